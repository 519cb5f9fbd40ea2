/** Writing to the terminal or a pipe, whole whatever its size, and quiet when the reader leaves. */
import { once } from "node:events";
import { createColors } from "picocolors";

export async function print(text: string): Promise<void> {
	if (text !== "" && !process.stdout.write(text))
		await once(process.stdout, "drain");
}

/** A line on standard error, after the program's name. */
export function note(text: string): void {
	process.stderr.write(`outside-in: ${text}\n`);
}

/** `outside-in lint | head` ends without a word when head has seen enough. */
export function leaveQuietlyWithReader(): void {
	for (const stream of [process.stdout, process.stderr])
		stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code === "EPIPE") process.exit();
			throw error;
		});
}

/** Does not wait, as Node would by itself, for what V8 is still compiling in threads of its own and nobody will run. */
export function leaveOnceAllIsPrinted(): void {
	process.stdout.write("", () =>
		process.stderr.write("", () => process.exit()),
	);
}

/** Colours for a stream: on a terminal, unless NO_COLOR or FORCE_COLOR says otherwise. */
export function coloursFor(stream: NodeJS.WriteStream) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR) return createColors(false);
	if (FORCE_COLOR !== undefined)
		return createColors(FORCE_COLOR !== "0" && FORCE_COLOR !== "false");
	return createColors(stream.isTTY === true && TERM !== "dumb");
}
export type Colours = ReturnType<typeof coloursFor>;
