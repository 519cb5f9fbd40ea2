import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { folderWith, outsideIn, program } from "./command-line.ts";

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

test("the pre-commit hook calls a command that is there, with the files it is given", async () => {
	const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
	const [name, ...words] = hook.entry.split(" ");
	const { bin } = JSON.parse(readFileSync("package.json", "utf8"));
	expect(Object.keys(bin)).toContain(name);
	const cwd = folderWith({ "a.md": plan, "LICENSE.md": plan });
	const { code, stdout } = await outsideIn([...words, "a.md", "LICENSE.md"], {
		cwd,
	});
	expect(code).toBe(1);
	expect(stdout).toContain("a.md");
	expect(stdout).not.toContain("LICENSE.md\n");
});
