/** A finding's passages: the first few at once, the rest on demand; of a contradiction, side against side. */
import { useState } from 'preact/hooks';
import type { Finding } from '../lib/policy/report';
import type { ShownReport } from '../lib/report/arrange/shown';
import { sidesOf } from '../lib/report/arrange/sides';
import { Quote, type ShowEvidence } from './Quote';
import { useTranslate } from './translation';

export interface QuotesProps {
  readonly finding: Finding;
  readonly blocks: ShownReport['blocks'];
  readonly onShow: ShowEvidence;
  /** How many passages of one stance to show before more are asked for: three are enough to judge by, and short to skim. */
  readonly shownAtFirst?: number;
}

const Passages = ({ finding, blocks, onShow, shownAtFirst = 3 }: QuotesProps) => {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const { evidence } = finding;
  const hidden = all ? 0 : Math.max(0, evidence.length - shownAtFirst);
  return (
    <>
      {evidence.slice(0, evidence.length - hidden).map((passage) => (
        <Quote evidence={passage} block={blocks[passage.block]} onShow={onShow} />
      ))}
      {hidden > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t('finding.more', hidden)}
        </button>
      )}
    </>
  );
};

/** Passages by what each says by itself, when they do not all say the same. */
export const Quotes = (props: QuotesProps) => {
  const t = useTranslate();
  const { finding } = props;
  return (
    <>
      {sidesOf(finding).map(({ title, evidence }) => (
        <div class={`side ${finding.stance === 'mixed' ? 'against' : ''}`}>
          {title && <p class="side-name">{t(title)}</p>}
          <Passages {...props} finding={{ ...finding, evidence }} />
        </div>
      ))}
    </>
  );
};
