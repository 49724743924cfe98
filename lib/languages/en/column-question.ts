/** What the columns of tables ask of each row: "Do you share?" by itself, and "Sold" where the cells say yes or no. */

/** California's law has companies tell this of each category (CCPA, section 1798.130). */
const verbs: ReadonlyMap<string, string> = new Map([
  ['collected', 'collect'],
  ['sold', 'sell'],
  ['shared', 'share'],
  ['disclosed', 'disclose'],
]);
const deed = `(?:${[...verbs.keys()].join('|')})`;
const asksDeeds = new RegExp(
  `^(?:is it |was it )?(${deed}(?: ?(?:,|/|&|and|or|and/or) ?${deed})*)( (?:for|to|with|in|within|during|over) .*)?$`,
  'i',
);

export const columnQuestion = (header: string): string | null => {
  const [, deeds, rest = ''] = asksDeeds.exec(header.replace(/\?$/, '').trim()) ?? [];
  if (deeds === undefined) return header.endsWith('?') ? header : null;
  const asked = deeds.split(/\W+/).flatMap((written) => verbs.get(written.toLowerCase()) ?? []);
  // What is collected is the row's own; what is done with it needs an object.
  const object = asked.some((verb) => verb !== 'collect') ? ' your personal information' : '';
  return `Do we ${asked.join(' or ')}${object}${rest}?`;
};
