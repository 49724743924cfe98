/** What the rules alone say of a document, sentence by sentence. */
import { readByRules, rulesOf, type Statement } from '../../lib/detect/rules/statements';
import { sentenceReader } from '../../lib/detect/split/units';
import { languageOf } from '../../lib/languages';
import type { PolicyDocument } from '../../lib/policy/document';

/** Block after block; nothing in a language without rules. */
export function* statements(document: PolicyDocument): Generator<readonly Statement[]> {
  const language = languageOf(document.language);
  if (language === null) return;
  const sentencesOf = sentenceReader(document, language);
  const rules = rulesOf(language);
  for (const index of document.blocks.keys())
    yield sentencesOf(index).flatMap((sentence) => readByRules(rules, sentence).statements);
}
