/** Where German, French, Spanish and Italian sentences end: each text is given with "|" at its borders. */
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/detect/split/borders';
import { readSentences } from '../../lib/detect/split/sentences';
import { languageOf } from '../../lib/languages';
import { borders as german } from '../../lib/languages/de/borders';
import { borders as spanish } from '../../lib/languages/es/borders';
import { borders as french } from '../../lib/languages/fr/borders';
import { borders as italian } from '../../lib/languages/it/borders';
import type { SentenceBorders } from '../../lib/languages/language';

const cut = (text: string, borders: SentenceBorders): readonly string[] =>
  splitSentences(text, borders).map(({ start, end }) => text.slice(start, end));

const expectCut = (written: string, borders: SentenceBorders): void => {
  const sentences = written.split('|');
  expect(cut(sentences.join(' '), borders)).toEqual(sentences);
};

describe('German', () => {
  it.each([
    'Wir speichern Ihren Namen.|Nach einer Woche löschen wir ihn.',
    'Wir nutzen Dienste, z. B. Kartendienste, um Wege zu zeigen.|Das ist freiwillig.',
    'Wir nutzen Dienste (z.B. Kartendienste).|Diese setzen Cookies.',
    'Ihre IP-Adresse wird gekürzt, d. h. Rückschlüsse sind nicht möglich.|So bleibt sie unbekannt.',
    'Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. f DSGVO.|Unser Interesse ist der Betrieb.',
    'Rechtsgrundlage ist Art. 6 Abs. 1 Satz 1 lit. b. DSGVO und § 25 Abs. 2 Nr. 2 TDDDG.|Mehr dazu unten.',
    'Wir stützen uns auf § 15 Abs. 3 Satz 1.|Die Daten löschen wir.',
    'Das folgt aus Art. 28 i. V. m. Art. 32 DSGVO.|Der Vertrag liegt vor.',
    'Nutzungsprofile i. S. d. § 15 TMG legen wir nicht an.|Widersprechen können Sie trotzdem.',
    'Die Rechte nach Art. 15 ff. DSGVO stehen Ihnen zu.|Schreiben Sie uns.',
    'Die Daten geben wir an Versender bzw. Banken weiter.|Andere erhalten sie nicht.',
    'Die Daten werden ggf. Dritten gezeigt.|Das geschieht selten.',
    'Wir setzen sog. Zählpixel ein.|Sie zählen Aufrufe.',
    'Wir löschen sie gem. Art. 17 DSGVO.|Ausnahmen gibt es kaum.',
    'Gültig ab dem 25. Mai 2018.|Frühere Fassungen gelten nicht mehr.',
    'Stand: 1. Januar 2020',
    'Stand: 03. Jänner 2024.|Wir passen sie an.',
    'Mit Vollendung des 16. Lebensjahres dürfen Sie selbst zustimmen.|Jüngere fragen die Eltern.',
    'Bis zum 30. 6. 2024 gilt die alte Fassung.|Danach gilt diese.',
    'Wir löschen nach 14 Tagen.|3 Jahre bleiben nur Rechnungen.',
    '1. Verantwortlicher ist die Muster GmbH.|2. Zwecke sind Verkauf und Versand.',
    'a. Ihr Name.|b. Ihr Alter.',
    'Wir erheben Namen.|b) Zweck ist der Versand.|c) Wir löschen sie danach.',
    'Andere Daten sind von anderer Art.|Wir nennen sie nicht.',
    'Verantwortlich ist Dr. Erika Muster, Musterstr. 5, 12345 Musterstadt.|Sie erreichen sie per Post.',
    'Unser Büro liegt in der Musterstr.|Wir sind dort täglich.',
    'Verantwortlich ist der Musterverein e. V. Beispielweg 3.',
    'Anbieter ist die Beispiel Inc. Dublin, Irland.|Sie speichert Zugriffe.',
    'Anbieter ist die Beispiel Inc.|Die Daten bleiben in Irland.',
    'Wir erheben Name, Alter usw.|Diese Angaben sind freiwillig.',
    'Wir erheben Name, Alter usw.|Cookies werden nicht gesetzt.',
    'Angaben wie Name, Alter usw. Dritter löschen wir.',
    'Wir prüfen Angaben (Name, Alter etc.) Dritter nicht.|Das ist Ihre Sache.',
    'Bei Fragen rufen Sie Tel. 01234 5678 an.|Wir helfen.',
    'Fragen?|Schreiben Sie uns!|Wir antworten.',
    'Über „Gefällt mir!“ Angaben senden wir nicht.|Er lädt nichts.',
    'Er fragt: „Darf ich Cookies setzen?“|Sie können ablehnen.',
    'Wir nutzen Joomla! Module und Vorlagen.|Sie laden nichts nach.',
    'Dazu zählen Name, Alter … Verwandter.|Mehr nicht.',
    'Wir nennen das „Profil“.|„Profil“ heißt hier eine Liste.',
    'Der Ablauf steht unter www.muster.example.|Dort finden Sie mehr.',
    'Schreiben Sie an post@muster.de.|Wir antworten.',
    'Die Daten bleiben in der EU.|Server in den USA nutzen wir nicht.',
    'Wir nutzen TLS.|Unverschlüsselt wird nichts gesendet.',
    'Siehe „3. Ihre Rechte“ weiter unten.|Dort steht mehr.',
    'Es gelten folgende Schritte: 1. Die Anfrage wird geprüft.',
    '(Wir speichern nichts.)|Cookies gibt es keine.',
    'Seit 2018.|Daten werden gelöscht.',
  ])('%s', (written) => {
    expectCut(written, german);
  });
});

