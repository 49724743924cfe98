/** Invented policies in other languages than English that are read, on pages whose menus and footers speak yet another one. */

const choices = 'href="https://www.youronlinechoices.com/"';

/** A page as sites have it: what stands around the text does not follow its language. */
const onPage = (
  title: string,
  frame: { readonly menu: string; readonly notice: string },
  main: string,
): string => `<!doctype html>
  <html lang="en"><title>${title}</title>
  <header><nav><ul>${frame.menu
    .split('|')
    .map((name) => `<li><a href="/">${name}</a></li>`)
    .join('')}</ul></nav></header>
  <main><h1>${title}</h1>${main}</main>
  <footer><p>${frame.notice}</p></footer>`;

const english = {
  menu: 'Home|Our seeds|What we do in winter|The story of the house|How to find us|Write to us',
  notice:
    'We are a family business, and we have been growing seeds for the gardens of the north since the year of the flood.',
};
const french = {
  menu: 'Accueil|Nos graines|Ce que nous faisons en hiver|L’histoire de la maison|Nous trouver|Nous écrire',
  notice:
    'Nous sommes une entreprise familiale, et nous cultivons des graines pour les jardins du nord depuis le siècle dernier.',
};

export const foreignPolicies: Readonly<Record<string, string>> = {
  '/german-policy': onPage(
    'Datenschutzerklärung',
    english,
    `<p>Stand: 3. Mai 2024</p>
    <p>Wir erheben Ihren Namen und Ihre Anschrift, wenn Sie Saatgut bestellen, und geben diese personenbezogenen Daten nur zur Lieferung an Dritte weiter.</p>
    <p>Unsere Seite verwendet Cookies mit Ihrer Einwilligung. Der gezielten Werbung können Sie <a ${choices}>auf dieser Seite</a> widersprechen.</p>`,
  ),
  '/french': onPage(
    'Politique de confidentialité',
    english,
    `<p>Dernière mise à jour : 3 mai 2024</p>
    <p>Nous collectons votre nom et votre adresse lorsque vous commandez des graines, et nous ne ` +
      `transmettons ces données personnelles à des tiers que pour la livraison.</p>
    <p>Notre site utilise des cookies avec votre consentement. Vous pouvez refuser la publicité ciblée <a ${choices}>sur cette page</a>.</p>`,
  ),
  '/spanish': onPage(
    'Política de privacidad',
    french,
    `<p>Última actualización: 3 de mayo de 2024</p>
    <p>Recopilamos su nombre y su dirección cuando compra semillas, y solo comunicamos estos datos personales a terceros para la entrega de su pedido.</p>
    <p>Nuestra página utiliza cookies con su consentimiento. Usted puede rechazar la publicidad dirigida <a ${choices}>en esta página</a>.</p>`,
  ),
};
