/** News of the organisation as people outside have it: words only, for the turns that put customers first. */
import { table } from "./table.ts";

/** What an act of the organisation means outside. */
export type Outcome =
	| "use"
	| "better"
	| "simpler"
	| "faster"
	| "fixed"
	| "gone"
	| "meet"
	| "done"
	| "redesigned"
	| "updated"
	| "changed"
	| "fewer"
	| "more"
	| "hosted"
	| "attended"
	| "given"
	| "helped"
	| "served"
	| "certified";

export const outcomeOfAct = table<Outcome>({
	use: `add launch ship release introduce build create deploy implement develop design deliver bring unveil present provide offer open publish land
announce graduate prepare produce write craft set roll put establish define adopt activate enable debut make draft record post
reopen install form backport include embed share buy purchase kick turn switch`,
	better: `improve upgrade modernise modernize revamp optimise optimize enhance strengthen overhaul polish fine-tune`,
	done: `rework refactor refine rewrite redo restructure tune harden tighten renovate refurbish rebuild automate migrate merge secure encrypt
translate digitise digitize standardise standardize consolidate centralise centralize unify integrate tag map clean paint repaint insulate electrify
test audit certify label index archive back-up localise localize document extend enlarge widen shorten reorganise reorganize rename convert
connect link sync equip staff finance fund complete finish close patch verify validate protect restore cover
plant model photograph extract split separate resurface lay commission approve secure mend repave replant reforest dig fit fence rewire reroof freeze
pedestrianise wire furnish decorate stock restock rehang hang reimagine rethink reinvent lock unlock schedule finalise finalize ratify digitalise digitalize catalogue catalog film recycle resettle rescue vaccinate screen treat clear dredge drain pave
agree confirm demonstrate analyse analyze review sign
invalidate revoke block disable isolate mitigate redact sketch ban pin quarantine decouple sanitise sanitize reset rotate recalibrate reroute
realign rebalance reclassify deduplicate annotate proofread subtitle caption sort inspect measure rewire`,
	redesigned: "redesign refresh restyle relaunch",
	updated: "update",
	changed: "change adjust alter revise amend",
	fewer: "reduce cut lower decrease halve minimise minimize",
	more: "increase grow double triple boost raise",
	hosted: "host organise organize run stage",
	attended: "attend sponsor",
	given: "donate grant award contribute hand give lend",
	helped: "help support train teach coach mentor advise assist",
	served: "serve distribute",
	certified: "achieve earn obtain gain retain keep renew maintain hold attain",
	simpler: "simplify streamline declutter clarify",
	faster: "accelerate speed",
	fixed: "fix resolve solve correct repair address eliminate squash",
	gone: "cancel waive scrap abolish lift remove drop retire deprecate discontinue delete sunset decommission",
	meet: "welcome appoint elect promote",
});

/** What people do with a thing, by the noun that names it. Everything else is used. */
export const useOfThing = table<
	| "read"
	| "answer"
	| "visit"
	| "join"
	| "choose"
	| "watch"
	| "listen to"
	| "turn to"
	| "rely on"
	| "see"
	| "get"
	| "play"
	| "browse"
	| "try"
	| "take"
	| "apply for"
	| "book"
	| "take part in"
>({
	read: `advisory advisories report reports post posts article articles guide guides guideline guidelines documentation docs doc minutes notes newsletter newsletters
paper papers roadmap handbook book books manual changelog announcement announcements proposal draft drafts blueprint rfc rfcs magazine results findings accounts
summary title titles volume volumes edition editions memoir memoirs novel novels overview faq retrospective chapter chapters letter leaflet leaflets brochure brochures toolkit factsheet factsheets`,
	"take part in": "consultation consultations trial trials",
	answer:
		"question questions survey surveys poll polls questionnaire questionnaires",
	visit: `office offices hub shop shops store stores branch branches site website clinic clinics centre center centres library libraries booth
campus gallery galleries exhibition exhibitions showroom restaurant restaurants museum pavilion blog gym page pages wing café cafés cafe cafes
studio studios garden gardens park parks market markets theatre cinema playground playgrounds pool stand homepage workshop bakery pub bar hall nursery school
farm zoo ward surgery ballroom room rooms stall kiosk factory mill`,
	join: `course courses webinar webinars hackathon conference training trainings summit evening evenings open-day fair fairs festival concert tour tours fair fairs marathon expo pilot programmes program initiative event events meetup meetups workshop workshops community group groups conference meeting meetings session
sessions class classes beta waitlist programme call calls club team camp camps walk walks party dinner screening quiz gala trip trips campaign campaigns choir lessons lesson
scheme challenge competition forum festivals sprint sprints jam retreat congress symposium lecture lectures assembly roundtable hackday hackdays
parade reception ceremony celebration picnic sale`,
	choose:
		"tier tiers style styles plan plans theme themes colour colours color colors finish finishes size sizes",
	watch:
		"video videos recording recordings talk talks film episode episodes demo demos trailer trailers documentary documentaries showreel showreels",
	"listen to": "podcast podcasts album song songs",
	play: "game games level levels puzzle puzzles",
	browse: "catalogue catalogues catalog catalogs",
	try: "flavour flavours flavor flavors recipe recipes dish dishes beer beers wine wines cocktail cocktails cake cakes tasting",
	take: "route routes bus buses tram trams train trains ferry ferries flight flights",
	"apply for":
		"scholarship scholarships fellowship fellowships bursary bursaries internship internships apprenticeship apprenticeships vacancy vacancies jobs position positions opening openings",
	book: "appointment appointments slot slots treatment treatments",
	"turn to": `maintainer maintainers member members employee employees colleague colleagues nurse nurses doctor doctors engineer engineers agent agents
apprentice apprentices trainee trainees intern interns
manager managers director lead specialist specialists adviser advisers advisor advisors ambassador ambassadors mentor mentors coach staff hire hires committee committees council councils panel subteam subteams`,
	"rely on": `process processes policy policies system systems infrastructure foundation procedure procedures framework check checks test
tests backup backups monitoring safeguard safeguards practice practices standard standards governance automation
partnership agreement accreditation certificate certification pipeline expertise commitment`,
	see: "list lists winner winners shortlist line-up lineup agenda dates finalists recipients nominees speakers names figures numbers statistics data prices timetable schedule logo branding brand look identity colours badge redesign sign signs",
	get: `improvement improvements revision revisions fix fixes change changes enhancement enhancements discount discounts refund refunds update updates savings upgrade upgrades
delivery deliveries support help advice money performance pricing highlighting formatting indicators translations`,
});

