/** A finding in one plain sentence, which opens to why it matters and to the policy's own words. */
import type { Finding } from '../lib/policy/report';
import type { ShownReport } from '../lib/report/shown';
import { sentenceOf, wordingOf } from '../lib/report/wording-of';
import { Mark, markOf } from './Mark';
import { Quotes } from './Quotes';
import type { ShowEvidence } from './Quote';
import { useTranslate } from './translate';

interface FindingItemProps {
  readonly finding: Finding;
  readonly blocks: ShownReport['blocks'];
  readonly onShow: ShowEvidence;
}

export const FindingItem = ({ finding, blocks, onShow }: FindingItemProps) => {
  const t = useTranslate();
  const mark = markOf(finding);
  return (
    <li>
      <details class={`finding ${mark}`}>
        <summary>
          <Mark kind={mark} named />
          <span>{sentenceOf(finding)}</span>
        </summary>
        <div class="body">
          {mark === 'mixed' && <p class="contradiction">{t('finding.contradiction')}</p>}
          <p class="why">{wordingOf(finding.practice)?.why}</p>
          <h4>{t('finding.quotes', finding.evidence.length)}</h4>
          <Quotes finding={finding} blocks={blocks} onShow={onShow} />
        </div>
      </details>
    </li>
  );
};
