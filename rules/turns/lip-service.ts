import { articleFor } from "../rewrite/inflect.ts";
import { draft, inFront, instead, type Turn } from "./turn.ts";

export const lipService: Turn = function* ({ passage, people }) {
	yield instead(
		passage,
		people.addressed
			? "when you ___, you ___ within ___"
			: `when ${articleFor(people.one)} ${people.one} ___, they ___ within ___`,
	);
	yield instead(
		passage,
		`last year ${people.many} told us ___, and we changed ___`,
	);
	yield draft(
		passage,
		inFront(passage, `what ${people.many} notice of it is ___:`),
	);
};
