/** The offer, on any page of a site, to read the site's policy without leaving the page; and why that came to nothing. */
import type { FetchProblem } from '../lib/extension/fetch-page';
import type { PolicyLink } from '../lib/extension/popup-state';
import type { MessageKey } from '../lib/report/translate';
import { Notice } from './Notice';
import { useTranslate } from './translate';

const problems: Readonly<Record<FetchProblem, MessageKey>> = {
  pdf: 'fetch.pdf',
  'not-html': 'fetch.notHtml',
  'timed-out': 'fetch.timedOut',
  unreachable: 'fetch.unreachable',
  refused: 'fetch.refused',
  'too-large': 'fetch.tooLarge',
  empty: 'fetch.empty',
  'not-policy': 'fetch.notPolicy',
  'no-link': 'fetch.noLink',
};

const page = (question: 'read' | 'find', address: string): string =>
  `/report.html?${question}=${encodeURIComponent(address)}`;

/** The policy that the page links to. */
export const SitePolicy = ({ link }: { readonly link: PolicyLink }) => {
  const t = useTranslate();
  return (
    <>
      <p>
        {t('state.sitePolicy')}{' '}
        <a href={link.href} target="_blank" rel="noreferrer noopener">
          {link.label}
        </a>
      </p>
      <p>
        <a class="button" href={page('read', link.href)} target="_blank">
          {t('fetch.read')}
        </a>
      </p>
      <p class="hint">{t('fetch.cost')}</p>
    </>
  );
};

/** Where the page itself links to no policy: its site's front page may. */
export const SearchSite = ({ address }: { readonly address: string }) => {
  const t = useTranslate();
  return (
    <>
      <p>
        <a class="button" href={page('find', address)} target="_blank">
          {t('fetch.find')}
        </a>
      </p>
      <p class="hint">{t('fetch.cost')}</p>
    </>
  );
};

interface UnreadPolicyProps {
  /** Null where nothing was tried: this page was reloaded, and only a click may fetch. */
  readonly why: FetchProblem | null;
  readonly url: string;
  readonly detail: string;
  readonly onRetry: () => void;
}

/** Nothing could be shown: why, and the way to the policy itself. */
export const UnreadPolicy = ({ why, url, detail, onRetry }: UnreadPolicyProps) => {
  const t = useTranslate();
  return (
    <Notice
      title={t(why === null ? 'fetch.offer' : 'fetch.unread')}
      text={why === null ? t('fetch.cost') : t(problems[why], [detail])}
    >
      <p>
        <a href={url} target="_blank" rel="noreferrer noopener">
          {t('fetch.open', [new URL(url).host])}
        </a>
      </p>
      <button type="button" onClick={onRetry}>
        {t(why === null ? 'fetch.read' : 'state.retry')}
      </button>
    </Notice>
  );
};
