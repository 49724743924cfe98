// @vitest-environment jsdom
import { practiceIds } from '../../lib/policy/practice';
import { fireEvent, screen } from '@testing-library/preact';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Popup, type PopupActions } from '../../components/Popup';
import { TranslateContext } from '../../components/translation';
import type { PopupState } from '../../lib/extension/popup/popup-state';
import { block, choice, english, evidence, finding, now, report } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

const actions = () =>
  ({
    onShow: vi.fn(() => Promise.resolve(true)),
    onCopy: vi.fn(() => Promise.resolve()),
    onReadAnyway: vi.fn(),
    onGrantAccess: vi.fn(),
    onRetry: vi.fn(),
    onMark: vi.fn(() => Promise.resolve({ at: 0, of: 0 })),
    markKeys: [],
    region: 'none',
    signals: { doNotTrack: false, globalPrivacyControl: null },
  }) satisfies PopupActions;

const full = report({
  findings: [
    finding('flash-cookies', 'yes', evidence('We use Flash cookies.', { heading: 'Tracking', leadIn: 'Note:' })),
  ],
  choices: [choice(), choice({ kind: 'contact', href: 'mailto:a@b.example', label: 'write to us', optOut: false })],
});
const blocks = { 0: block('We use Flash cookies.') };

const states: readonly (readonly [string, PopupState, string])[] = [
  ['waiting', { kind: 'waiting' }, 'Waiting for the page…'],
  ['reading', { kind: 'reading' }, 'Reading the policy…'],
  ['report', { kind: 'report', report: full, blocks }, 'Larkfield Privacy Policy'],
  ['nothing found', { kind: 'nothing-found', report: report() }, 'Nothing found'],
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
  [
    'no policy, no link',
    { kind: 'not-policy', policyLink: null, choices: [] },
    'This page does not look like a privacy policy',
  ],
  [
    'no policy, a link',
    { kind: 'not-policy', policyLink: { href: 'https://a.example/privacy', label: 'Privacy' }, choices: [] },
    'This page does not look like a privacy policy',
  ],
  ['no access', { kind: 'no-access', origin: 'https://a.example' }, 'No access to this page'],
  ['no access, no address', { kind: 'no-access', origin: '' }, 'No access to this page'],
  ['browser page', { kind: 'unsupported-page', why: 'browser-page' }, 'This page can’t be read'],
  ['store', { kind: 'unsupported-page', why: 'store' }, 'This page can’t be read'],
  ['PDF', { kind: 'unsupported-page', why: 'pdf' }, 'This page can’t be read'],
  ['other address', { kind: 'unsupported-page', why: 'other' }, 'This page can’t be read'],
  ['page gone', { kind: 'failed', what: 'page-unreachable', detail: '' }, 'This page was not read'],
  ['page silent', { kind: 'failed', what: 'page-silent', detail: '' }, 'This page was not read'],
  ['reader broke', { kind: 'failed', what: 'reading-failed', detail: 'TypeError' }, 'This page was not read'],
  ['storage full', { kind: 'failed', what: 'storage-full', detail: 'quota' }, 'This page was not read'],
  ['no answer', { kind: 'failed', what: 'no-answer', detail: '' }, 'This page was not read'],
];

it.each(states)('%s: says what is the case, accessibly', async (_, state, heading) => {
  const { baseElement } = show(<Popup state={state} now={now} reportHref="/report.html?tab=7" {...actions()} />);
  expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
  await expectAccessible(baseElement);
});

