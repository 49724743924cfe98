/** Two policies side by side, practice by practice: where they differ first. */
import type { ComponentChildren } from 'preact';
import { practicePairs } from '../lib/compare/practice-pairs';
import type { NamedPolicy, PracticePair } from '../lib/compare/types';
import type { Finding } from '../lib/policy/report';
import { bestOf } from '../lib/report/arrange/sides';
import { straight } from '../lib/report/export/foreign-text';
import { practiceName } from '../lib/report/wording-of';
import { Claim } from './Claim';
import { Folded } from './Folded';
import { kindOf } from '../lib/report/arrange/tone-shapes';
import { ShareComparedLabel } from './ShareComparedLabel';
import { ToneIcon } from './ToneIcon';
import { useTranslate } from './translation';

interface ComparedPoliciesProps {
  readonly first: NamedPolicy;
  readonly second: NamedPolicy;
  readonly now: Date;
  readonly onSave: () => void;
  /** Puts a text on the clipboard; rejects where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
  /** What has changed, where both are versions of one policy. */
  readonly children?: ComponentChildren;
}

/** One of the two: what it is, where it stands, and when it was read. */
const Named = ({ report: { url }, title, address, read }: NamedPolicy) => (
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

const Side = ({ side: { name, report }, finding }: { side: NamedPolicy; finding: Finding | null }) => {
  const t = useTranslate();
  return (
    <div class="side">
      <h4 dir="auto">{name}</h4>
      <p class="said">
        <ToneIcon kind={finding === null ? 'silent' : kindOf(finding)} named={finding !== null} />
        {finding === null ? <span>{t('tone.silent')}</span> : <Claim finding={finding} />}
      </p>
      {finding !== null &&
        bestOf(finding).map(({ quote }) => (
          <blockquote dir="auto" lang={report.language}>
            {straight(quote)}
          </blockquote>
        ))}
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

/** Drawn when it is opened; its code comes with the comparison, which itself is loaded on demand. */
const loadLabel = () => Promise.resolve(ShareComparedLabel);

export const ComparedPolicies = ({ first, second, now, onSave, onCopy, children }: ComparedPoliciesProps) => {
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
      <Folded kind="share" title={t('label.share')} load={loadLabel} props={{ first, second, now, onCopy }} />
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
