// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Popup, type PopupActions } from '../../components/Popup';
import type { PolicyPlace } from '../../components/PolicyHeader';
import type { PopupState } from '../../lib/extension/popup/popup-state';
import { block, choice, evidence, finding, now, report } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

const actions = () =>
  ({
    icon: null,
    onShow: vi.fn(() => Promise.resolve(true)),
    onCopy: vi.fn(() => Promise.resolve()),
    onFindParts: () => Promise.resolve([]),
    onReadAnyway: vi.fn(),
    onGrantAccess: vi.fn(),
    onRetry: vi.fn(),
    onMark: vi.fn(() => Promise.resolve({ at: 0, of: 0 })),
    markKeys: [],
    region: 'none',
    signals: { doNotTrack: false, globalPrivacyControl: null },
  }) satisfies PopupActions & PolicyPlace;

const full = report({
  findings: [
    finding('social-widgets', 'yes', evidence('We use Flash cookies.', { heading: 'Tracking', leadIn: 'Note:' })),
  ],
  choices: [choice(), choice({ kind: 'contact', href: 'mailto:a@b.example', label: 'write to us', optOut: false })],
});
const blocks = { 0: block('We use Flash cookies.') };

const states: readonly (readonly [string, PopupState, string])[] = [
  ['waiting', { kind: 'waiting' }, 'Waiting for the page…'],
  ['reading', { kind: 'reading' }, 'Reading the policy…'],
  ['report', { kind: 'report', report: full, blocks }, 'larkfield.example'],
  ['a first reading', { kind: 'report', report: { ...full, language: 'it' }, blocks }, 'larkfield.example'],
  ['nothing found', { kind: 'nothing-found', report: report() }, 'Nothing found'],
  ['nothing found at a first reading', { kind: 'nothing-found', report: report({ language: 'it' }) }, 'Nothing found'],
  [
    'German',
    { kind: 'unreadable-language', language: 'de', report: report(), english: null },
    'This policy is in German',
  ],
  [
    'no known language',
    { kind: 'unreadable-language', language: '?', report: report({ choices: [choice()] }), english: null },
    'This policy is in a language that was not recognised',
  ],
  ['no policy, no link', { kind: 'not-policy', policyLink: null, choices: [] }, 'No privacy policy is linked here'],
  [
    'no policy, a link',
    { kind: 'not-policy', policyLink: { href: 'https://a.example/privacy', label: 'Privacy' }, choices: [] },
    'This site’s privacy policy',
  ],
  ['no access', { kind: 'no-access', origin: 'https://a.example' }, 'No access to this page'],
  ['no access, no address', { kind: 'no-access', origin: '' }, 'No access to this page'],
  ['browser page', { kind: 'unsupported-page', why: 'browser-page' }, 'This page can’t be read'],
  ['store', { kind: 'unsupported-page', why: 'store' }, 'This page can’t be read'],
  ['PDF', { kind: 'pdf', address: 'https://kites.example/privacy.pdf' }, 'This is a PDF'],
  ['PDF of one’s own', { kind: 'pdf', address: 'file:///home/privacy.pdf' }, 'This is a PDF'],
  ['other address', { kind: 'unsupported-page', why: 'other' }, 'This page can’t be read'],
  ['page gone', { kind: 'failed', what: 'page-unreachable', detail: '' }, 'This page was not read'],
  ['page silent', { kind: 'failed', what: 'page-silent', detail: '' }, 'This page was not read'],
  ['reader broke', { kind: 'failed', what: 'reading-failed', detail: 'TypeError' }, 'This page was not read'],
  ['storage full', { kind: 'failed', what: 'storage-full', detail: 'quota' }, 'This page was not read'],
  ['no answer', { kind: 'failed', what: 'no-answer', detail: '' }, 'This page was not read'],
];

it.each(states)('%s: says what is the case, accessibly', async (_, state, heading) => {
  const { baseElement } = show(<Popup state={state} now={now} reportHref="/report.html?tab=7" {...actions()} />);
  expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
  await expectAccessible(baseElement);
});

it.each([
  ['it', 1],
  ['de', 0],
])('tells that a language has only begun to be read: %s', (language, times) => {
  const state = { kind: 'report', report: { ...full, language }, blocks } as const;
  show(<Popup state={state} now={now} reportHref="/report.html?tab=7" {...actions()} />);
  expect(screen.queryAllByText(/^First reading: .* Italian, and overlooks more/)).toHaveLength(times);
});

