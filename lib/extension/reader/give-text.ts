/** Reader and background, without a message: the answer comes with what put the scripts into the page, and so a turn earlier. */
import type { PolicyDocument } from '../../policy/document';
import type { Reply } from '../shared/messages';

const scripts = globalThis as unknown as { text?: () => PolicyDocument };

/** Called by the reader: leaves what reads the page for `giveText`, which runs in a script of its own. */
export function leaveForText(read: () => PolicyDocument): void {
  scripts.text = read;
}

/** @returns a reply as JSON: browsers hand a text on faster than an object of many parts, and tell in different ways what was thrown. */
export function giveText(): string {
  try {
    return JSON.stringify({ value: scripts.text?.() } satisfies Reply);
  } catch (error) {
    return JSON.stringify({ error: String(error) } satisfies Reply);
  }
}
