/** Findings of the English rules alone, each sentence as sure as can be: what tests of rules are about. */
import { detect } from '../../lib/detect/detect';
import { type Said, shared, strongest } from '../../lib/detect/judge/judge';
import type { Reader } from '../../lib/detect/learned-reader';
import { readByRules, rulesOf } from '../../lib/detect/rules/statements';
import type { PlacedSentence } from '../../lib/detect/split/units';
import { english } from '../../lib/languages/en';
import type { PolicyDocument } from '../../lib/policy/document';
import type { Finding } from '../../lib/policy/report';
import { practices } from '../../lib/practices';

const read = (sentence: PlacedSentence): readonly Said[] => {
  const { statements } = readByRules(rulesOf(english), sentence);
  return practices.flatMap((practice) => {
    const own = statements.filter((said) => said.practice === practice.id);
    const stance = strongest(practice, own);
    if (!stance) return [];
    const condition = shared(own.filter((said) => said.stance === stance));
    return [{ practice: practice.id, stance, sentence, sure: 1, condition }];
  });
};

const reader: Reader = { language: english, read };

export const detectByRules = (document: PolicyDocument): readonly Finding[] => detect(document, reader);
