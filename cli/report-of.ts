/** Reads an extracted policy, with what the reader has learnt of its language: as the extension does. */
import type { PolicyDocument } from '../lib/policy/document';
import type { PolicyReport } from '../lib/policy/report';
import { opinionOf } from '../lib/detect/second-opinion';
import { readPolicy, withOpinion } from '../lib/read-policy';
import { loadModel, loadPageWords } from './model-file';

/** @throws Error where a file of what was learnt is missing or damaged */
export const reportOf = (document: PolicyDocument): PolicyReport =>
  readPolicy(withOpinion(document, loadPageWords()), loadModel(document.language));

/** What all words of a text add to its page's score; 0 where there is no opinion. */
export const opinionOn = (document: PolicyDocument): number =>
  (document.score === undefined ? null : opinionOf(document, loadPageWords())) ?? 0;
