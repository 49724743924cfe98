/** Asks a text for the patterns of the offers' rules: does it say what one of a group stands for, and where? */
import { Matcher, type Match } from '../detect/net/matcher';
import { type Node, startNet } from '../detect/net/net';
import { patternReader } from '../detect/net/pattern';
import { english } from '../languages/en/choices';

/** What the rules ask a text for. */
export type Group = keyof typeof english.patterns;

interface Reader {
  readonly matcher: Matcher;
  readonly nodes: Readonly<Record<Group, Node>>;
}

const groups = Object.entries(english.patterns) as [Group, Readonly<Record<string, string>>][];

const makeReader = (): Reader => {
  const net = startNet();
  const read = patternReader(english.lexicon);
  const nodes = groups.map(([group, patterns]) => {
    const node = net.add({ kind: 'alternatives', of: Object.values(patterns).flatMap(read) });
    return [group, node] as const;
  });
  return { nodes: Object.fromEntries(nodes) as Record<Group, Node>, matcher: new Matcher(net.finish()) };
};

let made: Reader | null = null;
/** Made on first use: the background also starts to answer the popup, and then needs no rules. */
const reader = (): Reader => (made ??= makeReader());

/** @param words as `toWords` spells them */
export const says = (group: Group, words: string): boolean => {
  const { matcher, nodes } = reader();
  matcher.turnTo(words);
  return matcher.occurs(nodes[group]);
};

/** @returns the matches that do not overlap, in the order of the text */
const matchesOf = (group: Group, words: string): readonly Match[] => {
  const { matcher, nodes } = reader();
  matcher.turnTo(words);
  const found: Match[] = [];
  for (const match of matcher.matches(nodes[group])) if (match.start >= (found.at(-1)?.end ?? 0)) found.push(match);
  return found;
};

/** @returns the words with the company's name in the place of each match */
export const asCompany = (group: Group, words: string): string => {
  let text = '';
  let at = 0;
  for (const { start, end } of matchesOf(group, words)) {
    text += `${words.slice(at, start)}${english.company} `;
    at = end;
  }
  return text + words.slice(at);
};

/** @returns where the first match starts: an offset in the words, or -1 */
export const startOf = (group: Group, words: string): number => {
  const { matcher, nodes } = reader();
  matcher.turnTo(words);
  for (const { start } of matcher.matches(nodes[group])) return start;
  return -1;
};
