import {
	type Finding,
	LiveDocument,
	type Strictness,
} from "../../rules/index.ts";

/** A row of a file of labels. What a file leaves out is empty. */
export interface LabelledSentence {
	readonly id: string;
	readonly fold: string;
	readonly document_kind: string;
	readonly file: string;
	readonly start: string;
	readonly end: string;
	readonly heading: string;
	readonly text: string;
	readonly label: string;
	readonly sides: string;
	readonly pair: string;
	readonly sure: string;
}

/** Kinds of the perspective guide and the rules that see them. */
export const ruleOfKind: Readonly<Record<string, string>> = {
	need: "internal-need",
	goal: "internal-goal",
	metric: "internal-metric",
	announce: "self-announcement",
	feature: "feature-first",
	permit: "product-permits",
	praise: "self-praise",
	object: "customer-as-object",
	opinion: "inside-opinion",
	lip: "lip-service",
};

/** Tab-separated rows below a row of names. */
export function readLabels(tsv: string): LabelledSentence[] {
	const [head, ...lines] = tsv.replace(/\r/g, "").trimEnd().split("\n");
	const names = (head ?? "").split("\t");
	const empty = {
		id: "",
		fold: "",
		document_kind: "",
		file: "",
		start: "",
		end: "",
		heading: "",
		text: "",
		label: "",
		sides: "",
		pair: "",
		sure: "",
	};
	return lines.map((line) => {
		const cells = line.split("\t");
		return {
			...empty,
			...Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])),
		};
	});
}

interface Judged {
	readonly row: LabelledSentence;
	readonly finding: Finding | undefined;
	readonly sides: string;
}

export const isInsideOut = (label: string): boolean =>
	label !== "none" && label !== "claim" && label !== "";

const bareText = (row: LabelledSentence): string =>
	row.text.replace(/^[•·–]\s*/, "- ");

/** A bare sentence as the smallest document that holds it. */
export const bareDocument = (row: LabelledSentence): string => {
	const text = bareText(row);
	return row.heading ? `# ${row.heading}\n\n${text}\n` : `${text}\n`;
};

function judge(
	rows: readonly LabelledSentence[],
	read: (file: string) => string,
	strictness: Strictness,
): {
	judged: Judged[];
	words: Map<string, { words: number; findings: number }>;
} {
	const judged: Judged[] = [];
	const words = new Map<string, { words: number; findings: number }>();
	const byFile = groupBy(rows, (row) => row.file || row.id);
	for (const [file, group] of byFile) {
		const first = group[0] as LabelledSentence;
		const bare = first.file === "";
		const text = bare ? bareDocument(first) : read(file);
		const document = new LiveDocument(text, {
			strictness,
			language: file.endsWith(".txt") ? "plaintext" : "markdown",
		});
		const { reading } = document;
		const sentences = reading.findings.filter((finding) =>
			Object.values(ruleOfKind).includes(finding.ruleId),
		);
		const tally = words.get(first.document_kind) ?? { words: 0, findings: 0 };
		tally.words += reading.words;
		tally.findings += sentences.length;
		words.set(first.document_kind, tally);
		for (const row of group) {
			const start = bare
				? text.length - bareText(row).length - 1
				: Number(row.start);
			const end = bare ? text.length : Number(row.end);
			const finding = sentences.find(
				({ span }) => span.start < end && start < span.end,
			);
			judged.push({ row, finding, sides: sidesIn(document, start, end) });
		}
	}
	return { judged, words };
}

/** Who is mentioned or addressed in a stretch: o the organisation, c customers, b both, n neither. */
function sidesIn(document: LiveDocument, start: number, end: number): string {
	let inside = false;
	let outside = false;
	for (const { sentence, offset } of document.sentences()) {
		if (
			offset + sentence.span.start >= end ||
			offset + sentence.span.end <= start
		)
			continue;
		inside ||= sentence.organisation.length > 0;
		outside ||= sentence.customers.length + sentence.reader.length > 0;
	}
	return inside ? (outside ? "b" : "o") : outside ? "c" : "n";
}

function groupBy<T>(
	items: readonly T[],
	key: (item: T) => string,
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items)
		groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
	return groups;
}

/** Wilson's interval for a share, 95 %. */
function interval(hits: number, of: number): string {
	if (of === 0) return "–";
	const z = 1.96;
	const p = hits / of;
	const centre = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
	const half =
		(z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) /
		(1 + (z * z) / of);
	return `${(centre - half).toFixed(2)}–${(centre + half).toFixed(2)}`;
}

