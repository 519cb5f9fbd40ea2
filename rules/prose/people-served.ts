import { countedWords, metAt, Place, type Tally } from "./survey.ts";

/** The document's own word for the people served, singular: the one it uses most. A word that others outnumber is one group among several, and speaks for nobody. */
export function mostServed(tally: Tally): string | undefined {
	let best: string | undefined;
	let most = 1;
	let all = 0;
	for (const [word, votes] of [...tally.people].sort(([a], [b]) =>
		a < b ? -1 : 1,
	)) {
		all += votes;
		if (votes > most) {
			best = word;
			most = votes;
		}
	}
	if (best && 2 * most > all) return best;
	// What is made in the open is used, and seldom bought.
	let made = 0;
	for (const thing of madeInTheOpen) made += tally.met[thing] as number;
	return made >= leastOpen ||
		(tally.code >= leastCode && tally.code * wordsToCode >= tally.words)
		? "user"
		: undefined;
}

/** Times that words for those who make something together must be met. */
const leastOpen = 3;

/** Code and addresses in running text: so many, and one in so many words. */
const leastCode = 5;
const wordsToCode = 80;

const madeInTheOpen: readonly number[] = countedWords.flatMap((word, at) =>
	/^(?:contributors?|maintainers?|contributing|github|repository|self-hosted|acknowledgements|rfc)$/.test(
		word,
	)
		? [Place.running, Place.heading, Place.title, Place.start].map((place) =>
				metAt(at, place),
			)
		: [],
);
