/**
 * Words by which a document shows what it is, in families that tend to occur together. How much each family says for each kind of document, in
 * running text, in headings and as a first word, is learned: lexicon/document-weights.ts.
 */
export const documentWords = {
	aims: `goal goals objective objectives okr okrs aim aims priority priorities prioritize prioritise prioritization vision strategy strategies strategic
pillar pillars ambition ambitions target targets initiative initiatives bets themes theme focus kpi kpis outcome outcomes direction northstar`,
	roadmap: `roadmap roadmaps milestone milestones timeline timelines phase phases deliverable deliverables plan plans planned planning backlog epic epics
sprint sprints eta launch rollout owner owners dri workstream workstreams deadline horizon p0 p1 p2 p3 sequencing estimate estimates dependencies h1 h2
quarter quarters schedule launching iteration iterations`,
	proposal: `proposal proposals propose proposed proposing rfc motivation drawbacks rationale scope non-goals out-of-scope requirement requirements prd
hypothesis risks risk mitigation mitigations alternatives considered option options problem problems opportunity assumption assumptions questions unresolved
constraints success metrics experiment experiments feasibility prior persona personas stories story segment segments competitor competitors positioning
tradeoffs pros cons recommendation challenge challenges`,
	market: `market markets marketing growth revenue arr mrr acv pipeline conversion conversions acquisition retention churn upsell campaign campaigns leads
channels segments sales territory territories quota accounts prospects funnel brand awareness audience audiences budget headcount hire hires pricing
competitors activation enterprise smb`,
	attendance: `attendees attendance attending attended present absent apologies regrets quorum chair chaired chairperson facilitator secretary treasurer
note-taker notetaker scribe scribes moderator moderators participants minutes minute invited observers guests board recording recordings zoom dial-in bosun
invitees members committee joined recorded`,
	meeting: `agenda meeting meetings action actions item items motion motions moved seconded vote votes voted voting resolved resolution carried unanimous
unanimously abstained abstentions adjourned approved approval tabled agreed decision decisions decided discussion discussions discussed next-steps followup follow-up
notes aob matters business todo todos standup sync weekly ama parking topics topic announcements`,
	talk: `discuss discussed discusses asked asks said says mentioned suggested suggests noted notes reported reports proposed explained clarified raised wondered
thinks thought agreed agrees replied responded presented shared reminded confirmed commented pointed talked told think maybe yeah okay question`,
	period: `quarter quarterly q1 q2 q3 q4 annual annually yearly fy year year-end half-year ytd yoy year-on-year month monthly period prior previous january february
march april june july august september october november december months quarters fiscal`,
	figures: `revenue revenues profit profits ebitda margin margins income cash costs cost arr mrr turnover growth grew increased decreased rose fell percent total
average forecast budget runway burn funding balance net gross operating expenditure surplus deficit reserves dividend shareholders shareholder investors investor
trustees financial finances statement earnings valuation acquisition portfolio insurance intrinsic capital volumes volume`,
	progress: `progress health highlights achievements accomplishments completed status activity activities contributors contributor maintainers maintainer diversity
releases report reports reported reporting results survey responses respondents update updates overall summary review ongoing continued continue challenges issues
outlook accomplished retrospective initiatives subprojects subproject adoption participation membership statistics metrics workgroup delivered impact
supported reached recommendations findings served looking ahead journal`,
	release: `release released releases releasing version versions changelog upgrade upgrading update updates updated fixed fixes fix bug bugs added adds improved
improvements improvement breaking deprecated deprecation deprecations stable beta alpha stabilized new feature features support supported now changes change
changed removed available download patch bugfix bugfixes shipped shipping migration notable latest`,
	news: `announce announces announcing announced announcement announcements introducing introduce introduces launch launches launched launching unveil unveils
excited exciting thrilled pleased proud delighted happy glad today news newsletter blog post posts welcome welcomes join joins joined joining partnership partner partners
congratulations celebrate celebrating award awards thank thanks grateful stay tuned press journalists editors media headquartered founded ceo ago finally
recently week soon upcoming here`,
	events: `event events webinar webinars meetup meetups conference conferences workshop workshops register registration speakers speaker talk talks session sessions
keynote attend hackathon summit ticket tickets tickets venue evening hosted cfp call applications apply deadline pilot kubecon fund community recap`,
	story: `i my me myself story journey learned lesson lessons realized started wanted decided built wrote turns idea ideas thought felt why actually really pretty
honestly weekend ago hours years love life`,
	offer: `pricing price prices free trial demo plan plans features feature buy order subscribe signup sign up try start started contact sales customers testimonials
faq compare comparison alternative vs integrations integration customize custom support guarantee refund quote book talk now card cancel anytime benefits month
everything unlimited included`,
	boast: `easy easily simple simply fast faster powerful beautiful modern secure reliable best leading trusted seamless seamlessly effortless effortlessly flexible
scalable affordable instant instantly instantly-on robust all-in-one high-performance enterprise-grade world-class intuitive full-featured open-source transparent
self-hosted lightweight real-time minutes seconds save grow boost love loved everything-in-one headless dashboard professional platform solution solutions`,
	job: `job jobs role roles career careers salary apply applicant applicants candidate candidates experience skills responsibilities qualifications cv resume
vacancy vacancies hiring position degree competitive pension perks compensation desirable essential working passion passionate knowledge ideal strong
opportunity requirements join opportunities`,
	vacancy: `apply applicant applicants cv resume salary degree vacancy vacancies equivalent looking candidate candidates competitive ideal fluent skills apprentice
recruiting knowledge`,
	about: `mission founded about we us our team company partners services service clients who believe values offices community communities foundation nonprofit non-profit
organization organisation organizations organisations agencies agency help helps helping work works develop provide provides deliver building build products product
serve expertise experts`,
	project: `license licensed licence badge badges sponsors sponsor sponsoring star stars contributing contributions contribute contributor contributors self-host
self-hosted self-hosting docker repository discord screenshots docs documentation demo installation deploy deployment stack cloud community github acknowledgements
credits codespaces`,
	people: `employee employees employer manager managers supervisor supervisors staff payroll salary vacation vacations holiday holidays pto leave sick parental expenses expense
reimbursement reimburse reimbursed onboarding offboarding hr hire hired hiring interview interviews recruiter title titles level levels promotion promotions contractor
contractors coworker coworkers colleague colleagues teammate teammates benefits insurance bonus compensation probation laptop travel timesheet timesheets hours
holiday workday junior senior lead principal`,
	procedure: `submit submitted request requests requested approval approve approver ticket form fill email slack channel channels ask please ensure contact step steps
process processes procedure procedures checklist template invoice invoices vendor vendors purchase account accounts reminder responsible responsibility must should
before after calendar drive folder document documents sign instructions follow policy policies guideline guidelines guide how handle handling`,
	conduct: `feedback respect respectful trust honest honesty values norms culture communicate communication conversation conversations culture assume listen write
clear kind empathy inclusive psychological conflict disagree remote async asynchronous rituals meetings decisions expectations behavior behaviour conduct team teams
practice practices principles person people colleagues work working share sharing everyone someone agreements agreement`,
	code: `api apis function functions method methods class classes object objects array arrays string strings boolean integer type types trait traits struct enum
interface value values return returns parameter parameters argument arguments variable variables module modules package packages library compiler syntax runtime
error errors exception null undefined key keys query queries response endpoint endpoints header headers token tokens json yaml xml html css http default field fields
scope reference references lifetime closure generic generics serialize deserialize implementation implement implements instance property properties
callback async await import export namespace pointer memory`,
	setup: `install installed installing installation command commands run running cli terminal shell configure configuration config directory folder file files path
script scripts binary build builds compile docker container kubernetes cluster node server servers database environment linux macos windows npm pip cargo
example examples usage tutorial prerequisites output code snippet following below note default defaults option options set flag flags test tests testing see
specify create login password debug log logs`,
	science: `abstract introduction methods method results result conclusion conclusions references figure figures fig equation equations dataset datasets data sample
samples model models algorithm parameters analysis statistical measurements measurement hypothesis experiments et al respectively observed distribution mean variance
estimate estimates study studies literature research researchers function theorem proof proposed approach simulation population species cells acknowledgements
acknowledgments regression`,
	law: `hereby herein hereunder thereof pursuant shall liability liable indemnify indemnification warranty warranties jurisdiction governing law laws clause clauses
agreement party parties terminate termination damages notwithstanding disclosure disclose confidential confidentiality consent lawful court provisions provision breach
copyright license licensee licensor obligations obligation remedies waiver severability arbitration merchantability infringement third-party applicable rights right
lawfully enforce statutory force terms conditions entitled reasonable written notice law-enforcement regulations compliance compliant`,
	privacy: `privacy personal data information collect collects collected processing processor processors subprocessor subprocessors controller gdpr ccpa cookies cookie retention retain retained
delete deletion deleted identify identifiable encrypted encryption access subpoena warrant government sell third parties transfer policy refund refunds cancel
cancellation charge charged subscription billing request legal security secure protect breach backups servers anonymous visitors`,
	narrative: `he she him her his hers himself herself mr mrs miss sir lady lord madam father mother sister brother son daughter husband wife uncle aunt child boy girl
man woman men women gentleman friend house room door window street night morning evening eyes face hand hands voice head heart hair smile smiled laughed`,
	telling: `said replied cried answered asked whispered exclaimed thought knew felt saw looked turned came went took gave stood sat walked heard seemed began
left held told ran fell kept found had was were could would never nothing still away suddenly perhaps indeed quite upon`,
	i: `i me my mine myself`,
	we: `we our us ours ourselves`,
	you: `you your yours yourself`,
	they: `they their them themselves`,
	past: `was were had did been`,
	future: `will shall going upcoming soon next`,
	perfect: `have has been`,
	present: `is are be do does being`,
	should: `should must need needs required require requires`,
	can: `can may might could able allows`,
	would: `would like want wants could prefer`,
	because: `because therefore thus hence since so although though however while whereas`,
	questions: `what why how when where who which whether`,
	conditions: `if unless until when otherwise case cases any either`,
	not: `not no never nothing none without cannot don doesn`,
	the: `the this that these those such`,
	small: `of to in and for on with by from as at`,
	verbs: `use create add make set click select open run ensure check see provide define send write update review complete enter choose verify consider include
avoid keep remember try read start follow install build get let go do give don be take`,
	doing: `develop improve increase reduce expand grow launch implement establish explore investigate identify migrate deliver enable support finish ship hire
explore document publish integrate coordinate engage`,
} as const satisfies Readonly<Record<string, string>>;

