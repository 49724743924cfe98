import { describe, expect, it } from 'vitest';
import { block } from '../../scripts/shared/example-document';
import { detectLanguage, languageOfPolicy } from '../../lib/page/extract/detect-language';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'We collect the name and the address that you give us, and we share them with nobody but the carrier who brings your order.',
    ],
    [
      'de',
      'Wir speichern den Namen und die Anschrift, die Sie uns nennen, und geben sie nur an den Boten weiter, der Ihre Bestellung bringt.',
    ],
    [
      'fr',
      'Nous gardons le nom et l’adresse que vous nous donnez, et nous ne les transmettons qu’au livreur qui apporte votre commande.',
    ],
    [
      'es',
      'Guardamos el nombre y la dirección que usted nos da, y los compartimos solo con el mensajero que lleva su pedido a su casa.',
    ],
    [
      'it',
      'Conserviamo il nome e l’indirizzo che ci date e non li diamo a nessuno, se non al corriere che porta il vostro ordine a casa.',
    ],
    [
      'pt',
      'Guardamos o nome e a morada que nos dá e não os partilhamos com ninguém, a não ser com o estafeta que leva a sua encomenda.',
    ],
    [
      'nl',
      'Wij bewaren de naam en het adres die u ons geeft en delen ze met niemand, behalve met de bezorger van uw bestelling.',
    ],
    [
      'pl',
      'Przechowujemy imię i adres, które nam podajesz, i nie udostępniamy ich nikomu oprócz kuriera, który dostarcza zamówienie do domu.',
    ],
    [
      'sv',
      'Vi sparar namnet och adressen som du ger oss och delar dem inte med någon, utom med budet som kommer med din beställning.',
    ],
    [
      'da',
      'Vi gemmer navnet og adressen, som du giver os, og deler dem ikke med nogen, ud over budet, der kommer med din bestilling.',
    ],
    [
      'tr',
      'Bize verdiğiniz adı ve adresi saklarız ve bu bilgileri siparişiniz için gelen kurye ile paylaşırız; başka hiç kimse ya da bir şirket görmez.',
    ],
    ['ru', 'Мы храним имя и адрес, которые вы нам сообщаете, и передаём их только курьеру, чтобы он привёз ваш заказ.'],
    [
      'uk',
      'Ми зберігаємо ім’я та адресу, які ви нам повідомляєте, і передаємо їх лише кур’єрові, який привозить замовлення.',
    ],
    [
      'ja',
      '当社は、お客様からいただいたお名前とご住所を保管し、ご注文の品をお届けする配達員以外には開示いたしません。この方針は変更されることがあります。',
    ],
    [
      'zh',
      '我们保存您提供的姓名和地址，仅与为您送货的快递员共享，不会向任何其他人披露。您可以随时要求我们删除这些信息，我们会在十天内答复您的请求。',
    ],
    [
      'ko',
      '당사는 귀하가 제공한 이름과 주소를 보관하며 주문하신 상품을 배달하는 기사 외에는 누구와도 공유하지 않습니다. 언제든지 삭제를 요청하실 수 있습니다.',
    ],
    ['ar', 'نحن نحتفظ بالاسم والعنوان اللذين تقدمهما لنا ولا نشاركهما مع أي شخص سوى السائق الذي يوصل طلبك إلى بيتك.'],
    [
      'de',
      'Stand: 3. Mai 2024. Wir erheben Ihren Namen und Ihre Anschrift, wenn Sie Saatgut bestellen, und ' +
        'geben diese personenbezogenen Daten nur zur Lieferung an Dritte weiter. Unsere Seite verwendet ' +
        'Cookies mit Ihrer Einwilligung.',
    ],
    [
      'mis',
      'Chúng tôi lưu giữ tên và địa chỉ mà bạn cung cấp, và chỉ chia sẻ với người giao hàng mang đơn hàng đến nhà bạn. '.repeat(
        4,
      ),
    ],
    [
      'ca',
      'Desem el nom i l’adreça que ens doneu, i no els compartim amb ningú, tret del missatger que us porta la comanda a casa.',
    ],
    [
      'ca',
      'Les dades personals que recollim són tractades per gestionar les comandes dels clients. Podeu exercir els drets d’accés i de rectificació.',
    ],
    [
      'gl',
      'Gardamos o nome e o enderezo que nos dá, e non os compartimos con ninguén, agás coa mensaxeira que leva o seu pedido á casa.',
    ],
    [
      'gl',
      'Os datos persoais que recollemos trátanse para xestionar os pedidos dos clientes. Pode exercer os seus dereitos de acceso e rectificación.',
    ],
    [
      'pt',
      'Os dados pessoais que recolhemos são tratados para gerir os pedidos dos clientes. Pode exercer os seus direitos de acesso e não paga por isso.',
    ],
    [
      'it',
      'I dati personali che raccogliamo sono trattati per gestire gli ordini dei clienti. Lei può esercitare il diritto di accesso e di rettifica.',
    ],
    [
      'nl',
      'De persoonsgegevens die wij verzamelen, worden gebruikt om de bestellingen van klanten te verwerken. U kunt uw recht op inzage uitoefenen.',
    ],
    [
      'es',
      'Los datos personales que recogemos se tratan para gestionar los pedidos de los clientes. Puede ejercer su derecho de acceso y de rectificación.',
    ],
    [
      'fr',
      'Les données personnelles que nous recueillons sont traitées pour gérer les commandes des clients. Vous pouvez exercer votre droit d’accès.',
    ],
    ['und', 'Privacy policy'],
    [
      'und',
      'Larkfield Seagull Harbour Marta Anders Nilsson Ropes Kites Lines Berths Prices Weather Gulls Boats Oats Sugar Butter',
    ],
    ['und', ''],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('goes by most of the text, not by its menu', () => {
    const menu = 'The home of our berths and the prices for you. ';
    expect(
      detectLanguage(
        menu +
          'Wir speichern die Daten, die Sie uns geben, und nutzen sie nur für den Zweck, zu dem Sie sie uns gegeben haben. '.repeat(
            3,
          ),
      ),
    ).toBe('de');
  });
});

describe('the language of a policy', () => {
  const german =
    'Wir speichern den Namen und die Anschrift, die Sie uns nennen, und geben sie nur an den Boten weiter.';
  const english =
    'This cookie is set by the shop, and it is used to remember what you have put in your basket for two weeks.';

  it.each([
    ['a table of cookies in English', Array.from({ length: 30 }, () => block(english, { kind: 'cell' }))],
    [
      'a list of countries in English',
      Array.from({ length: 200 }, (_, at) => block(`The Island of Gull ${at}`, { kind: 'item' })),
    ],
    ['a few sentences of a consent dialog', Array.from({ length: 3 }, () => block(english))],
  ])('is that of its sentences, whatever stands before: %s', (_name, before) => {
    const policy = Array.from({ length: 6 }, () => block(german));
    expect(languageOfPolicy([...before, ...policy])).toBe('de');
  });

  it('is that of most of its parts, however long the first', () => {
    const first = Array.from({ length: 90 }, () => block(english));
    const rest = Array.from({ length: 200 }, () => block(german));
    expect(languageOfPolicy([...first, ...rest])).toBe('de');
  });

  it('is told from tables where there is nothing else', () => {
    expect(languageOfPolicy([block(german, { kind: 'cell' })])).toBe('de');
  });
});
