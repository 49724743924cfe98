/** A component whose code is loaded when it is first shown, so that the rest paints without waiting for it. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface OnDemandProps<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

export function OnDemand<Props extends object>({ load, props }: OnDemandProps<Props>) {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
  useEffect(() => void load().then((component) => setLoaded(() => component)), [load]);
  return Loaded && <Loaded {...props} />;
}
