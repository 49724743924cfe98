/** How policies in English state `sale-opt-out`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      { says: 'You have the right to say no to the sale of your data.', match: 'say no to ..3 (sale|selling|sharing)' },
      {
        says: 'A parent may agree to the collection of data without agreeing to its disclosure to third parties.',
        match:
          '(consent|consenting|agree|agreeing) to ..14 without (consenting|agreeing) to ..4 (disclosure|disclosing|sharing)',
      },
      {
        says: 'If you do not want us to share your address with other companies, tell us.',
        match: `
          not (want|wish|like) (us|your|to have) ..6 (share|shared|sell|sold|disclose|disclosed|rent|give|given|pass|release) ..8 ({third-parties}|
          others|other (companies|organizations))
        `,
      },
      {
        says: 'A single click will stop us from selling your details.',
        match: '(stop|prevent|keep) us from (sharing|selling|passing|disclosing|giving|renting|trading)',
      },
      {
        says: 'Subscribers can have their names taken off the rental list.',
        match: '(taken|take|remove|removed) ..3 (off|from) ..3 (rental|rented|sharing|exchange) (list|lists)',
      },
      {
        says: 'Consumers can request that their personal information not be sold.',
        match: `
          (request|requests|requesting|ask|asking|direct|instruct|tell|require|prefer) ..8 not ..2 (sell|sold|trade|traded|rent|rented) ..8
          (information|data|name|names|address|addresses|details|it|$)
        `,
      },
      {
        says: { text: 'You may opt out using the form below.', under: 'Do Not Sell or Share My Personal Information' },
        match: '(opt|opting) out',
        under: '(do not (sell|share)|(sale|sharing) of ..3 (information|data)|right to opt out)',
        unless: '{mailing}',
      },
      {
        says: 'Follow the link "Do Not Sell My Personal Information" at the foot of the page.',
        match: 'do not (sell|share) (or share|or sell)? my',
      },
      {
        says: { text: 'opt out of the sale of your personal information', leadIn: 'You have the right to:' },
        match: `(opt|opts|opting|opted) out ..6 (sale|sales|sell|selling|sold|sharing|share|shared|disclosure|disclosing|rental|transfer)`,
      },
      {
        says: 'Before any sale of your data you may opt out.',
        match:
          '(sale|sharing|disclosure|disclose|share|shared|sell) ... (may|can|could|to|right to) (opt out|request to opt out)',
      },
      {
        says: 'Members can tell us not to share their names with our partners.',
        match: `
          (prefer|request|ask|asking|direct|instruct|tell|want|wish|like) ..6 not ..2 (share|sell|disclose|rent|trade|release|provide|give|shared|
          disclosed|sold) ..8 (third parties|others|other companies|other organizations|{third-parties})
        `,
      },
      {
        says: 'Right to opt-out: you can ask us to stop selling your data.',
        match: '(right to opt out|opt out right) !(of (!(such|these|this|that|those|having) .)|from)',
        unless: '({targeted-ad}|{mailing}) ... (right to opt out|opt out right)',
      },
      {
        says: 'Write to us to be removed from the lists that we rent.',
        match: '(remove|removed) ..10 (lists) ..4 (sell|rent|share)',
      },
      {
        says: 'Californians may direct us to stop selling what we know about them.',
        match: '(direct|tell|ask|instruct|order) us to stop (selling|sharing|passing on|disclosing)',
      },
      { says: 'To limit our sharing, call us.', match: '(^|:) (to)? limit (our|this|the) sharing' },
      {
        says: 'We lend our lists to others; write to us if you do not want to be included.',
        match:
          'if you (do not|would rather not) (want|wish|like|prefer)? ..1 be included & (list|lists|names|share|shared)',
      },
      {
        says: 'You can limit this sharing for our affiliates to market to you.',
        match: 'you can limit this sharing ..2 for (our|non|unaffiliated|nonaffiliates|joint)',
      },
      {
        says: 'If you do not want your address to be shared in this way, uncheck the box when you register.',
        match: 'not (want|wish|like) your ..3 to be (shared|sold|disclosed|given|passed on|rented) ',
      },
    ],
    no: [
      {
        says: 'You cannot opt out of the sale of your data.',
        match: '{can-not} ..2 (opt out|opting out) ..3 (sale|sales|selling|sharing|disclosure)',
      },
      {
        says: 'You cannot stop us from sharing your details.',
        match: '{can-not} ..2 (stop|prevent) us (from)? (selling|sharing|passing)',
      },
      {
        says: 'Federal law gives you no right to limit this sharing.',
        match: '(not|no) ..2 right to ..2 (limit|stop|prevent|refuse|opt out of) ..4 (sharing|sale|selling|disclosure)',
      },
    ],
  },
  // A sale of goods is another matter.
  never: [
    '(if|should|were) we (ever|to) ..3 (sell|share|sold|begin|start)',
    '{mailing} (about|on|announcing) ..3 (sale|sales)',
    'that you not (share|sell|disclose|give)|password|passwords',
    '(return|returns|returning|cancel|cancelling|canceling) ..3 (goods|item|items|product|products|order|purchase)',
  ],
});

export const examples = defineExamples({
  yes: [
    'California residents may direct us not to sell their personal information by clicking Do Not Sell My Info.',

    'You have the right to opt out of the sale of your personal information.',
    'If you prefer that we do not share your address with other companies, check this box.',
    'You may opt out of sharing for cross-context advertising.',
    'Californians have the right to opt-out of selling.',
  ],
  no: [
    'You may not opt out of this disclosure; there is no way to opt out of the sharing of your data.',
    'It is not possible to opt out of the sale of personal information.',
  ],
  silent: [
    'You have the right to opt out of our newsletter.',
    'You have the right to opt out of profiling.',
    'There is a right to opt out of automated decisions.',
    '"Sale" means an exchange for money or other value.',
    'We do not sell your personal information.',
    'You may opt out of our newsletter.',
    'We share data with our carriers.',
    'If we ever begin to sell data, we will tell you first.',
    'You may opt out of the sale within 14 days by returning the goods.',
    'If we ever sell data, those who do not opt out will be told first.',
    'We ask that you not share your password with third parties.',
    'You may opt out of e-mails about our sales.',
    'Should we ever sell data, you would have a right to opt out.',
    'We may engage in targeted advertising, and you have the right to opt out of it.',
  ],
});
