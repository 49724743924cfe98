/** The icon of a group of practices: who gets data, who watches, what can be switched, what is taken, how it is locked away. */
import type { Group } from '../lib/policy/practice';

const paths: Readonly<Record<Group, string>> = {
  sharing:
    'M6.4 7.1l4.3-2.4M6.4 8.9l4.3 2.4M2.4 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0M10.4 3.6a2 2 0 1 0 4 0 2 2 0 1 0-4 0M10.4 12.4a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  tracking: 'M1 8c3.6-6 10.4-6 14 0-3.6 6-10.4 6-14 0zM6 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  choices: 'M5 3.5h6a4.5 4.5 0 0 1 0 9H5a4.5 4.5 0 0 1 0-9zM9 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  collection: 'M8 1.5v7M5 5.8l3 3 3-3M1.5 9v5h13V9',
  handling: 'M3 7h10v7.5H3zM5 7V4.6a3 3 0 0 1 6 0V7M8 10v1.6',
};

export const GroupIcon = ({ group }: { readonly group: Group }) => (
  <svg class="group-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={paths[group]} />
  </svg>
);
