/** Documents that share a policy's topic and are none, and policies in languages that are not read: by their text, without an address. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/page/recognise/recognise';
import { pageOf } from '../support/page';

const isPolicy = (html: string): boolean => recognise(pageOf(html), '').isPolicy;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (title: string, heading: string, ...texts: readonly string[]): string =>
  `<title>${title}</title><h1>${heading}</h1>${paragraphs(texts)}`;

describe('no policy is', () => {
  it.each([
    [
      'an article on how to write one',
      page(
        'Write a privacy policy',
        'Write a privacy policy in ten steps',
        (
          'Every company that collects personal information needs to tell its users. A good notice says which data is ' +
          'collected, how cookies are used, and with whom information is shared. Regulators can fine a business that does ' +
          'not obtain consent, so check what your vendors do with customer data. '
        ).repeat(3),
      ),
    ],
    [
      'a notice on freedom of information',
      page(
        'Freedom of information',
        'Freedom of information notice',
        'Anyone may ask the county for its records. A request names the record, and your name and address; we process it ' +
          'within a month. Personal information of others is struck out before we disclose anything.',
        'The county ships copies within two days, and you can return what you do not want. Our team checks each parcel by hand.',
      ),
    ],
    [
      'an encyclopaedia on privacy',
      page(
        'Internet privacy - The Free Encyclopaedia',
        'Internet privacy',
        'Internet privacy concerns the right of people to decide what becomes of information about them on ' +
          'networks. Scholars have argued since the 1990s that websites, advertisers and governments collect ' +
          'personal data, such as IP addresses and cookies, without the knowledge of those concerned.',
        'In 1998 a commission of the United States recommended fair practices to companies that collect ' +
          'information online. Third parties place cookies on computers, and data brokers sell personal ' +
          'information. Critics hold that consent is often only formal.',
        'In Europe the General Data Protection Regulation, in force since 2018, requires consent for the ' +
          'processing of personal data and gives individuals the right to access. Several states of America ' +
          'passed laws of their own.',
      ),
    ],
    [
      'a German encyclopaedia on data protection',
      page(
        'Datenschutz – Lexikon',
        'Datenschutz',
        'Datenschutz ist ein in der zweiten Hälfte des 20. Jahrhunderts entstandener Begriff, der zum Teil ' +
          'unterschiedlich definiert wird. Je nach Betrachtungsweise wird er als Schutz vor missbräuchlicher ' +
          'Verarbeitung von Daten verstanden.',
        'Das erste Gesetz dazu gab sich 1970 das Land Hessen. Mit der Verordnung der Union gelten seit 2018 ' +
          'einheitliche Regeln für die Speicherung und Verarbeitung von Daten; Behörden wachen darüber, und ' +
          'wer gegen sie verstößt, zahlt Bußgelder.',
        'Kritiker wenden ein, dass die Einwilligung oft nur auf dem Papier steht und Unternehmen Daten an ' +
          'Dritte weitergeben, ohne dass jemand davon erfährt.',
      ),
    ],
    [
      'a German opinion on schools',
      page(
        'Datenschutzpannen an Schulen – Talblatt',
        'Datenschutzpannen an Schulen',
        'Drei Schulen hat die Behörde im Frühjahr gerügt. Sie hatten Daten von Schülern auf fremden Servern ' +
          'gespeichert und an Dritte weitergegeben; eine Einwilligung der Eltern lag nicht vor.',
        'Wir Eltern unterschreiben, ohne zu lesen, und unsere Kinder melden sich bei Diensten an, die alle ' +
          'Daten in Übersee verarbeiten. Uns fragt niemand. Unsere Schulen brauchen eigene Server und den Mut, ' +
          'auf das Bequeme zu verzichten.',
      ),
    ],
    [
      'a French encyclopaedia on private life',
      page(
        'Vie privée — Encyclopédie',
        'Vie privée et informatique',
        'La notion de vie privée est apparue au dix-neuvième siècle. Des juristes ont défendu le droit ' +
          'd’être laissé tranquille, et la loi de 1978 a créé une commission qui veille sur les fichiers.',
        'Depuis, la collecte de données par les entreprises n’a cessé de croître. Des traitements ' +
          'automatisés croisent les données de millions de personnes, et des tiers les achètent à des fins ' +
          'publicitaires.',
      ),
    ],
    [
      'a Spanish encyclopaedia on data protection',
      page(
        'Protección de datos - Enciclopedia',
        'Protección de datos',
        'La protección de datos es una disciplina jurídica que nació en los años setenta. El tratamiento ' +
          'automatizado de datos por empresas y gobiernos llevó a los parlamentos a dictar leyes.',
        'El reglamento europeo de 2018 unificó las normas sobre el tratamiento de datos y la cesión a ' +
          'terceros, y creó multas elevadas. La doctrina discute si el consentimiento protege de veras a las personas.',
      ),
    ],
    [
      'an Italian contract',
      page(
        'Condizioni generali di vendita',
        'Condizioni generali di vendita',
        'Il cliente ordina le mele per iscritto. Il prezzo comprende la consegna nel comune, e il pagamento ' +
          'è dovuto entro quattordici giorni dalla consegna della merce.',
        '7. Privacy. I dati personali sono trattati secondo l’informativa. Il venditore non risponde dei ' +
          'ritardi dovuti alla neve o alle strade chiuse, e il foro competente è quello di Trento.',
      ),
    ],
    [
      'a form with a line on data above its button',
      '<title>Order – Kiteline</title><h1>Your order</h1><h2>Privacy</h2><p>We process the name, the address and the e-mail address ' +
        'that you type here to ship your kite, and your data is deleted once it is paid for. You can withdraw your consent at ' +
        'any time.</p>',
    ],
    [
      'a page of support with an answer on data',
      '<title>Support – Kiteline</title><h1>Support</h1><h3>Your privacy</h3><p>The app stores its data on your phone. Your lists ' +
        'and your cookies stay there; we collect no information of yours, and third parties see none. Write to us if you ' +
        'want your data deleted.</p>',
    ],
    [
      'a page that describes a service to others, and hardly says "you"',
      page(
        'For practices – Seed Records',
        'Seed Records for practices',
        (
          'Each consent is stored with its date. Personal data is processed on servers in Norway, and the information of ' +
          'patients is encrypted before it is transferred. Third parties are used for e-mail alone. '
        ).repeat(9),
        (
          'We process your e-mail address and your name to answer you, and share your data with no third parties. Our team stores ' +
          'the information that you send us until your offer is accepted. '
        ).repeat(4),
      ),
    ],
    [
      'a Spanish lawyer’s page on data protection',
      page(
        'Abogada de protección de datos en Robledal | Bufete Encina',
        'Protección de datos',
        (
          'Le ayudamos si un tercero trata sus datos sin consentimiento, si su empresa cede datos personales o si le rectifican mal ' +
          'un fichero. Revisamos con usted cada tratamiento de datos, y reclamamos ante la agencia. '
        ).repeat(4),
        (
          'Defendemos a familias y a negocios de Robledal desde hace veinte años, con presupuesto cerrado y cita en el día. Nuestro ' +
          'despacho está junto a la plaza, y también vamos a su casa o a su oficina. '
        ).repeat(2),
      ),
    ],
    [
      'a French guide to data protection',
      page(
        'Fichiers et RGPD : le guide des associations',
        'Protection des données',
        (
          'Vous collectez des données de vos adhérents : leur consentement est conservé, et vos données de contact ne sont pas ' +
          'transmises à des tiers. Notre liste vous dit quels traitements tenir, et ce que nous conservons nous-mêmes. '
        ).repeat(4),
        (
          'Une association vit de ses bénévoles : ce guide tient en six pages, se lit en un quart d’heure et se range dans le classeur ' +
          'du bureau. Les modèles de lettres sont à la fin, et le sommaire est au début. '
        ).repeat(2),
      ),
    ],
    [
      'a help page on closing an account',
      page(
        'How do I delete my account? – Kiteline Help',
        'How do I delete my account?',
        'You can delete your account in the app. Open Settings, tap Account, then Delete. We delete your ' +
          'personal information within 30 days, and your messages disappear from other phones. Your contact ' +
          'details and profile information cannot be recovered afterwards.',
        'Was this article helpful? You may also want to read how we use your information and how to download ' +
          'your data.',
      ),
    ],
    [
      'a help page on settings',
      page(
        'Privacy settings – Kiteline Help Centre',
        'Privacy settings',
        'Choose who sees your profile. Open Settings and tap Privacy. Under Visibility you decide whether ' +
          'third parties such as friends of friends can find you by your email address or phone number. Turn ' +
          'off Suggest contacts if your address book should not be used.',
        'To stop seeing personalised ads, switch off Ad topics. To see which information we collect, request ' +
          'your data under Download.',
      ),
    ],
    [
      'guidelines for the police',
      page(
        'Guidelines for law enforcement | Kiteline',
        'Guidelines for law enforcement',
        'Kiteline discloses user data to authorities only on valid legal process. We require a subpoena for ' +
          'basic subscriber information and a warrant for the contents of messages. We notify users of ' +
          'requests for their information unless we are prohibited from doing so.',
        'Requests must name the account by its user name or email address and state the period. We may seek ' +
          'reimbursement of costs. Emergency requests are accepted where a life is in danger. We retain data ' +
          'for 90 days when we receive a preservation request.',
      ),
    ],
    [
      'a policy on vulnerabilities',
      page(
        'Vulnerability disclosure policy',
        'Vulnerability disclosure policy',
        'We take the security of our systems and of user data seriously. If you believe that you have found ' +
          'a vulnerability, send us the details by email. Do not access, change or store personal data of ' +
          'others, and do not disclose the issue to third parties before we have fixed it.',
        'We will not take legal action against researchers who act in good faith. We confirm your report in ' +
          'three days and keep you informed. Your contact information is used only to reply to you.',
      ),
    ],
    [
      'a list of subprocessors',
      page(
        'Subprocessors | Kiteline',
        'Subprocessors',
        'Kiteline uses the third parties below to process personal data on behalf of its customers. We ' +
          'update this list when we add a new service provider. Customers may subscribe to notices of changes.',
        'Amberhost: storage of customer data, Ireland. Postkutsche: e-mail delivery, Germany. Each has ' +
          'signed a data processing agreement with us and processes personal data on our instructions only.',
      ),
    ],
    [
      'a contract on processing',
      page(
        'Data Processing Agreement',
        'Data Processing Agreement',
        'This agreement is between the customer (controller) and Kiteline (processor). The processor ' +
          'processes personal data only on documented instructions of the controller. It ensures that persons ' +
          'authorised to process the personal data have committed themselves to confidentiality.',
        'The processor assists the controller in answering requests of data subjects. At the end of the ' +
          'agreement the processor deletes the personal data. Liability is limited as set out in the main ' +
          'agreement, and the governing law is that of Ireland.',
      ),
    ],
    [
      'a German help page',
      page(
        'Wie lösche ich mein Konto? – Hilfe',
        'Wie lösche ich mein Konto?',
        'Öffnen Sie die Einstellungen und tippen Sie auf Konto. Dort können Sie Ihre Daten herunterladen und ' +
          'das Konto löschen. Wir speichern Ihre Daten noch 30 Tage, danach werden sie gelöscht. Ihre ' +
          'Rechnungsdaten bewahren wir nach dem Gesetz auf.',
      ),
    ],
    [
      'a German imprint',
      page(
        'Impressum',
        'Impressum',
        'Angaben gemäß § 5 TMG: Drachenleine GmbH, Deichweg 3, Husum. Vertreten durch die Geschäftsführerin. ' +
          'Registergericht Flensburg. Umsatzsteuer-Identifikationsnummer nach § 27 a Umsatzsteuergesetz.',
        'Haftung für Inhalte: Wir übernehmen für fremde Inhalte keine Gewähr. Datenschutz: Soweit auf ' +
          'unseren Seiten personenbezogene Daten erhoben werden, erfolgt dies freiwillig. Diese Daten werden ' +
          'ohne Ihre Einwilligung nicht an Dritte weitergegeben.',
      ),
    ],
    [
      'a French imprint',
      page(
        'Mentions légales',
        'Mentions légales',
        'Le site est édité par la société Cerf-Volant, au capital de 8 000 euros, immatriculée à Rouen. ' +
          'Directrice de la publication : la gérante. Hébergeur : Nuage du Nord, à Lille. Toute reproduction ' +
          'est interdite.',
        'Données personnelles : vous disposez d’un droit d’accès aux données vous concernant. Le site ' +
          'utilise des cookies de mesure d’audience. Responsabilité : l’éditeur ne garantit pas l’exactitude ' +
          'des informations.',
      ),
    ],
    [
      'a Spanish imprint',
      page(
        'Aviso legal',
        'Aviso legal',
        'El titular del sitio es Cometa Azul, S. L., con domicilio en Cádiz e inscrita en el Registro ' +
          'Mercantil. El usuario se compromete a hacer un uso lícito de los contenidos, cuya propiedad ' +
          'intelectual pertenece al titular.',
        'Protección de datos: los datos que usted facilite se tratarán para responder a su consulta. El ' +
          'titular no responde de los enlaces a sitios de terceros.',
      ),
    ],
    [
      'a French imprint that leads to the policy',
      '<title>Impressum</title><h1>Impressum</h1><p>Ruche du Moulin, rue de la Digue 3, Rouen</p><h2>Données personnelles</h2>' +
        '<p>Les données personnelles recueillies sur ce site sont traitées conformément à la loi sur la protection des ' +
        'données. Vous pouvez consulter notre politique de confidentialité pour en savoir plus.</p><h2>Droits d’auteur</h2>' +
        '<p>Le contenu de ce site est protégé. Toute reproduction sans accord écrit est interdite.</p>',
    ],
    [
      'a Spanish imprint under the name of the firm',
      '<title>Molino</title><h1>Aviso legal</h1><p>El presente documento establece las normas de uso de este portal, propiedad ' +
        'de Molino, S. L. El usuario acepta las condiciones incluidas en el aviso legal.</p><p>El usuario se compromete a usar ' +
        'los servicios sin incurrir en actividades ilícitas.</p><h2>Protección de datos</h2><p>Los datos personales que ' +
        'facilite el usuario se tratarán conforme a nuestra política de privacidad, y no se cederán a terceros.</p>' +
        '<h2>Propiedad intelectual</h2><p>Los contenidos son del titular o de terceros que han autorizado su uso. Queda ' +
        'prohibida la reproducción total o parcial.</p>',
    ],
    [
      'a statement on accessibility',
      page(
        'Accessibility statement',
        'Accessibility statement',
        'We want everybody to be able to use our website. You should be able to change colours, zoom in to ' +
          '400% and use a screen reader. If you need information in another format, contact us by email with ' +
          'your name and address, and we will reply in ten days.',
      ),
    ],
  ])('%s', (_kind, html) => {
    expect(isPolicy(html)).toBe(false);
  });
});

const french =
  'La Ruche du Moulin recueille votre nom et votre adresse pour livrer le miel. Ces données personnelles ne sont ' +
  'transmises qu’au transporteur, et nous les effaçons au bout d’un an.';
const spanish =
  'La Colmena del Molino recoge su nombre y su dirección para enviarle la miel. Estos datos personales solo se ' +
  'ceden al transportista, y los borramos al cabo de un año.';
const german =
  'Die Imkerei am Mühlbach speichert deinen Namen und deine Anschrift, um dir den Honig zu schicken. Diese Daten ' +
  'bekommt nur der Paketdienst, und nach einem Jahr werden sie gelöscht.';
const english =
  'The Mill Apiary stores your name and address to send you the honey. Your personal information is shared with the ' +
  'carrier only, and we delete this data after a year.';

describe('a policy is recognised', () => {
  it('whose title says how it is meant', () => {
    const text =
      'We process your name and your e-mail address to answer you. Your data is not shared with third parties, and you can withdraw ' +
      'your consent at any time. ';
    const title = 'Privacy Policy: How We Look After Your Data - Kiteline';
    expect(isPolicy(page(title, 'Privacy Policy', text.repeat(12)))).toBe(true);
    // Its text may still be loading.
    expect(recognise(pageOf(page(title, 'Privacy Policy')), '').isNamed).toBe(true);
  });

  it('that has no title and no heading, but a thousand words', () => {
    const text = Array.from(
      { length: 40 },
      (_, at) =>
        `<p>${at + 1}. We process your name and your e-mail address to answer letter ${at}, share this information with no third ` +
        'parties, and delete your data once you withdraw your consent or the season ends.</p>',
    );
    const aside =
      '<p>Our kites are sewn in the old net loft by the quay, of silk or of paper, and each of them is flown once. </p>';
    expect(isPolicy(text.join('') + aside.repeat(4))).toBe(true);
  });

  it.each([
    [
      'Italian',
      page(
        'Informativa sulla privacy | Bottega del Melo',
        'Informativa sulla privacy',
        'La Bottega del Melo tratta i dati personali dei clienti che ordinano mele e marmellate. Raccogliamo ' +
          'il nome, l’indirizzo e il numero di telefono, e li usiamo soltanto per consegnare la merce.',
        'Il trattamento dei dati si fonda sul contratto. Non cediamo i dati a terzi, salvo al corriere che ' +
          'porta i pacchi; il sito usa cookie tecnici. L’interessato può chiedere la cancellazione in ogni momento.',
      ),
    ],
    [
      'Portuguese',
      page(
        'Política de Privacidade',
        'Política de Privacidade',
        'A Quinta do Salgueiro recolhe o nome, a morada e o telefone de quem encomenda queijos. Usamos os ' +
          'dados apenas para entregar a encomenda e não os vendemos.',
        'O tratamento dos seus dados pessoais assenta no contrato. Partilhamos os dados com terceiros ' +
          'somente quando o transporte o exige, e apagamo-los ao fim de dois anos.',
      ),
    ],
    [
      'Dutch',
      page(
        'Privacyverklaring - De Molenaar',
        'Privacyverklaring',
        'De Molenaar verwerkt persoonsgegevens van klanten die meel bestellen. Wij bewaren uw naam, adres en ' +
          'telefoonnummer zolang dat nodig is om het meel te bezorgen.',
        'Wij delen uw gegevens niet met derden, behalve met de bezorger. U kunt ons vragen uw gegevens te ' +
          'verwijderen. Deze website gebruikt cookies om uw mandje te onthouden.',
      ),
    ],
    [
      'Catalan',
      page(
        'Política de privacitat',
        'Política de privacitat',
        'El Forn del Pont recull el nom i l’adreça dels clients que encarreguen pa. Fem servir les dades ' +
          'personals només per lliurar l’encàrrec i no les cedim a tercers.',
        'El tractament de les dades es basa en el contracte. Podeu demanar l’accés, la rectificació i la ' +
          'supressió de les vostres dades escrivint al forn. El web fa servir cookies tècniques.',
      ),
    ],
    [
      'a cookie policy',
      page(
        'Cookie Policy',
        'Cookie Policy',
        'We use cookies and similar technologies on our website. Cookies help us remember your settings and ' +
          'measure how our pages are used. Third parties such as advertisers may set cookies, too. You can ' +
          'withdraw your consent at any time.',
      ),
    ],
    [
      'questions and answers',
      page(
        'Your privacy questions answered',
        'Privacy: Questions and Answers',
        'What do we collect? We collect your name and your e-mail address when you order. Why do we collect ' +
          'this information? We use your information to deliver the kite.',
        'Do we share personal information with third parties? We share your data with the carrier only. Can ' +
          'I see my data? Yes, you may ask us at any time, and we correct or delete personal data.',
      ),
    ],
  ])('%s', (_kind, html) => {
    expect(isPolicy(html)).toBe(true);
  });

  it.each([
    [
      'an Italian one',
      'Privacy Policy',
      'La Bottega del Melo tratta i dati personali dei clienti che ordinano mele e marmellate. Raccogliamo ' +
        'il nome e il numero di telefono, e li usiamo soltanto per consegnare la merce. Non cediamo i dati a ' +
        'terzi, salvo al corriere che porta i pacchi.',
    ],
    [
      'an impersonal German one',
      'Datenschutzerklärung zur Drachen-App',
      'Verantwortlich ist die Drachenleine GmbH. Während der Nutzung der App erhobene Daten werden ' +
        'ausschließlich auf dem Gerät gespeichert. Eine Weitergabe an Dritte findet nicht statt. ' +
        'Standortdaten werden nur nach Einwilligung verarbeitet und beim Beenden gelöscht.',
    ],
  ])('by its title alone: %s', (_language, title, text) => {
    expect(isPolicy(`<title>${title}</title><p>${text}</p>`)).toBe(true);
  });

  describe('by a name that says of what it is the', () => {
    it.each([
      ['Règles de confidentialité', french],
      ['Engagement de confidentialité', french],
      ['Gestion des données personnelles', french],
      ['Cláusula de protección de datos', spanish],
      ['Tratamiento de datos personales', spanish],
      ['Normas de privacidad', spanish],
      ['RGPD', french],
      ['Vos données', french],
      ['Confidentialité des données', french],
      ['Mentions RGPD', french],
      ['Información básica sobre protección de datos', spanish],
      ['Tratamiento de los datos personales de los socios', spanish],
      ['Privatsphäre', german],
      ['Deine Daten', german],
      ['Informationen nach Art. 13 DSGVO', german],
      ['Datenschutz-Grundverordnung!', german],
      ['Best Honey Privacy Policy', english],
      ['Privacidad y seguridad', spanish],
      ['Vie privée et sécurité', french],
      ['Datenschutz und Sicherheit', german],
    ])('%s', (name, text) => expect(isPolicy(page(name, name, text))).toBe(true));

    it.each([
      ['Eliminación de datos', spanish],
      ['Configuración de privacidad y ajustes de la cuenta', spanish],
      ['12. Données personnelles', french],
      ['Droits RGPD', french],
      ['Avocat en protection des données', french],
      ['Abogada de protección de datos', spanish],
      ['Workshop: Datenschutz', german],
      ['Datenschutzbeauftragter:', german],
      ['datenschutz@imkerei.example', german],
      ['Anwalt für Datenschutz', german],
      ['Mes données personnelles', french],
      ['Mis datos personales', spanish],
      ['Meine Daten', german],
      ['Registre des traitements RGPD', french],
      ['Registro de actividades de tratamiento de datos', spanish],
      ['Contrat de sous-traitance RGPD', french],
      ['Encargados del tratamiento de datos personales', spanish],
      ['Fragen zum Datenschutz', german],
      ['Cookie-Banner und DSGVO', german],
      ['Best practices for data protection', english],
      ['Free privacy notices for beekeepers', english],
      ['When privacy matters', english],
      ['Schule und Datenschutz', german],
      ['Amigos y privacidad', spanish],
    ])('but not %s', (name, text) => expect(isPolicy(page(name, name, text))).toBe(false));
  });

  it('that stands before an imprint on the same page', () => {
    const text =
      'Die Imkerei Mühlbach speichert deinen Namen und deine Anschrift, um dir den Honig zu schicken. Sie gibt diese Daten ' +
      'nur an den Paketdienst weiter und löscht sie nach einem Jahr.';
    const imprint = 'Angaben nach dem Gesetz: Imkerei Mühlbach, Am Wehr 3, vertreten durch die Inhaberin. '.repeat(9);
    expect(
      isPolicy(
        `<title>Datenschutz & Impressum – Mühlbach</title><h1>Datenschutzerklärung & Impressum</h1><p>${text}</p>` +
          `<h2>Impressum</h2><p>${imprint}</p>`,
      ),
    ).toBe(true);
  });

  it.each([
    [
      'speaks to a friend, in German',
      'Datenschutz',
      'Wenn du mitsingst, speichert der Verein Name und Anschrift, damit die Noten dich erreichen. Diese Daten bekommt sonst ' +
        'niemand; wer austritt, dessen Daten löscht der Verein nach einem Jahr. Frag jederzeit, was über dich gespeichert ist.',
    ],
    [
      'gathers, in French',
      'Protection des données',
      'Nous recueillons des informations lorsque vous commandez du miel : votre nom, votre adresse et votre téléphone. ' +
        'Nous recueillons aussi ce que votre navigateur envoie. Nous gardons ces informations un an.',
    ],
  ])('that %s', (_how, name, text) => {
    expect(isPolicy(`<title>Honig</title><h1>${name}</h1>${`<p>${text}</p>`.repeat(6)}`)).toBe(true);
  });

  it.each([
    [
      'with a section on changes at the end',
      `<h3>Datenschutz</h3><p>${german.repeat(4)}</p><h3>Änderungen der Datenschutzerklärung</h3><p>Wir passen den Text an, wenn ` +
        'sich die Abläufe ändern, und nennen am Ende den Tag der letzten Fassung. Bitte lesen Sie ihn von Zeit zu Zeit wieder ' +
        'durch, am besten, bevor Sie uns Daten schicken.</p>',
    ],
    [
      'that says in few words that nothing is collected',
      '<h1>Privacy Policy</h1><p>This page explains how the app Mill Notebook handles information. Mill Notebook does not collect ' +
        'any information. Should this change in a later version, the new text will be posted on this page.</p>',
    ],
    [
      'that speaks of its users in the genitive',
      '<h1>Datenschutz</h1><p>Beim Aufruf wird die Adresse des Rechners des Nutzers gespeichert, um Angriffe abzuwehren. Die Daten ' +
        'des Nutzers werden nach sieben Tagen gelöscht; eine Weitergabe an Dritte findet nicht statt.</p>',
    ],
  ])('%s', (_how, html) => expect(isPolicy(`<title>Mill</title>${html}`)).toBe(true));

  it('but not where a contract holds one section in ten on privacy', () => {
    const rule =
      'You may fly the kite on the beach while the red flag is down. We are not liable for trees, and you ' +
      'agree to pay for what the line breaks. ';
    const clause =
      'We process your personal data as described here. We collect your name and share this information ' +
      'with third parties by consent only. ';
    const section = (name: string, text: string) => `<h2>${name}</h2><p>${text.repeat(8)}</p>`;
    const rules = Array.from({ length: 9 }, (_, at) => section(`${at + 1}. Rule`, rule)).join('');
    expect(
      isPolicy(
        `<title>Terms of use | Kiteline</title><h1>Terms</h1>${rules}${section('Privacy Policy', clause)}${rules}`,
      ),
    ).toBe(false);
  });
});
