/** Which ways out the reader has marked as done: kept until the browser closes or, only where the reader wants it, for good. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

interface DoneMarks {
  /** The keys of ways out. */
  readonly done: readonly string[];
  /** Are they kept when the browser closes? */
  readonly isKept: boolean;
}

interface DoneStore {
  readonly load: (policyUrl: string | null) => Promise<DoneMarks>;
  /** Rejects where the browser stores nothing. */
  readonly save: (policyUrl: string | null, marks: DoneMarks) => Promise<void>;
}

/** Null where nothing may be stored, as in private windows: marks then hold as long as the page does. */
export const DoneWaysContext = createContext<DoneStore | null>(null);

/** The marks of one policy's list. */
export const useDoneWays = (policyUrl: string | null) => {
  const store = useContext(DoneWaysContext);
  const [marks, setMarks] = useState<DoneMarks>({ done: [], isKept: false });
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    store?.load(policyUrl).then(setMarks, () => setLost(true));
  }, [policyUrl]);
  const change = (changed: DoneMarks): void => {
    setMarks(changed);
    setLost(false);
    store?.save(policyUrl, changed).catch(() => setLost(true));
  };
  const toggle = (key: string): void => {
    const { done } = marks;
    change({ ...marks, done: done.includes(key) ? done.filter((other) => other !== key) : [...done, key] });
  };
  return { ...marks, isLost, canKeep: store !== null, toggle, keep: (isKept: boolean) => change({ ...marks, isKept }) };
};
