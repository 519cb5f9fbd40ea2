/** Writing to the terminal or a pipe, whole whatever its size, and quiet when the reader leaves. */
import { once } from "node:events";
import { fstatSync, writeSync } from "node:fs";

/**
 * One of the two that a program writes to. Into a pipe or a file it writes by itself: loading the streams that Node has for it would take longer than
 * a short run does.
 */
class Output {
	readonly #descriptor: number;
	readonly #streamOf: () => NodeJS.WriteStream;
	#stream: NodeJS.WriteStream | undefined;

	constructor(descriptor: number, streamOf: () => NodeJS.WriteStream) {
		this.#descriptor = descriptor;
		this.#streamOf = streamOf;
		if (!isPipeOrFile(descriptor)) this.#open();
	}

	get isTTY(): boolean {
		return this.#stream?.isTTY === true;
	}

	get columns(): number | undefined {
		return this.#stream?.columns;
	}

	/** False where the reader should be waited for. */
	write(text: string): boolean {
		if (this.#stream) return this.#stream.write(text);
		const rest = this.#writeNow(Buffer.from(text));
		return rest.length === 0 || this.#open().write(rest);
	}

	async written(): Promise<void> {
		if (this.#stream) await once(this.#stream, "drain");
	}

	/** Calls back when nothing is left to be written. */
	end(done: () => void): void {
		if (this.#stream) this.#stream.write("", done);
		else done();
	}

	/** What is left where the reader is too slow. */
	#writeNow(bytes: Buffer): Buffer {
		let at = 0;
		try {
			while (at < bytes.length) at += writeSync(this.#descriptor, bytes, at);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === "EPIPE") process.exit();
			if (code !== "EAGAIN") throw error;
		}
		return bytes.subarray(at);
	}

	#open(): NodeJS.WriteStream {
		this.#stream = this.#streamOf();
		// `outside-in lint | head` ends without a word when head has seen enough.
		this.#stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code === "EPIPE") process.exit();
			throw error;
		});
		return this.#stream;
	}
}

/** Windows has consoles that take no bytes but through Node's streams. */
function isPipeOrFile(descriptor: number): boolean {
	if (process.platform === "win32") return false;
	try {
		const kind = fstatSync(descriptor);
		return kind.isFIFO() || kind.isFile() || kind.isSocket();
	} catch {
		return false;
	}
}

export const output = new Output(1, () => process.stdout);
export const errors = new Output(2, () => process.stderr);

export async function print(text: string): Promise<void> {
	if (text !== "" && !output.write(text)) await output.written();
}

/** A line on standard error, after the program's name. */
export function note(text: string): void {
	errors.write(`outside-in: ${text}\n`);
}

/** Does not wait, as Node would by itself, for what V8 is still compiling in threads of its own and nobody will run. */
export function leaveOnceAllIsPrinted(): void {
	output.end(() => errors.end(() => process.exit()));
}
