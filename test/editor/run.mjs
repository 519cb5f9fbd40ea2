// `node test/editor/run.mjs`: tests the packaged extension inside a real VS Code.
import { register } from "tsx/esm/api";

register();
const { testInEditor } = await import("./editor-tests.ts");
try {
	process.exitCode = await testInEditor(process.argv.slice(2));
} catch (reason) {
	console.error(reason instanceof Error ? reason.message : reason);
	process.exitCode = 1;
}
