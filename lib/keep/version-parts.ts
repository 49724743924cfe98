/** Takes a version apart for the store, and puts the versions of a policy together again. */
import { standingOf } from '../report/arrange/level';
import type { PolicyReport } from '../policy/report';
import { inOrder } from './budget';
import type { KeptContent, KeptEntry, KeptVersion, StoredVersion } from './kept-version';
import { policyAddress, policyKey } from './policy-address';
import { textHash } from './text-hash';
import { thin, unitsOf, whole } from './thin';

/** Bytes of plain data as JSON in UTF-8. */
export const sizeOf = (data: unknown): number => new TextEncoder().encode(JSON.stringify(data)).length;

/** Names the whole text of a version. */
export const textName = (units: readonly string[]): string => textHash(units.join('\n'));

/** The policy that a version is of. @throws where its address is none of the web. */
export const policyOf = ({ url, report }: Pick<KeptVersion, 'url' | 'report'>): string => {
  const address = policyAddress(url);
  if (address === null) throw new Error(`${url} is no address of a web page.`);
  return policyKey(address, report.language);
};

/** What the store decides: `id` is 0 where it has not given one yet. */
type Place = Pick<KeptEntry, 'id' | 'order' | 'visit'>;

export const toStored = (version: KeptVersion, place: Place): StoredVersion => {
  const { url, report, firstSeen, lastSeen } = version;
  const { title, effectiveDate } = report;
  const { level, serious } = standingOf(report);
  const text = textName(version.units);
  const told = { url, title, effectiveDate, level, serious, firstSeen, lastSeen };
  return {
    entry: { ...place, policy: policyOf(version), ...told, text, bytes: 0 },
    content: { id: place.id, report, units: [...unitsOf(version.units)] },
  };
};

/** @param content whole; parts whose text is lost are left out. */
export const fromStored = ({ url, firstSeen, lastSeen }: KeptEntry, { report, units }: KeptContent): KeptVersion => ({
  url,
  firstSeen,
  lastSeen,
  report,
  units: units.flatMap(({ text }) => text ?? []),
});

type Versions = readonly StoredVersion[];

const withUnits = (versions: Versions, units: readonly KeptContent['units'][]): Versions =>
  versions.map(({ entry, content }, index) => ({ entry, content: { ...content, units: units[index] ?? [] } }));

/** @param versions of one policy, as they are stored. */
export const wholeVersions = (versions: Versions): Versions => {
  const sorted = versions.toSorted((a, b) => inOrder(a.entry, b.entry));
  return withUnits(
    sorted,
    whole(sorted.map(({ content }) => content.units)).map((units) => [...units]),
  );
};

/** As they are to be stored: in their shortest form, each with its size. */
export const thinVersions = (versions: Versions): Versions => {
  const units = thin(versions.map(({ content }) => content.units)).map((one) => [...one]);
  return withUnits(versions, units).map(({ entry, content }) => ({
    entry: { ...entry, bytes: sizeOf(entry) + sizeOf(content) },
    content,
  }));
};

/** As versions are compared: a part of the text is a line of it. */
export const readingOf = ({
  report,
  units,
}: KeptVersion): { readonly report: PolicyReport; readonly text: string } => ({
  report,
  text: units.join('\n'),
});

/** Do two versions hold the same parts, in whichever order? */
export const haveSameParts = (one: KeptVersion, other: KeptVersion): boolean =>
  one.units.toSorted().join('\n') === other.units.toSorted().join('\n');
