// `npx tsx scripts/audit-schema.ts`: writes schema/audit.schema.json, which follows from audit/schema.ts.

import { writeFileSync } from "node:fs";
import { publishedSchema } from "../audit/schema.ts";

writeFileSync(
	new URL("../schema/audit.schema.json", import.meta.url),
	`${JSON.stringify(publishedSchema(), null, "\t")}\n`,
);
