/** What has changed in a policy since it was read before: the facts first; in the popup the weightiest only. */
import { useEffect, useState } from 'preact/hooks';
import { toldChanges, withoutFacts } from '../lib/compare/told-changes';
import type { Comparison } from '../lib/compare/types';
import { dayInWords } from '../lib/keep/in-words';
import { ChangedFacts } from './changes/ChangedFacts';
import { Changes } from './changes/Changes';
import { useTranslate } from './translation';

/** As the store of remembered policies tells it. */
interface ChangesSince {
  readonly comparison: Comparison;
  /** Milliseconds. */
  readonly since: number;
  readonly language: string;
}

export interface ChangeNoticeProps {
  /** The number of the newer version. */
  readonly entry: number;
  readonly onLoadChanges: (entry: number) => Promise<ChangesSince | null>;
  /** Where all changes stand; null where they are to be shown here. */
  readonly href: string | null;
}

/** In the popup. */
const most = 4;

const FirstChanges = ({ comparison, language, href }: Omit<ChangesSince, 'since'> & { readonly href: string }) => {
  const t = useTranslate();
  const { kind, changes, text } = comparison;
  const first = toldChanges(changes, t)
    .slice(0, most)
    .map(({ change }) => change);
  return (
    <>
      <h2>{t('changes.title')}</h2>
      {kind === 'facts' ? <ChangedFacts changes={first} language={language} /> : <p>{t(withoutFacts(kind, text))}</p>}
      <p>
        <a href={`${href}#changes`} target="_blank">
          {t('keep.allChanges')}
        </a>
      </p>
    </>
  );
};

export const ChangeNotice = ({ entry, onLoadChanges, href }: ChangeNoticeProps) => {
  const t = useTranslate();
  const [loaded, setLoaded] = useState<ChangesSince | 'lost' | null>(null);
  useEffect(() => {
    onLoadChanges(entry).then(
      (changes) => setLoaded(changes ?? 'lost'),
      () => setLoaded('lost'),
    );
  }, [entry]);
  // Parts that were cut otherwise, or twice: nothing that is worth a word.
  if (loaded === null || (loaded !== 'lost' && loaded.comparison.kind === 'same')) return null;
  return (
    <section class="ways keeping" aria-label={t(href === null ? 'keep.title' : 'changes.title')}>
      {loaded === 'lost' ? (
        <p>{t('keep.changesLost')}</p>
      ) : (
        <>
          {href === null ? <Changes {...loaded} /> : <FirstChanges {...loaded} href={href} />}
          <p class="hint">{t('keep.since', [dayInWords(loaded.since, t('locale'))])}</p>
        </>
      )}
    </section>
  );
};
