import * as z from "zod";
import { documentKinds, rules, strictnesses, voices } from "../rules/index.ts";

/** How loudly a rule speaks. */
export const severities = [
	"off",
	"hint",
	"information",
	"warning",
	"error",
] as const;
export type Severity = (typeof severities)[number];

const severity = z.enum(severities);
const words = z.array(z.string().min(1));
const globs = z.array(z.string().min(1));

const ruleMap = z
	.strictObject(
		Object.fromEntries(
			rules.map((rule) => [
				rule.id,
				severity.optional().meta({
					title: rule.title,
					description: `${rule.title}. ${rule.why}`,
					default: rule.defaultSeverity,
				}),
			]),
		) as Record<string, z.ZodOptional<typeof severity>>,
	)
	.meta({
		description:
			"How loudly each rule speaks. Rules that are not named here keep their own severity.",
	});

const reading = {
	rules: ruleMap.optional(),
	customers: words.optional().meta({
		description:
			"Your words for the people you serve, in the singular: patient, rider, member.",
		examples: [["patient", "carer"]],
	}),
	organisation: words.optional().meta({
		description: "Names of your organisation, its teams and its products.",
		examples: [["Northgate Hospital", "Platform Team"]],
	}),
	voice: z.enum(voices).optional().meta({
		description:
			"Who the text speaks to: you (written to customers), customers (written about them), or auto (each document decides).",
		default: "auto",
	}),
	strictness: z.enum(strictnesses).optional().meta({
		description:
			"How sure a reading must be before it is marked. relaxed marks the plainest cases only.",
		default: "balanced",
	}),
	documentKinds: z
		.record(z.string().min(1), z.enum(documentKinds))
		.optional()
		.meta({
			description:
				"What kind of document lies where, by glob. Where several match, the last one counts.",
			examples: [{ "minutes/**": "minutes", "roadmap*.md": "plan" }],
		}),
};

export const settingsSchema = z
	.strictObject({
		$schema: z
			.string()
			.optional()
			.meta({ description: "Where this file's schema is." }),
		root: z.boolean().optional().meta({
			description: "Settings files in the folders above are not looked at.",
			default: false,
		}),
		...reading,
		include: globs.optional().meta({
			description: "Only documents that match one of these globs are read.",
			examples: [["docs/**", "*.md"]],
		}),
		exclude: globs.optional().meta({
			description:
				"Documents and folders that are never read, beside those in .gitignore.",
			examples: [["archive", "**/*.draft.md"]],
		}),
		overrides: z
			.array(
				z.strictObject({
					files: z
						.union([z.string().min(1), globs])
						.meta({ description: "The documents these settings are for." }),
					...reading,
				}),
			)
			.optional()
			.meta({
				description:
					"Other settings for some documents. Where several match, later ones win.",
			}),
	})
	.meta({
		title: "Outside In settings",
		description:
			"How Outside In reads the documents in this folder and below it.",
	});

/** What a document may say of itself, under `outside-in:` in its front matter. */
export const frontMatterSchema = z.strictObject({
	kind: z.enum(documentKinds).optional(),
	rules: reading.rules,
	customers: reading.customers,
	organisation: reading.organisation,
	voice: reading.voice,
	strictness: reading.strictness,
});

/** A settings file, or the editor's settings, as written. */
export type Settings = z.infer<typeof settingsSchema>;
export type Override = NonNullable<Settings["overrides"]>[number];
