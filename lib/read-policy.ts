/** The front door: a policy's text in, what it says out. The extension, the command line and the measurements all enter here. */
import { findChoices } from './choices/choices';
import { detect, detectInSlices } from './detect/detect';
import { type Model, readModel } from './detect/learned/model';
import { type PageWords, readPageWords, withOpinion } from './detect/second-opinion';
import { type Reader, readerOf } from './detect/learned-reader';
import type { PackedRules } from './detect/rules/packed-rules';
import { provideRules as provide } from './detect/rules/ready-rules';
import { rulesOf } from './detect/rules/statements';
import { languageOf } from './languages';
import type { Block, PolicyDocument } from './policy/document';
import { quotePage } from './policy/quote-page';
import type { Choice, Finding, PolicyReport } from './policy/report';

export { type Model, type PackedRules, type PageWords, readModel, readPageWords, withOpinion };

const reportOf = (
  { url, title, isPolicy, language, effectiveDate, words, blocks }: PolicyDocument,
  found: readonly Finding[],
  choices: readonly Choice[],
): PolicyReport => {
  const findings = blocks.some(({ pages }) => pages) ? found.map((finding) => withPages(finding, blocks)) : found;
  return { schema: 2, url, title, isPolicy, language, effectiveDate, words, findings, choices };
};

const withPages = (finding: Finding, blocks: readonly Block[]): Finding => ({
  ...finding,
  evidence: finding.evidence.map((one) => {
    const block = blocks[one.block];
    return { ...one, page: block && quotePage(block, one.quote) };
  }),
});

const readerFor = ({ language: tag }: PolicyDocument, model: Model | null): Reader | null => {
  const language = languageOf(tag);
  return language && model && readerOf(language, model);
};

/** Gives what compiling a language's rules would take long to make: `buildPackedRules` has made it, of the same rules. */
export const provideRules = (tag: string, rules: PackedRules): void => {
  const language = languageOf(tag);
  if (language !== null) provide(language, rules);
};

/** Makes at once what is made once a language, and takes longer than to read a short policy. */
export const prepareReader = (tag: string, model: Model): void => {
  const language = languageOf(tag);
  if (language === null) return;
  readerOf(language, model);
  rulesOf(language);
};

/**
 * Reads a document at once. Pure: the same text always gives the same report.
 * @param model the weights of the document's language, as the caller's `loadModel` gives them; null for a language that is not read
 */
export const readPolicy = (document: PolicyDocument, model: Model | null): PolicyReport => {
  const reader = readerFor(document, model);
  return reportOf(document, reader ? detect(document, reader) : [], findChoices(document));
};

/**
 * The same, giving way to other work about every 50 ms.
 * @param pause resolves when the work may go on; where it rejects, reading ends with its error
 */
export const readPolicyInSlices = async (
  document: PolicyDocument,
  model: Model | null,
  pause: () => Promise<void>,
): Promise<PolicyReport> => {
  const reader = readerFor(document, model);
  return reportOf(document, reader ? await detectInSlices(document, reader, pause) : [], findChoices(document));
};
