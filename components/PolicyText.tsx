/** The policy's own text with its evidence marked, drawn from what was read and not from the page's HTML. */
import { useEffect, useRef } from 'preact/hooks';
import type { Block } from '../lib/policy/document';
import type { Evidence, PolicyReport } from '../lib/policy/report';
import { tintInk, tints } from '../lib/policy/tints';
import { markedText, type Stretch } from '../lib/report/marked-text';
import { useTranslate } from './translate';

/** A passage that the reader asked for: a new object each time, so that asking again scrolls again. */
export interface AskedPassage {
  readonly evidence: Evidence;
}

interface PolicyTextProps {
  readonly blocks: readonly Block[];
  readonly report: PolicyReport;
  readonly asked: AskedPassage | null;
}

const Piece = ({ stretch: { text, group, isCurrent } }: { readonly stretch: Stretch }) => {
  if (group === null) return <>{text}</>;
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

export const PolicyText = ({ blocks, report, asked }: PolicyTextProps) => {
  const t = useTranslate();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => text.current?.querySelector('.current')?.scrollIntoView({ block: 'center' }), [asked]);
  const marked = markedText(blocks, report, asked?.evidence ?? null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so keyboards must reach it
    <div class="policy-text" ref={text} role="region" aria-label={t('text.title')} tabIndex={0} dir="auto">
      {blocks.map((block, index) => (
        <p class={classOf(block)}>
          {marked[index]?.map((stretch) => (
            <Piece stretch={stretch} />
          ))}
        </p>
      ))}
    </div>
  );
};
