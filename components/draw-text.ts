/** Draws a policy's text with its evidence marked: by copies of elements, as thousands that stay the same take Preact three times as long. */
import type { TextBlock } from '../lib/policy/document';
import type { Tone } from '../lib/policy/practice';
import type { Evidence, PolicyReport } from '../lib/policy/report';
import { tintInk, tints } from '../lib/policy/tints';
import { cutBlock, placesOf, type Stretch } from '../lib/report/arrange/marked-text';

interface DrawnText {
  /** All of the text, to be put into the page. */
  readonly parts: readonly Element[];
  /** Marks the passage to be seen, and no longer the one before; null for none. */
  readonly show: (passage: Evidence | null) => void;
}

/**
 * Paragraphs of a part: the browser lays out and paints only the parts near the view (`content-visibility`). Chromium puts
 * thousands of children into an element whose direction is `auto` in a time that grows with their square; parts are few.
 */
const inPart = 40;

export const drawText = (blocks: readonly TextBlock[], report: PolicyReport): DrawnText => {
  const { inBlock, blockOf } = placesOf(blocks, report);
  const piecesOf = (at: number, current: Evidence | null) =>
    cutBlock(blocks[at]?.text ?? '', inBlock.get(at) ?? [], current).map(drawPiece);
  const paragraphs = blocks.map((block, at) => {
    const paragraph = copyParagraph(lookOf(block));
    paragraph.append(...piecesOf(at, null));
    return paragraph;
  });
  let unshow = (): void => undefined;
  const show = (passage: Evidence | null): void => {
    unshow();
    const at = (passage && blockOf.get(passage)) ?? -1;
    const paragraph = paragraphs[at];
    const before = [...(paragraph?.childNodes ?? [])];
    unshow = () => paragraph?.replaceChildren(...before);
    paragraph?.replaceChildren(...piecesOf(at, passage));
  };
  return { parts: partsOf(paragraphs), show };
};

/** Makes elements by what they are called: the first of each is made, the others are copies. */
const copies = <Name extends string>(make: (name: Name) => Element) => {
  const models = new Map<Name, Element>();
  return (name: Name): Element => {
    const model = models.get(name) ?? make(name);
    models.set(name, model);
    return model.cloneNode() as Element;
  };
};

/** A heading of the policy is none of the report's, so it is no heading of the page. */
const copyParagraph = copies((look) => {
  const paragraph = document.createElement('p');
  paragraph.className = look;
  // Chromium tells screen readers of it only so before it is laid out.
  paragraph.setAttribute('role', 'paragraph');
  return paragraph;
});

const lookOf = ({ kind, level }: TextBlock): string => `${kind} level-${Math.min(level, 3)}`;

const copyMark = copies((tone: Tone) => {
  const { background, line, style } = tints[tone];
  const mark = document.createElement('mark');
  Object.assign(mark.style, { background, color: tintInk, textDecoration: `underline ${style} ${line}` });
  return mark;
});

const drawPiece = ({ text, tone, isCurrent }: Stretch): string | Element => {
  if (tone === null) return text;
  const mark = copyMark(tone);
  if (isCurrent) mark.className = 'current';
  mark.append(text);
  return mark;
};

const partsOf = (paragraphs: readonly Element[]): readonly Element[] =>
  Array.from({ length: Math.ceil(paragraphs.length / inPart) }, (_, at) => {
    const part = document.createElement('div');
    part.className = 'part';
    part.append(...paragraphs.slice(at * inPart, (at + 1) * inPart));
    return part;
  });
