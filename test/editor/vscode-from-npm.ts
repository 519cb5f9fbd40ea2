// Brings a real VS Code (its server and its workbench) from the npm registry into the cache, without native builds.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** code-server carries an unmodified VS Code build in lib/vscode; only that part is used. */
const carrier = "code-server@4.139.1";
/** The Node.js that this build of VS Code asks for. */
const node = "24.21.0";

export interface VSCodeFromNpm {
	readonly node: string;
	readonly server: string;
}

export function bringVSCode(cache: string): VSCodeFromNpm {
	mkdirSync(cache, { recursive: true });
	const nodeHome = join(cache, `node-${node}`);
	if (!existsSync(nodeHome)) {
		const platform = process.platform === "win32" ? "win" : process.platform;
		const binary =
			platform === "win" ? "package/bin/node.exe" : "package/bin/node";
		renameSync(
			unpack(`node-${platform}-${process.arch}@${node}`, nodeHome, [binary]),
			nodeHome,
		);
	}
	const home = join(cache, carrier.replace("@", "-"));
	const vscode = join(home, "lib/vscode");
	if (!existsSync(home)) {
		const partial = unpack(carrier, home, ["package/lib/vscode"]);
		install(join(partial, "lib/vscode"));
		renameSync(partial, home);
	}
	return {
		node: join(
			nodeHome,
			"bin",
			process.platform === "win32" ? "node.exe" : "node",
		),
		server: join(vscode, "out/server-main.js"),
	};
}

function install(vscode: string): void {
	for (const extension of ["copilot", "mermaid-markdown-features"]) {
		rmSync(join(vscode, "extensions", extension), {
			recursive: true,
			force: true,
		});
	}
	npm(["install", "--omit=dev", "--ignore-scripts"], vscode);
	const unused = [
		"@github",
		"@microsoft/mxc-sdk",
		"@vscode/windows-process-tree",
		"@vscode/sandbox-runtime",
		"@vscode/sqlite3",
		"node-pty",
		"kerberos",
	];
	for (const name of unused) {
		rmSync(join(vscode, "node_modules", name), {
			recursive: true,
			force: true,
		});
	}
}

/** Unpacks some members of a package beside its home, so that an interrupted download is never taken for a whole one. */
function unpack(spec: string, home: string, members: string[]): string {
	const partial = `${home}.partial`;
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(partial, { recursive: true });
	const archive = npm(["pack", spec, "--pack-destination", partial], partial)
		.trim()
		.split("\n")
		.at(-1) as string;
	execFileSync("tar", ["-xzf", archive, "--strip-components=1", ...members], {
		cwd: partial,
	});
	rmSync(join(partial, archive));
	return partial;
}

function npm(args: string[], cwd: string): string {
	return execFileSync(
		"npm",
		[
			...args,
			"--no-audit",
			"--no-fund",
			"--prefer-offline",
			"--loglevel=error",
		],
		{ cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
	);
}
