/** Wiring: `report.html?kept=3` shows a remembered version, as it was read then. */
import type { ComponentChild } from 'preact';
import { KeptNotice } from '../../components/KeptNotice';
import { Notice } from '../../components/Notice';
import type { ReportOrigin } from './origin';
import { browser } from '../../lib/extension/shared/browser';
import { loadVersion } from '../../lib/extension/keep/kept-policies';
import { showReport, type PopupState } from '../../lib/extension/popup/popup-state';
import { seenInWords } from '../../lib/keep/in-words';
import { blocksOf } from '../../lib/keep/kept-version';
import type { Translate } from '../../lib/report/translate';

interface Display {
  readonly t: Translate;
  readonly showView: (view: ComponentChild) => void;
  readonly showState: (state: PopupState, origin: ReportOrigin) => void;
}

/** Shows the version, or that it is not there. */
export async function showKept(id: number, { t, showView, showState }: Display): Promise<void> {
  const isPrivate = browser.extension.inIncognitoContext;
  const version = isPrivate ? null : await loadVersion(id);
  if (version === null)
    return showView(
      <Notice title={t(isPrivate ? 'policies.private' : 'policies.gone')}>
        <a href="/policies.html">{t('keep.open')}</a>
      </Notice>,
    );
  showState(showReport({ report: version.report, blocks: {} }), {
    from: 'kept',
    read: new Date(version.lastSeen),
    notice: <KeptNotice seen={seenInWords(version, t)} />,
    onReadText: () => Promise.resolve(blocksOf(version)),
  });
}
