import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFileSystem } from "../project/node-file-system.ts";
import { checkingFor } from "./checking.ts";
import { serve } from "./server.ts";

// Over standard input and output with `--stdio`, over a socket or pipe with `--socket` or `--pipe`, and over the
// channel between Node processes when an extension starts it.
serve(createConnection(ProposedFeatures.all), {
	fileSystem: nodeFileSystem,
	checkingFor,
});
