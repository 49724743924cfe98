/** `npm start`: a browser with the extension in it, on a sample policy; without browser or display, the same summary in the terminal. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { browserNames, findBrowser, isBrowserName, type BrowserName } from './shared/browsers';
import { demonstrate } from './demonstration/demonstrate';

const sample = 'sunny-harbor-2009';

const usage = `usage: npm start [-- --browser NAME]
  --browser NAME  chrome (Chrome or Chromium) or firefox; unless told otherwise, the first of them that this machine has
  --help          this text
The browser has a profile of its own, which is removed at the end. Exit status: 0 once you end it, or after the summary
in the terminal; 1 where something failed; 2 where these words make no sense.`;

const hasDisplay =
  process.platform !== 'linux' || [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name);

process.exitCode = await start();

async function start(): Promise<number> {
  const wanted = readOptions();
  if (wanted === 'help') return say(usage, 0);
  if ('problem' in wanted) return fail(`${wanted.problem}\n${usage}`, 2);
  const name = wanted.browser ?? browserNames.find((candidate) => findBrowser(candidate) !== null);
  if (!hasDisplay) return summarizeInTerminal('This machine has no display');
  if (name === undefined) return summarizeInTerminal('No Chromium, Chrome or Firefox was found');
  try {
    return await demonstrate(name, sample);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 1);
  }
}

function readOptions(): 'help' | { readonly problem: string } | { readonly browser: BrowserName | undefined } {
  try {
    const options = { browser: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
    const { browser, help = false } = parseArgs({ options }).values;
    if (help) return 'help';
    if (browser === undefined || isBrowserName(browser)) return { browser };
    return { problem: `no browser that this works with: ${browser}` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function summarizeInTerminal(why: string): number {
  say(`${why}, so here is what the popup would show of a sample policy (test/fixtures/policies/${sample}.html):\n`, 0);
  const words = ['--import', 'tsx', 'cli/summarize.ts', `test/fixtures/policies/${sample}.html`];
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
}

function say(text: string, status: number): number {
  console.log(text);
  return status;
}

function fail(problem: string, status: number): number {
  console.error(problem);
  return status;
}