describe('French', () => {
  it.each([
    'Nous gardons votre nom.|Il est effacé après un an.',
    'Vos données sont-elles vendues ?|Non.|Jamais !',
    'Nous utilisons des outils (p. ex. Mesurette).|Ils comptent les visites.',
    'Nous utilisons des outils, ex. : Mesurette.|Ils comptent les visites.',
    'Conformément à l’art. 6 du RGPD, nous traitons votre nom.|Vous pouvez vous y opposer.',
    'Ce traitement suit l’art. 6, al. 1, let. f RGPD.|Il est limité.',
    'La loi n° 78-17 du 6 janvier 1978 s’applique.|Elle vous protège.',
    'Voir la section n° 4.|Les durées y figurent.',
    'Adressez-vous à M. Paul Exemple ou à Mme. Claire Exemple.|Ils répondent.',
    'Adressez-vous à M. Le Goff.|Il répond.',
    'Notre délégué est Me. Jean Exemple, 3 av. Victor Exemple, Lyon.|Écrivez-lui.',
    'Vos données (cf. Annexe 2) restent en France.|Rien ne sort.',
    'Nous recueillons nom, prénom, etc.|Ces données sont utiles.',
    'Nous recueillons nom, prénom, etc. pour livrer.|Rien de plus.',
    'Nous recueillons des données (nom, âge, etc.).|Vous pouvez refuser.',
    'L’éditeur est la société Exemple S.A.S. Lyon, France.|Elle traite vos données.',
    'L’éditeur est la société Exemple S.A.|Nous traitons vos données.',
    'L’outil est fourni par Exemple Inc. Dublin, Irlande.|Il dépose des cookies.',
    'L’outil est fourni par Exemple Inc.|L’adresse IP est tronquée.',
    'Les cookies vivent treize (13) mois.|Ensuite, ils sont supprimés.',
    'En vigueur depuis le 1er août 2021.|Version 2.',
    'Mise à jour du 3 févr. 2022.|Elle remplace la précédente.',
    'Nous parlons de « données ».|Ce mot désigne tout ce qui vous concerne.',
    'Vous lisez : « Tout refuser. »|Ce bouton bloque les traceurs.',
    'Vous lisez : « Accepter ? »|Vous pouvez refuser.',
    '« Qui reçoit mes données ? »|Nos prestataires seuls.',
    'Écrivez à dpo@exemple.fr.|Responsable : Jean Exemple.',
    'Visitez www.exemple.fr.|Nos conseils y figurent.',
    'Nous utilisons le protocole SSL.|Vos paiements sont chiffrés.',
    'Vos données ne quittent pas l’UE.|Aucun transfert n’a lieu.',
    'Vos données partent aux É.-U.|Ces transferts sont encadrés.',
    '1. Nous collectons votre nom.|2. Nous collectons votre âge.',
    'a. Votre nom.|b. Votre âge.',
    'I. Responsable du traitement.|II. Finalités.',
    'Lisez « 7. Comment nous joindre » plus bas.|Tout y est.',
    'Lisez le point 9. « Comment nous joindre ».|Tout y est.',
    'La procédure est la suivante : 1. Écrivez-nous.',
    'Nous gardons vos données 3 ans.|10 ans pour les factures.',
    'Appelez le tél. 01 02 03 04 05.|Un conseiller répond.',
    'Le visage, la voix…|Tout cela reste chez vous.',
    '(Nous ne vendons rien.)|Vos données restent ici.',
    'Notre app. Exemple lit votre position.|Elle l’oublie aussitôt.',
    'Vous pouvez, par ex. Dimanche, nous écrire.|Nous répondons lundi.',
    'Vos droits, c.-à-d. Accès et effacement, sont gratuits.|Usez-en.',
    'Une question de plus ?|« Écrivez-nous. »',
    'Voici des œuvres d’art.|Nous n’en vendons pas.',
  ])('%s', (written) => {
    expectCut(written, french);
  });
});

