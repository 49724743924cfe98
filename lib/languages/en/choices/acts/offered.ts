/** The reader acts, not the company: "you may update", "to update, click", "by visiting", "update your account". */
import { any, defineExamples, definePatterns } from '../../../listed-patterns';

const people = any(
  'agents|clients|consumers|customers|guests|holders|members|owners|players|readers|students|subjects|subscribers|users',
  'guardians|individuals|parents|people|residents|they|visitors',
);
const contact = any(
  'call*|go to|reach out|ring*|tell*|turn to|write to',
  'contact !(details*|information*|,|:|;|]|$)',
  'email !(address*|,|:|;|]|$)',
  'fill*|open*|use (the|this|our)|visit*',
);
const ask = any(
  'ask|call|contact|email|let|make|obtain|request|send|submit|take|tell|turn|write',
  'complete|download|export|fill|follow|use',
  'adjust|choose|exercise|object|set|stop|withdraw',
);

export const patterns = definePatterns({
  'you-can': 'you (can !not|may|could|might|will|should|are able|have the|also have|need|wish|want|would|are entitled)',
  'if-you': '(if|would|should) you',
  'how-to': '(how|able|ability|right|choose|option|ask us|in order|please|possible|want|wish|like) to',
  'allows-you':
    '(allow|allows|enable|enables|permit|permits|let|lets|invite|invites) (you|users|visitors|customers|members)',
  'on-request': '(on|upon) (your|written)? request',
  'can-be-requested': '(can|may|should|must) be (requested|obtained|made|exercised|found|set|adjusted|managed)',
  'then-contact': `(,|:) ${contact}`,
  please: 'please|click|visit|go to|login|sign in|simply',
  'by-visiting': `
      (by|via|through) .? (visiting|clicking|contacting|emailing|sending|writing|calling|logging|using|following|
      going|email)
    `,
  available: '(is|are) available|(way|ways) (for you)? to',
  'people-can': `${people} ~3 (can|may|could|should|must|might)`,
  'request-to': '{request} (to|for) (access*|see*|delet*|correct*|eras*|remov*|rectif*)',
  'request-sent': '{request} ((can|should|may|must) be)? (sent|made|submitted|addressed|directed)',
  'who-want':
    '(who|users|members|customers|individuals|residents|visitors) (want|wants|wish|wishes|seek|seeks|would like)',
  'parents-who': '(parent|parents|guardian|guardians) who (believe*|learn*|find*|discover*|think*)',
  'can-be-changed': '(can|may) be ~2 {changed}',
  'starts-with-change': '^ (learn more about|how to)? ({change}|{see})',
  'starts-with-aim': '^ (in order)? to !(~25 , we) .',
  'starts-with-asking': `^ ${ask}`,
  'may-request':
    '(may|can|to|residents|users|customers|members|parents|individuals|consumers) also? (request|ask|contact|email)',
  'starts-with-request': '^ (your|data|privacy)? (request*|right*|choice*)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'you-can': ['You may open the drawer.', 'You are entitled to a chair.'],
    'if-you': ['If you like tea, ring.', 'Would you care for more?'],
    'how-to': ['How to find us', 'It is possible to come back.'],
    'allows-you': ['The switch lets you choose.', 'The gate enables visitors to leave.'],
    'on-request': ['Upon written request we open the vault.'],
    'can-be-requested': ['The form can be obtained at the desk.'],
    'then-contact': [
      'For a refund: write to the clerk.',
      'When in doubt, contact our clerk.',
      'In short, use this form.',
    ],
    please: ['Please knock twice.', 'Sign in at the gate.'],
    'by-visiting': ['Done by simply visiting the desk.', 'Find the form via e-mail.'],
    available: ['The form is available at the desk.', 'There are two ways for you to leave.'],
    'people-can': ['Parents of pupils may look into the book.'],
    'request-to': ['A request for erasure is free.'],
    'request-sent': ['Requests may be addressed to the clerk.'],
    'who-want': ['Guests who wish so are called.', 'Residents seek advice here.'],
    'parents-who': ['Guardians who discover a mistake ring us.'],
    'can-be-changed': ['The entry can be quickly corrected.'],
    'starts-with-change': ['Update the ledger', 'How to delete a portrait'],
    'starts-with-aim': ['To open the drawer, pull.', 'In order to leave, push.'],
    'starts-with-asking': ['Write at any hour.', 'Choose a colour.'],
    'may-request': ['Consumers also request a receipt.', 'Members may ask for tea.'],
    'starts-with-request': ['Privacy rights', 'Your choices'],
  },
  silent: [
    'We open the drawer at nine.',
    'To open the drawer, we pull.',
    'The clerk keeps name, e-mail, and telephone number.',
    'We will keep it, contact details included.',
    'You cannot enter the vault.',
    'Our drawer holds letters.',
  ],
});
