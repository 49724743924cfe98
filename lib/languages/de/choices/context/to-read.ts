/** Whoever sends the reader on to another company’s text offers nothing here. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  learn:
    '(weitere|nähere|mehr|detaillierte) ~2 (informationen|infos|details|hinweise)|entnehmen|nachlesen|näheres|einzelheiten',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['Näheres bei AdCo', 'Das können Sie der Liste entnehmen.'],
  },
  silent: ['Siehe AdCo.', 'Widerspruch', 'Lesen'],
});
