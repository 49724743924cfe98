/** One passage of the policy in its own words, with where it stands and the way to see it there. */
import { useContext, useState } from 'preact/hooks';
import type { Block } from '../lib/policy/document';
import type { Evidence } from '../lib/policy/report';
import { isolated, oneLine, straight } from '../lib/report/export/foreign-text';
import { partAt } from '../lib/report/part-at';
import { quoteHtml } from '../lib/report/quote-html';
import { sanitise } from '../lib/report/sanitise';
import { PartsContext } from './parts-context';
import { OpensFile } from './opens-file';
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

/** The page that it is from, of a policy over several or of a PDF file, and the heading above it. */
const Place = ({ evidence: { block, heading, page } }: Pick<QuoteProps, 'evidence'>) => {
  const t = useTranslate();
  const part = partAt(useContext(PartsContext), block);
  const words = [
    ...(page === undefined ? [] : [t('finding.page', [page])]),
    ...(heading === null ? [] : [t('finding.under', [isolated(oneLine(heading))])]),
  ];
  if (part === undefined && words.length === 0) return null;
  return (
    <figcaption>
      {part && <span class="part">{t('whole.from', [isolated(oneLine(part.label))])}</span>}
      {words.join(' · ')}
    </figcaption>
  );
};

export const Quote = ({ evidence, block, onShow }: QuoteProps) => {
  const t = useTranslate();
  const language = useContext(PolicyLanguage);
  const opensFile = useContext(OpensFile);
  const [isLost, setLost] = useState(false);
  const { leadIn, quote } = evidence;
  const page = opensFile ? evidence.page : undefined;
  const shown = isolated(straight(quote));
  const show = (): void => {
    onShow(evidence).then(
      (isFound) => setLost(!isFound),
      () => setLost(true), // a tab that cannot be reached does not show the passage either
    );
  };
  return (
    <figure class="quote">
      <Place evidence={evidence} />
      <blockquote dir="auto" lang={language}>
        {leadIn !== null && <p class="lead-in">{straight(leadIn)}</p>}
        <p dangerouslySetInnerHTML={{ __html: sanitise(quoteHtml(block, quote)) }} />
      </blockquote>
      <button
        type="button"
        class="quiet"
        aria-label={page === undefined ? t('finding.showLabel', [shown]) : t('finding.showPageLabel', [page, shown])}
        onClick={show}
      >
        {page === undefined ? t('finding.show') : t('finding.showPage', [page])}
      </button>
      <span class="hint" role="status">
        {isLost && t('finding.lost')}
      </span>
    </figure>
  );
};
