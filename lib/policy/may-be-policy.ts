/** Whether a page may prove to be a policy, before all of its words have decided. */
import type { PolicyDocument } from './document';

/** What has a score is a policy by its names, or mostly a policy's text. */
export const mayBePolicy = ({ isPolicy, score }: Pick<PolicyDocument, 'isPolicy' | 'score'>): boolean =>
  isPolicy || score !== undefined;
