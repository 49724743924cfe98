/** The link’s text names an authority or somebody who settles disputes, and so does not offer the choice. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  authorities: `
      aufsichtsbehörde*|bfdi|bundesbeauftragte*|datenschutzbehörde*|datenschutzkommission|dsb gv|edoeb|edöb|
      landesbeauftragte*|datenschutz (bayern|berlin|bremen|hamburg|hessen|mv|nord|rlp|sachsen*)|lda bayern|ldi nrw|
      lfd niedersachsen|baden wuerttemberg datenschutz|baylda|lfdi|tlfdi|datenschutzzentrum
    `,
  procedures: 'beschwerde*|schlichtung*|streitbeilegung|ec europa eu',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    authorities: ['Die Aufsichtsbehörde', 'www.bfdi.example'],
    procedures: ['Beschwerdeformular'],
  },
  silent: ['Der Wirt', 'Datenschutz am Tor', 'Behörden'],
});
