/** The look of what is marked in a page. Apart from the marking itself, so that the background need not load that. */
import { groups, type Group } from '../../policy/practice';
import { tintInk, tints } from '../../policy/tints';

/** A group's name in the page's registry of highlights, which the page shares. */
export const highlightName = (group: Group): string => `plainprint-${group}`;

/** The name of the one passage that the reader looks at now. */
export const currentName = 'plainprint-current';

const rule = (group: Group): string => {
  const { background, line, style } = tints[group];
  return `::highlight(${highlightName(group)}) { background-color: ${background}; color: ${tintInk}; text-decoration: underline ${style} ${line}; }`;
};

/** For injection beside the reader, which itself needs the names only. */
export const highlightStyles = (): string =>
  [...groups.map(rule), `::highlight(${currentName}) { background-color: #ffe066; color: ${tintInk}; }`].join('\n');
