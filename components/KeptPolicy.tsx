/** One remembered policy in the list: what it is, how it fares, and its versions, each to choose or delete. */
import type { KeptEntry } from '../lib/keep/kept-version';
import type { ListedPolicy } from '../lib/keep/kept-list';
import { dayInWords, eachSeenInWords, sizeInWords } from '../lib/keep/in-words';
import { meaningOf, signOf } from '../lib/report/arrange/level-in-words';
import { straight } from '../lib/report/export/foreign-text';
import { ConfirmButton } from './ConfirmButton';
import { useTranslate } from './translation';

export interface KeptPolicyActions {
  /** The numbers of the versions that are chosen to be compared. */
  readonly picked: readonly number[];
  /** Can no more be chosen? */
  readonly isFull: boolean;
  readonly onPick: (id: number, isPicked: boolean) => void;
  readonly onDelete: (ids: readonly number[]) => void;
}

const Level = ({ level, serious }: KeptEntry) => {
  const t = useTranslate();
  return (
    <span class={`level level-${level}`}>
      <span class="strokes" aria-hidden="true">
        {signOf(level)}
      </span>
      {meaningOf({ level, serious }, t)}
    </span>
  );
};

interface VersionProps extends KeptPolicyActions {
  readonly entry: KeptEntry;
  readonly address: string;
  /** When it was read, in words. */
  readonly seen: string;
}

const Version = ({ entry, address, seen, picked, isFull, onPick, onDelete }: VersionProps) => {
  const t = useTranslate();
  const isPicked = picked.includes(entry.id);
  return (
    <li>
      <label class="option">
        <input
          type="checkbox"
          checked={isPicked}
          disabled={isFull && !isPicked}
          onChange={({ currentTarget }) => onPick(entry.id, currentTarget.checked)}
        />
        <span>
          <span class="unseen">
            {t('policies.pick')}: {address},{' '}
          </span>
          {seen}
        </span>
      </label>
      <Level {...entry} />
      <span class="acts">
        <a href={`/report.html?kept=${entry.id}`} aria-label={`${t('policies.report')}: ${address}, ${seen}`}>
          {t('policies.report')}
        </a>
        <ConfirmButton
          label={t('policies.delete')}
          name={`${address}, ${seen}`}
          question={t('policies.sure', 1)}
          onConfirm={() => onDelete([entry.id])}
        />
      </span>
    </li>
  );
};

export const KeptPolicy = ({ listed, ...actions }: KeptPolicyActions & { readonly listed: ListedPolicy }) => {
  const t = useTranslate();
  const { address, newest, versions, bytes, lastSeen } = listed;
  const ids = versions.map(({ id }) => id);
  const seen = eachSeenInWords(versions, t);
  return (
    <li class="kept">
      <h2 dir="auto">{straight(newest.title) || t('policy.untitled')}</h2>
      <p class="source">
        <a href={newest.url} target="_blank" rel="noreferrer noopener">
          <bdi>{straight(address)}</bdi>
        </a>
      </p>
      <p class="source">
        <Level {...newest} />{' '}
        <a href={`/report.html?kept=${newest.id}`} aria-label={`${t('policies.report')}: ${address}`}>
          {t('policies.report')}
        </a>
      </p>
      <p class="aside">
        {t('policies.read', [dayInWords(lastSeen, t('locale'))])} · {sizeInWords(bytes, t('locale'))}
      </p>
      <details>
        <summary>
          {t('policies.versions', versions.length)}
          <span class="unseen">: {address}</span>
        </summary>
        <ul>
          {versions.map((entry, index) => (
            <Version key={entry.id} entry={entry} address={address} seen={seen[index] ?? ''} {...actions} />
          ))}
        </ul>
        <ConfirmButton
          label={t('policies.deletePolicy')}
          name={address}
          question={t('policies.sure', ids.length)}
          onConfirm={() => actions.onDelete(ids)}
        />
      </details>
    </li>
  );
};
