/** Where the page of a rule can be read: docs/rules/<id>.md of the repository. */
const pages =
	"https://github.com/outside-in-lint/outside-in/blob/main/docs/rules";

export const rulePage = (ruleId: string): string => `${pages}/${ruleId}.md`;
