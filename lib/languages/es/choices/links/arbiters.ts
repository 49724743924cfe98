/** The link’s text names an authority or somebody who settles disputes, and so does not offer the choice. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  authorities:
    'aaip|aepd|agencia|agpd|anpd|apdcat|autoridad|autoridades|condusef|ifai|inai|profeco|sedeagpd|sic gov|superintendencia',
  procedures: 'denuncia|denuncias|ec europa|queja|quejas|reclamacion|reclamaciones',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    authorities: ['La Agencia de Protección de Datos', 'www.aepd.es'],
    procedures: ['Presentar una reclamación'],
  },
  silent: ['El portero', 'El servicio', 'Reclamos luminosos'],
});
