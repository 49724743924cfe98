/** Reads an extracted policy, with what reads policies and the weights of its language. */
import type { PolicyDocument } from '../../policy/document';
import type { PolicyReport } from '../../policy/report';
import { loadModel } from './load-model';
import { loadPolicyReader } from './policy-reader';

/** @param pause resolves when the work may go on; where it rejects, reading ends with its error */
export async function readDocument(document: PolicyDocument, pause: () => Promise<void>): Promise<PolicyReport> {
  const model = await loadModel(document.language);
  const reader = await loadPolicyReader();
  return reader.readPolicyInSlices(document, model, pause);
}

/**
 * Loads and makes what reading this language takes, so that it is there with the text; nothing for a language that is not read.
 * @param language BCP 47
 */
export async function prepareReading(language: string): Promise<void> {
  const model = await loadModel(language);
  if (model !== null) (await loadPolicyReader()).prepareReader(language, model);
}
