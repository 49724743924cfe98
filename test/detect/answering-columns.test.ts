/** Tables whose cells say yes or no under a column: the column asks, the row tells of what, and headers by themselves say nothing. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import { extract } from '../../lib/page/extract/extract';
import { readPolicy } from '../../lib/read-policy';
import { pageOf } from '../support/page';

type Stances = Readonly<Record<string, string | undefined>>;

const head = `<title>Privacy Policy</title><main><h1>Privacy Policy</h1><p>We ask people who rent our canoes for what stands in this table,
and we use it to rent the canoes out and to find them again.</p><h2>Categories</h2>`;

const stancesIn = (table: string, practices: readonly string[]): Stances => {
  const { findings } = readPolicy(extract(pageOf(`${head}${table}</main>`), null), loadModel('en'));
  return Object.fromEntries(practices.map((id) => [id, findings.find(({ practice }) => practice === id)?.stance]));
};
const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells, at) => `<tr>${cells.map((text) => (at === 0 ? `<th>${text}</th>` : `<td>${text}</td>`)).join('')}</tr>`).join('')}</table>`;

describe('columns that are answered', () => {
  it.each<[string, string, Stances]>([
    [
      'sold: no, in each row',
      table(['Category', 'Collected', 'Sold'], ['Names', 'Yes', 'No'], ['Fingerprints', 'No', 'No']),
      { sale: 'no', 'data-contact': 'yes', 'data-biometric': 'no' },
    ],
    [
      'sold or shared: yes, in one row',
      table(
        ['Category', 'Collected', 'Sold or shared'],
        ['E-mail addresses', 'Yes', 'Yes'],
        ['Fingerprints', 'No', 'No'],
      ),
      { sale: 'yes', 'data-contact': 'yes' },
    ],
    [
      'shared for advertising: no',
      table(
        ['Category', 'Shared for cross-context behavioral advertising', 'Kept'],
        ['E-mail addresses', 'No', 'Two years'],
        ['Pages visited', 'No', 'Two weeks'],
      ),
      { 'advertising-partners': 'no', retention: 'stated-period' },
    ],
    [
      'questions',
      table(
        ['What', 'Do we collect it?', 'Do we sell it?'],
        ['Your location', 'No', 'No'],
        ['E-mail address', 'Yes', 'No'],
      ),
      { location: 'no', sale: 'no', 'data-contact': 'yes' },
    ],
    [
      'in the law’s other words',
      table(
        ['Category', 'Collected?', 'Sold in the past 12 months', 'Disclosed to affiliates'],
        ['E-mail addresses', 'Yes', 'No', 'No'],
        ['Fingerprints', 'No', 'No', 'No'],
      ),
      { 'data-contact': 'yes', 'data-biometric': 'no', sale: 'no', affiliates: 'no' },
    ],
    ['sold?', table(['Category', 'Sold?'], ['Names', 'No'], ['Boat sizes', 'No']), { sale: 'no' }],
    [
      'collected, of kinds too long for a header',
      table(
        ['Category', 'Collected'],
        [
          'Measurements of the body by which a person can be told from others, such as fingerprints or retina scans',
          'No',
        ],
        [
          'E-mail addresses, telephone numbers and other ways in which somebody who rents a canoe can be reached',
          'Yes',
        ],
      ),
      { 'data-biometric': 'no', 'data-contact': 'yes' },
    ],
    [
      'questions, of rows that are named with a dash',
      table(
        ['Reasons we can share', 'Do we share?', 'Can you limit this sharing?'],
        ['For our affiliates — to market to you', 'No', 'No'],
        ['For nonaffiliates — to market to you', 'No', 'No'],
      ),
      { affiliates: 'no', 'third-party-marketing': 'no' },
    ],
    [
      'for one kind of data: that contradicts nothing said of all',
      `${table(['Category', 'Sold'], ['Fingerprints', 'No'], ['Boat sizes', 'No'])}<p>We sell your personal information.</p>`,
      { sale: 'yes' },
    ],
    [
      'none, since the cells are no answers',
      table(['Sold', 'Kept by'], ['Canoes', 'The yard'], ['Paddles', 'The yard']),
      { sale: undefined },
    ],
    [
      'by data, under a row without text',
      table(
        ['', '', ''],
        ['Data', 'Recipients', 'Sold'],
        ['Card number', 'Payment processors', 'No'],
        ['Name', 'Couriers', 'No'],
      ),
      { 'service-providers': 'yes', sale: 'no' },
    ],
    [
      'by recipients, purposes and periods',
      table(
        ['Categories of data', 'Purposes', 'Recipients', 'Retention'],
        ['Name and e-mail address', 'To send the contract', 'Hosting providers', 'Six years'],
        ['Pages visited', 'To show you advertising', 'Advertising networks', '13 months'],
      ),
      {
        'data-contact': 'yes',
        'service-providers': 'yes',
        'advertising-partners': 'yes',
        'targeted-ads': 'yes',
        retention: 'stated-period',
      },
    ],
  ])('%s', (_what, markup, stances) => {
    expect(stancesIn(markup, Object.keys(stances))).toEqual(stances);
  });
});
