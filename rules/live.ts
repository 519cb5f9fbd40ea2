import { check } from "./check.ts";
import type { CheckOptions } from "./options.ts";
import type { Span } from "./prose/span.ts";
import type { Reading } from "./reading.ts";

/** A document that changes as it is typed. Its reading always equals a fresh `check` of its text. */
export class LiveDocument {
	#text: string;
	#options: CheckOptions;
	#reading: Reading | undefined;

	constructor(text: string, options: CheckOptions = {}) {
		this.#text = text;
		this.#options = options;
	}

	get text(): string {
		return this.#text;
	}

	/** Replaces one span (UTF-16 offsets in the text as it is now). */
	replace(span: Span, text: string): void {
		this.#text =
			this.#text.slice(0, span.start) + text + this.#text.slice(span.end);
		this.#reading = undefined;
	}

	/** New settings: everything is read again. */
	configure(options: CheckOptions): void {
		this.#options = options;
		this.#reading = undefined;
	}

	get reading(): Reading {
		this.#reading ??= check(this.#text, this.#options);
		return this.#reading;
	}
}
