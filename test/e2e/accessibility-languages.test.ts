/** The states with words of ours, in the other languages: axe finds nothing, nothing is cut off, and the first view has room for its facts. */
import { it } from 'vitest';
import { expectFaultless, expectFirstView, light } from './faultless';
import { inBothBrowsers } from './in-both-browsers';
import { hardReports, inventedReport } from './invented-report';
import { states } from './states';

/** Colours do not change with the language, nor what is hard to show of a policy. */
const worded = states.filter(({ name }) => !Object.keys(hardReports).some((hard) => name.endsWith(hard)));

/** German has the longest words, and Firefox breaks lines as Chromium does: elsewhere, the pages with most words stand for the others. */
const wordy = worded.filter(({ name }) =>
  /^(?:popup: everything opened|report: all of it|options|welcome)$/.test(name),
);

for (const language of ['de', 'fr', 'es'] as const)
  inBothBrowsers((name, scene) => {
    it('shows what is serious, a fact and the best way out without scrolling', async () => {
      const page = await scene.tab.show('popup.html', inventedReport);
      await page.waitForSelector('.marking button');
      await expectFirstView(page);
      await page.close();
    });

    it.each(name === 'Chromium' && language === 'de' ? worded : wordy)('$name', async (state) => {
      const page = await state.open(scene);
      await expectFaultless(scene.driver, page, state, [light]);
      await page.close();
    });
  }, language);
