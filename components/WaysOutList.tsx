/** The ways out that a policy offers: opt-outs first, then other places to act, by what they are for. */
import { kindName } from '../lib/report/arrange/best-way';
import { waysOut } from '../lib/report/arrange/ways-out';
import type { RequestFormProps } from './RequestForm';
import { useTranslate } from './translation';
import { Way } from './Way';

export type WaysOutListProps = Omit<RequestFormProps, 'choice'>;

export const waysAnchor = 'ways-out';

export const WaysOutList = (props: WaysOutListProps) => {
  const t = useTranslate();
  const { report } = props;
  const kinds = (optOut: boolean) =>
    waysOut(report, optOut).map(({ kind, choices }) => (
      <div class="kind">
        <h4>{t(kindName(kind))}</h4>
        <ul>
          {choices.map((choice) => (
            <Way choice={choice} {...props} />
          ))}
        </ul>
      </div>
    ));
  const optOuts = kinds(true);
  const others = kinds(false);
  return (
    <div class="ways">
      <h3 id={waysAnchor} tabIndex={-1}>
        {t('ways.title')}
      </h3>
      {optOuts.length > 0 ? optOuts : <p class="hint">{t('ways.none')}</p>}
      {others.length > 0 && (
        <details>
          <summary>{t('ways.others')}</summary>
          {others}
        </details>
      )}
    </div>
  );
};
