import { closest, distance } from "fastest-levenshtein";
import type * as z from "zod";
import { type Settings, settingsSchema } from "./settings-schema.ts";

/** One wrong place in a settings value: where, what is wrong there, and whether the key itself is. */
export interface Wrong {
	readonly path: readonly (string | number)[];
	readonly at: "key" | "value";
	readonly message: string;
}

/** What can be used of settings from outside, and everything in them that cannot. */
export function checkSettings(value: unknown): {
	readonly settings: Settings;
	readonly wrong: readonly Wrong[];
} {
	return checkAgainst(settingsSchema, value);
}

export function checkAgainst<Shape extends z.ZodRawShape>(
	schema: z.ZodObject<Shape>,
	value: unknown,
): {
	readonly settings: z.infer<z.ZodObject<Shape>>;
	readonly wrong: readonly Wrong[];
} {
	const wrong: Wrong[] = [];
	let rest = value;
	// Dropping what is wrong can only uncover what it hid, such as a missing key: a few rounds settle it.
	for (let round = 0; round < 4; round++) {
		const read = schema.safeParse(rest);
		if (read.success) return { settings: read.data, wrong };
		const found = read.error.issues.flatMap((issue) => wrongIn(issue, schema));
		wrong.push(...found);
		rest = withoutWrong(rest, found);
	}
	return { settings: schema.parse({}), wrong };
}

function wrongIn(issue: z.core.$ZodIssue, schema: z.ZodObject): Wrong[] {
	const path = issue.path.filter((step) => typeof step !== "symbol");
	if (issue.code === "unrecognized_keys") {
		return issue.keys.map((key) => ({
			path: [...path, key],
			at: "key",
			message: unknownKey(path, key, schema),
		}));
	}
	return [{ path, at: "value", message: wrongValue(path, issue) }];
}

function unknownKey(
	path: readonly (string | number)[],
	key: string,
	schema: z.ZodObject,
): string {
	const inRules = path.at(-1) === "rules";
	const known = Object.keys(
		inRules
			? settingsSchema.shape.rules.unwrap().shape
			: path[0] === "overrides"
				? settingsSchema.shape.overrides.unwrap().element.shape
				: schema.shape,
	);
	const near = known.length > 0 ? closest(key, known) : "";
	const hint =
		near !== "" && distance(key, near) <= Math.max(2, key.length / 4)
			? ` Did you mean “${near}”?`
			: inRules
				? " “outside-in rules” lists them all."
				: ` Known here: ${known.filter((name) => name !== "$schema").join(", ")}.`;
	return `There is no ${inRules ? "rule" : "setting"} “${key}”${path[0] === "overrides" && !inRules ? " in an override" : ""}.${hint}`;
}

const kindNames: Record<string, string> = {
	array: "a list",
	object: "a group of settings",
	record: "a group of settings",
	string: "text",
	boolean: "true or false",
};

function wrongValue(
	path: readonly (string | number)[],
	issue: z.core.$ZodIssue,
): string {
	const name = path.findLast((step) => typeof step === "string");
	const subject =
		name === undefined
			? "A settings file"
			: typeof path.at(-1) === "number"
				? `Each entry of “${name}”`
				: `“${name}”`;
	switch (issue.code) {
		case "invalid_value":
			return `${subject} is one of ${issue.values.map(String).join(", ")}.`;
		case "invalid_type":
			return `${subject} is ${kindNames[issue.expected] ?? issue.expected}.`;
		case "too_small":
			return `${subject} needs at least one letter.`;
		case "invalid_union":
			return `${subject} is a glob or a list of globs.`;
		default:
			return `${subject} cannot be read: ${issue.message}.`;
	}
}

function withoutWrong(value: unknown, wrong: readonly Wrong[]): unknown {
	if (wrong.some(({ path }) => path.length === 0)) return {};
	const dropped = new Set(wrong.map(({ path }) => JSON.stringify(path)));
	const prune = (
		part: unknown,
		path: readonly (string | number)[],
	): unknown => {
		const keeps = (step: string | number) =>
			!dropped.has(JSON.stringify([...path, step]));
		if (Array.isArray(part))
			return part.flatMap((item, index) =>
				keeps(index) ? [prune(item, [...path, index])] : [],
			);
		if (typeof part === "object" && part !== null)
			return Object.fromEntries(
				Object.entries(part)
					.filter(([key]) => keeps(key))
					.map(([key, item]) => [key, prune(item, [...path, key])]),
			);
		return part;
	};
	return prune(value, []);
}
