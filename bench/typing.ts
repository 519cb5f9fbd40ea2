/** How long a writer waits for diagnostics: from a character that leaves the editor to the answer that takes it into account. */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { LanguageServer } from "./language-server.ts";

/** Twenty characters a second: nobody types faster for long. */
const millisecondsApart = 50;
const typed =
	"We need to grow our share of the market, and customers told us that they wait too long for an answer. ";

export interface Typist {
	/** Types so many characters, and hands back how many milliseconds each of them took. */
	type(characters: number): Promise<number[]>;
	/** From opening the document to its first diagnostics. */
	readonly openedSeconds: number;
	/** The most memory that the server has held so far. */
	readonly peakMegabytes: number | undefined;
	/** Processor time of the server so far. */
	readonly processorSeconds: number | undefined;
	end(): Promise<void>;
}

/** Types into our server, which sends diagnostics when it is asked, as VS Code asks: with every change. */
export async function typistAtOurs(
	script: string,
	folder: string,
	text: string,
	env: NodeJS.ProcessEnv,
): Promise<Typist> {
	const server = await LanguageServer.start(
		script,
		folder,
		{
			textDocument: {
				diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
			},
			workspace: { configuration: true, workspaceFolders: true },
		},
		env,
	);
	const uri = uriIn(folder);
	const opened = performance.now();
	server.tell("textDocument/didOpen", {
		textDocument: { uri, languageId: "markdown", version: 1, text },
	});
	let previousResultId: string | undefined;
	const diagnostics = async () => {
		const { at, result } = await server.ask("textDocument/diagnostic", {
			textDocument: { uri },
			previousResultId,
		});
		previousResultId = (result as { resultId?: string }).resultId;
		return at;
	};
	const openedSeconds = ((await diagnostics()) - opened) / 1000;
	const places = placesIn(text);
	let version = 1;
	let count = 0;
	return {
		openedSeconds,
		get peakMegabytes() {
			return server.peakMegabytes;
		},
		get processorSeconds() {
			return server.processorSeconds;
		},
		end: () => server.end(),
		type: (characters) =>
			atPace(characters, async () => {
				const place = places[Math.floor(count / 25) % places.length] as Place;
				const start = { line: place.line, character: place.character++ };
				const character = typed.charAt(count++ % typed.length);
				version += 1;
				server.tell("textDocument/didChange", {
					textDocument: { uri, version },
					contentChanges: [{ range: { start, end: start }, text: character }],
				});
				return await diagnostics();
			}),
	};
}

/** Types into a server that takes whole documents and sends diagnostics unasked. Undefined where no answer came in time. */
export async function typistAtUnified(
	script: string,
	folder: string,
	text: string,
	limitSeconds: number,
): Promise<Typist | undefined> {
	const server = await LanguageServer.start(script, folder, {
		textDocument: { publishDiagnostics: { versionSupport: true } },
	});
	const uri = uriIn(folder);
	const answerFor = (wanted: number) =>
		server.hear((method, params) => {
			if (method !== "textDocument/publishDiagnostics") return false;
			const { version } = params as { version?: number };
			return version === wanted;
		}, limitSeconds);
	const lines = text.split("\n");
	const places = placesIn(text);
	const opened = performance.now();
	const first = answerFor(1);
	server.tell("textDocument/didOpen", {
		textDocument: { uri, languageId: "markdown", version: 1, text },
	});
	const at = await first;
	if (at === undefined) {
		await server.end();
		return undefined;
	}
	let version = 1;
	let count = 0;
	return {
		openedSeconds: (at - opened) / 1000,
		get peakMegabytes() {
			return server.peakMegabytes;
		},
		get processorSeconds() {
			return server.processorSeconds;
		},
		end: () => server.end(),
		type: (characters) =>
			oneByOne(characters, async () => {
				const place = places[Math.floor(count / 25) % places.length] as Place;
				const line = lines[place.line] as string;
				const character = typed.charAt(count++ % typed.length);
				lines[place.line] =
					line.slice(0, place.character) +
					character +
					line.slice(place.character++);
				version += 1;
				const answer = answerFor(version);
				server.tell("textDocument/didChange", {
					textDocument: { uri, version },
					contentChanges: [{ text: lines.join("\n") }],
				});
				const answered = await answer;
				if (answered === undefined)
					throw new Error(`No answer within ${limitSeconds} seconds.`);
				return answered;
			}),
	};
}

/** A character every so often, whether or not those before it are answered: a slow server is left behind, as in life. */
async function atPace(
	characters: number,
	strike: () => Promise<number>,
): Promise<number[]> {
	const begun = performance.now();
	const waits: Promise<number>[] = [];
	for (let i = 0; i < characters; i++) {
		const left = begun + i * millisecondsApart - performance.now();
		if (left > 0) await pause(left);
		waits.push(waitFor(strike));
	}
	return Promise.all(waits);
}

/** The same, but no character comes before the one ahead of it is answered: a server that cannot keep up is spared the queue. */
async function oneByOne(
	characters: number,
	strike: () => Promise<number>,
): Promise<number[]> {
	const waited: number[] = [];
	for (let i = 0; i < characters; i++) {
		const wait = await waitFor(strike);
		waited.push(wait);
		if (wait < millisecondsApart) await pause(millisecondsApart - wait);
	}
	return waited;
}

async function waitFor(strike: () => Promise<number>): Promise<number> {
	const struck = performance.now();
	return (await strike()) - struck;
}

interface Place {
	readonly line: number;
	character: number;
}

/** The ends of paragraphs near the start, in the middle and near the end; of the longest line where there is no paragraph. */
function placesIn(text: string): Place[] {
	const lines = text.split("\n");
	const prose = lines.flatMap((line, index) =>
		/^\p{L}[^|]{50,}$/u.test(line) ? [index] : [],
	);
	const longest = lines.reduce(
		(best, line, index) =>
			line.length > (lines[best] as string).length ? index : best,
		0,
	);
	return [0.1, 0.4, 0.7, 0.95].map((share) => {
		const line = prose[Math.floor(prose.length * share)] ?? longest;
		return { line, character: (lines[line] as string).length };
	});
}

const uriIn = (folder: string): string =>
	pathToFileURL(join(folder, "typed.md")).href;
