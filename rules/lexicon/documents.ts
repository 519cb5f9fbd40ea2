import type { DocumentKind } from "../options.ts";

/** Words by which a document shows what it is. A heading that holds one counts several times. */
export const documentWords: Partial<Record<DocumentKind, string>> = {
	plan: `roadmap strategy strategic goals goal objectives objective okr okrs priorities priority initiative initiatives milestone milestones proposal rfc
motivation plan plans prd scope backlog prioritization prioritisation vision mission deliverables timeline stakeholders target targets feasibility requirement pricing launch`,
	minutes: `minutes attendees attendance agenda apologies quorum motion seconded adjourned discussed meeting meetings action actions decided resolved
chair secretary treasurer present absent approved noted notes votes abstained recording zoom attending`,
	report: `quarter quarterly annual report year-end yoy ytd revenue ebitda q1 q2 q3 q4 highlights results progress review shareholders fiscal financial budget
statement trustees update updates journal contributors releases health activity`,
	announcement: `announce announcing announced announcement released release releases changelog introducing introduce launch launched launching blog webinar
newsletter press version excited thrilled pleased proud today upgrade contributors meetup register news`,
	sales: `pricing trial demo features testimonials customers faq signup free integrations alternative compare enterprise platform badge license roadmap self-hosted
open-source community contact book careers salary apply role`,
	handbook: `handbook policy employees employee manager managers payroll vacation vacations expenses expense reimbursement onboarding hr hiring staff slack timesheet
benefits interview interviews offboarding colleagues coworkers team teammates teams supervisor guidelines norms laptop travel leave pto standup contractors we`,
	technical: `api function functions install npm config configuration parameter parameters returns command commands cli variable variables module modules code file files
directory server struct type types trait compiler method methods object string boolean array example examples syntax runtime error errors null
argument arguments repository class interface values docker kubernetes pod node cluster json yaml endpoint query lifetime references theorem equation dataset hypothesis et al figure`,
	legal: `privacy gdpr personal data processor controller liability indemnify hereby pursuant shall terms subprocessors jurisdiction consent clause agreement
warranty termination lawful disclosure refund copyright compliance`,
	fiction: `said replied cried mr mrs miss lady sir she her he him his herself himself sister mother father dear answered exclaimed`,
};

/** Headings under which whatever stands is decided or aimed at. */
export const decidingHeading =
	/\b(?:goals?|objectives?|okrs?|priorit(?:y|ies|isations?|izations?)|roadmap|(?:action|strategic|current|future|launch|release|work|growth|improvement|quarterly|annual|implementation|delivery|business|project|next|year|term|strategy|marketing|sales|hiring|product|the|our)\s+plans?|plans?\s+(?:for|20\d\d)|^plans?$|planned|planning|next\s+(?:steps?|quarter|year|month|week|up|\d+)|what'?s\s+next|actions?(?:\s+items?)?|action\s+points|to-?dos?|strateg(?:y|ic|ies)|milestones?|initiatives?|targets?|mission|vision|aims?|ambitions?|commitments?|decisions?|bets|levers?|deliverables?|upcoming|ahead|key\s+results?|kr\s?\d|o\d\s*[–—:-]|where we(?:'|’)re (?:going|focusing)|what we(?:'|’)?(?:ll| will| plan| want| propose| are going)|focus|recommendations?|reset|asks?|proposal|responsibilit(?:y|ies)|pillars?|end-state|guiding|principles|workstreams?|resolutions?|big rocks|agenda for the year|tasks?|success criteria|shiny future|the next|wishlist|transformation|enable|improve|improving|grow|growth|expand|expanding|standardi[sz]e|build(?:ing)? a|invest(?:ing)?)\b/i;

/** Headings under which figures of one's own stand. */
export const measuringHeading =
	/\b(?:kpis?|metrics?|results?|performance|success|financ(?:e|es|ial|ials)|figures|numbers|scorecard|revenue|sales|growth|volumes?|executive\s+summary|key\s+results?|targets?|trading|okrs?|measur(?:e|es|ing)|dashboard|statistics|stats|headlines?|highlights?|year\s+in\s+review|workforce|throughput|productivity|commercial|membership|pipeline|forecast|outlook|business\s+review|kr\s?\d|o\d\s*[–—:-])\b/i;

/** Headings that tell the reader how to do something. */
export const instructingHeading =
	/\b(?:how\s+to|how\s+do\s+(?:i|you)|getting\s+started|get\s+started|install(?:ation|ing)?|usage|set-?up|setting\s+up|quick\s?start|tutorial|steps?\s+\d|prerequisites|configur(?:e|ing|ation)|instructions|guide|guidelines|examples?|faqs?|checklist|rules|conduct|tips|best\s+practices|workflow|process|procedure|submitting|submission|contributing|troubleshooting|api|reference|requirements|template|before\s+you|when\s+to|what\s+to\s+do|expectations|policy|applying|deploy(?:ing|ment)?|development|building\s+from|running|testing)\b/i;

/** Headings of meetings as such. */
export const meetingHeading =
	/\b(?:agenda|attendees|attendance|minutes|meeting|notes|discussion|present|apologies|participants|standup|sync|call)\b/i;

/** Headings that tell what was done. */
export const tellingHeading =
	/\b(?:updates?|what'?s\s+new|improvements?|highlights?|progress|achievements?|accomplishments?|releases?|activity|overview|changes|news|milestones\s+reached|done|completed|project\s+health|recap|summary|wins?|announcements?|features|development|community|media|events|releases)\b/i;
