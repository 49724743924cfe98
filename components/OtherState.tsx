/** What stands in the popup's place of a report: what is the case, and what can be done. Loaded on demand, so that reports paint first. */
import type { FailureReason, PopupState, UnsupportedReason } from '../lib/extension/popup/popup-state';
import { languageInWords } from '../lib/report/language';
import type { MessageKey } from '../lib/report/translate';
import { Notice } from './Notice';
import { PolicyHeader } from './PolicyHeader';
import type { PopupActions, PopupProps } from './Popup';
import { PdfOffer } from './PdfOffer';
import { SearchSite, SitePolicy } from './SitePolicy';
import { SiteChoices } from './SiteChoices';
import { useTranslate } from './translation';
import { WaysOutList } from './WaysOutList';
import { WholeOffer } from './WholeOffer';

const unsupported: Readonly<Record<UnsupportedReason, MessageKey>> = {
  'browser-page': 'state.unsupportedBrowserPage',
  store: 'state.unsupportedStore',
  other: 'state.unsupportedOther',
};

const failures: Readonly<Record<FailureReason, MessageKey>> = {
  'page-unreachable': 'state.failedPage',
  'page-silent': 'state.failedSilent',
  'no-text': 'state.failedNoText',
  'reading-failed': 'state.failedReading',
  'storage-full': 'state.failedStorage',
  'no-answer': 'state.failedAnswer',
};

type StateOf<Kind extends PopupState['kind']> = Extract<PopupState, { kind: Kind }>;

type NotPolicyProps = { readonly state: StateOf<'not-policy'> } & Pick<PopupActions, 'onReadAnyway' | 'onFindParts'>;

const NotPolicy = ({ state, onReadAnyway, onFindParts }: NotPolicyProps) => {
  const t = useTranslate();
  const { policyLink, site } = state;
  return (
    <Notice title={t(policyLink ? 'state.sitePolicy' : 'state.noSitePolicy')}>
      {site !== undefined && <WholeOffer address={site} onFindParts={onFindParts} />}
      {policyLink && <SitePolicy link={policyLink} page={site} />}
      {policyLink === null && site != null && <SearchSite address={site} />}
      {state.choices.length > 0 && <SiteChoices choices={state.choices} />}
      <p class="hint">{t('state.notPolicy')}</p>
      <button type="button" class="quiet" onClick={onReadAnyway}>
        {t('state.readAnyway')}
      </button>
    </Notice>
  );
};

const NoAccess = ({ origin, onGrantAccess }: { origin: string } & Pick<PopupActions, 'onGrantAccess'>) => {
  const t = useTranslate();
  const text = origin === '' ? t('state.noAccessUnknown') : t('state.noAccessText', [origin]);
  return (
    <Notice title={t('state.noAccess')} text={text}>
      <p class="hint">{t('state.noAccessPromise')}</p>
      <button type="button" onClick={() => onGrantAccess(origin)}>
        {t(origin === '' ? 'state.grantAll' : 'state.grant')}
      </button>
    </Notice>
  );
};

const Failed = ({ state, onRetry }: { state: StateOf<'failed'>; onRetry: () => void }) => {
  const t = useTranslate();
  return (
    <Notice title={t('state.failed')} text={t(failures[state.what])}>
      <button type="button" onClick={onRetry}>
        {t('state.retry')}
      </button>
      {state.detail && (
        <details class="detail">
          <summary>{t('state.details')}</summary>
          <code>{state.detail}</code>
        </details>
      )}
    </Notice>
  );
};

/** A report without findings still has a title, a date and perhaps ways out. */
const WithoutFindings = ({
  state,
  now,
  icon,
  onCopy,
  region,
  onFindParts,
}: Pick<PopupProps, 'now' | 'icon' | 'onCopy' | 'region' | 'onFindParts'> & {
  state: StateOf<'nothing-found' | 'unreadable-language'>;
}) => {
  const t = useTranslate();
  const isForeign = state.kind === 'unreadable-language';
  return (
    <>
      <PolicyHeader report={state.report} now={now} icon={icon} />
      <Notice
        heading="h2"
        title={isForeign ? t('state.unreadable', [languageInWords(state.language, t)]) : t('state.nothingFound')}
        text={t(isForeign ? 'state.unreadableText' : 'state.nothingFoundText')}
      >
        {isForeign && state.english !== null && (
          <p>
            <a class="button" href={state.english} target="_blank" rel="noreferrer noopener">
              {t('state.openEnglish')}
            </a>
          </p>
        )}
        {!isForeign && state.report.url !== null && <WholeOffer address={state.report.url} onFindParts={onFindParts} />}
        {state.report.choices.length > 0 && <WaysOutList report={state.report} region={region} onCopy={onCopy} />}
      </Notice>
    </>
  );
};

export interface OtherStateProps extends Omit<PopupProps, 'state'> {
  readonly state: Exclude<PopupState, { kind: 'waiting' | 'reading' | 'report' }>;
}

export const OtherState = ({ state, now, icon, ...actions }: OtherStateProps) => {
  const t = useTranslate();
  switch (state.kind) {
    case 'nothing-found':
    case 'unreadable-language':
      return <WithoutFindings state={state} now={now} icon={icon} {...actions} />;
    case 'not-policy':
      return <NotPolicy state={state} {...actions} />;
    case 'no-access':
      return <NoAccess origin={state.origin} onGrantAccess={actions.onGrantAccess} />;
    case 'unsupported-page':
      return <Notice title={t('state.unsupported')} text={t(unsupported[state.why])} />;
    case 'pdf':
      return <PdfOffer address={state.address} />;
    case 'failed':
      return <Failed state={state} onRetry={actions.onRetry} />;
  }
};
