/** Stops Chromium's background as the browser itself does after a rest. */
import type { Page } from 'puppeteer-core';

/** @param own a page of the extension; resolves once the background has stopped */
export const stopBackground = async (own: Page): Promise<void> => {
  const session = await own.createCDPSession();
  const isStopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await isStopped;
  await session.detach();
};
