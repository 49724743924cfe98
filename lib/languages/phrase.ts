/** Builds expressions of many alternatives, over texts as `Sentence.normal`. */

export const anyOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** @returns a global expression that takes the spaces around a phrase with it */
export const phrase = (...alternatives: readonly string[]): RegExp => new RegExp(` ${anyOf(...alternatives)} `, 'g');
