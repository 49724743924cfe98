/** A finding in full, for reading and printing: why it matters, and every quote. */
import type { PracticeId } from '../lib/policy/practice';
import { sentenceOf } from '../lib/report/wording-of';
import { FindingDetails } from './FindingDetails';
import { ToneIcon, iconOf } from './ToneIcon';
import type { QuotesProps } from './Quotes';
import { useTranslate } from './translation';

/** Links to findings use the practice's id, which must never change. */
export const findingAnchor = (practice: PracticeId): string => practice;

export const FindingArticle = ({ finding, blocks, onShow }: Omit<QuotesProps, 'shownAtFirst'>) => {
  const t = useTranslate();
  const icon = iconOf(finding);
  const anchor = findingAnchor(finding.practice);
  return (
    <article class={`finding ${icon}`} aria-labelledby={anchor}>
      <h3 id={anchor} tabIndex={-1}>
        <ToneIcon kind={icon} named />
        <span>{sentenceOf(finding, t)}</span>{' '}
        <a class="permalink" href={`#${anchor}`} aria-label={t('report.permalink', [sentenceOf(finding, t)])}>
          #
        </a>
      </h3>
      <FindingDetails finding={finding} blocks={blocks} onShow={onShow} shownAtFirst={Infinity} />
    </article>
  );
};
