/** What the columns of tables ask of each row: "Do you share?" by itself, and "Sold" where the cells say yes or no. */

/** California's law has companies tell this of each category (CCPA, section 1798.130). */
const asksSharing =
  /^(?:is it |was it )?(sold|shared|sold ?(?:or|and|\/) ?shared|shared ?(?:or|and|\/) ?sold)(\s(?:for|to|with)\s.*)?$/i;
const verbs: ReadonlyMap<string, string> = new Map([
  ['sold', 'sell'],
  ['shared', 'share'],
]);
const active = (deeds: string): string =>
  deeds
    .toLowerCase()
    .split(/\W+/)
    .flatMap((deed) => verbs.get(deed) ?? [])
    .join(' or ');

export const columnQuestion = (header: string): string | null => {
  if (header.endsWith('?')) return header;
  const [, deeds, rest = ''] = asksSharing.exec(header.trim()) ?? [];
  return deeds === undefined ? null : `Do we ${active(deeds)} your personal information${rest}?`;
};
