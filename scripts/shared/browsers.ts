/** Finds the browsers of this machine for tests, pictures and the demonstration; installs them where that is ours to do. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserNames = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export const isBrowserName = (name: string): name is BrowserName => browserNames.some((known) => known === name);

interface Product {
  /** The environment variable that overrules the search. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Where desktops keep it off the path. */
  readonly places: readonly string[];
  readonly debianPackage: string;
}

const products: Readonly<Record<BrowserName, Product>> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
    debianPackage: 'firefox-esr',
  },
};

/** The path of the browser's executable, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = products[name];
  const found = commands.map(findCommand).find((path) => path !== null);
  return [process.env[variable] ?? '', found ?? '', ...places].find(isExecutable) ?? null;
}

/** The path of the program that a command starts, or null. */
export function findCommand(command: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null;
}

/** The path of the browser's executable. @throws with what to do. */
export function needBrowserPath(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  throw new Error(`No ${name} on this machine: install it, or name it in ${products[name].variable}.`);
}

/** The path of the browser's executable, after installing it where this is root's Debian. @throws with what to do. */
export function needBrowser(name: BrowserName): string {
  const isOurs = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (findBrowser(name) === null && isOurs) install(products[name].debianPackage);
  return needBrowserPath(name);
}

function install(debianPackage: string): void {
  const apt = (...words: string[]): void => {
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.error(`Installing ${debianPackage} with apt-get …`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', debianPackage);
}

function isExecutable(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: the search goes on.
  }
}
