/** The first-run page's wiring: the choices that it offers, and a sample that is read by the real reader. */
import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { showTheme } from '../../components/theme';
import { TranslateContext } from '../../components/translation';
import { WelcomePage } from '../../components/WelcomePage';
import { loadPreferences } from '../../lib/extension/popup/preferences';
import { grantAccess } from '../../lib/extension/popup/site-access';
import { pageWords } from '../../lib/extension/shared/page-words';
import { loadSettings, saveSettings } from '../../lib/extension/shared/stored-settings';
import { isPinned, mayReadAll } from '../../lib/extension/background/welcome';
import samplePolicy from './sample-policy.html?raw';

const { t } = createI18n();
await pageWords();
document.documentElement.lang = t('locale');
document.title = t('welcome.title');

const root = document.getElementById('welcome');
if (!root) throw new Error('index.html has no #welcome');

const { theme, region } = await loadPreferences();
showTheme(document, theme);
const [settings, isSeen] = await Promise.all([loadSettings(), isPinned()]);

const show = (hasAccess: boolean): void =>
  render(
    <TranslateContext.Provider value={t}>
      <WelcomePage
        reading={settings.reading}
        hasAccess={hasAccess}
        isPinned={isSeen}
        region={region}
        onReading={async (reading) => saveSettings({ ...(await loadSettings()), reading })}
        onGrantAccess={() => void grantAccess('').then(show)}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onReadSample={async () => (await import('./read-sample')).readSample(samplePolicy)}
      />
    </TranslateContext.Provider>,
    root,
  );

show(await mayReadAll());
