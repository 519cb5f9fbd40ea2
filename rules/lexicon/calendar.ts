// Names of times, small letters, as alternatives of a pattern.

export const months =
	"january|february|march|april|may|june|july|august|september|october|november|december";
export const seasons = "spring|summer|autumn|winter";
export const workdays = "monday|tuesday|wednesday|thursday|friday";
