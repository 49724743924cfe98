/** The ways out that an ordinary page offers for its whole site; those that only its script opens are named, not linked. */
import type { SiteChoice } from '../lib/choices/site-choices';
import { openedBy } from '../lib/report/ways-out';
import { useTranslate } from './translate';

const SiteWay = ({ href, label }: SiteChoice) => {
  const t = useTranslate();
  const opened = openedBy({ href, label });
  if (opened === null || href.endsWith('#'))
    return (
      <li>
        {label} <span class="hint">{t('state.siteButton')}</span>
      </li>
    );
  return (
    <li>
      <a href={opened} target="_blank" rel="noreferrer noopener">
        {label}
      </a>
    </li>
  );
};

export const SiteChoices = ({ choices }: { readonly choices: readonly SiteChoice[] }) => {
  const t = useTranslate();
  return (
    <div class="ways">
      <p>{t('state.siteChoices')}</p>
      <ul>
        {choices.map((choice) => (
          <SiteWay {...choice} />
        ))}
      </ul>
    </div>
  );
};
