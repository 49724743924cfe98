/** A script can be put into a page more than once: by the manifest, and by whoever asks it something. */

/**
 * Starts a script of this name, once in each page.
 * @param start returns what the script does when it is put into the page again.
 */
export function startOnce(name: string, start: () => () => void): void {
  const started = globalThis as unknown as Record<string, () => void>;
  // Its own: a page can give us an element of this name, but only as an inherited one. Ours is seen by this version of
  // the extension only.
  if (Object.hasOwn(started, name)) started[name]?.();
  else started[name] = start();
}
