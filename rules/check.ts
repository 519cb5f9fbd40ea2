import type { Finding } from "./finding.ts";
import type { CheckOptions } from "./options.ts";
import type { Reading } from "./reading.ts";

/** Reads a document once, from scratch. Never throws: text is never an error. */
export function check(text: string, options: CheckOptions = {}): Reading {
	const findings: Finding[] = [];
	if (!options.off?.has("internal-need")) {
		for (const match of text.matchAll(/\bWe need to (\w+)/g)) {
			const span = { start: match.index, end: match.index + match[0].length };
			findings.push({
				ruleId: "internal-need",
				span,
				message:
					"“We need to” puts our need first. Say what customers need, or who gains by this.",
				confidence: 0.9,
				rewrites: [
					{
						kind: "draft",
						text: `So that customers ___, we need to ${match[1]}`,
						span,
						safe: false,
					},
				],
				cues: ["We need to"],
			});
		}
	}
	return {
		documentKind: options.documentKind ?? "general",
		findings,
		failures: [],
		balance: { organisation: findings.length, customers: 0 },
		words: text.split(/\s+/u).length,
		names: { organisation: [], customers: options.customers ?? [] },
	};
}
