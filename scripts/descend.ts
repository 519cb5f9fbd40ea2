/** Logistic regression by gradient descent with a step for each weight (AdaGrad). Deterministic: the same rows give the same weights. */

/** What is known of one example. */
export interface Row {
	/** Places of the weights that count, and how much each does. */
	readonly at: readonly number[];
	readonly value: readonly number[];
	/** How likely it is, 0 to 1. */
	readonly target: number;
	readonly weight: number;
}

/** `penalties` draw each weight towards nothing; `leftOut` is the share of an example left out in each round, so that no weight leans on another. */
export function descend(
	rows: readonly Row[],
	penalties: ArrayLike<number>,
	leftOut: number,
): Float64Array {
	const chance = chances();
	const starts = new Int32Array(rows.length + 1);
	rows.forEach(({ at }, i) => {
		starts[i + 1] = (starts[i] as number) + at.length;
	});
	const places = new Int32Array(starts[rows.length] as number);
	const values = new Float64Array(places.length);
	rows.forEach(({ at, value }, i) => {
		places.set(at, starts[i]);
		values.set(value, starts[i]);
	});
	const heard = new Float64Array(places.length);
	const weight = new Float64Array(penalties.length);
	const squares = new Float64Array(penalties.length).fill(1e-4);
	for (let round = 0; round < 150; round++) {
		const gradient = new Float64Array(penalties.length);
		for (let i = 0; i < rows.length; i++) {
			const row = rows[i] as Row;
			const end = starts[i + 1] as number;
			let sum = 0;
			for (let k = starts[i] as number; k < end; k++) {
				heard[k] =
					chance() < leftOut ? 0 : (values[k] as number) / (1 - leftOut);
				sum += (weight[places[k] as number] as number) * (heard[k] as number);
			}
			const error = (1 / (1 + Math.exp(-sum)) - row.target) * row.weight;
			for (let k = starts[i] as number; k < end; k++) {
				const at = places[k] as number;
				gradient[at] = (gradient[at] as number) + error * (heard[k] as number);
			}
		}
		for (let at = 0; at < weight.length; at++) {
			const slope =
				(gradient[at] as number) +
				(penalties[at] as number) * (weight[at] as number);
			squares[at] = (squares[at] as number) + slope * slope;
			weight[at] =
				(weight[at] as number) -
				(0.3 * slope) / Math.sqrt(squares[at] as number);
		}
	}
	return weight;
}

/** Chances between 0 and 1, the same ones every time. */
function chances(): () => number {
	let state = 7;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
