import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { escapeHtml } from "./escape.ts";

/** Pictures of figures that stand in a table beside them. Colours come from the page, so they follow its light and dark. */

export interface Bar {
	readonly name: string;
	readonly value: number;
	readonly label: string;
}

const width = 720;
const barHeight = 22;
const nameWidth = 240;

/** Horizontal bars, one under the other. */
export function barChart(
	title: string,
	bars: readonly Bar[],
	most: number = Math.max(...bars.map(({ value }) => value), 0),
): string {
	const height = bars.length * barHeight + 8;
	const x = scaleLinear()
		.domain([0, most || 1])
		.range([0, width - nameWidth - 150]);
	return svg(
		title,
		height,
		bars.map(({ name, value, label }, index) => {
			const y = index * barHeight + 4;
			return [
				`<text class="name" x="${nameWidth - 8}" y="${y + 14}">${escapeHtml(shortened(name, 34))}</text>`,
				`<rect class="bar" x="${nameWidth}" y="${y + 2}" width="${fixed(Math.max(1, x(value)))}" height="${barHeight - 6}"/>`,
				`<text x="${fixed(nameWidth + x(value) + 6)}" y="${y + 14}">${escapeHtml(label)}</text>`,
			].join("");
		}),
	);
}

/** A share from 0 to 1 over time. */
export function shareChart(
	title: string,
	points: readonly { readonly name: string; readonly share: number }[],
): string {
	const [left, top, bottom, right] = [48, 12, 196, width - 48];
	const x = scaleLinear()
		.domain([0, Math.max(1, points.length - 1)])
		.range([left, right]);
	const y = scaleLinear().domain([0, 1]).range([bottom, top]);
	const path = line<{ share: number }>(
		(_, index) => x(index),
		({ share }) => y(share),
	).digits(1)([...points]);
	const every = Math.max(1, Math.ceil(points.length / 12));
	return svg(title, bottom + 28, [
		...[0, 0.25, 0.5, 0.75, 1].map(
			(share) =>
				`<line class="grid" x1="${left}" x2="${right}" y1="${fixed(y(share))}" y2="${fixed(y(share))}"/><text class="name" x="${left - 6}" y="${fixed(y(share) + 4)}">${share * 100}%</text>`,
		),
		`<path class="line" d="${path ?? ""}"/>`,
		...points.map(
			({ name, share }, index) =>
				`<circle class="bar" cx="${fixed(x(index))}" cy="${fixed(y(share))}" r="3"/>${index % every === 0 ? `<text class="tick" x="${fixed(x(index))}" y="${bottom + 20}">${escapeHtml(name)}</text>` : ""}`,
		),
	]);
}

const svg = (
	title: string,
	height: number,
	content: readonly string[],
): string =>
	`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${content.join("")}</svg>`;

/** The end of a path says more than its beginning. */
const shortened = (text: string, most: number): string =>
	text.length <= most ? text : `…${text.slice(text.length - most + 1)}`;

const fixed = (value: number): string => String(Number(value.toFixed(1)));
