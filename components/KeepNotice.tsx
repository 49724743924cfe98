/** What remembering has to tell of a policy: its code is loaded only where there is something. */
import type { KeepNote } from '../lib/keep/keep-note';
import type { ChangeNoticeProps } from './ChangeNotice';
import { OnDemand } from './OnDemand';

export interface KeepNoticeProps extends Omit<ChangeNoticeProps, 'entry'> {
  readonly note: KeepNote;
  /** The reader's answer to the offer to remember policies. */
  readonly onAnswer: (isWanted: boolean) => Promise<void>;
}

const load = () => import('./KeepNoteText').then(({ KeepNoteText }) => KeepNoteText);

export const KeepNotice = (props: KeepNoticeProps) => <OnDemand load={load} props={props} />;
