// What the extension declares is there, is spelled out in words, and agrees with the rules.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import bundle from "../../l10n/bundle.l10n.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import words from "../../package.nls.json" with { type: "json" };
import { documentKinds, strictnesses, voices } from "../../rules/index.ts";

import { readme, ruleSettings, strings } from "../../scripts/manifest.ts";
import { rulePages } from "../../scripts/rule-pages.ts";

const text = (path: string) =>
	readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const stale = "Stale: run npm run derive";
const { contributes } = manifest;
const settings = Object.assign(
	{},
	...contributes.configuration.map(({ properties }) => properties),
) as Record<string, Record<string, unknown>>;

describe("The manifest", () => {
	it("has words for every placeholder, and no words left over", () => {
		const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(
			([, key]) => key,
		);
		expect([...new Set(used)].sort()).toEqual(Object.keys(words).sort());
	});

	it("names files that exist", () => {
		const named = [
			...JSON.stringify(contributes).matchAll(
				/"(?:path|url|markdown|image)":"([^"]+)"/g,
			),
		].map(([, path]) => path as string);
		expect(named.length).toBeGreaterThan(5);
		for (const path of [...named, manifest.icon]) {
			expect([
				path,
				existsSync(new URL(`../../${path}`, import.meta.url)),
			]).toEqual([path, true]);
		}
	});

	it("declares the commands that the extension registers, and no others", () => {
		const registered = [
			...text("client/commands.ts").matchAll(/"(outsideIn\.\w+)":/g),
			...text("client/rule-pages.ts").matchAll(/Command = "(outsideIn\.\w+)"/g),
		].map(([, id]) => id);
		expect(contributes.commands.map(({ command }) => command).sort()).toEqual(
			registered.sort(),
		);
	});

	it("offers one setting per rule in the rule map, as the rules describe themselves", () => {
		expect(settings["outsideIn.rules"]?.properties, stale).toEqual(
			ruleSettings(),
		);
	});

	it("offers the kinds, voices and strictnesses that there are", () => {
		expect(settings["outsideIn.documentKinds"]?.additionalProperties).toEqual({
			type: "string",
			enum: [...documentKinds],
		});
		expect(settings["outsideIn.voice"]?.enum).toEqual([...voices]);
		expect(settings["outsideIn.strictness"]?.enum).toEqual([...strictnesses]);
	});

	it("keeps settings under one prefix, few and scoped", () => {
		const names = Object.keys(settings);
		expect(names.every((name) => name.startsWith("outsideIn."))).toBe(true);
		expect(names.length).toBeLessThan(15);
		for (const setting of Object.values(settings)) {
			expect(setting.scope).toMatch(/^(?:resource|window)$/);
		}
	});
});

describe("The extension's strings", () => {
	it("stand in the bundle that translators start from", () => {
		expect(bundle, stale).toEqual(strings());
	});
});

describe("The README", () => {
	it("lists the rules as they are", () => {
		expect(text("README.md"), stale).toBe(readme());
	});
});

describe("The snippets", () => {
	it("have prefixes to type and blanks numbered from the first to the last", () => {
		const snippets = Object.values(
			JSON.parse(text("snippets/outside-in.json")) as Record<
				string,
				{ prefix: string[]; description: string; body: string[] }
			>,
		);
		expect(snippets.length).toBe(4);
		for (const { prefix, description, body } of snippets) {
			expect(prefix.length).toBeGreaterThan(0);
			expect(description).not.toBe("");
			const stops = new Set(
				[...body.join("\n").matchAll(/\$\{?(\d+)/g)].map(([, stop]) =>
					Number(stop),
				),
			);
			expect([...stops].sort((a, b) => a - b)).toEqual(
				Array.from({ length: stops.size }, (_, index) => index),
			);
		}
	});
});

describe("The rule pages", () => {
	it("stand in docs/rules, one for each rule, as the rules are", () => {
		const folder = new URL("../../docs/rules/", import.meta.url);
		const written = Object.fromEntries(
			readdirSync(folder).map((name) => [name, text(`docs/rules/${name}`)]),
		);
		expect(written, stale).toEqual(rulePages());
	});
});