describe('Spanish', () => {
  it.each([
    'Guardamos su nombre.|Lo borramos al cabo de un año.',
    '¿Vendemos sus datos?|No.|Nunca los cedemos.',
    'Recogemos su correo.|¿Para qué?|Para responderle.',
    '¡Gracias por leernos!|Aquí explicamos todo.',
    'Usamos herramientas, p. ej. Medidor, para contar visitas.|Son gratuitas.',
    'Usamos herramientas (por ej. Medidor).|Cuentan visitas.',
    'Se aplica el art. 6 del RGPD.|Usted puede oponerse.',
    'Se aplican los arts. 15 y ss. del RGPD.|Son sus derechos.',
    'La Ley núm. 25 protege sus datos.|También la Ley No. 29 lo hace.',
    'Según el art. Único de la ley, puede oponerse.|Escríbanos.',
    'Ejemplo Comercial, S.A. de C.V., es responsable.|Tiene oficina en México.',
    'EJEMPLO COMERCIAL, S.A. DE C.V. es responsable.|Tiene oficina en México.',
    'EJEMPLO, S. A. P.I. DE C.V. tratará sus datos.|Usted puede negarse.',
    'El responsable es Ejemplo, S. L. U. Calle Mayor 3, Madrid.',
    'El responsable es Ejemplo, S.L.|Sus datos no se ceden.',
    'El responsable es Ejemplo y Cía. Ltda. Bogotá.|Responde en diez días.',
    'Escriba a la Sra. Ana Ejemplo o al Sr. Luis Ejemplo.|Responden pronto.',
    'Escriba al Lic. Pedro Ejemplo, Av. Juárez 5, Col. Centro, C. P. 06000.|Le atenderá.',
    'Nuestra oficina está en C/ Mayor, esq. Sol, Edif. Norte, Depto. 101.|Abrimos por la mañana.',
    'Los datos que Ud. nos da son suyos.|Puede pedirlos.',
    'Recibimos los datos de Ud.|Los guardamos un año.',
    'Los datos viajan a EE. UU. con garantías.|Nada más sale.',
    'Los datos viajan a EE.UU.|El traslado tiene garantías.',
    'Vigente desde el 1.º de marzo del 2021.|Sustituye a la anterior.',
    'Vigente desde el 3 de dic. de 2020.|Sustituye a la anterior.',
    'Recogemos nombre, edad, etc.|Estos datos son voluntarios.',
    'Recogemos nombre, edad, etc. para enviar pedidos.|Nada más.',
    'Recogemos datos (nombre, edad, etc.).|Puede negarse.',
    'Nos ayuda Ejemplo Inc. Dublín, Irlanda.|Guarda las visitas.',
    'Nos ayuda Ejemplo Corp.|Los datos se cifran.',
    'Usamos SSL.|Nadie más los lee.',
    'Escriba a datos@ejemplo.cl.|Responderemos en un mes.',
    'Visite www.ejemplo.mx.|Publicamos allí los cambios.',
    'Visite ejemplo.org.mx.|Publicamos allí los cambios.',
    '1. Recogemos su nombre.|2. Recogemos su edad.',
    'a. Su nombre.|b. Su edad.',
    'IV. Los terceros son empresas de envío.|V. Sus derechos son gratuitos.',
    'El procedimiento es el siguiente: 1. Escriba una carta.',
    'Consulte «7. Sus derechos» más abajo.|Todo está allí.',
    'Guardamos las facturas 5 años.|10 años en otros casos.',
    'Llame al tel. 555 1234.|Le atenderemos.',
    'Lo llamamos «perfil».|«Perfil» es una lista.',
    '(No vendemos nada.)|Sus datos se quedan aquí.',
    'El rostro, la voz…|Todo se queda en su móvil.',
    'Trabajamos con aprox. Veinte proveedores.|Todos están en España.',
    'Los datos están en Bogotá D.C. Colombia.|No salen del país.',
  ])('%s', (written) => {
    expectCut(written, spanish);
  });
});

