/** What stands where on a page decides what is read together: gaps in filled lines, short columns, titles beside each other, stamps. */
import { expect, it } from 'vitest';
import { treeOf } from '../../cli/read-page';
import { extractPdf } from '../../lib/page/extract/extract-pdf';
import { pageOfPdf } from '../../lib/pdf/read-pdf';
import { type DrawnText, pdfFile } from '../support/pdf-file';
import { setText, widthOf, type Place } from '../support/set-text';

const read = async (...pages: readonly (readonly DrawnText[])[]): Promise<readonly string[]> => {
  const page = await pageOfPdf(pdfFile(pages.map((texts) => ({ texts }))), treeOf);
  return extractPdf(page, null).blocks.map(({ text }) => text);
};

const reasons: readonly (readonly string[])[] = [
  ['Reasons that the bank has', 'Does it share?', 'Can you limit it?'],
  [
    'For our everyday business purposes – such as to process your transactions and to report to credit bureaus',
    'Yes',
    'No',
  ],
  ['For our marketing purposes – to offer you what we sell', 'Yes', 'We don’t share'],
  ['For joint marketing with other companies', 'No', 'No'],
  ['For our affiliates’ everyday business purposes – information about your creditworthiness', 'Yes', 'Yes'],
];

/** @param row how much lower each row begins than the last line of the row before. @param lower how much lower answers stand */
const answered = (row: number, lower: number): readonly DrawnText[] => {
  let top = 700;
  return reasons.flatMap((cells) => {
    const set = cells.map((text, at) => setText(text, { x: [50, 330, 440][at] ?? 0, y: top, width: 260 }));
    top -= 13 * Math.max(...set.map(({ length }) => length)) + row;
    return set.flatMap((lines, at) => lines.map((line) => ({ ...line, y: at > 0 ? line.y - lower : line.y })));
  });
};

const byHeight = (texts: readonly DrawnText[]): readonly DrawnText[] =>
  texts.toSorted((a, b) => b.y - a.y || a.x - b.x);

it.each([
  ['with space between', answered(8, 0)],
  ['without space between', answered(0, 0)],
  ['in the middle of their cells', answered(8, 6)],
  ['drawn line by line', byHeight(answered(0, 0))],
  ['above a paragraph', [...answered(0, 0), { text: 'Call us to limit it.', x: 50, y: 500 }]],
])('answers %s belong to their rows', async (_name, texts) => {
  const page = await pageOfPdf(pdfFile([{ texts }]), treeOf);
  const cells = extractPdf(page, null).blocks.filter(({ kind }) => kind === 'cell');
  expect(cells.map(({ text }) => text)).toEqual(reasons.flat());
});

/** Each line as wide as its column, and each word drawn by itself. */
const justified = (text: string, place: Place): readonly DrawnText[] =>
  setText(text, place).flatMap((line, at, { length }) => {
    const words = line.text.split(' ');
    const taken = words.reduce((sum, word) => sum + widthOf(word, 10, false), 0);
    const gap = at === length - 1 ? 3 : (place.width - taken) / Math.max(1, words.length - 1);
    let { x } = line;
    return words.map((word) => {
      const drawn = { ...line, text: word, x };
      x += widthOf(word, 10, false) + gap;
      return drawn;
    });
  });

const left = { x: 50, y: 700, width: 150 };
const right = { ...left, x: 220 };

const one =
  'Notwithstanding the aforementioned circumstances, subcontractors occasionally process correspondence. We never sell personal ' +
  'information to any advertising company, whatever it offers us.';
const other =
  'Unfortunately, misunderstandings regarding confidentiality happen everywhere. You may always ask us for a copy of what we hold ' +
  'about you, and we answer within a month.';

it('gaps in filled lines are no columns', async () => {
  expect(await read([...justified(one, left), ...justified(other, right)])).toEqual([one, other]);
});

it('columns of one page begin where those of the page before did, however short they are', async () => {
  const short = [
    'We use cookies for your basket and for nothing else at all.',
    'We log the address of your computer for a week.',
  ];
  const pages = await read(
    [...setText(one, left), ...setText(other, right)],
    [...setText(short[0] ?? '', left), ...setText(short[1] ?? '', right)],
  );
  expect(pages).toEqual([one, other, ...short]);
});

it('titles in letters of two sizes are two', async () => {
  const titles = [
    { text: 'FACTS', x: 50, y: 740, size: 24, isBold: true },
    { text: 'What do we do with your data?', x: 200, y: 740, size: 14, isBold: true },
  ];
  expect(await read([...titles, ...setText(one, { ...left, width: 500 })])).toEqual([
    'FACTS',
    'What do we do with your data?',
    one,
  ]);
});

it('a number at the beginning of a line goes on with its sentence', async () => {
  const text =
    'We keep the record of each order that you place with us in our shops for no longer than thirteen (13) months after it.';
  const [first = '', second = ''] = text.split(/ (?=\(13\))/);
  const lines = [first, second].map((line, at) => ({ text: line, x: 50, y: 700 - 13 * at }));
  expect(await read(lines)).toEqual([text]);
});

it('a list of contents is left out', async () => {
  const contents = ['1. Sharing ............. 3', '2. Cookies . . . . . . . . 12'].map((text, at) => ({
    text,
    x: 50,
    y: 740 - 20 * at,
  }));
  expect(await read([...contents, ...setText(one, { ...left, y: 650, width: 500 })])).toEqual([one]);
});

it('what is printed twice, as bold letters of some programs, is read once', async () => {
  const bold = { text: 'We never sell your data to anybody, whoever it may be, now or later.', x: 50, y: 700 };
  expect(await read([bold, { ...bold, x: 50.4 }])).toEqual([bold.text]);
});

it('a date in a header stays', async () => {
  const head = { text: 'Privacy notice, last updated 3 May 2024', x: 50, y: 780, size: 8 };
  const texts = [one, other, 'We log the address of your computer for a week, and delete it after that.'];
  const pages = texts.map((text) => [head, ...setText(text, { ...left, width: 500 })]);
  expect((await read(...pages)).filter((text) => text.includes('2024'))).toEqual([head.text]);
});