export interface RuleFigures {
	/** Of what the rule marked, the share that readers named so; NaN where nothing was marked. */
	readonly precision: number;
	/** Of what readers named so, the share that the rule marked. */
	readonly recall: number;
	readonly marked: number;
	readonly labelled: number;
}

export interface Evaluation {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	/** Share of the true findings whose kind is right. */
	readonly kind: number;
	/** Share of minimal pairs with both halves right; NaN where there are none. */
	readonly pairs: number;
	/** By rule. */
	readonly rules: Readonly<Record<string, RuleFigures>>;
	readonly table: string;
	readonly errors: readonly string[];
}

/** Runs the rules over labelled sentences and counts. */
export function evaluate(
	rows: readonly LabelledSentence[],
	read: (file: string) => string,
	strictness: Strictness = "balanced",
): Evaluation {
	const { judged, words } = judge(rows, read, strictness);
	const lines: string[] = [];
	const count = (
		label: string,
		marked: (one: Judged) => boolean,
		right: (one: Judged) => boolean,
	): [number, number, number] => {
		const hits = judged.filter((one) => marked(one) && right(one)).length;
		const all = judged.filter(marked).length;
		const wanted = judged.filter(right).length;
		const precision = hits / all;
		const recall = hits / wanted;
		const f1 = (2 * hits) / (all + wanted);
		lines.push(
			`${label.padEnd(22)} P ${precision.toFixed(3)} (${interval(hits, all)})  R ${recall.toFixed(3)} (${interval(hits, wanted)})  F1 ${f1.toFixed(3)}  marked ${all}, labelled ${wanted}`,
		);
		return [precision, recall, f1];
	};
	const [precision, recall, f1] = count(
		"overall",
		({ finding }) => finding !== undefined,
		({ row }) => isInsideOut(row.label),
	);
	const byRule: Record<string, RuleFigures> = {};
	for (const [kind, rule] of Object.entries(ruleOfKind)) {
		const [rulePrecision, ruleRecall] = count(
			rule,
			({ finding }) => finding?.ruleId === rule,
			({ row }) => row.label === kind,
		);
		byRule[rule] = {
			precision: rulePrecision,
			recall: ruleRecall,
			marked: judged.filter(({ finding }) => finding?.ruleId === rule).length,
			labelled: judged.filter(({ row }) => row.label === kind).length,
		};
	}
	const hits = judged.filter(
		({ row, finding }) => finding && isInsideOut(row.label),
	);
	const kind =
		hits.filter(({ row, finding }) => ruleOfKind[row.label] === finding?.ruleId)
			.length / hits.length;
	const sided = judged.filter(({ row }) => row.sides);
	if (sided.length > 0)
		lines.push(
			`sides as readers saw them in ${((100 * sided.filter(({ row, sides }) => row.sides === sides).length) / sided.length).toFixed(1)} % of the sentences`,
		);
	lines.push(`right kind in ${(100 * kind).toFixed(1)} % of the true findings`);
	for (const [name, { words: all, findings }] of [...words].sort())
		if (name)
			lines.push(
				`documents of kind ${name}: ${((1000 * findings) / all).toFixed(2)} findings per 1,000 words`,
			);
	const byPair = [
		...groupBy(
			judged.filter(({ row }) => row.pair),
			({ row }) => row.pair,
		).values(),
	];
	const bothRight = byPair.filter((pair) =>
		pair.every(
			({ row, finding }) => (finding !== undefined) === isInsideOut(row.label),
		),
	).length;
	const pairs = bothRight / byPair.length;
	if (byPair.length > 0)
		lines.push(
			`minimal pairs with both halves right: ${bothRight} of ${byPair.length} (${(100 * pairs).toFixed(1)} %)`,
		);
	const errors = judged
		.filter(
			({ row, finding }) =>
				(finding !== undefined) !== isInsideOut(row.label) ||
				(finding && ruleOfKind[row.label] !== finding.ruleId),
		)
		.map(
			({ row, finding }) =>
				`${finding ? (isInsideOut(row.label) ? "KIND " : "FALSE") : "MISS "} ${row.label.padEnd(8)} ${finding?.ruleId ?? "–"} ${finding ? finding.confidence.toFixed(2) : ""} ${row.file.slice(0, 40)} [${row.heading.slice(0, 40)}] ${row.text}`,
		);
	return {
		precision,
		recall,
		f1,
		kind,
		pairs,
		rules: byRule,
		table: lines.join("\n"),
		errors,
	};
}
