// What the grammars colour, token by token, inside the Markdown grammar that VS Code ships and in plain text.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import {
	createOnigScanner,
	createOnigString,
	loadWASM,
} from "vscode-oniguruma";
import { INITIAL, parseRawGrammar, Registry } from "vscode-textmate";
import manifest from "../../package.json" with { type: "json" };

const { resolve } = createRequire(import.meta.url);
const ours = manifest.contributes.grammars;
const theirs = new Map([
	["text.html.markdown", "markdown"],
	["text.html.basic", "html"],
	["text.html.derivative", "html-derivative"],
]);

const registry = new Registry({
	onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
	loadGrammar: async (scope) => {
		const ofOurs = ours.find(({ scopeName }) => scopeName === scope);
		const ofTheirs = theirs.get(scope);
		const path = ofOurs
			? new URL(`../../${ofOurs.path}`, import.meta.url)
			: ofTheirs && resolve(`tm-grammars/grammars/${ofTheirs}.json`);
		return path
			? parseRawGrammar(readFileSync(path, "utf8"), "grammar.json")
			: null;
	},
	getInjections: (scope) =>
		ours
			.filter(({ injectTo }) => injectTo?.includes(scope))
			.map(({ scopeName }) => scopeName),
});

beforeAll(() =>
	loadWASM(readFileSync(resolve("vscode-oniguruma/release/onig.wasm"))),
);

/** The words that our grammars colour, each with the last part of its scope that says what it is. */
async function coloured(scope: string, text: string): Promise<string[]> {
	const grammar = await registry.loadGrammar(scope);
	if (!grammar) throw new Error(`no grammar for ${scope}`);
	const seen: string[] = [];
	let state = INITIAL;
	for (const line of text.split("\n")) {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
		for (const { startIndex, endIndex, scopes } of tokens) {
			const own = scopes
				.filter((name) => name.endsWith(".outside-in"))
				.filter((name) => name !== "text.plain.outside-in");
			const innermost = own.at(-1);
			if (!innermost) continue;
			const kind = innermost.split(".").at(-2);
			seen.push(`${kind}: ${line.slice(startIndex, endIndex).trim()}`);
		}
		state = ruleStack;
	}
	return seen.filter((word) => !word.endsWith(": "));
}

for (const scope of ["text.html.markdown", "text.plain.outside-in"]) {
	describe(`In ${scope}`, () => {
		it.each([
			[
				"<!-- outside-in-disable-next-line internal-need -- said by a customer -->",
				[
					"directive: outside-in-disable-next-line",
					"rule: internal-need",
					"reason: --",
					"reason: said by a customer",
				],
			],
			["<!-- outside-in-disable -->", ["directive: outside-in-disable"]],
			[
				"<!-- outside-in-enable internal-need self-praise -->",
				[
					"directive: outside-in-enable",
					"rule: internal-need",
					"rule: self-praise",
				],
			],
			[
				"We need to talk. <!-- outside-in-disable-line internal-need, lip-service -->",
				[
					"directive: outside-in-disable-line",
					"rule: internal-need",
					"separator: ,",
					"rule: lip-service",
				],
			],
			[
				"<!-- outside-in-disable-line lip-service -- ___ -->",
				[
					"directive: outside-in-disable-line",
					"rule: lip-service",
					"reason: --",
					"blank: ___",
				],
			],
		])("an ignore comment is coloured: %s", async (text, expected) => {
			expect(await coloured(scope, text)).toEqual(expected);
		});

		it.each([
			"<!-- outside-in-disabled -->",
			"<!-- a remark about outside-in-disable -->",
			"outside-in-disable-next-line internal-need",
		])("other text is not taken for one: %s", async (text) => {
			expect(await coloured(scope, text)).toEqual([]);
		});

		it.each([
			["So that customers ___, we need to revamp our CRM.", 1],
			["Customers told us ___ about the new ___.", 2],
			["- Give customers reasons to stay: ___", 1],
			["___ need to find an order without calling us.", 1],
			["Customers can ___.", 1],
			["snake___case and ____ are not blanks", 0],
		])("blanks are coloured: %s", async (text, count) => {
			expect(await coloured(scope, text)).toEqual(
				Array.from({ length: count }, () => "blank: ___"),
			);
		});
	});
}

describe("In Markdown only", () => {
	it.each([
		"text\n\n___\n\ntext",
		"`So that ___ can`",
		"```\nuse ___ here\n```",
	])("%j holds no blank", async (text) => {
		expect(await coloured("text.html.markdown", text)).toEqual([]);
	});

	it("an ignore comment is coloured inside a list and a table", async () => {
		const comment = "<!-- outside-in-disable-line internal-need -->";
		const expected = [
			"directive: outside-in-disable-line",
			"rule: internal-need",
		];
		for (const text of [
			`- We need to talk. ${comment}`,
			`| a | b |\n|---|---|\n| We need | talk ${comment} |`,
		]) {
			expect(await coloured("text.html.markdown", text)).toEqual(expected);
		}
	});
});
