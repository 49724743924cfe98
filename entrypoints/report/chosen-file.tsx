/** Wiring: `report.html?file` asks for a PDF file of the user's own, which is read here; nothing is asked of the network. */
import type { ComponentChild } from 'preact';
import { ChooseFile } from '../../components/ChooseFile';
import { Notice } from '../../components/Notice';
import { pdfProblems } from '../../components/pdf-problems';
import { failureOf } from '../../lib/extension/popup/popup';
import { showReport, type PopupState } from '../../lib/extension/popup/popup-state';
import type { Translate } from '../../lib/report/translate';
import type { ReportOrigin } from './origin';

interface Display {
  readonly t: Translate;
  readonly showView: (view: ComponentChild) => void;
  readonly showState: (state: PopupState, origin?: ReportOrigin) => void;
}

/** Shows the field for the file, with what was wrong with the one before. */
export function askForFile(display: Display, problem: string | null = null): void {
  const read = (file: File): void =>
    void readFile(file, display).catch((error: unknown) => display.showState(failureOf(error)));
  display.showView(<ChooseFile problem={problem} onChoose={read} />);
}

async function readFile(file: File, display: Display): Promise<void> {
  const { t, showView, showState } = display;
  showView(<Notice title={t('state.reading')} isBusy />);
  const { readChosenFile, UnreadPdf } = await import('../../lib/extension/fetch/fetch-policy');
  try {
    const { text, ...read } = await readChosenFile(file);
    const onReadText = () => Promise.resolve(text);
    showState(showReport(read), { from: 'file', read: new Date(), notice: null, onReadText });
  } catch (error) {
    if (!(error instanceof UnreadPdf)) throw error;
    askForFile(display, t(pdfProblems[error.why], [error.detail]));
  }
}
