/** Notices when a page has come to rest after a change: in its document, its open shadow roots, or its same-origin frames. */
import { isElement, isFrame } from '../../page/nodes';
import { rootsOf } from '../../page/mark/roots';

/** Milliseconds of rest after which changed content counts as rendered. */
const quiet = 1000;
/** Milliseconds after which we look even if the page still changes: some pages never stop changing. */
const longest = 8000;
/** Milliseconds for which a page may be without its policy: while another language loads, say. */
const patience = 10_000;

export interface PageWatch {
  /** Watches all trees that the page has now: without end, or until the time limit. */
  follow(isForGood: boolean): void;
  stop(): void;
}

/**
 * Calls back each time that the page has come to rest after a change; `follow` begins.
 * @param look learns whether a frame of another origin has loaded, whose text the browser keeps to itself.
 */
export function watchPage(doc: Document, look: (hasNewFrame: boolean) => void): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  // performance.now() is monotonic: changes of the system clock do not affect it.
  let unrest = 0;
  let hasNewFrame = false;
  let roots: readonly Node[] = [];
  const stir = () => {
    unrest = timer === undefined ? performance.now() : unrest;
    clearTimeout(timer);
    timer = setTimeout(rest, Math.max(0, Math.min(quiet, unrest + longest - performance.now())));
  };
  const rest = () => {
    const hadNewFrame = hasNewFrame;
    timer = undefined;
    hasNewFrame = false;
    look(hadNewFrame);
  };
  // A frame gets another document without a change to the tree around it.
  const stirByFrame = ({ target }: Event) => {
    const node = target as Node;
    if (!isElement(node) || !isFrame(node)) return;
    hasNewFrame ||= node.contentDocument === null;
    stir();
  };
  const observer = new MutationObserver(stir);
  const stop = () => {
    observer.disconnect();
    for (const root of roots) root.removeEventListener('load', stirByFrame, true);
    roots = [];
    clearTimeout(timer);
    clearTimeout(end);
    timer = end = undefined;
  };
  const follow = (isForGood: boolean) => {
    roots = rootsOf(doc);
    for (const root of roots) {
      observer.observe(root, { childList: true, subtree: true, characterData: true });
      // addEventListener ignores a listener that is already there.
      root.addEventListener('load', stirByFrame, true);
    }
    if (isForGood) clearTimeout(end);
    end = isForGood ? undefined : (end ?? setTimeout(stop, patience));
  };
  return { follow, stop };
}
