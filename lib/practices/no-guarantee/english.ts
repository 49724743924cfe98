/** How policies in English state `no-guarantee`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Security systems can fail.',
        match: `
          (safeguards|measures|precautions|security|systems|protection) (can|may|might|could) ..1 (fail|be breached|be broken|be defeated|be
          circumvented)
        `,
      },
      {
        says: 'Unfortunately, no system is 100% secure.',
        match: `
          (no|never) ..6 (transmission|transfer|website|system|network|method|data|company|service) ..6 (is|are|be) (ever|wholly|completely|entirely|
          totally|fully|100|perfectly|absolutely)* (secure|safe|immune)
        `,
      },
      {
        says: 'Perfect security does not exist on the Internet.',
        match: '(perfect|absolute|complete|total) security (does not|is not|can not)',
      },
      {
        says: 'We cannot be held responsible for break-ins to our systems.',
        match:
          'not ..3 (responsible|liable|held responsible|held liable) ..3 (break ins|breakins|intrusions|hackers|attacks)',
      },
      {
        says: 'Hackers could intercept what you send us.',
        match: `(third parties|others|hackers|criminals|someone) (may|might|could|can) ..3 (unlawfully|illegally|intercept|break in|circumvent|defeat)`,
      },
      {
        says: 'We cannot rule out every risk.',
        match: '(can not|not|unable) ..4 (eliminate|exclude|rule out) ..4 (risk|risks)',
      },
      {
        says: 'Absolute security cannot be guaranteed on the internet.',
        match: '(perfect|absolute|complete|total|100%) (security|protection|safety) ..6 (not|no|never|impossible)',
      },
      {
        says: 'E-mail is not a secure means of communication.',
        match: `
          (email|emails|internet|web|transmission|transmissions|messages) ..4 (is|are) ..1 (not|never|inherently|neither) ..6 (secure|safe|insecure|
          confidential)
        `,
      },
      {
        says: 'There is always some risk in sending data over the Internet.',
        match: `
          (always|inherent|inherently|certain|some) ..2 (risk|risks|risky) ..8 (send|sending|transmission|transmitting|transmit|internet|online)
          & (data|information|security|transmission)
        `,
      },
      {
        says: 'We cannot guarantee the security of your data.',
        match: `
          (can not|not|unable to|no) ..3 (guarantee|guaranteed|warrant|ensure|assure|promise|insure|insurers) ..12 (impenetrable|hackers|hacked|thief|
          thieves|intruder|intruders|attackers|break into|security|secure|safe|safety|private|confidential|unauthorized|protected|intercepted|accessed|
          disclosed|breach|safeguards|privacy|loss)
        `,
      },
      {
        says: 'Absolute security cannot be guaranteed on the internet.',
        match: '(security|safety|secure) ..8 (can not|not) ..3 (guaranteed|ensured|assured|warranted)',
      },
      {
        says: 'No method of sending data is completely secure.',
        match: `
          (no|not|never|none|nor) ..16 (100 percent|100|100%|completely|fully|totally|entirely|absolutely|perfectly|one hundred percent|foolproof|fail
          safe|infallible|absolute|perfect|impenetrable|invulnerable|bulletproof) ..1 (secure|safe|security|protection|error free|impenetrable|
          protected|private|reliable)
        `,
      },
      {
        says: 'Internet transmission is never perfect.',
        match: `
          (security|system|systems|measures|transmission|safeguards|method|methods|internet) ..14 (not|no|never) ..4 (foolproof|infallible|perfect|
          impenetrable|invulnerable|bulletproof|fail safe|completely secure|100%)
        `,
      },
      {
        says: 'No system is infallible.',
        match: `
          (no|none) ..8 (security|system|systems|measures|transmission|safeguards|method|methods) ..10 (foolproof|infallible|perfect|impenetrable|
          invulnerable|bulletproof|fail safe)
        `,
      },
      {
        says: 'We make no guarantee that our safeguards prevent all unauthorized access.',
        match:
          '(no guarantee|no guarantees|not guarantee) ..10 (security|secure|unauthorized|protect|protected|safe|breach*|access)',
      },
      {
        says: 'You send us data at your own risk.',
        match: '(security|transmission|transmit|send|sending|provide|internet) ..14 (own risk|sole risk)',
      },
      {
        says: 'We are not liable for unauthorized access.',
        match: '(not) ..3 (responsible|liable) ..8 (unauthorized|interception|breach|theft|hack*)',
      },
      {
        says: 'Nobody can promise that data on the Internet is out of reach of thieves.',
        match: `
          (nobody|no one|no company|none|never) ..2 (promise|guarantee|guarantees|warrant|ensure|rule out|vouch) ..10 (security|secure|safe|safety|
          internet|breach|unauthorized|thieves|hackers)
        `,
      },
      {
        says: "No lock is perfect, and ours are no exception: we can't vouch for the safety of what you send.",
        match: '(not|never) ..2 (vouch for|promise) ..4 (safety|security)',
      },
      {
        says: 'Although we do our best, a determined intruder may get past our defences.',
        match: `
          (intruder|intruders|hackers|attackers|thieves|criminals) ..3 (may|might|could|can) ..3 (get past|overcome|defeat|bypass|break|circumvent|
          breach)
        `,
      },
    ],
  },
  never: ['^ {platform} (can not|does not|do not)'],
});

export const examples = defineExamples({
  yes: [
    'No transmission over the internet is ever wholly secure.',
    'No transmission over the Internet is ever fully secure.',

    'We are unable to promise that your information will never be disclosed.',

    'Third parties may unlawfully intercept messages.',
  ],
  silent: [
    'We cannot guarantee that the site is free of errors.',
    'Our goods come with a guarantee.',
    'We use encryption to protect your data.',
    'We do not guarantee that the articles are correct.',
    'Your order is completely free of charge.',
    'We guarantee that your data is safe.',
    'Facebook cannot guarantee the security of your data.',
  ],
});
