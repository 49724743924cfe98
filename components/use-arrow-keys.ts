/** Listens to arrow keys once what is shown has been painted. */
import { useEffect } from 'preact/hooks';

const listen = async (page: Document, signal: AbortSignal): Promise<void> => {
  const { moveBetweenLines } = await import('./arrow-keys');
  // What was shown may be gone before the code is there.
  if (!signal.aborted) page.addEventListener('keydown', moveBetweenLines, { signal });
};

export const useArrowKeys = (): void =>
  useEffect(() => {
    const shown = new AbortController();
    void listen(document, shown.signal);
    return () => shown.abort();
  }, []);