describe('Italian', () => {
  it.each([
    'Conserviamo il suo nome.|Lo cancelliamo dopo un anno.',
    'Vendiamo i vostri dati?|No.|Mai!',
    'Usiamo strumenti, p. es. Contatore, per contare le visite.|Sono gratuiti.',
    'Usiamo strumenti (ad es. Contatore).|Contano le visite.',
    'Usiamo fornitori (es. Corriere Rapido).|Lavorano per noi.',
    'Si applica l’art. 6, par. 1, lett. f) del GDPR.|Lei può opporsi.',
    'Si applicano gli artt. 15 e ss. del GDPR.|Sono i suoi diritti.',
    'Vale il D. Lgs. 30 giugno 2003, n. 196.|Esso la protegge.',
    'Vale il D.Lgs. n. 101/2018.|Esso modifica il Codice.',
    'Titolare è la Esempio S.r.l. Via del Pino 3, Valchiara.',
    'Titolare è la Esempio S.r.l.|I dati non vengono ceduti.',
    'Titolare è la Esempio S.p.A. Milano, Italia.|Essa risponde entro un mese.',
    'La nostra associazione è una A.P.S.|Non vende nulla.',
    'Scriva al Dott. Mario Esempio o alla Sig.ra Lucia Esempio.|Rispondono presto.',
    'Scriva all’Avv. Prof. Esempio, P.zza Grande 4.|Le risponderà.',
    'Il c.d. Codice Privacy vale anche qui.|Lo rispettiamo.',
    'Vedi la sezione n. 4 più sotto.|Vi sono i termini.',
    'La gestisce una O.D.V.|Non vende nulla.',
    'I dati (cfr. Allegato 2) restano in Italia.|Nulla esce.',
    'Raccogliamo nome, età, ecc.|Questi dati sono facoltativi.',
    'Raccogliamo nome, età, ecc. per le consegne.|Nient’altro.',
    'Raccogliamo dati (nome, età, ecc.).|Lei può rifiutare.',
    'Ci aiuta la Esempio Inc. Dublino, Irlanda.|Registra le visite.',
    'Ci aiuta la Esempio Corp.|I dati sono cifrati.',
    'I dati restano nell’U.E.|Non li trasferiamo altrove.',
    'In vigore dal 25 maggio 2018.|Sostituisce la precedente.',
    'Aggiornata il 3 dic. 2020.|Sostituisce la precedente.',
    'P. IVA 01234567890, Tel. 0123 456789.|Siamo aperti la mattina.',
    'Scriva a dati@esempio.it.|Rispondiamo entro un mese.',
    'Visiti www.esempio.it.|Vi pubblichiamo le modifiche.',
    'Usiamo TLS.|Nessun altro li legge.',
    '1. Raccogliamo il suo nome.|2. Raccogliamo la sua età.',
    'a. Il suo nome.|b. La sua età.',
    'La procedura è questa: 1. Scriva una lettera.',
    'Legga «7. I suoi diritti» più sotto.|Vi è tutto.',
    'Lo chiamiamo «profilo».|«Profilo» è un elenco.',
    'Il volto, la voce…|Tutto resta nel telefono.',
    '(Non vendiamo nulla.)|I dati restano qui.',
    'Conserviamo le fatture 10 anni.|2 anni negli altri casi.',
    'Sì.|Può opporsi.|È un suo diritto.',
  ])('%s', (written) => {
    expectCut(written, italian);
  });
});

it('words that a page has glued together are parted, but no abbreviation', () => {
  expect(cut('Wir speichern alles.Danach wird es gelöscht.', german)).toHaveLength(2);
  expect(cut('Wir speichern Alter bzw.Namen von Kunden.', german)).toHaveLength(1);
});

it('letters with their accents apart are read as others', () => {
  expect(cut('Fassung vom 3. März 2020 an.'.normalize('NFD'), german)).toHaveLength(1);
  expect(cut('La Ley núm. 25 rige.'.normalize('NFD'), spanish)).toHaveLength(1);
});

it.each(['? ', 'z. B. ', '?!', 'und so weiter ', 'Nr. 1 ', 'usw. Wir ', '(Wir. Unser '])(
  'a text of %j has an end',
  (run) => {
    expect(cut(run.repeat(50_000), german).join('').length).toBeGreaterThan(50_000);
  },
);

describe('languages that share a spelling', () => {
  it.each([
    ['de', 'Wir nennen z. B. Namen.|Mehr speichern wir nicht.'],
    ['fr', 'Nous écrivons à M. Durand.|Il répond.'],
    ['es', 'Escriba a la Sra. Pérez.|Ella responde.'],
  ])('%s keeps its own borders when all are read in one process', (tag, written) => {
    const language = languageOf(tag);
    if (!language) throw new Error(`${tag} is not read`);
    for (const other of ['de', 'fr', 'es']) readSentences(written, languageOf(other) ?? language);
    const sentences = written.split('|');
    const text = sentences.join(' ');
    expect(readSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
