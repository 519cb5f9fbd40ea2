/** What every rule says of itself: the source of rule pages, settings schema and README tables. */
export interface RuleDescription {
	readonly id: string;
	/** An imperative that fits a list: "Make the reader the subject". */
	readonly title: string;
	/** The reason, in the reader's interest. */
	readonly why: string;
	readonly examples: readonly {
		readonly before: string;
		readonly after: string;
	}[];
	/** Sentences it leaves alone, as written. */
	readonly leaves: readonly string[];
	/** sentence: judged one by one. document: judged over the whole text. */
	readonly scope: "sentence" | "document";
	/** Whether findings of this rule count as inside-out when nothing is configured. */
	readonly defaultSeverity: "warning" | "information" | "hint";
}
