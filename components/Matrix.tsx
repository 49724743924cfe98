/** Every practice in one table: what the policy says of it, in the column of its stance; an icon leads to the finding. */
import type { Finding } from '../lib/policy/report';
import type { PracticeId } from '../lib/policy/practice';
import type { GroupOverview } from '../lib/report/arrange/overview';
import { practiceName } from '../lib/report/wording-of';
import { kindOf } from '../lib/report/arrange/tone-shapes';
import { ToneIcon } from './ToneIcon';
import { useTranslate } from './translation';

const columns = ['yes', 'no', 'mixed', 'other', 'silent'] as const;
type Column = (typeof columns)[number];

/** Practices with stances of their own ("honored", "posted") say something, but neither yes nor no. */
const columnOf = ({ stance }: Finding): Column =>
  stance === 'yes' || stance === 'no' || stance === 'mixed' ? stance : 'other';

type OpenFinding = (practice: PracticeId) => void;

interface RowProps {
  readonly practice: PracticeId;
  readonly finding: Finding | null;
  readonly onOpen: OpenFinding;
}

const Row = ({ practice, finding, onOpen }: RowProps) => {
  const t = useTranslate();
  const held = finding ? columnOf(finding) : 'silent';
  const words = t(`matrix.${held}`);
  return (
    <tr>
      <th scope="row">{practiceName(practice, t)}</th>
      {columns.map((column) => (
        <td>
          {column === held &&
            (finding ? (
              <button type="button" class="bare" title={words} onClick={() => onOpen(practice)}>
                <ToneIcon kind={kindOf(finding)} />
                <span class="unseen">{words}</span>
              </button>
            ) : (
              <>
                <ToneIcon kind="silent" />
                <span class="unseen">{words}</span>
              </>
            ))}
        </td>
      ))}
    </tr>
  );
};

const GroupRows = ({ overview, onOpen }: { readonly overview: GroupOverview; readonly onOpen: OpenFinding }) => {
  const t = useTranslate();
  const found = [...overview.attention, ...overview.informs, ...overview.promised];
  return (
    <tbody>
      <tr class="group-name">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {t(`group.${overview.group}`)}
        </th>
      </tr>
      {found.map((finding) => (
        <Row practice={finding.practice} finding={finding} onOpen={onOpen} />
      ))}
      {overview.silent.map((practice) => (
        <Row practice={practice} finding={null} onOpen={onOpen} />
      ))}
    </tbody>
  );
};

interface MatrixProps {
  readonly groups: readonly GroupOverview[];
  readonly onOpen: OpenFinding;
}

export const Matrix = ({ groups, onOpen }: MatrixProps) => {
  const t = useTranslate();
  return (
    <table class="matrix">
      <caption>{t('matrix.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('matrix.practice')}</th>
          {columns.map((column) => (
            <th scope="col">{t(`matrix.${column}`)}</th>
          ))}
        </tr>
      </thead>
      {groups.map((overview) => (
        <GroupRows key={overview.group} overview={overview} onOpen={onOpen} />
      ))}
    </table>
  );
};
