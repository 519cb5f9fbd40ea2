// What is applied without being read leaves nothing behind that leaned on the words that went.

import { expect, it } from "vitest";
import { check } from "../../rules/index.ts";

const safe = (text: string) =>
	check(text).findings.some(({ rewrites }) =>
		rewrites.some((rewrite) => rewrite.safe),
	);

it.each([
	"The app allows users to share files.",
	"With one click, our platform allows you to export reports.",
	"We're thrilled to announce that exports now finish in seconds. They took hours.",
])("is safe: %s", (text) => {
	expect(safe(text)).toBe(true);
});

it.each([
	"The desk – this web app allows users to manage their bookings.",
	"- `M2` - Our apps allow you to connect to a peer.",
	"The app allows users to share files. It runs on Linux.",
])("is left to the reader: %s", (text) => {
	expect(safe(text)).toBe(false);
});
