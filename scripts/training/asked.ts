/** Single answers about units of policies that nobody labelled whole: mostly about what the reader was unsure of. */
import { practiceIds } from '../../lib/policy/practice';
import type { Labels } from './labels';

const isNo = (answer: string): boolean => answer.startsWith('-');
const practiceOf = (answer: string): string => answer.replace(/^-/, '').replace(/[=,].*$/, '');

/**
 * @param answers each a label that the unit deserves, or `-` and a practice that it does not state
 * @returns the unit's labels; what was not asked about is torn, for it is not known
 */
export const labelsFrom = (answers: readonly string[]): Labels => {
  const asked = new Set(answers.map(practiceOf));
  return { labels: answers.filter((answer) => !isNo(answer)), torn: practiceIds.filter((id) => !asked.has(id)) };
};
