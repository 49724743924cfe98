/** Notices whose wording authorities of the United States suggest: on health records, and on the data of children. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import { extract } from '../../lib/page/extract/extract';
import { readPolicy } from '../../lib/read-policy';
import { pageOf } from '../support/page';

const stancesIn = (title: string, body: string): Readonly<Record<string, string>> => {
  const page = pageOf(`<title>${title}</title><main><h1>${title}</h1>${body}</main>`);
  const { findings } = readPolicy(extract(page, null), loadModel('en'));
  return Object.fromEntries(findings.map(({ practice, stance }) => [practice, stance]));
};

describe('a notice in prescribed words', () => {
  it('of a clinic', () => {
    const stances = stancesIn(
      'Notice of Privacy Practices',
      `<p>This notice describes how medical information about you may be used and disclosed.</p>
      <h2>Your rights</h2><ul><li>You can ask to see or get a copy of your medical record.</li>
      <li>You can ask us to correct health information about you that you think is wrong.</li>
      <li>You can ask us not to use or share certain health information for our operations.</li>
      <li>You can file a complaint with the Department of Health and Human Services.</li></ul>
      <h2>Your choices</h2><p>In these cases we never share your information unless you give us written permission:</p>
      <ul><li>Marketing purposes</li><li>Sale of your information</li></ul>
      <h2>Our uses</h2><p>We can share health information about you in response to a court order or a subpoena.</p>`,
    );
    expect(stances).toMatchObject({
      access: 'yes',
      correction: 'yes',
      'withdraw-consent': 'yes',
      'dispute-resolution': 'yes',
      sale: 'no',
      'legal-disclosure': 'yes',
    });
  });

  it('of a game for children', () => {
    const stances = stancesIn(
      'Children’s Privacy Policy',
      `<p>We collect the following information from children: a user name and the e-mail address of a parent.</p>
      <p>We collect personal information from children only with verifiable parental consent.</p>
      <p>A parent can review the child’s personal information, direct us to delete it, and refuse to allow any further use.</p>`,
    );
    expect(stances).toMatchObject({ children: 'collects', access: 'yes', deletion: 'yes', 'withdraw-consent': 'yes' });
  });
});

/** What one sentence of a notice states, with the condition behind it where there is one. */
const statedBy = (sentence: string): readonly string[] => {
  const page = pageOf(`<title>Notice</title><h1>Notice</h1><p>${sentence}</p>`);
  const { findings } = readPolicy({ ...extract(page, null), language: 'en' }, loadModel('en'));
  return findings.map(({ practice, stance, evidence }) => {
    const condition = evidence[0]?.condition ?? null;
    return `${practice}: ${stance}${condition === null ? '' : ` (${condition})`}`;
  });
};

describe('a fixed statement', () => {
  it.each([
    [
      'We may use and disclose your health information for treatment, payment and health care operations.',
      ['data-health: yes'],
    ],
    ['We will share your health information when federal or state law requires it.', ['legal-disclosure: yes']],
    ['We must obtain your written authorization to sell your health information.', ['sale: no (consent)']],
    ['We must have your written authorization before we sell your medical information.', ['sale: no (consent)']],
    ['We never sell your records, and we must have your consent before we send you letters.', ['sale: no']],
    ['We will never sell your health information unless you give us written permission.', ['sale: no (consent)']],
    [
      'Uses for marketing and any sale of your protected health information require your written authorization.',
      ['sale: no (consent)'],
    ],
    ['You may revoke your authorization in writing at any time.', ['withdraw-consent: yes']],
    [
      'You have the right to request a restriction on certain uses and disclosures of your health information.',
      ['withdraw-consent: yes'],
    ],
    ['You have the right to get a copy of your medical record.', ['access: yes']],
    ['You have the right to inspect and copy health information that we keep about you.', ['access: yes']],
    ['You have the right to ask us to amend your medical record.', ['correction: yes']],
    ['We may contact you for fundraising, but you can tell us not to contact you again.', ['marketing-opt-out: yes']],
    [
      'You may complain to us and to the Secretary of Health and Human Services if your rights have been violated.',
      ['dispute-resolution: yes'],
    ],
    ['The new notice will be available upon request, in our office and on our website.', ['change-notice: posted']],
    [
      'We share health information with business associates that perform services for us, such as billing companies.',
      ['service-providers: yes'],
    ],
    [
      'A parent can review, have deleted, and refuse further collection of their child’s personal information.',
      ['access: yes', 'deletion: yes', 'withdraw-consent: yes', 'children: collects'],
    ],
    [
      'We do not condition a child’s participation in a game on more personal information than is reasonably necessary.',
      ['children: collects'],
    ],
    [
      'Before we collect personal information from a child, we obtain verifiable parental consent.',
      ['children: collects'],
    ],
    ['We collect the parent’s e-mail address in order to obtain consent.', ['data-contact: yes', 'children: collects']],
    [
      'Our game enables children to make personal information publicly available in the chat.',
      ['public-exposure: yes', 'children: collects'],
    ],
    [
      'A parent may consent to the collection of a child’s information without consenting to its disclosure to third parties.',
      ['sale-opt-out: yes', 'children: collects'],
    ],
    [
      'We retain children’s personal information only as long as reasonably necessary.',
      ['retention: as-needed', 'children: collects'],
    ],
    [
      'We use persistent identifiers of children’s devices only to support our internal operations.',
      ['device-identifiers: yes'],
    ],
  ])('%s', (sentence, stated) => {
    expect(statedBy(sentence)).toEqual(expect.arrayContaining(stated));
  });

  it.each([
    'You have a right to obtain a paper copy of this notice from us upon request.',
    'We will not retaliate against you for filing a complaint.',
    'We are required by law to maintain the privacy of your protected health information.',
    'We will notify you promptly if a breach occurs that may have compromised your information.',
    'Other uses and disclosures not described in this notice will be made only with your written authorization.',
  ])('states no practice: %s', (sentence) => {
    expect(statedBy(sentence)).toEqual([]);
  });
});
