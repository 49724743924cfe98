/** One invented report that has everything a report can have, for tests of how it looks and reads. */
import type { PracticeId } from '../../lib/policy/practice';
import { practices } from '../../lib/practices';
import type { PolicyReport } from '../../lib/policy/report';
import { choice, evidence, finding, report } from '../support/sample-report';

const sale = finding(
  'sale',
  'mixed',
  evidence('We never sell what you tell us.', { stance: 'no', heading: 'Our promise' }),
  evidence('Lists of our members may be sold to other clubs.', { heading: 'Members', leadIn: 'As for members:' }),
);

const dead = choice({
  href: 'http://www.old-choices.example/opt-out',
  label: 'the association’s page',
  status: 'retired',
  replacement: {
    id: 'new-choices',
    label: 'New choices',
    href: 'https://choices.example/',
    why: 'The association moved in 2024.',
  },
});

export const inventedReport: PolicyReport = report({
  url: 'https://larkfield.example/privacy',
  title: 'Privacy Policy of the Larkfield Kite Club',
  // Its age would change with every day.
  effectiveDate: null,
  findings: [
    sale,
    finding('third-party-marketing', 'yes', evidence('Partners may send you offers.', { heading: 'Partners' })),
    finding('service-providers', 'yes', evidence('A printer gets your address.')),
    finding('cookies', 'yes', evidence('We use cookies.'), evidence('Cookies keep you signed in.')),
    finding('flash-cookies', 'no', evidence('We use no Flash cookies.', { stance: 'no' })),
    finding('do-not-track', 'ignored', evidence('We do not respond to Do Not Track.', { stance: 'ignored' })),
    finding('deletion', 'yes', evidence('You may delete your account.')),
    finding('data-contact', 'yes', evidence('We ask for your name.')),
    finding('encryption', 'yes', evidence('Payments are encrypted.')),
  ],
  choices: [
    choice(),
    dead,
    choice({ kind: 'contact', href: 'mailto:club@larkfield.example', label: 'write to us', optOut: false }),
    choice({ kind: 'data-request', href: 'mailto:club@larkfield.example', label: 'ask for your data', optOut: false }),
  ],
});

const wordy = (practice: PracticeId) =>
  finding(
    practice,
    'yes',
    ...Array.from({ length: 30 }, (_, index) =>
      evidence(
        `Of kite ${index + 1}, ${'we tell the members of other clubs whatever they ask us, '.repeat(7)}and more.`,
        {
          heading: 'Of kites, clubs and everything that is between them',
        },
      ),
    ),
  );

/** A report with much to say, and much of it serious. */
export const longReport: PolicyReport = report({
  findings: (
    [
      'sale',
      'third-party-marketing',
      'session-recording',
      'data-biometric',
      'targeted-ads',
      'location',
      'analytics',
      'encryption',
      'deletion',
      'access',
    ] as const
  ).map(wordy),
  choices: [choice()],
});

/** A report that says yes to all that can be asked so, each in 26 words, as long as sentences of policies are. */
export const fullReport: PolicyReport = report({
  findings: practices
    .filter(({ tone }) => 'yes' in tone)
    .map(({ id }) =>
      finding(id, 'yes', evidence(`${'We tell other clubs whatever they ask us, '.repeat(3)}and more.`)),
    ),
  choices: [choice()],
});

const many = Array.from({ length: 400 }, (_, index) => evidence(`Kite ${index + 1} is flown with cookies.`));

/** Reports that are hard to show, by what makes them so. */
export const hardReports: Readonly<Record<string, PolicyReport>> = {
  '400 quotes': report({ findings: [finding('cookies', 'yes', ...many)] }),
  'a title of 500 characters': report({ ...inventedReport, title: 'Kiteclub'.repeat(62) + 'Kite' }),
  'a policy in Arabic': report({
    ...inventedReport,
    title: 'سياسة خصوصية نادي الطائرات الورقية',
    findings: [finding('cookies', 'yes', evidence('نستخدم ملفات تعريف الارتباط.', { heading: 'ملفات الارتباط' }))],
  }),
};
