/** How policies in English state `do-not-track`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const mark = `
  (signal|signals|setting|settings|header|headers|feature|features|option|preference|preferences|mechanism|mechanisms|request|requests|browser|browsers|
  disclosure|disclosures|standard|functionality|notifications|indicator|indicators|flag|flags|code|technology)
`;

/** What a site may say that it does not track. */
const tracked = `
  {you} | your | any | the | what | how | which | whether | where | who | personal* | information | ip | location | data | children | our | this | that
  | these | those | activity | activities | people | anyone | usage | online | them | their | his | its | specific | visits | movements | individual*
  | browsing | such | all | geo* | email | emails | other | certain | individually | actively
`;

/** The name, not "we do not track you". */
const signal = `
  (dnt|(ask|asks|asking|request|requests|wish|wishes) not to be tracked|do not track ..2 ${mark}|!(we|i|they|who|app|apps|site|sites|website|websites|
  services|products|also|and|cookies) . do not track !(${tracked}|,|:|;|or|and|at|in|for|to|on|across|over|with|when|if|as|except|unless)|^ do not
  track !(${tracked})|(the|a|to|of|your|browser|based|initiated|with|for|honor|honors|respect|respects|support|supports|recognize|recognizes|obeys|
  heeds|ignore|enable|enabled|called|any|such|including|about|regarding|on|as|our) do not track)
`;

const title = '(do not track|dnt)';

const heed = `
  (respond|responds|responding|response|recognize|recognizes|recognizing|honor|honors|honoring|process|processes|act on|act upon|react|reacts|take
  action|support|supports|comply|complies|change|changes|alter|alters|adjust|monitor|obey|accommodate|acknowledge|follow|heed|detect|configured|
  designed|set up|setup|programmed|equipped|able|implemented|adopted)
`;

const deny = '(do|does|may|can|will|are|is|has|have|did|would) (not|no) !track';

/** "You can learn how we respond": a question, not an answer. */
const asks = '(how|whether|if) ..6 (respond|responds|honor|honors|recognize|treat|process)';

