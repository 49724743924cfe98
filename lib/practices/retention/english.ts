/** How policies in English state `retention`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const keep = `
  (keep|keeps|kept|keeping|retain|retains|retained|retaining|retention|store|stores|stored|storing|hold|holds|held|maintain|maintains|maintained|
  archived)
`;

const period = '{number} ..3 (hour|hours|day|days|week|weeks|month|months|year|years)';

/** What nobody can be told by may be kept for ever: no person's data is. */
const nameless = `
  (anonymous|anonymized|aggregate|aggregated|de identified|deidentified|statistical|statistics|non personal|non identifying|non identifiable) | {cookie}
`;

export const rules = defineRules({
  exceptActors: ['partners', 'strangers'],
  clauses: {
    'stated-period': [
      {
        says: 'We delete entries thirty days after the contest ends.',
        match: `
          (delete|deleted|erase|erased|destroy|destroyed|anonymize|anonymized|removed|purged) ..4 ${period} (after|from|following|of) ..4 (end|ends|
          ended|close|closed|closure|close|termination|terminate|last|expiry|expiration|deactivat*|cancel*|you)
        `,
        unless: 'backup|backups|request|requests|requested|requesting|{cookie}',
      },
      {
        says: 'We keep your orders for a year.',
        match: `${keep} ..10 (for|up to|until) (a|half a) (day|week|month|year|decade)`,
        unless: '{cookie}|backup|backups|back up',
      },
      {
        says: 'Applications that did not succeed are shredded half a year later.',
        match: `(deleted|erased|destroyed|shredded|removed|purged|anonymized) ..2 (${period}|(a|half a) (day|week|month|year)) later`,
        unless: '{cookie}|backup|backups|request|requests',
      },
      {
        says: 'Log files live for fourteen days.',
        match: `(live|lives|last|lasts|stay|stays) ..4 (for|up to) ..3 ${period} & (log|logs|data|information|files|records)`,
        unless: '{cookie}|backup|backups',
      },
      {
        says: { text: '2 years after closure', leadIn: 'Data category: Account data | Retention:' },
        match: `retention ..3 (:|is|of) ..2 ${period}`,
        unless: '{cookie}|backup|backups',
      },
      {
        says: { text: 'Invoices: ten years', under: 'How long we keep data' },
        match: `^ ..6 ${period} (after|from|following|$)`,
        under: '(retention|how long ..3 (keep|store|retain|hold)|storage) ',
        unless: '{cookie}|backup|backups|request|requests',
      },
      {
        says: 'We keep server logs for ninety days.',
        match: `${keep} ..10 (for|after|up to|than|within|of|least|until|period|maximum) ..4 ${period}`,
        unless: '{cookie}|backup|backups|back up',
      },
      {
        says: 'We purge search records every 30 days.',
        match: `
          (delete|deleted|deletes|deletion|purge|purged|erase|erased|destroy|destroyed|discard|discarded|remove|removed|anonymize|anonymized|
          overwritten|expire|expires) ..8 (after|every|in|than|for|of) ..4 ${period}
        `,
        unless: '{cookie}|backup|backups|back up|request|requests|requested|requesting',
      },
      {
        says: 'After two years of silence we erase your profile.',
        match: `after ..3 ${period} ..8 (delete|deleted|purge|purged|erase|erased|destroyed|anonymize|anonymized|removed)`,
        unless: '{cookie}|backup|backups|request|requested',
      },
    ],
    indefinite: [
      {
        says: 'There is no limit on how long we keep your information.',
        match: `(no|without|not any) (limit|limits|time limit|end) ..2 (on|to|of) ..2 (how long|the time|the period) ..4 (keep|retain|store|hold|kept)`,
        unless: nameless,
      },
      {
        says: 'Your profile will be kept for ever.',
        match: '(remain|remains|stay|stays|stored|kept) ..8 (forever|indefinitely|permanently)',
        unless: nameless,
      },
      {
        says: 'We keep what you post without limit of time.',
        match: `(${keep}|hold on) ..14 (without (limit|limitation|any limit) (in|of|on)|no time limit|unlimited)`,
        unless: nameless,
      },
      {
        says: 'Information that you submit may never be completely removed from our databases.',
        match: '(never|not) be ..1 (completely|entirely|fully) (removed|deleted|erased)',
        unless: nameless,
      },
      {
        says: 'We may keep your information indefinitely.',
        match: `${keep} ..10 (indefinitely|forever|permanently|in perpetuity|perpetually|indefinite period)`,
        unless: nameless,
      },
      {
        says: 'Orders are permanently stored in our books.',
        match: `(indefinitely|permanently) ..3 ${keep}`,
        unless: nameless,
      },
      {
        says: 'We retain account data for as long as we wish.',
        match: `${keep} ..10 (for)? as long as we (like|wish|want|choose|please|see fit|think|feel)`,
        unless: nameless,
      },
      {
        says: 'We never delete account records.',
        match: 'never (delete|deleted|purge|purged|erase|erased) ..6 ({your-data}|{account})',
        unless: nameless,
      },
      {
        says: 'We never throw anything away that you send us.',
        match: '(not|never) (throw|delete|discard|erase|destroy|remove) (anything|any of)',
        unless: nameless,
      },
    ],
    'as-needed': [
      {
        says: 'The records are stored while you have an account with us.',
        match: `${keep} ..20 (as long as|so long as|while|until) you ..3 (use|using|have|hold|play|remain|stay|keep|subscribe|stop)`,
      },
      {
        says: 'Your details stay with us while your account is open.',
        match:
          '(details|data|information|records) ..2 (stay|stays|remain|remains) with us (while|as long as|until|for as long)',
      },
      {
        says: 'When your data is no longer required, it is destroyed.',
        match: '(no longer|not) (required|needed|necessary) ..6 (destroyed|deleted|erased|disposed|shredded|purged)',
      },
      {
        says: 'The law obliges us to keep certain records.',
        match:
          '(law|laws|regulation|regulations) ..2 (oblige|obliges|require|requires) us to (keep|retain|store|preserve)',
      },
      {
        says: 'We let go of your data as soon as it has served its purpose.',
        match: `
          (delete|deleted|erase|erased|destroy|destroyed|discard|discarded|let go of|dispose of|disposed of) ..8 (once|as soon as|when|after) ..8 (over|
          ended|ends|completed|complete|finished|fulfilled|processed|expired|expires|achieved|served)
        `,
        unless: '{service-providers}|firm|contract|contractual',
      },
      {
        says: 'How long we keep your data depends on its kind.',
        match: `
          (how long|length of time|period|periods|duration|criteria) ..8 ${keep} ..8 (depends|depend|varies|vary|based on|determined|differs|include|
          includes)
        `,
      },
      {
        says: 'We do not keep data longer than needed.',
        match: `
          (not|never) (keep|retain|hold|store|be kept|be retained|be stored|kept|retained|stored) ..16 longer than ..8 (necessary|needed|required|
          period|need|purpose|purposes|reasonable)
        `,
      },
      {
        says: 'We keep messages for a reasonable time.',
        match: `(keep|retain|kept|retained|store|stored|hold) ..10 (reasonable|limited|commercially reasonable) ..2 (period|time|amount of time)`,
      },
      {
        says: 'We keep some data after you have closed your account.',
        match: `
          (keep|retain|kept|retained|hold|maintain|retention) ..10 (after|following) ..8 (account|membership|terminate|terminated|termination|cancel|
          cancelled|canceled|deleted|deletion|closed|closure|unsubscribe)
        `,
      },
      {
        says: 'We may retain archival copies.',
        match: '(retain|keep|maintain) ..6 (archival|archived|residual|backup) ..4 (copy|copies|information|data)',
      },
      {
        says: 'Your personal information may remain in our backups.',
        match:
          '{own-data} ..6 (remain|remains) ..8 (archive|archives|backup|backups|records|database|databases|servers|files)',
      },
      {
        says: 'We keep your data as long as your account is active.',
        match: `
          ${keep} ..20 (as long as|so long as|only as long|for as long|no longer than|only for as|not longer than|until|while) ..12 (necessary|need|
          needed|require|required|active|purpose|purposes|account|customer|member|law|legal|services|service|relevant|useful)
        `,
      },
      {
        says: 'We will store your information for the period necessary to provide the service.',
        match: `${keep} ..14 (period|time|length|duration|extent) ..4 (necessary|needed|required|reasonable|reasonably)`,
      },
      {
        says: 'We may retain records as required by law.',
        match: `
          (keep|keeps|kept|retain|retains|retained|retention|store|stored|hold|held) ..14 (as|where|if|when|to the extent) ..2 (necessary|needed|
          required|permitted) ..6 (by|to|for|under) ..8 (law|laws|legal|regulation|regulations|obligations|comply|disputes|enforce|purposes|provide)
        `,
        unless: '(disclose|disclosed|share|shared|release) ..16 (law|legal)',
      },
      {
        says: 'We keep your profile until you delete it.',
        match: `${keep} ..16 until ..4 you ..4 (change|remove|delete|request|ask|tell|cancel|close|unsubscribe|withdraw|deactivate|instruct)`,
      },
      {
        says: 'We delete records once they are no longer needed.',
        match: `
          (delete|deleted|erase|erased|destroy|destroyed|anonymize|dispose) ..14 (once|when|after|as soon as) ..8 (no longer|not) ..3 (necessary|needed|
          required|need|require)
        `,
      },
      {
        says: 'When it is no longer needed, we delete your information.',
        match: `
          (no longer|not) ..3 (necessary|needed|required|need|require) ..14 (delete|deleted|erase|erased|destroy|destroyed|anonymize|dispose|securely)
        `,
      },
    ],
  },
  never: [
    '(keep|keeps|kept|keeping|hold|held) ..2 (promise|promises|word|faith|values|tradition|traditions)',
    '(true|committed|faithful|loyal) to ..6 {number}|(history|tradition|experience) of ..8 {number}',
    '^ (please)? (keep|retain|save|store) (a|your|this|these)',
    '{cookie} ..8 (kept|stored|remain|remains|stay|deleted|expire|until)',
    '(do|does|will) not (keep|retain|store|save|hold) !(..16 longer than)',
    '(card|credit) ..3 (number|numbers) ..4 not',
  ],
});

