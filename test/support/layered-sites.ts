/** Invented policies over several pages: a short notice, chapters, supplements, articles of a help centre, and a list that is too long. */

const paged = (title: string, main: string): string =>
  `<!doctype html><title>${title}</title><header><nav><a href="/shop">Shop</a> <a href="/about">About us</a></nav></header>` +
  `<main><h1>${title}</h1>${main}</main><footer><a href="/privacy">Privacy policy</a> <a href="/cookies">Cookie policy</a></footer>`;

const listOf = (links: Readonly<Record<string, string>>): string =>
  `<ul>${Object.entries(links)
    .map(([href, label]) => `<li><a href="${href}">${label}</a></li>`)
    .join('')}</ul>`;

const opening =
  '<p>This privacy policy tells what personal information Ternholm collects when you rent a kayak, and how we use and share it. ' +
  'We collect your name and your e-mail address. It stands on several pages, which you find below.</p>';

const sale =
  '<p>We do not sell your personal information to anybody, and we have never done so since the first kayak was rented.</p>' +
  '<p>Your bookings stay in our own books, which are in our own house at the harbour.</p>';
const sharing =
  '<p>We share your personal information with service providers who send our letters and take payments for us.</p>' +
  '<p>They may use it for nothing else, and have to delete it when their work is done.</p>';
const cookies =
  '<p>We use cookies to remember what you have put into your basket, and our advertising partners set cookies of their own.</p>' +
  '<p>Your browser can refuse them; then the basket is empty each time you come.</p>';
const retention =
  '<p>We keep your personal information for two years after your last trip, and then we delete it.</p>' +
  '<p>What the tax office wants to see is kept for as long as the law demands.</p>';
const children =
  '<p>We do not knowingly collect personal information from children under 13 years of age, who paddle with their parents.</p>' +
  '<p>Parents who find that we did may write to us at any time.</p>';

/** A short notice, whose layers stand beneath it. */
const notice = {
  '/notice/privacy': paged(
    'Privacy Notice',
    `${opening}<p>More is in our <a href="/notice/full">full privacy notice</a>, and on
     <a href="/notice/privacy/cookies">cookies</a>. <a href="/notice/privacy/archive">Older versions</a></p>`,
  ),
  '/notice/full': paged('Privacy Notice in full', sale + sharing),
  '/notice/privacy/cookies': paged('Cookies on our pages', cookies),
};

/** Chapters, of which each leads to the next, and the last one to the first. */
const chapters = {
  '/chapters/1': paged('Privacy Policy', `${opening}<p><a href="/chapters/2" rel="next">Next</a></p>`),
  '/chapters/2': paged('Privacy Policy, chapter two', `${sale}<p><a href="/chapters/3">Next: cookies</a></p>`),
  '/chapters/3': paged('Privacy Policy, chapter three', `${cookies}<p><a href="/chapters/1">Next</a></p>`),
};

/** Supplements for some; one is another site's, and one is the policy itself under another address. */
const supplements = {
  '/supplements/policy': paged(
    'Privacy Policy',
    opening +
      listOf({
        '/supplements/norway': 'Supplement for Norway',
        '/supplements/children': 'Children’s privacy notice',
        'https://kites.example/privacy': 'Privacy policy of our kites',
        '/supplements/again': 'Complete policy for all others',
      }),
  ),
  '/supplements/norway': paged('Supplement for Norway', retention),
  '/supplements/children': paged('Children’s privacy notice', children),
  // Sent on to the policy, by the server of the tests or the page itself.
  '/supplements/again': '<!doctype html><meta http-equiv="refresh" content="0;url=/supplements/policy"><p>One moment.',
};

/** Articles under one heading, of which some cannot be had. The page that lists them is no policy. */
const articles = {
  '/help/privacy': paged(
    'Privacy and your data',
    listOf({
      '/help/sale': 'Selling data: what we never do',
      '/help/sharing': 'Who we share your data with',
      '/help/missing': 'How we protect your data',
      '/help/away': 'Your rights',
      '/help/german': 'Data of people in Austria',
      '/help/empty': 'Your data in our app',
      '/help/login': 'Sign in to see your data',
    }),
  ),
  '/help/sale': paged('Selling data', sale),
  '/help/sharing': paged('Sharing data', sharing + sale),
  '/help/german': paged(
    'Daten von Menschen in Österreich',
    '<p>Wir speichern Ihren Namen und Ihre Anschrift für die Dauer der Buchung und löschen sie danach wieder.</p>' +
      '<p>Sie können jederzeit Auskunft darüber verlangen, welche Daten wir über Sie verarbeiten.</p>',
  ),
  '/help/empty': '<!doctype html><title>Data</title><div id="app"></div>',
};

const numbers = Array.from({ length: 25 }, (_, at) => at + 1);

/** A list of 25 pages. */
const list = {
  '/list/policy': paged(
    'Privacy Policy',
    opening + listOf(Object.fromEntries(numbers.map((number) => [`/list/${number}`, `Data of trip ${number}`]))),
  ),
  ...Object.fromEntries(
    numbers.map((number) => [
      `/list/${number}`,
      paged(
        `Data of trip ${number}`,
        `<p>On trip ${number} we collect your telephone number ${number} and where you are.</p>${sale}`,
      ),
    ]),
  ),
};

/** By their paths. `/help/missing` and `/help/away` are the server's: it has none of the first, and sends the second elsewhere. */
export const layeredPages: Readonly<Record<string, string>> = {
  ...notice,
  ...chapters,
  ...supplements,
  ...articles,
  ...list,
};
