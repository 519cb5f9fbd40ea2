import { articleFor } from "../rewrite/inflect.ts";
import { atTheEnd, draft, instead, type Turn } from "./turn.ts";

export const lipService: Turn = function* ({ passage, people }) {
	const whoever = people.addressed
		? "you ___"
		: `${articleFor(people.one)} ${people.one} ___`;
	yield instead(passage, `when ${whoever}, ${people.again} get ___ within ___`);
	yield instead(
		passage,
		`last year ${people.many} told us ___, and we changed ___`,
	);
	yield draft(
		passage,
		atTheEnd(passage, `so when ${whoever}, ${people.again} get ___`),
	);
};