export const examples = defineExamples({
  'stated-period': [
    'Chat transcripts are deleted after 12 months.',
    'Your order is stored for a period of up to seven years.',

    'Application papers are retained for no more than 6 months.',

    'Your profile is erased sixty days after you close your account.',

    'We delete accounts that nobody used for three years.',
  ],
  indefinite: ['We may keep your personal information indefinitely.', 'Posts are stored permanently in our archive.'],
  'as-needed': [
    'We keep what you enter for as long as you use the game and for a fair time after that.',

    'We retain information for as long as your account is active.',

    'Personal data is retained only for as long as necessary for the purposes above.',

    'Our vendors are bound by contract, and we keep your data as long as your account is active.',
  ],
  silent: [
    'For 70 years we have kept our word to our readers.',
    'Anonymous statistics may be kept forever.',
    'We keep de-identified totals indefinitely.',
    'We have held true to our promise for more than 90 years.',
    'Cookies are stored for one visit only or permanently.',
    'Session cookies are kept until you close your browser.',
    'This cookie lasts for two years.',
    'We do not keep your information.',
    'Session cookies expire after 30 minutes.',
    'We answer requests to delete data within 30 days.',
    'We store your data on servers in Canada.',
    'We do not keep card numbers after the sale.',
    'Backups are kept for 14 days.',
    'Your bank stores records for ten years.',
    'Facebook deletes this data after 90 days.',
    'Keep a copy of your records for two years.',
  ],
});
