/** The wiring of "Your policies": shows what is remembered, and does what the reader asks. */
import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { PoliciesPage } from '../../components/PoliciesPage';
import { saveFile } from '../../components/save-file';
import { showTheme } from '../../components/theme';
import { TranslateContext } from '../../components/translation';
import { addVersions, loadAllVersions } from '../../lib/extension/keep/kept-exchange';
import { onKeptChange } from '../../lib/extension/keep/kept-database';
import { limitOf } from '../../lib/extension/keep/kept-limit';
import { deleteVersions, isFull, listKept } from '../../lib/extension/keep/kept-policies';
import { browser } from '../../lib/extension/shared/browser';
import { showNewest } from '../../lib/extension/shared/newest-only';
import { pageWords } from '../../lib/extension/shared/page-words';
import { loadSettings, onSettingsChange } from '../../lib/extension/shared/stored-settings';
import { besideOf, comparedIn } from './asked';
import { readKeptFile, writeKeptFile, type WrongKeptFile } from '../../lib/keep/kept-file';

const { t } = createI18n();
await pageWords();
document.documentElement.lang = t('locale');
document.title = t('policies.title');

const root = document.getElementById('policies');
if (!root) throw new Error('index.html has no #policies');

const isPrivate = browser.extension.inIncognitoContext;
const load = () => Promise.all([listKept(), loadSettings()]);

/** `?tab=7`: the policy of that tab is to be compared with one of these. */
const beside = await besideOf(location.search);

/** What came of the last thing that the reader did. */
let told = { outcome: '', problem: '' };

const show = ([kept, { keeping, keptMegabytes, theme }]: Awaited<ReturnType<typeof load>>): void => {
  showTheme(document, theme);
  render(
    <TranslateContext.Provider value={t}>
      <PoliciesPage
        kept={kept}
        isKeeping={keeping}
        isPrivate={isPrivate}
        beside={beside}
        megabytes={keptMegabytes}
        now={Date.now()}
        {...told}
        onDelete={(ids) => void act(() => remove(ids))}
        onExport={() => void act(save)}
        onImport={(file) => void act(async () => take(await file.text()))}
      />
    </TranslateContext.Provider>,
    root,
  );
};

const fail = (error: unknown): void => {
  root.textContent = t('policies.failed', [String(error)]);
};

const refresh = showNewest(load, show, fail);

/** A file that cannot be taken, in words. */
class Refused extends Error {}

const problemOf = (error: unknown): string =>
  error instanceof Refused ? error.message : t('policies.failed', [String(error)]);

/** @param work says what it has done. */
async function act(work: () => Promise<string>): Promise<void> {
  try {
    told = { outcome: await work(), problem: '' };
  } catch (error) {
    told = { outcome: '', problem: problemOf(error) };
  }
  refresh();
}

async function remove(ids: readonly number[]): Promise<string> {
  await deleteVersions(ids);
  return t('policies.deleted', ids.length);
}

async function save(): Promise<string> {
  const text = writeKeptFile(await loadAllVersions());
  saveFile({ name: 'plainprint-policies.json', type: 'application/json', text });
  return '';
}

const wrongInWords = (problem: WrongKeptFile): string =>
  problem.kind === 'not-ours' ? t('policies.notJson') : t('policies.wrongEntry', [problem.entry, problem.at]);

async function take(text: string): Promise<string> {
  const read = readKeptFile(text);
  if ('problem' in read) throw new Refused(wrongInWords(read.problem));
  try {
    return t('policies.imported', await addVersions(read.versions, await limitOf(await loadSettings())));
  } catch (error) {
    throw isFull(error) ? new Refused(t('policies.tooLarge')) : error;
  }
}

const compared = comparedIn(location.search);
if (compared === null) {
  onKeptChange(refresh);
  onSettingsChange(refresh);
  refresh();
} else import('./compared').then(({ showCompared }) => showCompared(compared, root, t)).catch(fail);
