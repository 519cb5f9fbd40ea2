import { decidings, sources } from "./facts.ts";

/**
 * Everything that is counted, as plain numbers that can be added up in any order: sums over documents describe a folder, a
 * month, an organisation. Shares and ratios are worked out at the end and never added.
 */
export const counts = [
	"documents",
	"words",
	"sentences",
	/** Documents that mention a customer at all, and those that do so in their first tenth. */
	"documentsWithCustomer",
	"documentsWithCustomerEarly",
	/** Mentions. */
	"organisation",
	"customers",
	/** Statements in which customers have a part and no rule objects, and those about the inside. */
	"fromCustomers",
	"fromInside",
	...decidings.flatMap(
		(deciding) => [`${deciding}With`, `${deciding}Without`] as const,
	),
	/** Findings of rules about sentences. */
	"findings",
	"product",
	"problem",
	"opinion",
	...sources,
	"slogan",
	"specific",
] as const;

export type Count = (typeof counts)[number];

export interface Tally {
	readonly counts: Readonly<Record<Count, number>>;
	/** Findings by rule; rules without any are left out. */
	readonly rules: Readonly<Record<string, number>>;
}

/** A tally in the making. */
export class Sum {
	readonly counts = Object.fromEntries(
		counts.map((count) => [count, 0]),
	) as Record<Count, number>;
	readonly rules: Record<string, number> = Object.create(null);

	count(count: Count, by = 1): void {
		this.counts[count] += by;
	}

	countRule(ruleId: string, by = 1): void {
		this.rules[ruleId] = (this.rules[ruleId] ?? 0) + by;
	}

	add(tally: Tally): void {
		for (const count of counts) this.counts[count] += tally.counts[count];
		for (const [ruleId, findings] of Object.entries(tally.rules))
			this.countRule(ruleId, findings);
	}

	/** With its keys in a fixed order, so that equal tallies are equal bytes. */
	tally(): Tally {
		return {
			counts: { ...this.counts },
			rules: Object.fromEntries(
				Object.entries(this.rules).sort(([a], [b]) =>
					a < b ? -1 : a > b ? 1 : 0,
				),
			),
		};
	}
}
