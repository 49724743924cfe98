/** Reads an extracted policy, with what the reader has learnt of its language: as the extension does. */
import type { PolicyDocument } from '../lib/policy/document';
import type { PolicyReport } from '../lib/policy/report';
import { opinionOf } from '../lib/detect/second-opinion';
import { readPolicy, withOpinion } from '../lib/read-policy';
import { loadModel, loadPageWords } from './model-file';

/**
 * The document; whether it is a policy is decided by all of its words, too.
 * @throws Error where the file of words is missing or damaged
 */
export const judged = (document: PolicyDocument): PolicyDocument => withOpinion(document, loadPageWords());

/** @throws Error where a file of what was learnt is missing or damaged */
export const reportOf = (document: PolicyDocument): PolicyReport =>
  readPolicy(judged(document), loadModel(document.language));

/** What all words of a text add to its page's score. */
export const opinionOn = (document: PolicyDocument): number => opinionOf(document, loadPageWords());
