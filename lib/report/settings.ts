/** What a reader can decide about Plainprint, as plain data: its form, its defaults, and how other data becomes it. */
import * as v from 'valibot';
import { groups } from '../policy/practice';

/** Whose law a reader can cite in a request; `none` cites nothing. */
export const regions = ['none', 'eu', 'uk', 'california'] as const;
export type Region = (typeof regions)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const settingsSchema = v.object({
  version: v.literal(1),
  /** `automatic` reads every policy that is opened; `on-click` waits until the toolbar button is pressed. */
  reading: v.picklist(['automatic', 'on-click']),
  hasBadge: v.boolean(),
  /** The groups of practices that count in the badge. */
  countedGroups: v.array(v.picklist(groups)),
  /** Hosts on which nothing is read unless asked for, as in `example.org`; their subdomains are meant too. */
  ignoredHosts: v.array(
    v.pipe(v.string(), v.toLowerCase(), v.regex(/^[^\s/:]+$/, 'must be a host, as in example.org')),
  ),
  // Added later: settings that were stored before lack them.
  theme: v.optional(v.picklist(themes), 'system'),
  region: v.optional(v.picklist(regions), 'none'),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 1,
  reading: 'automatic',
  hasBadge: true,
  countedGroups: [...groups],
  ignoredHosts: [],
  theme: 'system',
  region: 'none',
};

/** Settings as an earlier version, a later one or another browser stored them: what cannot be understood is the default. */
export const readSettings = (stored: unknown): Settings => {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : defaultSettings;
};

export type Imported = { readonly settings: Settings } | { readonly problem: string };

/** Reads a settings file, which a reader may have edited. A bad one is refused as a whole, with the place that is wrong. */
export const importSettings = (text: string): Imported => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const parsed = v.safeParse(settingsSchema, data);
  if (parsed.success) return { settings: parsed.output };
  const [issue] = parsed.issues;
  return { problem: [v.getDotPath(issue), issue.message].filter(Boolean).join(': ') };
};

/** May a page of this address be read without being asked? */
export const readsByItself = (url: string, { reading, ignoredHosts }: Settings): boolean => {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return reading === 'automatic' && !ignoredHosts.some((ignored) => host === ignored || host.endsWith(`.${ignored}`));
};
