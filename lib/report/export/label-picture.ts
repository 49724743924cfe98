/** The label as a picture. */
import { signOf } from '../arrange/level-in-words';
import type { Translate } from '../translate';
import type { Fact, Label } from './label';
import { serif, Sheet, type Measure } from './label-sheet';

/** @param size of the sentence's letters, in pixels; quotes are smaller. */
export const drawFact = (sheet: Sheet, { kind, sentence, quotes }: Fact, size: number): void => {
  sheet.shape(kind);
  sheet.text(sentence, size, { weight: 600, indent: 24 });
  for (const quote of quotes)
    sheet.text(`“${quote}”`, Math.round(size * 0.9), { family: serif, indent: 24, ink: '#444' });
};

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
  for (const fact of label.facts) {
    sheet.space(8);
    drawFact(sheet, fact, 17);
    sheet.space(8);
    sheet.rule(1);
  }
  sheet.space(6);
  sheet.text(label.read, 13, { ink: '#555' });
  return sheet.close(`${t('label.title')}: ${label.site}`);
};
