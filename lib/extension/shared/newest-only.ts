/** Loads again and again, and shows only what was asked for last: a later answer can come first. */

/**
 * @param load begins to load; what it resolves to is shown unless it was called again meanwhile.
 * @returns what to call whenever there may be something new.
 */
export function showNewest<Loaded>(
  load: () => Promise<Loaded>,
  show: (loaded: Loaded) => unknown,
  fail: (error: unknown) => unknown,
): () => void {
  let newest = 0;
  return () => {
    const turn = ++newest;
    load().then(
      (loaded) => (turn === newest ? show(loaded) : undefined),
      (error: unknown) => (turn === newest ? fail(error) : undefined),
    );
  };
}
