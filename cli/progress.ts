import { errors } from "./output.ts";

/** A line on standard error that says how far a long run is, and how long it will take. Only where a person is looking. */
export class Progress {
	readonly #stream: Pick<NodeJS.WriteStream, "isTTY" | "write">;
	readonly #total: number;
	readonly #now: () => number;
	readonly #start: number;
	#done = 0;
	#shownAt: number;
	#isShown = false;

	constructor(
		total: number,
		stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> = errors,
		now = () => process.uptime() * 1000,
	) {
		this.#stream = stream;
		this.#total = total;
		this.#now = now;
		this.#start = now();
		// Short runs end before there is anything to say.
		this.#shownAt = this.#start + 400;
	}

	step(): void {
		this.#done++;
		const now = this.#now();
		if (!this.#stream.isTTY || now - this.#shownAt < 100) return;
		this.#shownAt = now;
		const left =
			((now - this.#start) / this.#done) * (this.#total - this.#done);
		this.clear();
		this.#stream.write(
			`Read ${this.#done} of ${this.#total} documents, ${inWords(left)} left`,
		);
		this.#isShown = true;
	}

	/** Makes room for what is printed next. */
	clear(): void {
		if (this.#isShown) this.#stream.write("\r\u001B[2K");
		this.#isShown = false;
	}
}

function inWords(milliseconds: number): string {
	const seconds = Math.ceil(milliseconds / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
