/** Reader and background, without a message: the answer comes with what put the scripts into the page, and so a turn earlier. */
import { countWords } from '../../page/extract/count-words';
import type { PlacedBlock } from '../../page/extract/blocks';
import type { PageText, PolicyDocument } from '../../policy/document';
import type { Reply } from '../shared/messages';

type PlaceBlocks = (doc: Document, url: string) => readonly PlacedBlock[];

const scripts = globalThis as unknown as { text?: () => PolicyDocument; blocks?: PlaceBlocks };

/** Called by the reader: leaves what reads the page for the functions below, which run in scripts of their own. */
export function leaveForText(read: () => PolicyDocument, placeBlocks: PlaceBlocks): void {
  scripts.text = read;
  scripts.blocks = placeBlocks;
}

/** @returns the policy as a reply. */
export const giveText = (): string => replyOf(() => scripts.text?.());

/** @returns no more than the policy's text, as a reply: neither is it watched from now on. */
export const giveBlocks = (): string =>
  replyOf(() => scripts.blocks && textOf(scripts.blocks(document, location.href)));

const textOf = (placed: readonly PlacedBlock[]): PageText => {
  const blocks = placed.map(({ block: { kind, level, text } }) => ({ kind, level, text }));
  return { url: location.href, words: countWords(blocks.map(({ text }) => text).join('\n')), blocks };
};

/** Replies are JSON: browsers hand a text on faster than an object of many parts, and tell in different ways what was thrown. */
function replyOf(read: () => unknown): string {
  try {
    return JSON.stringify({ value: read() } satisfies Reply);
  } catch (error) {
    return JSON.stringify({ error: String(error) } satisfies Reply);
  }
}
