/** Tells when the text of a policy has really changed since it was read: more of it, another language, another policy. */
import type { PolicyDocument } from '../../policy/document';
import { mayBePolicy } from '../../policy/may-be-policy';
import { watchPage } from '../finder/watch-page';

/** In words. Fewer changed words (a clock, a counter, a greeting) do not make another policy. */
const fewestWords = 10;
/** A page that keeps rewriting its text is read no more than this many times again. */
const mostChanges = 5;
/** A page that keeps changing what is no part of the policy is looked at no more than this many times in a row. */
const mostLooks = 10;

/**
 * Watches a policy from its first reading on; call it with every reading of the page. What is no policy, or no longer
 * one, is watched for ten seconds.
 * @param extract reads the page's text as it is now.
 * @param onChange is called once for each change, at most five times in all.
 * @returns what to call; it gives back what it is called with.
 */
export function watchText(
  doc: Document,
  extract: () => PolicyDocument,
  onChange: () => void,
): (read: PolicyDocument) => PolicyDocument {
  let known: ReadonlySet<string> = new Set();
  let changes = 0;
  let looks = 0;
  const watch = watchPage(doc, (hasNewFrame) => {
    const read = extract();
    const now = textsOf(read);
    // A page without a policy may have been read for the policy in its frame.
    const isChanged = changedWords(known, now) >= fewestWords || (hasNewFrame && !mayBePolicy(read));
    looks = isChanged ? 0 : looks + 1;
    if (isChanged) {
      known = now;
      changes++;
      onChange();
    }
    follow(read);
  });
  const follow = (read: PolicyDocument) => {
    if (changes >= mostChanges || looks >= mostLooks) watch.stop();
    else watch.follow(mayBePolicy(read));
  };
  return (read) => {
    known = textsOf(read);
    follow(read);
    return read;
  };
}

const textsOf = ({ blocks }: PolicyDocument): ReadonlySet<string> => new Set(blocks.map(({ text }) => text));

/** The words of blocks that only one of the two has. */
function changedWords(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  const apart = [...before].filter((text) => !after.has(text)).concat([...after].filter((text) => !before.has(text)));
  return apart.reduce((sum, text) => sum + text.split(' ').length, 0);
}
