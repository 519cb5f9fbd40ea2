const reasons: Readonly<Record<string, string>> = {
	EACCES:
		"you have no right to write it, or to write in its folder; give yourself that right, or leave it out",
	EPERM:
		"it is protected from being written; take the protection off, or leave it out",
	EROFS: "it lies on a disk that is read-only; copy it elsewhere first",
	ENOSPC: "the disk is full; make room, then try again",
	EDQUOT: "your share of the disk is full; make room, then try again",
	ENOENT: "there is no such folder; make it first, or name another",
	ENOTDIR: "there is no such folder; make it first, or name another",
	EISDIR: "it is a folder; name a file in it",
};

/** Why a file could not be written and what to do, in words that follow its name. */
export const whyNotWritten = (error: unknown): string => {
	const { code = "", message } = error as NodeJS.ErrnoException;
	return reasons[code] ?? message;
};
