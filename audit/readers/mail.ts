import PostalMime, { type Email } from "postal-mime";
import { type DocumentText, Draft, toDay } from "./document-text.ts";
import { textOfHtml } from "./html.ts";
import type { Limits } from "./limits.ts";
import { Unreadable } from "./unreadable.ts";

/** One message: its subject as the heading, then what it says. What it quotes stays a quotation. */
export async function textOfMessage(bytes: Uint8Array): Promise<DocumentText> {
	const draft = new Draft();
	const email = await parsed(bytes);
	if (!email.headers.length || (!email.from && !email.subject && !email.date))
		throw new Unreadable("it is damaged: it has no mail headers");
	if (isEncrypted(email))
		throw new Unreadable("it is encrypted: save what it says as text");
	draft.at("message");
	writeMessage(email, draft, (place) => place);
	return draft.finished(toDay(email.date));
}

/** A mailbox: its messages one after the other. */
export async function textOfMailbox(
	bytes: Uint8Array,
	limits: Limits,
): Promise<DocumentText> {
	const messages = messagesIn(bytes);
	if (messages.length === 0)
		throw new Unreadable("it is damaged: no message begins in it");
	if (messages.length > limits.pages)
		throw new Unreadable(
			`it holds ${messages.length} messages, more than ${limits.pages}: split it`,
		);
	const draft = new Draft();
	let latest: string | undefined;
	for (const [index, message] of messages.entries()) {
		const email = await parsed(message);
		const day = toDay(email.date);
		if (day && (!latest || day > latest)) latest = day;
		draft.at(`message ${index + 1}`);
		if (!isEncrypted(email))
			writeMessage(email, draft, () => `message ${index + 1}`);
	}
	return draft.finished(latest);
}

async function parsed(bytes: Uint8Array): Promise<Email> {
	try {
		return await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
	} catch {
		throw new Unreadable("it is damaged: its parts cannot be told apart");
	}
}

function isEncrypted(email: Email): boolean {
	const type = email.headers.find(({ key }) => key === "content-type")?.value;
	return /multipart\/encrypted|smime-type="?enveloped-data/iu.test(type ?? "");
}

function writeMessage(
	email: Email,
	draft: Draft,
	placeOf: (place: string) => string,
): void {
	if (email.subject)
		draft.heading(1, email.subject.replace(/^(?:(?:re|fwd?|aw):\s*)+/iu, ""));
	if (email.text) draft.markdown(proseOf(email.text));
	else if (email.html)
		textOfHtml(
			email.html,
			(paragraph) => placeOf(`paragraph ${paragraph}`),
			draft,
		);
}

function proseOf(text: string): string {
	// What follows "-- " is the sender's signature.
	const [body = ""] = text.replaceAll("\r\n", "\n").split(/^-- $/mu);
	// An indented line of a mail is no code, and "From the sales team" was written ">From …" in a mailbox.
	return body.replace(/^[ \t]+/gmu, "").replace(/^>From /gmu, "From ");
}

/** Messages begin at lines like "From ann@example.org Mon Jan  5 09:00:00 2026". */
function messagesIn(bytes: Uint8Array): Uint8Array[] {
	// Latin-1 keeps one character for each byte, so that positions in the text are positions in the file.
	const text = Buffer.from(
		bytes.buffer,
		bytes.byteOffset,
		bytes.byteLength,
	).toString("latin1");
	const starts = [
		...text.matchAll(/(?:^|\n\r?\n)(From \S[^\n]*\d{4}[^\n]*\r?\n)/gu),
	].map((match) => match.index + match[0].length);
	return starts.map((start, index) => {
		const next = starts[index + 1];
		const end =
			next === undefined ? bytes.length : text.lastIndexOf("\nFrom ", next);
		return bytes.subarray(start, end);
	});
}
