/** Opt-out tools that compliance companies host for many sites. */
import { defineEntries } from './entry';

export default defineEntries([
  {
    id: 'truste-preference-manager',
    name: 'TRUSTe / TrustArc preference manager',
    kind: 'advertising',
    pages: [
      'preferences-mgr.truste.com',
      'preferences.truste.com',
      'preferences-mgr.trustarc.com',
      'truste.com/consumer-privacy/about-oba',
      'choices.truste.com',
      'choices.trustarc.com',
    ],
    status: 'unknown',
    source: null,
    asOf: '2026-11-21',
  },
  {
    id: 'evidon',
    name: 'Evidon (Ghostery Enterprise) opt-out',
    kind: 'advertising',
    pages: [
      'info.evidon.com',
      'evidon.com/consumers-privacy/opt-out',
      'evidon.com/consumers/profile-manager',
      'choices.ghosteryenterprise.com',
      'info.ghosteryenterprise.com',
      'betteradvertising.com/opt_out',
    ],
    hosts: ['evidon.com', 'betteradvertising.com'],
    status: 'unknown',
    source: null,
    asOf: '2026-11-21',
  },
  {
    id: 'ghostery',
    name: 'Ghostery tracker blocker',
    kind: 'advertising',
    pages: [],
    hosts: ['ghostery.com'],
    status: 'unknown',
    source: null,
    asOf: '2026-11-21',
  },
]);
