/** Offers to read a policy with the pages that it links to as its own parts, and names them before anything is asked for. */
import { useEffect, useState } from 'preact/hooks';
import type { PartLink } from '../lib/policy/document';
import { straight } from '../lib/report/export/foreign-text';
import { shownAddress } from '../lib/report/fetched-address';
import { useTranslate } from './translation';

export type FindParts = () => Promise<readonly PartLink[]>;

export interface WholeOfferProps {
  /** The address of the page that links to the parts. */
  readonly address: string;
  /** The parts; none where nothing is to be offered. Rejects where the page is gone. */
  readonly onFindParts: FindParts;
}

/** Where the whole policy is then read. */
const reportHref = (address: string, parts: readonly PartLink[]): string =>
  `/report.html?${new URLSearchParams({ whole: address, parts: JSON.stringify(parts) }).toString()}`;

const Address = ({ address }: { readonly address: string }) => (
  <bdi class="place" dir="ltr">
    {shownAddress(address)}
  </bdi>
);

/** What a click would ask for. */
const PartList = ({ parts }: { readonly parts: readonly PartLink[] }) => {
  const t = useTranslate();
  return (
    <details>
      <summary>{t('whole.list')}</summary>
      <p class="hint">{t('whole.cost')}</p>
      <ol>
        {parts.map(({ href, label }) => (
          <li>
            <bdi>{straight(label)}</bdi> <Address address={href} />
          </li>
        ))}
      </ol>
    </details>
  );
};

export const WholeOffer = ({ address, onFindParts }: WholeOfferProps) => {
  const t = useTranslate();
  const [parts, setParts] = useState<readonly PartLink[]>([]);
  useEffect(() => {
    onFindParts().then(setParts, () => setParts([]));
  }, [address]);
  if (parts.length === 0) return null;
  return (
    <section class="ways whole-offer" aria-label={t('whole.title', parts.length)}>
      <h2>{t('whole.title', parts.length)}</h2>
      <p>
        <a class="button" href={reportHref(address, parts)} target="_blank">
          {t('whole.read')}
        </a>{' '}
        <Address address={address} />
      </p>
      <PartList parts={parts} />
    </section>
  );
};
