/** What runs first. */
import { compileSparingly } from "../project/compiling.ts";
import { loadCommandLine } from "./load-command-line.ts";

compileSparingly();
void loadCommandLine().run();
