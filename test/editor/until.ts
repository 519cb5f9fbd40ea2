/** Asks again and again, a little apart, until the answer is something; what it answers is handed back. */
export async function until<T>(
	what: string,
	answer: () => T | undefined | Promise<T | undefined>,
	milliseconds = 30_000,
): Promise<NonNullable<T>> {
	const deadline = Date.now() + milliseconds;
	for (;;) {
		const found = await answer();
		if (found) return found;
		if (Date.now() > deadline) {
			throw new Error(`Waited ${milliseconds / 1000} s for ${what}.`);
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
