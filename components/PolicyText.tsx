/** The policy's own text with its evidence marked, drawn from what was read and not from the page's HTML. */
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

const piece = ({ text, group, isCurrent }: Stretch) => {
  if (group === null) return text;
  const { background, line, style } = tints[group];
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
  <p class={classOf(block)}>{cutBlock(block.text, places.inBlock.get(index) ?? [], current).map(piece)}</p>
);

/** All paragraphs. Those that are drawn as before are the same objects, so that a click compares and draws two at most. */
const useParagraphs = ({ blocks, report, asked }: PolicyTextProps) => {
  const places = useMemo(() => placesOf(blocks, report), [blocks, report]);
  const plain = useMemo(() => blocks.map((block, index) => paragraph(block, places, index, null)), [blocks, places]);
  const current = asked?.evidence ?? null;
  const at = current === null ? undefined : places.blockOf.get(current);
  const block = at === undefined ? undefined : blocks[at];
  return at === undefined || block === undefined ? plain : plain.with(at, paragraph(block, places, at, current));
};

export const PolicyText = (props: PolicyTextProps) => {
  const t = useTranslate();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => text.current?.querySelector('.current')?.scrollIntoView({ block: 'center' }), [props.asked]);
  const paragraphs = useParagraphs(props);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so keyboards must reach it
    <div class="policy-text" ref={text} role="region" aria-label={t('text.title')} tabIndex={0} dir="auto">
      {paragraphs}
    </div>
  );
};
