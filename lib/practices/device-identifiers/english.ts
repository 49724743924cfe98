/** How policies in English state `device-identifiers`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const device = `(device|devices|mobile|hardware|equipment|handset|phone|smartphone|advertising|ad|advertiser|persistent|machine|android)`;

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'We receive the ID that your operating system assigns to your phone for advertising.',
        match: `(id|ids|identifier|number) ..4 (operating system|phone|device|platform) ..2 (assigns|gives|provides|generates|assigned)`,
      },
      {
        says: "Our app records your handset's serial number.",
        match: `(phone|handset|device|devices|tablet|mobile|hardware|mobiles) ..2 (serial number|unique id|unique identifier|id number|hardware id)`,
      },
      {
        says: 'A unique number is given to your installation of the app and sent to us.',
        match: `
          (unique|random) (number|code|id|identifier|token) ..6 (assigned|given|generated|created|attached) ..6 (app|installation|device|phone|handset|
          copy)
        `,
      },
      {
        says: { text: 'Device ID', leadIn: 'Data collected by the app' },
        match: `${device} (identifier|identifiers|id|ids|identification|identifying)`,
      },
      {
        says: 'When you open the app we receive a unique device identifier.',
        match: `unique ..2 (device|mobile|hardware|phone|application|installation) (identifier|identifiers|id|ids|number|numbers|token|tokens)`,
      },
      {
        says: 'We collect the serial number of your device.',
        match: `
          (identifier|identifiers|id|ids|number|numbers) ..2 (of|for|assigned to|associated with|unique to|specific to|from) (your|the|a|that|each|my|
          any) ..2 (device|devices|phone|handset|mobile|smartphone)
        `,
      },
      {
        says: "We note each handset's alphanumeric serial ID.",
        match:
          '(device|devices|phone|mobile|handset) ..2 (unique|alphanumeric) ..2 (identifier|identifiers|id|ids|number)',
      },
      {
        says: 'Our partners may read the IDFA or the Android advertising identifier.',
        match: '(idfa|idfv|aaid|gaid|udid|imei|meid|imsi|iccid|oaid)',
      },
      { says: 'We log your operating system, phone model and MAC address.', match: 'mac (address|addresses)' },
      {
        says: 'The app reads the identifier for advertisers.',
        match: '(identifier|identifiers|id|ids) for (advertisers|advertising|vendors|vendor)',
      },
      {
        says: 'Device fingerprinting helps us to tell real visitors from robots.',
        match: '(device|browser|digital|canvas) (fingerprint|fingerprints|fingerprinting)',
      },
      {
        says: 'We collect the serial number of your device.',
        match: '(serial|equipment identity) (number|numbers) & (device|devices|mobile|hardware|phone)',
      },
      {
        says: 'The app reads unique identifiers.',
        match: `(unique|persistent) ..1 (identifiers|ids) !(stored|in cookies|such as (your|their|a|the) (name|social|government|user))`,
        unless: '({cookie}|account|government|user id|customer) .. (unique|persistent) ..1 (identifiers|ids)',
      },
      {
        says: 'We may give ad companies a hashed version of your e-mail address.',
        match: 'hashed ..3 (email|emails|phone|id|ids|identifier|identifiers)',
      },
      {
        says: 'Each device is assigned a unique number.',
        match: `(device|devices|installation|phone) ..4 (assigned|given) ..3 (unique|random|persistent) ..2 (number|id|identifier|code|token)`,
      },
      {
        says: 'We take fingerprints of browsers.',
        match: '(fingerprint|fingerprints|fingerprinting) ..2 (device|devices|browser|browsers)',
      },
      {
        says: 'Each installation gets a random ID that stays the same over time.',
        match: '(random|unique|persistent) (id|identifier) & (device|devices|installation|phone|app|apps)',
      },
      {
        says: 'Information about your phone, including its identifier, is gathered.',
        match: '(phone|device|handset) , including its ..1 (identifier|id)',
      },
      { says: 'Device fingerprinting helps us to tell real visitors from robots.', match: 'fingerprinting' },
      {
        says: 'Each copy of the app has a number of its own, which is sent along with every request.',
        match: '(each|every) (copy|installation|device|phone) ..6 (number|id|identifier|code) of its own',
      },
      {
        says: 'From the fonts and settings of your browser we compute a fingerprint to tell fraudsters from customers.',
        match: `
          (compute|computes|calculate|create|creates|form|derive|build|generate|generates) ..2 fingerprint
          & (browser|device|fonts|settings)
        `,
      },
    ],
    no: [],
  },
  never: [
    '(ip|protocol) (address|addresses) (,|[|is|which is) ..1 (a|the) ..2 (unique|number|identifier)',
    // What readers can do about it
    '^ (you|users) (can|may) ..4 (reset|limit|disable|change|delete) ..8 (id|ids|identifier|identifiers)',
  ],
});

export const examples = defineExamples({
  yes: [
    'We record the make of your phone, its Android ID and its language.',
    { text: 'device information, such as model, android ID and system version', leadIn: 'We collect the following:' },

    "Google's advertising ID is read by ad partners in our app.",

    'The app collects your device’s advertising ID.',

    'Information we collect: IP address, device ID and language.',
  ],
  no: [
    "We do not collect your phone's IMEI.",
    'No advertising identifiers are used.',

    'We do not collect device identifiers.',
    'The app never reads your advertising ID.',
    'No IMEI or MAC address is collected.',
  ],
  silent: [
    'We log your IP address, a unique number of your device on the network.',
    'We do not combine your name with your device number.',
    'Choose a unique user name.',
    'Photo ID may be required.',
    'Your order number identifies your purchase.',

    'We record your IP address and browser type.',
    'Please show a photo ID at the entrance.',
    'Your customer number is a unique identifier of your account.',
    'We ask which device you use most often.',
    'Surveys ask for unique identifiers such as their social security number.',
  ],
});
