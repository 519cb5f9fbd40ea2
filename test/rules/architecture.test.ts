import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

/** The rooms that make up the product. */
const rooms = ["rules", "project", "audit", "server", "cli", "client"] as const;
type Room = (typeof rooms)[number];

/** What a room may import of the house: itself, and the floors below. */
const below: Readonly<Record<Room, readonly Room[]>> = {
	rules: ["rules"],
	project: ["rules", "project"],
	audit: ["rules", "project", "audit"],
	server: ["rules", "project", "audit", "server"],
	cli: ["rules", "project", "audit", "cli"],
	client: ["project", "audit", "server", "client"],
};

const builtin = (name: string): boolean =>
	name.startsWith("node:") || builtinModules.includes(name);
const editor = (name: string): boolean => name === "vscode";
const protocol = (name: string): boolean =>
	/^vscode-(?:languageserver|languageclient|jsonrpc)\b/.test(name);

/** What a room may not import from outside of the house. */
const barred: Readonly<Record<Room, readonly ((name: string) => boolean)[]>> = {
	rules: [editor, protocol, builtin],
	project: [editor, protocol],
	audit: [editor, protocol],
	server: [editor],
	cli: [editor, protocol],
	client: [],
};

interface Import {
	readonly from: string;
	/** A package, or the path of a file of the house. */
	readonly to: string;
	/** Types alone: gone before the code runs. */
	readonly types: boolean;
}

const sourcesIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (entry.name === "node_modules") return [];
		const path = posix.join(folder, entry.name);
		return entry.isDirectory()
			? sourcesIn(path)
			: /\.tsx?$/.test(entry.name)
				? [path]
				: [];
	});

const importing =
	/^\s*(?:import|export)( type)?\b[^"';]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

const files = rooms.flatMap(sourcesIn);

const imports: readonly Import[] = files.flatMap((from) =>
	[...readFileSync(from, "utf8").matchAll(importing)].map((found) => {
		const name = found[2] ?? found[3] ?? found[4] ?? "";
		return {
			from,
			to: name.startsWith(".") ? posix.join(dirname(from), name) : name,
			types: found[1] !== undefined,
		};
	}),
);

const roomOf = (path: string): Room | undefined =>
	rooms.find((room) => path.startsWith(`${room}/`));

const shown = (found: readonly Import[]): string[] =>
	found.map(({ from, to }) => `${from} imports ${to}`);

const isFile = (to: string): boolean => files.includes(to);

it("reads the imports", () => {
	expect(files.length).toBeGreaterThan(50);
	expect(shown(imports)).toContain("rules/index.ts imports rules/check.ts");
	expect(shown(imports)).toContain("rules/live.ts imports rules/finding.ts");
});

describe.each(rooms)("%s/", (room) => {
	const own = imports.filter(({ from }) => roomOf(from) === room);

	it("imports from lower floors alone", () => {
		expect(
			shown(
				own.filter(({ to }) => {
					const other = roomOf(to);
					return other !== undefined && !below[room].includes(other);
				}),
			),
		).toEqual([]);
	});

	it("imports no module that it must do without", () => {
		expect(
			shown(
				own.filter(
					({ to }) =>
						!isFile(to) && barred[room].some((isBarred) => isBarred(to)),
				),
			),
		).toEqual([]);
	});
});

describe("Within rules/", () => {
	/** The lowest floor first; a floor imports from itself and from those before it. */
	const floors: readonly (readonly [string, (path: string) => boolean])[] = [
		[
			"prose, lexicon and the names of settings",
			(path) => /^rules\/(?:prose\/|lexicon\/|options\.ts$)/.test(path),
		],
		["rewrite", (path) => path.startsWith("rules/rewrite/")],
	];

	it.each(floors.map(([name], floor) => [name, floor] as const))(
		"%s import from their own floor and lower ones",
		(_, floor) => {
			const lower = floors.slice(0, floor + 1).map(([, isOn]) => isOn);
			expect(
				shown(
					imports.filter(
						({ from, to }) =>
							floors[floor]?.[1](from) &&
							isFile(to) &&
							!lower.some((isOn) => isOn(to)),
					),
				),
			).toEqual([]);
		},
	);

	it("no rule imports a rule", () => {
		const fixtures = readdirSync("test/rules")
			.filter((file) => file.endsWith(".md"))
			.map((file) => join("rules", file.replace(/\.md$/, ".ts")));
		expect(
			shown(
				imports.filter(
					({ from, to }) => fixtures.includes(from) && fixtures.includes(to),
				),
			),
		).toEqual([]);
	});
});

it("no file needs itself to run, however far round", () => {
	const imported = new Map<string, string[]>();
	for (const { from, to, types } of imports)
		if (!types && isFile(to))
			imported.set(from, [...(imported.get(from) ?? []), to]);
	const done = new Set<string>();
	const cycles: string[] = [];
	const visit = (file: string, trail: readonly string[]): void => {
		const at = trail.indexOf(file);
		if (at >= 0) {
			cycles.push([...trail.slice(at), file].join(" → "));
			return;
		}
		if (done.has(file)) return;
		done.add(file);
		for (const next of imported.get(file) ?? []) visit(next, [...trail, file]);
	};
	for (const file of files) visit(file, []);
	expect(cycles).toEqual([]);
});

it("no file is a drawer for what has no place", () => {
	expect(
		["scripts", "test", "bench", ...rooms]
			.flatMap(sourcesIn)
			.filter((path) =>
				/(?:^|\/)(?:utils?|helpers?|common|misc)(?:[./]|$)/.test(path),
			),
	).toEqual([]);
});
