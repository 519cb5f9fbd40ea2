/** The people that organisations serve, singular. Plurals and possessives are derived. */
export const customerNouns = `
customer client user buyer shopper consumer purchaser subscriber member guest visitor patient resident citizen student pupil
learner reader viewer listener player gamer rider passenger traveller traveler commuter tenant donor supporter beneficiary
policyholder claimant applicant taxpayer household homeowner borrower saver cardholder depositor merchant seller host diner eater
shipper consignee adopter end-user enduser developer practitioner attendee participant audience community public family
parent voter constituent motorist driver cyclist pedestrian owner landlord renter congregation parishioner newcomer worshipper fan
follower installer retailer distributor reseller grower farmer franchisee kitchen restaurateur caller
jobseeker veteran survivor carer caregiver child youngster teenager senior pensioner prospect account-holder ratepayer billpayer
`
	.trim()
	.split(/\s+/);

/** Nouns that are sometimes the people served and sometimes not: they count as customers only when nothing else decides. */
export const weakCustomerNouns = new Set(
	`developer practitioner attendee participant audience community public parent child driver owner host account-holder
kitchen distributor reseller seller merchant grower senior supporter caller household prospect family`
		.trim()
		.split(/\s+/),
);

/** Plurals that the regular ending does not make. */
export const irregularPlurals: Readonly<Record<string, string>> = {
	child: "children",
	person: "people",
	audience: "audiences",
	public: "public",
	family: "families",
	community: "communities",
	citizen: "citizens",
	beneficiary: "beneficiaries",
};

/** Groups inside: whoever writes, as a group. After "the", "our" or a name they speak for the organisation. */
export const organisationNouns = `
team company organisation organization firm business board management leadership department division unit group committee council
agency bureau office foundation charity trust institute faculty university college school hospital clinic bank museum newspaper
airline startup studio agency ministry directorate secretariat project programme program initiative staff crew sales marketing
finance engineering operations ops product support hr legal procurement it leadership executive executives trustees officers
maintainers contributors engineers developers designers recruitment fundraising franchising nonprofit cooperative association
authority commission federation church diocese dairy foundry brewery bakery mill depot yard factory plant workshop garage gallery theatre zoo library
hotel restaurant surgery union league academy consortium partnership collective orchestra choir insurer carrier operator publisher  parish society squad tribe chapter workforce employees organisation's
`
	.trim()
	.split(/\s+/);

/** Departments that go by the name of their work: "Underwriting must agree". They speak when they open a sentence without an article. */
export const departments = new Set(
	`underwriting claims merchandising buying logistics compliance treasury wealth lending retail wholesale catering housekeeping facilities estates payroll
security comms communications pr analytics research qa devops infrastructure creative editorial admissions radiology cardiology oncology pharmacy
maternity nursing planning housing highways parks transport production dispatch maintenance womenswear menswear homeware grocery fulfilment
fulfillment partnerships growth brand content documentation localisation localization moderation policy programmes programming digital data`
		.trim()
		.split(/\s+/),
);

/** People by what they do or are, who are not always the ones served: they may be permitted, reached or worked on. */
const otherPeople = new Set(
	`you people anyone everyone somebody someone others them folks women men girls boys couples teams businesses companies organisations
organizations individuals groups communities firms agencies institutions universities schools enterprises orgs staff professionals nationals
graduates partners teenagers parents locals adults kids friends colleagues nurses pros squads crews clubs charities councils`
		.trim()
		.split(/\s+/),
);

/** End like people, and are machines or things. */
const things = new Set(
	`servers browsers containers parsers compilers computers controllers handlers routers pointers numbers parameters characters headers buffers workers
layers filters papers offers orders numbers letters covers clusters runners loaders triggers timers counters markers servers sensors vectors errors
factors processors monitors operators selectors iterators cursors descriptors connectors editors constructors decorators mirrors colours colors documents
components events elements agents clients arguments statements requirements agreements payments departments investments deployments environments segments
comments accents percents contents constants variants instants grants plants restaurants trees fees employees committees guarantees degrees
lists tests posts costs requests hosts blogs scripts`
		.trim()
		.split(/\s+/),
);

/** Whether a word stands for people: "brokers", "applicants", "teams". Lower case in. */
export const isPeople = (lower: string): boolean =>
	otherPeople.has(lower) ||
	(/(?:[a-z]{2}(?:ers|ors|ists|ants|ents|ians)|folk|women|men)$/.test(lower) &&
		!things.has(lower) &&
		// "placements", "commitments"
		!lower.endsWith("ments") &&
		lower !== "yours");

