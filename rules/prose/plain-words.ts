/**
 * Cuts plain English into words and marks where retext-english would cut it, at a tenth of the cost. What takes more
 * than looking at the next character (abbreviations, initialisms, elisions, dots inside a sentence, rare characters) is
 * left to retext-english: test/prose/plain-words.test.ts holds both to the same cuts.
 */

const space = 1;
const letter = 2;
const mark = 3;
/** A mark that joins two words where it stands alone between them: "co-op", "it's", "3.5". */
const joiner = 4;
/** Joins whatever it touches: "R&D". */
const clasp = 5;
const rare = 0;

const classes = new Uint8Array(0x180);
for (let code = 0; code < classes.length; code++) {
	const character = String.fromCharCode(code);
	if (character === " ") classes[code] = space;
	else if (/[\dA-Za-zªµºÀ-ÖØ-öø-\u017F]/.test(character))
		classes[code] = letter;
	else if (character === "&") classes[code] = clasp;
	else if (/['\-.:=?@]/.test(character)) classes[code] = joiner;
	else if (/[!"#$%()*+,;<>[\]{}|/£~]/.test(character)) classes[code] = mark;
}

function classAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code < 0x180) return classes[code] as number;
	// En dash, em dash, euro, arrow, tick.
	return code === 0x2013 ||
		code === 0x2014 ||
		code === 0x20ac ||
		code === 0x2192 ||
		code === 0x2705
		? mark
		: rare;
}

/** Words that carry a dot of their own, in any case: "Sept.", "oz.". */
const abbreviations = new Set(
	`al apr aug bbl bbls ca cap cca cent cf cit con cp cu cwt dec doz ead etc feb ff fl fri ft gal gr gro hr ibid id in inc jan jul jun kt lb lbs ltd
mar mi min mon nem nov oct op oz pro pt qt sat sec sep sept seq sic sq stat sun tbsp tem thu thurs tsp tue tues viz wed yd yds`.split(
		/\s+/,
	),
);

/** … and written as here: "Calif." */
const capitalAbbreviations = new Set(
	`Ala Alta Amb Amd Ariz Ark Atty Ave Beds Berks Bldg Bldgs Blvd Br Brig Bucks Cal Calif Cambs Capt Cdr Ches Co Col Colo Conn Corn Cumb Dak Del
Derbs Derbys Dev Dor Dr Dur Fla Fr Ft Fwy Ga Gen Glos Gov Hants Here Heref Herts Hon Hunts Hwy Ia Id Ida Ill Ind Jr Kan Kans Ken Ky La Lancs
Leics Lincs Lt M Maj Man Mass Md Mddx Me Messrs Mex Mgr Mich Middx Minn Miss Mlle Mme Mmes Mo Mont Mr Mrs Ms Mses Msgr Mss Mt Mx Nat Natl Neb
Nebr Nev Norf Northants Northd Northumb Notts Ok Okla Ont Ore Oxon Pa Pen Penn Penna Ph Pk Pkwy Po Pres Prof Pt Que Qué Rd Rep Rev Rt Rte Rut
Salop Sask Sec Sen Sgt Shrops Snr Som Sq Sr Ssx St Staf Staffs Suff Supt Sx Sy Tenn Terr Tex Treas Ut Va Vt War Warks Warw Wash Westm Wilts Wis
Wisc Wo Worcs Wyo Yorks Yuk`.split(/\s+/),
);

/**
 * Starts and ends of words (as given) and of marks (end negated), in UTF-16 offsets of `text`, in order, for the part of
 * `text` from `from` to `to`; undefined where it is not plain.
 */
export function plainPieces(
	text: string,
	from: number,
	to: number,
): number[] | undefined {
	const pieces: number[] = [];
	let stopped = false;
	let at = from;
	while (at < to) {
		const kind = classAt(text, at);
		if (kind === space) {
			at++;
			continue;
		}
		if (kind === rare) return undefined;
		if (kind === letter) {
			// A word behind a full stop: whether the stop ends anything is a matter of grammar.
			if (stopped) return undefined;
			const end = wordEnd(text, at, to);
			if (end < 0) return undefined;
			pieces.push(at, end);
			at = end;
			continue;
		}
		const unit = text.charCodeAt(at);
		let end = at + 1;
		while (end < to && text.charCodeAt(end) === unit) end++;
		const before = at > from ? classAt(text, at - 1) : space;
		const after = end < to ? classAt(text, end) : space;
		if (kind === clasp) {
			if (before !== space || after !== space) return undefined;
		} else if (unit === apostrophe) {
			const word = before === letter ? lastWordLength(pieces) : 3;
			if ((before !== letter && after === letter) || word < 3) return undefined;
		} else if (unit === slash) {
			if (before === letter && lastWordLength(pieces) < 3) return undefined;
		} else if (unit === dot) {
			if (stopped || after === letter) return undefined;
			stopped = true;
			if (before === letter && endsAbbreviated(text, pieces)) return undefined;
		} else if (stopped && (unit === exclamation || unit === question))
			return undefined;
		pieces.push(at, -end);
		at = end;
	}
	return pieces;
}

const apostrophe = 39;
const slash = 47;
const dot = 46;
const exclamation = 33;
const question = 63;
const hyphen = 45;

/** Where the word that starts here ends, marks that join it to the next included; -1 where that is not plain. */
function wordEnd(text: string, start: number, to: number): number {
	let at = start;
	let joined = false;
	for (;;) {
		while (at < to && classAt(text, at) === letter) at++;
		if (at >= to || classAt(text, at) !== joiner) return at;
		const unit = text.charCodeAt(at);
		const next = at + 1 < to ? text.charCodeAt(at + 1) : 32;
		const after = at + 1 < to ? classAt(text, at + 1) : space;
		// "U.S.": an initialism.
		if (joined && unit === dot && after !== letter) return -1;
		if (after === letter) {
			joined = true;
			at++;
		} else if (unit === hyphen && next !== hyphen)
			// "pre- and post-sale"
			return after === space ? at + 1 : -1;
		else if (after === joiner && next !== unit) return -1;
		else return at;
	}
}

const lastWordLength = (pieces: readonly number[]): number =>
	Math.abs(pieces.at(-1) ?? 0) - (pieces.at(-2) ?? 0);

function endsAbbreviated(text: string, pieces: readonly number[]): boolean {
	const word = text.slice(pieces.at(-2), pieces.at(-1));
	return (
		/^(?:\d{1,3}|[a-z])$/i.test(word) ||
		abbreviations.has(word.toLowerCase()) ||
		capitalAbbreviations.has(word)
	);
}
