/** The label as a picture, in SVG: in the manner of a nutrition label, black on white wherever it is shown. */
import { signOf } from '../arrange/level-in-words';
import { toneShapes, type ToneKind } from '../arrange/tone-shapes';
import type { Translate } from '../translate';
import type { Label } from './label';

/** How wide a text is in a font of CSS, in pixels: only browsers know. */
export type Measure = (text: string, font: string) => number;

export const labelWidth = 560;
const margin = 28;
const inner = labelWidth - 2 * margin;

const inks: Readonly<Record<ToneKind, string>> = {
  alarm: '#b3261e',
  caution: '#8f5700',
  mixed: '#7a2e86',
  good: '#1b6a43',
  neutral: '#52616f',
  silent: '#52616f',
};

const sans = 'system-ui, sans-serif';
const serif = 'Georgia, serif';

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

/** Draws from top to bottom. */
class Sheet {
  private readonly parts: string[] = [];
  private y = margin;

  constructor(private readonly measure: Measure) {}

  space(height: number): void {
    this.y += height;
  }

  rule(weight: number): void {
    this.parts.push(`<rect x="${margin}" y="${this.y}" width="${inner}" height="${weight}"/>`);
    this.y += weight;
  }

  text(words: string, size: number, { weight = 400, family = sans, indent = 0, ink = '#111' } = {}): void {
    const font = `${weight} ${size}px ${family}`;
    const room = inner - indent;
    for (const line of linesOf(words, (each) => this.measure(each, font) <= room)) {
      this.y += size * 1.3;
      this.parts.push(
        `<text x="${margin + indent}" y="${this.y - size * 0.3}" font-family="${family}" font-size="${size}" ` +
          `font-weight="${weight}" fill="${ink}">${escaped(line)}</text>`,
      );
    }
  }

  /** At the height of the line that is written next. */
  shape(kind: ToneKind): void {
    const { outline, cut } = toneShapes[kind];
    this.parts.push(
      `<g transform="translate(${margin} ${this.y + 4})"><path d="${outline}" fill="${inks[kind]}"/>` +
        `<path d="${cut}" fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></g>`,
    );
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

export const labelPicture = (label: Label, t: Translate, measure: Measure): string => {
  const sheet = new Sheet(measure);
  sheet.text(t('label.title'), 40, { weight: 800 });
  sheet.text(label.site, 24, { weight: 600 });
  sheet.text(label.dated, 15, { ink: '#555' });
  sheet.space(8);
  sheet.rule(10);
  sheet.space(4);
  sheet.text(`${signOf(label.level)}  ${label.meaning}`, 22, { weight: 800 });
  sheet.text(label.comparison, 16);
  sheet.space(8);
  sheet.rule(5);
  for (const { kind, sentence, quotes } of label.facts) {
    sheet.space(8);
    sheet.shape(kind);
    sheet.text(sentence, 17, { weight: 600, indent: 26 });
    for (const quote of quotes) sheet.text(`“${quote}”`, 15, { family: serif, indent: 26, ink: '#444' });
    sheet.space(8);
    sheet.rule(1);
  }
  sheet.space(6);
  sheet.text(label.read, 13, { ink: '#555' });
  return sheet.close(`${t('label.title')}: ${label.site}`);
};
