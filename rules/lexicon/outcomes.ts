/** From inside activity to outside outcome: words only, for the turns that put customers first. */
import { table } from "./table.ts";

/** Things that people outside have in their hands once they are made. */
export const reachingThings =
	/^(?:app|apps|website|site|portal|map|maps|feature|features|mode|plugin|plugins|extension|extensions|widget|widgets|integration|integrations|tool|tools|dashboard|dashboards|product|products|service|services|edition|version|package|packages|device|devices|desk|hotline|helpline|store|marketplace|search|filter|filters|export|api|sdk|cli|client|clients|kiosk|kiosks|form|forms|card|cards|account|accounts|routes?|lines?|menu|menus|treatments?|screening|exhibitions?|tickets?|bus|buses|train|trains|ferry|stop|lesson|lessons|seats?|playground|crossing|lanes?|lift|ramp|toilets?)$/;

/** Why the people outside would make a number move, by the words that name the number. The first that fits decides. */
export const reasonsForMetrics: readonly {
	readonly about: RegExp;
	/** Goes behind "give them". {they}: you, they. */
	readonly reason: string;
}[] = [
	{
		about:
			/\b(?:attrition|sick(?:ness)?|absence|staff turnover|headcount|vacanc\w+|fte|employees?|hires)\b/i,
		reason: "people who know {them} and stay",
	},
	{
		about: /\b(?:onboarding time|time to (?:value|live|first)|set-?up time)\b/i,
		reason: "a quicker start",
	},
	{
		about: /\b(?:mains|pipes?|assets?|network|track|fleet) renewals?\b/i,
		reason: "fewer failures",
	},
	{
		about:
			/\b(?:churn|retention|renewals?|nrr|grr|loyalty|day-?\d+|d\d+|repeat)\b/i,
		reason: "reasons to stay",
	},
	{
		about:
			/\b(?:upsell|cross-sell|expansion|attach|arpu|arpdau|basket|per head|per seat|ancillary|average order|order value)\b/i,
		reason: "more that is worth paying for",
	},
	{
		about:
			/\b(?:conversions?|converted|trials?|activation|sign-?ups?|onboarding|enrol\w*|applications?|applicants?|intake|places)\b/i,
		reason: "a reason to start",
	},
	{
		about:
			/\b(?:(?:sales|deal|enterprise|qualified)? ?pipeline|leads|opportunit\w+|demos?|funnel|win rate|hit rate|deals?|logos|quota|market share|share|tenders?|contracts?)\b/i,
		reason: "a reason to choose us",
	},
	{
		about: /\b(?:nps|csat|satisfaction|rating|reviews|stars?|recommend\w*)\b/i,
		reason: "something to praise",
	},
	{
		about: /\b(?:donat\w+|giving|donors?|fundrais\w+|gifts?|legac(?:y|ies))\b/i,
		reason: "a reason to give",
	},
	{
		about: /\b(?:members|membership|memberships)\b/i,
		reason: "a reason to join and to stay",
	},
	{
		about:
			/\b(?:traffic|visits?|visitors|views?|footfall|attendance|impressions|followers|subscribers?|subscriptions?|mau|dau|wau|downloads?|installs?|users|usage|uptake|adoption|ridership|passengers|engagement|accounts|occupancy|participation|load factor)\b/i,
		reason: "a reason to come, and to come back",
	},
	{
		about:
			/\b(?:wait\w*|queues?|lead times?|response|backlog|turnaround|cycle time|handling time|days|delays?|late|overdue|past-due)\b/i,
		reason: "shorter waits",
	},
	{
		about:
			/\b(?:complaints?|calls?|contacts?|contact rate|tickets?|returns?)\b/i,
		reason: "fewer reasons to complain",
	},
	{
		about:
			/\b(?:coverage|uptime|latency|incidents?|crash-free|sla|outages?|bugs?|defects?|errors?|leaks?|leak rate|loss rate|failures?)\b/i,
		reason: "fewer failures",
	},
	{
		about: /\b(?:recycl\w+|waste|carbon|emissions?|energy|co2|net zero)\b/i,
		reason: "an easier way to do {their} part",
	},
	{
		about:
			/\b(?:cost|costs|spend|efficien\w+|productivity|utili[sz]ation|throughput|automation|burn|stock)\b/i,
		reason: "the same or more for less",
	},
	{
		about:
			/\b(?:sales|revenues?|arr|mrr|gmv|turnover|orders|bookings|sold|selling|income|takings|margins?|ebitda|profits?|surplus|eur|usd|gbp|nok|dkk)\b|[$£€]/i,
		reason: "reasons to buy and to stay",
	},
];

/** People who come without buying: nobody wants "reasons to buy" for them. */
export const comeWithoutBuying =
	/^(?:patients?|residents?|citizens?|students?|pupils?|learners?|tenants?|members?|parents?|child(?:ren)?|famil(?:y|ies)|communit(?:y|ies)|donors?|supporters?|volunteers?|beneficiar(?:y|ies)|claimants?|applicants?|voters?|constituents?|visitors?|contributors?|developers?|households?|carers?|people|users?|adopters?|participants?)$/;

/** Money that stays inside: nobody outside acts when it moves, but it may mean something to them. */
export const ownMoney =
	/\b(?:profits?|loss(?:es)?|margins?|ebitda|ebit|surplus|deficit|burn|cash|runway|tier 1|ratio|receivables?|a\/r|debt|net debt|overspend|underspend|valuation|reserves?|balance|liquidity|leverage|labou?r|budget|headcount|fte|attrition|sick\w*|absence|utili[sz]ation|cost(?:s)?|collections?|capex|opex|guidance|provisions?|savings?|spend|discount|compliance|coverage|cycle|days|participation)\b/i;

