/** A finding in full, for paper: why it matters, and every quote. */
import { sentenceOf } from '../lib/report/wording-of';
import { FindingDetails } from './FindingDetails';
import { kindOf } from '../lib/report/arrange/tone-shapes';
import { ToneIcon } from './ToneIcon';
import type { QuotesProps } from './Quotes';
import { useTranslate } from './translation';

export const FindingArticle = ({ finding, blocks, onShow }: Omit<QuotesProps, 'shownAtFirst'>) => {
  const t = useTranslate();
  const icon = kindOf(finding);
  return (
    <article class={`finding ${icon}`}>
      <h3>
        <ToneIcon kind={icon} named />
        <span>{sentenceOf(finding, t)}</span>
      </h3>
      <FindingDetails finding={finding} blocks={blocks} onShow={onShow} shownAtFirst={Infinity} />
    </article>
  );
};
