import { promisify } from "node:util";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import type { Limits } from "./limits.ts";
import { Unreadable } from "./unreadable.ts";

/**
 * The parts of an office document that are wanted, unpacked. Declared sizes are checked before a byte is unpacked, and yauzl
 * stops at the first byte beyond what was declared, so an archive cannot grow in memory.
 */
export async function partsIn(
	bytes: Uint8Array,
	wanted: (name: string) => boolean,
	limits: Limits,
): Promise<Map<string, Buffer>> {
	const zip = await opened(bytes);
	try {
		if (zip.entryCount > limits.entries)
			throw new Unreadable(
				`it holds ${zip.entryCount} parts, more than ${limits.entries}`,
			);
		const entries = await entriesIn(zip);
		if (entries.some((entry) => entry.isEncrypted()))
			throw new Unreadable("it is encrypted: open it and save it unprotected");
		const chosen = entries.filter((entry) => wanted(entry.fileName));
		refuseBombs(chosen, limits);
		const parts = new Map<string, Buffer>();
		for (const entry of chosen)
			parts.set(entry.fileName, await unpacked(zip, entry));
		return parts;
	} finally {
		zip.close();
	}
}

function refuseBombs(entries: readonly Entry[], limits: Limits): void {
	let total = 0;
	for (const { uncompressedSize, compressedSize } of entries) {
		total += uncompressedSize;
		const ratio = uncompressedSize / Math.max(1, compressedSize);
		if (
			total > limits.unpackedBytes ||
			(uncompressedSize > 1_000_000 && ratio > limits.ratio)
		)
			throw new Unreadable(
				"it would unpack to far more than a document holds (an archive bomb?)",
			);
	}
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
		throw new Unreadable(
			"it is encrypted, or an Office file of before 2007: save it unprotected in today's format",
		);
	const open = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer);
	try {
		return await open(
			Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
			{ lazyEntries: true },
		);
	} catch {
		throw new Unreadable("it is damaged: its archive cannot be opened");
	}
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
	signature.every((byte, index) => bytes[index] === byte);

function entriesIn(zip: ZipFile): Promise<Entry[]> {
	return new Promise((resolve, reject) => {
		const entries: Entry[] = [];
		zip.on("error", () =>
			reject(new Unreadable("it is damaged: its archive has a broken index")),
		);
		zip.on("end", () => resolve(entries));
		zip.on("entry", (entry) => {
			entries.push(entry);
			zip.readEntry();
		});
		zip.readEntry();
	});
}

function unpacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const damaged = () =>
			reject(
				new Unreadable(`it is damaged: ${entry.fileName} cannot be unpacked`),
			);
		zip.openReadStream(entry, (error, stream) => {
			if (error) return damaged();
			const pieces: Buffer[] = [];
			stream.on("error", damaged);
			stream.on("data", (piece: Buffer) => pieces.push(piece));
			stream.on("end", () => resolve(Buffer.concat(pieces)));
		});
	});
}
