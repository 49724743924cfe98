/** Why the detector says what it says of a document, sentence by sentence. */
import { loadModel } from '../../cli/model-file';
import { detect } from '../../lib/detect/detect';
import { readerOf } from '../../lib/detect/learned-reader';
import { sentenceReader } from '../../lib/detect/split/units';
import type { PolicyDocument } from '../../lib/policy/document';
import type { PracticeId } from '../../lib/policy/practice';
import { languageOf } from '../../lib/languages';
import { readLanguages } from '../../lib/policy/read-languages';
import { languageName } from '../../lib/report/language';
import { findingLines, traceLines } from './lines';
import { type SentenceTrace, traceSentence } from './trace';
import { weightLines } from './weights';

/** Which sentences and clauses are told. */
export interface Scope {
  /** Only clauses of this practice, and only sentences in which one occurs; null for all. */
  readonly practice: PracticeId | null;
  /** Sentences of earlier blocks are context, and not told. */
  readonly fromBlock: number;
}

const within = (trace: SentenceTrace, { practice }: Scope): SentenceTrace => ({
  ...trace,
  clauses: trace.clauses.filter(({ rule }) => practice === null || rule.practice === practice),
});

/** @returns why nothing is read of a document in this language; null where it is read */
export const unread = (tag: string): string | null => {
  if (languageOf(tag) !== null) return null;
  const read = readLanguages.map((one) => languageName(one, 'en') ?? one);
  return `${languageName(tag, 'en') ?? tag} is not read; only ${new Intl.ListFormat('en').format(read)} are`;
};

export const explainDocument = (document: PolicyDocument, scope: Scope): readonly string[] => {
  const language = languageOf(document.language);
  const model = loadModel(document.language);
  if (language === null || model === null) return [];
  const sentencesOf = sentenceReader(document, language);
  const traced = document.blocks.flatMap((block, index) =>
    sentencesOf(index)
      .filter(() => index >= scope.fromBlock)
      .map((sentence) => within(traceSentence(language, sentence), scope))
      .flatMap((trace) => {
        const weights = weightLines(language, model, trace.sentence, scope.practice);
        const isTold = scope.practice === null || trace.clauses.length > 0 || weights.length > 0;
        return isTold ? [...traceLines(trace, block), ...weights, ''] : [];
      }),
  );
  const findings = detect(document, readerOf(language, model)).filter(
    ({ practice }) => scope.practice === null || practice === scope.practice,
  );
  return [...traced, ...findingLines(findings)];
};
