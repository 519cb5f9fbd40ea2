// Harper comes as a library: this is the shortest program that checks files with it and prints what it finds.

import { readFileSync } from "node:fs";
import { LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";

const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();
for (const file of process.argv.slice(2)) {
	const lints = await linter.lint(readFileSync(file, "utf8"), {
		language: "markdown",
	});
	for (const lint of lints) {
		const { start } = lint.span();
		console.log(`${file}:${start}: ${lint.message()}`);
	}
}
