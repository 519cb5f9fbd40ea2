// `npm start`: shows what Outside In says about the samples, or `npm start -- PATHS` about documents of yours.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bringPackages, build, root } from "./packages.mjs";

bringPackages();
build();

const asked = process.argv.slice(2);
const { status, error } = spawnSync(
	process.execPath,
	[
		join(root, "dist/outside-in.cjs"),
		"lint",
		// Findings are what this is here to show: they are no reason to fail.
		"--fail-on=never",
		...(asked.length > 0 ? asked : ["samples"]),
	],
	{
		cwd: asked.length > 0 ? (process.env.INIT_CWD ?? root) : root,
		stdio: "inherit",
	},
);
if (error) throw error;
process.exitCode = status ?? 1;
