/** Writes small PDF files for tests: texts at their places, links, form fields, layers, and what else a test puts into them. */

/** What a file's tags say of some texts. */
export interface Element {
  readonly role: 'H1' | 'H2' | 'P' | 'LI';
}

/** A text as it is drawn; distances in points, from the page's lower left corner. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
  /** What is added to the width of each letter. */
  readonly spacing?: number;
  /** What the file says of this text: a running header (`Artifact`), or the name of its layer. */
  readonly mark?: 'Artifact' | 'on' | 'off';
  /** The element that it belongs to, in a file with tags: texts with the same one make one paragraph, heading or item. */
  readonly element?: Element;
}

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

export interface DrawnPage {
  readonly texts: readonly DrawnText[];
  readonly links?: readonly { readonly at: Rectangle; readonly uri: string }[];
  /** Fields of a form, with what is typed into them. */
  readonly fields?: readonly { readonly at: Rectangle; readonly value: string }[];
  /** Is the page a picture, as scanners make them? */
  readonly isPicture?: boolean;
}

export interface FileOptions {
  readonly title?: string;
  /** Must a password be typed to open it? */
  readonly isLocked?: boolean;
}

export const pageWidth = 600;
export const pageHeight = 800;

/** PDF's own name for Latin letters with quotation marks is WinAnsi: Latin-1 but for a few signs. */
const signs: Readonly<Record<string, string>> = {
  '•': '\\225',
  '–': '\\226',
  '’': '\\222',
  '“': '\\223',
  '”': '\\224',
};

const written = (text: string): string =>
  `(${text.replace(/[\\()]/g, '\\$&').replace(/[•–’“”]/g, (sign) => signs[sign] ?? sign)})`;

/** @param at its number among the page's texts, by which elements name it */
const drawn = (
  { text, x, y, size = 10, isBold = false, spacing = 0, mark, element }: DrawnText,
  at: number,
): string => {
  const content = `BT /${isBold ? 'Bold' : 'Plain'} ${size} Tf ${spacing} Tc 1 0 0 1 ${x} ${y} Tm ${written(text)} Tj ET`;
  if (element !== undefined) return `/${element.role} <</MCID ${at}>> BDC ${content} EMC`;
  if (mark === undefined) return content;
  return `${mark === 'Artifact' ? '/Artifact <</Type /Pagination>>' : `/OC /${mark}`} BDC ${content} EMC`;
};

const picture = 'q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xc0 EI Q';

const rectangle = (at: Rectangle): string => `/Rect [${at.join(' ')}]`;

const annotations = ({ links = [], fields = [] }: DrawnPage): string =>
  [
    ...links.map(
      ({ at, uri }) => `<</Type /Annot /Subtype /Link ${rectangle(at)} /A <</S /URI /URI ${written(uri)}>>>>`,
    ),
    ...fields.map(
      ({ at, value }, index) =>
        `<</Type /Annot /Subtype /Widget /FT /Tx /T (field${index}) /V ${written(value)} ${rectangle(at)}>>`,
    ),
  ].join(' ');

interface Kid {
  readonly page: number;
  readonly text: number;
}

/** The objects of a file's tags: their root, the list of what each page's texts belong to, and the elements. */
const tagObjects = (pages: readonly DrawnPage[]): readonly string[] => {
  const kids = new Map<Element, Kid[]>();
  for (const [page, { texts }] of pages.entries())
    for (const [text, { element }] of texts.entries())
      if (element !== undefined) kids.set(element, [...(kids.get(element) ?? []), { page, text }]);
  const root = firstPage + 2 * pages.length;
  const elements = [...kids.keys()];
  const numberOf = (element: Element | undefined): string =>
    element === undefined ? 'null' : `${root + 2 + elements.indexOf(element)} 0 R`;
  const parents = pages.map(({ texts }, at) => `${at} [${texts.map(({ element }) => numberOf(element)).join(' ')}]`);
  return [
    `<</Type /StructTreeRoot /ParentTree ${root + 1} 0 R /K [${elements.map(numberOf).join(' ')}]>>`,
    `<</Nums [${parents.join(' ')}]>>`,
    ...elements.map((element) => {
      const own = (kids.get(element) ?? []).map(
        ({ page, text }) => `<</Type /MCR /Pg ${firstPage + 2 * page} 0 R /MCID ${text}>>`,
      );
      return `<</Type /StructElem /S /${element.role} /P ${root} 0 R /K [${own.join(' ')}]>>`;
    }),
  ];
};

/** The number of the first page's object: before it stand those that every file has. */
const firstPage = 10;

/** The objects that every file has; pages and their contents follow from number 10 on. */
const shared = (pages: number, { title = '' }: FileOptions): readonly string[] => [
  '<</Type /Catalog /Pages 2 0 R /OCProperties <</OCGs [6 0 R 7 0 R] /D <</ON [6 0 R] /OFF [7 0 R]>>>> /Lang (en) ' +
    `/MarkInfo <</Marked true>> /StructTreeRoot ${firstPage + 2 * pages} 0 R>>`,
  `<</Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${firstPage + 2 * at} 0 R`).join(' ')}]>>`,
  '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
  '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding>>',
  '<</Font <</Plain 3 0 R /Bold 4 0 R>> /Properties <</on 6 0 R /off 7 0 R>>>>',
  '<</Type /OCG /Name (on)>>',
  '<</Type /OCG /Name (off)>>',
  `<</Title ${written(title)}>>`,
  `<</Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4>>`,
];

const pageObjects = (page: DrawnPage, at: number): readonly string[] => {
  const content = page.isPicture === true ? picture : page.texts.map(drawn).join('\n');
  return [
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources 5 0 R ` +
      `/StructParents ${at} /Contents ${firstPage + 1 + 2 * at} 0 R /Annots [${annotations(page)}]>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  ];
};

/** The file's bytes. */
export const pdfFile = (pages: readonly DrawnPage[], options: FileOptions = {}): Uint8Array => {
  const objects = [...shared(pages.length, options), ...pages.flatMap(pageObjects), ...tagObjects(pages)];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const lock = options.isLocked === true ? `/Encrypt 9 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]` : '';
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<</Size ${objects.length + 1} /Root 1 0 R /Info 8 0 R ${lock}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file + table + end, 'latin1'));
};
