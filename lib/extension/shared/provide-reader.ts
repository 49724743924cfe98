/** Provides what reads policies. In the extension, this and all that it imports are a script of their own, `policy-reader.js`. */
import {
  prepareReader,
  provideRules,
  readModel,
  readPageWords,
  readPolicyInSlices,
  withOpinion,
} from '../../read-policy';

export const policyReader = { prepareReader, provideRules, readModel, readPageWords, readPolicyInSlices, withOpinion };
export type PolicyReader = typeof policyReader;

(globalThis as { policyReader?: PolicyReader }).policyReader = policyReader;
