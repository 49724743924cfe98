/** Reads an extracted policy, with what reads policies and what it has learnt of the language. */
import type { PolicyDocument } from '../../policy/document';
import type { PolicyReport } from '../../policy/report';
import { loadModel, loadPageWords } from './load-model';
import { loadPolicyReader } from './policy-reader';

/** The document; whether it is a policy is decided by all of its words, too. */
export async function judged(document: PolicyDocument): Promise<PolicyDocument> {
  const [words, reader] = await Promise.all([loadPageWords(), loadPolicyReader()]);
  return reader.withOpinion(document, words);
}

/** @param pause resolves when the work may go on; where it rejects, reading ends with its error */
export async function readDocument(document: PolicyDocument, pause: () => Promise<void>): Promise<PolicyReport> {
  const [own, model] = await Promise.all([judged(document), loadModel(document.language)]);
  return (await loadPolicyReader()).readPolicyInSlices(own, model, pause);
}

/**
 * Loads and makes what reading this language takes, so that it is there with the text; of a language that is not read, what decides
 * whether a page is a policy.
 * @param language BCP 47
 */
export async function prepareReading(language: string): Promise<void> {
  const [model] = await Promise.all([loadModel(language), loadPageWords()]);
  if (model !== null) (await loadPolicyReader()).prepareReader(language, model);
}
