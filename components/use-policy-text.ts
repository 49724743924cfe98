/** The policy's text beside its report: opened when it is asked for, and scrolled to the passages that are asked for. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { TextBlock } from '../lib/policy/document';
import type { Evidence } from '../lib/policy/report';
import type { AskedPassage } from './PolicyText';
import type { ShowEvidence } from './Quote';

interface TextSource {
  /** Reads the text again; rejects where it is gone. Null where there is nothing to read. */
  readonly onReadText: (() => Promise<readonly TextBlock[]>) | null;
  /** Shows a passage in its page, while the text is not beside; null where it is shown in the text, which opens for it. */
  readonly onShow: ShowEvidence | null;
}

/** The newest of what changes with every drawing, for functions that stay the same. */
const useNewest = <Value>(value: Value): { readonly current: Value } => {
  const newest = useRef(value);
  newest.current = value;
  return newest;
};

const holds = (blocks: readonly TextBlock[] | null, { quote }: Evidence): boolean =>
  blocks?.some(({ text }) => text.includes(quote)) ?? false;

export const usePolicyText = ({ onReadText, onShow }: TextSource) => {
  const [blocks, setBlocks] = useState<readonly TextBlock[] | null>(null);
  const [asked, setAsked] = useState<AskedPassage | null>(null);
  const [isGone, setGone] = useState(false);
  const open = async (read: () => Promise<readonly TextBlock[]>): Promise<void> => {
    try {
      setBlocks(await read());
      setGone(false);
    } catch {
      setGone(true); // and says so: the page was closed, or it shows something else by now
    }
  };
  const newest = useNewest({ blocks, onShow, onReadText });
  const show: ShowEvidence = useCallback(async (evidence) => {
    const { current } = newest;
    if (current.blocks === null && current.onShow) return current.onShow(evidence);
    const shown = current.blocks ?? (await current.onReadText?.()) ?? null;
    setBlocks(shown);
    if (!holds(shown, evidence)) return false;
    setAsked({ evidence });
    return true;
  }, []);
  const toggle = onReadText && ((): void => (blocks === null ? void open(onReadText) : setBlocks(null)));
  return { blocks, asked, isGone, show, toggle };
};
