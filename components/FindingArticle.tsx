/** A finding in full, for paper: why it matters, and every quote. */
import { Claim } from './Claim';
import { FindingDetails } from './FindingDetails';
import { kindOf } from '../lib/report/arrange/tone-shapes';
import { ToneIcon } from './ToneIcon';
import type { QuotesProps } from './Quotes';

export const FindingArticle = ({ finding, blocks, onShow }: Omit<QuotesProps, 'shownAtFirst'>) => {
  const icon = kindOf(finding);
  return (
    <article class={`finding ${icon}`}>
      <h3>
        <ToneIcon kind={icon} named />
        <Claim finding={finding} />
      </h3>
      <FindingDetails finding={finding} blocks={blocks} onShow={onShow} shownAtFirst={Infinity} />
    </article>
  );
};
