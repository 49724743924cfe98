/** Opt-outs of the advertising industry: its associations, their tools, and ad companies' own pages. */
import { defineEntries } from './entry';

export default defineEntries([
  {
    id: 'nai',
    name: 'Network Advertising Initiative opt-out',
    kind: 'advertising',
    pages: ['networkadvertising.org/managing/opt_out.asp'],
    hosts: ['networkadvertising.org'],
    status: 'retired',
    source: 'tbd',
    asOf: '2026-11-21',
  },
]);
