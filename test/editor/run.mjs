// `node test/editor/run.mjs`: tests the packaged extension inside a real VS Code.
import { register } from "tsx/esm/api";

register();
const { testInEditor } = await import("./editor-tests.ts");
process.exitCode = await testInEditor(process.argv.slice(2));
