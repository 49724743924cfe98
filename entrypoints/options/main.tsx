/** The options page's wiring: what is stored goes into the form, and every change back into storage. */
import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { OptionsPage } from '../../components/OptionsPage';
import { saveFile } from '../../components/save-file';
import { TranslateContext } from '../../components/translate';
import { countReadings, deleteReadings, loadSettings, saveSettings } from '../../lib/extension/settings';
import type { Settings } from '../../lib/report/settings';

const { t } = createI18n();
document.documentElement.lang = t('locale');
document.title = t('options.title');

const root = document.getElementById('options');
if (!root) throw new Error('index.html has no #options');

const show = (settings: Settings, readings: number): void =>
  render(
    <TranslateContext.Provider value={t}>
      <OptionsPage
        settings={settings}
        readings={readings}
        onChange={(changed) => {
          show(changed, readings);
          return saveSettings(changed);
        }}
        onSave={(saved) =>
          saveFile({ name: 'plainprint-settings.json', type: 'application/json', text: JSON.stringify(saved, null, 2) })
        }
        onDeleteReadings={async () => {
          await deleteReadings();
          show(settings, 0);
        }}
      />
    </TranslateContext.Provider>,
    root,
  );

show(await loadSettings(), await countReadings());
