/** Base forms of verbs that plans, reports and announcements are made of. Inflected forms are derived. */
export const baseVerbs = `
abandon absorb accelerate accept access accomplish achieve acquire act activate adapt add address adjust adopt advance advertise advise
advocate affect agree aim align allocate allow amend analyse analyze announce answer anticipate appear appoint apply approach approve
arrange articulate aspire assemble assess assign assist assume attach attack attempt attend attract audit automate avoid award
backport balance become begin believe benchmark benefit bid bind block blog book boost borrow break brief bring broaden browse budget
build bump buy calculate call cancel capture care carry catch celebrate centralise centralize certify challenge change charge chart
chase check choose clarify clean clear clone close coach code collaborate collate collect combine come commence commission commit
communicate compare compete complete comply compose conclude conduct confirm connect consider consolidate constitute construct
consult contact continue contribute control convene convert convince cook coordinate copy cover craft create cross-sell crush cultivate
curate customise customize cut deal debug decide declare decommission decrease dedicate deepen default defer define deflect delay
delegate delete delight deliver demonstrate depend deploy deprecate derive descope describe design detect determine develop devise
differentiate digitise digitize direct disable discover discuss dismiss display distribute diversify divide do document dominate double
download draft draw drive drop earn edit educate elect elevate eliminate embed embrace emerge employ empower enable enact encourage
end endeavour endeavor endorse enforce engage enhance enjoy enrich enrol enroll ensure enter envision equip escalate establish estimate
evaluate evolve examine exceed excel execute exercise exist expand expect experience experiment explain explore expose extend
facilitate fail fall feature feed feel fetch fight figure file fill filter finalise finalize finance find fine-tune finish fit fix
flag focus follow force forecast form formalise formalize foster found free fulfil fulfill fund gain garner gather generate get give
go govern graduate grant group grow guarantee guide halve hand handle happen harden harmonise harmonize harness have head help hike
hire hit hold honour honor hope host identify ignite imagine implement import impress improve include incorporate increase incubate
influence inform initiate innovate insource inspire install institute insure integrate intend intensify interview introduce invent
invest investigate invite involve iron issue iterate join judge jump keep kick kill know label land launch lay lead learn lease leave
lend let level leverage license lift like limit link list listen live load localise localize locate lock log look lose love lower
maintain make manage manufacture map mark market master match maximise maximize mean measure meet mentor merge migrate minimise
minimize mitigate mobilise mobilize model modernise modernize modify monetise monetize monitor move multiply name navigate need
negotiate nominate normalise normalize notice notify nudge nurture observe obtain occur offboard offer offload onboard open operate
optimise optimize orchestrate order organise organize outgrow outline outpace outperform outsource overcome overhaul oversee own
package partner pass patch pause pay perform persuade phase pick pilot pitch place plan play pledge point poll popularise popularize
port position post power prepare present preserve press prevent price pride prioritise prioritize process procure produce productise
productize programme program progress promise promote propose protect prototype prove provide provision publicise publicize publish
pull purchase pursue push put qualify question quit raise ramp rate rationalise rationalize re-engage reach react read realign realise
realize rearchitect rebrand rebuild recapture receive recognise recognize recommend reconcile record recruit recover redefine redeploy
redesign redirect reduce reengineer refactor refine reflect reform refresh refurbish regain regard register reinforce reinvent reinvest
reject relaunch release relocate rely remain remember remind remove rename renegotiate renew renovate reopen reorganise reorganize repair
repeat replace replatform reply report reposition represent request require rescope research reset resolve respond restart restore
restrict restructure result resume retain retake rethink retire return reuse revamp reveal review revise revisit revive reward rewrite
rework roll rotate run safeguard sail save say scale schedule scope score scrap screen seal search secure see seek seem segment select sell
send separate serve set settle setup shape share shift ship shorten show shrink shut sign simplify sit size sketch slash slow smooth solicit solidify
solve sort source spearhead speak specify speed spend spin split sponsor spread sprint spur stabilise stabilize staff stage stand standardise
standardize start state stay steer stick stimulate stop store streamline strengthen stress stretch strike strive structure study
submit subscribe succeed suggest supply support surpass surprise survey suspect sustain switch sync systematise systematize tackle tailor take talk target
teach team tell tend test thank think tighten track trade train transfer transform transition translate travel treat trial trigger
trim triple trust try turn uncover understand undertake unify unite unleash unlock unveil update upgrade uphold uplift upload upsell use
utilise utilize validate value verify view visit visualise visualize vote wait walk want warn watch welcome widen win wind wish work wrap
write yield evangelise evangelize reimagine demo dogfood stand spec backfill enlist amplify lobby rally pioneer reiterate entice lure woo
abolish annotate bake chat compile decorate decrypt deduplicate diagnose dig disclose dispense donate dredge eat electrify encrypt erect
fundraise furnish hang mend hide illustrate immunise immunize insert inspect insulate interpret pave pedestrianise pedestrianize proofread
recycle redecorate redevelop redraw reforest rehang rehome reinstate remake remodel reorder repaint repave replant repurpose
resettle resurface retrain retrofit rewire sing summarise summarize supervise swim transcribe unblock undo unearth unpack unplug vaccinate waive withdraw
accompany accuse acknowledge admire admit afford aid alert alter amaze amount anger annoy apologise apologize appeal appreciate argue arise arrive
ascertain ask assert assure attain avert await awake beg belong betray bleed bless boil bother bounce bribe brighten burn burst bury calm cease
boast herd dispose cheat chew chop circulate cite classify cling coincide compensate complain complicate comprehend comprise conceal concede conceive condemn confess
confine conform confront confuse congratulate conserve conspire contain contend convey correspond crave crawl creep criticise criticize dare decay
deceive defend demolish deny depart depict deprive derail descend deserve destroy deter deteriorate devote dictate die dilute diminish dine disagree
disappear disappoint discard discourage dislike displace disrupt dissolve distinguish distort disturb dread drown dwell earmark embark emphasise
emphasize enclose encounter endure enquire entail entertain entitle envy erase erode err escape evacuate evoke exaggerate exclude exhaust exhibit
expire explode fade faint fasten flatten flee flex flood flourish forbid foresee forget forgive forgo freeze frighten frustrate fuse gaze glow grab
grasp greet grieve grind groom hamper haul heal hear heed hesitate hinder hurry ignore illuminate imply impose inherit inhibit injure inquire insist
intervene invade irritate isolate jeopardise jeopardize justify kneel knock lament laugh leak leap lick linger loathe loosen lurk marry marvel melt
mingle misjudge mislead misunderstand moan mourn muster narrow neglect nod obey obsess offend oppose oppress outlast outlive outweigh overlook
override overspend overtake owe pack panic penalise penalize perceive permit persevere persist pester plead please plunge ponder possess postpone pour
pray preach precede predict prefer presume presuppose pretend prevail proceed prohibit prolong pronounce prosper provoke punish puzzle radiate
reappear rearrange reassure rebel recall recede reciprocate reckon reclaim recline recount recur refuse refute regulate rejoice relate relax relieve
relinquish render repay repel replenish resemble resent reshape reside resign resist restrain retrieve reunite revert revolve rid ride roam rot
ruin sacrifice satisfy scatter scold scream scrub seize shake shine shove sigh slump soar soften sparkle spit stagger stagnate stare starve steal stir
stumble subside suck suffer suffice summon suppose suppress surrender surround survive suspend swallow swear swell tease tempt terminate terrify
thrive throw tolerate toss tow tread tremble tuck underestimate undergo underline undermine underpin unfold unload unsubscribe untangle unwind upset
urge usher utter vacate vanish vary veto wander weaken weave weep weigh whisper wipe withhold withstand worsen yawn
`
	.trim()
	.split(/\s+/);

