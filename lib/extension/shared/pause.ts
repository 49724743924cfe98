/** Pauses in long work: waiting events run, and the browser sees that the background is not idle. */
import { browser } from './browser';

/** Pauses are about 50 ms apart, so this is about once a second; browsers wait 30 s before they stop a background. */
const restsBetweenSigns = 20;

/** Makes the pause for one piece of work. A background that only computes counts as idle, so it calls the browser at times. */
export function createPause(): () => Promise<void> {
  let rests = 0;
  return async () => {
    rests += 1;
    if (rests % restsBetweenSigns === 0) await browser.runtime.getPlatformInfo();
    else await nextTask();
  };
}

/** Lets what waits run first. Not a timer: browsers slow nested ones to 4 ms and more. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
