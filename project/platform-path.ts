/** A path from the command line or the platform, as the project writes paths. */
export function toProjectPath(path: string): string {
	const slashed =
		process.platform === "win32" ? path.replaceAll("\\", "/") : path;
	return slashed.replace(/\/+$/u, "");
}
