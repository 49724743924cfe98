/** Whose policy this is, how old it is by its own account, and how long it would take to read. */
import type { ComponentChildren } from 'preact';
import type { PolicyReport } from '../lib/policy/report';
import { ageInWords } from '../lib/report/arrange/age';
import { straight } from '../lib/report/export/foreign-text';
import { firstReadingInWords } from '../lib/report/language';
import { readingMinutes } from '../lib/report/arrange/reading-time';
import { siteOf } from '../lib/report/site-name';
import { SiteIcon } from './SiteIcon';
import { useTranslate } from './translation';

export interface PolicyPlace {
  /** The site's icon as the browser holds it already; null where it holds none. */
  readonly icon: string | null;
}

interface PolicyHeaderProps extends PolicyPlace {
  readonly report: PolicyReport;
  readonly now: Date;
  readonly children?: ComponentChildren;
}

const Facts = ({ report: { effectiveDate: date, words }, now }: Pick<PolicyHeaderProps, 'report' | 'now'>) => {
  const t = useTranslate();
  return (
    <p class="aside facts">
      {date === null ? (
        <span>{t('policy.undated')}</span>
      ) : (
        <time dateTime={date}>{t('policy.changed', [ageInWords(date, now, t('locale'))])}</time>
      )}
      {' · '}
      <span>{t('policy.minutes', readingMinutes(words))}</span>
    </p>
  );
};

/** A long host breaks after its dots before it breaks within a word. Read aloud, it would break at all of them: its label stays whole. */
const breakable = (name: string): ComponentChildren =>
  name.split('.').flatMap((part, at) => (at === 0 ? [part] : ['.', <wbr key={at} />, part]));

export const PolicyHeader = ({ report, now, icon, children }: PolicyHeaderProps) => {
  const t = useTranslate();
  const title = straight(report.title) || t('policy.untitled');
  const name = siteOf(report) ?? title;
  const begun = firstReadingInWords(report.language, t);
  return (
    <header class="policy">
      <div class="site">
        <SiteIcon icon={icon} name={name} />
        <h1 dir="auto" title={title} aria-label={name}>
          {breakable(name)}
        </h1>
      </div>
      <Facts report={report} now={now} />
      {begun !== null && <p class="aside first-reading">{begun}</p>}
      {children}
    </header>
  );
};
