// The module that VS Code loads in its extension host: runs every file of the suite with Mocha.

import Mocha from "mocha";

export async function run(): Promise<void> {
	const mocha = new Mocha({
		ui: "bdd",
		timeout: 90_000,
		color: false,
		grep: process.env.OUTSIDE_IN_TEST_GREP ?? "",
	});
	mocha.suite.emit("pre-require", globalThis, "suite", mocha);
	await import("./findings.ts");
	await import("./quick-fixes.ts");
	await import("./settings.ts");
	await import("./commands.ts");
	await import("./reading.ts");
	await import("./audit.ts");
	const failures = await new Promise<number>((resolve) => mocha.run(resolve));
	if (failures > 0) throw new Error(`${failures} tests failed`);
}
