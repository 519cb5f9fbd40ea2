/** What a reading thread runs: the readers of office documents, and nothing else. */
import { worker } from "workerpool";
import { textOfOffice } from "./office.ts";

worker({ textOfOffice });
