import { describe, expect, it } from 'vitest';
import { blocksOf, prose } from '../support/page';

describe('tables of data are read by their headers', () => {
  it.each([
    [
      'by law: what is collected, sold and shared',
      '<table><thead><tr><th>Category<th>Sold<th>Shared with</thead><tbody><tr><th scope="row">Identifiers<td>No<td>Carriers</tbody></table>',
      [
        ['No', 'Identifiers — Sold'],
        ['Carriers', 'Identifiers — Shared with'],
      ],
    ],
    [
      'without header cells, in three rows and more',
      '<table><tr><td>Who<td>Why<tr><td>Banks<td>Payment<tr><td>Carriers<td>Delivery</table>',
      [
        ['Payment', 'Banks — Why'],
        ['Delivery', 'Carriers — Why'],
      ],
    ],
    [
      'with a list in a cell',
      '<table><tr><th>What<th>Who<tr><td>Names<td><ul><li>banks<li>carriers</ul></table>',
      [
        ['banks', 'Names — Who'],
        ['carriers', 'Names — Who'],
      ],
    ],
    [
      'under a header of two rows',
      '<table><thead><tr><th rowspan="2">What<th colspan="2">Shared with<tr><th>Banks<th>Carriers</thead><tr><td>Names<td>No<td>Yes</table>',
      [
        ['No', 'Names — Shared with — Banks'],
        ['Yes', 'Names — Shared with — Carriers'],
      ],
    ],
    [
      'with a cell that answers for two columns',
      '<table><tr><th>What<th>Sold<th>Shared<tr><td>Names<td colspan="2">Never</table>',
      [['Never', 'Names — Sold, Shared']],
    ],
    [
      'with a label before each row, and no header above',
      '<table><tr><th>What we collect<td>Your name<tr><th>Why<td>For the label<tr><th>Who receives it<td>Carriers</table>',
      [
        ['Your name', 'What we collect'],
        ['For the label', 'Why'],
        ['Carriers', 'Who receives it'],
      ],
    ],
    [
      'with bold labels before the rows',
      '<table><tr><td><b>What</b><td>Your name<tr><td><b>Why</b><td>For the label<tr><td><b>Who</b><td>Carriers</table>',
      [
        ['Your name', 'What'],
        ['Carriers', 'Who'],
      ],
    ],
    [
      'under a row of empty header cells',
      '<table><tr><th><th><tr><td>What<td>Who<tr><td>Names<td>Banks<tr><td>Addresses<td>Carriers</table>',
      [
        ['Banks', 'Names — Who'],
        ['Carriers', 'Addresses — Who'],
      ],
    ],
    [
      'whose first row is one of data',
      '<table><tr><td>Names<td>We share them with carriers.<tr><td>Cards<td>We share them with banks.<tr><td>Voices<td>We share them with nobody.</table>',
      [
        ['We share them with carriers.', 'Names'],
        ['We share them with nobody.', 'Voices'],
      ],
    ],
    [
      'whose head holds a row of data',
      '<table><thead><tr><td>Names<td>We share them with carriers.</thead>' +
        '<tbody><tr><td>Cards<td>We share them with banks.<tr><td>Voices<td>We share them with nobody.</table>',
      [
        ['We share them with carriers.', 'Names'],
        ['We share them with banks.', 'Cards'],
        ['We share them with nobody.', 'Voices'],
      ],
    ],
    [
      'made of other elements',
      '<div role="table"><div role="row"><b role="columnheader">What</b><b role="columnheader">Who</b>' +
        '</div><div role="row"><span role="cell">Names</span><span role="cell">Banks</span></div></div>',
      [['Banks', 'Names — Who']],
    ],
  ])('%s', (_name, table, cells) => {
    const read = blocksOf(prose + table).map((block) => [block.text, block.leadIn]);
    expect(read).toEqual(expect.arrayContaining(cells));
  });
});
