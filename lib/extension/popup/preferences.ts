/** What popup and report page need to know of their reader: settings, keys, and what the browser sends. */
import type { SentSignals } from '../../report/arrange/signals';
import { readSettings, type Region, type Theme } from '../../report/settings/settings';
import { markKeys } from './marks';
import { loadSettings } from '../shared/stored-settings';

export interface Preferences {
  readonly theme: Theme;
  readonly region: Region;
  /** What to press for the next marked passage and the one before; empty where the browser has no such keys. */
  readonly markKeys: readonly string[];
  readonly signals: SentSignals;
}

/** Never rejects: where the browser does not answer, a report without its keys and colours is better than none. */
export async function loadPreferences(): Promise<Preferences> {
  const [{ theme, region }, keys] = await Promise.all([
    loadSettings().catch(() => readSettings(undefined)),
    markKeys().catch(() => []),
  ]);
  return { theme, region, markKeys: keys, signals: sentSignals(navigator) };
}

/** Not yet among TypeScript's own types: https://w3c.github.io/gpc/#javascript-property-to-detect-preference */
type SignallingNavigator = Pick<Navigator, 'doNotTrack'> & { readonly globalPrivacyControl?: boolean };

export const sentSignals = ({ doNotTrack, globalPrivacyControl }: SignallingNavigator): SentSignals => ({
  doNotTrack: doNotTrack === '1',
  globalPrivacyControl: globalPrivacyControl ?? null,
});
