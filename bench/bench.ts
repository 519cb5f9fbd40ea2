/** `npm run bench`: Outside In beside what people would pick instead, in one run. What it takes is told by `npm run bench -- --help`. */
import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { cpus, loadavg, platform, release, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { givenDocuments, sizeOf, writtenDocuments } from "./corpus.ts";
import {
	type Bench,
	coldStart,
	growth,
	latencyBesidesUnified,
	manyFiles,
	oneFile,
	scan,
	typing,
} from "./measures.ts";
import { type Report, toMarkdown } from "./report.ts";
import { bareNode, outsideIn, peers } from "./tools.ts";

const help = `npm run bench -- [options]

  --corpus FOLDER   documents to measure on (otherwise they are written from a seed)
  --peers A,B       which tools to measure beside: ${peers.map(({ name }) => name).join(", ")}, unified; or none
  --rounds N        how often each tool takes its turn (2)
  --limit SECONDS   a tool that takes longer gets a part of the documents (20)
  --quick           fewer rounds and smaller documents: a look, not a measurement
  --dist FOLDER     bundles to measure (otherwise they are built)
  --json FILE       all figures
  --markdown FILE   writes the tables into this page, between its two marks
`;

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "..");
const unifiedName = "unified";

const { values: options } = parseArgs({
	options: {
		corpus: { type: "string" },
		peers: { type: "string" },
		quick: { type: "boolean", default: false },
		rounds: { type: "string" },
		limit: { type: "string" },
		dist: { type: "string" },
		json: { type: "string" },
		markdown: { type: "string" },
		help: { type: "boolean", default: false },
	},
});
if (options.help) process.stdout.write(help);
else await measure();

async function measure(): Promise<void> {
	const { quick } = options;
	const chosen = options.peers?.split(",").map((name) => name.trim());
	const wanted = (name: string) =>
		chosen?.some((part) => name.replace("GNU ", "").startsWith(part)) ?? true;
	bringPeers();
	const room = mkdtempSync(join(tmpdir(), "outside-in-bench-"));
	try {
		const dist = bundles(room);
		const bytes = quick ? 500_000 : 5_200_000;
		const documents = options.corpus
			? givenDocuments(fromHere(options.corpus), bytes)
			: writtenDocuments(bytes);
		const bench: Bench = {
			room,
			dist,
			documents,
			rounds: wholeNumber(options.rounds) ?? (quick ? 1 : 2),
			limitSeconds: wholeNumber(options.limit) ?? (quick ? 5 : 20),
			say: (line) => process.stderr.write(`${clock()} ${line}\n`),
		};
		const ours = outsideIn(dist);
		const beside = peers.filter(({ name }) => wanted(name));
		const there = beside.filter(({ version }) => version !== undefined);
		const start = await coldStart({ ...bench, rounds: bench.rounds * 2 }, [
			ours,
			bareNode,
			...there,
		]);
		const report: Report = {
			date: new Date().toISOString().slice(0, 10),
			corpus: {
				documents: documents.length,
				megabytes: sizeOf(documents) / 1e6,
				origin: options.corpus ? "given" : "written from a seed",
			},
			rounds: bench.rounds,
			missing: beside
				.filter(({ version }) => version === undefined)
				.map(({ name }) => name),
			start,
			manyFiles: await manyFiles(bench, [ours, ...there], start),
			oneFile: await oneFile(bench, [ours, ...there], start),
			typing: await typing(
				bench,
				[10_000, 100_000, 1_000_000, 5_000_000],
				quick ? 40 : 200,
			),
			besidesUnified: wanted(unifiedName)
				? await latencyBesidesUnified(
						bench,
						join(here, "unified-server.mjs"),
						10_000,
						quick ? 20 : 100,
					)
				: undefined,
			growth: await growth(bench, ours, quick ? [1, 2, 4] : [1, 2, 4, 8, 16]),
			scan: await scan(bench, quick ? 1000 : 10_000),
			packageMegabytes: packageMegabytes(),
			machine: {
				cores: cpus().length,
				memoryGigabytes: totalmem() / 2 ** 30,
				system: `${platform()} ${release().split("-")[0]}`,
				node: process.versions.node,
				load: loadavg()[2] as number,
			},
		};
		const markdown = toMarkdown(report);
		process.stdout.write(`${markdown}\n`);
		if (options.json)
			writeFileSync(
				fromHere(options.json),
				`${JSON.stringify(report, undefined, "\t")}\n`,
			);
		if (options.markdown)
			writeBetweenMarks(fromHere(options.markdown), markdown);
	} finally {
		rmSync(room, { recursive: true, force: true });
	}
}

function wholeNumber(value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	if (!/^[1-9]\d*$/u.test(value))
		throw new Error(`${value} is no whole number above 0.`);
	return Number(value);
}

/** npm runs scripts in the project's folder; paths are meant from where someone stands. */
function fromHere(path: string): string {
	return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The tools to measure beside are no part of the project's own packages. */
function bringPeers(): void {
	if (existsSync(join(here, "node_modules"))) return;
	process.stderr.write("Installing the tools to measure beside …\n");
	execFileSync("npm", ["ci", "--loglevel=error"], {
		cwd: here,
		stdio: ["ignore", "ignore", "inherit"],
		shell: process.platform === "win32",
	});
}

/** Built for this run alone, so that nothing changes underneath it. */
function bundles(room: string): string {
	if (options.dist) return fromHere(options.dist);
	const dist = join(room, "dist");
	execFileSync(process.execPath, ["scripts/build.mjs", dist], {
		cwd: root,
		stdio: ["ignore", "ignore", "inherit"],
	});
	return dist;
}

/** The extension, where `npm run package` has packed it. */
function packageMegabytes(): number | undefined {
	const sizes = readdirSync(root)
		.filter((name) => name.endsWith(".vsix"))
		.map((name) => statSync(join(root, name)))
		.sort((a, b) => b.mtimeMs - a.mtimeMs)
		.map(({ size }) => size / 1e6);
	return sizes[0];
}

function writeBetweenMarks(file: string, markdown: string): void {
	const marks = ["<!-- figures -->", "<!-- end of figures -->"] as const;
	const page = readFileSync(file, "utf8");
	const [before, rest] = page.split(marks[0]);
	const after = rest?.split(marks[1])[1];
	if (after === undefined)
		throw new Error(`${file} has no ${marks.join(" and ")}.`);
	writeFileSync(
		file,
		`${before}${marks[0]}\n\n${markdown}\n\n${marks[1]}${after}`,
	);
}

function clock(): string {
	return new Date().toTimeString().slice(0, 8);
}
