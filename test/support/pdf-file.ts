/** Writes small PDF files for tests: texts at their places, links, form fields, layers, and what else a test puts into them. */

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

const drawn = ({ text, x, y, size = 10, isBold = false, spacing = 0, mark }: DrawnText): string => {
  const content = `BT /${isBold ? 'Bold' : 'Plain'} ${size} Tf ${spacing} Tc 1 0 0 1 ${x} ${y} Tm ${written(text)} Tj ET`;
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

/** The objects that every file has; pages and their contents follow from number 10 on. */
const shared = (pages: number, { title = '' }: FileOptions): readonly string[] => [
  '<</Type /Catalog /Pages 2 0 R /OCProperties <</OCGs [6 0 R 7 0 R] /D <</ON [6 0 R] /OFF [7 0 R]>>>> /Lang (en)>>',
  `<</Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${10 + 2 * at} 0 R`).join(' ')}]>>`,
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
      `/Contents ${11 + 2 * at} 0 R /Annots [${annotations(page)}]>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  ];
};

/** The file's bytes. */
export const pdfFile = (pages: readonly DrawnPage[], options: FileOptions = {}): Uint8Array => {
  const objects = [...shared(pages.length, options), ...pages.flatMap(pageObjects)];
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
