/** The front door: a policy's text in, what it says out. The extension, the command line and the measurements all enter here. */
import { findChoices } from './choices/choices';
import { detect, detectInSlices } from './detect/detect';
import type { PolicyDocument } from './policy/document';
import type { Choice, Finding, PolicyReport } from './policy/report';

const reportOf = (
  { url, title, isPolicy, language, effectiveDate, words }: PolicyDocument,
  findings: readonly Finding[],
  choices: readonly Choice[],
): PolicyReport => ({ schema: 2, url, title, isPolicy, language, effectiveDate, words, findings, choices });

/** Reads a document at once. Pure: the same text always gives the same report. */
export const readPolicy = (document: PolicyDocument): PolicyReport =>
  reportOf(document, detect(document), findChoices(document));

/**
 * The same, giving way to other work about every 50 ms.
 * @param pause resolves when the work may go on; where it rejects, reading ends with its error
 */
export const readPolicyInSlices = async (document: PolicyDocument, pause: () => Promise<void>): Promise<PolicyReport> =>
  reportOf(document, await detectInSlices(document, pause), findChoices(document));