/** Numbers that move because people outside do something. */
export const theirDoing =
	/\b(?:sales|sold|sells?|revenues?|new business|sign-?ups?|orders?|users?|visits?|visitors?|sessions|page ?views|mau|dau|gmv|arr|mrr|subscri\w+|downloads?|installs?|donations?|gifts?|churn|retention|conversions?|converted|bookings?|accounts?|passengers|members?|membership|logos|customers|market share|share|income|takings|recycling|satisfaction|nps|csat|rating|reviews|stars|followers|registrations|channel shift|adoption|usage|uptake|attendance|traffic|merchants|(?:hit|win) rate|deposits|enrol\w*|applications?|applicants|arpu|ridership|participation|turnover|lettings|closed)\b/i;

/** What people did when a share is told of them: "churn was 3%" says that 3 % left. */
export const actsInRates: readonly {
	readonly about: RegExp;
	/** Goes behind "17%". {people}: customers, always somebody else. */
	readonly acted: string;
}[] = [
	{
		about:
			/^(?:(?:our|the|customer|monthly|annual|quarterly|logo) )*churn(?: rate)?$/,
		acted: "of {people} left",
	},
	{
		about:
			/^(?:(?:our|the|customer|member|tenant|donor|student|annual) )*retention(?: rate)?$/,
		acted: "of {people} stayed",
	},
	{
		about: /^(?:(?:customer|annual|contract) )*renewal rate$/,
		acted: "of {people} renewed",
	},
	{
		about:
			/^(?:(?:overall|our|the) )*(?:win|hit) rate(?: on (?:quotations|quotes|offers|bids|tenders))?$/,
		acted: "of those who asked us for an offer chose us",
	},
	{
		about: /^(?:(?:survey|overall) )*(?:response rate|participation)$/,
		acted: "of those asked took part",
	},
];

/** What the people who are "worked on" would want instead, by the verb that works on them. */
export const reasonsForHandling = table<
	| "need a reason to pay"
	| "need a reason to come"
	| "need a reason to come back"
	| "need a reason to take part"
	| "need a reason to stay"
	| "need a reason to start"
	| "need a reason to choose us"
	| "should be able to see what more they would get"
	| "should find it easier to"
>({
	"need a reason to pay":
		"convert monetise monetize close qualify squeeze harvest leverage exploit",
	"need a reason to come":
		"increase maximise maximize boost attract acquire capture bring invite reach recruit lure entice woo get incentivise incentivize drive pull",
	"need a reason to come back":
		"re-engage reactivate nurture hook retarget nudge win recapture",
	"need a reason to take part": "engage involve",
	"need a reason to stay": "retain keep lock protect deflect",
	"need a reason to start":
		"onboard activate educate train coach encourage migrate",
	"need a reason to choose us": "target persuade segment own land grow expand",
	"should be able to see what more they would get": "upsell cross-sell",
	"should find it easier to": "push move shift steer turn",
});

/** What people would want who are spoken of as a number: "customer retention", "the user base". */
export const reasonsForNumbers: ReadonlyMap<string, string> = new Map([
	["acquisition", "need a reason to come"],
	["growth", "need a reason to come"],
	["base", "need a reason to come"],
	["retention", "need a reason to stay"],
	["stickiness", "need a reason to stay"],
	["lifecycle", "need a reason to stay"],
	["conversion", "need a reason to pay"],
	["conversions", "need a reason to pay"],
	["monetisation", "need a reason to pay"],
	["monetization", "need a reason to pay"],
	["adoption", "need a reason to start"],
	["activation", "need a reason to start"],
	["engagement", "need a reason to come back"],
]);

/** How people find a thing that was made so: theirs to feel, not ours. */
export const feltAdjectives: ReadonlySet<string> = new Set(
	`easier easy simpler simple clearer clear faster quicker cheaper safer fairer smoother quieter warmer cleaner affordable accessible comfortable
convenient enjoyable welcoming intuitive understandable`
		.trim()
		.split(/\s+/),
);

/** Measures that people feel themselves. most: in front of a limit. less: around a share. */
export const feltMeasures: readonly {
	readonly about: RegExp;
	readonly most: string;
	readonly less?: readonly [string, string];
}[] = [
	{
		about:
			/^(?:(?:our|the|average|mean|median|all|patient|customer) )*(?:wait(?:ing)? times?|waits?|queues?|queuing times?|turnaround(?: times?)?)$/,
		most: "wait no longer than",
		less: ["wait", " less"],
	},
	{
		about:
			/^(?:(?:our|the|average|mean|median|first|support) )*(?:response|reply|answer) times?$/,
		most: "have an answer within",
		less: ["wait", " less for an answer"],
	},
	{
		about:
			/^(?:(?:our|the|average|mean|median) )*(?:delivery|shipping|lead) times?$/,
		most: "have {their} order within",
		less: ["wait", " less for {their} order"],
	},
	{
		about: /^(?:(?:our|the|average|all) )*(?:prices?|fees?|fares?|charges)$/,
		most: "pay no more than",
		less: ["pay", " less"],
	},
	{
		about: /^(?:(?:our|the|average) )*(?:page )?load(?:ing)? times?$/,
		most: "wait for a page no longer than",
		less: ["wait", " less for a page"],
	},
];
