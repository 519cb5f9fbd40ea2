import type { DocumentReport } from "../project/document-report.ts";
import type { Colours } from "./colours.ts";

/** One way to print findings. Documents come one by one, so that the longest run fits in memory. */
export interface Format {
	begin?(): string;
	document(report: DocumentReport): string;
	end?(totals: Totals): string;
}

export interface FormatContext {
	/** The folder that relative paths are written from. */
	readonly cwd: string;
	readonly width: number;
	readonly colours: Colours;
}

export interface Totals {
	readonly documents: number;
	readonly withFindings: number;
	readonly words: number;
	readonly bySeverity: Readonly<
		Record<"error" | "warning" | "information" | "hint", number>
	>;
	readonly fixable: number;
	readonly fixed: number;
	/** Documents that were to be rewritten and could not be. */
	readonly unwritten: number;
	readonly passedOver: number;
	readonly hiddenByBaseline: number;
}

/** Loaded when asked for: a run needs one of them. */
export const formats = {
	pretty: async () => (await import("./formats/pretty.ts")).pretty,
	json: async () => (await import("./formats/json.ts")).json,
	sarif: async () => (await import("./formats/sarif.ts")).sarif,
	github: async () => (await import("./formats/github.ts")).github,
	gitlab: async () => (await import("./formats/gitlab.ts")).gitlab,
	junit: async () => (await import("./formats/junit.ts")).junit,
	checkstyle: async () => (await import("./formats/checkstyle.ts")).checkstyle,
} satisfies Record<string, () => Promise<(context: FormatContext) => Format>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
