/** Launches a browser that leaves nothing behind. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { Ending } from './ending';
import { firstLine } from './first-line';

export interface Launched {
  readonly browser: Browser;
  readonly closed: Promise<unknown>;
}

/** @throws Error with a sentence for the user, where the browser does not start */
export async function launch(path: string, options: LaunchOptions, ending: Ending): Promise<Launched> {
  const folder = await mkdtemp(join(tmpdir(), 'plainprint-'));
  // A browser that is ending still writes.
  ending.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  const launching = puppeteer.launch({
    ...options,
    executablePath: path,
    userDataDir: join(folder, 'profile'),
    // Chromium leaves a folder there, too, where it ends in a hurry.
    env: { ...process.env, TMPDIR: folder },
    headless: false,
    defaultViewport: null,
    // The ending closes it in an orderly way; puppeteer would only kill it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  ending.defer(() => launching.then(close, () => undefined));
  try {
    const browser = await launching;
    return { browser, closed: goneOf(browser) };
  } catch (error) {
    throw new Error(`${path} did not start: ${reasonOf(error)}`, { cause: error });
  }
}

async function close(browser: Browser): Promise<void> {
  const gone = goneOf(browser);
  // Where the user has closed it, there is nobody to answer.
  await browser.close().catch(() => undefined);
  await gone;
}

async function goneOf(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child !== null && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** What the browser wrote says more than that it failed. */
const reasonOf = (error: unknown): string => {
  const words = error instanceof Error ? error.message : String(error);
  return /no display|\bX server\b|cannot open display/i.test(words) ? 'it found no display' : firstLine(error);
};
