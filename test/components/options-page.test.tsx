// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/OptionsPage';
import { practicesOf } from '../../lib/report/arrange/overview';
import { defaultSettings, type Settings } from '../../lib/report/settings/settings';
import { expectAccessible, inWords, show } from '../support/render';

const page = ({
  readings = 2,
  settings = defaultSettings,
  onChange = vi.fn<(settings: Settings) => Promise<boolean>>(() => Promise.resolve(true)),
} = {}) => {
  const onSave = vi.fn();
  const onDeleteReadings = vi.fn(() => Promise.resolve());
  const onDeleteDoneWays = vi.fn(() => Promise.resolve());
  const optionsOf = (held: Settings) => (
    <OptionsPage
      settings={held}
      stored={{ readings, readingsSize: 123_456, settingsSize: 210, doneSites: 2 }}
      onChange={onChange}
      onSave={onSave}
      onDeleteReadings={onDeleteReadings}
      onDeleteDoneWays={onDeleteDoneWays}
    />
  );
  const rendered = show(optionsOf(settings));
  /** From now on, these settings hold. */
  const hold = (held: Partial<Settings>) => rendered.rerender(inWords(optionsOf({ ...settings, ...held })));
  return { ...rendered, onChange, onSave, onDeleteReadings, onDeleteDoneWays, hold };
};

const choose = (text: string): void => {
  const file = new File([text], 'settings.json', { type: 'application/json' });
  // jsdom's File has no text(): the browser's has.
  Object.assign(file, { text: () => Promise.resolve(text) });
  fireEvent.change(screen.getByLabelText(/Take settings from a file/), { target: { files: [file] } });
};

it('is accessible', async () => {
  await expectAccessible(page().baseElement);
});

it('reads on click only, if so chosen', () => {
  const { onChange } = page();
  fireEvent.click(screen.getByLabelText(/only when I press/));
  expect(onChange).toHaveBeenCalledWith({ ...defaultSettings, reading: 'on-click' });
});

const hosts = () => screen.getByLabelText<HTMLTextAreaElement>(/Never read these sites automatically/);
const type = (value: string) => fireEvent.change(hosts(), { target: { value } });

it('takes hosts as people type them', () => {
  const { onChange } = page();
  type('https://A.example/privacy\n b.example:8080, c.example/x\n\n');
  expect(onChange.mock.calls[0]?.[0].ignoredHosts).toEqual(['a.example', 'b.example', 'c.example']);
});

it('says which line is no host and why, keeps it to be mended, and takes the others', async () => {
  const { onChange, hold, baseElement } = page();
  const typed = 'a.example\nme@b.example\n*.c.example\nfoo.*.example';
  type(typed);
  const ignoredHosts = ['a.example', 'c.example'];
  expect(onChange).toHaveBeenCalledWith({ ...defaultSettings, ignoredHosts });
  hold({ ignoredHosts });
  expect(hosts().value).toBe(typed);
  expect(hosts().getAttribute('aria-invalid')).toBe('true');
  const lines = [...document.querySelectorAll('#refused-hosts p')].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Line 2, “me@b.example”: this is an e-mail address. Write only the website, like this: example.org',
    'Line 4, “foo.*.example”: a star may only be the first character, like this: *.example.org',
  ]);
  await expectAccessible(baseElement);
  type('a.example\nb.example');
  expect(document.querySelector('#refused-hosts')?.textContent).toBe('');
  expect(onChange).toHaveBeenLastCalledWith({ ...defaultSettings, ignoredHosts: ['a.example', 'b.example'] });
});

it('shows the hosts that hold where they change otherwise', () => {
  const { hold } = page();
  type('not a host');
  hold({ ignoredHosts: ['d.example'] });
  expect(hosts().value).toBe('d.example');
  expect(document.querySelector('#refused-hosts')?.textContent).toBe('');
});

it('remembers policies, in as much room as is chosen, but not of excepted sites', () => {
  const { onChange } = page();
  fireEvent.click(screen.getByLabelText('Remember policies that I read'));
  fireEvent.change(screen.getByLabelText('They may take up:'), { target: { value: '200' } });
  fireEvent.change(screen.getByLabelText(/Never remember policies of these sites/), { target: { value: 'a.example' } });
  expect(onChange.mock.calls.map(([settings]) => settings)).toEqual([
    { ...defaultSettings, keeping: true },
    { ...defaultSettings, keptMegabytes: 200 },
    { ...defaultSettings, unkeptHosts: ['a.example'] },
  ]);
  expect(screen.getByRole('link', { name: 'Your policies' }).getAttribute('href')).toBe('/policies.html');
});

