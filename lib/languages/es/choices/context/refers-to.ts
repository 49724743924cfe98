/** The text refers to the link and offers nothing there. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  described: `
      (acuerdo con|conforme|descrita|descrito|descritos|detallado|establecida|establecido|previsto|regida|regido|
      segun|sujeto|vease|ver|virtud) ~5 $
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    described: ['Según se dice en nuestra', 'Conforme a la'],
  },
  silent: ['Puede oponerse en', 'En la puerta', 'Descrito aquí a lo largo de todo el jardín de la casa'],
});
