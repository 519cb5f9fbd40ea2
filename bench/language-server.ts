import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

interface Message {
	readonly id?: number | string;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
	readonly error?: { readonly message: string };
}

interface Answer {
	readonly result: unknown;
	/** When its last byte came in, on the clock of `performance.now()`. */
	readonly at: number;
}

interface Waiting {
	resolve(answer: Answer): void;
	reject(error: Error): void;
}

/** A language server in a process of its own, spoken to over its standard input and output as an editor does. */
export class LanguageServer {
	readonly #child: ChildProcess;
	readonly #waiting = new Map<number, Waiting>();
	readonly #listeners = new Set<
		(method: string, params: unknown, at: number) => void
	>();
	#lastId = 0;
	#unread: Buffer = Buffer.alloc(0);
	#ended = false;

	static async start(
		script: string,
		folder: string,
		capabilities: object,
		env: NodeJS.ProcessEnv = {},
	): Promise<LanguageServer> {
		const server = new LanguageServer(script, folder, env);
		const rootUri = pathToFileURL(folder).href;
		await server.ask("initialize", {
			processId: process.pid,
			rootUri,
			workspaceFolders: [{ uri: rootUri, name: "documents" }],
			capabilities,
		});
		server.tell("initialized", {});
		return server;
	}

	private constructor(script: string, cwd: string, env: NodeJS.ProcessEnv) {
		this.#child = spawn(process.execPath, [script, "--stdio"], {
			cwd,
			env: { ...process.env, ...env },
			stdio: ["pipe", "pipe", "ignore"],
		});
		this.#child.stdout?.on("data", (bytes: Buffer) => this.#take(bytes));
		this.#child.stdin?.on("error", () => {});
		this.#child.on("exit", () => {
			this.#ended = true;
			for (const { reject } of this.#waiting.values())
				reject(new Error("The language server has ended."));
		});
	}

	tell(method: string, params: unknown): void {
		this.#send({ method, params });
	}

	ask(method: string, params: unknown): Promise<Answer> {
		const id = ++this.#lastId;
		const answer = new Promise<Answer>((resolve, reject) =>
			this.#waiting.set(id, { resolve, reject }),
		);
		this.#send({ id, method, params });
		return answer;
	}

	/** The first notification that fits, or undefined when the time is over. */
	hear(
		fits: (method: string, params: unknown) => boolean,
		limitSeconds: number,
	): Promise<number | undefined> {
		return new Promise((resolve) => {
			const done = (at: number | undefined) => {
				clearTimeout(timer);
				this.#listeners.delete(listener);
				resolve(at);
			};
			const listener = (method: string, params: unknown, at: number) => {
				if (fits(method, params)) done(at);
			};
			const timer = setTimeout(() => done(undefined), limitSeconds * 1000);
			this.#listeners.add(listener);
		});
	}

	/** The most memory it has held so far. Unknown on systems without /proc. */
	get peakMegabytes(): number | undefined {
		try {
			const status = readFileSync(`/proc/${this.#child.pid}/status`, "utf8");
			const kilobytes = /^VmHWM:\s+(\d+)/mu.exec(status)?.[1];
			return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
		} catch {
			return undefined;
		}
	}

	/** Processor time of all its threads so far. Unknown on systems without /proc. */
	get processorSeconds(): number | undefined {
		try {
			const status = readFileSync(`/proc/${this.#child.pid}/stat`, "utf8");
			// The name of the program, in brackets, may hold blanks. Linux counts in hundredths of a second.
			const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
			return (Number(fields[11]) + Number(fields[12])) / 100;
		} catch {
			return undefined;
		}
	}

	async end(): Promise<void> {
		if (this.#ended) return;
		const gone = new Promise((resolve) => this.#child.once("exit", resolve));
		this.#child.kill("SIGKILL");
		await gone;
	}

	#send(message: object): void {
		const body = JSON.stringify({ jsonrpc: "2.0", ...message });
		this.#child.stdin?.write(
			`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
		);
	}

	#take(bytes: Buffer): void {
		const at = performance.now();
		this.#unread =
			this.#unread.length === 0 ? bytes : Buffer.concat([this.#unread, bytes]);
		for (;;) {
			const head = this.#unread.indexOf("\r\n\r\n");
			if (head === -1) return;
			const length = Number(
				/Content-Length: (\d+)/iu.exec(
					this.#unread.toString("latin1", 0, head),
				)?.[1],
			);
			const end = head + 4 + length;
			if (this.#unread.length < end) return;
			const body = this.#unread.toString("utf8", head + 4, end);
			this.#unread = this.#unread.subarray(end);
			this.#hand(JSON.parse(body), at);
		}
	}

	#hand({ id, method, params, result, error }: Message, at: number): void {
		if (method !== undefined && id !== undefined) {
			this.#send({ id, result: answerTo(method, params) });
		} else if (method !== undefined) {
			for (const listener of this.#listeners) listener(method, params, at);
		} else if (typeof id === "number") {
			const waiting = this.#waiting.get(id);
			this.#waiting.delete(id);
			if (error) waiting?.reject(new Error(error.message));
			else waiting?.resolve({ result, at });
		}
	}
}

/** An editor whose user has changed no settings. */
function answerTo(method: string, params: unknown): unknown {
	if (method !== "workspace/configuration") return null;
	return (params as { items: unknown[] }).items.map(() => ({}));
}
