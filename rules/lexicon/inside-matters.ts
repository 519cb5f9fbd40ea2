/** What stays inside an organisation: words only, for turns that must not make a gift of it. */

/** News of who works inside, by which rules, and of what is only being thought about: people outside have nothing in their hands. */
export const inwardNews =
	/\b(?:(?:new|added|welcom\w+|appoint\w+|promot\w+|named) (?:\S+ ){0,3}(?:maintainers?|committers?|board members?|chairs?)|hiring (?:and|docs|documentation|process)|candidates?|roles?|committees?|charter|governance|polic(?:y|ies)|strateg\w+|commitments?|code of conduct|coc|values|reorgani[sz]\w+|restructur\w+|sketched|experiment\w*|explor\w+|brainstorm\w*|delineat\w+|internal\w*|our (?:staff|process(?:es)?)|process(?:es)? (?:around|behind)|(?:our|deployment|cloud|monitoring) infrastructure|no longer being|incident \w+ process|expertise|careers?|(?:our|the) (?:\w+ )?team\b(?! members)|(?:our|product) planning|retreat|off-?site|improvements across|(?:allow|let|help|enable|give)(?:s|ing)? us|prioriti[sz]ed)\b/;

/** What an act inside leaves behind, told without its doer: "is now automated". */
export const doneInside =
	/\b(?:is|are) (?:now )?(?:being )?(?:automated|reworked|ported|documented|tested|audited|sketched|merged|refactored|rewritten|restructured|reorgani[sz]ed|standardi[sz]ed|centrali[sz]ed|tracked|tagged|mapped|trialled|tried out|verified|reviewed|signed|agreed|confirmed|demonstrated|analy[sz]ed|finali[sz]ed|approved|scheduled|under way)\b/;

/** What is only talked over inside: customers may have told something about it, but can do nothing with the talk. */
export const talk =
	/\b(?:(?:hold|have|having|schedule|organi[sz]e|attend|run|do|carry out|set up|prepare|call|plan) (?:an? |the |our |regular |full |weekly |monthly )*(?:\w+ )?(?:meetings?|retrospectives?|retros?|post-?mortems?|debriefs?|discussions?|workshop|review|playback|offsites?|stand-?ups?)|retrospective on|re-?evaluate|reassess|meet(?:ing)? to discuss|discuss (?:how|what|whether|the|our|if)|measure our success|success criteria|lessons learned)\b/;

/** What is done for those who work here: others see it in how they are served. */
export const staffMatters =
	/\b(?:our (?:staff|employees|people|culture|team members|hiring)|(?:want|help|encourage|support|enable|empower) (?:staff|employees|our team|team members|everyone at)|leadership development|promot\w+ from within|career (?:paths?|growth|ladders?)|recruitment (?:process|strategy)|hiring process|performance reviews?|work-life balance|team morale|enps|employee (?:engagement|experience|wellbeing|well-being|development)|anyone at (?:our|the) (?:company|team)|clos(?:e|ing) the books|month-end|year-end close|expense (?:reports?|policy)|payroll|workstations?|password manager|internal (?:audits?|controls?|processes|docs|documentation|training)|travel policy|org(?:ani[sz]ation)? chart|timesheets?|performance management)\b/;

/** What is done to be found: those who are served already have nothing of it, others may come to know us. */
export const outreach =
	/\b(?:marketing|promotion(?:s|al)?|(?:our|its|their|more|greater|public|online|brand|increase|improve|raise) visibility|(?:brand|public) awareness|awareness (?:of|campaigns?)|advertis\w+|social media|media channels?|tiktok|linkedin|twitter|instagram|youtube|tweets?|seo|press (?:coverage|releases?|kit)|publicity|outreach|networking|trade (?:shows?|fairs?)|booth|guest (?:blog )?posts?|word of mouth|influencers?|apply for awards?)\b/;

/** What is taken away has no purpose for those who are served; it means something to them. */
export const cuts =
	/\b(?:redundanc\w+|lay-?offs?|\d+ ftes?|natural attrition|headcount reduction|(?:cut|reduce|trim|shrink)(?:s|ting|ing)? (?:the |our )?(?:headcount|staff|workforce|from \d)|cut from \d)\b/;

/** How things stand with us, told without its feelings: no gain for anybody else. */
export const ourLot =
	/\b(?:has|have|had) (?:now |just |also |officially )?(?:received|raised|won|closed|secured|signed|joined|left|been acquired|reached|surpassed|grown|been (?:accepted|awarded|named|selected|shortlisted|recogni[sz]ed|invited)|gone into)\b/;

/** Somebody is wanted to work here: it means nothing to others until they are there. */
export const seeksStaff =
	/\b(?:(?:we|team|company|is|are|['’]re) (?:currently |now |also |actively |still |always )*(?:looking|searching|seeking|hunting|hiring|recruiting)\b(?! (?:forward|back|at|into|to (?:expand|grow|build|add(?! (?:an? )?(?:new )?(?:member|colleague))|improve|create|make|offer|develop|increase|raise)))(?=.*\b(?:someone|somebody|people|person|candidates?|colleagues?|members? of (?:our|the) team|team members?|engineers?|developers?|designers?|managers?|directors?|officers?|assistants?|coordinators?|writers?|editors?|interns?|volunteers?|staff|talent|hir(?:e|ing)|roles?|positions?|applicants?|(?:an?|our next) (?:[\w-]+ ){0,3}(?!(?:partner|better|supplier|investor|customer|offer|number|order|newsletter|sponsor|answer|donor|vendor|provider|buyer|owner|paper|letter|other)s?\b)\w+(?:er|or|ist|ian))\b))/;

/** Somebody is wanted to pay or to help: what the money or the help would do for others is the point. */
export const seeksMoney =
	/\b(?:looking for|seeking|in search of|asking for|applying for|raising) (?:\S+ ){0,4}(?:funding|funds|grants?|sponsors?|sponsorship|donations?|investment|investors?)\b/;

/** A feeling, a look back or ahead, without news of anything: "it has been a fascinating journey". */
export const moods =
	/\b(?:(?:fascinating|amazing|incredible|exciting|wild|great|long|wonderful) (?:journey|ride|adventure|year|time|chapter|milestone)|journey so far|how far (?:we|it)(?:['’]ve| have| has)? come|excited about (?:the future|what)|excited (?:for|to see) what|(?:look|looking) forward to (?:the |our |an? )?(?:next|future|coming|many|another|continuing|working|seeing|year|part)|learn(?:ed|t) a (?:lot|great deal)|learned so much|in the pipeline|stay tuned|proud of (?:it|this|that|these|them)|(?:amazed|humbled|blown away|overwhelmed|thrilled) by\b|more to come|busy (?:year|month|quarter|few))\b|\b(?:share|tell you) (?:the|this|some|our) (?:\w+ )?news\W*$/;
