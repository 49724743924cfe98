/** Loads again and again, and shows only what was asked for last: answers can overtake each other. */

/**
 * @param load begins to load; what it resolves to is shown unless it was called again meanwhile.
 * @returns what to call whenever there may be something new.
 */
export function showLatest<Loaded>(
  load: () => Promise<Loaded>,
  show: (loaded: Loaded) => unknown,
  fail: (error: unknown) => unknown,
): () => void {
  let latest = 0;
  return () => {
    const turn = ++latest;
    load().then(
      (loaded) => (turn === latest ? show(loaded) : undefined),
      (error: unknown) => (turn === latest ? fail(error) : undefined),
    );
  };
}
