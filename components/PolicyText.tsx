/** The policy's own text with its evidence marked, drawn from what was read and not from the page's HTML. */
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Block } from '../lib/policy/document';
import type { Evidence, PolicyReport } from '../lib/policy/report';
import { tintInk, tints } from '../lib/policy/tints';
import { cutBlock, placesOf, type Places, type Stretch } from '../lib/report/arrange/marked-text';
import { useTranslate } from './translation';

/** A passage that the reader asked for: a new object each time, so that asking again scrolls again. */
export interface AskedPassage {
  readonly evidence: Evidence;
}

interface PolicyTextProps {
  readonly blocks: readonly Block[];
  readonly report: PolicyReport;
  readonly asked: AskedPassage | null;
}

const piece = ({ text, tone, isCurrent }: Stretch) => {
  if (tone === null) return text;
  const { background, line, style } = tints[tone];
  return (
    <mark
      class={isCurrent ? 'current' : ''}
      style={{ background, color: tintInk, textDecoration: `underline ${style} ${line}` }}
    >
      {text}
    </mark>
  );
};

/** The look of a block; its heading is none of the report's, so it is no heading of the page. */
const classOf = ({ kind, level }: Block): string => `${kind} level-${Math.min(level, 3)}`;

const paragraph = (block: Block, places: Places, index: number, current: Evidence | null) => (
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Chromium tells screen readers of it only so before it is laid out
  <p role="paragraph" class={classOf(block)}>
    {cutBlock(block.text, places.inBlock.get(index) ?? [], current).map(piece)}
  </p>
);

/**
 * Paragraphs of a part: the browser lays out and paints only the parts near the view (`content-visibility`). Chromium puts
 * thousands of children into an element whose direction is `auto` in a time that grows with their square; parts are few.
 */
const inPart = 40;

const part = (paragraphs: readonly VNode[]) => <div class="part">{paragraphs}</div>;

/** All parts. What is drawn as before is the same object, so that a click compares one part and draws two paragraphs at most. */
const useParts = ({ blocks, report, asked }: PolicyTextProps) => {
  const places = useMemo(() => placesOf(blocks, report), [blocks, report]);
  const plain = useMemo(() => blocks.map((block, index) => paragraph(block, places, index, null)), [blocks, places]);
  const parts = useMemo(
    () =>
      Array.from({ length: Math.ceil(plain.length / inPart) }, (_, at) =>
        part(plain.slice(at * inPart, (at + 1) * inPart)),
      ),
    [plain],
  );
  const current = asked?.evidence ?? null;
  const at = current === null ? undefined : places.blockOf.get(current);
  const block = at === undefined ? undefined : blocks[at];
  if (at === undefined || block === undefined) return parts;
  const first = at - (at % inPart);
  const own = plain.slice(first, first + inPart).with(at - first, paragraph(block, places, at, current));
  return parts.with(first / inPart, part(own));
};

export const PolicyText = (props: PolicyTextProps) => {
  const t = useTranslate();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => text.current?.querySelector('.current')?.scrollIntoView({ block: 'center' }), [props.asked]);
  const parts = useParts(props);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so keyboards must reach it
    <div class="policy-text" ref={text} role="region" aria-label={t('text.title')} tabIndex={0} dir="auto">
      {parts}
    </div>
  );
};
