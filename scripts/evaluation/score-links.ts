/** Scores the links that a report offers against those that labellers chose. */
import type { PolicyReport } from '../../lib/policy/report';
import type { Gold } from './gold';
import type { CaseScore } from './score';
import { cellOf, empty, plus, sum, type Tally } from './tally';

const hrefKey = (href: string): string =>
  href
    .trim()
    .toLowerCase()
    .replace(/^(mailto:|https?:\/\/(www\.)?|\/\/)/, '')
    .replace(/\?subject=.*$/, '')
    .replace(/[#/]+$/, '');
const endsAlike = (a: string, b: string): boolean => a.length > 3 && b.endsWith('/' + a.replace(/^[./]+/, ''));
const sameHref = (a: string, b: string): boolean => {
  const [x, y] = [hrefKey(a), hrefKey(b)];
  return x === y || endsAlike(x, y) || endsAlike(y, x);
};

const distinct = (hrefs: readonly string[]): readonly string[] => [
  ...new Map(hrefs.map((href) => [hrefKey(href), href])).values(),
];

const linkTally = (chosen: readonly string[], wanted: readonly string[], offered: readonly string[]): Tally => {
  const found = distinct(wanted).map((href) =>
    cellOf(
      true,
      distinct(offered).some((other) => sameHref(other, href)),
    ),
  );
  const extra = distinct(offered).filter((href) => !chosen.some((other) => sameHref(href, other))).length;
  return plus(sum(found), { ...empty, fp: extra });
};

export const scoreLinks = (report: PolicyReport, { links }: Gold): Pick<CaseScore, 'links' | 'optOut'> => {
  if (!links) return { links: empty, optOut: empty };
  const chosen = links.filter(({ kind }) => kind !== 'none');
  const hrefs = (all: readonly { readonly href: string }[]): readonly string[] => all.map(({ href }) => href);
  const strict = ({ optOut }: { readonly optOut?: boolean }): boolean => optOut === true;
  const offered = report.choices.filter(({ href }) => href);
  return {
    links: linkTally(hrefs(chosen), hrefs(chosen), hrefs(offered)),
    optOut: linkTally(hrefs(chosen), hrefs(chosen.filter(strict)), hrefs(offered.filter(strict))),
  };
};
