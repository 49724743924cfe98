/** A report arranged for reading: group by group, what deserves attention first, and what is not mentioned last. */
import { groups, practiceIds, type Group, type PracticeId, type Tone } from '../../policy/practice';
import { isLookedFor } from '../../policy/read-languages';
import type { Finding, PolicyReport } from '../../policy/report';
import { toneOf } from './tone';
import { practiceOf } from '../wording-of';

export interface GroupOverview {
  readonly group: Group;
  /** Alarms before cautions. */
  readonly attention: readonly Finding[];
  /** Neither good nor bad: what a reader may want to know. */
  readonly informs: readonly Finding[];
  /** In the reader's favour: promises, denials and rights. */
  readonly promised: readonly Finding[];
  /** Practices on which the policy is silent, which is not the same as a denial. What is not looked for in its language is not among them. */
  readonly silent: readonly PracticeId[];
}

/** The practices of a group in the catalogue's order. */
export const practicesOf = (group: Group): readonly PracticeId[] =>
  practiceIds.filter((id) => practiceOf(id)?.group === group);

const withTone = (findings: readonly Finding[], ...wanted: readonly Tone[]): readonly Finding[] =>
  wanted.flatMap((tone) => findings.filter((finding) => toneOf(finding) === tone));

/** Every group that has practices, in the catalogue's order. Those without findings are among them: silence is an answer. */
export const overview = (report: PolicyReport): readonly GroupOverview[] => {
  const byPractice = new Map(report.findings.map((finding) => [finding.practice, finding]));
  return groups.flatMap((group) => {
    const ids = practicesOf(group);
    if (ids.length === 0) return [];
    const found = ids.flatMap((id) => byPractice.get(id) ?? []);
    return {
      group,
      attention: withTone(found, 'alarm', 'caution'),
      informs: withTone(found, 'neutral'),
      promised: withTone(found, 'good'),
      silent: ids.filter((id) => !byPractice.has(id) && isLookedFor(id, report.language)),
    };
  });
};
