/** The options page's wiring: fills the form with the stored settings, and stores every change. */
import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { OptionsPage } from '../../components/OptionsPage';
import { saveFile } from '../../components/save-file';
import { showTheme } from '../../components/theme';
import { TranslateContext } from '../../components/translation';
import { loadSettings, onSettingsChange, saveSettings } from '../../lib/extension/shared/stored-settings';
import { pageWords } from '../../lib/extension/shared/page-words';
import { forgetDone } from '../../lib/extension/popup/done-ways';
import { deleteReadings, loadStoredData, type StoredData } from '../../lib/extension/shared/stored-data';
import type { Settings } from '../../lib/report/settings/settings';
import { exportSettings } from '../../lib/report/settings/settings-file';

const { t } = createI18n();
await pageWords();
document.documentElement.lang = t('locale');
document.title = t('options.title');

const root = document.getElementById('options');
if (!root) throw new Error('index.html has no #options');

const show = (settings: Settings, stored: StoredData): void => {
  showTheme(document, settings.theme);
  render(
    <TranslateContext.Provider value={t}>
      <OptionsPage
        settings={settings}
        stored={stored}
        onChange={async (changed) => {
          show(changed, stored);
          try {
            return await saveSettings(changed);
          } finally {
            await refresh();
          }
        }}
        onSave={(saved) =>
          saveFile({ name: 'plainprint-settings.json', type: 'application/json', text: exportSettings(saved) })
        }
        onDeleteReadings={async () => {
          await deleteReadings();
          show(settings, await loadStoredData());
        }}
        onDeleteDoneWays={async () => {
          await forgetDone();
          show(settings, await loadStoredData());
        }}
      />
    </TranslateContext.Provider>,
    root,
  );
};

const refresh = async (): Promise<void> => show(await loadSettings(), await loadStoredData());

onSettingsChange(() => void refresh());
await refresh();
