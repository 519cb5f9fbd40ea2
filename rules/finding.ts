import type { Span } from "./prose/span.ts";

/** One replacement of one span. Blanks for the writer to fill stand as `___`. */
export interface Rewrite {
	/** complete: says the same and needs no more work. draft: holds blanks, or a turn the writer must judge. */
	readonly kind: "complete" | "draft";
	/** What the span becomes. */
	readonly text: string;
	/** What is replaced, in the document. May be wider than the finding's span, never wider than its block. */
	readonly span: Span;
	/** True where fix-all may apply it unread. Only ever true of complete rewrites. */
	readonly safe: boolean;
}

/** What a rule saw. Plain data: it crosses every floor of the house. */
export interface Finding {
	readonly ruleId: string;
	/** The words to underline. */
	readonly span: Span;
	/** What, why and what to do, in one or two sentences. */
	readonly message: string;
	/** 0 to 1: how sure the reading is. The strictness decides what is shown. */
	readonly confidence: number;
	/** Best first, at most three. */
	readonly rewrites: readonly Rewrite[];
	/** The cues that decided, in the writer's own words, for the hover: "we", "need to", "no customer in the sentence". */
	readonly cues: readonly string[];
	/** A customer who stands nearby, where one does. */
	readonly nearby?: Span;
}

/** A rule that threw. The rest of the document is still read. */
export interface Failure {
	readonly ruleId: string;
	readonly span: Span;
	readonly reason: string;
}
