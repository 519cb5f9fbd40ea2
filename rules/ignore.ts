import type { Finding } from "./finding.ts";
import { type Directive, hiddenBy } from "./prose/directives.ts";
import type { RuleDescription } from "./rule.ts";

export const unusedIgnore: RuleDescription = {
	id: "unused-ignore",
	title: "Remove comments that hide nothing",
	why: "An ignore comment that outlives its sentence hides the next one.",
	examples: [
		{
			before:
				"<!-- outside-in-disable-next-line internal-need --> above a sentence without a finding",
			after: "(the comment is gone)",
		},
	],
	leaves: ["A comment that hides a finding."],
	scope: "document",
	defaultSeverity: "hint",
};

/** Hides the findings that comments ignore, and finds the comments that hide nothing. */
export function hideAndSeek(
	findings: readonly Finding[],
	directives: readonly Directive[],
	text: string,
	off: ReadonlySet<string> | undefined,
): Finding[] {
	const used = new Set<Directive>();
	const hidden = new Set<Finding>();
	directives.forEach((directive, i) => {
		if (directive.reach === "end") return;
		const reach = hiddenBy(
			directive,
			(span) => text.slice(span.start, span.end),
			text.length,
			directives.slice(i + 1),
		);
		for (const finding of findings)
			if (
				finding.span.start >= reach.start &&
				finding.span.start <= reach.end &&
				(directive.rules.length === 0 ||
					directive.rules.includes(finding.ruleId))
			) {
				hidden.add(finding);
				used.add(directive);
			}
	});
	const unused = off?.has(unusedIgnore.id)
		? []
		: directives
				.filter(
					(directive) =>
						directive.reach !== "end" &&
						!used.has(directive) &&
						!directive.rules.some((rule) => off?.has(rule)),
				)
				.map(
					(directive): Finding => ({
						ruleId: unusedIgnore.id,
						span: directive.span,
						message:
							"This comment hides nothing. Remove it, so that it doesn't hide the next sentence written here.",
						confidence: 1,
						rewrites: [
							{ kind: "complete", text: "", span: directive.span, safe: false },
						],
						cues: [...directive.rules],
					}),
				);
	return [
		...findings.filter((finding) => !hidden.has(finding)),
		...unused,
	].sort((a, b) => a.span.start - b.span.start);
}
