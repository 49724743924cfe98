// @vitest-environment jsdom
/** What the background remembers of the policies that it reads, and what it tells of that. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadChanges } from '../../lib/extension/keep/changes-since';
import { deleteVersions, listKept } from '../../lib/extension/keep/kept-policies';
import { closeOffer } from '../../lib/extension/keep/keep-offer';
import { loadReading } from '../../lib/extension/shared/readings';
import { saveSettings } from '../../lib/extension/shared/stored-settings';
import { defaultSettings, type Settings } from '../../lib/report/settings/settings';
import { newDatabase } from '../support/database';
import { block } from '../support/sample-report';
import { policy, policyPage, setStage, type Stage } from '../support/stage';

const tab = 7;
let stage: Stage;
let visits = 0;

beforeEach(() => {
  vi.restoreAllMocks();
  newDatabase();
  stage = setStage();
});

/** Opens a policy, has it read, and says what there is to tell of it. */
const read = async (more: Partial<typeof policy> = {}) => {
  const visit = `visit-${++visits}`;
  stage.pages.set(tab, { ...policyPage(visit), extractPage: async () => ({ ...policy, ...more }) });
  await stage.fromPage(tab, 'policyFound', visit);
  const reading = await loadReading(tab);
  if (reading?.state !== 'read') throw new Error('It was not read.');
  return reading.note ?? null;
};

const choose = (chosen: Partial<Settings>) => saveSettings({ ...defaultSettings, keeping: true, ...chosen });
const kept = async () => (await listKept()).entries.map(({ url }) => url);

it('remembers nothing unless told to, and offers it once, with the third policy', async () => {
  expect([await read(), await read(), await read(), await read()]).toEqual([
    null,
    null,
    { kind: 'offer' },
    { kind: 'offer' },
  ]);
  await closeOffer();
  expect(await read()).toBeNull();
  expect(await kept()).toEqual([]);
  // No more than a number of how many.
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('a.example');
});

it('writes down no more than the first three policies', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  for (let policies = 0; policies < 5; policies++) await read();
  expect(set).toHaveBeenCalledTimes(3);
});

it('remembers what it reads once it is told to', async () => {
  await choose({});
  expect(await read()).toBeNull();
  expect(await read()).toBeNull();
  expect(await kept()).toEqual([policy.url]);
});

it.each([
  ['sites that the user has excepted', { unkeptHosts: ['example'] }, {}],
  ['pages that are no policies', {}, { isPolicy: false }],
  ['policies in languages that it cannot read', {}, { language: 'nl' }],
  ['files', {}, { url: 'file:///privacy.html' }],
])('does not remember %s', async (_what, settings, document) => {
  await choose(settings);
  expect(await read(document)).toBeNull();
  expect(await kept()).toEqual([]);
});

it('remembers nothing of private windows, and counts nothing there', async () => {
  stage.privateTabs.add(tab);
  for (let times = 0; times < 4; times++) expect(await read()).toBeNull();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await choose({});
  expect(await read()).toBeNull();
  expect(await kept()).toEqual([]);
});

it('shows the report all the same where the browser has no room, and says so', async () => {
  await choose({});
  vi.stubGlobal('navigator', { ...navigator, storage: { estimate: async () => ({ quota: 1_000, usage: 990 }) } });
  expect(await read()).toEqual({ kind: 'not-kept', isFull: true });
  expect(await kept()).toEqual([]);
});

it('shows the report all the same where the browser has no database', async () => {
  await choose({});
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No.', 'InvalidStateError');
  });
  expect(await read()).toEqual({ kind: 'not-kept', isFull: false });
});

const saying = (text: string) => ({ blocks: [...policy.blocks, block(text)] });
const sale = saying('We sell your personal information to advertisers and data brokers.');
const badge = () => fakeBrowser.action.getBadgeText({ tabId: tab });

describe('a policy that has changed', () => {
  beforeEach(() => choose({}));

  it('is told with the number of facts, for a week, also when it is opened again; the badge has a mark', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(100 * 86_400_000);
    await read();
    expect(await badge()).toMatch(/^[–!]+$/);
    const note = await read(sale);
    expect(note).toMatchObject({ kind: 'changed', facts: expect.any(Number) });
    expect(note?.kind === 'changed' && note.facts).toBeGreaterThan(0);
    expect(await badge()).toMatch(/.\*$/);
    expect(fakeBrowser.i18n.getMessage).toHaveBeenCalledWith(
      expect.stringContaining('keep_changed'),
      expect.anything(),
    );
    now.mockReturnValue(106 * 86_400_000);
    expect(await read(sale)).toEqual(note);
    now.mockReturnValue(108 * 86_400_000);
    expect(await read(sale)).toBeNull();
    expect(await badge()).toMatch(/^[–!]+$/);
  });

  it('has no mark where only its words have changed', async () => {
    await read();
    expect(await read(saying('Thank you for visiting our shop of kites.'))).toMatchObject({
      kind: 'changed',
      facts: 0,
    });
    expect(await badge()).toMatch(/^[–!]+$/);
  });

  it('has not changed where its parts stand in another order', async () => {
    await read();
    expect(await read({ blocks: policy.blocks.toReversed() })).toBeNull();
  });

  it('can be compared with the version before', async () => {
    await read();
    const note = await read(sale);
    const changes = await loadChanges(note?.kind === 'changed' ? note.entry : 0);
    expect(changes?.comparison.changes.map(({ kind, practice }) => [kind, practice])).toContainEqual([
      'stance',
      'sale',
    ]);
    await deleteVersions((await listKept()).entries.filter(({ order }) => order === 1).map(({ id }) => id));
    expect(await loadChanges(note?.kind === 'changed' ? note.entry : 0)).toBeNull();
  });
});
