/** The first-run page: what Plainprint does, a sample that it has read, what it sees and why, and what it never does. */
import { useState } from 'preact/hooks';
import type { Settings } from '../lib/report/settings/settings';
import { SamplePolicy, type SamplePolicyProps } from './SamplePolicy';
import { useTranslate } from './translation';
import { useOutcome } from './use-outcome';

type Reading = Settings['reading'];

export interface WelcomePageProps extends SamplePolicyProps {
  readonly reading: Reading;
  readonly hasAccess: boolean;
  /** Does the toolbar show the extension’s button? Browsers hide those of new extensions. */
  readonly isPinned: boolean;
  /** Stores the choice, or applies it for this session only (false). */
  readonly onReading: (reading: Reading) => Promise<boolean>;
  readonly onGrantAccess: () => void;
}

const When = ({ reading, onReading }: Pick<WelcomePageProps, 'reading' | 'onReading'>) => {
  const t = useTranslate();
  const [chosen, setChosen] = useState(reading);
  const { words, follow } = useOutcome();
  const choose = (next: Reading): void => {
    setChosen(next);
    follow(onReading(next));
  };
  const option = (value: Reading, label: string) => (
    <label class="option">
      <input type="radio" name="reading" checked={chosen === value} onChange={() => choose(value)} /> {label}
    </label>
  );
  return (
    <fieldset>
      <legend>{t('options.reading')}</legend>
      {option('automatic', t('options.automatic'))}
      {option('on-click', t('options.onClick'))}
      <p class="hint" role="status">
        {words}
      </p>
    </fieldset>
  );
};

export const WelcomePage = (props: WelcomePageProps) => {
  const t = useTranslate();
  return (
    <main class="welcome">
      <h1>
        <img src="/icon/icon.svg" alt="" />
        {t('welcome.title')}
      </h1>
      <p class="lead">{t('welcome.lead')}</p>
      {!props.hasAccess && (
        <section class="ways" aria-labelledby="access">
          <h2 id="access">{t('welcome.access')}</h2>
          <p>{t('welcome.accessText')}</p>
          <button type="button" onClick={props.onGrantAccess}>
            {t('state.grantAll')}
          </button>
        </section>
      )}
      {!props.isPinned && (
        <section class="ways" aria-labelledby="unpinned">
          <h2 id="unpinned">{t('welcome.unpinned')}</h2>
          <p>{t('welcome.unpinnedText')}</p>
        </section>
      )}
      <SamplePolicy region={props.region} onReadSample={props.onReadSample} onCopy={props.onCopy} />
      <h2>{t('welcome.sees')}</h2>
      <ul class="promises">
        <li>{t('welcome.seesPages')}</li>
        <li>{t('welcome.seesPolicies')}</li>
        <li>{t('welcome.keeps')}</li>
      </ul>
      <h2>{t('welcome.never')}</h2>
      <ul class="promises">
        <li>{t('welcome.neverSends')}</li>
        <li>{t('welcome.neverGuesses')}</li>
        <li>{t('welcome.neverReturns')}</li>
      </ul>
      <When reading={props.reading} onReading={props.onReading} />
      <p class="pages">
        <a href="/options.html">{t('welcome.options')}</a>
      </p>
    </main>
  );
};
