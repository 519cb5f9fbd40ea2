import type { Edit } from "../../rewrite/passage.ts";
import { lower, type News, they, tokensOf } from "./news.ts";
import { seenAs } from "./recognition.ts";

/** "We took part in the fair", "We spoke at the summit", "The choir will take part in the Games": there people meet them. */
export function takenPart(news: News): Edit[] | undefined {
	const { clause, kind, passage } = news;
	const { verb } = clause;
	const part = lower(news, verb.end) === "part" ? 1 : 0;
	const place = lower(news, verb.end + part);
	const joins =
		((verb.lemma === "take" && part === 1) ||
			/^participat(?:e|ed)?$/.test(verb.lemma)) &&
		place === "in";
	const speaks =
		/^(?:speak|talk|exhibit|present)$/.test(verb.lemma) && place === "at";
	if (!joins && !speaks) return undefined;
	const whom = kind === "we" ? "us" : seenAs(passage, clause);
	const again = tokensOf(news)
		.slice(verb.start, verb.head)
		.some((token) => token.lower === "again")
		? " again"
		: "";
	if (!whom) return undefined;
	if (verb.modal)
		return they(
			news,
			verb.end + part + 1,
			`will${again} find ${whom} ${joins ? "in" : "at"}`,
		);
	return they(
		news,
		verb.end + part + 1,
		`${verb.past || verb.perfect ? "could" : "can"}${again} meet ${whom} at`,
	);
}
