/** What policy this is, how old it is by its own account, and how long it would take to read. */
import type { ComponentChildren } from 'preact';
import type { PolicyReport } from '../lib/policy/report';
import { ageInWords, dateInWords } from '../lib/report/arrange/age';
import { straight } from '../lib/report/export/foreign-text';
import { readingMinutes } from '../lib/report/arrange/reading-time';
import { useTranslate } from './translation';

interface PolicyHeaderProps {
  readonly report: PolicyReport;
  readonly now: Date;
  readonly children?: ComponentChildren;
}

const Age = ({ date, now }: { readonly date: string | null; readonly now: Date }) => {
  const t = useTranslate();
  return (
    <p class="age">{date === null ? t('policy.undated') : t('policy.changed', [ageInWords(date, now, t('locale'))])}</p>
  );
};

export const PolicyHeader = ({ report, now, children }: PolicyHeaderProps) => {
  const t = useTranslate();
  const words = new Intl.NumberFormat(t('locale')).format(report.words);
  const minutes = readingMinutes(report.words);
  return (
    <header class="policy">
      <h1 dir="auto" title={straight(report.title)}>
        {straight(report.title) || t('policy.untitled')}
      </h1>
      <Age date={report.effectiveDate} now={now} />
      <p class="aside facts">
        {report.effectiveDate !== null && (
          <>
            <time dateTime={report.effectiveDate}>{dateInWords(report.effectiveDate, t('locale'))}</time>
            {' · '}
          </>
        )}
        <span>{t('policy.words', report.words, [words])}</span>
        {' · '}
        <span>{t('policy.minutes', minutes)}</span>
      </p>
      {children}
    </header>
  );
};
