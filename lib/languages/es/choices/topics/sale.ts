/** It is about the sale of data. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  sell: '(vender|vendan|venta) ~4 (datos|informacion)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    sell: ['La venta de sus datos'],
  },
  silent: ['La venta de la lámpara', 'Sus datos', 'El punto de venta'],
});
