/** Which groups of a report are open. */
import { useState } from 'preact/hooks';
import type { Group } from '../lib/policy/practice';
import { groupAnchor } from './Groups';

export const useOpened = () => {
  const [opened, setOpened] = useState<readonly Group[]>([]);
  /** Opens a group, if it is not open. */
  const open = (group: Group): void => setOpened((before) => [...new Set([...before, group])]);
  const toggle = (group: Group): void =>
    setOpened((before) => (before.includes(group) ? before.filter((other) => other !== group) : [...before, group]));
  /** Opens a group and goes there. */
  const goTo = (group: Group): void => {
    open(group);
    document.getElementById(groupAnchor(group))?.focus();
  };
  return { opened, open, toggle, goTo };
};
