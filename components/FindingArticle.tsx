/** A finding in full, for reading and printing: why it matters, and every quote. */
import type { PracticeId } from '../lib/policy/practice';
import type { Finding } from '../lib/policy/report';
import type { ShownReport } from '../lib/report/shown';
import { sentenceOf, wordingOf } from '../lib/report/wording-of';
import { Mark, markOf } from './Mark';
import type { ShowEvidence } from './Quote';
import { Quotes } from './Quotes';
import { useTranslate } from './translate';

interface FindingArticleProps {
  readonly finding: Finding;
  readonly blocks: ShownReport['blocks'];
  readonly onShow: ShowEvidence;
}

/** Findings are linked to by their practice: its id is a contract. */
export const findingAnchor = (practice: PracticeId): string => practice;

export const FindingArticle = ({ finding, blocks, onShow }: FindingArticleProps) => {
  const t = useTranslate();
  const mark = markOf(finding);
  const anchor = findingAnchor(finding.practice);
  return (
    <article class={`finding ${mark}`} aria-labelledby={anchor}>
      <h3 id={anchor} tabIndex={-1}>
        <Mark kind={mark} named />
        <span>{sentenceOf(finding)}</span>{' '}
        <a class="permalink" href={`#${anchor}`} aria-label={t('report.permalink', [sentenceOf(finding)])}>
          #
        </a>
      </h3>
      {mark === 'mixed' && <p class="contradiction">{t('finding.contradiction')}</p>}
      <p class="why">{wordingOf(finding.practice)?.why}</p>
      <Quotes finding={finding} blocks={blocks} onShow={onShow} shownAtFirst={Infinity} />
    </article>
  );
};
