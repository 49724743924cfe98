/** The exit list: a checklist of all working ways out in the order of what they stop, then what is dead, then other places to act. */
import { exitsOf, workingOptOuts, type Exit } from '../lib/report/arrange/exits';
import { DeadWay } from './DeadWay';
import type { RequestFormProps } from './RequestForm';
import { SiteWays } from './SiteWays';
import { useTranslate } from './translation';
import { useDoneWays } from './use-done-ways';
import { Way } from './Way';

export type WaysOutListProps = Omit<RequestFormProps, 'choice'>;

export const waysAnchor = 'ways-out';

type Marks = ReturnType<typeof useDoneWays>;

/** Marks are the reader's own: whether they stay is asked once there is one. */
const KeepMarks = ({ done, isKept, isLost, canKeep, keep }: Marks) => {
  const t = useTranslate();
  return (
    <>
      {canKeep && (done.length > 0 || isKept) && (
        <p class="keep-marks">
          <label>
            <input type="checkbox" checked={isKept} onChange={() => keep(!isKept)} /> {t('ways.keepMarks')}
          </label>{' '}
          {!isKept && <span class="hint">{t('ways.keepMarksHint')}</span>}
        </p>
      )}
      <p class="hint" role="status">
        {isLost && t('ways.markLost')}
      </p>
    </>
  );
};

const Others = ({ exits, ...props }: WaysOutListProps & { readonly exits: readonly Exit[] }) => {
  const t = useTranslate();
  return (
    exits.length > 0 && (
      <details>
        <summary>{t('ways.others')}</summary>
        <ul>
          {exits.map((exit) => (
            <Way key={exit.key} exit={exit} {...props} />
          ))}
        </ul>
      </details>
    )
  );
};

export const WaysOutList = (props: WaysOutListProps) => {
  const t = useTranslate();
  const { report } = props;
  const { ways, dead, others } = exitsOf(report);
  const marks = useDoneWays(report.url);
  return (
    <div class="ways">
      <h3 id={waysAnchor} tabIndex={-1}>
        {t('ways.title')}
      </h3>
      {workingOptOuts(report) === 0 && <p class="hint">{t('ways.none')}</p>}
      <ul class="exits">
        {ways.map((exit) => (
          <Way
            key={exit.key}
            exit={exit}
            isDone={marks.done.includes(exit.key)}
            onDone={() => marks.toggle(exit.key)}
            {...props}
          />
        ))}
        {dead.map((end) => (
          <DeadWay end={end} />
        ))}
      </ul>
      <KeepMarks {...marks} />
      <SiteWays report={report} />
      <Others exits={others} {...props} />
    </div>
  );
};
