/** Marks of ways out that are done: in memory until the browser closes or, where the reader wants it, on this computer. */
import * as v from 'valibot';
import { browser } from '../shared/browser';

const key = 'done-ways';

/** By the site's host: keys of ways out. */
const storedSchema = v.record(v.string(), v.array(v.string()));
type Stored = v.InferOutput<typeof storedSchema>;
type Area = Pick<typeof browser.storage.local, 'get' | 'set'>;

interface Marks {
  readonly done: readonly string[];
  readonly isKept: boolean;
}

const areas = (): readonly [kept: Area, passing: Area] => [browser.storage.local, browser.storage.session];

const siteOf = (policyUrl: string | null): string =>
  policyUrl !== null && URL.canParse(policyUrl) ? new URL(policyUrl).host : '';

async function load(area: Area): Promise<Stored> {
  const parsed = v.safeParse(storedSchema, (await area.get(key))[key]);
  return parsed.success ? parsed.output : {};
}

/** Changes what is stored of one site; nothing stays of a site without marks. */
async function change(area: Area, site: string, done: readonly string[] | null): Promise<void> {
  const { [site]: _before, ...others } = await load(area);
  await area.set({ [key]: done === null ? others : { ...others, [site]: [...done] } });
}

export async function loadDone(policyUrl: string | null): Promise<Marks> {
  const site = siteOf(policyUrl);
  const [kept, passing] = await Promise.all(areas().map(load));
  const known = kept?.[site];
  return known ? { done: known, isKept: true } : { done: passing?.[site] ?? [], isKept: false };
}

/** @throws the browser's own error where it has no room. */
export async function saveDone(policyUrl: string | null, { done, isKept }: Marks): Promise<void> {
  const site = siteOf(policyUrl);
  const [kept, passing] = areas();
  await change(kept, site, isKept ? done : null);
  await change(passing, site, isKept || done.length === 0 ? null : done);
}

/** Of how many sites marks are kept on this computer. */
export const keptSites = async (): Promise<number> => Object.keys(await load(browser.storage.local)).length;

export async function forgetDone(): Promise<void> {
  await Promise.all(areas().map((area) => area.set({ [key]: {} })));
}
