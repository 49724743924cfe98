/** Denials of something narrower than what a pattern found, or of something beside it: they say nothing of it. */
import { rememberText } from '../../remember-text';
import type { Denial } from './denial';
import { isBeside } from './denies-beside';
import { isElse } from './denies-else';
import { isHadSo, isOfSource } from './denies-source';
import { isOfTool } from './denies-tool';
import { isOneUse } from './denies-use';

/** "… in these tools", "… with these suppliers": there or them only. */
const there = new RegExp(
  '^(?: (?!(?:and|or|but) )[^\\s,;]+){0,8} (?:in|on|at|via|through|to|with|for|by|of|from) (?:these|' +
    'those|such|this|that) (?!(?:websites?|sites?|apps?|applications?|services?|policy|notice|statement|' +
    'platform|company|pages|terms|purposes?|way|ways|manner|time|information|data|personal|data)\\b)\\p{L}',
  'u',
);

/** "… of users under 16", "not knowingly … of children" */
const young = new RegExp(
  ' (?:under (?:the age of )?(?:1\\d|thirteen|fourteen|fifteen|sixteen|eighteen)|(?:younger|' +
    'less) than (?:1\\d|thirteen|sixteen|eighteen)|in this age group|(?:children|consumers|' +
    'minors) (?:that |whom )?we know) ',
);

/** "We give sponsors no names when you click an ad": what stands in a clause of its own behind the denial is not denied. */
const subordinate =
  /^ (?:not|never|no) [^;]* (?:when|whenever|if|where|while|because|since|who|whose|which|whether|how|that) /;

/** @param within from the negator to the match */
const isBehind = (within: string): boolean => isHadSo(within) || subordinate.test(within);

/** Does it deny something else, wherever the match stands? */
const isOfElse = rememberText((text, at) => {
  const [before, since] = [text.slice(0, at + 1), text.slice(at)];
  return isElse(before, since) || isBeside(before, since);
});

/** @returns whether the denial says nothing of what was found */
export const isNarrow = (denial: Denial): boolean => {
  const { text, at, start, end } = denial;
  if (isOfElse(text, at)) return true;
  const after = text.slice(end - 1);
  return (
    isBehind(text.slice(at, Math.max(at, start) + 1)) ||
    isOfTool(denial) ||
    isOfSource(text, at, end) ||
    isOneUse(denial) ||
    there.test(after) ||
    young.test(text.slice(at).split(/ (?:nor|, and) /)[0] ?? '')
  );
};
