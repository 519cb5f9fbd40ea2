import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encode } from "../../project/decode.ts";

test.each(["utf-8", "utf-16le", "utf-16be"] as const)(
	"%s with a byte-order mark comes back as it was, and the mark shifts nothing",
	(encoding) => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				const decoded = decode(encode(text, { encoding, mark: true }));
				expect(decoded).toEqual({ text, encoding, mark: true });
			}),
		);
	},
);

test("text without a mark is UTF-8", () => {
	const bytes = new TextEncoder().encode("Café 🚌\r\n");
	expect(decode(bytes)).toEqual({
		text: "Café 🚌\r\n",
		encoding: "utf-8",
		mark: false,
	});
	expect(decode(new Uint8Array())).toMatchObject({ text: "" });
});

test("what is not text says so", () => {
	expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1))).toEqual({
		notText: "it is a binary file",
	});
	expect(decode(Uint8Array.of(0x43, 0x61, 0x66, 0xe9))).toEqual({
		notText: "it is not valid UTF-8; save it as UTF-8 to have it read",
	});
	expect(decode(Uint8Array.of(0xff, 0xfe, 0x41))).toHaveProperty("notText");
});
