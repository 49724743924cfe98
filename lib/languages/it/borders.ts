/** Where Italian sentences end. */
import { bordersOf } from '../stops';
import { months } from './dates';

const words = (list: string): readonly string[] => list.split(' ');

export const borders = bordersOf({
  opening: words(
    'p.es es per.es i.e c.d cd cfr cf vd sig sigg sig.ra dott dott.ssa dr dr.ssa prof avv ing gent spett art artt all c.c ' +
      'lett num n nn nr d.lgs dlgs d.l d.m d.p.r r.d reg par pag p pp cap sez rif prot tel cell loc v.le p.zza ca max ' +
      'incl sta p.iva p.i cod c.f gen',
  ),
  either: words(
    'ecc etc s.r.l srl s.p.a spa s.n.c s.a.s s.r.l.s s.c coop onlus a.s.d asd s.s.d a.p.s o.d.v inc ltd corp llc co u.e ue ' +
      'u.s u.s.a seg segg ss lgs gmbh ag fax feb giu lug ago sett ott nov dic vol',
  ),
  starters: words(
    "noi lei voi tu il lo la i gli le l' un una un' di del della dei delle dell' da dal dalla a ad al alla ai agli alle all' in " +
      "nel nella nei nelle nell' con su sul sulla per tra e ed o ma anche se qualora quando quanto quali qui chi come dopo " +
      'durante entro oltre salvo senza secondo tale tali tuttavia inoltre infine pertanto quindi questo questa questi ' +
      'queste ciò quello ogni ciascuno alcuni alcune nessun nessuno nessuna non né ci si vi ne è sono può possono potrà ' +
      'puoi deve devono abbiamo utilizziamo usiamo raccogliamo trattiamo conserviamo ove tramite attraverso solo altri ' +
      "altre tutti tutte tutto così esso essa essi sì nient'",
  ),
  verbs: words(
    'è sono può possono potrà potranno ha hanno utilizza utilizzano usa raccoglie tratta trattano permette permettono ' +
      'consente consentono conserva fornisce offre non si deve devono viene vengono',
  ),
  months: months.flat(),
  hasCapitalNouns: false,
});
