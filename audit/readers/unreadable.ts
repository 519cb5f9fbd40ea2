/** Why a file was passed over, in words for the person whose file it is. */
export class Unreadable extends Error {
	constructor(readonly reason: string) {
		super(reason);
	}
}
