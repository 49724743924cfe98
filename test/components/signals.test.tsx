// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Signals } from '../../components/Signals';
import { sentSignals } from '../../lib/extension/popup/preferences';
import { outcomeOf } from '../../lib/report/arrange/signals';
import { finding, report } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

it('sets what the policy says beside what the browser sends', async () => {
  const policy = report({ findings: [finding('do-not-track', 'ignored')] });
  const { container } = show(<Signals report={policy} signals={{ doNotTrack: true, globalPrivacyControl: null }} />);
  expect([...container.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
    'It may ignore your browser’s “Do Not Track” setting.',
    'It sends the signal.',
    'It does not mention this signal.',
    expect.stringContaining('no such setting'),
  ]);
  expect(screen.getByText(/^Your request goes out, but/)).toBeTruthy();
  await expectAccessible(container);
});

it.each([
  [null, /Chrome has no setting/],
  [false, /To send it from Firefox/],
])('tells how to switch Global Privacy Control on where it is %s', (globalPrivacyControl, words) => {
  show(<Signals report={report()} signals={{ doNotTrack: false, globalPrivacyControl }} />);
  expect(screen.getByText(words)).toBeTruthy();
});

it.each([
  [true, 0],
  [false, 1],
])('says that browsers dropped Do Not Track where it is not sent: %s', (doNotTrack, times) => {
  show(<Signals report={report()} signals={{ doNotTrack, globalPrivacyControl: null }} />);
  expect(screen.queryAllByText(/no longer send Do Not Track/)).toHaveLength(times);
});

it('tells nothing of switching on what is on', () => {
  show(<Signals report={report()} signals={{ doNotTrack: false, globalPrivacyControl: true }} />);
  expect(screen.queryByText(/To send it/)).toBeNull();
});

it.each([
  ['honored', true, 'signals.heeded'],
  ['honored', false, 'signals.wouldHeed'],
  ['honored', null, 'signals.wouldHeed'],
  ['ignored', true, 'signals.unheeded'],
  ['unclear', true, 'signals.unheeded'],
  [null, true, 'signals.unheeded'],
  ['ignored', false, 'signals.unasked'],
  [null, null, 'signals.perhapsUnheeded'],
  [null, false, 'signals.unasked'],
] as const)('a policy that has it %s, where sending is %s: %s', (stance, isSent, outcome) => {
  expect(outcomeOf(stance, isSent)).toBe(outcome);
});

it.each([
  [
    { doNotTrack: '1', globalPrivacyControl: true },
    { doNotTrack: true, globalPrivacyControl: true },
  ],
  [
    { doNotTrack: 'unspecified', globalPrivacyControl: false },
    { doNotTrack: false, globalPrivacyControl: false },
  ],
  [{ doNotTrack: null }, { doNotTrack: false, globalPrivacyControl: null }],
])('reads what the browser sends: %j', (navigator, sent) => {
  expect(sentSignals(navigator)).toEqual(sent);
});
