/** Invented policies as PDF files, each with what makes such files hard to read. */
import { type DrawnPage, type DrawnText, type Element, pdfFile } from './pdf-file';
import { pour, setTable, setText, widthOf, type Slot } from './set-text';

const title = (text: string): DrawnText => ({ text, x: 50, y: 720, size: 20, isBold: true });

const withoutHyphens = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replaceAll('\u00ad', ''));

/** Header and page number, as each page of a file has them. */
const runningHead = (number: number, of: number): readonly DrawnText[] => [
  { text: 'Kestrel Outdoor Ltd – Legal documents', x: 50, y: 780, size: 8 },
  { text: `Page ${number} of ${of}`, x: 50, y: 25, size: 8 },
];

const byHeight = (texts: readonly DrawnText[]): readonly DrawnText[] =>
  texts.toSorted((a, b) => b.y - a.y || a.x - b.x);

const columnTexts: readonly [string, ...string[]] = [
  'We share your name and your address with the carriers that bring your parcels to you, and with nobody who does not need them for it.',
  'We never sell your personal information to any other company, and we do not rent it to anybody ' +
    'either. Adver\u00adtisers on our site re\u00adceive no data about you.',
  'We keep your orders for seven years, because tax law requires it, and delete them after that. What you write to us is kept for two years.',
  'Third-party cookies are set by the compa\u00adnies that show you maps. You can opt-\u00adout of them ' +
    'in the settings of your browser. To opt-out takes one click there.',
  'Our website uses Example Analytics to see which pages are read. It records your IP address, your ' +
    'browser and the pages that you visit, and it sets cookies for this purpose.',
  'You may ask us at any time for a copy of the data that we hold about you, and you may ask us to correct or delete it. We answer within a month.',
  'We may pass on data where a court orders it, or where we have to defend our rights. If the business ' +
    'is sold, customer data goes to whoever buys it.',
  'Write to privacy@kestrel.example with any question about your data. You may also complain to the data protection authority of your country.',
];

const columnSlots: readonly Slot[] = [0, 1, 2].flatMap((page) =>
  [50, 315].map((x) => ({ x, y: page === 0 ? 650 : 740, width: 235, bottom: page === 0 ? 540 : 650, page })),
);

/** A footnote's sign behind the last line of a paragraph that begins at a height. */
const signBehind = (text: string, y: number): DrawnText => {
  const last = setText(text, { x: 50, y, width: 235 }).at(-1);
  return { text: '1', x: 50 + widthOf(last?.text ?? '', 10, false), y: (last?.y ?? 0) + 4, size: 6 };
};

/** Two columns on each of three pages, drawn line by line across both. */
export const twoColumns = (): Uint8Array => {
  const poured = pour(columnTexts, columnSlots);
  const first: readonly DrawnText[] = [
    title('Privacy Policy of Kestrel Outdoor'),
    { text: 'SHARING AND SALE', x: 50, y: 680, size: 12, spacing: 5, isBold: true },
    signBehind(columnTexts[0], 650),
    { text: '1', x: 50, y: 102, size: 5 },
    ...setText('The carriers are listed on our contact page.', { x: 56, y: 100, width: 235, size: 7 }),
  ];
  const pages = poured.map((texts, at): DrawnPage => ({
    texts: [...runningHead(at + 1, poured.length), ...byHeight(at === 0 ? [...first, ...texts] : texts)],
  }));
  return pdfFile(pages, { title: 'Microsoft Word - privacy_v3.docx' });
};

export const twoColumnsText = ['Privacy Policy of Kestrel Outdoor', 'SHARING AND SALE', ...withoutHyphens(columnTexts)];

const categories: readonly (readonly string[])[] = [
  ['Category', 'Examples', 'Sold or shared?'],
  ['Identifiers', 'Your name, e-mail address and postal address, and the number of your account', 'No'],
  ['Purchases', 'What you have ordered, returned or looked at in our shops', 'Yes, shared with advertising companies'],
  ['Location', 'Where your telephone is while you use the map', 'No'],
];
const moreCategories: readonly (readonly string[])[] = [
  ['Category', 'Examples', 'Sold or shared?'],
  ['Browsing', 'The pages that you visit and the links that you follow', 'Yes, shared with advertising companies'],
  ['Biometrics', 'We hold none', 'No'],
];

/** A table that goes on over two pages, with its header on both. */
export const table = (): Uint8Array => {
  const grid = { columns: [50, 160, 420], right: 560, hasHead: true };
  const introduction =
    'The table tells which personal information we collect about you, and what we do with each kind of it.';
  const end =
    'You can tell us not to sell or share your personal information at any time, and we follow it within two weeks.';
  return pdfFile([
    {
      texts: [
        title('Privacy Notice for California'),
        ...setText(introduction, { x: 50, y: 690, width: 500 }),
        ...setTable(categories, { ...grid, y: 640 }),
      ],
    },
    { texts: [...setTable(moreCategories, { ...grid, y: 740 }), ...setText(end, { x: 50, y: 600, width: 500 })] },
  ]);
};

