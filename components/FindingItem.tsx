/** A finding in one plain sentence, which opens to why it matters and to the policy's own words. */
import { useState } from 'preact/hooks';
import type { Finding } from '../lib/policy/report';
import type { ShownReport } from '../lib/report/shown';
import { sentenceOf, wordingOf } from '../lib/report/wording-of';
import { Mark, markOf } from './Mark';
import type { ShowEvidence } from './Quote';
import type { Quotes } from './Quotes';
import { useTranslate } from './translate';

interface FindingItemProps {
  readonly finding: Finding;
  readonly blocks: ShownReport['blocks'];
  readonly onShow: ShowEvidence;
}

export const FindingItem = ({ finding, blocks, onShow }: FindingItemProps) => {
  const t = useTranslate();
  // Quotes come when they are asked for: the popup paints without them, and without the sanitiser that they need.
  const [QuotesOnDemand, setQuotes] = useState<typeof Quotes | null>(null);
  const load = (): void => void import('./Quotes').then(({ Quotes }) => setQuotes(() => Quotes));
  const mark = markOf(finding);
  return (
    <li>
      <details class={`finding ${mark}`} onToggle={load}>
        <summary>
          <Mark kind={mark} named />
          <span>{sentenceOf(finding)}</span>
        </summary>
        <div class="body">
          {mark === 'mixed' && <p class="contradiction">{t('finding.contradiction')}</p>}
          <p class="why">{wordingOf(finding.practice)?.why}</p>
          <h4>{t('finding.quotes', finding.evidence.length)}</h4>
          {QuotesOnDemand && <QuotesOnDemand finding={finding} blocks={blocks} onShow={onShow} />}
        </div>
      </details>
    </li>
  );
};
