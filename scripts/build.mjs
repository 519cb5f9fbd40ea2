// Bundles each process into one file: the command line, the language server, the VS Code extension. `node scripts/build.mjs [FOLDER [BUNDLE…]]`

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import {
	chmod,
	copyFile,
	mkdir,
	readFile,
	rename,
	rm,
	writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";

const processes = [
	{ entry: "cli/start.ts", out: "outside-in.cjs", shebang: true },
	{ entry: "cli/start-thread.ts", out: "outside-in-thread.cjs" },
	{ entry: "cli/main.ts", out: "command-line.cjs" },
	// The language server and the threads it starts stand side by side in the extension: what was learned is packed once for both.
	{ entry: "audit/worker.ts", out: "worker.cjs", learnedApart: true },
	{
		entry: "server/node.ts",
		out: "language-server.cjs",
		shebang: true,
		learnedApart: true,
	},
	{
		entry: "client/extension.ts",
		out: "extension.cjs",
		external: ["vscode"],
	},
	// What other programs import: the rules, and the same as a retext plugin.
	{ entry: "rules/index.ts", out: "rules.mjs" },
	{ entry: "rules/retext.ts", out: "retext.mjs" },
	// Libraries for office documents are large: they are loaded with the first such document.
	{ entry: "audit/readers/office.ts", out: "readers.cjs" },
	{ entry: "audit/readers/office-worker.ts", out: "readers-worker.cjs" },
];

const apartReaders = {
	name: "readers apart",
	setup(build) {
		build.onResolve({ filter: /\/office\.ts$/ }, ({ kind }) =>
			kind === "entry-point"
				? undefined
				: { path: "./readers.cjs", external: true },
		);
		// The PDF library would look for a drawing library beside it and complain that there is none. Nothing is drawn here.
		build.onLoad(
			{ filter: /pdfjs-dist.legacy.build.pdf\.mjs$/ },
			async ({ path }) => {
				const source = await readFile(path, "utf8");
				const lookup = 'require("@napi-rs/canvas")';
				if (!source.includes(lookup)) throw new Error(`${path} has changed`);
				return { contents: source.replace(lookup, "undefined") };
			},
		);
	},
};

const learned = ["weights.json", "glance.json"];

/** Tables of weights that a bundle reads from the file beside it. */
const learnedBeside = {
	name: "learned beside",
	setup(build) {
		build.onResolve({ filter: /\/lexicon\/\w+\.json$/ }, ({ path }) =>
			learned.includes(basename(path))
				? { path: `./${basename(path)}`, external: true }
				: undefined,
		);
	},
};

/** What parses the command line could start other programs, and loads what that takes with every run. Nothing of ours is a program of its own. */
const noChildProcess = {
	name: "no child process",
	setup(build) {
		build.onLoad({ filter: /commander.lib.command\.js$/ }, async ({ path }) => {
			const source = await readFile(path, "utf8");
			const lookup = "require('node:child_process')";
			if (!source.includes(lookup)) throw new Error(`${path} has changed`);
			return { contents: source.replace(lookup, "undefined") };
		});
	},
};

const [folder = "dist", ...only] = process.argv.slice(2);
// Others may be running what stands in the folder: the new bundles take its place once all of them are there.
const workshop = `${folder}.${process.pid}`;
for (const { entry, out, shebang, external = [], learnedApart } of processes) {
	if (!existsSync(entry) || (only.length > 0 && !only.includes(out))) continue;
	const {
		outputFiles: [bundle],
	} = await build({
		entryPoints: [entry],
		write: false,
		outfile: join(workshop, out),
		bundle: true,
		platform: "node",
		target: "node20",
		mainFields: ["module", "main"],
		external,
		plugins: [
			apartReaders,
			noChildProcess,
			...(learnedApart ? [learnedBeside] : []),
		],
		minify: true,
		legalComments: "none",
		...(out.endsWith(".mjs") ? { format: "esm" } : commonJs(shebang)),
	});
	await mkdir(workshop, { recursive: true });
	await writeFile(bundle.path, escaped(bundle.text));
	if (shebang) await chmod(bundle.path, 0o755);
	if (learnedApart)
		for (const file of learned)
			await copyFile(join("rules/lexicon", file), join(workshop, file));
}
if (only.length === 0)
	execFileSync(process.execPath, ["scripts/compile-ahead.mjs", workshop], {
		// Into a pipe, as most runs print.
		stdio: ["ignore", "pipe", "inherit"],
	});
await rm(folder, { recursive: true, force: true });
await mkdir(dirname(folder), { recursive: true });
await rename(workshop, folder);

/**
 * Patterns, literal or String.raw, are all that esbuild leaves beyond ASCII, and an escape means the same there. Without, a bundle takes half the memory
 * and is read without decoding.
 */
function escaped(code) {
	return code.replace(
		/[^\0-\x7F]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/** Some packages find their own files through import.meta.url, which CommonJS has not. */
function commonJs(shebang) {
	const url =
		'const bundle={get url(){return require("node:url").pathToFileURL(__filename).href}};';
	return {
		format: "cjs",
		define: { "import.meta.url": "bundle.url" },
		banner: { js: `${shebang ? "#!/usr/bin/env node\n" : ""}${url}` },
	};
}
