/** What runs first. */
import { compilePatternsOnce, optimiseLate } from "../project/compiling.ts";
import { loadCommandLine } from "./load-command-line.ts";

compilePatternsOnce();
optimiseLate();
void loadCommandLine().run();
