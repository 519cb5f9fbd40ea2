import { expect, test } from "vitest";
import { Project } from "../../project/project.ts";
import { memoryFileSystem } from "./memory-file-system.ts";

async function documents(
	files: Record<string, string>,
	folder: string,
	ignoring = true,
) {
	const project = new Project(memoryFileSystem(files), { ignoring });
	const paths: string[] = [];
	for await (const path of project.documentsIn(folder))
		paths.push(path.slice(folder.length + 1));
	return paths;
}

const texts = (...paths: string[]) =>
	Object.fromEntries(paths.map((path) => [path, "Text.\n"]));

test("documents are Markdown and text, in the order of their names", async () => {
	expect(
		await documents(
			texts(
				"/w/b.md",
				"/w/a.txt",
				"/w/Z.markdown",
				"/w/c.ts",
				"/w/sub/x.mdx",
				"/w/picture.png",
			),
			"/w",
		),
	).toEqual(["Z.markdown", "a.txt", "b.md", "sub/x.mdx"]);
});

test("what others wrote and what machines made is passed over", async () => {
	const skipped = texts(
		"/w/node_modules/x/README.md",
		"/w/docs/vendor/a.md",
		"/w/dist/a.md",
		"/w/build/a.md",
		"/w/generated/a.md",
		"/w/.cache/a.md",
		"/w/LICENSE.md",
		"/w/LICENCE-MIT.txt",
		"/w/COPYING.txt",
		"/w/CHANGELOG.md",
		"/w/changelog-2.1.md",
		"/w/requirements.txt",
		"/w/dev-requirements.txt",
		"/w/requirements-test.txt",
		"/w/robots.txt",
		"/w/CMakeLists.txt",
	);
	expect(await documents(skipped, "/w")).toEqual([]);
	expect(await documents(skipped, "/w", false)).toHaveLength(
		Object.keys(skipped).length,
	);
	const kept = texts(
		"/w/.github/pull_request_template.md",
		"/w/building/a.md",
		"/w/changelog-post.md",
		"/w/history.md",
		"/w/licensing-plan/a.md",
		"/w/our-requirements.md",
	);
	expect(await documents(kept, "/w")).toEqual(
		Object.keys(kept).map((path) => path.slice(3)),
	);
});

test(".gitignore counts at every level, the nearest first, up to the repository", async () => {
	const files = {
		"/.gitignore": "*.md",
		"/w/.git/HEAD": "ref",
		"/w/.gitignore": "*.tmp.md\n/drafts/\nnotes/*\n!notes/keep.md\n",
		...texts(
			"/w/a.md",
			"/w/a.tmp.md",
			"/w/drafts/a.md",
			"/w/sub/drafts/a.md",
			"/w/notes/a.md",
			"/w/notes/keep.md",
			"/w/sub/b.tmp.md",
		),
		"/w/sub/.gitignore": "!b.tmp.md\n",
	};
	expect(await documents(files, "/w")).toEqual([
		"a.md",
		"notes/keep.md",
		"sub/b.tmp.md",
		"sub/drafts/a.md",
	]);
	expect(await documents(files, "/w/sub")).toEqual(["b.tmp.md", "drafts/a.md"]);
});

test("an ignored folder is read when it is asked for by name", async () => {
	const files = {
		"/w/.git/HEAD": "ref",
		"/w/.gitignore": "out/",
		...texts("/w/out/a.md", "/w/out/node_modules/b.md", "/w/vendor/docs/c.md"),
	};
	expect(await documents(files, "/w/out")).toEqual(["a.md"]);
	expect(await documents(files, "/w/vendor")).toEqual(["docs/c.md"]);
});

test("settings exclude and include", async () => {
	const files = {
		"/w/.outside-in.json": '{"include": ["docs", "*.txt"], "exclude": ["old"]}',
		...texts("/w/a.md", "/w/a.txt", "/w/docs/b.md", "/w/docs/old/c.md"),
	};
	expect(await documents(files, "/w")).toEqual(["a.txt", "docs/b.md"]);
});

test("one answer for a walk and for a single path, in words", async () => {
	const files = {
		"/w/.git/HEAD": "ref",
		"/w/.gitignore": "drafts/",
		"/w/.outside-in.json": '{"exclude": ["old"]}',
		...texts(
			"/w/a.md",
			"/w/drafts/b.md",
			"/w/old/c.md",
			"/w/vendor/d.md",
			"/w/LICENSE.md",
		),
	};
	const project = new Project(memoryFileSystem(files));
	const why = (path: string) => project.whyIgnored(path, "/w");
	expect(await why("/w/a.md")).toBeUndefined();
	expect(await why("/w/drafts/b.md")).toBe("/w/.gitignore ignores drafts");
	expect(await why("/w/old/c.md")).toBe(
		"“exclude” in /w/.outside-in.json names old",
	);
	expect(await why("/w/vendor/d.md")).toBe("it lies in vendor/");
	expect(await why("/w/LICENSE.md")).toBe("it is a licence");
	expect(await project.isIgnored("/w/vendor/d.md", "/w/vendor")).toBe(false);
	expect(await documents(files, "/w")).toEqual(["a.md"]);
});
