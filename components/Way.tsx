/** One way out: where it leads, whether it still works, and what took its place. */
import type { Replacement } from '../lib/policy/report';
import { insteadOf } from '../lib/report/instead';
import { straight } from '../lib/report/export/foreign-text';
import { placeBeside } from '../lib/report/named-place';
import { copiedFrom, nameOf, openedBy } from '../lib/report/arrange/ways-out';
import { CopyButton } from './CopyButton';
import { Folded } from './Folded';
import type { RequestFormProps } from './RequestForm';
import { useTranslate } from './translation';

const loadForm = () => import('./RequestForm').then(({ RequestForm }) => RequestForm);

/** Where it leads, unless its label says so. */
const Place = (link: { readonly href: string; readonly label: string }) => {
  const place = placeBeside(link);
  return (
    place !== null && (
      <>
        {' '}
        <bdi class="place">{place}</bdi>
      </>
    )
  );
};

const Away = ({ href, label }: { readonly href: string; readonly label: string }) => {
  const t = useTranslate();
  const opened = openedBy({ href, label });
  return (
    <>
      {opened !== null ? (
        <a href={opened} target="_blank" rel="noreferrer noopener">
          <bdi>{straight(label)}</bdi>
          <span class="unseen"> ({t('ways.newTab')})</span>
        </a>
      ) : (
        <bdi>{straight(label)}</bdi>
      )}
      <Place href={href} label={label} />
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
  const copied = copiedFrom(choice);
  const isRetired = choice.status === 'retired';
  return (
    <li class={isRetired ? 'way retired' : 'way'}>
      {isRetired ? (
        <p>
          <s>
            <bdi>{straight(name)}</bdi>
            <Place href={choice.href} label={name} />
          </s>{' '}
          <span class="tag">{t('ways.retired')}</span>
        </p>
      ) : (
        <p>
          <Away href={choice.href} label={name} />
          {copied !== null && (
            <>
              {' '}
              <CopyButton text={copied} name={copied} onCopy={props.onCopy} />
            </>
          )}
        </p>
      )}
      {choice.replacement && <Instead replacement={insteadOf(choice.replacement, t)} />}
      {choice.href.startsWith('mailto:') && !isRetired && (
        <Folded kind="mail" title={t('request.write')} load={loadForm} props={props} />
      )}
    </li>
  );
};
