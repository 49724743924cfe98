/** The sheet that labels are drawn on, in SVG: in the manner of a nutrition label, black on white wherever it is shown. */
import { toneShapes, type ToneKind } from '../arrange/tone-shapes';

/** How wide a text is in a font of CSS, in pixels: only browsers know. */
export type Measure = (text: string, font: string) => number;

export const labelWidth = 560;
const margin = 28;
const inner = labelWidth - 2 * margin;
/** Between two columns. */
const gap = 24;

const inks: Readonly<Record<ToneKind, string>> = {
  alarm: '#b3261e',
  caution: '#8f5700',
  mixed: '#7a2e86',
  good: '#1b6a43',
  neutral: '#52616f',
  silent: '#52616f',
};

const sans = 'system-ui, sans-serif';
export const serif = 'Georgia, serif';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\p{Cc}\p{Cs}]/gu, ' ');

/** Words in lines that fit; a word that does not fit into any line is cut. */
const linesOf = (text: string, fits: (line: string) => boolean): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1) {
      let length = line.length - 1;
      while (length > 1 && !fits(line.slice(0, length))) length--;
      lines.push(line.slice(0, length));
      line = line.slice(length);
    }
  }
  return [...lines, line];
};

/** A text's letters, and how far from the left it begins. */
interface TextStyle {
  readonly weight?: number;
  readonly family?: string;
  readonly indent?: number;
  readonly ink?: string;
}

/** Draws from top to bottom, in the whole width or in two columns. */
export class Sheet {
  private readonly parts: string[] = [];
  private y = margin;
  private left = margin;
  private width = inner;

  constructor(private readonly measure: Measure) {}

  space(height: number): void {
    this.y += height;
  }

  rule(weight: number): void {
    this.parts.push(`<rect x="${margin}" y="${this.y}" width="${inner}" height="${weight}"/>`);
    this.y += weight;
  }

  text(words: string, size: number, style: TextStyle = {}): void {
    const { weight = 400, family = sans, indent = 0, ink = '#111' } = style;
    const font = `${weight} ${size}px ${family}`;
    const room = this.width - indent;
    for (const line of linesOf(words, (each) => this.measure(each, font) <= room)) {
      this.y += size * 1.3;
      this.parts.push(
        `<text x="${this.left + indent}" y="${this.y - size * 0.3}" font-family="${family}" font-size="${size}" ` +
          `font-weight="${weight}" fill="${ink}">${escaped(line)}</text>`,
      );
    }
  }

  /** At the height of the line that is written next. */
  shape(kind: ToneKind): void {
    const { outline, cut } = toneShapes[kind];
    const ink = inks[kind];
    const paint =
      kind === 'silent'
        ? `fill="none" stroke="${ink}" stroke-width="1.4" stroke-dasharray="2.1 1.67"`
        : `fill="${ink}"`;
    this.parts.push(
      `<g transform="translate(${this.left} ${this.y + 4})"><path d="${outline}" ${paint}/>` +
        `<path d="${cut}" fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></g>`,
    );
  }

  /** What two policies say, beside each other; what comes then stands below both. */
  columns(drawFirst: () => void, drawSecond: () => void): void {
    const top = this.y;
    this.width = (inner - gap) / 2;
    drawFirst();
    const bottom = this.y;
    this.y = top;
    this.left = margin + this.width + gap;
    drawSecond();
    this.y = Math.max(bottom, this.y);
    this.left = margin;
    this.width = inner;
  }

  close(title: string): string {
    const height = Math.ceil(this.y + margin);
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${labelWidth}" height="${height}" viewBox="0 0 ${labelWidth} ${height}" ` +
      `role="img"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="#fff"/>` +
      `<rect x="10" y="10" width="${labelWidth - 20}" height="${height - 20}" fill="none" stroke="#111" stroke-width="3"/>` +
      `${this.parts.join('')}</svg>`
    );
  }
}
