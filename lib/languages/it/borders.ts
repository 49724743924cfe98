/** Where Italian sentences end. */
import { bordersOf } from '../stops';
import { dates } from './dates';

const words = (list: string): readonly string[] => list.split(' ');

export const borders = bordersOf({
  opening: words(
    'p.es es per.es i.e e.g c.d cd cfr cf vd vds sig sigg sig.ra sig.na dott dott.ssa dr dr.ssa prof prof.ssa avv ' +
      'ing arch geom rag egr gent gent.mo gent.ma spett spett.le art artt all c.c c.p lett num n nn nr d.lgs dlgs d.l ' +
      'd.m d.p.r dpr d.p.c.m r.d reg par pag pagg p pp cap sez tit rif prot racc delib provv tel cell fraz loc v.le ' +
      'p.zza p.le c.so str km cad ca min max incl escl sta sto p.iva p.i cod cod.fisc c.f iscr gen',
  ),
  either: words(
    'ecc etc s.r.l srl s.p.a spa s.n.c s.a.s s.s s.r.l.s s.c.a.r.l s.c s.coop soc coop onlus a.s.d asd s.s.d a.p.s ' +
      'o.d.v inc ltd corp llc co u.e ue u.s u.s.a n.d.r seg segg ss lgs gmbh ag f.lli fax feb febbr apr giu lug ago ' +
      'sett ott nov dic vol ed',
  ),
  starters: words(
    'noi nostro nostra nostri nostre lei voi tu suo sua suoi sue vostro vostra vostri vostre tuo tua tuoi tue il lo la ' +
      "i gli le l' un uno una un' di del dello della dei degli delle dell' da dal dallo dalla dai dagli dalle dall' a ad " +
      "al allo alla ai agli alle all' in nel nello nella nei negli nelle nell' con su sul sullo sulla sui sugli sulle " +
      "sull' per tra fra e ed o od ma però anche se qualora quando quanto quale quali qualsiasi qualunque qui chi che cosa " +
      'come dove dopo prima durante entro oltre fino salvo senza secondo tale tali tuttavia inoltre infine ' +
      'pertanto quindi dunque perciò perché poiché questo questa questi queste quest’ ciò quello quella quelli quelle ' +
      'ogni ognuno ciascun ciascuno ciascuna alcuni alcune alcun nessun nessuno nessuna non né ci si vi ne è sono può ' +
      'possono potrà potranno potrebbe potrebbero potete puoi deve devono abbiamo utilizziamo usiamo raccogliamo ' +
      'trattiamo conserviamo condividiamo ha hanno ove laddove mediante tramite attraverso nonostante ferma fermo resta ' +
      'restano solo soltanto sempre mai più altri altre altro altra tutti tutte tutto tutta così allo stesso lo ' +
      "stessa dell'interessato l'utente eventuali eventuale previo previa gentile vogliate clicca cliccando visita " +
      'scrivi contatta consulta legga leggi ai sì no essi esse esso essa egli loro',
  ),
  verbs: words(
    'è sono era sarà saranno può possono potrà potranno ha hanno utilizza utilizzano usa usano raccoglie raccolgono ' +
      'tratta trattano permette permettono consente consentono conserva conservano fornisce forniscono offre offrono ' +
      'non si deve devono viene vengono',
  ),
  months: dates.months.flat(),
  hasCapitalNouns: false,
});
