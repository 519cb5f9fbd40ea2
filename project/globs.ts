import picomatch from "picomatch";
import { pathWithin } from "./path.ts";

/**
 * Whether a path matches one of the globs that a settings file in `folder` states.
 * A glob with a slash is read from that folder; one without matches any file or folder of that name. A folder that matches takes all it holds with it.
 */
export type Matcher = (path: string) => string | undefined;

export function matcherOf(globs: readonly string[], folder: string): Matcher {
	const matches = globs.map((glob) => {
		const plain = glob.replace(/^\.?\//u, "").replace(/\/+$/u, "");
		const anywhere = !plain.includes("/");
		const match = picomatch(plain, { dot: true });
		return { glob, match, anywhere };
	});
	return (path) => {
		const names = pathWithin(folder, path)?.split("/");
		if (names === undefined) return undefined;
		for (const { glob, match, anywhere } of matches) {
			const found = anywhere
				? names.some((name) => match(name))
				: names.some((_, depth) => match(names.slice(0, depth + 1).join("/")));
			if (found) return glob;
		}
		return undefined;
	};
}
