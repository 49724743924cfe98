/** Which places the label of a link names, and whether the link leads there: "a.example" may lead to "a.example.b.example". */
import { straight } from './export/foreign-text';
import { placeOf } from './place-of';

/** What may stand around a place in a sentence, or begin what follows the host in an address. */
const around = /[\s<>()[\]{}"'“”„«»‘’,;|!?…]+/u;

/** What the last label of a host looks like; "e.g." and "U.S." have none. */
const topLevel = /^\p{L}[\p{L}\p{N}-]+(?::\d*)?$/u;

/** The place that one word names, as `placeOf` writes it; null for other words. */
const placeIn = (word: string): string | null => {
  const [address = '', rest] = word.split('://').slice(0, 2).toReversed();
  const whole = (address.split(/[/#]/)[0] ?? '').replace(/^mailto:/i, '');
  const [mailbox, host = ''] = whole.includes('@') ? whole.split('@').slice(-2) : [null, whole];
  const labels = host.split('.').filter((label) => label !== '');
  if (labels.length < 2 || !topLevel.test(labels.at(-1) ?? '')) return null;
  const name = labels.join('.').toLowerCase();
  // Before the host of a web address, a name with an @ is no mailbox.
  if (mailbox !== null && rest === undefined) return `${mailbox.toLowerCase()}@${name}`;
  return URL.canParse(`https://${name}`) ? placeOf(`https://${name}`) : null;
};

/** @returns hosts and mailboxes, as `placeOf` writes them. */
const placesIn = (label: string): readonly string[] =>
  straight(label)
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replace(/\p{Cf}/gu, '')
    .split(around)
    .flatMap((word) => placeIn(word) ?? []);

interface LabelledLink {
  readonly label: string;
  readonly href: string;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Does the label say by itself where the link leads, and nothing else? Whole places are compared, never parts. */
const namesItsPlace = ({ label, href }: LabelledLink): boolean => {
  const place = placeOf(href);
  if (/^tel:/i.test(href)) return digits(place) !== '' && digits(label) === digits(place);
  const places = placesIn(label);
  return places.length > 0 && places.every((named) => named === place.toLowerCase());
};

/** What to show beside a link: where it leads, unless its label says so already; null for nothing. */
export const placeBeside = (link: LabelledLink): string | null => {
  const place = straight(placeOf(link.href));
  return place === '' || place === link.label || namesItsPlace(link) ? null : place;
};

/** Where a link leads whose label names another place; null for links that do not pretend. */
export const placePretended = (link: LabelledLink): string | null =>
  placesIn(link.label).length > 0 ? placeBeside(link) : null;
