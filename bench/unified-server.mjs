// A language server as unified-language-server makes them: remark, retext-english and four rules.

import { remark } from "remark";
import remarkRetext from "remark-retext";
import retextEnglish from "retext-english";
import retextIndefiniteArticle from "retext-indefinite-article";
import retextPassive from "retext-passive";
import retextRepeatedWords from "retext-repeated-words";
import retextSimplify from "retext-simplify";
import { unified } from "unified";
import { createUnifiedLanguageServer } from "unified-language-server";

const prose = unified()
	.use(retextEnglish)
	.use(retextRepeatedWords)
	.use(retextIndefiniteArticle)
	.use(retextPassive)
	.use(retextSimplify);

createUnifiedLanguageServer({
	configurationSection: "remark",
	processorName: "remark",
	processorSpecifier: "remark",
	defaultProcessor: remark(),
	plugins: [[remarkRetext, prose]],
});
