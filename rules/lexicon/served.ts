/** "Board members", "1,500 Discord members": members of something else than what serves its members. The word before, lower case. */
export const withMembersOfItsOwn =
	/^(?:discord|slack|board|team|staff|committee|community|crew|council|cabinet|faculty|panel|network|group|family)$/;

/** "Members of our leadership team", from behind the first word: they work here. Lower case. */
export const ofThoseWhoWorkHere =
	/^ of (?:the|our|its|my|this) (?:\w+ )?(?:team|staff|board|crew|leadership|faculty|committee|council|panel)\b/;

/** Whom an organisation serves, by what it is: for documents that never say. The first that fits decides. Lower case. */
export const servedBy: readonly {
	readonly organisation: RegExp;
	/** Singular. */
	readonly people: string;
}[] = [
	{
		organisation:
			/\b(?:primary|secondary|high|middle|infant|junior|grammar) school\b|\bschools?\b|\bacademy trust\b/,
		people: "pupil",
	},
	{
		organisation:
			/\b(?:hospitals?|clinics?|wards?|nhs|maternity|hospice|surgery|ambulance|a&e)\b/,
		people: "patient",
	},
	{
		organisation: /\b(?:universit(?:y|ies)|facult(?:y|ies)|campus|college)\b/,
		people: "student",
	},
	{
		organisation: /\b(?:housing|tenanc(?:y|ies)|landlord)\b/,
		people: "tenant",
	},
	{
		organisation:
			/(?<!(?:advisory|executive|project|governing|technical|steering|student) )\bcouncils?\b|\b(?:borough|municipality|town hall|village)\b/,
		people: "resident",
	},
	{
		organisation:
			/(?<!(?:client|template|standard|component|code) )\b(?:library|libraries)\b(?! for\b)|\b(?:newspaper|newsroom|magazine)\b/,
		people: "reader",
	},
	{
		organisation: /\b(?:museum|gallery|zoo|theatre|exhibition)s?\b/,
		people: "visitor",
	},
	{
		organisation:
			/\b(?:airline|airport|rail|railway|bus|buses|ferry (?:service|line|company)|ferries|tram|trams|metro|transit)\b/,
		people: "passenger",
	},
	{ organisation: /\b(?:hotels?|restaurants?|resort|café)\b/, people: "guest" },
	{ organisation: /\b(?:insurer|insurance)\b/, people: "policyholder" },
	{ organisation: /\b(?:games?(?! engine)|games? studio)\b/, people: "player" },
	{
		organisation: /\b(?:law firm|consultancy|consulting firm|design agency)\b/,
		people: "client",
	},
	{
		organisation:
			/\b(?:society|association|co-?operative|co-op|union|club|allotments?)\b/,
		people: "member",
	},
];
