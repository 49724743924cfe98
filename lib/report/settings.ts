/** What a reader can decide about Plainprint, as plain data: its form, its defaults, and how other data becomes it. */
import * as v from 'valibot';
import { groups, practiceIds, type PracticeId } from '../policy/practice';
import { practicesOf } from './overview';

/** Whose law a reader can cite in a request; `none` cites nothing. */
export const regions = ['none', 'eu', 'uk', 'california'] as const;
export type Region = (typeof regions)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const host = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[^\s/:]+$/));

const fields = {
  /** `automatic` reads every policy that is opened; `on-click` waits until the toolbar button is pressed. */
  reading: v.picklist(['automatic', 'on-click']),
  hasBadge: v.boolean(),
  /** The practices that do not count in the badge: so those that a later version adds count. */
  uncounted: v.array(v.picklist(practiceIds)),
  /** Hosts on which nothing is read unless asked for, as in `example.org`; their subdomains are meant too. */
  ignoredHosts: v.array(host),
  theme: v.picklist(themes),
  region: v.picklist(regions),
};

const settingsSchema = v.object({ version: v.literal(2), ...fields });
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 2,
  reading: 'automatic',
  hasBadge: true,
  uncounted: [],
  ignoredHosts: [],
  theme: 'system',
  region: 'none',
};

/** The first version counted whole groups; its own first release knew no theme and no region. */
const { uncounted: _, ...kept } = fields;
const firstSchema = v.strictObject({
  version: v.literal(1),
  ...kept,
  countedGroups: v.array(v.picklist(groups)),
  theme: v.optional(fields.theme, 'system'),
  region: v.optional(fields.region, 'none'),
});

const fromFirst = ({ countedGroups, ...rest }: v.InferOutput<typeof firstSchema>): Settings => ({
  ...rest,
  version: 2,
  uncounted: groups.filter((group) => !countedGroups.includes(group)).flatMap(practicesOf),
});

/** Settings of any version; nothing else, and nothing wrong in them. What is left out is as by default. */
export const strictSettings = v.variant('version', [
  v.strictObject({
    version: v.literal(2),
    reading: v.optional(fields.reading, defaultSettings.reading),
    hasBadge: v.optional(fields.hasBadge, defaultSettings.hasBadge),
    uncounted: v.optional(fields.uncounted, []),
    ignoredHosts: v.optional(fields.ignoredHosts, []),
    theme: v.optional(fields.theme, defaultSettings.theme),
    region: v.optional(fields.region, defaultSettings.region),
  }),
  v.pipe(firstSchema, v.transform(fromFirst)),
]);

const known = (ids: unknown[]): PracticeId[] => practiceIds.filter((id) => ids.includes(id));

/** Another version may have stored more than this one knows: each field that cannot be understood is as by default. */
const lenientSettings = v.object({
  version: v.fallback(v.literal(2), 2),
  reading: v.fallback(fields.reading, defaultSettings.reading),
  hasBadge: v.fallback(fields.hasBadge, defaultSettings.hasBadge),
  uncounted: v.fallback(v.pipe(v.array(v.unknown()), v.transform(known)), []),
  ignoredHosts: v.fallback(fields.ignoredHosts, []),
  theme: v.fallback(fields.theme, defaultSettings.theme),
  region: v.fallback(fields.region, defaultSettings.region),
});

/** Settings as this version, an earlier one, a later one or another browser stored them. */
export const readSettings = (stored: unknown): Settings => {
  const exact = v.safeParse(strictSettings, stored);
  if (exact.success) return exact.output;
  const some = v.safeParse(lenientSettings, stored);
  return some.success ? some.output : defaultSettings;
};

/** May a page of this address be read without being asked? */
export const readsByItself = (url: string, { reading, ignoredHosts }: Settings): boolean => {
  const name = URL.canParse(url) ? new URL(url).hostname : '';
  return reading === 'automatic' && !ignoredHosts.some((ignored) => name === ignored || name.endsWith(`.${ignored}`));
};
