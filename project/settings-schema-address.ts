/** Where editors find the schema of a settings file. */
export const settingsSchemaAddress =
	"https://raw.githubusercontent.com/outside-in-lint/outside-in/main/schema/outside-in.schema.json";
