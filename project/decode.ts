/** Bytes as text, or why they are not text. Spans are UTF-16 offsets in `text`, which never begins with a byte-order mark. */
export type Decoded =
	| {
			readonly text: string;
			readonly encoding: Encoding;
			readonly mark: boolean;
	  }
	| { readonly notText: string };

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export function decode(bytes: Uint8Array): Decoded {
	const encoding = markedEncodingOf(bytes);
	if (encoding === undefined && bytes.subarray(0, 65_536).includes(0))
		return { notText: "it is a binary file" };
	try {
		const text = new TextDecoder(encoding ?? "utf-8", { fatal: true }).decode(
			bytes,
		);
		return {
			text,
			encoding: encoding ?? "utf-8",
			mark: encoding !== undefined,
		};
	} catch {
		return {
			notText: `it is not valid ${(encoding ?? "utf-8").toUpperCase()}; save it as UTF-8 to have it read`,
		};
	}
}

/** The bytes that `decode` would read as this text again. */
export function encode(
	text: string,
	like: { encoding: Encoding; mark: boolean },
): Uint8Array {
	const marked = like.mark ? `\uFEFF${text}` : text;
	if (like.encoding === "utf-8") return new TextEncoder().encode(marked);
	const bytes = new Uint8Array(marked.length * 2);
	const view = new DataView(bytes.buffer);
	for (let index = 0; index < marked.length; index++)
		view.setUint16(
			index * 2,
			marked.charCodeAt(index),
			like.encoding === "utf-16le",
		);
	return bytes;
}

function markedEncodingOf(bytes: Uint8Array): Encoding | undefined {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	return undefined;
}
