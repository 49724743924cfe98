/** An address as a request tells it to its site. */
import { shownAddress } from '../lib/report/fetched-address';

export const Address = ({ address }: { readonly address: string }) => (
  <bdi class="place" dir="ltr">
    {shownAddress(address)}
  </bdi>
);
