/** Wiring: `policies.html?compare=3,7` compares two remembered versions, `?compare=3,tab7` one with the policy of a tab. */
import { render } from 'preact';
import { Changes } from '../../components/changes/Changes';
import { ComparedPolicies } from '../../components/ComparedPolicies';
import { Notice } from '../../components/Notice';
import { saveFile } from '../../components/save-file';
import { showTheme } from '../../components/theme';
import { TranslateContext } from '../../components/translation';
import { compareVersions } from '../../lib/extension/keep/changes-since';
import { loadVersion } from '../../lib/extension/keep/kept-policies';
import { loadSettings } from '../../lib/extension/shared/stored-settings';
import { pairsMarkdown } from '../../lib/compare/pairs-markdown';
import { comparedSides, type ComparedPolicy } from '../../lib/keep/compared-sides';
import type { KeptVersion } from '../../lib/keep/kept-version';
import { policyKey, policyAddress } from '../../lib/keep/policy-address';
import type { Translate } from '../../lib/report/translate';
import { reportOfTab, tabIn } from './asked';

/** A version, or the report of a tab, whose text is not known here. */
type Side = Pick<KeptVersion, 'report'> & Partial<KeptVersion>;

async function sideOf(name: string): Promise<Side | null> {
  const tabId = tabIn(name);
  if (tabId === null) return loadVersion(Number(name));
  const report = await reportOfTab(tabId);
  return report && { report };
}

const keyOf = ({ report, url = report.url ?? '' }: Side): string =>
  policyKey(policyAddress(url) ?? url, report.language);

/** Two versions of one policy, the older first; null where they are of two policies, or a text is not known. */
function versionsOfOne(sides: readonly Side[]): readonly [KeptVersion, KeptVersion] | null {
  const [older, newer] = sides
    .flatMap((side) => (side.units && side.firstSeen !== undefined ? [side as KeptVersion] : []))
    .toSorted((a, b) => a.firstSeen - b.firstSeen);
  return older && newer && keyOf(older) === keyOf(newer) ? [older, newer] : null;
}

const comparedPolicy = ({ report, firstSeen, lastSeen }: Side): ComparedPolicy => ({
  report,
  seen: firstSeen === undefined || lastSeen === undefined ? null : { firstSeen, lastSeen },
});

const Lost = ({ t }: { readonly t: Translate }) => (
  <Notice title={t('policies.lost')}>
    <a href="/policies.html">{t('keep.open')}</a>
  </Notice>
);

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

const Compared = ({ sides, t }: { readonly sides: readonly Side[]; readonly t: Translate }) => {
  const versions = versionsOfOne(sides);
  const [one, other] = (versions ?? sides).map(comparedPolicy);
  if (!one || !other) return <Lost t={t} />;
  const [first, second] = comparedSides(one, other, t);
  const now = new Date();
  const save = (): void => saveFile(pairsMarkdown(first, second, t, now));
  return (
    <ComparedPolicies first={first} second={second} now={now} onSave={save} onCopy={copy}>
      {versions && <Changes comparison={compareVersions(...versions)} language={second.report.language} />}
    </ComparedPolicies>
  );
};

export async function showCompared(names: readonly string[], root: HTMLElement, t: Translate): Promise<void> {
  showTheme(document, (await loadSettings()).theme);
  document.title = t('policies.compared');
  const sides = (await Promise.all(names.slice(0, 2).map(sideOf))).filter((side) => side !== null);
  render(
    <TranslateContext.Provider value={t}>
      <Compared sides={sides} t={t} />
    </TranslateContext.Provider>,
    root,
  );
}
