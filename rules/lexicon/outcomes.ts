/** From inside activity to outside outcome: words only, for the turns that put customers first. */
import { table } from "./table.ts";

/** Things that people outside have in their hands once they are made. */
export const reachingThings =
	/^(?:app|apps|website|site|portal|map|maps|feature|features|mode|plugin|plugins|extension|extensions|widget|widgets|integration|integrations|tool|tools|dashboard|dashboards|product|products|service|services|edition|version|package|packages|device|devices|desk|hotline|helpline|store|marketplace|search|filter|filters|export|api|sdk|cli|client|clients|kiosk|kiosks|form|forms|card|cards|account|accounts|routes?|lines?|menu|menus|treatments?|screening|exhibitions?|tickets?|bus|buses|train|trains|ferry|stop|lesson|lessons|seats?|playground|crossing|lanes?|lift|ramp|toilets?)$/;

/** What an organisation says it needs, and what lies behind it for the people it serves. {People}: the customers. */
export const behindNeeds: readonly {
	readonly about: RegExp;
	readonly customers: string;
}[] = [
	{
		about:
			/\b(?:crm|customer (?:data|records?|database)|contact (?:data|database)|fundraising database|single view)\b/i,
		customers: "{People} need us to remember what they already told us",
	},
	{
		about:
			/\b(?:sales (?:reps?|team|people|playbook|process|enablement|training|hires?)|account executives?|reps|SDRs?|BDRs?|closers?)\b/i,
		customers: "{People} who are deciding need somebody who can answer ___",
	},
	{
		about:
			/\b(?:pay (?:plan|plans|scale|structure|bands?)|compensation|commission plan|incentive (?:plan|scheme)|bonus(?:es)?|salar(?:y|ies))\b/i,
		customers:
			"{People} should find that those who serve them are rewarded for ___",
	},
	{
		about:
			/\b(?:hire|hires|hiring|recruit\w*|headcount|staffing|more staff|understaffed|vacanc(?:y|ies)|volunteers?|nurses|engineers?|developers?|designers?|producer)\b/i,
		customers:
			"{People} wait too long for ___ today, and ___ more people would change that",
	},
	{
		about:
			/\b(?:playbooks?|handover|hand-over|hand-off|handoff|process(?:es)?|workflow|procedures?|sop)\b/i,
		customers:
			"{People} should get ___ without having to ask twice, whoever they talk to",
	},
	{
		about:
			/\b(?:raise|funding|fundraise|fundraising|series [a-e]|investors?|runway|capital|grants?|budget|bridge round)\b/i,
		customers: "With the money, {people} could ___",
	},
	{
		about:
			/\b(?:pipeline|leads?|lead gen\w*|demand gen\w*|prospecting|outbound|sales funnel|funnel)\b/i,
		customers:
			"People who have the problem that we solve should hear ___ from us",
	},
	{
		about:
			/\b(?:market share|competitors?|competition|category|market leader|positioning)\b/i,
		customers: "{People} who choose somebody else today would choose us if ___",
	},
	{
		about:
			/\b(?:press|pr|media coverage|publicity|awareness|brand|rebrand\w*|logo|branding|website|messaging|storytelling|case studies)\b/i,
		customers:
			"People who look for ___ should be able to tell at once what they get from us: ___",
	},
	{
		about:
			/\b(?:events?|conferences?|trade shows?|booth|webinars?|meetups?|sponsorship)\b/i,
		customers: "People who come to ___ should go home with ___",
	},
	{
		about:
			/\b(?:product training|train(?:ing)? (?:the |our )?(?:team|staff|reps|sales|people)|upskill\w*|enablement|certif(?:y|ied|ication)|training)\b/i,
		customers:
			"{People} who ask ___ should get the right answer from whoever picks up",
	},
	{
		about:
			/\b(?:reorg\w*|reorgani[sz]\w*|restructur\w*|operating model|silos?|alignment|align)\b/i,
		customers: "{People} should have one ___ to turn to instead of ___",
	},
	{
		about:
			/\b(?:forecast\w*|dashboards?|reporting|metrics?|kpis?|okrs?|analytics|data warehouse|data team|visibility)\b/i,
		customers: "To know whether {people} get ___, we would look at ___",
	},
	{
		about: /\b(?:onboarding)\b/i,
		customers: "New {people} should be able to ___ within ___",
	},
	{
		about:
			/\b(?:support (?:team|queue|tickets?|desk)|help ?desk|tickets?|response times?|backlog|contact centre|call centre|call center)\b/i,
		customers: "{People} who ask for help should hear from us within ___",
	},
	{
		about: /\b(?:churn|retention|renewals?|retain)\b/i,
		customers: "{People} leave because ___; they would stay if ___",
	},
	{
		about:
			/\b(?:pricing|prices?|packag(?:e|es|ing)|discounts?|margins?|tiers?|monetis\w+|monetiz\w+)\b/i,
		customers: "{People} should be able to see what they pay for: ___",
	},
	{
		about: /\b(?:cost(?:s|-cutting)?|savings?|cut spending|expenses?|burn)\b/i,
		customers: "{People} should notice nothing of the saving, except that ___",
	},
	{
		about:
			/\b(?:technical debt|tech debt|refactor\w*|rewrite|legacy|migrat\w+|replatform\w*|moderni[sz]\w*|architecture|infrastructure|servers?|cloud|databases?|upgrade)\b/i,
		customers: "{People} run into ___ today; afterwards they can ___",
	},
	{
		about:
			/\b(?:compliance|soc ?2|iso ?\d+|audit|gdpr|hipaa|certificate|accreditation|security|penetration test)\b/i,
		customers: "{People} should be able to check that ___ is safe with us",
	},
	{
		about:
			/\b(?:partners?|partnerships?|alliances?|resellers?|channel|collaborat\w+)\b/i,
		customers:
			"With a partner, {people} would get ___ that we can't give them alone",
	},
	{
		about:
			/\b(?:sales|revenue|bookings?|arr|mrr|targets?|quota|deals?|upsell\w*)\b/i,
		customers: "{People} would buy more if ___",
	},
	{
		about:
			/\b(?:roadmap|features?|functionality|capabilit(?:y|ies)|release|ship)\b/i,
		customers: "{People} can't ___ yet; they asked for ___",
	},
	{
		about:
			/\b(?:building|offices?|depot|store|equipment|machines?|press|fleet|vehicles?|beds|wards?|rooms?|space|warehouse|plant)\b/i,
		customers: "{People} who ___ should no longer have to ___",
	},
	{
		about: /\b(?:tools?|software|platform|licen[cs]es?|systems?)\b/i,
		customers: "{People} should be able to ___ in ___ minutes instead of ___",
	},
	{
		about: /\b(?:documentation|docs|guides?|tutorials?)\b/i,
		customers: "{People} who look for ___ should find it in the docs",
	},
	{
		about: /\b(?:test(?:s|ing)?|quality|bugs?|ci|coverage)\b/i,
		customers: "{People} should no longer run into ___",
	},
];

