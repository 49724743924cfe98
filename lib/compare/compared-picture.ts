/** The label of two policies as a picture, side by side. */
import { signOf } from '../report/arrange/level-in-words';
import { drawFact } from '../report/export/label-picture';
import { Sheet, type Measure } from '../report/export/label-sheet';
import type { Translate } from '../report/translate';
import type { ComparedLabel } from './compared-label';

const drawSide = (sheet: Sheet, { title, source, level, meaning }: ComparedLabel['first']): void => {
  sheet.text(title, 18, { weight: 700 });
  if (source) sheet.text(source, 13, { ink: '#555' });
  sheet.text(`${signOf(level)}  ${meaning}`, 15, { weight: 800 });
};

const drawRow = (sheet: Sheet, { practice, first, second }: ComparedLabel['rows'][number]): void => {
  sheet.space(6);
  sheet.text(practice, 13, { weight: 600, ink: '#555' });
  sheet.columns(
    () => drawFact(sheet, first, 14),
    () => drawFact(sheet, second, 14),
  );
  sheet.space(8);
  sheet.rule(1);
};

export const comparedPicture = (label: ComparedLabel, t: Translate, measure: Measure): string => {
  const { first, second, rows, rest, compared } = label;
  const sheet = new Sheet(measure);
  sheet.text(t('policies.compared'), 30, { weight: 800 });
  sheet.space(6);
  sheet.columns(
    () => drawSide(sheet, first),
    () => drawSide(sheet, second),
  );
  sheet.space(8);
  sheet.rule(8);
  for (const row of rows) drawRow(sheet, row);
  if (rest) sheet.text(rest, 15);
  sheet.space(6);
  sheet.text(compared, 13, { ink: '#555' });
  return sheet.close(`${t('policies.compared')}: ${first.name}, ${second.name}`);
};
