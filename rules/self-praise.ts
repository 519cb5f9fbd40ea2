import { praiseWords } from "./lexicon/cues.ts";
import { ownStatement } from "./prose/statement.ts";
import { type SentenceRule, sight } from "./rule.ts";

const boast =
	/^(?:(?:multi-)?award-winning|leading|world-class|best-in-class|industry-leading|market-leading|premier|unrivalled|unrivaled|unparalleled|unmatched|cutting-edge|state-of-the-art|innovative|world-leading|unique|trusted|pioneering|revolutionary|groundbreaking|ground-breaking|all-in-one|next-generation|renowned|forward-thinking|visionary|passionate|oldest|largest|finest|foremost|best)$/;

/** Praise that takes more than a word. */
const boastIdiom =
	/\b(?:gold standard|masterpiece|second to none|(?:number|no\.?) ?(?:one|1)(?! priority)|#1|one of the (?:oldest|largest|biggest|best|most|few|leading|first|fastest)|the (?:most|best|finest|fastest|largest|biggest|oldest) \w+(?: \w+)? (?:in|on|of) (?:the|town|its|our|\w+shire|europe|britain|america|asia|africa)|(?:nobody|no one|no other|no \w+) (?:\w+ )?(?:makes|does|knows|offers|delivers|comes close|else)\b.{0,40}\b(?:like|as|better)|cent(?:re|er) of excellence|(?:internationally|widely|globally|universally) (?:recognised|recognized|acclaimed|respected|renowned)|leading (?:provider|supplier|authority|voice|platform|company|maker)|world(?:'s)? (?:first|leading|largest|best|most)|ahead of (?:the (?:curve|competition|pack)|every other|all)|years of (?:heritage|experience|excellence|expertise)|years in business|great at|proven (?:winner|track record)|track record|(?:reinvented|redefined|revolutionised|revolutionized) the|set(?:s|ting)? the (?:standard|bar|benchmark)|at the forefront|leader in|leaders in|experts in|state of the art|best of breed|quite like|unlike any(?:thing)? other|like no other|built by experts|high(?:est)? (?:quality )?standards|of its kind|household name|powerhouse|in a (?:class|league) of (?:its|our|their) own|synonymous with|no (?:better|finer|greater)|instant classic|not like other|rewrites? the rules|quantum leap|game[- ]changing|ours is (?:widely|the (?:most|only|best|finest))|even if we say so|for breakfast|speaks? for (?:itself|themselves)|like nobody else|beats (?:them|the rest)|connoisseur|natural choice|first choice|few (?:\w+ )?(?:firms?|companies|teams|providers|others|can|could|come)|the voice of|how (?:modern|great|smart|winning) \w+|without question|unmissable|number-one|of (?:its|their|our) generation|(?:simple|small|light|affordable) (?:yet|but) (?:\w+ )?(?:powerful|mighty|beautiful|strong)|need(?:s)? no introduction|envy of|goes? from strength to strength|raise(?:s|d)? the bar|done better than (?:anyone|anybody)|better than (?:anyone|anybody|any other)|more \w+ than (?:anyone|anybody|any other)|(?:hard|impossible) to (?:beat|better)|reputation for|renown(?:ed)? for|known for (?:our|its|their)|pedigree|hallmark of|unbeatable|jewel in)\b/;

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
	*check(sentence) {
		const {
			tokens,
			span,
			clauses,
			subjects,
			organisation,
			kind,
			documentKind,
		} = sentence;
		// What no pattern below knows, the words may still tell: weighed, not judged, here.
		const own = ownStatement(sentence);
		if (own) yield sight(own.from, own.to, 0.02, "states");
		const speaker = subjects[0]?.kind ?? "none";
		const inside = /^(?:we|organisation|product|possessed)$/.test(speaker);
		const who = inside
			? speaker
			: speaker === "name" || speaker === "it"
				? speaker
				: organisation.length > 0
					? "mentioned"
					: "none";
		const copied =
			documentKind === "sales" || documentKind === "announcement"
				? "copy"
				: documentKind === "technical"
					? "manual"
					: "plain";
		const idiom = boastIdiom.exec(sentence.lower);
		if (idiom) {
			const start = span.start + idiom.index;
			const from = tokens.findIndex((token) => token.span.end > start);
			const to = tokens.findIndex(
				(token) => token.span.start >= start + idiom[0].length,
			);
			yield sight(
				from,
				to < 0 ? tokens.length : to,
				who === "none" ? 0.5 : 0.8,
				`idiom-${who}-${copied}`,
			);
		}
		const main = clauses[0];
		for (let at = 0; at < tokens.length; at++) {
			const lower = tokens[at]?.lower ?? "";
			if (lower === "pride" && tokens[at + 1]?.lower === "ourselves")
				yield sight(Math.max(0, at - 1), at + 2, 0.9, "pride-ourselves");
			// "Ghost is the most popular headless CMS."
			if (
				lower === "most" &&
				tokens[at - 1]?.lower === "the" &&
				main &&
				who !== "none" &&
				main.verb.lemma === "be" &&
				at >= main.verb.end &&
				at < main.verb.end + 4
			)
				yield sight(at - 1, at + 2, 0.5, `most-is-${who}-${copied}`);
			if (!praiseWords.has(lower)) continue;
			const previous = tokens[at - 1]?.lower ?? "";
			// "Sarah will be leading the group": a job, no rank. "We do our best": no boast.
			if (
				lower === "leading" &&
				/^(?:be|been|is|are|was|were|am)$/.test(previous)
			)
				continue;
			if (
				lower === "best" &&
				previous === "our" &&
				/^(?:do|does|did|doing|done|try|tried|trying)$/.test(
					tokens[at - 2]?.lower ?? "",
				)
			)
				continue;
			const strong = boast.test(lower);
			if (who === "none" && !strong) continue;
			const predicate =
				main &&
				(main.verb.lemma === "be" || main.verb.lemma === "remain") &&
				at >= main.verb.end &&
				at < main.verb.end + 9;
			const most = /^(?:most|more|very|truly|highly)$/.test(
				tokens[at - 1]?.lower ?? "",
			)
				? "-most"
				: "";
			yield sight(
				at,
				at + 1,
				strong
					? predicate && who !== "none"
						? 0.85
						: who === "none"
							? 0.3
							: 0.55
					: predicate
						? 0.4
						: 0.15,
				`${strong ? "boast" : "praise"}-${predicate ? "is" : "has"}-${who}-${copied}${kind === "heading" ? "-heading" : ""}${most}`,
			);
		}
	},
};