export const rules = defineRules({
  clauses: {
    ignored: [
      {
        says: 'Like most other firms, we do not respect DNT headers.',
        match: `${deny} (currently|yet|presently|always)? (respect|obey|abide by) ..3 ${signal}`,
      },
      {
        says: 'Only some of our pages honor Do Not Track signals.',
        match: `(not (all|every)|only (some|a few)) ..6 ${heed} & ${signal}`,
      },
      {
        says: 'We do not respond to Do Not Track signals.',
        match: `${deny} .. ${heed} & ${signal}`,
        unless: `
          ({third-parties}|{advertisers}|they|other (sites|websites)) (!(we|our|,|this) .)? (!(we|our|,|this) .)? (do|does|may|can|will) not !(track)
        `,
      },
      {
        says: { text: 'At this time we do not react to these signals.', under: 'Do Not Track' },
        match: `${deny} .. ${heed}`,
        after: `${signal}`,
        unless: '(you|users|they|browsers) (may|can|do) not',
      },
      {
        says: {
          text: 'We do not currently change what we do when we receive one.',
          after: 'Your browser may send a Do Not Track signal.',
        },
        match: `${deny} .. ${heed}`,
        under: title,
        unless: '(you|users|they|browsers) (may|can|do) not',
      },
      {
        says: { text: 'At this time we do not react to these signals.', under: 'Do Not Track' },
        match: `
          ${deny} ..6 (respond|react|take action|take any action) ..4 (to|in response to) (these|such|those|this|dnt) (signal|signals|mechanisms|
          settings|requests)
        `,
      },
      {
        says: 'At present, "do not track" settings make no difference to how we collect data.',
        match: `${signal} ... (no difference|no effect|no impact)`,
      },
      { says: 'This site ignores the DNT header.', match: `(ignore|ignores|disregard|disregards) ..6 ${signal}` },
      {
        says: 'We may choose not to honor Do Not Track settings.',
        match: `(unable|declines|choose not|elect not|decide not|reserve the right not) ..2 to .. ${heed} & ${signal}`,
      },
      {
        says: 'Do Not Track settings do not affect how our pages work.',
        match: `(does|do|will|are|is) not ..4 (affect|affected|alter|altered|have any effect) & ${signal}`,
      },
      { says: 'We count visits regardless of DNT.', match: `(regardless of|even if|whether or not) .. ${signal}` },
      {
        says: 'DNT signals get no response from our servers.',
        match: 'no ..3 (response|effect|impact|action|action in response|change) & ' + signal,
      },
      { says: 'Do Not Track signals are ignored.', match: `${signal} ..3 (is|are) ..2 (ignored|disregarded)` },
      {
        says: 'DNT headers are currently not honored.',
        match: `
          ${signal} ..3 (is|are) (currently|yet|presently)? not ..2 (honored|supported|recognized|processed|respected|answered|followed|heeded|observed|
          taken into account)
        `,
      },
      {
        says: 'At present we take no account of the Do Not Track header.',
        match: `no (account|notice|heed|note) of ..4 ${signal}`,
      },
      {
        says: 'Our site behaves the same whether or not your browser asks not to be tracked.',
        match: `(same|alike|no differently) .. (whether|if|regardless) ..8 ${signal}`,
      },
    ],
    honored: [
      {
        says: 'Hilltop honors Do Not Track wherever it is switched on.',
        match: '(supports|honors|respects|recognizes|obeys|heeds) (dnt|do not track)',
        unless: `${asks} | ({third-parties}|{advertisers}|they|that|which|browser|browsers)`,
      },
      {
        says: 'If DNT is on, no data is collected.',
        match: `(if|when|where) ..2 (dnt|do not track) ..2 (is|are) (on|enabled|active|set|switched on) ..2 (no|nothing) `,
      },
      {
        says: 'We honor Do Not Track signals.',
        match: `
          (we|our|site|website|websites|service|services|company|systems|servers) ..4 (honor|honors|respect|respects|respond|responds|comply|complies|
          support|supports|recognize|recognizes|abide|adhere|obey|heed)
          & ${signal}
        `,
        unless: `${asks}`,
      },
      {
        says: 'Our servers respect DNT and set no tracking cookies for those who send it.',
        match: `(honors|respects|obeys|heeds|honor|respect|obey|supports) ..3 ${signal}`,
        unless: `${asks} | ({third-parties}|{advertisers}|they|other (sites|websites)|some|not all|not every|browser|browsers)`,
      },
      {
        says: { text: 'We respect it.', after: 'Your browser may send a Do Not Track signal.' },
        match: '(we|site|website) ..1 (honor|honors|respect|respects) (it|them)',
        after: signal,
      },
      {
        says: 'Do Not Track settings are respected here.',
        match: `${signal} ..3 (is|are|will be) (also|fully|always|currently)? (honored|respected|supported|recognized)`,
      },
      {
        says: 'Visitors who switch on DNT are not tracked.',
        match: `(users|visitors|people|those|anyone) (who|with|that) ..6 ${signal} ..4 (are|is|will) not ..2 tracked`,
      },
      {
        says: 'When DNT is switched on, we do not plant cookies.',
        match: `(when|if|where|once) ..8 ${signal} .. (we|our|site|website) ..2 (do|does|will) not ..2 (track|set|place|plant|collect|use|load|record)`,
      },
      {
        says: 'Where a visitor has enabled Do Not Track, our pages disable all counters.',
        match: `(when|if|where|once) ..8 ${signal} .. (we|our|site|website) ..2 (will )?(stop|disable|disables|turn off|switch off)`,
      },
      {
        says: { text: 'We respect your choice and comply with it.', under: 'Do Not Track' },
        match:
          '(we|our|site|website) ..3 (honor|honors|respect|respects|comply with|obey) ..2 (this|these|such|those|the|it|your) ',
        under: title,
      },
      {
        says: 'If DNT is switched on in your browser, our statistics leave you out.',
        match: `
          (if|when|where|with|once) ..2 (dnt|do not track) ..2 (on|enabled|active|set|switched on|turned on) .. (leave|leaves|left|exclude|excludes|
          omit|omits|skip|skips) ..1 (you|it|your)
        `,
      },
      {
        says: 'With Do Not Track on, no analytics script is loaded.',
        match: 'with ..1 (dnt|do not track) (on|enabled|active|set|switched on|turned on) ..2 (no|nothing) ',
      },
    ],
    unclear: [{ says: 'For details see the section on DNT.', match: signal }],
  },
});

export const examples = defineExamples({
  ignored: [
    'Not every one of our apps responds to Do Not Track signals yet.',

    'This website does not act on Do Not Track signals.',
    'We have not implemented any response to Do Not Track.',

    'Because no common standard exists, our site does not recognise DNT headers.',

    'Our systems are not set up to act on Do Not Track requests.',

    'DNT requests are not answered by our servers.',
  ],
  honored: [
    'Redfern obeys Do Not Track and changes nothing for those who send none.',
    'We comply with Do Not Track requests.',

    'All our servers recognize the DNT header.',
    'Our website respects the Do Not Track setting of your browser.',
  ],
  unclear: [
    'Do Not Track is a preference you can set in your web browser.',
    'Some browsers let you send a Do Not Track signal.',

    'Some browsers have a Do Not Track feature.',
    'This section concerns Do Not Track signals.',
    'Do Not Track is still being discussed by the industry.',

    'You can read more about Do Not Track signals on the web.',
    'California law asks us to make a Do Not Track disclosure.',
  ],
  silent: [
    'We do not track visitors.',
    'You can track your parcel.',
    'You can refuse to be tracked by contacting us.',

    'We do not track you.',
    'We do not track what single readers look at, only how often a page is read.',
    'We do not track, store or sell your whereabouts.',
    'Track your parcel here.',
    'We do not respond to letters.',
    'We do not track the location of your phone.',
    'We do not track deliveries abroad.',
  ],
});
