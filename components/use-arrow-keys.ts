/** Listens to arrow keys once what is shown has been painted. */
import { useEffect } from 'preact/hooks';

export const useArrowKeys = (): void =>
  useEffect(() => {
    const listening = import('./arrow-keys').then(({ listenToArrows }) => listenToArrows());
    return () => void listening.then((stop) => stop());
  }, []);
