/** What a worker thread runs: the rules over a text, and nothing else. */
import { worker } from "workerpool";
import { check } from "../rules/index.ts";

worker({ check });
