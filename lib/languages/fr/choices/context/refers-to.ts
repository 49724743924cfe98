/** The text refers to the link and offers nothing there. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  described: `
      (conformement|decrit|decrite|decrites|decrits|definies|definis|explique|mentionnee|mentionnes|prevu|prevue|
      prevus|regi|regie|selon|soumis|soumise|vertu|voir) ~5 $
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    described: ['Comme décrit dans notre', 'Conformément à la'],
  },
  silent: ['Vous pouvez vous opposer sur', 'À la porte', 'Décrit ici tout le long du jardin de la maison'],
});
