/** Offers to read a policy with the pages that it links to as its own parts, and names them before anything is asked for. */
import { useEffect, useState } from 'preact/hooks';
import type { PartLink } from '../lib/policy/document';
import { Address } from './Address';
import { PartList } from './PartList';
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

const useParts = ({ address, onFindParts }: WholeOfferProps): readonly PartLink[] => {
  const [parts, setParts] = useState<readonly PartLink[]>([]);
  useEffect(() => {
    let isShown = true;
    const show = (found: readonly PartLink[]) => isShown && setParts(found);
    onFindParts().then(show, () => show([]));
    // Those of a page before come too late, and are none of the next one's.
    return () => {
      isShown = false;
      setParts([]);
    };
  }, [address]);
  return parts;
};

export const WholeOffer = (props: WholeOfferProps) => {
  const t = useTranslate();
  const { address } = props;
  const parts = useParts(props);
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
