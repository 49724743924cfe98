/** Arrow keys go from line to line, past all that stands open behind them; Tab goes everywhere, as ever. */

/** Lines that open, and the heads of groups. */
const lines = '.finding > summary, .group > h2 > button';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Moves the focus, where it is on a line. */
const moveBetweenLines = (event: KeyboardEvent): void => {
  const step = steps[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = [...document.querySelectorAll<HTMLElement>(lines)].filter((line) => line.checkVisibility());
  const at = all.findIndex((line) => line === event.target);
  if (at < 0) return;
  event.preventDefault();
  all[step(at, all.length)]?.focus();
};

/** From now on, for as long as the page stands. */
export const listenToArrows = (): void => document.addEventListener('keydown', moveBetweenLines);
