/** Where French sentences end. */
import { bordersOf } from '../stops';
import { months } from './dates';

const words = (list: string): readonly string[] => list.split(' ');

export const borders = bordersOf({
  opening: words(
    'm mm mr mrs mme mmes mlle mlles me mes mgr dr drs pr prof st ste sts sté cf p.ex par.ex i.e e.g c.-à-d c.à.d ' +
      'càd c.-a-d c-à-d c-a-d env resp n nº n° num réf ref tél lit ch p pp fig éd ann av bd boul bld blvd rte imp ' +
      'bât bat apt appt esc ét bp vs incl excl approx notam règl dir conf concern',
  ),
  either: words(
    'al app inc ltd corp llc co cie s.a s.a.s s.a.r.l s.r.l s.n.c s.c.i pl all fax mob adr janv févr fév fev avr ' +
      'juil sept oct nov déc dec u.s u.s.a é.-u é.u e.u u.e jr sr suiv art arts part vol par let min max chap sect ' +
      'ex',
  ),
  numbered: words('no nos'),
  starters: words(
    "nous notre nos vous votre vos il ils elle elles on ce cet cette ces ceci cela celle celles celui ceux c' ça " +
      "le la les l' un une des du de d' au aux à a s' se si sa son ses leur leurs lors lorsque lorsqu' quand quant " +
      "que qu' quel quelle quels quelles qui quoi pourquoi comment où ou et mais or donc car ni en dans par pour " +
      'sur sous sans selon suivant avec avant après afin ainsi alors aucun aucune aussi autre autres certains ' +
      'certaines chaque chacun comme conformément concernant contre dès depuis durant pendant entre hormis hors ' +
      "jusqu' jusque lesdites lesdits malgré même moyennant nonobstant néanmoins parmi plus plusieurs puis puisque " +
      "puisqu' sauf seul seule seuls seules tel telle tels telles tant tout toute toutes tous toutefois cependant " +
      "enfin ensuite également outre n' ne je j' mon ma mes tu ton ta tes y cliquez consultez contactez veuillez " +
      'merci oui non voici voir sachez notez lesquels lesquelles etant étant êtes est sont peut peuvent quelque ' +
      'quelques vers vis',
  ),
  verbs: words(
    'est sont était sera seront peut peuvent pourra pourront a ont utilise utilisent collecte collectent traite ' +
      'traitent permet permettent conserve conservent propose proposent dépose fournit agit dispose disposent doit ' +
      "doivent n'est ne s'engage s’engage n’est se",
  ),
  months: months.flat(),
  hasCapitalNouns: false,
});