const reasons: readonly (readonly string[])[] = [
  ['Reasons we can share your personal information', 'Does Alder Bank share?', 'Can you limit this sharing?'],
  ['For our everyday business purposes – such as to process your transactions and maintain your accounts', 'Yes', 'No'],
  ['For our marketing purposes – to offer you what we sell', 'Yes', 'No'],
  ['For joint marketing with other financial companies', 'No', 'We don’t share'],
  ['For our affiliates’ everyday business purposes – information about your creditworthiness', 'Yes', 'Yes'],
  ['For nonaffiliates to market to you', 'No', 'We don’t share'],
];

/** The form that banks in the United States use: three questions with their answers, then the reasons for sharing. */
export const bankForm = (): Uint8Array => {
  const questions: readonly (readonly string[])[] = [
    [
      'Why?',
      'Financial companies choose how they share your personal information. Please read this notice carefully to understand what we do.',
    ],
    [
      'What?',
      'The types of personal information we collect and share depend on which of our accounts you hold' +
        '. This information can include your income and your account balances.',
    ],
    [
      'How?',
      'All financial companies need to share customers’ personal information to run their everyday ' +
        'business. In the section below, we list the reasons.',
    ],
  ];
  return pdfFile([
    {
      texts: [
        { text: 'Rev. March 2024', x: 480, y: 760, size: 8 },
        { text: 'FACTS', x: 50, y: 730, size: 18, isBold: true },
        { text: 'WHAT DOES ALDER BANK DO WITH YOUR PERSONAL INFORMATION?', x: 150, y: 730, size: 12, isBold: true },
        ...setTable(questions, { columns: [50, 150], right: 560, y: 690 }),
        ...setTable(reasons, { columns: [50, 330, 450], right: 560, y: 530, hasHead: true }),
        { text: 'To limit our sharing', x: 50, y: 300, isBold: true },
        ...setText('Call 800-555-0143, and our menu will prompt you through your choices.', {
          x: 50,
          y: 280,
          width: 500,
        }),
      ],
    },
  ]);
};

/** No policy: a letter that speaks of data once. */
export const letter = (): Uint8Array =>
  pdfFile([
    {
      texts: [
        title('Our boats go out again in May'),
        ...setText(
          'Dear members, the boats are painted and the jetty is mended. Come on the first Sunday of May at ten, and bring gloves.',
          { x: 50, y: 690, width: 500 },
        ),
        ...setText(
          'We share your telephone number with whoever rows with you. Tea is served afterwards in the boat house.',
          { x: 50, y: 640, width: 500 },
        ),
      ],
    },
  ]);

const germanTexts = [
  'Diese Daten\u00adschutz\u00aderklärung gilt für den Inter\u00adnet\u00adauftritt der ' +
    'Stadt\u00adwerke Ahorn\u00adtal. Wir ver\u00adarbei\u00adten Ihre Vertrags- und Konto\u00addaten, um ' +
    'Ihnen Strom zu liefern.',
  'Ihre Daten ver\u00adkaufen wir nicht. An Dienst\u00adleister, die für uns Rech\u00adnungen drucken, ' +
    'geben wir Ihre An\u00adschrift weiter. Sie dürfen sie zu keinem ande\u00adren Zweck ' +
    'ver\u00adwen\u00adden.',
  'Wir set\u00adzen Cookies ein. Sie kön\u00adnen sie im Cookie-\u00adBanner ab\u00adlehnen. Fragen ' +
    'beant\u00adwortet unser Daten\u00adschutz\u00adbeauf\u00adtragter unter ' +
    'daten\u00adschutz@ahorntal.example.',
];

/** Narrow German text, with hyphens at many line ends. */
export const german = (): Uint8Array => {
  const [texts = []] = pour(germanTexts, [{ x: 50, y: 690, width: 190, bottom: 100, page: 0 }]);
  return pdfFile([{ texts: [{ ...title('Datenschutzerklärung'), spacing: 4 }, ...texts] }]);
};

export const germanText = ['Datenschutzerklärung', ...withoutHyphens(germanTexts)];

export const scanned = (): Uint8Array => pdfFile([1, 2].map(() => ({ texts: [], isPicture: true })));

export const locked = (): Uint8Array => pdfFile([{ texts: [title('Privacy Policy')] }], { isLocked: true });

/** As if the connection had broken before there was a page. */
export const broken = (): Uint8Array => twoColumns().slice(0, 60);

