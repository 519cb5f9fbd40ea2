export const periods = ["day", "week", "month", "quarter", "year"] as const;
export type Period = (typeof periods)[number];

/** The last day of the period that a day lies in. Days are yyyy-mm-dd, in UTC throughout. */
export function endOfPeriod(day: string, every: Period): string {
	const date = new Date(`${day}T00:00:00Z`);
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	if (every === "day") return day;
	// Weeks end on Sunday, as ISO 8601 has it.
	if (every === "week")
		return toDay(
			Date.UTC(year, month, date.getUTCDate() + ((7 - date.getUTCDay()) % 7)),
		);
	const next =
		every === "month"
			? month + 1
			: every === "quarter"
				? month - (month % 3) + 3
				: 12;
	return toDay(Date.UTC(year, next, 0));
}

/** The last days of all periods from one day to another. */
export function* periodEnds(
	since: string,
	until: string,
	every: Period,
): Generator<string> {
	let end = endOfPeriod(since, every);
	while (end < until) {
		yield end;
		end = endOfPeriod(dayAfter(end), every);
	}
	yield end;
}

/** "2026-03-31" → "2026-03". */
export function periodName(end: string, every: Period): string {
	const [year = "", month = "01"] = end.split("-");
	if (every === "year") return year;
	if (every === "quarter") return `${year} Q${Math.ceil(Number(month) / 3)}`;
	if (every === "month") return `${year}-${month}`;
	return end;
}

const dayAfter = (day: string): string =>
	toDay(new Date(`${day}T00:00:00Z`).getTime() + 86_400_000);

const toDay = (time: number): string =>
	new Date(time).toISOString().slice(0, 10);