/** Why the people outside would make a number move. */
export const reasonsForMetrics: readonly {
	readonly about: RegExp;
	readonly reason: string;
}[] = [
	{
		about: /\b(?:churn|retention|renewals?|nrr|grr|loyalty|day-\d+|d\d+)\b/i,
		reason: "reasons to stay",
	},
	{
		about:
			/\b(?:upsell|cross-sell|expansion|attach|arpu|arpdau|basket|per head|ancillary|average order|ticket)\b/i,
		reason: "more that is worth paying for",
	},
	{
		about:
			/\b(?:conversion|trials?|activation|sign-?ups?|onboarding|enrol\w*|applications?)\b/i,
		reason: "a reason to start",
	},
	{
		about:
			/\b(?:pipeline|leads?|opportunit\w+|demos?|funnel|win rate|deals?|logos?|quota|market share|share)\b/i,
		reason: "a reason to choose us",
	},
	{
		about: /\b(?:nps|csat|satisfaction|score|rating|reviews?|stars?)\b/i,
		reason: "something to praise",
	},
	{
		about:
			/\b(?:traffic|visits?|views?|footfall|attendance|impressions|followers|subscribers?|mau|dau|downloads?|installs?|users)\b/i,
		reason: "a reason to come, and to come back",
	},
	{
		about: /\b(?:donat\w+|giving|donors?|fundrais\w+)\b/i,
		reason: "a reason to give",
	},
	{
		about:
			/\b(?:cost|costs|spend|margin|ebitda|profit|efficien\w+|productivity|utili[sz]ation|throughput)\b/i,
		reason: "the same or more for less",
	},
	{
		about:
			/\b(?:coverage|uptime|latency|incidents?|crash-free|sla|backlog|response)\b/i,
		reason: "fewer failures and shorter waits",
	},
	{ about: /./, reason: "reasons to buy and to stay" },
];

/** What the people who are "worked on" would want instead, by the verb that works on them. */
export const reasonsForHandling = table<
	| "need a reason to pay"
	| "need a reason to come"
	| "need a reason to come back"
	| "need a reason to stay"
	| "need a reason to start"
	| "need a reason to choose us"
	| "should be able to see what more they would get"
	| "should find it easier to"
>({
	"need a reason to pay":
		"convert monetise monetize close qualify squeeze harvest increase maximise maximize boost leverage exploit",
	"need a reason to come":
		"attract acquire capture bring invite reach recruit lure entice woo get incentivise incentivize drive pull",
	"need a reason to come back":
		"engage re-engage reactivate nurture hook retarget nudge win recapture",
	"need a reason to stay": "retain keep lock protect deflect",
	"need a reason to start":
		"onboard activate educate train coach encourage migrate",
	"need a reason to choose us": "target persuade segment own land grow expand",
	"should be able to see what more they would get": "upsell cross-sell",
	"should find it easier to": "push move shift steer turn",
});
