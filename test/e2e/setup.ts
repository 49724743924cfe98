/** Before all: both browsers are there, and both builds. */
import { existsSync, mkdirSync } from 'node:fs';
import { needBrowser } from '../../scripts/shared/browsers';

export default function setup(): void {
  needBrowser('chrome');
  needBrowser('firefox');
  for (const build of ['chrome-mv3', 'firefox-mv3'])
    if (!existsSync(`.output/${build}/manifest.json`))
      throw new Error(`No build of ${build}: run "npm run build" first.`);
  mkdirSync('test/e2e/artifacts', { recursive: true });
}
