/** Counts the words by which a policy can be told from other text. */

/** How often these cues, a global expression, occur in the text. */
export const count = (text: string, cues: RegExp): number => text.match(cues)?.length ?? 0;
