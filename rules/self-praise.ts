import { praiseWords } from "./lexicon/cues.ts";
import type { SentenceRule } from "./rule.ts";

const boast =
	/^(?:leading|world-class|best-in-class|award-winning|industry-leading|market-leading|premier|unrivalled|unrivaled|unparalleled|unmatched|cutting-edge|state-of-the-art|innovative|world-leading|unique|trusted|pioneering|revolutionary|groundbreaking|all-in-one|next-generation|renowned)$/;

export const selfPraise: SentenceRule = {
	id: "self-praise",
	title: "Show what it does for customers instead of praising it",
	why: "Everyone calls themselves leading. A reader believes what a customer got.",
	examples: [
		{
			before: "We are the leading provider of payroll.",
			after: "___ firms pay ___ people with us every month.",
		},
	],
	leaves: [
		"Kestrel is a small, fast alternative to make.",
		"The largest of the three files is skipped.",
		"“Best support I've had,” Ana Ruiz of Ruiz Bakery told us.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” is our own praise. Name what a customer gets or did that shows it.`,
	*check({ tokens, clauses, subjects, organisation, kind, documentKind }) {
		const speaker = subjects[0]?.kind ?? "none";
		const inside =
			organisation.length > 0 ||
			speaker === "product" ||
			speaker === "organisation";
		for (let at = 0; at < tokens.length; at++) {
			const lower = tokens[at]?.lower ?? "";
			if (lower === "pride" && tokens[at + 1]?.lower === "ourselves")
				yield {
					from: Math.max(0, at - 1),
					to: at + 2,
					strength: 0.9,
					pattern: "pride-ourselves",
				};
			if (
				lower === "great" &&
				tokens[at + 1]?.lower === "at" &&
				speaker === "we"
			)
				yield { from: at, to: at + 2, strength: 0.8, pattern: "great-at" };
			if (!praiseWords.has(lower)) continue;
			const strong = boast.test(lower);
			const main = clauses[0];
			const predicate =
				main &&
				main.verb.lemma === "be" &&
				at >= main.verb.end &&
				at < main.verb.end + 8;
			const who =
				speaker === "we" ||
				speaker === "organisation" ||
				speaker === "product" ||
				speaker === "name" ||
				speaker === "possessed" ||
				speaker === "it"
					? speaker
					: inside
						? "mentioned"
						: "none";
			if (who === "none" && !strong) continue;
			const copied =
				documentKind === "sales" || documentKind === "announcement"
					? "copy"
					: "plain";
			yield {
				from: at,
				to: at + 1,
				strength:
					predicate && strong && who !== "none"
						? 0.85
						: predicate && who === "we"
							? 0.5
							: strong && who !== "none"
								? 0.5
								: 0.15,
				pattern: `${strong ? "boast" : "praise"}-${predicate ? "is" : "has"}-${who}-${copied}${kind === "heading" ? "-heading" : ""}`,
			};
		}
	},
};
