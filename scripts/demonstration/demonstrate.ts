/** The demonstration in a browser, from the build to the last trace; it tells only what was seen to happen. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { needBrowserPath, type BrowserName } from '../shared/browsers';
import { serveSite } from '../shared/sample-site';
import { Ending } from './ending';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { DemonstrationBrowser } from './demonstration-browser';
import { firstLine } from './first-line';

const launchers = { chrome: launchChromium, firefox: launchFirefox } as const;
const labels = { chrome: 'Chromium', firefox: 'Firefox' } as const;

/**
 * Returns when the user has ended it, by closing the browser or with Ctrl-C.
 * @param sample the name of a sample policy
 * @returns the exit status
 * @throws Error with a sentence for the user, after everything has been cleaned up
 */
export async function demonstrate(name: BrowserName, sample: string): Promise<number> {
  const ending = new Ending();
  try {
    return await Promise.race([show(name, sample, ending), ending.asked]);
  } finally {
    await ending.putAway();
  }
}

async function show(name: BrowserName, sample: string, ending: Ending): Promise<number> {
  const path = needBrowserPath(name);
  console.log(`Building Plainprint and opening ${labels[name]} …`);
  await build(name, ending.signal);
  const site = await serveSite();
  ending.defer(() => site.close());
  const browser = await launchers[name](path, ending);
  const seen = await Promise.race([demonstrateIn(browser, site.url(sample)), browser.closed.then(() => null)]);
  if (seen === null) throw new Error(`${labels[name]} was closed before the sample policy was read.`);
  console.log(`${seen}\nClose the browser or press Ctrl-C to end.`);
  await browser.closed;
  return 0;
}

async function demonstrateIn(browser: DemonstrationBrowser, url: string): Promise<string> {
  try {
    return await browser.demonstrate(url);
  } catch (error) {
    throw new Error(`The sample policy was not read as it should: ${firstLine(error)}`, { cause: error });
  }
}

/** In a process of its own, whose lists of files and warnings are not what the user came for. */
async function build(name: BrowserName, signal: AbortSignal): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', name], { signal });
  } catch (error) {
    throw new Error(`The extension could not be built; "npm run build:${name}" says why.`, { cause: error });
  }
}
