import { strict as assert } from "node:assert";
import {
	type CodeAction,
	CodeActionKind,
	type CodeLens,
	commands,
	type Hover,
	MarkdownString,
	Range,
	workspace,
} from "vscode";
import { until } from "../until.ts";
import {
	apply,
	cleanUp,
	findings,
	findingsOf,
	firstFinding,
	need,
	open,
	openUntitled,
	quickFix,
} from "./document.ts";

describe("Around a finding", () => {
	afterEach(cleanUp);

	it("a hover says why, and leads to the rule's page", async () => {
		const document = await openUntitled(`# Spring\n\n${need}\n`);
		const { range } = await firstFinding(document);
		const hovers = await commands.executeCommand<Hover[]>(
			"vscode.executeHoverProvider",
			document.uri,
			range.start,
		);
		const said = hovers
			.flatMap(({ contents }) => contents)
			.map((content) =>
				content instanceof MarkdownString ? content.value : String(content),
			)
			.join("\n");
		assert.match(said, /We need to revamp our CRM/);
		assert.match(said, /command:outsideIn\.openRulePage\?.*internal-need/);
	});

	it("a line above the document holds its balance", async () => {
		const document = await openUntitled(`# Spring\n\n${need}\n`);
		await findings(document, 1);
		const lenses = await commands.executeCommand<CodeLens[]>(
			"vscode.executeCodeLensProvider",
			document.uri,
			10,
		);
		assert.match(
			lenses[0]?.command?.title ?? "",
			/^Mentions: customers 0, organisation \d+/,
		);
	});

	it("whatever is safe unread is applied at once, and no more", async () => {
		const document = await openUntitled(
			`# News\n\nWe're thrilled to announce that exports now finish in seconds.\n\n${need}\n`,
		);
		await findings(document, 1, "self-announcement");
		const kind = CodeActionKind.SourceFixAll.append("outside-in");
		const all = await until("the action that applies them", async () => {
			const actions = await commands.executeCommand<CodeAction[]>(
				"vscode.executeCodeActionProvider",
				document.uri,
				new Range(0, 0, document.lineCount, 0),
				kind.value,
				20,
			);
			return actions.find((action) => action.kind?.value === kind.value);
		});
		await apply(all);
		assert.equal(
			document.getText(),
			`# News\n\nExports now finish in seconds.\n\n${need}\n`,
		);
		await findings(document, 0, "self-announcement");
		assert.equal(findingsOf(document.uri).length, 1);
	});

	it("a word becomes one for our customers, for the whole project", async () => {
		const document = await open(
			"spring.md",
			"# Spring\n\nWe need to be there for the wayfarers.\n",
		);
		await apply(
			await quickFix(
				document,
				await firstFinding(document),
				/“wayfarers” are our customers/,
			),
		);
		await until("the sentence to be left alone", async () => {
			await workspace.saveAll(false);
			return findingsOf(document.uri).length === 0;
		});
	});

	it("a comment that hides nothing is pointed out", async () => {
		const document = await openUntitled(
			"# Spring\n\n<!-- outside-in-disable-next-line internal-need -->\nCustomers find their invoices at once.\n",
		);
		await findings(document, 1, "unused-ignore");
	});

	it("a blank that was left is pointed out", async () => {
		const document = await openUntitled(
			"# Spring\n\nSo that customers can ___, we need to revamp our CRM.\n",
		);
		await findings(document, 1, "unfilled-blank");
	});
});
