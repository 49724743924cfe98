/** A line that opens to a component, whose code is loaded only then. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { OnDemand } from './OnDemand';

interface FoldedProps<Props extends object> {
  readonly title: string;
  /** The class of the whole. */
  readonly kind: string;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

export function Folded<Props extends object>({ title, kind, load, props }: FoldedProps<Props>) {
  const [isOpened, setOpened] = useState(false);
  return (
    <details class={kind} onToggle={() => setOpened(true)}>
      <summary>{title}</summary>
      {isOpened && <OnDemand load={load} props={props} />}
    </details>
  );
}
