const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const organisationPronouns = words("we us our ours ourselves");
export const readerPronouns = words("you your yours yourself yourselves");

export const needVerbs = new Set(words("need require"));
export const needModals = new Set(words("must should"));
export const urgentAdjectives = new Set(
	words(
		"critical essential important vital crucial imperative necessary key urgent paramount super-important",
	),
);

export const goalNouns = new Set(
	words(
		"goal goals aim aims objective objectives mission vision ambition ambitions target targets priority priorities focus plan plans purpose roadmap strategy intention intentions hope hopes aspiration aspirations job commitment north intent dream desire quest philosophy",
	),
);
/** We + verb + to …: the wish is the point. */
export const aimVerbs = new Set(
	words(
		"plan aim want intend hope aspire strive wish look work seek propose prefer love like try commit expect target endeavour endeavor decide prepare start continue pledge dream",
	),
);
export const focusVerbs = new Set(
	words(
		"focus prioritise prioritize target concentrate explore consider investigate commit dedicate pursue",
	),
);

export const feelings = new Set(
	words(
		"excited thrilled proud pleased delighted happy honoured honored glad ecstatic humbled overjoyed stoked pumped privileged grateful elated eager",
	),
);
export const announcingVerbs = new Set(
	words(
		"announce share introduce launch unveil present reveal release welcome confirm report say offer bring add open join partner include see publish tell roll celebrate be have",
	),
);

/** What the giver does: offers, provides. */
export const givingVerbs = new Set(
	words(
		"offer provide include feature support deliver come give supply contain bring have integrate combine guarantee use make build run handle cover ship sport",
	),
);
export const permittingVerbs = new Set(
	words("allow enable let empower help permit give make save ensure assist"),
);

export const praiseWords = new Set(
	words(`leading world-class best-in-class award-winning unique innovative cutting-edge state-of-the-art industry-leading market-leading premier trusted
unrivalled unrivaled unparalleled unmatched revolutionary groundbreaking ground-breaking pioneering visionary next-generation world-leading best-of-breed
superior excellence renowned acclaimed prestigious foremost top-notch first-class unbeatable game-changing passionate proven robust powerful seamless largest biggest
fastest finest best oldest greatest strongest transparent dynamic ambitious great exceptional outstanding extraordinary incredible amazing fantastic remarkable expert experts
thought-leading forward-thinking future-proof holistic comprehensive cohesive beautiful beautifully high-quality world's highest longest-standing all-in-one agile diverse
committed dedicated experienced talented smart impressive record strong winner winning iconic legendary unbeatable superb impeccable impeccably thriving trailblazing incomparable staggering uncompromising gorgeous chic stunning finer friendliest cleverest nicest effortlessly brand-new go-to awesome top-tier thought-leadership fiercely bestselling best-selling lightning-fast busiest`),
);

/** What an organisation counts its customers by: "user retention", "member growth". */
export const handledMeasures = new Set(
	words(
		`acquisition retention conversion conversions monetisation monetization adoption activation engagement base growth stickiness lifecycle`,
	),
);

/** What is done to customers. */
export const handlingVerbs = new Set(
	words(`convert monetise monetize target upsell cross-sell capture acquire retain win nudge engage onboard attract drive push pull lock grow activate
reactivate re-engage segment harvest educate nurture hook migrate move shift steer incentivise incentivize recapture persuade get turn
bring land expand funnel own leverage exploit squeeze retarget deflect recruit keep lure entice woo increase maximise maximize boost close qualify
encourage train coach protect reach invite rely wean steward repatriate hold funnel coax groom extract talk cash`),
);

export const opinionVerbs = new Set(
	words(
		"think believe feel assume expect anticipate suspect trust envision envisage reckon guess consider predict foresee imagine know see doubt judge wager bet figure presume suppose",
	),
);
export const opinionAdjectives = new Set(
	words(
		"confident convinced sure certain optimistic positive bullish persuaded hopeful adamant",
	),
);
export const opinionNouns = new Set(
	words(
		"opinion view belief hunch assumption feeling conviction sense guess expectation bet thesis reading judgement judgment gut instinct impression hypothesis take",
	),
);

/** What customers are said to do inside. */
export const wishVerbs = new Set(
	words(
		"want need love like expect hate prefer value crave demand desire appreciate deserve care enjoy dislike struggle wish feel find look seek trust see choose welcome rely",
	),
);

export const metricNouns = new Set(
	words(`revenue revenues arr mrr sales turnover profit profits margin margins ebitda gmv churn retention conversion conversions pipeline quota bookings
leads signups sign-ups downloads installs traffic share nps csat ctr cac ltv arpu arpdau mau dau wau growth market-share headcount utilisation utilization
occupancy attendance enrolment enrolments enrollment subscriptions renewals renewal stars followers volume volumes orders footfall takings income
donations giving deposits backlog attach cross-sell upsell rate ratio nrr grr win-rate adoption engagement productivity visits discharges load-factor uptake usage
premium premiums collections logos opportunities roi valuation stake impressions views clicks kpi kpis
bounce stickiness activation yield loss losses ebit eps lfl basket ticket transactions participation coverage compliance score rating crash-free`),
);
export const changeVerbs = new Set(
	words(
		"grow increase reach exceed lift raise boost double triple hit beat improve reduce cut lower decrease achieve close finish rise fall drop climb surpass land average total stand carry record generate bring slip decline jump outperform gain run pass top move edge stay come deliver win lose sell book",
	),
);

