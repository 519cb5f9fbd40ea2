import { countedWords, metAt, Place, type Tally } from "./survey.ts";

/** People at large: for a document that serves some, and sells them nothing. */
export const anyone = "person";

/**
 * The document's own word for the people served, singular: the one it uses most. A word that others outnumber is one group among several, and
 * speaks for nobody. Undefined where nothing tells.
 */
export function mostServed(tally: Tally): string | undefined {
	let best: string | undefined;
	let most = 1;
	let next = 0;
	let all = 0;
	for (const [word, votes] of [...tally.people].sort(([a], [b]) =>
		a < b ? -1 : 1,
	)) {
		if (onlookers.test(word) || backers.test(word)) continue;
		all += votes;
		if (votes > most) {
			best = word;
			next = most;
			most = votes;
		} else if (votes > next) next = votes;
	}
	// A club with a repository makes no software: nobody there is a user.
	const isSoftware = timesMet(tally, software) * wordsToSoftware >= tally.words;
	// What is made in the open is used, and seldom bought; its members make it.
	const isOpen =
		timesMet(tally, madeInTheOpen) >= leastOpen ||
		(tally.code >= leastCode && tally.code * wordsToCode >= tally.words);
	if (best && most > next && 2 * most >= all) {
		// Programs ask a server, too.
		if (best === "client" && isSoftware) return "user";
		if (!(isOpen && best === "member")) return best;
	}
	if (isOpen) return isSoftware ? "user" : anyone;
	return sellsNothing(tally) ? anyone : undefined;
}

/** Whether a document speaks to those who read it. Undefined: it is too short to tell, or does so now and then. */
export function addressesReaders({
	words,
	reader,
}: Tally): boolean | undefined {
	if (words < leastToAddress) return undefined;
	if (reader * wordsToAddress >= words) return true;
	return reader * wordsToMention < words ? false : undefined;
}

/** Words from which on a document would have addressed its readers. */
const leastToAddress = 120;

/** One "you" in so many words addresses somebody. */
const wordsToAddress = 100;

/** With fewer than one in so many, a document is about people, not to them. */
const wordsToMention = 150;

/** Those who give make it possible; what is made is for others. */
const backers = /^(?:donor|supporter)$/;

/** Whoever has just come, or listens: the people served are more than those. */
export const onlookers =
	/^(?:newcomer|community|audience|follower|fan|public|subscriber|prospect)$/;

/** A document of some length without a word of trade, or with more words for public bodies: a club's, a council's, a charity's. */
function sellsNothing(tally: Tally): boolean {
	const traded = timesMet(tally, trade);
	let bought = 0;
	for (const [word, votes] of tally.people)
		if (buyers.test(word)) bought += votes;
	const publicly = timesMet(tally, publicBodies);
	return (
		tally.words >= leastTelling &&
		(traded * wordsToTrade <= tally.words ||
			(publicly >= leastPublic && publicly > traded)) &&
		bought < leastBuyers
	);
}

/** Words from which on a document would have named its trade. */
const leastTelling = 60;

/** A word of trade in so many is none: a charity has a budget, too. */
const wordsToTrade = 100;

/** Mentions of somebody who buys that tell of a trade. */
const leastBuyers = 2;

const buyers =
	/^(?:customer|buyer|shopper|consumer|purchaser|subscriber|guest)$/;

const everywhere = [Place.running, Place.heading, Place.title, Place.start];

/** The numbers of `Tally.met` for counted words that a pattern fits. */
const metWords = (pattern: RegExp): readonly number[] =>
	countedWords.flatMap((word, at) =>
		pattern.test(word) ? everywhere.map((place) => metAt(at, place)) : [],
	);

const timesMet = ({ met }: Tally, words: readonly number[]): number =>
	words.reduce((sum, word) => sum + (met[word] as number), 0);

/** Words for public bodies from which on a document is one's own, or about one. */
const leastPublic = 4;

const publicBodies = metWords(
	/^(?:government|agency|agencies|nonprofit|non-profit|foundation)$/,
);

const trade = metWords(
	/^(?:revenue|sales|sell|pricing|prices?|markets?|marketing|customers|clients|investors?|subscription|arr|mrr|profits?|competitors?|competitive|buy|funnel|churn|shareholders|invoice|enterprise)$/,
);

/** Times that words for those who make something together must be met. */
const leastOpen = 3;

/** Code and addresses in running text: so many, and one in so many words. */
const leastCode = 5;
const wordsToCode = 80;

const madeInTheOpen = metWords(
	/^(?:contributors?|maintainers?|contributing|github|repository|self-hosted|acknowledgements|rfc)$/,
);

/** A word of software in so many says that it is made here. */
const wordsToSoftware = 200;

const software = metWords(
	/^(?:releases?|released|versions?|apis?|install|installation|bugs?|code|library|packages?|compiler|server|features?|cli|deploy|deployment|users|runtime|database|maintainers?|repository)$/,
);
