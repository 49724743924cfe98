/** The ways out that an ordinary page offers for its whole site; those that only its script opens are named, not linked. */
import type { SiteChoice } from '../lib/choices/site-choices';
import { straight } from '../lib/report/export/foreign-text';
import { placePretended } from '../lib/report/named-place';
import { openedBy } from '../lib/report/arrange/ways-out';
import { useTranslate } from './translation';

const SiteWay = ({ href, label }: SiteChoice) => {
  const t = useTranslate();
  const opened = openedBy({ href, label });
  if (opened === null || href.endsWith('#'))
    return (
      <li>
        <bdi>{straight(label)}</bdi> <span class="hint">{t('state.siteButton')}</span>
      </li>
    );
  const place = placePretended({ href, label });
  return (
    <li>
      <bdi>
        <a href={opened} target="_blank" rel="noreferrer noopener">
          {straight(label)}
        </a>
      </bdi>
      {place !== null && (
        <>
          {' '}
          <bdi class="place">{place}</bdi>
        </>
      )}
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
