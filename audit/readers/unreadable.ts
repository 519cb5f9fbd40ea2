/** Why a file was passed over, in words for the person whose file it is. */
export class Unreadable extends Error {
	constructor(readonly reason: string) {
		super(reason);
	}
}

/** Why reading failed. Readers may come from a bundle of their own, with a class of their own, so it goes by what the error holds. */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return `it is damaged: ${error}`;
	return "reason" in error && typeof error.reason === "string"
		? error.reason
		: `it is damaged: ${error.message}`;
}
