/** Words by which the audit knows customers' troubles and customers' words. */

/** What customers lack, suffer or struggle with. */
export const trouble =
	/\b(?:lack(?:s|ed|ing)?|struggl\w+|can(?:not|'t|’t)|could(?: not|n't|n’t)|unable|fail(?:s|ed|ing)?|los(?:e|es|t|ing)|miss(?:es|ed|ing)?|wait(?:s|ed|ing)?|late|slow(?:er|ly)?|confus\w+|frustrat\w+|complain\w*|worr(?:y|ies|ied)|afraid|difficult\w*|hard(?:er)? to|troubles?|problems?|pains?|errors?|wrong|broken|stuck|g(?:ive|ave|iving) up|abandon\w*|delay\w*|queues?|queu(?:ed|e?ing)|barriers?|obstacles?|expensive|unclear|overcharged|turned away|without (?:access|help|an answer))\b/iu;

/** Asking many. */
export const surveying =
	/\b(?:survey(?:s|ed)?|polls?|polled|questionnaires?|respondents?|nps|net promoter|csat)\b/iu;

/** A survey that has answers: what it found, and how many gave it. */
export const finding =
	/\d|\b(?:sa(?:id|y|ys)|told|found|finds?|shows?|showed|shown|report(?:s|ed)?|answered|responded|responses?|chose|named|gathered|reveal(?:s|ed)?|prefer(?:s|red)?)\b/iu;

/** What leads up to somebody's words, as single words. */
export const saying =
	/^(?:sa(?:id|y|ys)|told|ask(?:s|ed)?|wrote|writes|replied|explained|complain(?:s|ed)?|concerns?|described|answered|words?|calls?|stopped|put|puts)$/u;

/** We heard it from them. */
export const tellingUs =
	/\b(?:told (?:us|me)|interview(?:s|ed)|focus groups? (?:said|told|found|with)|we (?:heard|learned|learnt) (?:from|that)|(?:complaints|feedback|requests) from|most requested by|asked us)\b/iu;

/** What customers did when we heard of it, as single words. */
export const telling =
	/^(?:told|said|asked|requested|reported|complained|mentioned|described|wrote|replied|answered)$/u;

/** What we did to hear of it, as single words. */
export const asking =
	/^(?:interviewed|phoned|rang|visited|surveyed|polled|spoke|talked|listened|shadowed|observed|watched)$/u;

/** What a line says above the words of customers: "What tenants told us", "Customer feedback". */
export const announcingWords =
	/\b(?:told|tell|said|says?|asked|asking|heard|hear|words|feedback|quotes?|quotations?|voices?|testimonials?|complaints?|complained|interviews?)\b/iu;

/** Not yet. */
export const intending =
	/\b(?:will|would like|wants? to|plan(?:s|ning)? to|should|shall|may|might|going to|aim(?:s|ing)? to|future|to understand|to learn)\b/iu;

/** What a draft leaves for its writer to fill in. A longer line is one to write on. */
export const blank = /(?<![\w_])___(?![\w_])/u;
