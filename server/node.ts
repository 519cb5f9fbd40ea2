import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { compilePatternsOnce } from "../project/compiling.ts";
import { nodeFileSystem } from "../project/node-file-system.ts";
import { checkingFor } from "./checking.ts";
import { serve } from "./server.ts";

compilePatternsOnce();
// Over standard input and output with `--stdio`, over a socket or pipe with `--socket` or `--pipe`, and over the
// channel between Node processes when an extension starts it.
const connection = createConnection(ProposedFeatures.all);
// Whatever nobody foresaw goes to the log, and the next keystroke is answered all the same.
process.on("unhandledRejection", (reason) =>
	connection.console.error(
		reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
	),
);
serve(connection, {
	fileSystem: nodeFileSystem,
	checkingFor,
	// What an audit takes is large: it is loaded with the first one.
	audit: async (...asked) => (await import("./auditing.ts")).audit(...asked),
});
