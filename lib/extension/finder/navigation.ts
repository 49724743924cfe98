/** Notices when a page turns into another without loading, and when its content has come to rest. */
import { nativeProperty } from '../../page/dom-clobbering';

/**
 * Calls back once somebody sees the page, mostly at once: Chromium prepares pages that may be opened next, and runs scripts
 * in them, while the tab still shows another.
 * @see https://wicg.github.io/nav-speculation/prerendering.html
 */
export function whenShown(begin: () => void): void {
  // Not yet among TypeScript's own types.
  if (nativeProperty(document as Document & { readonly prerendering?: boolean }, 'prerendering'))
    document.addEventListener('prerenderingchange', begin);
  else begin();
}

/** Calls back after every navigation within the document. */
export function onNavigation(listener: () => void): void {
  navigation.addEventListener('currententrychange', listener);
}

/** Milliseconds without a change after which content counts as rendered: longer than one animation frame, short enough for a waiting user. */
const quiet = 250;
/** Milliseconds after which we stop waiting for content: no page is observed without end. */
const patience = 10_000;

let stop = (): void => undefined;

/** Looks each time that the document comes to rest, until something is found or the time limit is reached; one watch at a time. */
export function untilSettled(isFound: () => boolean): void {
  stop();
  const look = () => {
    if (isFound()) stop();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };
  wait();
  const observer = new MutationObserver(wait);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  // Frames load without a change to the page around them.
  document.addEventListener('load', wait, true);
  stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('load', wait, true);
  };
  // Not cleared: to stop what has stopped does nothing.
  setTimeout(stop, patience);
}
