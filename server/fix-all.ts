import { LiveDocument, type Rewrite, type Span } from "../rules/index.ts";
import type { OpenDocument } from "./open-documents.ts";
import { type Replacement, wholeChange } from "./text-edits.ts";

const enoughRounds = 8;

/**
 * Every rewrite that is safe to apply unread, applied until none is left, so that a second run changes nothing.
 * Comes back as replacements of the text as it is now.
 */
export function safeReplacements(document: OpenDocument): Replacement[] {
	if (document.settings.excluded !== undefined) return [];
	const before = document.text;
	const draft = new LiveDocument(before, document.settings.options);
	let text = before;
	let first: Replacement[] = [];
	for (let round = 0; round < enoughRounds; round += 1) {
		const replacements = separate(
			draft.reading.findings.flatMap(
				({ rewrites }) => rewrites.find(isSafe) ?? [],
			),
		);
		if (replacements.length === 0) {
			return round < 2 ? first : [wholeChange(before, text)];
		}
		if (round === 0) first = replacements;
		for (const { span, text: rewritten } of replacements.toReversed()) {
			draft.replace(span, rewritten);
			text = text.slice(0, span.start) + rewritten + text.slice(span.end);
		}
	}
	return [];
}

const isSafe = ({ kind, safe }: Rewrite): boolean =>
	kind === "complete" && safe;

/** In the order of the text; of two that touch, the first stays. */
function separate(rewrites: readonly Rewrite[]): Replacement[] {
	const kept: Replacement[] = [];
	for (const { span, text } of rewrites.toSorted(byStart)) {
		const last = kept.at(-1);
		if (last === undefined || last.span.end < span.start) {
			kept.push({ span, text });
		}
	}
	return kept;
}

const byStart = (a: { span: Span }, b: { span: Span }): number =>
	a.span.start - b.span.start;
