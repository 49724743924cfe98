/** Two policies side by side, practice by practice: where they differ first. */
import type { ComponentChildren } from 'preact';
import { practicePairs } from '../lib/compare/practice-pairs';
import type { PracticePair } from '../lib/compare/types';
import type { ComparedSide } from '../lib/keep/compared-sides';
import type { Finding } from '../lib/policy/report';
import { straight } from '../lib/report/export/foreign-text';
import { practiceName } from '../lib/report/wording-of';
import { Claim } from './Claim';
import { kindOf } from '../lib/report/arrange/tone-shapes';
import { ToneIcon } from './ToneIcon';
import { useTranslate } from './translation';

interface ComparedPoliciesProps {
  readonly first: ComparedSide;
  readonly second: ComparedSide;
  readonly onSave: () => void;
  /** What has changed, where both are versions of one policy. */
  readonly children?: ComponentChildren;
}

/** One of the two: what it is, where it stands, and when it was read. */
const Named = ({ report: { url }, title, address, read }: ComparedSide) => (
  <li>
    <strong dir="auto">{title}</strong>{' '}
    {url !== null && address !== null && (
      <a href={url} target="_blank" rel="noreferrer noopener">
        <bdi>{straight(address)}</bdi>
      </a>
    )}{' '}
    {read && <span class="aside">{read}</span>}
  </li>
);

const Side = ({ side: { name, report }, finding }: { side: ComparedSide; finding: Finding | null }) => {
  const t = useTranslate();
  return (
    <div class="side">
      <h4 dir="auto">{name}</h4>
      <p class="said">
        <ToneIcon kind={finding === null ? 'silent' : kindOf(finding)} named={finding !== null} />
        {finding === null ? <span>{t('tone.silent')}</span> : <Claim finding={finding} />}
      </p>
      {finding !== null && (
        <blockquote dir="auto" lang={report.language}>
          {straight(finding.evidence[0]?.quote ?? '')}
        </blockquote>
      )}
    </div>
  );
};

const Pairs = ({
  pairs,
  first,
  second,
}: Pick<ComparedPoliciesProps, 'first' | 'second'> & { pairs: readonly PracticePair[] }) => {
  const t = useTranslate();
  return (
    <ul>
      {pairs.map((pair) => (
        <li class="kept pair" key={pair.practice}>
          <h3>{practiceName(pair.practice, t) ?? pair.practice}</h3>
          <div class="sides">
            <Side side={first} finding={pair.first} />
            <Side side={second} finding={pair.second} />
          </div>
        </li>
      ))}
    </ul>
  );
};

export const ComparedPolicies = ({ first, second, onSave, children }: ComparedPoliciesProps) => {
  const t = useTranslate();
  const pairs = practicePairs(first.report, second.report);
  const same = pairs.filter(({ relation }) => relation === 'same');
  const different = pairs.filter(({ relation }) => relation !== 'same');
  return (
    <main class="policies">
      <p>
        <a href="/policies.html">{t('keep.open')}</a>
      </p>
      <h1>{t('policies.compared')}</h1>
      <ul class="compared">
        <Named {...first} />
        <Named {...second} />
      </ul>
      <p class="buttons">
        <button type="button" class="quiet" onClick={onSave}>
          {t('report.md')}
        </button>
      </p>
      {children}
      <h2>{t('policies.different')}</h2>
      {different.length > 0 ? (
        <Pairs pairs={different} first={first} second={second} />
      ) : (
        <p>{t('policies.noDifference')}</p>
      )}
      {same.length > 0 && (
        <details>
          <summary>
            {t('policies.same')} ({same.length})
          </summary>
          <Pairs pairs={same} first={first} second={second} />
        </details>
      )}
      <p class="hint">{t('footer.caveat')}</p>
    </main>
  );
};
