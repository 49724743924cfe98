/** Labels of what changed between two versions of a policy, as `training/changes.tsv` holds them. */
import type { PracticeId } from '../../lib/policy/practice';

export interface ChangeLabel {
  readonly practice: PracticeId;
  /** Null: careful readers could differ, so it counts neither for nor against. */
  readonly kind: 'new' | 'gone' | 'value' | null;
}

export interface LabelledPair {
  readonly id: string;
  readonly set: string;
  readonly changes: readonly ChangeLabel[];
}

const labelOf = (text: string): ChangeLabel => {
  const [practice = '', kind] = text.replace('?', '').split(':');
  return { practice: practice as PracticeId, kind: (kind ?? null) as ChangeLabel['kind'] };
};

/** @param text lines of id, set, collection, commit, path and labels, with tabs between; lines that begin with # say what it is */
export const readChangeLabels = (text: string): readonly LabelledPair[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', set = '', , , , labels = ''] = line.split('\t');
      return { id, set, changes: labels.split(' ').filter(Boolean).map(labelOf) };
    });
