// `npx tsx scripts/audit-docs.ts`: writes what follows from the audit's sources: schema/audit.schema.json and the figures in docs/audit.md.

import { readFileSync, writeFileSync } from "node:fs";
import { withFigures } from "../audit/figure-table.ts";
import { publishedSchema } from "../audit/schema.ts";
import { formatted } from "./formatted.ts";

const schema = new URL("../schema/audit.schema.json", import.meta.url);
writeFileSync(
	schema,
	formatted(
		"schema/audit.schema.json",
		JSON.stringify(publishedSchema(), null, "\t"),
	),
);

const page = new URL("../docs/audit.md", import.meta.url);
writeFileSync(
	page,
	formatted("docs/audit.md", withFigures(readFileSync(page, "utf8"))),
);
