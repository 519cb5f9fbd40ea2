import type { CheckOptions, DocumentKind } from "./options.ts";
import type { Names } from "./prose/names.ts";

/** What the grammar depends on besides a block and its place. When it changes, every block is read again. */
export interface Epoch {
	readonly kind: DocumentKind;
	readonly names: Names;
	readonly options: CheckOptions;
}
