/**
 * What organisations say they need, plan or aim at, and what lies behind it for the people they serve.
 *
 * Placeholders stand for the people: {people} you, customers, patients; {they} you, they; {them} you, them; {their} your, their.
 * All verbs are plural, so that they suit "you" as well.
 */
export interface Topic {
	/** Tried on the thing itself first ("two theatre nurses"), at last on all that is said of it. Lower case. */
	readonly about: RegExp;
	/** What is done, whatever it is done to: "rebrand the night buses". Base forms. */
	readonly acts?: RegExp;
	/** What is done, where the thing itself says nothing: "recruit forty". */
	readonly actsElse?: RegExp;
	/** Only where this is done to it: "cut our costs", not "reflect the full cost". */
	readonly onlyActs?: RegExp;
	/** Goes behind "so that". */
	readonly purpose: string;
	/** A sentence of its own, from the people's side. */
	readonly wish: string;
}

/** The first that fits decides: the particular stands before the general. */
export const topics: readonly Topic[] = [
	{
		about:
			/\b(?:crm|(?:customer|client|patient|member|donor|student|contact|supporter|membership|fundraising|resident|tenant)s?(?:['’]s?)? (?:data(?:base)?|records?|files?|profiles?)|single (?:customer )?view|case management|mailing list)\b/,
		purpose: "{people} need not tell us ___ twice",
		wish: "{People} need us to remember what {they} already told us",
	},
	{
		about:
			/\b(?:booking|booking(?:s)? (?:system|engine|page|tool|process)|reservations?|appointments?|scheduling|ticketing|check-?in|box office)\b/,
		purpose: "{people} can book without having to ___",
		wish: "{People} should no longer have to ___ when {they} book",
	},
	{
		about:
			/\b(?:wait|waits|waiting(?: times?| lists?)?|queues?|backlogs?|turnaround|lead times?|response times?|cycle times?|handling times?|(?:fewer|shorter|our|the) delays)\b/,
		purpose: "{people} wait ___ instead of ___",
		wish: "{People} should know how long {they} will wait: ___ at most",
	},
	{
		about:
			/\b(?:call cent(?:re|er)s?|contact cent(?:re|er)s?|help ?desk|service desk|helpline|hotline|switchboard|reception|(?:customer |technical |user )?support (?:teams?|queues?|services?|staff|process(?:es)?|structure|crew)|(?:support|service|help|open|integration) tickets|enquir(?:y|ies)|inquir(?:y|ies)|complaints?|customer (?:services?|care|success)|chatbots?)\b/,
		purpose: "{people} get an answer within ___",
		wish: "When {people} ask for help, {they} should have an answer within ___",
	},
	{
		about:
			/\b(?:sales ?(?:people|reps?|teams?|staff|hires?|force|managers?|engineers?)|account (?:executives?|managers?)|reps|aes?|sdrs?|bdrs?|closers|pre-?sales)\b/,
		purpose: "{people} get an answer within ___ while {they} decide",
		wish: "While {they} decide, {people} need somebody who can answer ___",
	},
	{
		about:
			/\bsales\b.{0,20}\b(?:playbooks?|process|enablement|pitch|decks?|training|kit|methodology)\b|\b(?:playbooks?|pitch decks?|sales kit|price lists?)\b/,
		purpose: "{people} get the same answer whoever {they} ask",
		wish: "{People} should not have to ask twice: whoever {they} talk to knows ___",
	},
	{
		about:
			/\b(?:pay (?:plans?|scales?|structures?|bands?|rises?|reviews?|deals?)|(?:staff|executive|sales) compensation|compensation (?:plans?|schemes?|structure|team)|commission (?:plans?|schemes?|structure|rates?)|(?:incentive|bonus) (?:plans?|schemes?)|bonuses|salar(?:y|ies)|wages?|remuneration)\b/,
		purpose: "{people} are served by people who are rewarded for ___",
		wish: "Those who serve {people} should be rewarded for ___",
	},
	{
		about:
			/\b(?:(?<!(?:user|customer|member|student|subscriber|donor) )attrition|(?:staff|employee|team) (?:turnover|retention|survey|engagement|satisfaction|morale|development|onboarding)|employer|sick(?:ness)?(?: leave| absences?)|absences?|morale|burn-?out|well-?being|(?:company|our|work(?:place)?|healthy|team) culture|great people|talent|succession|agency (?:staff|workers|nurses)|work(?:ing)? environment|best place to work)\b/,
		purpose: "{people} keep meeting people who know ___",
		wish: "{People} should meet the same people again, who know ___",
	},
	{
		about:
			/\b(?:nurses?|nursing|doctors?|midwi(?:fe|ves)|clinicians?|surgeons?|gps|therapists?|physicians?|paramedics?|beds?|wards?|operating theatres?|clinics?|observation unit)\b/,
		purpose: "{people} are seen within ___",
		wish: "{People} wait ___ today; {they} should be seen within ___",
	},
	{
		about:
			/\b(?:teachers?|teaching|tutors?|lecturers?|professors?|curricul(?:um|a)|lessons?|syllabus|phonics|literacy|numeracy|maths|attainment|grades|exam results|marking|degrees?)\b/,
		purpose: "{people} learn ___",
		wish: "{People} should be able to ___ by the end of ___",
	},
	{
		about: /\bvolunteers?\b/,
		purpose: "{people} find somebody to ___ when {they} need it",
		wish: "{People} can't ___ today because nobody is there to help {them}",
	},
	{
		about:
			/\b(?:engineers?|developers?|designers?|programmers?|maintainers?|contributors|committers?|reviewers?|producers?|product managers?|data (?:scientists?|journalists?|engineers?)|architects?|analysts?|scientists?|testers?|contractors?|devs?|mentors?)\b/,
		purpose: "{people} get ___ sooner",
		wish: "{People} wait for ___ today; with more hands {they} would have it by ___",
	},
	{
		about:
			/\b(?:electricians?|technicians?|installers?|inspectors?|rangers?|officers?|clerks?|(?:shift|team) leads?|foremen|planners?|registrars?|carpenters?|operators?|advis[eo]rs?|agents?|ftes?|more people|(?:more|new|extra|our|additional|enough|key) staff|^staff$|staffing|hands|headcount|(?:new|more|two|three|key) hires?|vacanc(?:y|ies)|recruitment|capacity)\b/,
		actsElse: /^(?:hire|recruit|appoint|staff|backfill)$/,
		purpose: "{people} no longer wait for somebody to ___",
		wish: "{People} can't get ___ today because nobody is free to ___",
	},
	{
		about:
			/\b(?:training(?! (?:data|set|run))|upskilling|enablement|development programme|learning and development|continuous learning)\b/,
		acts: /^(?:train|upskill|coach|certify)$/,
		purpose: "{people} get the right answer whoever {they} ask",
		wish: "When {people} ask ___, whoever answers should know ___",
	},
	{
		about:
			/[$£€]\s?\d|\b(?:eur|usd|gbp|dkk|nok|sek|chf) \d|\b(?:funding|grants?|investment|investors?|series [a-e]|runway|capital(?!-| case)|(?:seed|bridge) round|sponsorship|endowment|bridge loan)\b/,
		acts: /^(?:fundraise|borrow)$/,
		purpose: "{people} can ___ with the money",
		wish: "With the money, {people} could ___",
	},
	{
		about:
			/(?<!-)\b(?:costs?|cost base|savings?|spend|spending|expenses?|expenditure|overheads?|burn|underspend)\b/,
		onlyActs:
			/^(?:cut|reduce|lower|save|trim|halve|decrease|minimi[sz]e|shrink|control|contain|slash|bring|keep|optimi[sz]e|need|have|rein)$/,
		purpose: "{people} get ___ for less",
		wish: "{People} should get as much as today for less: ___",
	},
	{
		about: /\bbudgets?\b/,
		purpose: "{people} get ___ for the money",
		wish: "{People} should be able to see what the money goes on: ___",
	},
	{
		about:
			/\b(?:leads(?! to)|lead gen\w*|demand gen\w*|prospecting|prospects|outbound|(?:sales |marketing )?funnel|(?:sales|enterprise|deal|new business|marketing|partner|healthy|strong|our) pipeline|campaigns?|(?:paid )?ads|advertis\w+|seo|social media|tiktok|linkedin|instagram|podcasts?|guest (?:blog )?posts?|blogging|networking|(?:brand )?awareness|outreach|media channels?|visibility|promotion|marketing)\b|^pipeline$/,
		purpose: "people who need ___ find us",
		wish: "People who need ___ should find us when they look for it",
	},
	{
		about:
			/\b(?:market[- ]share|competitors?|competition|competitiveness|market leader(?:ship)?|category|positioning|differentiation|differentiators?|number one|top (?:three|five|ten)|rankings?|mindshare|upmarket|of choice|tender|the market|verticals?|segments?)\b/,
		purpose: "{people} choose us because ___",
		wish: "{People} would choose us over others if ___",
	},
	{
		about:
			/\b(?:media coverage|press (?:coverage|releases?|office|relations|campaigns?|kit)|(?:more|good|better|bad|national|local|trade|some) press|pr (?:agency|plan|strategy|campaign|push)|publicity|awareness|(?:its|our|public|media|international|national|local) profile|reputation|thought leadership|influencers?)\b/,
		purpose: "people who look for ___ find it with us",
		wish: "People who look for ___ should learn that we have it",
	},
	{
		about:
			/\b(?:brand|branding|rebrand\w*|logo|visual identity|new name|new look|messaging|storytelling|value proposition|tagline|case stud(?:y|ies)|masthead)\b/,
		acts: /^rebrand$/,
		purpose: "{people} can see at once that ___",
		wish: "{People} should be able to say in one sentence what {they} get from us: ___",
	},
	{
		about:
			/\b(?:web ?sites?|(?:our|the|new|charity|museum) site|home ?pages?|landing pages?|portals?|web pages?|sign-?up (?:page|flow|screen)|online \w+|digital (?:services?|channels?|transformation|strategy)|mobile apps?|apps|checkout|self-service|kiosks?|home screen|navigation|ux|user experience|user interface|interfaces|usability|user journeys?|style editor)\b/,
		purpose: "{people} can ___",
		wish: "{People} should be able to ___ in ___ minutes",
	},
	{
		about:
			/(?<!rust |open source |data )\b(?:events|conferences?|trade (?:shows?|fairs?)|booth|webinars?|meet-?ups?|summit|hackathons?|exhibitions?|festivals?|open days?|roadshows?|speakers?|(?:next|our|annual|spring|launch|third|community) (?:event|forum))(?! (?:stream|bus|handler|sourcing|model|data|pipeline|loop))\b/,
		purpose: "people who come go home with ___",
		wish: "{People} should be able to ___ once {they} have been there",
	},
	{
		about:
			/\b(?:all-?hands|off-?sites?|retreats?|away ?days?|stand-?ups?|meetings?|decision[- ]making|decisions?|alignment|prioriti[sz]ation|okrs?|roadmap|strateg(?:y|ies|ic \w+)|vision|charter|governance|policy|policies|working groups?|steering)\b/,
		acts: /^(?:align|decide|agree)$/,
		purpose: "{people} can count on ___",
		wish: "What {people} told us should decide it: ___",
	},
	{
		about:
			/\b(?:technical debt|tech debt|refactor\w*|legacy|migrations?|replatforming|architecture|infrastructure(?! (?:and|projects?|development))|servers?|hosting|cloud|databases?|schema|back-?ends?|implementation|bindings|dependenc(?:y|ies)|monolith|clusters?|gateway|codebase|(?:data|build|ci|vector|deployment|rendering|release) pipelines?|ledger|parser|compiler|protocol|billing stack|stack|workloads?|mains|pipes)\b/,
		acts: /^(?:migrate|refactor|replatform|rearchitect|decommission|deprecate)$/,
		purpose: "{people} can rely on ___",
		wish: "{People} run into ___ today; afterwards {they} can ___",
	},
	{
		about:
			/\b(?:data (?:warehouse|lake|team|platform|strategy|quality|science|model|assets|room)|dashboards?|reporting|metrics?|kpis?|analytics|measurement|forecast\w*|(?:customer|data) insights?|monitoring|tracking|telemetry|visibility|evaluation|evidence base|cohort (?:analys[ei]s|data|reports?)|(?:better|more|good|reliable|usage|cleaner) data|health(?: is)? being tracked)\b/,
		acts: /^(?:measure|track|monitor)$/,
		purpose: "we can tell whether {people} get ___",
		wish: "To know whether {people} get ___, we would look at ___",
	},
	{
		about:
			/\b(?:compliance|compliant|soc ?2|iso ?\d+|audits?|gdpr|hipaa|certificat\w+|accreditation|security|privacy|penetration test|safeguarding|risks?|risk-based|findings?|safety|standards?|legal review|regulat\w+|data protection|inspection|ofsted|cqc)\b/,
		purpose: "{people} can rely on ___",
		wish: "{People} should be able to check for themselves that ___",
	},
	{
		about: /(?<!-)\bquality\b|\b(?:scalab\w+|resilien\w+|stability)\b/,
		purpose: "{people} can count on ___",
		wish: "{People} should be able to count on ___ at any time",
	},
	{
		about:
			/\b(?:tests?|(?<!-)testing|test coverage|bugs?|defects?|errors?|incidents?|outages?|reliab\w+|uptime|availability|(?<!bookings |sales |financial |business )performance|speed|latency|crash\w*|ci|pager|on-?call|disaster recovery|blockers?|leak rate|leaks?)\b/,
		purpose: "{people} no longer run into ___",
		wish: "{People} should be able to count on ___ at any time",
	},
	{
		about:
			/\b(?:documentation|docs|guides?|tutorials?|knowledge base|faqs?|handbook|manuals|(?:user|staff|training|owner's) manual|instructions|(?:help|web|website|marketing|learning|tutorial|support|more) content|articles?|blog(?: posts?)?|blogging|release notes|examples?)\b/,
		acts: /^(?:document|blog)$/,
		purpose: "{people} can find out ___ without asking",
		wish: "When {people} look for ___, {they} should find it",
	},
	{
		about: /\b(?:price (?:rises?|increases?|uplifts?)|list prices)\b/,
		acts: /^uplift$/,
		purpose: "{people} get ___ for the higher price",
		wish: "Before {they} pay more, {people} should know that ___",
	},
	{
		about:
			/\b(?:pricing|prices?|discounts?|tiers?|subscriptions?|fees?|tariffs?|premium (?:tier|account)|paywall|three editions)\b/,
		purpose: "{people} can tell what {they} get for ___",
		wish: "{People} should be able to see what {they} pay for: ___",
	},
	{
		about:
			/\b(?:partners?|partnerships?|partner ecosystem|alliances?|resellers?|(?:sales|channel) partners|sales channels?|suppliers?|vendors?|collaborations|consorti\w+|relationships?|third part\w+)\b/,
		purpose: "{people} get ___ that we can't give {them} alone",
		wish: "{People} should be able to ___ without having to know which of us does what",
	},
	{
		about: /\bonboarding\b/,
		purpose: "{people} can ___ within ___ of starting",
		wish: "{People} should be able to ___ on {their} first day",
	},
	{
		about: /\b(?:churn|attrition|retention|renewals?|loyalty|lifetime value)\b/,
		purpose: "{people} stay because ___",
		wish: "{People} leave because ___; {they} would stay if ___",
	},
	{
		about:
			/\b(?:donors?|donations?|(?:regular|individual|legacy|major) giving|fundraising|legac(?:y|ies)|appeals?|gift aid|income)\b/,
		purpose: "those who give can see that their gift ___",
		wish: "People would give more gladly if they knew that ___",
	},
	{
		about:
			/\b(?:memberships?|(?<!team |staff |board |crew |committee )members)\b/,
		actsElse: /^join$/,
		purpose: "people join because ___",
		wish: "People would join and stay if ___",
	},
	{
		about:
			/\b(?:users|downloads|installs|adoption|usage|uptake|(?:user|customer|member|community|resident|reader|student|increase|more) engagement|^engagement$|traffic|subscribers?|subscriptions|followers|communit(?:y|ies) of users)\b/,
		purpose: "{people} find it useful for ___",
		wish: "{People} would come back more often if ___",
	},
	{
		about:
			/\b(?:enrol\w*|applicants?|admissions|places|visitors|footfall|audiences?|ridership|passengers|visits|attendance|occupancy|members of the public)\b/,
		purpose: "{people} find ___ worth coming for",
		wish: "{People} would come more often if ___",
	},
	{
		about:
			/\b(?:sales|revenues?|arr|mrr|turnover|deals?|quota|bookings|upsell\w*|cross-?sell|profit\w*|growth(?! engine)|orders|new business|earned income|margins?)\b/,
		acts: /^(?:upsell|cross-sell|monetise|monetize)$/,
		purpose: "{people} find ___ worth paying for",
		wish: "{People} would choose us more often if ___",
	},
	{
		about:
			/\b(?:reorg\w*|restructur\w*|operating model|silos?|(?:org|organi[sz]ation(?:al)?) (?:chart|structure|design)|(?:our|its|two|three|four|five|six) (?:departments|teams)|structures?|divisions?|mergers?|acquisitions|squads?|ownership|control rooms?)\b/,
		actsElse:
			/^(?:consolidate|centralise|centralize|merge|reorganise|reorganize|restructure|divest)$/,
		purpose: "{people} have one place to turn to for ___",
		wish: "{People} should not have to know which of our teams does ___",
	},
	{
		about:
			/\b(?:automation|ai|machine learning|llms?|robots?|digiti[sz]ation)\b/,
		acts: /^(?:automate|digitise|digitize)$/,
		purpose: "{people} no longer wait for ___",
		wish: "What takes {people} ___ today should take {them} ___",
	},
	{
		about:
			/\b(?:systems?|software|platforms?|licen[cs]es?|tools?|tooling|hardware|equipment|machines?|press(?:es)?|scanners?|printers?|kit|erp|lms|hris|tills?|hubs|devices?)\b/,
		purpose: "{people} no longer have to ___",
		wish: "What takes {people} ___ today should take {them} ___",
	},
	{
		about:
			/\b(?:fleet|(?<!company )vehicles?|vans?|bus(?:es)?|trains?|trams?|ferr(?:y|ies)|aircraft|planes|(?:bus|new|ferry|flight|delivery) routes?|depots?|gritters?|(?:bus|train|van|delivery) drivers|(?:bus|train|railway|tram|metro) stations?)\b/,
		purpose: "{people} wait no longer than ___",
		wish: "{People} should be able to count on ___ being on time",
	},
	{
		about:
			/\b(?:stock|inventory|supply|supplies|logistics|(?<!value |service |product |software )deliver(?:y|ies)(?! skills)|shipping|parcels?|freight|production)\b/,
		purpose: "{people} get ___ on the day {they} expect it",
		wish: "{People} should be able to count on ___ when {they} need it",
	},
	{
		about:
			/(?<!-)\b(?:(?<!(?:stop|stopped|start|started|begin|began|keep|without|on|by|of|for) )building(?! (?:for|on|up|in|out|and|a|the|with|trust)\b)|buildings|premises|offices?|campus(?:es)?|stores?|shops?|branches|rooms?|warehouses?|plants?|galler(?:y|ies)|halls?|labs?|roof|facilit(?:y|ies)|cafés?|kitchens?|car parks?|showrooms?|(?<!care )homes)\b/,
		purpose: "{people} can ___ there",
		wish: "{People} should be able to ___ close to home",
	},
	{
		about:
			/\b(?:(?:new|more|foreign|home|other|two|three|every) (?:market|region|town|city|country)|markets|regions|countries|territories|expansion|locations|towns|cities)\b/,
		purpose: "people there can ___",
		wish: "People there should be able to ___",
	},
	{
		about:
			/\b(?:net zero|carbon|emissions?|(?<!(?:financial|economic|fiscal|long-term) )sustainab\w+|climate (?:action|change|targets?|plan)|recycling|waste|energy|carbon footprint|circular)\b/,
		purpose: "{people} can ___ with less harm to ___",
		wish: "{People} should be able to ___ without harm to ___",
	},
	{
		about: /\b(?:diversity|inclusion|equity|dei|accessib\w+)\b/,
		purpose: "nobody is kept from ___",
		wish: "Nobody should be kept from ___",
	},
	{
		about:
			/\b(?:process(?:es)?|(?:approval|application|review|internal|release|our|sales) workflows?|procedures?|handovers?|hand-?offs?|sops?|checklists?|frameworks?|ways of working|practices)\b/,
		purpose: "{people} get ___",
		wish: "{People} should know what happens next: ___",
	},
	{
		about:
			/\b(?:features?|functionality|capabilit(?:y|ies)|releases?|versions?|mvp|beta|products?|add-?ons?|integrations?|plug-?ins?|extensions?|api|sdk|cli|editions?|prototypes?|widgets?|offerings?|services?|solutions?)\b/,
		purpose: "{people} can ___",
		wish: "{People} should be able to ___, which {they} can't do today",
	},
];
