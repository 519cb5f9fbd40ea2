import { LineIndex } from "./line-index.ts";
import type { ResolvedSettings } from "./settings.ts";
import type { SettingsProblem } from "./settings-file.ts";

const opening = /^---[ \t]*\r?\n(?=[\s\S]*?^outside-in[ \t]*:)/mu;
const fence = /^(?:---|\.\.\.)[ \t]*$/mu;

/** The front matter of a document that says something to us there, as text and where it starts. */
function frontMatterOf(text: string) {
	if (!text.startsWith("---")) return undefined;
	const head = text.slice(0, 20_000);
	const open = head.includes("outside-in") ? opening.exec(head) : null;
	if (open === null || open.index > 0) return undefined;
	const start = open[0].length;
	const close = fence.exec(text.slice(start));
	return close === null
		? undefined
		: { start, source: text.slice(start, start + close.index) };
}

/**
 * A document's own word on how it is read: `outside-in: off`, or a group with `kind`, `rules`, `customers`, `organisation`, `voice`, `strictness`.
 * Hands back the same settings where the document says nothing.
 */
export async function withFrontMatter(
	settings: ResolvedSettings,
	path: string,
	text: string,
): Promise<ResolvedSettings> {
	const frontMatter = frontMatterOf(text);
	if (frontMatter === undefined) return settings;
	const [{ checkAgainst }, { frontMatterSchema }, { parseSettings }] =
		await Promise.all([
			import("./settings-check.ts"),
			import("./settings-schema.ts"),
			import("./settings-syntax.ts"),
		]);
	const parsed = await parseSettings(frontMatter.source, false);
	const own = (parsed.value as Record<string, unknown> | undefined)?.[
		"outside-in"
	];
	if (own === undefined || own === null) return settings;
	if (own === "off" || own === false)
		return { ...settings, excluded: "its front matter says outside-in: off" };
	const { settings: said, wrong } = checkAgainst(frontMatterSchema, own);
	const lines = new LineIndex(text);
	const problems = wrong.map(
		({ path: steps, at, message }): SettingsProblem => {
			const { start, end } = parsed.placeOf(["outside-in", ...steps], at);
			const span = {
				start: start + frontMatter.start,
				end: end + frontMatter.start,
			};
			return { file: path, span, ...lines.placeOf(span.start), message };
		},
	);
	const { kind, rules, customers, organisation, ...single } = said;
	return {
		...settings,
		...Object.fromEntries(
			Object.entries(single).filter(([, value]) => value !== undefined),
		),
		rules: new Map([
			...settings.rules,
			...Object.entries(rules ?? {}).filter(
				(entry): entry is [string, NonNullable<(typeof entry)[1]>] =>
					entry[1] !== undefined,
			),
		]),
		customers: [...settings.customers, ...(customers ?? [])],
		organisation: [...settings.organisation, ...(organisation ?? [])],
		...(kind ? { documentKind: kind } : {}),
		problems: [...settings.problems, ...problems],
	};
}
