import { useOfThing } from "../../lexicon/news.ts";
import { isPeople, staffNouns } from "../../lexicon/people.ts";
import { can } from "../../rewrite/tense.ts";
import { better, goingOn } from "./better.ts";
import { certified } from "./certified.ts";
import {
	changed,
	equipped,
	madeOver,
	redesigned,
	replaced,
	updated,
} from "./changed.ts";
import { counted, invested } from "./counted.ts";
import { coreEnd, lower, type Outcoming, they } from "./deed.ts";
import { done, first, kept, state } from "./done.ts";
import { finished, stopped } from "./finished.ts";
import { fixed, gone } from "./fixed.ts";
import { belongs, joined, renamed } from "./found.ts";
import { given, served } from "./given.ts";
import { allowed, had } from "./had.ts";
import { helped } from "./helped.ts";
import { attended, hosted } from "./hosted.ts";
import { made } from "./made.ts";
import { nowAt, paidLess, timesAsMany } from "./measured.ts";
import { addedTo, became, hired, met, reached } from "./met.ts";
import { moved } from "./moved.ts";
import { accepted, opened, shown } from "./opened.ts";
import { triedOut, underWay } from "./under-way.ts";
import { use } from "./use.ts";

const switched: Outcoming = (deed) =>
	deed.particle === " on"
		? they(deed, `${can[deed.when]} use`)
		: deed.particle === " off" && lower(deed, coreEnd(deed)) !== "for"
			? gone(deed)
			: undefined;

/** "now support old phones": people can use them. */
const supported: Outcoming = (deed) =>
	deed.said === "support" &&
	lower(deed, deed.object - 2) === "now" &&
	!isPeople(deed.head) &&
	!/^(?:our|us|local|the)$/.test(lower(deed, deed.object))
		? they(deed, `${can[deed.when]} use`)
		: undefined;

/** "compiled a list": it is there. "compile fast": that is a habit. */
const gathered: Outcoming = (deed) =>
	/ed$/.test(deed.said) ? use(deed) : undefined;

/** "installed 40 lamps": so many of a thing, there to be seen. */
const someDone: Outcoming = (deed) =>
	/^\d/.test(lower(deed, deed.object)) ? done(deed) : undefined;

const less: Outcoming = (deed) =>
	paidLess(deed) ?? nowAt(deed) ?? counted("fallen")(deed);

export const byVerb: Readonly<Record<string, Outcoming>> = {
	make: made,
	finish: finished,
	stop: stopped,
	complete: finished,
	replace: replaced,
	have: had,
	graduate: (deed) => moved(deed) ?? use(deed),
	extend: done,
	expand: (deed) => moved(deed) ?? done(deed),
	update: (deed) => moved(deed) ?? updated(deed),
	upgrade: (deed) => equipped(deed) ?? better(deed),
	equip: (deed) => equipped(deed) ?? done(deed),
	fit: (deed) => equipped(deed) ?? done(deed),
	invest: invested,
	install: (deed) => use(deed) ?? someDone(deed),
	build: (deed) => use(deed) ?? someDone(deed),
	take: (deed) =>
		deed.particle === " on" &&
		(useOfThing.get(deed.head) === "turn to" || isPeople(deed.head))
			? hired(deed)
			: undefined,
	"open-source": state("open source"),
	move: moved,
	relocate: moved,
	transfer: moved,
	migrate: (deed) => moved(deed) ?? done(deed),
	join: joined,
	reach: reached,
	start: (deed) => underWay(deed) ?? opened(deed),
	begin: (deed) => underWay(deed) ?? opened(deed),
	kick: opened,
	bring: (deed) =>
		deed.particle === " forward"
			? done(deed)
			: deed.particle === " in" &&
					(useOfThing.get(deed.head) === "turn to" ||
						isPeople(deed.head) ||
						staffNouns.has(deed.head))
				? hired(deed)
				: use(deed),
	contract: hired,
	support: (deed) => helped(deed) ?? supported(deed),
	add: (deed) => addedTo(deed) ?? use(deed),
	deprecate: state("deprecated"),
	compile: gathered,
	collect: gathered,
	gather: gathered,
	assemble: gathered,
	stabilise: state("stable"),
	stabilize: state("stable"),
	onboard: hired,
	drop: (deed) =>
		/^(?:prices?|rates?|fees?|costs?|charges?)$/.test(deed.head) &&
		/^(?:to|by|from)$/.test(lower(deed, coreEnd(deed)))
			? counted("fallen")(deed)
			: gone(deed),
	sign: (deed) => became(deed) ?? done(deed),
	choose: became,
	select: became,
	pick: became,
	wrap: (deed) => finished(deed),
	continue: goingOn,
	accept: accepted,
	win: (deed) => allowed(deed) ?? certified(deed),
	receive: (deed) => allowed(deed) ?? certified(deed),
	turn: switched,
	switch: (deed) => moved(deed) ?? switched(deed),
	hire: hired,
	recruit: hired,
	port: moved,
	transition: moved,
	downgrade: moved,
	give: (deed) => madeOver(deed) ?? given(deed),
	raise: (deed) => nowAt(deed) ?? given(deed),
	increase: (deed) => nowAt(deed) ?? counted("grown")(deed),
	double: (deed) => timesAsMany(deed) ?? counted("grown")(deed),
	triple: (deed) => timesAsMany(deed) ?? counted("grown")(deed),
	lower: less,
	cut: less,
	reduce: less,
	shorten: (deed) => nowAt(deed) ?? done(deed),
	order: (deed) =>
		deed.plural &&
		/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|new)$/.test(
			lower(deed, deed.object),
		)
			? state("on order")(deed)
			: undefined,
	fill: (deed) =>
		/^(?:vacanc(?:y|ies)|posts?|places?|gaps?)$/.test(deed.head)
			? done(deed)
			: undefined,
	negotiate: (deed) =>
		/^(?:discounts?|rates?|prices?|terms)$/.test(deed.head)
			? they(deed, "now get")
			: undefined,
	serve: (deed) => served(deed) ?? helped(deed),
	prioritise: first,
	prioritize: first,
	experiment: triedOut,
	trial: triedOut,
	pilot: triedOut,
	highlight: shown,
	showcase: shown,
	spotlight: shown,
	// "selling successfully to schools": what is sold is not said.
	sell: (deed) =>
		/ly$|^(?:to|in|at|through|via|well|out|directly)$/.test(
			lower(deed, deed.object),
		)
			? undefined
			: they(deed, `${can[deed.when]} buy`),
	stock: (deed) => they(deed, `${can[deed.when]} get`),
	lend: (deed) => given(deed) ?? they(deed, `${can[deed.when]} borrow`),
	change: (deed) => renamed(deed) ?? changed(deed),
	secure: (deed) => allowed(deed) ?? done(deed),
	get: allowed,
	keep: (deed) => kept(deed) ?? certified(deed),
	acquire: belongs,
	buy: (deed) => belongs(deed) ?? use(deed),
	purchase: (deed) => belongs(deed) ?? use(deed),
	hold: (deed) => certified(deed) ?? hosted(deed),
	name: (deed) => met(deed) ?? done(deed),
};

export const byOutcome = {
	use,
	done,
	redesigned,
	updated,
	changed,
	fewer: counted("fallen"),
	more: counted("grown"),
	hosted,
	attended,
	given,
	better,
	simpler: state("simpler"),
	faster: state("faster"),
	fixed,
	gone,
	meet: met,
	helped,
	served,
	certified,
} as const;