/** What people do where something is open to them: "registration is open" lets them register. */
export const openTo: ReadonlyMap<string, string> = new Map([
	["registration", "register"],
	["registrations", "register"],
	["application", "apply"],
	["applications", "apply"],
	["sign-up", "sign up"],
	["sign-ups", "sign up"],
	["signups", "sign up"],
	["enrolment", "enrol"],
	["enrollment", "enroll"],
	["booking", "book"],
	["bookings", "book"],
	["nominations", "nominate"],
	["voting", "vote"],
	["submissions", "submit"],
	["admissions", "apply"],
]);

/** What an organisation writes down, however inward: once it is out, it can be read. */
export const writings =
	/^(?:plans?|roadmaps?|strateg(?:y|ies)|vision|thoughts|lessons|details|stor(?:y|ies)|case-stud(?:y|ies)|goals|priorities|experience|learnings|take|agenda|statement|letter|column|review|analysis)$/;

/** Things of the organisation's own that nobody outside can use. */
export const nothingToUse =
	/^(?:requirements?|predictions?|obligations?|restrictions?|reorgani[sz]ations?|restructur(?:e|ing)|discussions?|conversations?|investigations?|awards?|prizes?|rounds?|years?|quarters?|progress|momentum|traction|strides|acquisitions?|mergers?|efforts?|work|periods?|journeys?|projects?|experiments?|phases?|revenue|sales|profits?|deals?|records?|growth|thanks|condolences|stand-ups?|retrospectives?|kanban|scrum|expansions?|responsibilit(?:y|ies)|delineation|lots?|ground|efficiency|resilience|value|returns|milestones?|objectives?|goals?|targets?|kpis?|strategy|strategies|hotfix|workaround|decisions?|plans?|meetings?|talks|issues?|problems?|trouble|results?|backlog|fun|time|look|chance|money|funding|investment|grants?|customers?|users?|members?|clients?|patients?|debt|costs?|hiring|headcount|missions?|purpose|creation|existence|rows?|columns?|cells?|intervals?|limits?|thresholds?|shifts?|feedback|ideas|batch(?:es)?|development|building|proposals?|contractors?|suppliers?|bidders?|ladders?|areas?|adoption|demand|interest|discovery)$/;

/** Things that people outside are known to use, singular. */
export const usedThings: ReadonlySet<string> = new Set(
	`account api app application archive assistant beta bicycle bike binary boat bot bridge builder button calculator calendar capability caption card
catalogue channel charger chat chatbot checkout client cluster command compiler component connector container converter counter cycleway dashboard
data database dataset desk detector device directive directory door download draft editor endpoint engine entrance environment equipment export
exporter extension facility feature field filter form framework function functionality gate generator helpline hotline hub image import importer index
installer instance integration interface key kiosk kit lab label lane layout library lift line locker login machine map menu method mode model module
notification option package page parser pass path payment platform player playground plugin port portal preview rack ramp reader release reminder room
runtime sail sandbox scanner scheme screen sdk search seat sensor server service setting shortcut simulator site slot space stack station stop
subtitle suite syntax system tag template theme ticket till timetable toilet token tool toolbox toolkit transcript type ui update vehicle version
viewer wallet webhook website widget workflow`.split(/\s+/),
);

/** Parts of the organisation itself: that they are different now is nobody else's gain. */
export const insideThings =
	/^(?:teams?|departments?|divisions?|boards?|leadership|structures?|organi[sz]ations?|workforce|strateg(?:y|ies)|management|sales|marketing|operations|governance|headcount|staff|membership|history|sponsors?|investors?|offices?|partnerships?|relationships?|positions?|morale|culture|reputation|finances|reserves|capacity|ties|links)$/;

/** Where what people use is made and watched: they see none of it. */
export const engineRoom =
	/^(?:infrastructure|monitoring|codebase|ci|architecture|stack|backend|tooling|refactorings?)$/;

/** Troubles: when they are fixed, nobody runs into them any more. */
export const troubles =
	/^(?:bugs?|crash(?:es)?|issues?|problems?|errors?|glitch(?:es)?|leaks?|regressions?|faults?|defects?|vulnerabilit(?:y|ies)|typos?|hangs?|freezes?|failures?|race|deadlocks?|delays?|bottlenecks?|mistakes?|flaws?|gaps?|pain|inconsistenc(?:y|ies)|warnings?|limitations?|timeouts?|outages?)$/;

/** News that is no gift: the text must not say "you can now" of it. */
export const hardNews =
	/\b(?:sorry|apologi[sz]e\w*|apolog(?:y|ies)|regret\w*|unfortunately|sadly|outage|breach(?:ed)?|layoffs?|laid off|redundanc\w+|closing down|shut(?:ting)? down|price (?:rise|increase)s?|downgraded?|backlog|delayed|cancell?ed|bankrupt\w*|lawsuit|died|passed away)\b/i;
