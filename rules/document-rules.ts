import type { DocumentRule } from "./document-rule.ts";
import { insideOutBalance } from "./inside-out-balance.ts";
import { noCustomer } from "./no-customer.ts";
import { productOverProblem } from "./product-over-problem.ts";
import { sectionWithoutCustomer } from "./section-without-customer.ts";

/** The rules that judge a document as a whole, in the order that writers see them. */
export const documentRules: readonly DocumentRule[] = [
	noCustomer,
	insideOutBalance,
	sectionWithoutCustomer,
	productOverProblem,
];
