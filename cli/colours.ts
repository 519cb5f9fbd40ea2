import type { Formatter } from "picocolors/types";
import { output } from "./output.ts";

export type Colours = Readonly<
	Record<
		"bold" | "dim" | "underline" | "red" | "yellow" | "green" | "cyan",
		Formatter
	>
>;

/** Colours for what is printed: on a terminal, unless NO_COLOR or FORCE_COLOR says otherwise. */
export async function coloursForOutput(): Promise<Colours> {
	if (!areWanted()) return plain;
	const { createColors } = await import("picocolors");
	return createColors(true);
}

function areWanted(): boolean {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR) return false;
	if (FORCE_COLOR !== undefined)
		return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return output.isTTY && TERM !== "dumb";
}

const plain: Colours = {
	bold: String,
	dim: String,
	underline: String,
	red: String,
	yellow: String,
	green: String,
	cyan: String,
};