/** Base, past, past participle, where the regular endings do not make them. */
export const irregularVerbs = `
be was been;become became become;begin began begun;bid bid bid;bind bound bound;break broke broken;bring brought brought;build built built;
buy bought bought;catch caught caught;choose chose chosen;come came come;cut cut cut;deal dealt dealt;do did done;draw drew drawn;
drive drove driven;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;fit fit fit;get got gotten;give gave given;
go went gone;grow grew grown;have had had;hit hit hit;hold held held;keep kept kept;know knew known;lay laid laid;lead led led;leave left left;
lend lent lent;let let let;lose lost lost;make made made;mean meant meant;meet met met;outgrow outgrew outgrown;overcome overcame overcome;oversee oversaw overseen;
pay paid paid;put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;reset reset reset;retake retook retaken;rethink rethought rethought;
rewrite rewrote rewritten;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;shrink shrank shrunk;shut shut shut;
sit sat sat;speak spoke spoken;speed sped sped;spend spent spent;spin spun spun;split split split;spread spread spread;stand stood stood;stick stuck stuck;
strike struck struck;strive strove striven;take took taken;teach taught taught;tell told told;think thought thought;understand understood understood;
undertake undertook undertaken;uphold upheld upheld;win won won;wind wound wound;withdraw withdrew withdrawn;write wrote written;cross-sell cross-sold cross-sold;upsell upsold upsold;
show showed shown;prove proved proven;learn learned learned;forecast forecast forecast;dig dug dug;eat ate eaten;hang hung hung;rehang rehung rehung;
hide hid hidden;proofread proofread proofread;redraw redrew redrawn;remake remade remade;sing sang sung;swim swam swum;undo undid undone;retrofit retrofitted retrofitted;
arise arose arisen;awake awoke awoken;burst burst burst;cling clung clung;creep crept crept;foresee foresaw foreseen;
forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;freeze froze frozen;grind ground ground;hear heard heard;kneel knelt knelt;
leap leapt leapt;mislead misled misled;misunderstand misunderstood misunderstood;outlast outlasted outlasted;override overrode overridden;
overtake overtook overtaken;repay repaid repaid;rid rid rid;ride rode ridden;seize seized seized;shake shook shaken;steal stole stolen;
swear swore sworn;swell swelled swollen;throw threw thrown;thrive thrived thrived;tread trod trodden;undergo underwent undergone;
unwind unwound unwound;weave wove woven;weep wept wept;withhold withheld withheld;withstand withstood withstood;overspend overspent overspent;
forbid forbade forbidden
`
	.trim()
	.split(/;\s*/)
	.map((row) => row.trim().split(" ") as [string, string, string]);

