/** What a reader can decide about Plainprint, as plain data: its form, its defaults, and how other data becomes it. */
import * as v from 'valibot';
import { groups, practiceIds, type PracticeId } from '../../policy/practice';
import { readHost, withoutLastDots } from './hosts';
import { practicesOf } from '../arrange/overview';

/** Whose law a reader can cite in a request; `none` cites nothing. */
export const regions = ['none', 'eu', 'uk', 'california'] as const;
export type Region = (typeof regions)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Megabytes (of 1,000,000 bytes) that remembered policies may take. */
export const keptSizes = [10, 50, 200, 500] as const;

const hostOf = (written: unknown): string | null => {
  const read = typeof written === 'string' ? readHost(written) : { why: 'name' };
  return 'host' in read ? read.host : null;
};
const hostsIn = (written: unknown[]): string[] => written.flatMap((one) => hostOf(one) ?? []);
const isHost = v.check((written: unknown) => hostOf(written) !== null);

/** As a file has them: each is one. */
const exactHosts = v.pipe(v.array(v.pipe(v.unknown(), isHost)), v.transform(hostsIn));
/** As storage has them: whatever an earlier version or another program left there, the rest still holds. */
const storedHosts = v.pipe(v.array(v.unknown()), v.transform(hostsIn));

const fields = {
  /** `automatic` reads every policy that is opened; `on-click` waits until the toolbar button is pressed. */
  reading: v.picklist(['automatic', 'on-click']),
  hasBadge: v.boolean(),
  /** What the badge shows: how serious a policy is, or how many points there are to note. */
  sign: v.picklist(['level', 'count']),
  /** The practices that do not count in the number: so those that a later version adds count. */
  uncounted: v.array(v.picklist(practiceIds)),
  theme: v.picklist(themes),
  region: v.picklist(regions),
  /** Are policies that were read remembered, outside of private windows? */
  keeping: v.boolean(),
  keptMegabytes: v.picklist(keptSizes),
};

const settingsSchema = v.object({
  version: v.literal(2),
  ...fields,
  /** Hosts on which nothing is read unless asked for, as in `example.org`; their subdomains are meant too. */
  ignoredHosts: v.array(v.string()),
  /** Hosts of which nothing is remembered, with their subdomains. */
  unkeptHosts: v.array(v.string()),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 2,
  reading: 'automatic',
  hasBadge: true,
  sign: 'level',
  uncounted: [],
  ignoredHosts: [],
  theme: 'system',
  region: 'none',
  keeping: false,
  keptMegabytes: 50,
  unkeptHosts: [],
};

type Hosts = v.GenericSchema<unknown[], string[]>;

/** The first version counted whole groups and remembered nothing; its own first release knew no theme and no region. */
const { uncounted: _, sign: __, keeping: _none, keptMegabytes: _size, ...kept } = fields;
const firstSchema = (ignoredHosts: Hosts) =>
  v.strictObject({
    version: v.literal(1),
    ...kept,
    ignoredHosts,
    countedGroups: v.array(v.picklist(groups)),
    theme: v.optional(fields.theme, 'system'),
    region: v.optional(fields.region, 'none'),
  });

const fromFirst = ({ countedGroups, ...rest }: v.InferOutput<ReturnType<typeof firstSchema>>): Settings => ({
  ...defaultSettings,
  ...rest,
  version: 2,
  uncounted: groups.filter((group) => !countedGroups.includes(group)).flatMap(practicesOf),
});

/** Settings of any version; nothing else, and nothing wrong in them. What is left out is as by default. */
const settingsWith = (hosts: Hosts) =>
  v.variant('version', [
    v.strictObject({
      version: v.literal(2),
      reading: v.optional(fields.reading, defaultSettings.reading),
      hasBadge: v.optional(fields.hasBadge, defaultSettings.hasBadge),
      sign: v.optional(fields.sign, defaultSettings.sign),
      uncounted: v.optional(fields.uncounted, []),
      ignoredHosts: v.optional(hosts, []),
      theme: v.optional(fields.theme, defaultSettings.theme),
      region: v.optional(fields.region, defaultSettings.region),
      keeping: v.optional(fields.keeping, defaultSettings.keeping),
      keptMegabytes: v.optional(fields.keptMegabytes, defaultSettings.keptMegabytes),
      unkeptHosts: v.optional(hosts, []),
    }),
    v.pipe(firstSchema(hosts), v.transform(fromFirst)),
  ]);

/** For files. */
export const strictSettings = settingsWith(exactHosts);
const storedSettings = settingsWith(storedHosts);

const known = (ids: unknown[]): PracticeId[] => practiceIds.filter((id) => ids.includes(id));

/** Another version may have stored more than this one knows: each field that cannot be understood is as by default. */
const lenientSettings = v.object({
  version: v.fallback(v.literal(2), 2),
  reading: v.fallback(fields.reading, defaultSettings.reading),
  hasBadge: v.fallback(fields.hasBadge, defaultSettings.hasBadge),
  sign: v.fallback(fields.sign, defaultSettings.sign),
  uncounted: v.fallback(v.pipe(v.array(v.unknown()), v.transform(known)), []),
  ignoredHosts: v.fallback(storedHosts, []),
  theme: v.fallback(fields.theme, defaultSettings.theme),
  region: v.fallback(fields.region, defaultSettings.region),
  keeping: v.fallback(fields.keeping, defaultSettings.keeping),
  keptMegabytes: v.fallback(fields.keptMegabytes, defaultSettings.keptMegabytes),
  unkeptHosts: v.fallback(storedHosts, []),
});

/** Settings as this version, an earlier one, a later one or another browser stored them. */
export const readSettings = (stored: unknown): Settings => {
  const exact = v.safeParse(storedSettings, stored);
  if (exact.success) return exact.output;
  const some = v.safeParse(lenientSettings, stored);
  return some.success ? some.output : defaultSettings;
};

const isAmong = (url: string, hosts: readonly string[]): boolean => {
  const name = URL.canParse(url) ? withoutLastDots(new URL(url).hostname) : '';
  return hosts.some((host) => name === host || name.endsWith(`.${host}`));
};

/** May a page of this address be read without being asked? */
export const readsByItself = (url: string, { reading, ignoredHosts }: Settings): boolean =>
  reading === 'automatic' && !isAmong(url, ignoredHosts);

/** May a policy at this address be remembered, where no private window shows it? */
export const remembers = (url: string, { keeping, unkeptHosts }: Settings): boolean =>
  keeping && !isAmong(url, unkeptHosts);
