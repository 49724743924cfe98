/** What a reader changes in an account needs no request. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  account: 'cuenta|cuentas|perfil|perfiles|area (de cliente|personal|privada)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    account: ['En su cuenta', 'Su área privada'],
  },
  silent: ['El contable', 'Escríbanos.', 'Un área'],
});
