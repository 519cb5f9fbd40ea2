/** What a summarising thread runs: the rules over a text, and the counting. */
import { worker } from "workerpool";
import { summariseHere } from "./summarise.ts";

worker({ summarise: summariseHere });
