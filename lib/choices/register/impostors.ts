/** Hosts that pass themselves off as a known one: `networkadvertising.org.evil.example`, or its name with a foreign letter. */
import { entries } from '.';

const hosts: ReadonlySet<string> = new Set(
  entries.flatMap(({ pages, hosts: houses = [] }) =>
    [...pages, ...houses].map((written) => written.split('/')[0] ?? ''),
  ),
);
/** The names before `.com` and the like; shorter ones resemble too much. */
const shortest = 6;
const names = [...new Set([...hosts].flatMap((host) => host.split('.').slice(0, -1)))].filter(
  (name) => name.length >= shortest,
);

/** `amazon.com.au` is Amazon's, `amazon.com.evil.example` is not. */
const isCountry = (rest: readonly string[]): boolean => rest.length === 1 && rest[0]?.length === 2;

const holdsKnownHost = (labels: readonly string[]): boolean =>
  labels.some((_, from) =>
    labels.some((__, to) => to > from && !isCountry(labels.slice(to)) && hosts.has(labels.slice(from, to).join('.'))),
  );

/** How many letters a disguise replaces, at most. */
const replaced = 3;

/** Are these the letters of the name in their order, but for a few? */
const isNearly = (letters: string, name: string): boolean => {
  if (letters.length >= name.length || letters.length < name.length - replaced) return false;
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at += 1;
  return at === letters.length;
};

/** Punycode keeps a name's plain letters and appends the code of the others: "xn--ntworkadvertising-d7n". */
const imitates = (label: string): boolean => {
  const plain = /^xn--(.+)-[a-z0-9]+$/.exec(label)?.[1];
  return plain !== undefined && names.some((name) => isNearly(plain, name));
};

/** @param host of a parsed URL */
export const isImpostor = (host: string): boolean => {
  const labels = host.replace(/\.$/, '').split('.');
  return labels.some(imitates) || holdsKnownHost(labels);
};
