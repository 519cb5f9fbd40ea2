import {
	cueCounts,
	cueNames,
	likelihoodsOf,
	namedKinds,
} from "./document-kind.ts";
import type { Tally } from "./survey.ts";

/** Families of words, and marks, that tell more of a document than its kind does. */
const telling = new Set(
	"job procedure setup code news aims meeting market".split(" "),
);

const told = cueNames.flatMap((name, at) => {
	const family = name.replace(/ words$/, "");
	return telling.has(family) ? [{ family, at }] : [];
});

/** Per hundred words: rich, richer, richest. */
const steps = [0.5, 1.5, 3.5];
const fewestWords = 60;

/**
 * What the document as a whole is rich in: "job 1", "ours 2", "like handbook". Coarse, so that what is typed seldom
 * changes it.
 */
export function traitsOf(
	tally: Pick<Tally, "met" | "words" | "customers" | "reader" | "organisation">,
	codeUnits: number,
	length: number,
): string[] {
	const { words, met, customers, reader, organisation } = tally;
	if (words < fewestWords) return ["short"];
	const traits: string[] = [];
	const rich = (name: string, count: number): void => {
		steps.forEach((least, i) => {
			if ((100 * count) / words >= least) traits.push(`${name} ${i + 1}`);
		});
	};
	const counts = cueCounts(met);
	for (const { family, at } of told) rich(family, counts[at] as number);
	rich("customers", customers);
	rich("readers", reader);
	rich("ours", organisation);
	if (customers + reader > organisation) traits.push("more of them");
	if (codeUnits > length * 0.08) traits.push("much code");
	likelihoodsOf(tally, codeUnits, length).forEach((likelihood, at) => {
		if (likelihood > 0.15) traits.push(`like ${namedKinds[at]}`);
	});
	return traits;
}
