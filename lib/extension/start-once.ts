/** A script can be put into a page twice: by the manifest, and by a popup that opens at the same moment. */

/** Starts a script of this name, once in each page. Its mark is seen by this version of the extension only. */
export function startOnce(name: string, start: () => void): void {
  const started: Record<string, unknown> = globalThis;
  // A page can give us an element of this name, and nothing else.
  if (started[name] === true) return;
  started[name] = true;
  start();
}
