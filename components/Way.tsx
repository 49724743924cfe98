/** One way out: where it leads, whether it still works, and what took its place. */
import type { Replacement } from '../lib/policy/report';
import { nameOf, placeOf } from '../lib/report/ways-out';
import { Folded } from './Folded';
import type { RequestFormProps } from './RequestForm';
import { useTranslate } from './translate';

const loadForm = () => import('./RequestForm').then(({ RequestForm }) => RequestForm);

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

export const Way = (props: RequestFormProps) => {
  const t = useTranslate();
  const { choice } = props;
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
        <Folded kind="mail" title={t('request.write')} load={loadForm} props={props} />
      )}
    </li>
  );
};
