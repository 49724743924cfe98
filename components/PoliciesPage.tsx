/** "Your policies": everything that is remembered, to search, compare, delete, save and add to. */
import { useState } from 'preact/hooks';
import { dayInWords, sizeInWords } from '../lib/keep/in-words';
import { listPolicies } from '../lib/keep/kept-list';
import type { KeptEntry } from '../lib/keep/kept-version';
import { isolated, oneLine } from '../lib/report/export/foreign-text';
import { ConfirmButton } from './ConfirmButton';
import { KeptPolicy } from './KeptPolicy';
import { KeptTools } from './KeptTools';
import { useTranslate } from './translation';

/** What is remembered, as the store tells it. */
export interface KeptPolicies {
  readonly entries: readonly KeptEntry[];
  readonly damaged: readonly { readonly id: number; readonly name: string }[];
  /** What was deleted for want of room; null where nothing was. */
  readonly madeRoom: { readonly versions: number; readonly at: number } | null;
}

interface Beside {
  readonly title: string;
  /** Names the tab, as in `tab7`. */
  readonly name: string;
}

interface PoliciesPageProps {
  readonly kept: KeptPolicies;
  /** Are policies remembered at present? */
  readonly isKeeping: boolean;
  readonly isPrivate: boolean;
  /** The policy of a tab, that is to be compared with a remembered one; null where two of those are. */
  readonly beside: Beside | null;
  readonly megabytes: number;
  readonly now: number;
  /** What came of the last thing that was done, in words. */
  readonly outcome: string;
  /** The same where it is something that went wrong. */
  readonly problem: string;
  readonly onDelete: (ids: readonly number[]) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

const Situation = ({ kept, isKeeping, isPrivate, megabytes }: PoliciesPageProps) => {
  const t = useTranslate();
  const locale = t('locale');
  const { entries, madeRoom } = kept;
  const used = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <>
      <p>{t(isPrivate ? 'policies.private' : 'policies.lead')}</p>
      {!isKeeping && !isPrivate && (
        <p>
          {t('policies.off')} <a href="/options.html">{t('options.open')}</a>
        </p>
      )}
      {entries.length > 0 && (
        <p class="hint">
          {t('policies.usage', [sizeInWords(used, locale), sizeInWords(megabytes * 1_000_000, locale)])}
        </p>
      )}
      {madeRoom !== null && (
        <p class="hint">
          {t('policies.madeRoom', madeRoom.versions, [madeRoom.versions, dayInWords(madeRoom.at, locale)])}
        </p>
      )}
    </>
  );
};

const Damaged = ({ kept: { damaged }, onDelete }: Pick<PoliciesPageProps, 'kept' | 'onDelete'>) => {
  const t = useTranslate();
  return (
    <ul>
      {damaged.map(({ id, name }) => (
        <li class="kept" key={id}>
          <p>
            <bdi>{name || `#${id}`}</bdi>
          </p>
          <p>{t('policies.damaged')}</p>
          <ConfirmButton
            label={t('policies.delete')}
            name={name || `#${id}`}
            question={t('policies.sure', 1)}
            onConfirm={() => onDelete([id])}
          />
        </li>
      ))}
    </ul>
  );
};

interface KeptListProps extends Pick<PoliciesPageProps, 'beside' | 'onDelete'> {
  readonly entries: readonly KeptEntry[];
}

/** What can be compared with what is chosen; `names` go into the address of the page that does it. */
const CompareBar = ({
  beside,
  names,
}: {
  readonly beside: Beside | null;
  readonly names: readonly (number | string)[];
}) => {
  const t = useTranslate();
  const title = beside && isolated(oneLine(beside.title));
  const label = title === null ? t('policies.compare') : t('policies.compareWith', [title]);
  const hint = title === null ? t('policies.pickTwo') : t('policies.pickOne', [title]);
  return (
    <p class="buttons compare" role="status">
      {names.length === 2 ? (
        <a class="button" href={`/policies.html?compare=${names.join()}`}>
          {label}
        </a>
      ) : (
        <span class="hint">{hint}</span>
      )}
    </p>
  );
};

const KeptList = ({ entries, beside, onDelete }: KeptListProps) => {
  const t = useTranslate();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const picked = chosen.filter((id) => entries.some((entry) => entry.id === id));
  const names = beside ? [...picked, beside.name] : picked;
  const found = listPolicies(entries, search);
  const pick = (id: number, isPicked: boolean): void =>
    setChosen((before) => [...before.filter((one) => one !== id), ...(isPicked ? [id] : [])]);
  return (
    <>
      <search>
        <label class="pick">
          {t('policies.search')}{' '}
          <input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
        </label>
        <span class="hint" role="status">
          {t('policies.found', found.length)}
        </span>
      </search>
      <CompareBar beside={beside} names={names} />
      <ul>
        {found.map((listed) => (
          <KeptPolicy
            key={listed.policy}
            listed={listed}
            picked={picked}
            isFull={names.length > 1}
            onPick={pick}
            onDelete={onDelete}
          />
        ))}
      </ul>
    </>
  );
};

export const PoliciesPage = (props: PoliciesPageProps) => {
  const t = useTranslate();
  const { kept, isPrivate, outcome, problem } = props;
  return (
    <main class="policies">
      <h1>
        <img src="/icon/icon.svg" alt="" />
        {t('policies.title')}
      </h1>
      <Situation {...props} />
      {kept.damaged.length > 0 && <Damaged {...props} />}
      {kept.entries.length > 0 ? (
        <KeptList entries={kept.entries} beside={props.beside} onDelete={props.onDelete} />
      ) : (
        !isPrivate && <p>{t('policies.none')}</p>
      )}
      {!isPrivate && <KeptTools {...props} entries={kept.entries} />}
      <div class="outcome">
        <p role="status">{outcome}</p>
        <p role="alert">{problem}</p>
      </div>
    </main>
  );
};
