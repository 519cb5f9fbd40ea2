import type { LiveDocument } from "../rules/index.ts";

/** A sentence as the rules read it, and where its block starts in the text. */
export type ReadSentence =
	ReturnType<LiveDocument["sentences"]> extends Generator<infer Read>
		? Read
		: never;

export type Sentence = ReadSentence["sentence"];

/** How many words into a sentence its subject stands at the latest, where the reading names none. */
const earlySubject = 6;

/** Customers act or suffer in it. The reading of clauses leaves out what no rule asks for, so an early mention stands in for the subject. */
export const isAboutCustomers = ({ subjects, customers }: Sentence): boolean =>
	subjects.some(({ kind }) => kind === "customer") ||
	(subjects.length === 0 && customers.some((at) => at < earlySubject));
