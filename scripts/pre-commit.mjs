#!/usr/bin/env node
// What pre-commit runs from its own copy of this repository: `outside-in lint` on the documents of a commit. The first run installs and builds.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bringPackages, build, root } from "./packages.mjs";

const program = join(root, "dist/outside-in.cjs");
if (!existsSync(program)) {
	bringPackages();
	build();
}
const { status, error } = spawnSync(
	process.execPath,
	[program, "lint", ...process.argv.slice(2)],
	{ stdio: "inherit" },
);
if (error) throw error;
process.exitCode = status ?? 2;
