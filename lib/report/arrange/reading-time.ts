/** How long a text takes to read. */

/**
 * Words a minute of an adult who reads English non-fiction silently:
 * M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019), 104047.
 */
const wordsPerMinute = 238;

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