/** For a sentence in lower case, like `walkingThrough` and `teaching`. */
export const slogan =
	/\b(?:(?:customer|client|user|patient|member|guest|people|student|citizen|reader|child|human|donor|resident|community|learner|player|tenant|passenger|developer)s?[- ](?:centric|centricity|centred|centered|obsess(?:ed|ion)|first|focus(?:s?ed)?|led|driven)|obsess(?:ed)?\s+(?:about|over|with)\s+(?:our\s+)?\w+|(?:at|to|in)\s+the\s+(?:very\s+)?(?:heart|centre|center|core|forefront)\s+of\s+(?:everything|all|every|what|our|its|the)|(?:puts?|putting)\s+(?:\S+\s+){1,6}first\b|(?:always\s+)?comes?\s+first\b|(?:first|number one|no\. ?1|top)\s+priority|delight(?:s|ed|ing)?\s+(?:our|the|every|customers|users|clients|guests|members|patients|readers)|everything\s+we\s+do|in\s+our\s+dna|live\s+and\s+breathe|(?:is|are|mean|means)\s+everything\s+to\s+us|what\s+gets\s+us\s+out\s+of\s+bed|starts?\s+(?:and\s+ends?\s+)?with\s+(?:our|the)|exists?\s+to\s+serve|go(?:es|ing)?\s+the\s+extra\s+mile|exceed(?:s|ing)?\s+(?:(?:our|their|customer|customers'|client|all|your)\s+)+expectations|voice\s+of\s+the\s+customer|customer\s+experience\s+is|for\s+\w+,\s+by\s+\w+|listening\s+\w+|(?:is|are) king\b|our (?:watchword|calling|north star|guiding star|passion)|matters? to us|who we are\b|(?:with|keep(?:ing)?) (?:our |the )?\w+ in mind|(?:walk|stand) in (?:our|their|your) [\w'’]+ shoes|in our \w+['’]s? shoes|deserves? (?:nothing but )?the (?:very )?best|part of the family|were family|all about (?:you|our)|your success|(?:isn['’]t|not) just a slogan|(?:beating|very) heart of|people before|we(?:['’]re| are) here for you|because you['’]re worth|around you\b|we care\b|that cares\b|everyone['’]s job|(?:customers?|clients?|patients?|students?|people|members|users|guests|readers|tenants|players|citizens|children|learners)\s+before\s+(?:profits?|paperwork|everything|politics|sales)|begins?\s+and\s+ends?\s+with|(?:customer|client|patient|student|user|member|guest|tenant)[- ](?:focus|care|satisfaction|experience|success|centricity)\s+(?:is|are|remains?|will\s+always\s+be)\s+(?:one\s+of\s+)?(?:our|the|what|in|a|at|who|everything|more|not)|(?:revolves?|built|designed|organised|organized)\s+around\s+(?:you|our|the)\s*(?:customers?|clients?|patients?|students?|users?|members?|guests?|needs)?)/;

/** The writer takes the reader through a text: "In this chapter we", "as we saw above". */
export const walkingThrough =
	/\b(?:in (?:this|the (?:next|last|previous|following)|our (?:next|last)|a companion) (?:tutorial|chapter|lesson|example|paper|section|proof|part|post|article|guide|step|exercise|series|appendix|report|document|page|case)|as (?:we|you) (?:saw|see|have seen)|(?:above|below|following) (?:example|code|figure|table|snippet|command|diagram)|for (?:example|simplicity|brevity|now)|without loss of generality|let us (?:suppose|assume|consider|say))\b/;

/** A lesson, a proof, a worked example: whatever it says stands in for something else. */
export const teaching =
	/\b(?:in (?:module|chapter|section|part|unit|lesson|step|exercise|appendix|lecture) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|[a-d])\b|(?:worked|running|toy) example|in this (?:tutorial|chapter|lesson|exercise|proof)|lemma|theorem|corollary)\b/;

/** What is laid out, not earned: "Spending on roads stood at £6.8m". */
export const spending =
	/\b(?:spend|spending|spent|budget(?:s|ed)?|costs?|expenditure|fees?|grants?|salar(?:y|ies)|loans?|prices?|invoice)\b/i;

/** A target missed or a plan dropped, told as it was. */
export const candid =
	/\b(?:missed|fell short|short of|dropped|gave up|abandoned|failed|did(?:n['’]t| not) (?:reach|make|hit|meet)|stopped|wrong|mistakes?)\b/i;
