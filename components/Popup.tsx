/** The popup: a report, or what stands in its place. */
import type { PopupState } from '../lib/extension/popup/popup-state';
import { Notice } from './Notice';
import { OnDemand } from './OnDemand';
import { ReportView, type ReportActions, type ReportPlace } from './ReportView';
import type { FindParts } from './WholeOffer';
import { useTranslate } from './translation';

export interface PopupActions extends ReportActions {
  readonly onReadAnyway: () => void;
  readonly onGrantAccess: (origin: string) => void;
  readonly onRetry: () => void;
  /** The pages that the policy in front names as its own parts. */
  readonly onFindParts: FindParts;
}

export interface PopupProps extends PopupActions, ReportPlace {
  readonly state: PopupState;
  readonly now: Date;
}

const loadOther = () => import('./OtherState').then(({ OtherState }) => OtherState);

export const Popup = ({ state, ...props }: PopupProps) => {
  const t = useTranslate();
  switch (state.kind) {
    case 'waiting':
      return <Notice title={t('state.waiting')} isBusy />;
    case 'reading':
      return <Notice title={t('state.reading')} isBusy />;
    case 'report':
      return <ReportView shown={state} {...props} />;
    default:
      return <OnDemand load={loadOther} props={{ ...props, state }} />;
  }
};
