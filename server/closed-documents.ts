import type { Diagnostic, DiagnosticSeverity } from "vscode-languageserver";

/** How many findings of closed documents are shown at most: more would drown the reader, and slow the editor down. */
export const mostShown = 5_000;

/** What is shown of one document, under an id that changes when it does. */
export interface Report {
	readonly resultId: string;
	readonly diagnostics: readonly Diagnostic[];
}

/** One id for one state of one document's diagnostics, never used twice, not even by the server that comes after this one. */
export class ResultIds {
	readonly #epoch =
		`${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
	#last = 0;

	next(): string {
		this.#last += 1;
		return `${this.#epoch}-${this.#last}`;
	}
}

/** What is remembered of the diagnostics of one closed document: numbers, with the words kept once for all of them. */
interface Kept {
	readonly resultId: string;
	readonly numbers: Uint32Array;
}

/** A range, a severity, what the editor knows the rule by, and the message. */
const fields = 7;

/** The diagnostics of every document of the workspace that is not open, in little room. */
export class ClosedDocuments {
	readonly #kept = new Map<string, Kept | undefined>();
	readonly #keptBack = new Map<string, number>();
	readonly #words = new Words();
	readonly #resultIds: ResultIds;
	readonly #limit: number;
	#shown = 0;

	constructor(resultIds: ResultIds, limit = mostShown) {
		this.#resultIds = resultIds;
		this.#limit = limit;
	}

	/** Findings that are shown, and those kept back because the limit is reached. */
	get shown(): number {
		return this.#shown;
	}

	get keptBack(): number {
		let sum = 0;
		for (const count of this.#keptBack.values()) sum += count;
		return sum;
	}

	get paths(): Iterable<string> {
		return this.#kept.keys();
	}

	has(path: string): boolean {
		return this.#kept.has(path);
	}

	/** True where what is shown changed. */
	set(path: string, diagnostics: readonly Diagnostic[]): boolean {
		const before = this.#kept.get(path);
		this.#shown -= countOf(before);
		this.#keptBack.delete(path);
		const fits = this.#shown + diagnostics.length <= this.#limit;
		if (!fits) this.#keptBack.set(path, diagnostics.length);
		const numbers = fits ? this.#pack(diagnostics) : new Uint32Array();
		this.#shown += numbers.length / fields;
		if (numbers.length === 0) {
			this.#kept.set(path, undefined);
			return before !== undefined;
		}
		if (before !== undefined && isEqual(before.numbers, numbers)) return false;
		this.#kept.set(path, { resultId: this.#resultIds.next(), numbers });
		return true;
	}

	delete(path: string): boolean {
		this.#shown -= countOf(this.#kept.get(path));
		this.#keptBack.delete(path);
		return this.#kept.delete(path);
	}

	/** Undefined where nothing is shown. */
	report(path: string): Report | undefined {
		const kept = this.#kept.get(path);
		return (
			kept && {
				resultId: kept.resultId,
				diagnostics: this.#unpack(kept.numbers),
			}
		);
	}

	resultIdOf(path: string): string | undefined {
		return this.#kept.get(path)?.resultId;
	}

	#pack(diagnostics: readonly Diagnostic[]): Uint32Array {
		const numbers = new Uint32Array(diagnostics.length * fields);
		diagnostics.forEach(({ range, severity, message, ...rest }, index) => {
			numbers.set(
				[
					range.start.line,
					range.start.character,
					range.end.line,
					range.end.character,
					severity ?? 0,
					this.#words.numberOf(JSON.stringify(rest)),
					this.#words.numberOf(JSON.stringify(message)),
				],
				index * fields,
			);
		});
		return numbers;
	}

	#unpack(numbers: Uint32Array): Diagnostic[] {
		const diagnostics: Diagnostic[] = [];
		for (let at = 0; at < numbers.length; at += fields) {
			const field = (index: number) => numbers[at + index] ?? 0;
			diagnostics.push({
				...JSON.parse(this.#words.word(field(5))),
				range: {
					start: { line: field(0), character: field(1) },
					end: { line: field(2), character: field(3) },
				},
				severity: field(4) as DiagnosticSeverity,
				message: JSON.parse(this.#words.word(field(6))),
			});
		}
		return diagnostics;
	}
}

/** Each text once, by number. */
class Words {
	readonly #numbers = new Map<string, number>();
	readonly #words: string[] = [];

	numberOf(word: string): number {
		let number = this.#numbers.get(word);
		if (number === undefined) {
			number = this.#words.push(word) - 1;
			this.#numbers.set(word, number);
		}
		return number;
	}

	word(number: number): string {
		return this.#words[number] ?? "";
	}
}

const countOf = (kept: Kept | undefined): number =>
	(kept?.numbers.length ?? 0) / fields;

const isEqual = (a: Uint32Array, b: Uint32Array): boolean =>
	a.length === b.length && a.every((value, index) => value === b[index]);
