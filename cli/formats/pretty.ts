import type {
	DocumentReport,
	ReportedFinding,
} from "../../project/document-report.ts";
import type { Format, FormatContext, Totals } from "../format.ts";
import { sentenceAround } from "../sentence-of.ts";
import { clip, clipStart, widthOf, wrap } from "../width.ts";
import { shownPath } from "./shown-path.ts";

const rewritesShown = 2;

/** For people: the sentence with its words underlined, why, and what it could become. */
export function pretty(context: FormatContext): Format {
	const { colours: c, cwd } = context;
	const width = Math.max(40, Math.min(context.width, 100));

	function document(report: DocumentReport): string {
		if (report.findings.length === 0) return "";
		const name = c.bold(c.underline(plain(shownPath(report.path, cwd))));
		return `${name}\n\n${report.findings.map(finding).join("\n")}\n`;
	}

	function finding(found: ReportedFinding): string {
		const place = found.place ?? `${found.start.line}:${found.start.column}`;
		const head = `  ${c.bold(place)}  ${loud(found.severity)}  ${c.dim(found.ruleId)}`;
		return [
			head,
			...underlined(found).map((line) => `    ${line}`),
			...wrap(found.message, width - 4).map((line) => `    ${line}`),
			...rewrites(found),
			"",
		].join("\n");
	}

	function loud(severity: ReportedFinding["severity"]): string {
		if (severity === "error") return c.red(severity);
		if (severity === "warning") return c.yellow(severity);
		return c.cyan(severity);
	}

	/** The line, cut to the width around the words, and a line of marks below them. */
	function underlined({ excerpt, words }: ReportedFinding): string[] {
		const firstLine = words.split(/[\r\n]/u)[0] ?? "";
		const room = width - 6;
		const marked = clip(plain(firstLine), room);
		const left = Math.max(0, Math.floor((room - widthOf(marked)) * 0.6));
		const lead = plain(excerpt.text.slice(0, excerpt.at)).trimStart();
		const before = clipStart(excerpt.cutBefore ? `… ${lead}` : lead, left);
		const after = clip(
			plain(excerpt.text.slice(excerpt.at + firstLine.length)).trimEnd() +
				(excerpt.cutAfter ? "…" : ""),
			Math.max(1, room - widthOf(before + marked)),
		);
		const marks = "~".repeat(Math.max(1, widthOf(marked)));
		return [
			`${before}${c.bold(marked)}${after}`,
			`${" ".repeat(widthOf(before))}${c.yellow(marks)}`,
		];
	}

	/** The sentence as it stands, and below it what it could become. */
	function rewrites(found: ReportedFinding): string[] {
		const shown = found.rewrites.slice(0, rewritesShown).map((rewrite) => {
			const { lead, tail } = sentenceAround(found, rewrite);
			return {
				before: plain(lead + rewrite.before + tail).trim(),
				after: plain(lead + rewrite.text + tail).trim(),
			};
		});
		return shown.flatMap(({ before, after }, index) => {
			const isNew = before !== shown[index - 1]?.before;
			const was = isNew ? ["", ...indented(before, "      ", c.dim)] : [];
			return [
				...was,
				...indented(after || "(leave it out)", "    → ", c.green),
			];
		});
	}

	function indented(
		text: string,
		first: string,
		colour: (text: string) => string,
	): string[] {
		return wrap(clip(text, 400), width - 6).map(
			(line, index) => `${index === 0 ? first : "      "}${colour(line)}`,
		);
	}

	function end(totals: Totals): string {
		if (totals.documents === 0) return "No document was read.\n";
		const found = Object.entries(totals.bySeverity).filter(([, n]) => n > 0);
		const all = found.reduce((sum, [, n]) => sum + n, 0);
		const read = `${counted(totals.documents, "document")} and ${counted(totals.words, "word")} read`;
		const lines =
			all === 0
				? [c.green(`Nothing found: ${read}.`)]
				: [
						`${c.bold(counted(all, "finding"))} in ${totals.withFindings} of ${counted(totals.documents, "document")}: ${found
							.map(([severity, n]) => counted(n, severity))
							.join(", ")}.`,
					];
		if (totals.fixed > 0)
			lines.push(`${counted(totals.fixed, "rewrite")} written.`);
		if (totals.unwritten > 0)
			lines.push(
				`${counted(totals.unwritten, "document")} could not be written.`,
			);
		if (totals.fixed + totals.unwritten === 0 && totals.fixable > 0)
			lines.push(
				`${counted(totals.fixable, "finding")} can be rewritten for you: add --fix.`,
			);
		if (totals.passedOver > 0)
			lines.push(`${counted(totals.passedOver, "document")} passed over.`);
		if (totals.hiddenByBaseline > 0)
			lines.push(
				`${counted(totals.hiddenByBaseline, "finding")} known from the baseline.`,
			);
		return `${lines.join("\n")}\n`;
	}

	return { document, end };
}

const uncountable = new Set(["information"]);

function counted(number: number, noun: string): string {
	const plural = number === 1 || uncountable.has(noun) ? noun : `${noun}s`;
	return `${grouped(number)} ${plural}`;
}

/** 12,345 */
function grouped(number: number): string {
	return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** Text from a document may hold what a terminal would obey. */
function plain(text: string): string {
	return text
		.replace(/\s+/gu, " ")
		.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
