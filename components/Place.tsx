/** Where a link leads, unless its label says so. */
import { placeBeside } from '../lib/report/named-place';

export const Place = (link: { readonly href: string; readonly label: string }) => {
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
