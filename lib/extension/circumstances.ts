/** What popup and report page need to know of their reader: settings, keys, and what the browser sends. */
import type { SentSignals } from '../report/signals';
import type { Region, Theme } from '../report/settings';
import { keysOf } from './marks';
import { loadSettings } from './settings';

export interface Circumstances {
  readonly theme: Theme;
  readonly region: Region;
  /** What to press for the next marked passage and the one before; empty where the browser has no such keys. */
  readonly markKeys: readonly string[];
  readonly signals: SentSignals;
}

export async function loadCircumstances(): Promise<Circumstances> {
  const [{ theme, region }, ...keys] = await Promise.all([loadSettings(), keysOf('next'), keysOf('previous')]);
  return { theme, region, markKeys: keys.filter((key) => key !== ''), signals: sentSignals(navigator) };
}

/** Not yet among TypeScript's own types: https://w3c.github.io/gpc/#javascript-property-to-detect-preference */
type SignallingNavigator = Pick<Navigator, 'doNotTrack'> & { readonly globalPrivacyControl?: boolean };

export const sentSignals = ({ doNotTrack, globalPrivacyControl }: SignallingNavigator): SentSignals => ({
  doNotTrack: doNotTrack === '1',
  globalPrivacyControl: globalPrivacyControl ?? null,
});
