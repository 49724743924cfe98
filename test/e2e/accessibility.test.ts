/** Every state of every page in real browsers: axe finds nothing, in light, dark and forced colours; nothing is lost when zoomed. */
import { it } from 'vitest';
import { allAppearances, expectFaultless } from './faultless';
import { inBothBrowsers } from './in-both-browsers';
import { states } from './states';

inBothBrowsers((_name, scene) => {
  it.each(states)('$name', async (state) => {
    const page = await state.open(scene);
    await expectFaultless(scene.driver, page, state, allAppearances);
    await page.close();
  });
});
