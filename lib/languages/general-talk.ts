/** Sentences that speak of a matter in general, ask about it or point to it: in any language, they state nothing of this company. */

export interface TalkWords {
  /** These state nothing, whoever comes up in them: questions, pointers, meanings of words. */
  readonly always: readonly RegExp[];
  /** These state nothing where the company does not come up: what others do, what laws say. */
  readonly ofOthers: readonly RegExp[];
  /** Words for the company and what is its own. */
  readonly company: RegExp;
}

/** @returns whether a sentence, as the language spells it, is such talk */
export const generalTalk =
  ({ always, ofOthers, company }: TalkWords) =>
  (text: string): boolean =>
    always.some((one) => one.test(text)) || (ofOthers.some((one) => one.test(text)) && !company.test(text));
