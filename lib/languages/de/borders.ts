/** Where German sentences end: nouns have capitals, so that a capital behind an abbreviation proves nothing. */
import { bordersOf } from '../stops';
import { months } from './dates';

const words = (list: string): readonly string[] => list.split(' ');

export const borders = bordersOf({
  opening: words(
    'z.b zb z.bsp d.h dh d.i i.e e.g m.a.w m.e u.u i.d.r idr i.a i.w i.v.m ivm i.s.d i.s.v i.s i.h.v i.h.d i.r.d ' +
      'i.r.e i.z.m i.d.f i.v i.e.s z.t z.zt zzt z.hd z.hdn zh o.g v.a v.chr n.chr m.w.n p.a lt ca gem vgl sog ggf ' +
      'ggfs gegebenenf evtl bzw bspw beispw beispielsw insb insbes inkl incl exkl einschl ausschl zzgl abzgl bzgl ' +
      'bezgl betr bez ggü geg zw entspr entsprech resp vorw überw grds grundsätzl personenbez gesetzl verantw techn ' +
      'stellv geschäftsf gf inh vertr dr prof dipl ing med jur rer phil hr hrn fr frl st nr nrn ziff lit litt ' +
      'buchst abs unterabs uabs rn rz rdnr randnr halbs hs kap abschn anh anm aufl bd bes mind jew u.zt',
  ),
  either: words(
    'usw usf etc s.o s.u u.a ua u.ä uä o.ä oä u.s.w u.v.m uvm u.v.a u.a.m o.dgl u.dgl dgl a.a.o a.f n.f e.v ev ' +
      'e.k eg ff f inc ltd corp llc co bros pty jr sr tel fax mob mobil str pl std tgl mtl sek mio mrd jan feb apr ' +
      'aug sep sept okt nov dez var fn verf hrsg red u.s u.s.a usa.d art mag organ min max',
  ),
  endings: ['str', 'straß', 'pl'],
  starters: words(
    'wir unser unsere unserem unseren unserer unseres sie ihr ihre ihrem ihren ihrer ihres ihnen du dein deine ' +
      'deinem deinen deiner dir dich uns ich mein meine meinem meinen meiner mich mir es er man der die das dem den ' +
      'des dies diese diesem diesen dieser dieses dabei dadurch dafür dagegen daher damit danach daneben daraus ' +
      'darin darüber darunter dazu davon denn dennoch deshalb deswegen dort dann da dass ein eine einem einen einer ' +
      'eines einige einzelne etwaige kein keine keinem keinen keiner jede jeder jedes jedem jeden jedoch jegliche ' +
      'solche solcher sofern soweit sollte sollten sobald solange sodann somit so sonst sonstige wenn wann warum ' +
      'was wer wie wieso wo wofür wodurch wobei weil weiter weitere weiteren weiterhin welche welcher welches ' +
      'werden wird während wegen im in ins innerhalb ist sind haben hat hierbei hierdurch hierfür hiermit hiervon ' +
      'hierzu hier hinsichtlich falls für auf aus auch außer außerdem außerhalb aufgrund alle allen aller alles ' +
      'allerdings als also alternativ am an andere anderenfalls anderweitige ansonsten andernfalls anschließend bei ' +
      'beim bereits bis bitte beachten bevor darf dürfen durch eben ebenfalls ebenso entsprechend entsprechende ' +
      'erst erfolgt ferner folgende folgenden gegen gegebenenfalls gemäß gleiches gleichzeitig grundsätzlich ' +
      'insbesondere insoweit kann können konkret lediglich letztere mit mittels möchten möglicherweise nach nachdem ' +
      'nachfolgend neben nicht nie niemals nur ob obwohl oder ohne per regelmäßig rein seit seine seiner seitens ' +
      'selbstverständlich sowie sowohl stattdessen trotz trotzdem über um und unabhängig unter verantwortlich ' +
      'vielmehr vom von vor vorliegend wollen wurde wurden zu zudem zuletzt zum zur zunächst zusätzlich zwar ' +
      'zwischen nachstehend näheres einzelheiten derartige derzeit ab anhand basierend dementsprechend demnach ' +
      'demzufolge diejenigen hieraus hierauf hierunter infolge je jene mehr meist normalerweise nähere öffnen ' +
      'klicken lesen nutzen wenden schreiben senden verwenden',
  ),
  verbs: words(
    'ist sind war waren wird werden wurde wurden hat haben kann können darf dürfen muss müssen soll sollen sollte ' +
      'gilt gelten verwendet verwenden nutzt nutzen verarbeitet verarbeiten speichert speichern setzt setzen erhebt ' +
      'erheben erhält erhalten erfolgt erfolgen findet finden bietet bieten ermöglicht dient dienen analysiert ' +
      'übermittelt überträgt enthält enthalten bleibt bleiben liegt steht stehen handelt erfasst geben gibt',
  ),
  nameParts: /^(?:ds-?gvo|bdsg|dsg|bgb|hgb|ao|tmg|ttdsg|tdddg|tkg|uwg|stgb)\b/i,
  months: months.flat(),
  hasCapitalNouns: true,
});
