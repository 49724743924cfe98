/** Offers, on any page of a site, to read the site's policy without leaving the page, and says why that failed. */
import type { FetchProblem } from '../lib/extension/fetch/fetch-page';
import type { PolicyLink } from '../lib/extension/popup/popup-state';
import type { PartLink } from '../lib/policy/document';
import { straight } from '../lib/report/export/foreign-text';
import { frontPage } from '../lib/report/fetched-address';
import type { MessageKey } from '../lib/report/translate';
import { Address } from './Address';
import { Notice } from './Notice';
import { PartList } from './PartList';
import { useTranslate } from './translation';
import { useProblem } from './use-problem';

export interface OfferProps {
  /** Where the report is then shown. */
  readonly href: string;
  readonly text: MessageKey;
  readonly cost: MessageKey;
  /** What is asked for. */
  readonly address: string;
}

/** The address that a click on the button would fetch. */
export const Offer = ({ href, text, cost, address }: OfferProps) => {
  const t = useTranslate();
  return (
    <>
      <p>
        <a class="button" href={href} target="_blank">
          {t(text)}
        </a>{' '}
        <Address address={address} />
      </p>
      <p class="hint">{t(cost)}</p>
    </>
  );
};

interface SitePolicyProps {
  readonly link: PolicyLink;
  /** The address of the page that links to it: the report page must know who asks (`lib/extension/fetch/fetch-target.ts`). */
  readonly page?: string | undefined;
}

/** The policy that the page links to. */
export const SitePolicy = ({ link: { href, label }, page }: SitePolicyProps) => {
  const t = useTranslate();
  const from = page === undefined ? '' : `&from=${encodeURIComponent(new URL(page).origin)}`;
  return (
    <>
      <Offer
        href={`/report.html?read=${encodeURIComponent(href)}${from}`}
        text="fetch.read"
        cost="fetch.cost"
        address={href}
      />
      <p>
        <bdi>
          <a href={href} target="_blank" rel="noreferrer noopener">
            {t('fetch.open', [straight(label)])}
          </a>
        </bdi>
      </p>
    </>
  );
};

/** Where the page itself links to no policy: its site's front page may. */
export const SearchSite = ({ address }: { readonly address: string }) => (
  <Offer
    href={`/report.html?find=${encodeURIComponent(address)}`}
    text="fetch.find"
    cost="fetch.searchCost"
    address={frontPage(address)}
  />
);

interface UnreadPolicyProps {
  /** Null where nothing was tried: this page was reloaded, and only a click may fetch. */
  readonly why: FetchProblem | null;
  readonly url: string;
  readonly detail: string;
  /** What trying again asks for. */
  readonly question: 'read' | 'find' | 'whole';
  readonly address: string;
  /** Of the whole policy. */
  readonly parts: readonly PartLink[];
  readonly onRetry: () => void;
  readonly onReadAnyway: () => void;
}

/** What a click asks for, and how the site sees it. */
const again = {
  read: { text: 'fetch.read', cost: 'fetch.cost' },
  find: { text: 'fetch.find', cost: 'fetch.searchCost' },
  whole: { text: 'whole.read', cost: 'whole.cost' },
} as const;

const OpenSite = ({ url }: { readonly url: string }) => {
  const t = useTranslate();
  return (
    <p>
      <a href={url} target="_blank" rel="noreferrer noopener">
        {t('fetch.open', [new URL(url).host])}
      </a>
    </p>
  );
};

const ReadAnyway = ({ onClick }: { readonly onClick: () => void }) => (
  <button type="button" class="quiet" onClick={onClick}>
    {useTranslate()('state.readAnyway')}
  </button>
);

type TryAgainProps = Pick<UnreadPolicyProps, 'why' | 'question' | 'address' | 'onRetry'>;

const TryAgain = ({ why, question, address, onRetry }: TryAgainProps) => {
  const t = useTranslate();
  return (
    <p>
      <button type="button" onClick={onRetry}>
        {t(why === null ? again[question].text : 'state.retry')}
      </button>{' '}
      <Address address={address} />
    </p>
  );
};

/** Says why nothing could be shown, and links to the policy itself. */
export const UnreadPolicy = (props: UnreadPolicyProps) => {
  const t = useTranslate();
  const problem = useProblem();
  const { why, url, detail, question, parts, onReadAnyway } = props;
  return (
    <Notice
      title={t(why === null ? 'fetch.offer' : 'fetch.unread')}
      text={why === null ? t(again[question].cost) : problem({ why, detail })}
    >
      <OpenSite url={url} />
      {why !== 'local' && <TryAgain {...props} />}
      {why === 'not-policy' && <ReadAnyway onClick={onReadAnyway} />}
      {question === 'whole' && <PartList parts={parts} />}
    </Notice>
  );
};
