import {
	chmod,
	realpath,
	rename,
	stat,
	unlink,
	writeFile,
} from "node:fs/promises";
import { decode, encode } from "../project/decode.ts";
import type {
	DocumentReport,
	ReportedFinding,
	ReportedRewrite,
} from "../project/document-report.ts";
import type { Project } from "../project/project.ts";

/**
 * Writes the rewrites that are safe to apply unread, in one pass, and hands back how many. A document that has changed since it was read stays as it is, and so does one that is no text.
 * The old file is there until the new one is whole.
 */
export async function fixDocument(
	{ path, findings, converted }: DocumentReport,
	project: Project,
): Promise<number> {
	if (converted) return 0;
	const rewrites = rewritesToApply(findings);
	if (rewrites.length === 0) return 0;
	const bytes = await project.fileSystem.read(path);
	const decoded = bytes && decode(bytes);
	if (!decoded || !("text" in decoded)) return 0;
	const { text } = decoded;
	const stands = ({ span, before }: ReportedRewrite) =>
		text.slice(span.start, span.end) === before;
	if (!rewrites.every(stands)) return 0;
	await replaceFile(path, encode(rewritten(text, rewrites), decoded));
	return rewrites.length;
}

/** The best safe rewrite of each finding, in the order of the text, none reaching into another. */
function rewritesToApply(
	findings: readonly ReportedFinding[],
): ReportedRewrite[] {
	const safe = findings
		.flatMap(({ rewrites }) => {
			const best = rewrites.find(
				({ kind, safe }) => safe && kind === "complete",
			);
			return best ? [best] : [];
		})
		.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	const apart: ReportedRewrite[] = [];
	for (const rewrite of safe)
		if (rewrite.span.start >= (apart.at(-1)?.span.end ?? 0))
			apart.push(rewrite);
	return apart;
}

function rewritten(text: string, rewrites: readonly ReportedRewrite[]): string {
	let from = 0;
	let result = "";
	for (const { span, text: after } of rewrites) {
		result += text.slice(from, span.start) + after;
		from = span.end;
	}
	return result + text.slice(from);
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
	const file = await realpath(path);
	const { mode } = await stat(file);
	const beside = `${file}.${process.pid}.outside-in`;
	try {
		await writeFile(beside, bytes, { flag: "wx" });
		await chmod(beside, mode);
		await rename(beside, file);
	} catch (error) {
		await unlink(beside).catch(() => {});
		throw error;
	}
}
