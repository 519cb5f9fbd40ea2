/** How much of a file is read before it is passed over by name. */
export interface Limits {
	readonly fileBytes: number;
	/** Parts in an archive. */
	readonly entries: number;
	/** All parts of an archive that hold prose, together. */
	readonly unpackedBytes: number;
	/** Unpacked to packed size of one part. Office XML packs to a tenth or a hundredth; a bomb to a thousandth. */
	readonly ratio: number;
	/** Pages, slides, sheets, messages. */
	readonly pages: number;
	/** Time and memory that a reading thread spends on one document. */
	readonly milliseconds: number;
	readonly threadMegabytes: number;
}

export const defaultLimits: Limits = {
	fileBytes: 50_000_000,
	entries: 10_000,
	unpackedBytes: 100_000_000,
	ratio: 400,
	pages: 5_000,
	milliseconds: 30_000,
	threadMegabytes: 1_000,
};
