import {
	type Connection,
	type Hover,
	type MarkupContent,
	MarkupKind,
} from "vscode-languageserver";
import { rulePage } from "../project/rule-page.ts";
import { type Finding, type RuleDescription, rules } from "../rules/index.ts";
import type { Abilities } from "./abilities.ts";
import type { Desk } from "./desk.ts";
import type { OpenDocument } from "./open-documents.ts";
import { preview, sentenceAround } from "./sentence.ts";
import { toRange } from "./to-range.ts";

/** Why the words under the pointer are marked, what they could become, and when they are fine as they are. */
export function answerHovers(connection: Connection, desk: Desk): void {
	connection.onHover(async ({ textDocument, position }) => {
		const document = await desk.settled(textDocument.uri);
		if (document === undefined) return null;
		return hoverAt(document, document.lines.offsetAt(position), desk.abilities);
	});
}

function hoverAt(
	document: OpenDocument,
	offset: number,
	abilities: Abilities,
): Hover | null {
	const under = document.findings.filter(
		({ span }) => span.start <= offset && offset <= span.end,
	);
	const [first] = under;
	if (first === undefined) return null;
	const cards = under.map((finding) => cardOf(finding, document.text));
	return {
		range: toRange(document.lines, first.span),
		contents: abilities.markdownHovers ? toMarkdown(cards) : toPlainText(cards),
	};
}

/** What a hover says of one finding, before it is laid out. */
interface Card {
	readonly ruleId: string;
	readonly title: string;
	readonly why: string;
	readonly change?: { readonly before: string; readonly after: string };
	readonly isExample: boolean;
	readonly cues: readonly string[];
	readonly confidence: string;
	readonly leaves: readonly string[];
}

function cardOf(finding: Finding, text: string): Card {
	const rule = rules.find(({ id }) => id === finding.ruleId);
	const [rewrite] = finding.rewrites;
	const sentence = sentenceAround(text, finding.span);
	const written = text.slice(sentence.start, sentence.end);
	const change = rewrite
		? { before: written, after: preview(text, rewrite) }
		: rule?.examples[0];
	return {
		ruleId: finding.ruleId,
		title: rule?.title ?? finding.ruleId,
		why: rule?.why ?? finding.message,
		...(change ? { change } : {}),
		isExample: rewrite === undefined,
		cues: finding.cues,
		confidence: confidenceOf(finding),
		leaves: leavesOf(rule),
	};
}

const leavesOf = (rule: RuleDescription | undefined): readonly string[] =>
	rule?.leaves.slice(0, 2) ?? [];

function confidenceOf({ confidence }: Finding): string {
	const percent = `${Math.round(confidence * 100)} %`;
	if (confidence >= 0.85) return `quite sure (${percent})`;
	if (confidence >= 0.6) return `fairly sure (${percent})`;
	return `a hunch (${percent})`;
}

function toMarkdown(cards: readonly Card[]): MarkupContent {
	const value = cards
		.map((card) => {
			const { change } = card;
			return paragraphs([
				`**${escaped(card.title)}** · [${card.ruleId}](${rulePage(card.ruleId)})`,
				escaped(card.why),
				change &&
					`${card.isExample ? "For example:\n\n" : ""}~~${escaped(oneLine(change.before))}~~  \n→ ${escaped(oneLine(change.after))}`,
				card.cues.length > 0 &&
					`*Seen in it:* ${escaped(card.cues.join(" · "))}`,
				`*Confidence:* ${card.confidence}`,
				card.leaves.length > 0 &&
					`*Fine to leave:* ${card.leaves.map((leave) => `“${escaped(leave)}”`).join(" ")}`,
			]);
		})
		.join("\n\n---\n\n");
	return { kind: MarkupKind.Markdown, value };
}

function toPlainText(cards: readonly Card[]): MarkupContent {
	const value = cards
		.map(({ change, ...card }) =>
			paragraphs([
				`${card.title} (${card.ruleId})`,
				card.why,
				change &&
					`${card.isExample ? "For example: " : ""}“${oneLine(change.before)}”\n→ “${oneLine(change.after)}”`,
				card.cues.length > 0 && `Seen in it: ${card.cues.join(" · ")}`,
				`Confidence: ${card.confidence}`,
				card.leaves.length > 0 &&
					`Fine to leave: ${card.leaves.map((leave) => `“${leave}”`).join(" ")}`,
				rulePage(card.ruleId),
			]),
		)
		.join("\n\n");
	return { kind: MarkupKind.PlainText, value };
}

const paragraphs = (parts: readonly (string | false | undefined)[]): string =>
	parts.filter(Boolean).join("\n\n");

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

const escaped = (text: string): string =>
	text.replace(/[\\`*_{}[\]()#+!|<>~-]/gu, "\\$&");