it('offers this site’s policy in a tab of its own, and to read the page anyway', () => {
  const pressed = actions();
  const policyLink = { href: 'https://a.example/privacy', label: 'Privacy' };
  const state = { kind: 'not-policy', policyLink, choices: [] } as const;
  show(<Popup state={state} now={now} reportHref="/report.html?tab=7" {...pressed} />);
  const link = screen.getByRole('link', { name: 'Privacy' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['https://a.example/privacy', '_blank']);
  fireEvent.click(screen.getByRole('button', { name: 'Read this page anyway' }));
  expect(pressed.onReadAnyway).toHaveBeenCalledOnce();
});

it('offers the site’s own choices, and only names those that need its script', () => {
  const choices = [
    { href: 'https://a.example/dns', label: 'Do Not Sell or Share' },
    { href: 'https://a.example/#', label: 'Cookie settings' },
  ];
  const state = { kind: 'not-policy', policyLink: null, choices } as const;
  show(<Popup state={state} now={now} reportHref="/report.html?tab=7" {...actions()} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://a.example/dns']);
  expect(screen.getByText(/Cookie settings/)).toBeTruthy();
});

it.each([
  ['https://a.example', 'Allow on this site'],
  ['', 'Allow on all sites'],
])('asks for access to "%s"', (origin, name) => {
  const pressed = actions();
  show(<Popup state={{ kind: 'no-access', origin }} now={now} reportHref="/report.html?tab=7" {...pressed} />);
  fireEvent.click(screen.getByRole('button', { name }));
  expect(pressed.onGrantAccess).toHaveBeenCalledWith(origin);
});

it('shows the error’s own words and tries again', () => {
  const pressed = actions();
  show(
    <Popup
      state={{ kind: 'failed', what: 'reading-failed', detail: 'x is odd' }}
      now={now}
      reportHref="/report.html?tab=7"
      {...pressed}
    />,
  );
  expect(screen.getByText('x is odd')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(pressed.onRetry).toHaveBeenCalledOnce();
});

it('tells the policy’s age, date and length', () => {
  show(
    <Popup state={{ kind: 'report', report: full, blocks }} now={now} reportHref="/report.html?tab=7" {...actions()} />,
  );
  expect(screen.getByText('Last changed 10 years ago')).toBeTruthy();
  expect(document.querySelector('.facts')?.textContent).toBe('February 9, 2016 · 2,380 words · 10 min read');
});

it('says so where the policy gives no date', () => {
  const undated = report({ effectiveDate: null });
  show(
    <Popup
      state={{ kind: 'nothing-found', report: undated }}
      now={now}
      reportHref="/report.html?tab=7"
      {...actions()}
    />,
  );
  expect(screen.getByText('No date given')).toBeTruthy();
  expect(document.querySelector('time')).toBeNull();
});

it('keeps the ways out of a policy that it cannot read', () => {
  const german = report({ language: 'de', choices: [choice()] });
  show(
    <Popup
      state={{ kind: 'unreadable-language', language: 'de', report: german, english: null }}
      now={now}
      reportHref="/report.html?tab=7"
      {...actions()}
    />,
  );
  expect(screen.getByRole('link', { name: /opt out here/ })).toBeTruthy();
});

it('offers the English version of a policy in another language', () => {
  show(
    <Popup
      state={{ kind: 'unreadable-language', language: 'de', report: report(), english: 'https://a.example/en/privacy' }}
      now={now}
      reportHref={null}
      {...actions()}
    />,
  );
  expect(screen.getByRole('link', { name: 'Open the English version' }).getAttribute('href')).toBe(
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

it('tells the whole in one look: what deserves attention, contradicts itself, is promised, and is not mentioned', () => {
  const { container } = shown({
    findings: [finding('sale', 'mixed'), finding('flash-cookies', 'yes'), finding('encryption', 'yes')],
  });
  const tally = [...container.querySelectorAll('.tally li')].map((item) => item.textContent);
  expect(tally).toEqual([
    '2 points to note',
    '1 contradiction',
    '1 in your favour',
    `${practiceIds.length - 3} not mentioned – silence is not a promise`,
  ]);
});

it('paints what is seen first, and then the rest by itself', async () => {
  const place = document.createElement('div');
  // Not by the testing library, which waits for what follows the first painting.
  render(
    <TranslateContext.Provider value={english}>
      <Popup state={{ kind: 'report', report: full, blocks }} now={now} reportHref={null} {...actions()} />
    </TranslateContext.Provider>,
    place,
  );
  const groups = () => [...place.querySelectorAll('main h2')].map(({ id }) => id);
  expect(groups()).toEqual(['group-sharing']);
  await vi.waitFor(() => expect(groups()).toHaveLength(5));
  const linked = [...place.querySelectorAll<HTMLAnchorElement>('.overview a')].map(({ hash }) => hash.slice(1));
  expect(linked.filter((anchor) => place.querySelector(`[id="${anchor}"]`) === null)).toEqual([]);
  render(null, place);
});

it.each([
  ['folds what only informs', [finding('sale', 'yes'), finding('service-providers', 'yes')], false],
  ['shows what informs where a group says nothing else', [finding('service-providers', 'yes')], true],
])('%s', (_, findings, isOpen) => {
  const { container } = shown({ findings });
  const folded = container.querySelector<HTMLDetailsElement>('.informs');
  expect(folded?.querySelector('summary')?.textContent).toBe('Good to know 1');
  expect(folded?.open).toBe(isOpen);
});

it('says that there is nothing to note where all is well', () => {
  const { container } = shown({ findings: [finding('encryption', 'yes')] });
  expect(container.querySelector('.tally .most')?.textContent).toBe('no points to note');
  expect(container.querySelector('.tally .most svg')).toBeNull();
});

it('sets a denial apart from silence, in words and in shape', () => {
  const { container } = shown({ findings: [finding('sale', 'no')] });
  const denial = screen.getByText('It says it does not sell your data.').closest('summary');
  expect(denial?.textContent).toMatch(/^Good: /);
  expect(denial?.querySelector('.tone-icon.good')).toBeTruthy();
  const unsaid = [...container.querySelectorAll('.silence li')];
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
  const { baseElement } = shown({ ...more, findings: [finding('cookies', 'yes')] });
  const title = screen.getByRole('heading', { level: 1, name: heading });
  // Its own direction, whatever that of the interface is.
  expect(title.getAttribute('dir')).toBe('auto');
  await expectAccessible(baseElement);
});

it('shows a finding that an earlier version named otherwise by what is known of it', () => {
  shown({ findings: [finding('cookies', 'posted')] });
  expect(screen.getByText('Cookies').closest('summary')?.textContent).toBe('For information: Cookies');
});