/** A page each for many regions; the quotes of the last one are far inside. */
export const manyPages = (pages: number): Uint8Array =>
  pdfFile(
    Array.from({ length: pages }, (_, at) => ({
      texts: [
        ...runningHead(at + 1, pages),
        at === 0 ? title('Privacy Policy') : { text: `Region ${at}`, x: 50, y: 720, size: 14, isBold: true },
        ...setText(
          `In region ${at} we collect your name and your address to bring you what you have ordered from us.`,
          {
            x: 50,
            y: 690,
            width: 500,
          },
        ),
        ...(at === pages - 1
          ? setText('We sell your personal information to data brokers.', { x: 50, y: 650, width: 500 })
          : []),
      ],
    })),
  );

/** A line with links over some of its words. */
const linkedLine = (y: number, parts: readonly (string | readonly [text: string, uri: string])[]): DrawnPage => {
  const text = parts.map((part) => (typeof part === 'string' ? part : part[0])).join('');
  const linked = parts.flatMap((part, at) => {
    if (typeof part === 'string') return [];
    const before = parts.slice(0, at).map((one) => (typeof one === 'string' ? one : one[0]));
    const left = 50 + widthOf(before.join(''), 10, false);
    return [{ at: [left, y - 2, left + widthOf(part[0], 10, false), y + 8] as const, uri: part[1] }];
  });
  return { texts: [{ text, x: 50, y }], links: linked };
};

const account = 'https://kestrel.example/account';

/** Links by rectangles over parts of lines; two addresses have no scheme, and one lies over two lines. */
export const links = (): Uint8Array => {
  const lines = [
    linkedLine(690, [
      'To opt out of interest-based advertising, visit our ',
      ['opt-out page', 'kestrel.example/opt-out'],
      ' or the ',
      ['page of the industry', 'https://industry.example/choices'],
      '.',
    ]),
    linkedLine(660, [
      'You can stop our newsletter at any time: ',
      ['write to us', 'stop@kestrel.example'],
      ', or choose it in the ',
      ['settings of', account],
    ]),
    linkedLine(647, [['your account', account], ' with us.']),
  ];
  const texts = [title('Privacy Policy'), ...lines.flatMap((line) => line.texts)];
  return pdfFile([{ texts, links: lines.flatMap((line) => line.links ?? []) }], {
    title: 'Privacy Policy of Kestrel Outdoor',
  });
};

/** A form with blanks that are filled in, a layer that is switched off, and a stamp that the file calls no part of its text. */
export const form = (): Uint8Array =>
  pdfFile([
    {
      texts: [
        title('Privacy Notice of the Practice'),
        { text: 'The doctor in charge of your data is', x: 50, y: 690 },
        { text: 'who answers your questions.', x: 350, y: 690 },
        { text: 'We share your health data with your insurance company.', x: 50, y: 660 },
        { text: 'We sell your health data to anybody.', x: 50, y: 630, mark: 'off' },
        { text: 'You may ask for a copy of your file.', x: 50, y: 600, mark: 'on' },
        { text: 'Printed by the practice software', x: 50, y: 400, mark: 'Artifact' },
      ],
      fields: [{ at: [218, 686, 346, 702], value: 'Dr. Ada Heron,' }],
    },
  ]);

export const taggedTexts: readonly (Element & { readonly text: string })[] = [
  { role: 'H1', text: 'Privacy Policy' },
  { role: 'P', text: 'We share your personal information with these others, and with nobody else:' },
  { role: 'LI', text: 'Carriers that bring your parcels to you wherever you are' },
  { role: 'LI', text: 'Companies that store our data for us in their own buildings' },
  { role: 'LI', text: 'The police, where a court orders it' },
  { role: 'P', text: 'We never sell your personal information to anybody. What you tell us stays with us.' },
  { role: 'P', text: 'You may ask us for a copy of your data, and to correct it.' },
];

/** A list without marks, and paragraphs that no space sets apart: only the file's tags say what belongs together. */
export const tagged = (): Uint8Array => {
  const texts: DrawnText[] = [];
  for (const { role, text } of taggedTexts) {
    const element = { role };
    const lines = setText(text, { x: 50, y: 720 - 13 * texts.length, width: 270 });
    texts.push(...lines.map((line) => ({ ...line, element })));
  }
  return pdfFile([{ texts }]);
};

/** The same, but each line is an element, as some programs write. */
export const wronglyTagged = (): Uint8Array =>
  pdfFile([
    {
      texts: setText(columnTexts.join(' '), { x: 50, y: 720, width: 270 }).map((line) => ({
        ...line,
        text: line.text.replaceAll('\u00ad', ''),
        element: { role: 'P' },
      })),
    },
  ]);