const counting: Settings = { ...defaultSettings, sign: 'count' };

it('counts the groups that matter', () => {
  const { onChange } = page({ settings: counting });
  fireEvent.click(screen.getByLabelText('How you are tracked'));
  expect(onChange.mock.calls[0]?.[0].uncounted).toEqual(practicesOf('tracking'));
});

it('counts the practices that matter, and shows that a group counts in part', () => {
  const { onChange } = page({ settings: { ...counting, uncounted: ['cookies'] } });
  expect(screen.getByLabelText<HTMLInputElement>('How you are tracked').indeterminate).toBe(true);
  expect(screen.getByText('14 of 15 questions')).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Cookies'));
  fireEvent.click(screen.getByLabelText('Selling your data'));
  expect(onChange.mock.calls.map(([settings]) => settings.uncounted)).toEqual([[], ['cookies', 'sale']]);
});

it('chooses nothing to count where there is no badge', () => {
  page({ settings: { ...counting, hasBadge: false } });
  expect(screen.getByLabelText<HTMLInputElement>('How you are tracked').disabled).toBe(true);
});

it('counts instead of telling the level, if so chosen', () => {
  const { onChange } = page();
  expect(screen.queryByText('Counted are:')).toBeNull();
  fireEvent.change(screen.getByLabelText('It shows:'), { target: { value: 'count' } });
  expect(onChange).toHaveBeenCalledWith(counting);
});

it('turns the badge off', () => {
  const { onChange } = page();
  fireEvent.click(screen.getByLabelText(/Show a sign/));
  expect(onChange).toHaveBeenCalledWith({ ...defaultSettings, hasBadge: false });
});

it.each([
  ['says that it is kept', () => Promise.resolve(true), 'Saved'],
  ['says that it holds for now', () => Promise.resolve(false), /apply until you close/],
  ['says that nothing has changed', () => Promise.reject(new Error('quota')), /Nothing has changed/],
])('%s', async (_, keep, words) => {
  page({ onChange: vi.fn<(settings: Settings) => Promise<boolean>>(keep) });
  fireEvent.click(screen.getByLabelText(/Show a sign/));
  expect(await screen.findByText(words)).toBeTruthy();
});

it('takes settings from a file', async () => {
  const { onChange } = page();
  choose(JSON.stringify({ ...defaultSettings, hasBadge: false }));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith({ ...defaultSettings, hasBadge: false }));
});

it.each([
  ['{\n  "version": 2,\n  "hasBadge": 7\n}', 'The file was refused. This is not understood in line 3: "hasBadge": 7'],
  ['{}', 'The file was refused. It has no “version”.'],
])('refuses the file %j, and says where it is wrong', async (text, words) => {
  const { onChange } = page();
  choose(text);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(onChange).not.toHaveBeenCalled();
});

it('deletes what was read', () => {
  const { onDeleteReadings } = page();
  fireEvent.click(screen.getByRole('button', { name: 'Delete reports' }));
  expect(onDeleteReadings).toHaveBeenCalledOnce();
});

it('has nothing to delete where nothing is kept', () => {
  page({ readings: 0 });
  expect(screen.getByRole('button', { name: 'Delete reports' }).hasAttribute('disabled')).toBe(true);
});

it('tells how much room things take', () => {
  page();
  expect(screen.getByText('Reports take up 123.5 kB, settings 0.2 kB.')).toBeTruthy();
});

it.each([
  ['Colours:', 'dark', { theme: 'dark' }],
  ['Under the law of:', 'california', { region: 'california' }],
])('lets the reader choose: %s %s', (label, value, changed) => {
  const { onChange } = page();
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  expect(onChange).toHaveBeenCalledWith({ ...defaultSettings, ...changed });
});

it('tells of how many sites marks are kept, and deletes them', () => {
  const { onDeleteDoneWays } = page();
  expect(screen.getByText('Ways out marked as done are kept for 2 websites.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Delete these marks' }));
  expect(onDeleteDoneWays).toHaveBeenCalledOnce();
});
