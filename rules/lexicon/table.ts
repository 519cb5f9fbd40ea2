/** The key of each word, from rows of words: { read: "report reports", visit: "office" }. */
export const table = <Key extends string>(
	rows: Readonly<Record<Key, string>>,
): ReadonlyMap<string, Key> =>
	new Map(
		(Object.entries(rows) as [Key, string][]).flatMap(([key, list]) =>
			list
				.trim()
				.split(/\s+/)
				.map((word) => [word, key] as const),
		),
	);
