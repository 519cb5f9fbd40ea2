import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { folderWith, program } from "./command-line.ts";

const plan = "We need to hire.\n";

test("the GitHub action prints findings beside their lines, and fails as asked", () => {
	const { inputs, runs } = parse(readFileSync("action.yml", "utf8"));
	const { env, run } = runs.steps.at(-1);
	const cwd = folderWith({ "plans/a.md": plan, "b.md": plan });
	/** The last step as a runner would run it with these inputs. */
	const act = (given: Record<string, string> = {}) => {
		const filledIn = Object.fromEntries(
			Object.entries(env as Record<string, string>).map(([name, template]) => [
				name,
				template
					.replace(/\$\{\{ github\.action_path \}\}.*/u, program)
					.replace(
						/\$\{\{ inputs\.([\w-]+) \}\}/u,
						(_, input: string) => given[input] ?? inputs[input].default,
					),
			]),
		);
		return spawnSync(
			"bash",
			["--noprofile", "--norc", "-eo", "pipefail", "-c", run],
			{
				cwd,
				encoding: "utf8",
				env: { PATH: process.env.PATH, ...filledIn },
			},
		);
	};
	const all = act();
	expect(all.stderr).toBe("");
	expect(all.status).toBe(1);
	expect(all.stdout).toMatch(/^::warning file=b\.md,line=1,/mu);
	expect(all.stdout).toMatch(/^::warning file=plans\/a\.md,line=1,/mu);
	const some = act({ paths: "plans *.txt", "fail-on": "never" });
	expect(some.stdout).not.toContain("file=b.md");
	expect(some.stderr).toContain("no document matches it");
	const hostile = act({ paths: '$(touch x) "; touch x', "fail-on": "never" });
	expect(hostile.status).toBe(2);
	expect(act({ changed: "HEAD" }).stderr).toContain("--changed asks git");
});

test("the pre-commit hook reads the documents it is given", () => {
	const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
	const cwd = folderWith({ "a.md": plan, "LICENSE.md": plan });
	// pre-commit runs a script of the repository it cloned, here a copy that is built already.
	const copy = folderWith({});
	cpSync("scripts", join(copy, "scripts"), { recursive: true });
	cpSync(dirname(program), join(copy, "dist"), { recursive: true });
	const { status, stdout } = spawnSync(
		join(copy, hook.entry),
		["a.md", "LICENSE.md"],
		{ cwd, encoding: "utf8" },
	);
	expect(status).toBe(1);
	expect(stdout).toMatch(/^a\.md$/mu);
	expect(stdout).toContain("in 1 of 1 document");
});
