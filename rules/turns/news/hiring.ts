import { useOfThing } from "../../lexicon/news.ts";
import { isPeople, staffNouns } from "../../lexicon/people.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { type Edit, type Passage, wordsOf } from "../../rewrite/passage.ts";
import { headOf, lastWordEnd, phraseEnd } from "../../rewrite/phrase.ts";
import { opens } from "../turn.ts";

/** What an organisation may be looking to do with whoever reads it. */
export const hires = (word: string): boolean =>
	/^(?:hire|recruit|appoint|welcome|employ|add)$/.test(word);

/** "We're hiring", "We're looking for an editor to join us": whoever reads it may apply. */
export function hiringEdits(
	passage: Passage,
	from: number,
	who: number,
	whom = "us",
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	if (who >= end)
		return [
			{
				from,
				to: who,
				text: opens(passage, from, `you can apply to join ${whom}`),
			},
		];
	// "We're hiring in Leeds", "hiring across sales and care"
	const across = tokens[who]?.lower === "across";
	if (across || /^(?:in|at)$/.test(tokens[who]?.lower ?? ""))
		return [
			{
				from,
				to: across ? who + 1 : who,
				text: opens(
					passage,
					from,
					`you can join ${whom}${across ? " in" : ""}`,
				),
			},
		];
	// "seeking to hire a cook", "looking to welcome a cook"
	if (tokens[who]?.lower === "to" && hires(tokens[who + 1]?.lower ?? ""))
		return hiringEdits(passage, from, who + 2, whom);
	// "hiring someone to lead the kitchen": whoever reads it may.
	if (
		/^(?:someone|somebody)$/.test(tokens[who]?.lower ?? "") &&
		tokens[who + 1]?.lower === "to"
	)
		return [
			{
				from,
				to: who + 2,
				text: opens(passage, from, "you can apply to"),
			},
		];
	const stop = phraseEnd(tokens, who, end);
	const plural =
		!/^an?$/.test(tokens[who]?.lower ?? "") && isPlural(tokens, who, stop);
	const counted =
		tokens[who]?.kind === "number" ||
		/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(
			tokens[who]?.lower ?? "",
		);
	// "looking for candidates who are:": what follows is said of the reader.
	if (
		plural &&
		/^(?:candidates|people|someone|volunteers)$/.test(
			tokens[who]?.lower ?? "",
		) &&
		tokens[who + 1]?.lower === "who" &&
		tokens[who + 2]?.lower === "are"
	)
		return [
			{
				from,
				to: who + 3,
				text: opens(passage, from, "you can join us if you are"),
			},
		];
	const head = headOf(tokens, who, stop)?.lower ?? "";
	// "We look for cooks, but are happy to wait": the rest is said of us.
	if (
		tokens.some(
			({ lower }, at) =>
				at > who &&
				/^(?:but|and)$/.test(lower) &&
				/^(?:are|will|offer|have)$/.test(tokens[at + 1]?.lower ?? ""),
		)
	)
		return undefined;
	// "seeks applicants for the post": who applies, applies for the post.
	if (
		/^(?:applicants|applications|candidates)$/.test(tokens[who]?.lower ?? "") &&
		tokens[who + 1]?.lower === "for"
	)
		return [
			{ from, to: who + 2, text: opens(passage, from, "you can apply for") },
		];
	// "hiring for the following posts": they are named below.
	if (
		/^(?:positions|roles|jobs|posts|vacancies|openings)$/.test(head) &&
		// "looking for posts on boats": to be written.
		!tokens.slice(who, stop).some(({ lower }) => /^(?:on|about)$/.test(lower))
	)
		return [{ from, to: who, text: opens(passage, from, "you can apply for") }];
	// "always looking for talent": whoever reads it may be some.
	if (
		/^(?:talent|talents|colleagues|teammates|hires)$/.test(head) &&
		stop === end
	)
		return [
			{
				from,
				to: stop,
				text: opens(
					passage,
					from,
					`you can ${tokens.slice(from, who).some(({ lower }) => lower === "always") ? "always " : ""}apply to join us`,
				),
			},
		];
	// "looking for feedback": whoever reads it may send some.
	if (
		/^(?:feedback|input|ideas|suggestions|comments|thoughts|stories|proposals|submissions|papers|photos)$/.test(
			head,
		)
	)
		return [{ from, to: who, text: opens(passage, from, "you can send us") }];
	if (!plural && !/^(?:an?|one)$/.test(tokens[who]?.lower ?? ""))
		return undefined;
	// "looking for ways to open sooner": nobody is a way.
	if (!isSomebody(head)) return undefined;
	// "looking for volunteers to help": the reader could be one of them.
	if (plural && !counted)
		return /^(?:candidates|people|applicants|students|individuals)$/.test(
			head,
		) ||
			/^(?:our|the|these|those|new|some|your)$/.test(tokens[who]?.lower ?? "")
			? undefined
			: [
					{
						from,
						to: who,
						text: opens(passage, from, "you could be one of the"),
					},
				];
	const role = plural ? "be one of" : `join ${whom} as`;
	const joining =
		tokens[stop]?.lower === "to" &&
		tokens[stop + 1]?.lower === "join" &&
		end - stop <= 4;
	// "to join our kitchen in Leith": there.
	const kitchen =
		tokens[stop]?.lower === "to" &&
		tokens[stop + 1]?.lower === "join" &&
		!joining &&
		!plural &&
		!tokens
			.slice(stop, end)
			.some(({ kind, lower }) => kind === "mark" || lower === "and")
			? wordsOf(passage, stop + 2, end)
			: undefined;
	if (kitchen)
		return [
			{
				from,
				to: who,
				text: opens(passage, from, `you can apply to join ${kitchen} as`),
			},
			{ from: stop, to: end, text: "" },
		];
	const goesOn = /^(?:to|who|that|which)$/.test(tokens[stop]?.lower ?? "");
	const article = /^an?$/.test(tokens[who]?.lower ?? "");
	// "looking for an editor who reads maps": whoever reads it may be the one.
	if (goesOn && article && !joining)
		return [
			{ from, to: who + 1, text: opens(passage, from, "you could be the") },
		];
	if (goesOn && !joining && !(counted && tokens[stop]?.lower === "to"))
		return undefined;
	return [
		{ from, to: who, text: opens(passage, from, `you can apply to ${role}`) },
		...(joining ? [{ from: stop, to: end, text: "" }] : []),
	];
}

const isSomebody = (head: string): boolean =>
	isPeople(head) ||
	staffNouns.has(head) ||
	useOfThing.get(head) === "turn to" ||
	/(?:er|or|ist|ian|ant|ent|cian|man|woman|hand|help|lead|head|chef|cook|nurse|intern|clerk|pilot|guide|coach|host|tutor|trustee|apprentice|trainee|someone|person|people|candidate)s?$/.test(
		head,
	);
