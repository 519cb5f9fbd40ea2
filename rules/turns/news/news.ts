import type { Subject } from "../../prose/sentence.ts";
import type { Token } from "../../prose/token.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { opens } from "../turn.ts";
import type { Told } from "./when.ts";

/** News told in a clause: who tells it, and how far it goes. */
export interface News {
	readonly passage: Passage;
	readonly people: People;
	readonly clause: Told;
	readonly kind: Subject["kind"];
	/** Where the words start that go with the doer: feelings, "It is with pride that". */
	readonly from: number;
	/** Where the clause ends. */
	readonly until: number;
}

export const tokensOf = ({ passage }: News): readonly Token[] =>
	passage.sentence.tokens;

export const lower = (news: News, at: number): string =>
	tokensOf(news)[at]?.lower ?? "";

/** People do something; the words up to a token go. */
export const they = (news: News, to: number, does: string): Edit[] => [
	{
		from: news.from,
		to,
		text: opens(news.passage, news.from, `${news.people.subject} ${does}`),
	},
];
