import {
	findNodeAtLocation,
	getNodeValue,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from "jsonc-parser";
import type { Span } from "../rules/index.ts";

/** A settings file as a plain value that still knows where each part of it stands. */
export interface Parsed {
	readonly value: unknown;
	readonly errors: readonly { span: Span; message: string }[];
	placeOf(path: readonly (string | number)[], at: "key" | "value"): Span;
}

export async function parseSettings(
	text: string,
	json: boolean,
): Promise<Parsed> {
	return json ? parseJson(text) : parseYaml(text);
}

function parseJson(text: string): Parsed {
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, {
		allowTrailingComma: true,
		allowEmptyContent: true,
	});
	return {
		value: tree === undefined ? undefined : getNodeValue(tree),
		errors: errors.map(({ offset, length, error }) => ({
			span: { start: offset, end: offset + length },
			message: `This is not valid JSON: ${wordsOf(printParseErrorCode(error))}.`,
		})),
		placeOf(path, at) {
			const value =
				tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
			const node =
				at === "key" ? (value?.parent?.children?.[0] ?? value) : value;
			return node === undefined
				? { start: 0, end: text.length }
				: { start: node.offset, end: node.offset + node.length };
		},
	};
}

/** "CloseBraceExpected" as "close brace expected". */
function wordsOf(code: string): string {
	// Said of `["rider", "voice": "you"` too, where a comma is the last thing missing.
	if (code === "CommaExpected") return "comma or closing bracket expected";
	return code.replace(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase();
}

async function parseYaml(text: string): Promise<Parsed> {
	const { isMap, isNode, isScalar, parseDocument } = await import("yaml");
	const document = parseDocument(text);
	const errors = document.errors.map(({ pos, message }) => ({
		span: { start: pos[0], end: pos[1] },
		message: `This is not valid YAML: ${message.split(" at line ")[0]}.`,
	}));
	let value: unknown;
	try {
		value = document.toJS();
	} catch (error) {
		errors.push({
			span: { start: 0, end: text.length },
			message: `This is not valid YAML: ${(error as Error).message}.`,
		});
	}
	return {
		value,
		errors,
		placeOf(path, at) {
			const parent = document.getIn(path.slice(0, -1), true);
			const key =
				at === "key" && isMap(parent)
					? parent.items.find(
							({ key }) => isScalar(key) && key.value === path.at(-1),
						)?.key
					: undefined;
			const node = key ?? document.getIn(path, true);
			const range = isNode(node) ? node.range : undefined;
			return range
				? { start: range[0], end: range[1] }
				: { start: 0, end: text.length };
		},
	};
}
