/** The look of what is marked in a page. Apart from the marking itself, so that the background need not load that. */
import { tones, type Tone } from '../../policy/practice';
import { tintInk, tints } from '../../policy/tints';

/** A tone's name in the page's registry of highlights, which the page shares. */
export const highlightName = (tone: Tone): string => `plainprint-${tone}`;

/** The name of the one passage that the reader looks at now. */
export const currentName = 'plainprint-current';

const rule = (tone: Tone): string => {
  const { background, line, style } = tints[tone];
  return `::highlight(${highlightName(tone)}) { background-color: ${background}; color: ${tintInk}; text-decoration: underline ${style} ${line}; }`;
};

/** For injection beside the reader, which itself needs the names only. */
export const highlightStyles = (): string =>
  [...tones.map(rule), `::highlight(${currentName}) { background-color: #ffe066; color: ${tintInk}; }`].join('\n');
