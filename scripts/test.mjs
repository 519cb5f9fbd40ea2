// `npm test`: brings what is missing, then checks style, types, behaviour and the real editor, and counts.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bringPackages, root } from "./packages.mjs";

bringPackages();
const scratch = mkdtempSync(join(tmpdir(), "outside-in-test-"));
const results = join(scratch, "vitest.json");

const steps = [
	{ name: "Style", command: ["npx", "biome", "check"], count: countOne },
	{ name: "Types", command: ["npx", "tsc"], count: countOne },
	{ name: "Build", command: ["node", "scripts/build.mjs"], count: countOne },
	{
		name: "Programs that the tests drive",
		command: ["sh", "scripts/install-debian-packages.sh"],
		count: countOne,
	},
	{
		name: "Behaviour",
		command: [
			"npx",
			"vitest",
			"run",
			// How long a test takes is the machine's affair: nothing here is timed.
			"--testTimeout=120000",
			"--reporter=default",
			"--reporter=json",
			`--outputFile.json=${results}`,
		],
		count: countVitest,
	},
	{
		name: "In a real VS Code",
		command: ["node", "test/editor/run.mjs"],
		count: countMocha,
	},
];

let passed = 0;
let failed = 0;
for (const { name, command, count } of steps) {
	console.log(`\n── ${name}: ${command.join(" ")}`);
	const ended = await run(command);
	const counted = count(ended);
	// A step that fails without a failing test has still failed.
	if (ended.code !== 0 && counted.failed === 0) counted.failed = 1;
	passed += counted.passed;
	failed += counted.failed;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run([program, ...words]) {
	return new Promise((resolve, reject) => {
		const child = spawn(
			program === "node" ? process.execPath : program,
			words,
			{
				cwd: root,
				stdio: ["ignore", "pipe", "inherit"],
				shell: process.platform === "win32" && program !== "node",
			},
		);
		let output = "";
		child.stdout.on("data", (data) => {
			output += data;
			process.stdout.write(data);
		});
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, output }));
	});
}

function countOne({ code }) {
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

function countVitest({ code }) {
	try {
		const { numPassedTests, numTotalTests } = JSON.parse(
			readFileSync(results, "utf8"),
		);
		// A test that was left out has not passed.
		return {
			passed: numPassedTests,
			failed: numTotalTests - numPassedTests,
		};
	} catch {
		return countOne({ code: code || 1 });
	}
}

/** The editor's suite prints Mocha's counts, and one line for each part. */
function countMocha({ code, output }) {
	const sum = (pattern) =>
		[...output.matchAll(pattern)].reduce(
			(total, [, number]) => total + Number(number),
			0,
		);
	const passed = sum(/^\s*(\d+) passing\b/gmu);
	return passed === 0
		? countOne({ code: code || 1 })
		: { passed, failed: sum(/^\s*(\d+) failing\b/gmu) };
}
