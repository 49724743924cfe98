/** One passage of the policy in its own words, with where it stands and the way to see it there. */
import { useContext, useState } from 'preact/hooks';
import type { Block } from '../lib/policy/document';
import type { Evidence } from '../lib/policy/report';
import { isolated, oneLine, straight } from '../lib/report/export/foreign-text';
import { partAt } from '../lib/report/part-at';
import { quoteHtml } from '../lib/report/quote-html';
import { sanitise } from '../lib/report/sanitise';
import { PartsContext } from './parts-context';
import { PolicyLanguage } from './policy-language';
import { useTranslate } from './translation';

/** Scrolls the page to a passage; tells whether it was found there. */
export type ShowEvidence = (evidence: Evidence) => Promise<boolean>;

interface QuoteProps {
  readonly evidence: Evidence;
  /** The block that the evidence points at, for the quote's links and emphasis. */
  readonly block: Block | undefined;
  readonly onShow: ShowEvidence;
}

export const Quote = ({ evidence, block, onShow }: QuoteProps) => {
  const t = useTranslate();
  const language = useContext(PolicyLanguage);
  const [isLost, setLost] = useState(false);
  const { heading, leadIn, quote } = evidence;
  const part = partAt(useContext(PartsContext), evidence.block);
  const show = (): void => {
    onShow(evidence).then(
      (isFound) => setLost(!isFound),
      () => setLost(true), // a tab that cannot be reached does not show the passage either
    );
  };
  return (
    <figure class="quote">
      {(part ?? heading) && (
        <figcaption>
          {part && <span class="part">{t('whole.from', [isolated(oneLine(part.label))])}</span>}
          {heading !== null && t('finding.under', [isolated(oneLine(heading))])}
        </figcaption>
      )}
      <blockquote dir="auto" lang={language}>
        {leadIn !== null && <p class="lead-in">{straight(leadIn)}</p>}
        <p dangerouslySetInnerHTML={{ __html: sanitise(quoteHtml(block, quote)) }} />
      </blockquote>
      <button
        type="button"
        class="quiet"
        aria-label={t('finding.showLabel', [isolated(straight(quote))])}
        onClick={show}
      >
        {t('finding.show')}
      </button>
      <span class="hint" role="status">
        {isLost && t('finding.lost')}
      </span>
    </figure>
  );
};
