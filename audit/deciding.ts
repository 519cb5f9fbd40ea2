import type { DocumentKind } from "../rules/index.ts";
import { deciding as decidingKinds, speaking } from "./document-kinds.ts";
import type { Deciding } from "./facts.ts";
import type { ReadSentence, Sentence } from "./sentence.ts";

/** A list item, table row or paragraph that decides something. */
export interface DecidingBlock {
	/** Its first sentence, by its place among all. */
	readonly first: number;
	readonly deciding: Deciding;
	/** One of its sentences names or addresses a customer. */
	readonly namesCustomer: boolean;
}

/** What headings announce, the more telling first: "Decisions and next steps" holds decisions. */
const announcing: readonly (readonly [Deciding, RegExp])[] = [
	["decision", /\b(?:decisions?|decided|resolutions?|resolved|agreed)\b/iu],
	[
		"action",
		/\b(?:actions?(?: items?| points?| list)?|next steps?|to-?dos?|follow-?ups?)\b/iu,
	],
	["priority", /\b(?:priorit(?:y|ies)|big rocks)\b/iu],
	[
		"goal",
		/\b(?:goals?|objectives?|okrs?|key results?|aims?|targets?|ambitions?|commitments?|milestones?|roadmap|what we (?:will|plan|want))\b|^\W*O\s?\d+\s*[–—:-]/iu,
	],
];

/** "Decision: …", "Action: …" at the start of a line decides wherever it stands. */
const label =
	/^\W*(?:(decision|decided|resolved|agreed)|(action(?: item| point)?|to-?do)|(priority)|(goal|objective))\b[^:.\n]{0,24}:\W*\w|^\W*(KR\s?\d)/iu;

/** Every block that decides, in the order of the text. */
export function decidingBlocks(
	text: string,
	kind: DocumentKind,
	read: readonly ReadSentence[],
	namesCustomer: (index: number) => boolean,
): DecidingBlock[] {
	const blocks = blocksOf(text, read);
	const sectionsWithItems = new Set(
		blocks
			.filter(({ first }) => first.kind === "item" || first.kind === "cell")
			.map(({ first }) => first.context.headings),
	);
	return blocks.flatMap(({ first, from, to, source, isHead }) => {
		const deciding = isHead
			? undefined
			: decidingOf(first, source, kind, sectionsWithItems);
		if (!deciding) return [];
		let isNamed = false;
		for (let index = from; index < to; index++)
			isNamed ||= namesCustomer(index);
		return [{ first: from, deciding, namesCustomer: isNamed }];
	});
}

/** A block's sentences, by their places among all. The cells of a row make one block. */
interface Block {
	readonly key: string;
	readonly first: Sentence;
	readonly from: number;
	to: number;
	source: string;
	/** The head of a table. */
	readonly isHead: boolean;
}

function blocksOf(text: string, read: readonly ReadSentence[]): Block[] {
	const blocks: Block[] = [];
	read.forEach(({ sentence, offset, source }, index) => {
		const isCell = sentence.kind === "cell";
		const key = isCell
			? `row ${text.lastIndexOf("\n", offset)}`
			: `block ${offset}`;
		const open = blocks.at(-1);
		if (open?.key === key) {
			open.to = index + 1;
			if (isCell) open.source += ` ${source}`;
		} else
			blocks.push({
				key,
				first: sentence,
				from: index,
				to: index + 1,
				source,
				isHead: isCell && isAboveRule(text, offset),
			});
	});
	return blocks;
}

function decidingOf(
	{ kind, context, subjects, question }: Sentence,
	source: string,
	documentKind: DocumentKind,
	sectionsWithItems: ReadonlySet<readonly string[]>,
): Deciding | undefined {
	if (kind === "heading" || question || !speaking.has(documentKind))
		return undefined;
	const labelled = label.exec(source);
	if (labelled) {
		const [, decision, action, priority] = labelled;
		if (decision) return "decision";
		if (action) return "action";
		return priority ? "priority" : "goal";
	}
	const words = source.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
	if (
		!decidingKinds.has(documentKind) ||
		context.instructing ||
		words < 3 ||
		/:[\s*_]*$/u.test(source)
	)
		return undefined;
	const near = announcedBy(context.headings.at(-1) ?? "");
	const speaker = subjects[0]?.kind ?? "";
	const isOurs = ["we", "organisation", "possessed"].includes(speaker);
	if (kind === "paragraph")
		// Where a list decides, paragraphs beside it explain; in minutes they tell what was said.
		return isOurs &&
			documentKind !== "minutes" &&
			!sectionsWithItems.has(context.headings)
			? near
			: undefined;
	if (near) return near;
	// Below a heading further out stand reasons and budgets too: only what we are to do counts.
	return context.deciding && (isOurs || speaker === "elided")
		? context.headings.map(announcedBy).findLast((found) => found)
		: undefined;
}

const announcedBy = (heading: string): Deciding | undefined =>
	announcing.find(([, pattern]) => pattern.test(heading))?.[0];

/** The row above "| --- | --- |". */
function isAboveRule(text: string, offset: number): boolean {
	const end = text.indexOf("\n", offset);
	if (end === -1) return false;
	const next = text.slice(end + 1, end + 200).split("\n", 1)[0] ?? "";
	return /^[\s|:-]*-{2,}[\s|:-]*$/u.test(next);
}
