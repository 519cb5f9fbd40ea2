import {
	access,
	chmod,
	constants,
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
import { LineIndex } from "../project/line-index.ts";
import type { Project } from "../project/project.ts";

/**
 * Writes the rewrites that are safe to apply unread, in one pass, and hands back the line of each as it is now. A document that has changed since it was read stays as it is, and so does one that is no text.
 * The old file is there until the new one is whole.
 */
export async function fixDocument(
	{ path, findings, converted }: DocumentReport,
	project: Project,
): Promise<readonly number[]> {
	if (converted) return [];
	const rewrites = rewritesToApply(findings);
	if (rewrites.length === 0) return [];
	const bytes = await project.fileSystem.read(path);
	const decoded = bytes && decode(bytes);
	if (!decoded || !("text" in decoded)) return [];
	const { text } = decoded;
	const stands = ({ span, before }: ReportedRewrite) =>
		text.slice(span.start, span.end) === before;
	if (!rewrites.every(stands)) return [];
	const after = rewritten(text, rewrites);
	await replaceFile(path, encode(after.text, decoded));
	const lines = new LineIndex(after.text);
	return after.starts.map((start) => lines.placeOf(start).line);
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

/** The new text, and where in it each rewrite starts. */
function rewritten(text: string, rewrites: readonly ReportedRewrite[]) {
	let from = 0;
	let result = "";
	const starts: number[] = [];
	for (const { span, text: after } of rewrites) {
		result += text.slice(from, span.start);
		starts.push(result.length);
		result += after;
		from = span.end;
	}
	return { text: result + text.slice(from), starts };
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
	const file = await realpath(path);
	const { mode } = await stat(file);
	// To put another file in its place asks nothing of the file, and somebody has protected this one.
	await access(file, constants.W_OK);
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
