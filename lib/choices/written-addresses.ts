/** Addresses that a text spells out: e-mail addresses, also disguised ones, and web addresses. */
import type { Link } from '../policy/document';
import { outside } from './reading-places';

const open = '[\\[({<_*-]';
const close = '[\\])}>_*-]';
/** "@", " @ ", "_@_", "[at]", "(@)": a bare "at" counts only before a spelled-out "dot". */
const at = `(?:@|\\s@\\s|\\s?${open}{1,2}\\s?(?:@|at)\\s?${close}{1,2}\\s?)`;
const dot = `(?:\\.|\\s?${open}\\s?(?:\\.|dot)\\s?${close}\\s?|\\sdot\\s)`;
/** Names of hosts may have any letters (“wörter.example”). */
const part = '[\\p{L}\\p{N}-]{1,63}';
const user = '[a-z0-9][a-z0-9.+_-]{0,63}?';
/** Every quantifier is bounded: the scan stays linear on hostile text. */
const email = new RegExp(
  `\\b${user}(?:${at}${part}(?:${dot}${part}){0,4}${dot}[a-z]{2,12}|\\sat\\s${part}(?:\\sdot\\s${part}){0,3}\\sdot\\s[a-z]{2,12})\\b`,
  'giu',
);
const web =
  /\b(?:https?:\/\/|www\.)[^\s<>"'“”()[\]{}]{3,300}|\b(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|info|eu|ca|uk)\b(?:\/[^\s<>"'“”()[\]{}]{0,300})?/gi;
const sentenceEnd = /(?<![.,;:!?])[.,;:!?]+$/;

const mailto = (written: string): string =>
  'mailto:' +
  written
    .replace(new RegExp(`\\s?${open}{1,2}\\s?(?:@|at)\\s?${close}{1,2}\\s?|\\sat\\s|\\s?@\\s?`, 'i'), '@')
    .replace(new RegExp(dot, 'gi'), '.')
    .replace(/\s/g, '');

const find = (text: string, pattern: RegExp, toHref: (written: string) => string): readonly Link[] =>
  [...text.matchAll(pattern)].map((match) => {
    const written = match[0].replace(sentenceEnd, '');
    return { start: match.index, end: match.index + written.length, href: toHref(written) };
  });

/**
 * Finds the addresses written out in a text.
 * @returns places in the text with their hrefs: `mailto:` for e-mail, `http:` where a web address names no protocol
 */
export const findWrittenAddresses = (text: string): readonly Link[] => {
  const emails = /@|\bat\b/i.test(text) ? find(text, email, mailto) : [];
  const sites = text.includes('.')
    ? find(text, web, (written) => (/^https?:/i.test(written) ? written : `http://${written}`))
    : [];
  return [...emails, ...outside(sites, emails)].sort((a, b) => a.start - b.start);
};