/** Verbs whose last consonant doubles although the stress is not on the last syllable or the word is long. */
export const doublingVerbs = new Set(
	`admit allot begin chop nod stir deter recur rebel repel spit rot bid blog bump chat commit control cut defer drag drop enrol equip excel fit flag forget format get grab grin hit hop jog kid kit knit lag let log map net
occur omit pad permit pin plan plot plug pop prefer program put quit ram recap refer regret reset rid rip rub run scan scrap set ship shop shrug shut sip sit skip slam slap slash-cut slim slip snap spin split spot spur
squat star stem step stir stop strap strip submit sum swap tag tap tip top transfer transmit trap trim tug unplug upset upskill wed wet win wrap zap zip spec sub rebid rerun`
		.trim()
		.split(/\s+/),
);

/** British spelling doubles their last consonant, too: "labelled", "travelling". */
export const britishDoublingVerbs =
	"cancel channel counsel dial fuel label level marvel model quarrel signal total travel tunnel".split(
		" ",
	);

/** Open a line about a product that is not named: "Includes two batteries". */
export const leavesProductOut = new Set(
	`include support provide offer deliver simplify allow enable help let give bring come make automate manage integrate handle combine feature ensure run
connect protect save cut keep add track detect generate`
		.trim()
		.split(/\s+/),
);

/** Words that are verbs in the dictionary above but far more often nouns or adjectives at the start of a line. */
export const rarelyImperative = new Set(
	`experience market model network order place position power press price process product programme progress project question
rate record report request research result return review score source staff stage state stress study support team test track trade
transfer trial trigger value view visit vote wait walk work welcome clean clear complete direct double free head level like live long
love lower match mean name open own pilot present separate slow smooth spring fine-tune default demo label lead list log link code
contact budget benefit bid book brief call care cause challenge change charge chart check coach control cost cover culture cut deal
detail document draft draw end exercise fall feature figure file fit fix flag focus form found fund group guide hand help hold hope host
impact increase influence interest issue land limit load look map mark master`
		.trim()
		.split(/\s+/),
);
