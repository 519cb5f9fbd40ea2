import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

export interface Command {
	readonly program: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env?: NodeJS.ProcessEnv;
	readonly input?: string;
}

/** What one whole process cost. */
export interface Cost {
	readonly seconds: number;
	/** Processor time of all its threads, and the most memory it held. Unknown where GNU time is missing. */
	readonly processorSeconds: number | undefined;
	readonly peakMegabytes: number | undefined;
	readonly exitCode: number | null;
	/** How much it printed: a linter that prints nothing has read nothing. */
	readonly printed: number;
	readonly outOfTime: boolean;
}

const gnuTime =
	spawnSync("/usr/bin/time", ["-f", "%M", "true"]).status === 0
		? "/usr/bin/time"
		: undefined;

/** Runs one process to its end, or until its time is over. What it prints goes to a file, as it would in a pipeline. */
export async function run(
	{ program, args, cwd, env, input }: Command,
	room: string,
	limitSeconds: number,
): Promise<Cost> {
	const noted = join(room, "cost.txt");
	const printed = join(room, "printed.txt");
	const output = openSync(printed, "w");
	const started = process.hrtime.bigint();
	const child = spawn(
		gnuTime ?? program,
		gnuTime
			? ["-q", "-f", "%U %S %M", "-o", noted, program, ...args]
			: [...args],
		{
			cwd,
			env: { ...process.env, ...env },
			stdio: ["pipe", output, output],
			detached: true,
		},
	);
	closeSync(output);
	child.stdin?.on("error", () => {});
	child.stdin?.end(input ?? "");
	let outOfTime = false;
	const timer = setTimeout(() => {
		outOfTime = true;
		if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
	}, limitSeconds * 1000);
	const exitCode = await new Promise<number | null>((resolve, reject) => {
		child.on("error", reject);
		child.on("exit", resolve);
	});
	clearTimeout(timer);
	const seconds = Number(process.hrtime.bigint() - started) / 1e9;
	const [user, system, kilobytes] =
		gnuTime && !outOfTime
			? readFileSync(noted, "utf8").trim().split(" ").map(Number)
			: [];
	const cost: Cost = {
		seconds,
		processorSeconds:
			user === undefined || system === undefined ? undefined : user + system,
		peakMegabytes: kilobytes === undefined ? undefined : kilobytes / 1024,
		exitCode,
		printed: statSync(printed).size,
		outOfTime,
	};
	rmSync(printed);
	return cost;
}
