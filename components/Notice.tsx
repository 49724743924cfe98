/** A state of the popup other than a report: what is the case, and what can be done. */
import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  /** `h2` where the policy's own title stands above. */
  readonly heading?: 'h1' | 'h2';
  /** Reading is under way: told to screen readers, and shown as a moving line. */
  readonly isBusy?: boolean;
  readonly children?: ComponentChildren;
}

export const Notice = ({ title, text, heading: Heading = 'h1', isBusy = false, children }: NoticeProps) => (
  <main class="notice" aria-busy={isBusy}>
    <svg class="page" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="sheet" d="M7 2.5h12.5L26 9v20.5H7z" />
      <path class="print" d="M11 20h11M11 23.5h11M11 27h7" />
      <path class={isBusy ? 'plain moving' : 'plain'} d="M11 13.5h11" />
    </svg>
    <Heading>{title}</Heading>
    {text && <p>{text}</p>}
    {children}
  </main>
);