/** Words so common that half of all documents have them: each counts on its own, since how often it stands tells kinds apart. */
export const singleWords = `about add after all also an and any api are as at available back be because been before being below both build but by can change changes check code
community could create data days default development do does don each end every example features file first following for free from get had has have
help here how if in information into is issue it its keep know last like list make many may more most must need new next no not now number of on once
one only open or other our out over own page part people please possible project provide read run same see set should since so some source start
support take team than that the their them then there these they this three through time to two under up us use used users using version want was way
we well were what when where which who why will with within without work working works would year you your`;

// Patterns of headings are for headings in lower case: those that heed no case take twice as long to compile.

/** Headings under which whatever stands is decided or aimed at. */
export const decidingHeading =
	/\b(?:goals?|objectives?|okrs?|priorit(?:y|ies|isations?|izations?)|roadmap|(?:action|strategic|current|future|launch|release|work|growth|improvement|quarterly|annual|implementation|delivery|business|project|next|year|term|strategy|marketing|sales|hiring|product|the|our)\s+plans?|plans?\s+(?:for|20\d\d)|^plans?$|planned|planning|next\s+(?:steps?|quarter|year|month|week|up|\d+)|what'?s\s+next|actions?(?:\s+items?)?|action\s+points|to-?dos?|strateg(?:y|ic|ies)|milestones?|initiatives?|targets?|mission|vision|aims?|ambitions?|commitments?|decisions?|bets|levers?|deliverables?|upcoming|ahead|key\s+results?|kr\s?\d|o\d\s*[–—:-]|where we(?:'|’)re (?:going|focusing)|what we(?:'|’)?(?:ll| will| plan| want| propose| are going)|focus|recommendations?|reset|asks?|proposal|responsibilit(?:y|ies)|pillars?|end-state|guiding|principles|workstreams?|resolutions?|big rocks|agenda for the year|tasks?|success criteria|shiny future|the next|wishlist|transformation|enable|improve|improving|grow|growth|expand|expanding|standardi[sz]e|build(?:ing)? a|invest(?:ing)?)\b/;

/** Headings under which figures of one's own stand. */
export const measuringHeading =
	/\b(?:kpis?|metrics?|results?|performance|success|financ(?:e|es|ial|ials)|figures|numbers|scorecard|revenue|sales|growth|volumes?|executive\s+summary|key\s+results?|targets?|trading|okrs?|measur(?:e|es|ing)|dashboard|statistics|stats|headlines?|highlights?|year\s+in\s+review|workforce|throughput|productivity|commercial|membership|pipeline|forecast|outlook|business\s+review|kr\s?\d|o\d\s*[–—:-])\b/;

/** Headings that tell the reader how to do something. */
export const instructingHeading =
	/\b(?:how\s+to|how\s+do\s+(?:i|you)|getting\s+started|get\s+started|install(?:ation|ing)?|usage|set-?up|setting\s+up|quick\s?start|tutorial|steps?\s+\d|prerequisites|configur(?:e|ing|ation)|instructions|guide|guidelines|examples?|faqs?|checklist|rules|conduct|tips|best\s+practices|workflow|process|procedure|submitting|submission|contributing|troubleshooting|api|reference|requirements|template|before\s+you|when\s+to|what\s+to\s+do|expectations|policy|applying|deploy(?:ing|ment)?|development|building\s+from|running|testing)\b/;

/** Headings of meetings as such. */
export const meetingHeading =
	/\b(?:agenda|attendees|attendance|minutes|meeting|notes|discussion|present|apologies|participants|standup|sync|call)\b/;

/** Headings that tell what was done. */
export const tellingHeading =
	/\b(?:updates?|what'?s\s+new|improvements?|highlights?|progress|achievements?|accomplishments?|releases?|activity|overview|changes|news|milestones\s+reached|done|completed|project\s+health|recap|summary|wins?|announcements?|features|development|community|media|events|releases)\b/;

/** Headings of sections that decide: a narrower reading than `decidingHeading`, for what is said of the whole section. */
export const decidingSection =
	/\b(?:goals?|objectives?|okrs?|priorit(?:y|ies)|roadmap|plans?|next\s+steps?|what(?:'|’)?s\s+next|actions?(?:\s+(?:items?|points?))?|to-?dos?|milestones?|targets?|vision|mission|decisions?|commitments?|key\s+results?|strateg(?:y|ic)|agenda|asks?|big bets|initiatives|looking ahead|the next|recommendations?)\b/;