/** A name that ends in one of these is an organisation's: "Brightwater Energy". */
export const organisationSuffixes = new Set(
	`energy bank council university college school hospital trust foundation group ltd limited inc llc plc gmbh corp corporation company co partners
systems labs software technologies technology studio studios games media press air airlines airways rail water power insurance mutual society
institute museum library theatre association alliance federation agency authority office department ministry commission cooperative co-op
union services solutions health care clinic house homes housing farm farms brewery hotel hotels foods motors logistics shipping pharma
consulting capital ventures network club church parish diocese team squad committee board`
		.trim()
		.split(/\s+/),
);

/** What an organisation sells or runs: after "our" or "the", it acts as the product. */
export const productNouns = `
product platform app application software tool toolkit service services solution solutions system suite package plan plans offering
offerings library framework engine portal dashboard website site plugin extension api sdk cli assistant agent builder editor
feature features module edition release version tier subscription membership programme program scheme policy course courses
device hardware lock widget integration integrations model technology cloud network marketplace store shop catalogue catalog
newsletter magazine guide template templates workflow workspace cluster server servers infrastructure bot chatbot
`
	.trim()
	.split(/\s+/);

/** Who works inside, as people: what is done for them is done for no customer, and seldom a point about one. */
export const staffNouns = new Set(
	`employee employees staff colleague colleagues teammate teammates coworker coworkers candidate candidates interviewer interviewers applicant applicants
hire hires recruiter recruiters manager managers intern interns volunteer volunteers contributor contributors maintainer maintainers
developer developers engineer engineers designer designers`
		.trim()
		.split(/\s+/),
);

/** Given names: who bears one is a person with something to do, not the organisation. */
export const givenNames = new Set(
	`aaron adam adrian ahmed aisha alan albert alex alexander alexandra alice alicia ali alison amanda amber amelia amir amy ana anders andre andrea andreas
andrew andy angela anita anja ann anna anne annette anthony antonio anya april arjun arthur ashley astrid audrey barbara beatrice ben benjamin bernard beth
bill bob bonnie brad brandon brenda brian bruce bryan camille carl carla carlos carmen carol caroline catherine cecilia charles charlie charlotte chen
chloe chris christian christina christine christopher claire clara clare claudia colin connor craig cynthia daisy dan dana daniel daniela darren dave david
dawn deborah denis dennis derek diana diane diego dmitri dominic donald donna doris dorothy doug duncan dylan eddie edgar edith edward eileen elaine eleanor
elena elias elif elizabeth ella ellen emily emma enrique eric erik erin eva evan evelyn farah fatima felix fiona florence frances francis frank fred freya
gabriel gareth gary gavin george gerald gina gloria gordon grace graham grant greg gudrun hannah hans harold harriet harry hassan heather heidi helen helena
helga henrik henry hilary hiroshi holly howard hugo ian ibrahim imran ines ingrid irene isaac isabel isabella ivan jack jackie jacob jake james jamie jan
jane janet jason javier jay jean jeff jennifer jenny jeremy jerry jess jessica jessie jim jo joan joanna joe joel johan john jon jonas jonathan jordan jorge
jose joseph josh joshua joyce juan judith judy julia julian julie karen karin karl kate katherine kathleen kathryn katie keith kelly ken kenneth kevin kim
kirsten klaus kristin kurt kyle lara lars laura lauren laurence lee lena leo leon leonard lewis liam lily linda lisa liz lorenzo louis louise lucas lucia
lucy luis luke lydia magnus marc marcus margaret maria marie marina mario marion marta martha martin mary mateo matt matthew maureen mei melanie melissa
michael michel michelle miguel mike mira miriam mohamed mohammed moira molly monica nadia naomi natalie natasha nathan neil niamh nicholas nick nicola nicole
nigel nina noah nora olga oliver olivia omar oscar otto owen pablo pam pamela patricia patrick paul paula pauline pedro penny peter petra phil philip pierre
pippa priya rachel rafael raj ralph ramona rania rashid ravi ray raymond rebecca rich richard rick rita rob robert roberta robin roger roland ron rosa rose
ross roy ruby ruth ryan sabine sally sam samantha samuel sandra sanjay sara sarah scott sean sebastian serena sergei sharon shaun sheila shirley silvia simon
sofia sonia sophia sophie stan stefan stella stephanie stephen steve steven stuart sue susan suzanne sven sylvia tamara tanya tara tariq ted teresa theo
thomas tim timothy tina tobias todd tom tomas tony tracy trevor ursula valerie vanessa vera veronica vicky victor victoria viktor vincent virginia walter
wanda warren wei wendy wilhelm will william xavier yasmin yuki yusuf yvonne zach zoe`
		.trim()
		.split(/\s+/),
);
