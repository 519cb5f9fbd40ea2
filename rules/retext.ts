import type { Root, Sentence as SentenceNode } from "nlcst";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import type { Failure, Finding } from "./finding.ts";
import { holdsCue } from "./gate.ts";
import { catchesTheEye } from "./glance.ts";
import { judge } from "./judge.ts";
import type { CheckOptions } from "./options.ts";
import { contextOf } from "./prose/context.ts";
import { maskPlaintext } from "./prose/mask.ts";
import { toNames } from "./prose/names.ts";
import { toSentence } from "./prose/sentence.ts";
import { tokensIn } from "./prose/token.ts";

const nowhere = contextOf([]);

/**
 * The sentence rules as a retext plugin: `unified().use(retextEnglish).use(retextOutsideIn)`. Findings become messages
 * on the file, with the rule as `ruleId` and the text of the rewrites as `expected`. Headings and lists above a sentence
 * are unknown to an English tree; `check` reads them too.
 */
export default function retextOutsideIn(options: CheckOptions = {}) {
	const names = toNames(options.organisation ?? [], options.customers ?? []);
	return (tree: Root, file: VFile): undefined => {
		const source = String(file);
		const masked = maskPlaintext(source);
		const places = location(file);
		const findings: Finding[] = [];
		const failures: Failure[] = [];
		visit(tree, "SentenceNode", (node: SentenceNode) => {
			const tokens = tokensIn(node, masked, 0);
			const first = tokens[0];
			const last = tokens.at(-1);
			if (!first || !last) return;
			const span = { start: first.span.start, end: last.span.end };
			const setting = {
				kind: "paragraph",
				context: nowhere,
				documentKind: options.documentKind ?? "general",
				names,
			} as const;
			const text = masked.text.slice(span.start, span.end);
			if (!catchesTheEye(text, setting)) return;
			judge(
				toSentence(span, text, tokens, setting),
				source,
				options,
				findings,
				failures,
				holdsCue(text, setting),
			);
		});
		for (const { span, ruleId, message, rewrites } of findings) {
			const start = places.toPoint(span.start);
			const end = places.toPoint(span.end);
			const posted = file.message(message, {
				source: "outside-in",
				ruleId,
				...(start && end ? { place: { start, end } } : {}),
			});
			posted.actual = source.slice(span.start, span.end);
			posted.expected = rewrites.map((rewrite) => rewrite.text);
		}
		for (const { ruleId, reason } of failures)
			file.message(`This rule failed: ${reason}`, {
				source: "outside-in",
				ruleId,
			});
	};
}
