import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	type CheckOptions,
	check,
	documentKinds,
	rules,
} from "../../rules/index.ts";

/**
 * Each fixture holds what a writer would see: Markdown documents with carets under the words that are marked, and the
 * rule's name behind them. `=====` starts another document; what stands behind it says how that one is read:
 * `===== plaintext`, `===== sales`. Everything else is found out from the document, as in an editor.
 */
interface Example {
	readonly line: number;
	readonly options: CheckOptions;
	readonly annotated: string;
}

const separator = /^=====(?: (.+))?$/;
const carets = /^ *\^+ [a-z-]+$/;

/** The settings behind a separator, in any number: `===== minutes, only no-customer`. */
function optionsOf(settings: string): CheckOptions {
	let options: CheckOptions = {};
	for (const setting of settings.split(", ")) {
		const only = /^only (.+)$/.exec(setting)?.[1];
		if (setting === "plaintext") options = { ...options, language: setting };
		else if (only)
			options = {
				...options,
				off: new Set(rules.map(({ id }) => id).filter((id) => id !== only)),
			};
		else {
			const documentKind = documentKinds.find((kind) => kind === setting);
			if (!documentKind)
				throw new Error(`No way of reading is called “${setting}”.`);
			options = { ...options, documentKind };
		}
	}
	return options;
}

function examplesIn(fixture: string): Example[] {
	const examples: Example[] = [];
	let lines: string[] = [];
	let line = 1;
	let options: CheckOptions = {};
	const close = (): void => {
		const annotated = lines.join("\n").trim();
		if (annotated !== "") examples.push({ line, options, annotated });
		lines = [];
	};
	fixture.split("\n").forEach((text, i) => {
		const found = separator.exec(text);
		if (!found) {
			lines.push(text);
			return;
		}
		close();
		line = i + 2;
		options = found[1] ? optionsOf(found[1]) : {};
	});
	close();
	return examples;
}

const withoutCarets = (annotated: string): string =>
	annotated
		.split("\n")
		.filter((line) => !carets.test(line))
		.join("\n");

/** The text with carets under what is marked; of a span over several lines, under its first. */
function annotate(text: string, options: CheckOptions): string {
	const { findings, failures } = check(text, options);
	expect(failures).toEqual([]);
	let at = 0;
	return text
		.split("\n")
		.flatMap((line) => {
			const start = at;
			const end = at + line.length;
			at = end + 1;
			return [
				line,
				...findings
					.filter(({ span }) => span.start >= start && span.start <= end)
					.map(
						({ span, ruleId }) =>
							`${" ".repeat(span.start - start)}${"^".repeat(Math.min(span.end, end) - span.start)} ${ruleId}`,
					),
			];
		})
		.join("\n");
}

const fixtures = readdirSync("test/rules")
	.filter((file) => file.endsWith(".md"))
	.map((file) => ({
		id: file.slice(0, -".md".length),
		fixture: readFileSync(`test/rules/${file}`, "utf8"),
	}));

it("shows every rule, and no other", () => {
	expect(fixtures.map(({ id }) => id)).toEqual(
		rules.map(({ id }) => id).sort(),
	);
});

describe.each(fixtures)("$id", ({ id, fixture }) => {
	it.each(examplesIn(fixture))("from line $line", ({ annotated, options }) => {
		expect(annotate(withoutCarets(annotated), options)).toBe(annotated);
	});

	it("marks less once its advice is taken", () => {
		for (const { annotated, options } of examplesIn(fixture)) {
			const text = withoutCarets(annotated);
			const { findings } = check(text, options);
			for (const { rewrites } of findings)
				for (const { kind, span, text: words } of rewrites)
					if (kind === "complete") {
						const taken =
							text.slice(0, span.start) + words + text.slice(span.end);
						expect({
							taken,
							marked: check(taken, options).findings.length,
						}).toEqual({ taken, marked: findings.length - 1 });
					}
		}
	});

	it("is shown where it marks, and where it does not", () => {
		const marked = fixture
			.split("\n")
			.filter((line) => carets.test(line) && line.endsWith(` ${id}`));
		expect(marked.length).toBeGreaterThan(0);
		expect(
			examplesIn(fixture).some(
				({ annotated }) => withoutCarets(annotated) === annotated,
			),
		).toBe(true);
	});
});