it('offers this site’s policy in a tab of its own, and to read the page anyway', async () => {
  const pressed = actions();
  const policyLink = { href: 'https://a.example/privacy', label: 'Privacy' };
  const state = { kind: 'not-policy', policyLink, choices: [] } as const;
  show(<Popup state={state} now={now} reportHref="/report.html?tab=7" {...pressed} />);
  const link = await screen.findByRole('link', { name: 'Open Privacy' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['https://a.example/privacy', '_blank']);
  fireEvent.click(screen.getByRole('button', { name: 'Read this page anyway' }));
  expect(pressed.onReadAnyway).toHaveBeenCalledOnce();
});

it('offers the site’s own choices, and only names those that need its script', async () => {
  const choices = [
    { href: 'https://a.example/dns', label: 'Do Not Sell or Share' },
    { href: 'https://a.example/#', label: 'Cookie settings' },
  ];
  const state = { kind: 'not-policy', policyLink: null, choices } as const;
  show(<Popup state={state} now={now} reportHref="/report.html?tab=7" {...actions()} />);
  expect((await screen.findAllByRole('link')).map((link) => link.getAttribute('href'))).toEqual([
    'https://a.example/dns',
  ]);
  expect(screen.getByText(/Cookie settings/)).toBeTruthy();
});

it.each([
  ['https://a.example', 'Allow on this site'],
  ['', 'Allow on all sites'],
])('asks for access to "%s"', async (origin, name) => {
  const pressed = actions();
  show(<Popup state={{ kind: 'no-access', origin }} now={now} reportHref="/report.html?tab=7" {...pressed} />);
  fireEvent.click(await screen.findByRole('button', { name }));
  expect(pressed.onGrantAccess).toHaveBeenCalledWith(origin);
});

it('shows the error’s own words and tries again', async () => {
  const pressed = actions();
  show(
    <Popup
      state={{ kind: 'failed', what: 'reading-failed', detail: 'x is odd' }}
      now={now}
      reportHref="/report.html?tab=7"
      {...pressed}
    />,
  );
  expect(await screen.findByText('x is odd')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(pressed.onRetry).toHaveBeenCalledOnce();
});

it('tells the policy’s age and length', () => {
  show(
    <Popup state={{ kind: 'report', report: full, blocks }} now={now} reportHref="/report.html?tab=7" {...actions()} />,
  );
  expect(document.querySelector('time')?.dateTime).toBe('2016-02-09');
  expect(document.querySelector('.facts')?.textContent).toBe('Last changed 10 years ago · 10 min read');
});

it('says so where the policy gives no date', async () => {
  const undated = report({ effectiveDate: null });
  show(
    <Popup
      state={{ kind: 'nothing-found', report: undated }}
      now={now}
      reportHref="/report.html?tab=7"
      {...actions()}
    />,
  );
  expect(await screen.findByText('No date given')).toBeTruthy();
  expect(document.querySelector('time')).toBeNull();
});

it('keeps the ways out of a policy that it cannot read', async () => {
  const german = report({ language: 'de', choices: [choice()] });
  show(
    <Popup
      state={{ kind: 'unreadable-language', language: 'de', report: german, english: null }}
      now={now}
      reportHref="/report.html?tab=7"
      {...actions()}
    />,
  );
  expect(await screen.findByRole('link', { name: /opt out here/ })).toBeTruthy();
});

it('offers the English version of a policy in another language', async () => {
  show(
    <Popup
      state={{ kind: 'unreadable-language', language: 'de', report: report(), english: 'https://a.example/en/privacy' }}
      now={now}
      reportHref={null}
      {...actions()}
    />,
  );
  expect((await screen.findByRole('link', { name: 'Open the English version' })).getAttribute('href')).toBe(
    'https://a.example/en/privacy',
  );
});

it('leads to the report as a page', () => {
  show(
    <Popup state={{ kind: 'report', report: full, blocks }} now={now} reportHref="/report.html?tab=7" {...actions()} />,
  );
  expect(screen.getByRole('link', { name: 'Full report' }).getAttribute('href')).toBe('/report.html?tab=7');
});

const shown = (more: Partial<Parameters<typeof report>[0]>) =>
  show(<Popup state={{ kind: 'report', report: report(more), blocks }} now={now} reportHref={null} {...actions()} />);

const opened = async (group: string) => {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${group}`) }));
  return waitFor(() => {
    const body = document.querySelector<HTMLElement>('.groups .body');
    expect(body?.textContent).not.toBe('');
    return body;
  });
};

const told = () => [...document.querySelectorAll('.points summary')].map(({ textContent }) => textContent);

it('opens with what matters most, across groups, and then with what speaks for the policy', () => {
  shown({
    findings: [
      finding('cookies', 'yes'),
      finding('targeted-ads', 'yes'),
      finding('encryption', 'yes'),
      finding('sale', 'yes'),
      finding('social-widgets', 'yes'),
    ],
  });
  expect(told()).toEqual([
    'Serious: It sells, rents or trades your data, or does what a law calls selling.',
    'To note: Social media buttons or embedded content can report your visit to other companies.',
    'To note: What you do is used to choose the ads or offers you see.',
    'Good: Some of your data is encrypted, on its way or in storage.',
  ]);
});

it('says in one line what its sign means, and how other policies compare', () => {
  const { container } = shown({ findings: [finding('sale', 'yes'), finding('session-recording', 'yes')] });
  expect(container.querySelector('.sign')?.textContent).toMatch(
    /^!!!2 serious points – more serious than \d of 10 policies$/,
  );
});

it('gives the best way out as a button', () => {
  shown({
    findings: [finding('sale', 'yes')],
    choices: [choice({ kind: 'cookies', href: 'https://b.example/' }), choice()],
  });
  const link = screen.getByRole('link', { name: /^Stop targeted advertising ads\.example/ });
  expect(link.getAttribute('href')).toBe('https://ads.example/opt-out');
});

it('opens all ways out where the best is an address to write to', async () => {
  shown({ findings: [finding('sale', 'yes')], choices: [choice({ href: 'mailto:ads@a.example', label: 'write' })] });
  fireEvent.click(screen.getByRole('button', { name: /^Stop targeted advertising ads@a\.example/ }));
  expect(await screen.findByRole('heading', { name: 'Ways out' })).toBeTruthy();
  expect(document.activeElement?.id).toBe('group-choices');
});

it('tells of each group how much of what it holds, and opens it on demand', async () => {
  shown({ findings: [finding('sale', 'yes'), finding('affiliates', 'yes'), finding('encryption', 'yes')] });
  const buttons = [...document.querySelectorAll('.groups h2')].map(({ textContent }) => textContent);
  expect(buttons).toEqual([
    'Who gets your data Serious: 1To note: 1',
    'How you are tracked ',
    'Your choices and rights ',
    'What they collect ',
    'How they keep it Good: 1',
  ]);
  expect(document.querySelector('.groups .body')).toBeNull();
  expect((await opened('Who gets'))?.querySelectorAll('.finding')).toHaveLength(2);
});

it('says that there is nothing serious where all is well', () => {
  const { container } = shown({ findings: [finding('encryption', 'yes')] });
  expect(container.querySelector('.sign')?.textContent).toMatch(
    /^–Nothing serious stands out – less serious than \d of 10/,
  );
});

it('sets a denial apart from silence, in words and in shape', async () => {
  shown({ findings: [finding('sale', 'no')] });
  const container = await opened('Who gets');
  const denial = screen.getAllByText('It says it does not sell your data.')[0]?.closest('summary');
  expect(denial?.textContent).toMatch(/^Good: /);
  expect(denial?.querySelector('.tone-icon.good')).toBeTruthy();
  const unsaid = [...(container?.querySelectorAll('.silence li') ?? [])];
  expect(unsaid.every((item) => item.querySelector('.tone-icon.silent') !== null)).toBe(true);
  expect(unsaid.map(({ textContent }) => textContent)).not.toContain('Selling your data');
  expect(screen.getAllByText(/silence is not a promise/)).toHaveLength(1);
});

const long = 'Kiteclub'.repeat(62) + 'Kite';
const arabic = 'سياسة خصوصية نادي الطائرات الورقية';

it.each([
  ['a title of 500 characters', { title: long }, long],
  ['a title in Arabic', { title: arabic }, arabic],
  ['no title', { title: '' }, 'Privacy policy'],
])('shows a policy with %s', async (_, more, heading) => {
  const { baseElement } = shown({ url: null, ...more, findings: [finding('cookies', 'yes')] });
  const title = screen.getByRole('heading', { level: 1, name: heading });
  // Its own direction, whatever that of the interface is.
  expect(title.getAttribute('dir')).toBe('auto');
  await expectAccessible(baseElement);
});

it('shows a finding that an earlier version named otherwise by what is known of it', () => {
  shown({ findings: [finding('cookies', 'posted')] });
  expect(screen.getByText('Cookies').closest('summary')?.textContent).toBe('For information: Cookies');
});
