/** Which groups of a report are open. */
import { useState } from 'preact/hooks';
import type { Group } from '../lib/policy/practice';
import { groupAnchor } from './Groups';

export const useOpened = () => {
  const [opened, setOpened] = useState<readonly Group[]>([]);
  const toggle = (group: Group): void =>
    setOpened(opened.includes(group) ? opened.filter((other) => other !== group) : [...opened, group]);
  /** Opens a group and goes there. */
  const open = (group: Group): void => {
    if (!opened.includes(group)) toggle(group);
    document.getElementById(groupAnchor(group))?.focus();
  };
  return { opened, toggle, open };
};
