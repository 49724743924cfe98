/** The policy's own text with its evidence marked, drawn from what was read and not from the page's HTML. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { TextBlock } from '../lib/policy/document';
import type { Evidence, PolicyReport } from '../lib/policy/report';
import { drawText } from './draw-text';
import { useTranslate } from './translation';

/** A passage that the reader asked for: a new object each time, so that asking again scrolls again. */
export interface AskedPassage {
  readonly evidence: Evidence;
}

interface PolicyTextProps {
  readonly blocks: readonly TextBlock[];
  readonly report: PolicyReport;
  readonly asked: AskedPassage | null;
}

export const PolicyText = ({ blocks, report, asked }: PolicyTextProps) => {
  const t = useTranslate();
  const text = useRef<HTMLDivElement>(null);
  const { parts, show } = useMemo(() => drawText(blocks, report), [blocks, report]);
  useLayoutEffect(() => text.current?.replaceChildren(...parts), [parts]);
  useLayoutEffect(() => {
    show(asked?.evidence ?? null);
    text.current?.querySelector('.current')?.scrollIntoView({ block: 'center' });
  }, [parts, asked]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so keyboards must reach it
    <div class="policy-text" ref={text} role="region" aria-label={t('text.title')} tabIndex={0} dir="auto" />
  );
};
