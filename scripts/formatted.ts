import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = fileURLToPath(
	new URL("../node_modules/.bin/biome", import.meta.url),
);

/** What a derived file says, as the formatter would leave it. */
export function formatted(path: string, text: string): string {
	return execFileSync(biome, ["format", `--stdin-file-path=${path}`], {
		cwd: root,
		input: text,
		encoding: "utf8",
	});
}
