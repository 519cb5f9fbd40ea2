// Finds a Chromium for the workbench, and installs Debian's where there is none.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export const chromiumArguments = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

export function bringChromium(): string {
	const found = chromiumHere();
	if (found) return found;
	const missing =
		"The tests open VS Code in Chromium, and none was found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.";
	if (
		process.platform !== "linux" ||
		process.getuid?.() !== 0 ||
		!existsSync("/usr/bin/apt-get")
	) {
		throw new Error(missing);
	}
	const quietly = {
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"],
	};
	execFileSync("apt-get", ["update", "-qq"], quietly);
	execFileSync(
		"apt-get",
		[
			"install",
			"-y",
			"-qq",
			"--no-install-recommends",
			"chromium",
			"fonts-dejavu-core",
		],
		quietly,
	);
	const installed = chromiumHere();
	if (!installed) throw new Error(missing);
	return installed;
}

function chromiumHere(): string | undefined {
	const asked = process.env.CHROMIUM_PATH;
	return [...(asked ? [asked] : []), ...places].find((path) =>
		existsSync(path),
	);
}
