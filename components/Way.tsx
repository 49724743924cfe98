/** One way out: where it leads, whether it still works, and what took its place. */
import type { Choice, PolicyReport, Replacement } from '../lib/policy/report';
import { mailText } from '../lib/report/mail-text';
import { nameOf, placeOf } from '../lib/report/ways-out';
import { MailText } from './MailText';
import { useTranslate } from './translate';

interface WayProps {
  readonly choice: Choice;
  /** The report that the choice is from: an e-mail refers to it. */
  readonly report: PolicyReport;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Addresses come from the page: only those that open a web page or a mailbox become links. */
const isOpenable = (href: string): boolean => /^(?:https?|mailto):/i.test(href);

const Away = ({ href, label }: { readonly href: string; readonly label: string }) => {
  const t = useTranslate();
  const place = placeOf(href);
  return (
    <>
      {isOpenable(href) ? (
        <a href={href} target="_blank" rel="noreferrer noopener">
          {label}
          <span class="unseen"> ({t('ways.newTab')})</span>
        </a>
      ) : (
        <span>{label}</span>
      )}
      {!label.includes(place) && <span class="place"> {place}</span>}
    </>
  );
};

const Instead = ({ replacement }: { readonly replacement: Replacement }) => {
  const t = useTranslate();
  return (
    <p class="instead">
      {replacement.href === null ? (
        replacement.label
      ) : (
        <>
          {t('ways.instead')}
          <Away href={replacement.href} label={replacement.label} />
        </>
      )}
      <span class="hint">{replacement.why}</span>
    </p>
  );
};

export const Way = ({ choice, report, onCopy }: WayProps) => {
  const t = useTranslate();
  const name = nameOf(choice);
  const place = placeOf(choice.href);
  const isRetired = choice.status === 'retired';
  return (
    <li class={isRetired ? 'way retired' : 'way'}>
      {isRetired ? (
        <p>
          <s>
            {name} {!name.includes(place) && <span class="place">{place}</span>}
          </s>{' '}
          <span class="tag">{t('ways.retired')}</span>
        </p>
      ) : (
        <p>
          <Away href={choice.href} label={name} />
        </p>
      )}
      {choice.replacement && <Instead replacement={choice.replacement} />}
      {choice.href.startsWith('mailto:') && !isRetired && (
        <MailText text={mailText(choice, report, t)} onCopy={onCopy} />
      )}
    </li>
  );
};
