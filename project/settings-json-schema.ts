import * as z from "zod";
import { settingsSchema } from "./settings-schema.ts";

/** The schema that editors use for completion and hover in a settings file. */
export function toJsonSchema(): object {
	return {
		...z.toJSONSchema(settingsSchema, { io: "input", target: "draft-7" }),
		allowComments: true,
		allowTrailingCommas: true,
	};
}
