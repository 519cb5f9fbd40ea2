import { LiveDocument } from "./live.ts";
import type { CheckOptions } from "./options.ts";
import type { Reading } from "./reading.ts";

/** Reads a document once, from scratch. Never throws: text is never an error. */
export const check = (text: string, options: CheckOptions = {}): Reading =>
	new LiveDocument(text, options).reading;
