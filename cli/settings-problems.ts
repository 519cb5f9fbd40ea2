import type { SettingsProblem } from "../project/settings.ts";
import { note } from "./output.ts";

/** Notes what is wrong in settings: each place once, however many documents it has a say in. */
export class SettingsProblems {
	readonly #noted = new Set<string>();

	note(problems: readonly SettingsProblem[]): void {
		for (const { file, line, column, message } of problems) {
			const problem = `${file}:${line}:${column}: ${message}`;
			if (!this.#noted.has(problem)) note(problem);
			this.#noted.add(problem);
		}
	}

	get any(): boolean {
		return this.#noted.size > 0;
	}
}
