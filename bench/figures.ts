/** Times are noisy on a machine that does other things as well: what is compared are medians, and ratios of runs that followed one another. */

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value below which a share of all values lies, between two of them where it falls there. */
export function quantile(values: readonly number[], share: number): number {
	if (values.length === 0) throw new Error("There are no values.");
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)] as number;
	const above = sorted[Math.ceil(at)] as number;
	return below + (above - below) * (at - Math.floor(at));
}

/** Runs of two tools, taken in turns: how many times as long the first one took. */
export function medianRatio(
	times: readonly number[],
	others: readonly number[],
): number {
	return median(
		times.map((time, index) => {
			const other = others[index];
			if (other === undefined) throw new Error("A run has no other run.");
			return time / other;
		}),
	);
}

/** Three digits that mean something, and no more. */
export function short(value: number): string {
	if (value >= 1000) return Math.round(value).toLocaleString("en-US");
	if (value >= 100) return value.toFixed(0);
	if (value >= 10) return value.toFixed(1);
	if (value >= 1) return value.toFixed(2);
	return Number(value.toPrecision(2)).toString();
}
