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
