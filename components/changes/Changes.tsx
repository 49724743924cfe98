/** What changed between two versions of a policy: the facts first, then how much of the text is new, then both texts. */
import { withoutFacts } from '../../lib/compare/told-changes';
import type { Comparison } from '../../lib/compare/types';
import { useTranslate } from '../translation';
import { ChangedFacts } from './ChangedFacts';
import { ChangedText } from './ChangedText';

interface ChangesProps {
  readonly comparison: Comparison;
  /** BCP 47, of the policy. */
  readonly language: string;
}

export const Changes = ({ comparison: { kind, changes, text }, language }: ChangesProps) => {
  const t = useTranslate();
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{t('changes.title')}</h2>
      {kind === 'facts' ? <ChangedFacts changes={changes} language={language} /> : <p>{t(withoutFacts(kind, text))}</p>}
      {text !== null && (kind === 'facts' || kind === 'words') && <ChangedText text={text} language={language} />}
    </section>
  );
};
