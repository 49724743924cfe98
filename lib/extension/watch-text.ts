/** Tells when the text of a policy has really changed since it was read: more of it, another language, another policy. */
import type { PolicyDocument } from '../policy/document';

/** Milliseconds of rest after which changed content counts as rendered. */
const quiet = 1000;
/** Milliseconds after which we look in spite of unrest: some pages never come to it. */
const longest = 8000;
/** A changed clock, counter or greeting is no other policy, in words. */
const fewestWords = 10;
/** A page that keeps rewriting its text is read no more than this many times again. */
const mostChanges = 5;
/** A page that keeps changing what is no part of the policy is looked at no more than this many times in a row. */
const mostLooks = 10;

/**
 * Watches from the first reading on; call it with every reading of the page.
 * @param extract reads the page's text as it is now.
 * @param onChange is called once for each change, at most five times in all.
 */
export function watchText(
  doc: Document,
  extract: () => PolicyDocument,
  onChange: () => void,
): (read: PolicyDocument) => void {
  let known: ReadonlySet<string> | null = null;
  let changes = 0;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unrest = 0;
  const observer = new MutationObserver(() => {
    unrest = timer === undefined ? Date.now() : unrest;
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(quiet, unrest + longest - Date.now())));
  });
  const look = () => {
    timer = undefined;
    const now = textsOf(extract());
    const isChanged = known !== null && changedWords(known, now) >= fewestWords;
    looks = isChanged ? 0 : looks + 1;
    if (isChanged) {
      known = now;
      changes++;
      onChange();
    }
    if (changes >= mostChanges || looks >= mostLooks) observer.disconnect();
  };
  return (read) => {
    if (known === null) observer.observe(doc, { childList: true, subtree: true, characterData: true });
    known = textsOf(read);
  };
}

const textsOf = ({ blocks }: PolicyDocument): ReadonlySet<string> => new Set(blocks.map(({ text }) => text));

/** The words of blocks that only one of the two has. */
function changedWords(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  const apart = [...before].filter((text) => !after.has(text)).concat([...after].filter((text) => !before.has(text)));
  return apart.reduce((sum, text) => sum + text.split(' ').length, 0);
}
