/** What runs first in a thread of the command line. */
import { loadCommandLine } from "./load-command-line.ts";

void loadCommandLine().work();
