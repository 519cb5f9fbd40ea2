/** Markdown as organisations publish it, made up from a seed: the same seed writes the same document. */

export function writtenDocument(seed: number, characters: number): string {
	const chance = chanceFrom(seed);
	const pick = <Item>(items: readonly Item[]): Item =>
		items[Math.floor(chance() * items.length)] as Item;
	const fill = (pattern: string): string =>
		pattern.replace(/\{(\w+)\}/gu, (_, kind: string) =>
			fill(pick(words[kind] as readonly string[])),
		);
	const sentence = () => {
		const text = fill(pick(chance() < 0.3 ? inside : outside));
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	const paragraph = () =>
		Array.from({ length: 2 + Math.floor(chance() * 4) }, sentence).join(" ");
	const blocks: (() => string)[] = [
		paragraph,
		paragraph,
		paragraph,
		() =>
			Array.from(
				{ length: 3 + Math.floor(chance() * 4) },
				() => `- ${sentence()}`,
			).join("\n"),
		() => `## ${fill("{Noun} and {noun}")}`,
		() => `> ${sentence()}`,
		() =>
			[
				"| What | When |",
				"| --- | --- |",
				...Array.from({ length: 3 }, () => fill("| {noun} | {time} |")),
			].join("\n"),
		() => fill("```sh\nopen --{noun} ./{noun}\n```"),
		() =>
			`${sentence()} ${fill("See [the page on {noun}](https://example.com/{noun}) for *more*, or run `open {noun}`.")}`,
	];
	let text = `# ${fill("{Noun} for {time}")}\n`;
	while (text.length < characters) text += `\n${pick(blocks)()}\n`;
	return text;
}

/** Mulberry32: small, quick, and the same on every machine. */
function chanceFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Sentences that speak from within an organisation. */
const inside = [
	"we need to {improve} our {noun} before {time}.",
	"our goal is to {improve} {noun} by 20% until {time}.",
	"we are excited to announce our new {noun}.",
	"our {noun} allows you to {do} {things} with one click.",
	"our team believes that {people} want {things}.",
	"this will help us {improve} our share of the market.",
	"the plan includes {things}, {things} and {things}.",
	"we are the leading provider of {noun}.",
];

/** Sentences that do not. */
const outside = [
	"you can {do} {things} as soon as {people} have opened them.",
	"{people} told us that {things} were hard to find in {time}.",
	"most {people} {do} {things} without reading anything first.",
	"when {things} are missing, the page says which, and why.",
	"choose what fits your {noun}, then {do} the {things} that are left.",
	"nobody has to {do} {things} twice.",
	"three of five {people} wrote to us about {noun} in {time}.",
	"it was raining, and the {things} were late.",
	"the {noun} starts with the system and stops when the last of the {things} is closed.",
	"in {time}, {people} asked for {things}; we answered within a day.",
];

const words: Record<string, readonly string[]> = {
	noun: [
		"invoice",
		"calendar",
		"meeting",
		"report",
		"search",
		"support",
		"onboarding",
		"payment",
		"delivery",
		"archive",
		"budget",
		"training",
	],
	Noun: [
		"Invoices",
		"Meetings",
		"Reports",
		"Support",
		"Payments",
		"Deliveries",
		"Training",
	],
	things: [
		"invoices",
		"tickets",
		"messages",
		"drawings",
		"orders",
		"letters",
		"results",
		"photographs",
		"forms",
	],
	people: [
		"teachers",
		"nurses",
		"customers",
		"small shops",
		"volunteers",
		"readers",
		"parents",
		"engineers",
	],
	do: ["share", "send", "sort", "read", "print", "answer", "find"],
	improve: ["improve", "grow", "increase", "streamline", "modernise"],
	time: [
		"spring",
		"March",
		"the second quarter",
		"next year",
		"the first week",
		"autumn",
	],
};
