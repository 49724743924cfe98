/** Where Spanish sentences end. */
import { bordersOf } from '../stops';
import { months } from './dates';

const words = (list: string): readonly string[] => list.split(' ');

export const borders = bordersOf({
  opening: words(
    'p.ej pej ej ejem p.e v.gr v.g i.e e.g cf cfr vid vgr sr sra srta sres sras srtas d dª dña dr dra dres dras ' +
      'prof profa lic lics licda licdo ing arq abg abog mtro mtra gral art arts artº num núm núms nums nº nro nros ' +
      'lit let frac fracc ap aptdo apdo apart párr parr pág págs pag pags pp caps secc sec tít tit expte rad fdo ' +
      'dto tfno tlf tlfn tlfno teléf telf móv av avda avd ave blvd ctra cra crra carr cll cl urb edif plza pza pje ' +
      'esq mpio aprox máx mín incl esp atn c.p cp ee sta sto',
  ),
  either: words(
    'ca al s.a s.l s.l.u s.a.u s.a.s s.r.l s.a.c s.c s.l.l s.c.p s.coop c.v s.a.p.i s.a.b sapi cía cia ltda ltd ' +
      'corp co sdad soc llc ud uds vd vds ee.uu ee.uu.aa uu eeuu d.c d.f u.e a.m p.m ss sig sigs y.ss ext int depto ' +
      'dpto dept of ed pl edo admón dir atte cont ene feb mar abr may jun jul ago sep sept oct nov dic fax u.s jr ' +
      'inc col min max tel tels cel exp ref km kms cap vol',
  ),
  numbered: words('no nos'),
  starters: words(
    'nosotros nosotras nuestro nuestra nuestros nuestras usted ustedes su sus tu tus tú te le les se lo la los ' +
      'las el él ella ellos ellas un una unos unas este esta estos estas esto ese esa esos esas eso aquel aquella ' +
      'aquellos aquellas dicho dicha dichos dichas al del de desde durante donde cuando cuándo cuanto cuál cuáles ' +
      'cual cualquier cómo como con conforme contra qué que quién quiénes quien quienes por para pero pese porque ' +
      'pues puede pueden podrá podrán podremos podemos si sí sin sino sobre según salvo solo sólo solamente ' +
      'sólamente siempre también tampoco tanto tal tales tras todo toda todos todas ya y o e u en entre excepto es ' +
      'son será serán está están estamos hemos ha han hay hasta igualmente incluso independientemente asimismo así ' +
      'además adicionalmente algunos algunas ante antes aunque a bajo cada ciertos ciertas consulte dado debido ' +
      'deberá deberán debe deben dentro después finalmente fuera gracias haga haz lea mediante mientras más mi mis ' +
      'me no nunca ningún ninguna nada nos ni otra otro otros otras parte posteriormente previamente recuerde ' +
      'respecto trataremos utilizamos usamos recopilamos recogemos únicamente uno vuestro vuestra vuestros vuestras ' +
      'vos pulse contacte escriba cabe conservaremos quedan',
  ),
  verbs: words(
    'es son era será serán está están puede pueden podrá podrán ha han utiliza utilizan usa usan recoge recogen ' +
      'recopila recopilan recaba recaban trata tratan tratará permite permiten ofrece ofrecen conserva conservan se ' +
      'no tiene tienen debe deben deberá deberán cuenta',
  ),
  nameParts: /^de [cri]\b\.?\s?[vl]?\b/iu,
  months: months.flat(),
  hasCapitalNouns: false,
});
