/** Drafts a request to an address of the policy. The reader reads, changes and sends it; nothing is sent from here. */
import { useState } from 'preact/hooks';
import type { Choice, PolicyReport } from '../lib/policy/report';
import { languageName } from '../lib/report/language';
import {
  draftRequest,
  letterLanguages,
  likelyLanguage,
  likelyRight,
  rights,
  toMailto,
} from '../lib/report/arrange/drafted-request';
import { regions, type Region } from '../lib/report/settings/settings';
import type { MessageKey } from '../lib/report/translate';
import { CopyButton } from './CopyButton';
import { SelectField } from './SelectField';
import { useTranslate } from './translation';

export interface RequestFormProps {
  readonly choice: Choice;
  /** The report that the choice is from: the letter quotes its promises. */
  readonly report: PolicyReport;
  /** The law that the reader has chosen in the options. */
  readonly region: Region;
  /** Puts a text on the clipboard; rejects where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** Message names may not hold hyphens. */
const rightNames = {
  access: 'request.access',
  deletion: 'request.deletion',
  correction: 'request.correction',
  'opt-out-of-sale': 'request.sale',
  'object-to-marketing': 'request.marketing',
} as const satisfies Readonly<Record<(typeof rights)[number], MessageKey>>;

export const RequestForm = ({ choice, report, region: chosen, onCopy }: RequestFormProps) => {
  const t = useTranslate();
  const [right, setRight] = useState(likelyRight(choice));
  const [region, setRegion] = useState(chosen);
  const [language, setLanguage] = useState(likelyLanguage(report));
  const [changed, setChanged] = useState<string | null>(null);
  const draft = draftRequest(choice, report, { right, region, language });
  if (draft === null) return <p class="hint">{t('request.noAddress')}</p>;
  const body = changed ?? draft.body;
  return (
    <div class="request">
      <SelectField
        label={t('request.right')}
        options={rights.map((name) => [name, t(rightNames[name])])}
        value={right}
        onPick={(name) => {
          setRight(name);
          setChanged(null); // another right is another letter
        }}
      />
      <SelectField
        label={t('request.law')}
        options={regions.map((name) => [name, t(`region.${name}`)])}
        value={region}
        onPick={(name) => {
          setRegion(name);
          setChanged(null);
        }}
      />
      <SelectField
        label={t('request.language')}
        options={letterLanguages.map((tag) => [tag, languageName(tag, t('locale')) ?? tag])}
        value={language}
        onPick={(tag) => {
          setLanguage(tag);
          setChanged(null);
        }}
      />
      <p>
        {t('request.to', [draft.to])}
        <br />
        {t('request.subject', [draft.subject])}
      </p>
      <textarea
        rows={10}
        lang={language}
        aria-label={t('request.text')}
        value={body}
        onInput={({ currentTarget }) => setChanged(currentTarget.value)}
      />
      <p class="buttons">
        <a class="button" href={toMailto({ ...draft, body })} target="_blank" rel="noreferrer noopener">
          {t('request.open')}
        </a>
        <CopyButton text={`${draft.subject}\n\n${body}`} onCopy={onCopy} />
      </p>
      <p class="hint">{t('request.unsent')}</p>
    </div>
  );
};
