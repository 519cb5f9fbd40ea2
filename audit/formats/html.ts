import { createHash } from "node:crypto";
import { decided, grouped, percent, rounded } from "../figures.ts";
import type { Evidence, ReadLine, ShownRewrite } from "../line.ts";
import type { LinkTo } from "../link.ts";
import { type Group, type Ranked, type Report, valuesOf } from "../report.ts";
import { reportMark } from "../report-mark.ts";
import type { Tally } from "../tally.ts";
import { barChart, shareChart } from "./chart.ts";
import { escapeHtml as text } from "./escape.ts";
import { sortScript, style } from "./page.ts";

/** Documents beyond this many stand in the table without their sentences: the page would be too large to open. */
const documentsWithSentences = 300;

/** One page that holds everything it needs and reads without its script, which only sorts the table. */
export async function* toHtml(
	report: Report,
	linkTo: LinkTo,
): AsyncGenerator<string> {
	yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${reportMark}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(sortScript)}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${text(report.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${text(report.title)}</h1>
<p class="answer">${text(report.answer)}</p>
${sectionOfFigures(report)}
${sectionOfGroups("By folder", "folders", "Folder", report.folders)}
${sectionOfGroups("By kind of document", "kinds", "Kind", report.kinds)}
${sectionOfDrift(report)}
${sectionOfRules(report)}
${sectionToReopen(report.reopen, linkTo)}
${sectionOfExamples(report.examples, linkTo)}
${sectionOfVoices(report, linkTo)}
`;
	yield `<section aria-labelledby="documents">
<h2 id="documents">Every document</h2>
<div class="wide" role="region" aria-label="Every document, as a table" tabindex="0">
<table class="sortable" data-words="2">
<thead><tr><th scope="col">Document</th><th scope="col">Kind</th><th scope="col">Words</th><th scope="col">Words before the first customer</th><th scope="col">Organisation</th><th scope="col">Customers</th><th scope="col">From the customer’s side</th><th scope="col">Decided without a customer</th><th scope="col">Inside-out in 1,000 words</th></tr></thead>
<tbody>
`;
	let index = 0;
	for await (const document of report.documents())
		yield documentRow(document, index++, linkTo);
	yield `</tbody>
</table>
</div>
</section>
<section aria-labelledby="sentences">
<h2 id="sentences">The sentences behind the figures</h2>
<p>${index > documentsWithSentences ? `The first ${documentsWithSentences} of ${grouped(index)} documents. The JSON report lists the sentences of all.` : "Document by document: what each sentence was counted as."}</p>
`;
	index = 0;
	for await (const document of report.documents()) {
		if (index === documentsWithSentences) break;
		yield sentencesOf(document, index++, linkTo);
	}
	yield `</section>
${sectionOfPassedOver(report)}
</main>
<script>${sortScript}</script>
</body>
</html>
`;
}

const hashOf = (inline: string): string =>
	`sha256-${createHash("sha256").update(inline).digest("base64")}`;

function sectionOfFigures({ overall, lastHeard }: Report): string {
	return `<section aria-labelledby="figures">
<h2 id="figures">The figures</h2>
<div class="wide" role="region" aria-label="The figures, as a table" tabindex="0">
<table class="figures">
<thead><tr><th scope="col">Figure</th><th scope="col">Value</th><th scope="col">How it was counted</th></tr></thead>
<tbody>
${valuesOf(overall)
	.map(
		({ title, how, value }) =>
			`<tr><th scope="row">${text(title)}</th><td>${text(value.text)}</td><td class="how">${text(how)}</td></tr>`,
	)
	.join("\n")}
</tbody>
</table>
</div>
<p>The sentences behind each figure stand <a href="#sentences">document by document</a> below.${lastHeard ? ` Customers’ words were last quoted on ${text(lastHeard)}.` : ""}</p>
</section>`;
}

function sectionOfGroups(
	title: string,
	id: string,
	head: string,
	groups: readonly Group[],
): string {
	if (groups.length < 2) return "";
	return `<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<figure>
${barChart(
	`Statements from the customer’s side, ${title.toLowerCase()}`,
	groups.map(({ name, tally }) => {
		const share = shareOf(tally);
		return {
			name,
			value: share ?? 0,
			label: share === undefined ? "none to count" : percent(share),
		};
	}),
	1,
)}
<figcaption>Statements from the customer’s side, of those that mention either side.</figcaption>
</figure>
${groupTable(title, head, groups)}
</section>`;
}

function sectionOfDrift({ drift }: Report): string {
	if (drift.length < 2) return "";
	return `<section aria-labelledby="drift">
<h2 id="drift">Over time</h2>
<figure>
${shareChart(
	"Statements from the customer’s side over time",
	drift.flatMap(({ name, tally }) => {
		const share = shareOf(tally);
		return share === undefined ? [] : [{ name, share }];
	}),
)}
<figcaption>Statements from the customer’s side, of those that mention either side.</figcaption>
</figure>
${groupTable("Over time", "Until", drift)}
</section>`;
}

function groupTable(
	title: string,
	head: string,
	groups: readonly Group[],
): string {
	return `<div class="wide" role="region" aria-label="${text(title)}, as a table" tabindex="0">
<table data-words="1">
<thead><tr><th scope="col">${head}</th><th scope="col">Documents</th><th scope="col">Mention a customer</th><th scope="col">From the customer’s side</th><th scope="col">Organisation : customers</th><th scope="col">Decided without a customer</th><th scope="col">Inside-out in 1,000 words</th></tr></thead>
<tbody>
${groups
	.map(({ name, tally }) => {
		const { counts } = tally;
		const { all, without } = decided(counts);
		const share = shareOf(tally);
		return `<tr><th scope="row">${text(name)}</th><td>${grouped(counts.documents)}</td><td>${grouped(counts.documentsWithCustomer)}</td><td>${share === undefined ? "–" : percent(share)}</td><td>${grouped(counts.organisation)} : ${grouped(counts.customers)}</td><td>${all === 0 ? "–" : `${grouped(without)} of ${grouped(all)}`}</td><td>${densityOf(tally)}</td></tr>`;
	})
	.join("\n")}
</tbody>
</table>
</div>`;
}

function sectionOfRules({ rules, overall }: Report): string {
	const found = rules.filter(({ findings }) => findings > 0);
	if (found.length === 0) return "";
	const density = (findings: number) =>
		(findings / Math.max(1, overall.counts.words)) * 1_000;
	return `<section aria-labelledby="rules">
<h2 id="rules">Findings by rule</h2>
<figure>
${barChart(
	"Findings by rule in 1,000 words",
	found.map(({ id, findings }) => ({
		name: id,
		value: density(findings),
		label: density(findings).toFixed(2),
	})),
)}
<figcaption>Findings in 1,000 words.</figcaption>
</figure>
<div class="wide" role="region" aria-label="Findings by rule, as a table" tabindex="0">
<table data-words="2">
<thead><tr><th scope="col">Rule</th><th scope="col">What it asks for</th><th scope="col">Findings</th><th scope="col">In 1,000 words</th></tr></thead>
<tbody>
${found
	.map(
		({ id, title, findings }) =>
			`<tr><th scope="row"><code>${text(id)}</code></th><td>${text(title)}</td><td>${grouped(findings)}</td><td>${density(findings).toFixed(2)}</td></tr>`,
	)
	.join("\n")}
</tbody>
</table>
</div>
</section>`;
}

function sectionToReopen(reopen: readonly Ranked[], linkTo: LinkTo): string {
	if (reopen.length === 0) return "";
	return `<section aria-labelledby="reopen">
<h2 id="reopen">Reopen these first</h2>
<p class="how">Most findings for their length; 300 words are added to each length, so that short notes do not crowd out long plans. Technical, legal and literary texts are left out.</p>
<ol>
${reopen
	.map(
		({ name, tally, rewrites }) => `<li><h3>${documentLink(name, linkTo)}</h3>
<p>${grouped(tally.counts.findings)} findings in ${grouped(tally.counts.words)} words.</p>
${rewrites.length > 0 ? `<ul class="rewrites">${rewrites.map((rewrite) => rewriteItem(name, rewrite, linkTo)).join("")}</ul>` : ""}</li>`,
	)
	.join("\n")}
</ol>
</section>`;
}

const rewriteItem = (
	name: string,
	{ place, line, before, after }: ShownRewrite,
	linkTo: LinkTo,
): string =>
	`<li><del>${text(before)}</del> <ins>${text(after)}</ins> <a class="place" href="${text(linkTo(name, line))}">${text(place)}<span class="unseen"> of ${text(name)}</span></a></li>`;

function sectionOfExamples(
	examples: readonly Ranked[],
	linkTo: LinkTo,
): string {
	if (examples.length === 0) return "";
	return `<section aria-labelledby="examples">
<h2 id="examples">Copy these</h2>
<p class="how">Plans, minutes, reports, announcements and pages that sell with the largest share of statements from the customer’s side, five of them or more and at most two findings in 1,000 words.</p>
<ol>
${examples
	.map(
		({ name, tally, good }) => `<li><h3>${documentLink(name, linkTo)}</h3>
<p>${percent(shareOf(tally) ?? 0)} of its statements speak from the customer’s side.</p>
${good.map((sentence) => `<blockquote><p>${text(sentence.text)}</p></blockquote>`).join("\n")}</li>`,
	)
	.join("\n")}
</ol>
</section>`;
}

function sectionOfVoices({ voices }: Report, linkTo: LinkTo): string {
	if (voices.length === 0) return "";
	return `<section aria-labelledby="voices">
<h2 id="voices">What customers told you</h2>
<p class="how">Sentences backed by a quotation, a survey, an interview or a figure from customers; the latest first, where documents are dated.</p>
<ul>
${voices
	.map(
		({ name, place, line, date, text: words }) =>
			`<li>${text(words)} <a class="place" href="${text(linkTo(name, line))}">${text(name)}, ${text(place)}</a>${date ? ` <span class="place">${text(date)}</span>` : ""}</li>`,
	)
	.join("\n")}
</ul>
</section>`;
}

function documentRow(
	{ name, kind, tally, firstCustomer }: ReadLine,
	index: number,
	linkTo: LinkTo,
): string {
	const { counts } = tally;
	const { all, without } = decided(counts);
	const share = shareOf(tally);
	const sentences =
		index < documentsWithSentences
			? ` <a class="place" href="#d${index + 1}">sentences<span class="unseen"> of ${text(name)}</span></a>`
			: "";
	return `<tr><th scope="row">${documentLink(name, linkTo)}${sentences}</th><td>${text(kind)}</td><td>${grouped(counts.words)}</td><td>${firstCustomer === undefined ? "no customer" : grouped(firstCustomer)}</td><td>${grouped(counts.organisation)}</td><td>${grouped(counts.customers)}</td><td>${share === undefined ? "–" : percent(share)}</td><td>${all === 0 ? "–" : `${grouped(without)} of ${grouped(all)}`}</td><td>${densityOf(tally)}</td></tr>
`;
}

function sentencesOf(
	{ name, evidence, unlisted }: ReadLine,
	index: number,
	linkTo: LinkTo,
): string {
	return `<details id="d${index + 1}"><summary>${text(name)}</summary>
${evidence.length > 0 ? `<ul>${evidence.map((sentence) => sentenceItem(name, sentence, linkTo)).join("")}</ul>` : "<p>No sentence mentions either side.</p>"}
${unlisted > 0 ? `<p>${grouped(unlisted)} more sentences were counted.</p>` : ""}</details>
`;
}

const sentenceItem = (
	name: string,
	{ place, line, text: words, as }: Evidence,
	linkTo: LinkTo,
): string =>
	`<li><a class="place" href="${text(linkTo(name, line))}">${text(place)}</a> ${text(words)} <span class="as">${as.map((count) => text(countNames[count] ?? count)).join(", ")}</span></li>`;

/** What the report calls each count. Rules go by their own names. */
const countNames: Record<string, string> = {
	organisation: "organisation",
	customers: "customer",
	fromCustomers: "from the customer’s side",
	fromInside: "from inside",
	decisionWith: "decision with a customer",
	decisionWithout: "decision without a customer",
	goalWith: "goal with a customer",
	goalWithout: "goal without a customer",
	priorityWith: "priority with a customer",
	priorityWithout: "priority without a customer",
	actionWith: "action item with a customer",
	actionWithout: "action item without a customer",
	product: "on the product",
	problem: "on a customer’s problem",
	opinion: "opinion from inside",
	quotation: "customer’s quotation",
	survey: "survey",
	interview: "interview",
	figure: "figure from customers",
	slogan: "slogan",
	specific: "specific",
};

function sectionOfPassedOver({
	unread,
	missing,
	broken,
	conflicts,
}: Report): string {
	const notes = [
		...unread.map(({ name, why }) => `<li>${text(name)}: ${text(why)}</li>`),
		...missing.map((name) => `<li>${text(name)}: no run has read it</li>`),
		...conflicts.map(
			(name) => `<li>${text(name)}: it changed between the runs</li>`,
		),
		...(broken > 0
			? [`<li>${broken} lines were cut short and left out.</li>`]
			: []),
	];
	return notes.length === 0
		? ""
		: `<section aria-labelledby="passed-over">
<h2 id="passed-over">Passed over</h2>
<ul>
${notes.join("\n")}
</ul>
</section>`;
}

const documentLink = (name: string, linkTo: LinkTo): string =>
	`<a href="${text(linkTo(name))}">${text(name)}</a>`;

function shareOf({ counts }: Tally): number | undefined {
	const statements = counts.fromCustomers + counts.fromInside;
	return statements === 0 ? undefined : counts.fromCustomers / statements;
}

const densityOf = ({ counts }: Tally): string =>
	counts.words === 0 ? "–" : rounded((counts.findings / counts.words) * 1_000);
