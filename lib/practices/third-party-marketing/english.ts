/** How policies in English state `third-party-marketing`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Your name may be given to publishers who would like to mail you.',
        match: `
          (given|passed|provided|released|disclosed|sent|supplied) to ..8 (who|that|which) ..4 (like|wish|want) to (mail|write to|contact|email|call)
          you
        `,
      },
      {
        says: 'If you tick the second box, you allow others to market to you.',
        match: '(let|allow|permit) (others|anyone|{third-parties}) (to)? (market|advertise|sell) to you',
      },
      {
        says: 'Unless you tell us not to, selected partners will get your address for their mailings.',
        match: `
          ({third-parties}|others|sponsors) ..2 (get|receive|be given) your ..4 (address|addresses|name|details|number) ..4 for their ..2 (mailings|
          marketing|promotions|offers|advertising)
        `,
      },
      {
        says: 'We may disclose your information to third parties for purposes of promoting their products.',
        match: `
          ({pass-on}|{sell}) ..16 (third parties|{others}) ..3 (for|with) (the)? (purpose|purposes) of ..3 (promoting|marketing|advertising|offering)
          (their|its|products|goods|services)
        `,
      },
      // "the sponsor, to which we give your address, may promote its goods to you"
      {
        says: 'Your contact details may be given to sponsors of the sweepstakes so that they can promote their services to you.',
        match: `
          ({pass-on}|{sell}) ..16 {others} ..8 (so that|in order that|to enable|to allow|enabling|allowing) ..2 (they|them|it) ..3 (promote|offer|
          advertise|market|send|contact|mail|call|tell|inform|introduce)
        `,
        unless: 'our behalf | for us | your (order|request|question|inquiry) | {service-providers} | offer (you)? our',
      },
      // "they may contact you", after a sentence on whom the data goes to
      {
        says: {
          text: 'They may send you offers of their own.',
          after: 'We share our subscriber list with selected companies.',
        },
        match: `
          ^ ..1 (they|these|those|such|the) ..3 (may|might|can|will) ..2 (contact|send|mail|email|call|write to|solicit) you ..10 (offer|offers|
          promotions|promotional|marketing|solicitations|products|services|information about)
        `,
        after: '({pass-on}|{sell}) ..24 ({others}|publisher|provider|sponsor|merchant)',
        unless: 'our behalf | for us | not ',
      },
      {
        says: 'Other firms may send you mail, using the details that we give them.',
        match: `
          {others} ..12 (may|might|can|will) ..2 (send|mail|email|contact|call|write to|offer) you ..16 (we|us) ..2 (give|gave|provide|provided|share|
          shared|pass|passed|supply|supplied)
        `,
        unless: 'our behalf | for us',
      },
      // "you agree that sponsors may contact you"
      {
        says: 'We may, with your consent, disclose your email to sponsors who want to send you promotions.',
        match: `
          (agree|agreed|consent|consented|permission|opt in|opted in|authorize) ..10 {others} ..3 (may|can|to|will|contact|send) ..3 (contact|send|
          email|mail|call|market) ..6 (offer|offers|promotions|marketing|products|services)
        `,
        unless: 'our behalf | for us | our (products|services|offers|marketing)',
      },
      {
        says: 'Your contact details may be given to sponsors of the sweepstakes so that they can promote their services to you.',
        match: `
          (passed|forwarded|handed|released|given|provide|provided|pass|forward|share) ..8 (brands|businesses|companies|firms|sponsors|partners|
          organizations|parties) ..3 (so that|so|in order) ..2 (they|to|it) ..3 (tell|inform|offer|promote|advertise|market)
        `,
        unless: 'our (products|services|site|website|app|application|platform)',
      },
      {
        says: 'Shared with other companies for their own marketing purposes.',
        match: `
          ({pass-on}|{sell}) ..30 (for|in) (their|its|the third party|third party|others|other|sponsor|partner|partners) (own)? ..6 (marketing|
          promotional|advertising|mailing|mailings|promotions)
        `,
      },
      {
        says: {
          text: 'Sponsors, for their own promotional use.',
          leadIn: 'We share the details of those who take part with:',
        },
        match: `
          ({pass-on}|{sell}) ..30 {third-parties} ..8 (for|use in) ..3 (marketing|promotional|mailing) ..3 (purposes|activities|use|uses|communications)
        `,
      },
      // "with partners who advertise or market", said loosely
      {
        says: 'We may share your email address with selected companies for their own marketing purposes.',
        match: '({pass-on}|{sell}) ..24 {others} ..16 (marketing|promotional)',
        unless: `
          our behalf | for us | (help|helps|assist|assists) us | {service-providers} | not ..8 {others} ..16 (marketing|promotional|promote)
          | marketing (service|services|assistance|providers|research|purposes of) | opt out | promote (our|the) | our (marketing|promotional) | links
          | rights to know
        `,
      },
      // "to companies who may contact you about offers"
      {
        says: { text: 'Other companies that wish to send you offers', leadIn: 'Your information may be disclosed to:' },
        match: `
          ({pass-on}|{sell}) ..24 {others} ..10 (contact you|send you|sending you|market to you|email you|mail you|call you|offer you|reach you|write
          to you|notify you|by mail)
        `,
        unless: 'our behalf | your (order|request) | {service-providers} | offer (you)? our',
      },
      // "to firms whose products may interest you"
      {
        says: 'Your postal address may be given to other businesses whose products may be of interest to you.',
        match: `
          ({pass-on}|{sell}) ..24 {others} ..10 (products|services|offers|goods|promotions|information|opportunities|offerings|messages) ..8 (interest|
          interested|like|enjoy)
        `,
        unless: 'our behalf | {service-providers} | advertisements',
      },
      // "to parties that want to promote their goods"
      {
        says: {
          text: 'Reputable firms that want to tell you of their products',
          leadIn: 'We may pass your details to:',
        },
        match: `
          ({others}|{third-parties}|third party) ..10 (want|wants|wish|wishes|wishing|wanting|like|would like|desire|desires|offer|offers|order) ..3
          (market|promote|send|sell|tell|inform|offer|write|contact|marketing) ..3 (their|products|goods|services|to you|you|information|through)
        `,
        unless: 'our behalf | our (products|services|site|website|app|application|platform)',
      },
      // "to partners who send special offers"
      {
        says: 'We disclose contact details to third parties who may contact you with special offers.',
        match: `
          ({pass-on}|{sell}) ..24 {others} ..20 (special offers|promotional (materials|material|offers|information|communications|messages|mailings)|
          marketing (materials|communications|information|messages|offers)|solicitations|catalogs)
        `,
        unless: 'our behalf | for us | {service-providers}',
      },
      {
        says: 'We give our guest list to promotional partners.',
        match: '({pass-on}|{sell}) ..20 (marketing|promotional|promotion) (partners|partner)',
        unless: 'our behalf | links',
      },
      {
        says: 'When we offer products jointly with another company, we share your data with it.',
        match: `
          (co branded|co-branded|co sponsor|co-sponsor|team up|joint promotion|joint promotions|joint marketing|jointly|joint offering) ... {pass-on}
          ..16 (with|to|by) ..8 ({others}|partner|partners|company|sponsor|third party|them|it)
          & (promotion|promotions|offer|offers|offering|marketing|products|sweepstakes|contest|contests)
        `,
        unless: 'our behalf | policy | links',
      },
      // "to direct mail firms"
      {
        says: 'We rent the addresses of our readers to direct mailers.',
        match:
          '({pass-on}|{sell}) ..20 (marketers|direct mailers|marketing (companies|firms|services companies|organizations))',
      },
      {
        says: 'Sponsors may use it for their own marketing.',
        match: `
          ({others}|partners|partner|sponsor|co-sponsor|publisher|merchant|retailer|advertiser) ..8 (may|will|can|to) ..2 use ..16 (marketing|
          promotional|their own) ..2 (purposes|offers|communications|marketing|use)
        `,
        unless: 'our behalf | help us | assist us | may not',
      },
      {
        says: 'We sometimes rent our subscriber list to outside firms.',
        match:
          '(rent|rents|rented|sell|exchange|trade) ..8 (mailing|marketing|customer|subscriber|postal|email) (list|lists)',
      },
      {
        says: 'Partners may use your details to tell you of their offers.',
        match: `
          ({others}|partners|sponsor|dealer) ..3 (may|will|can|could|to) ..3 (use|obtain|receive) ..12 to ..2 (market|promote|tell you|inform you|send
          you|contact you|offer you|mail you|email you)
        `,
        unless: 'our behalf | for us | our (products|services) | {service-providers} | {tracker}',
      },
      // "others to whom we pass your data may write to you"
      {
        says: 'Firms with whom we share your address may send you catalogs.',
        match: `whom we ..2 ({pass-on}|{share}) ..10 (may|will|can) ..3 (contact you|send you|email you|mail you|call you|market|offer you)`,
        unless: 'our behalf | {service-providers}',
      },
      // "you may receive offers from sponsors, who get your address"
      {
        says: 'You may receive catalogs from other companies to which we rent your address.',
        match: `
          (receive|get) ..6 (offers|promotions|solicitations|mailings|catalogs|marketing|materials) ..3 from ..3 {others}
          & ({pass-on}|{sell})
        `,
        unless: 'our behalf | {service-providers}',
      },
      // Names are rented out for mailings.
      {
        says: 'We sometimes rent our subscriber list to outside firms.',
        match:
          '(rent|rents|rented|lease|leases|sell|sells|sold) ..6 (name|names|address|addresses|list|lists) ..3 to ..5 {others}',
        unless: '{deal}',
      },
      {
        says: 'From time to time we make our mailing list available to other companies.',
        match: '(names|addresses|list|lists) ..3 available to ..5 {others}',
      },
      {
        says: 'We let other companies send you offers.',
        match: `
          (let|lets|allow|allows|permit|permits|enable|enables) ..5 {others} (to)? (send|contact|mail|email|market|call|write) ..2 (you|offers|their)
        `,
        unless: 'our behalf | unsubscribe',
      },
      // "marketing companies may obtain your address"
      {
        says: 'Marketing companies may receive your e-mail address.',
        match: `(marketers|marketing (companies|firms|partners|organizations)) ..8 (receive|receives|obtain|get|have access) ..6 {your-data}`,
        unless: 'our behalf',
      },
      {
        says: 'Merchants receive your address, and may send you mail.',
        match: `
          ({others}|third parties) ..8 (receive|receives|get|gets|obtain|given|have access) ..14 (send you|send them|contact you|contact them|email you|
          mail you|write to you|offer you|catalogs|catalogues|promotional|special offers|marketing)
        `,
        unless: `our behalf | for us | our (products|services|promotional|marketing) | {service-providers} | {tracker} | not ..8 {others}`,
      },
      {
        says: 'We sometimes pass on customer names to other organisations whose offers we believe are worthwhile.',
        match: '({pass-on}|{sell}) ..20 {others} ..3 whose ..2 (offers|products|goods|services|offerings|merchandise)',
        unless: 'our behalf',
      },
      // Whoever they are: "…, who may mail you offers of their own"
      {
        says: 'We disclose contact details to third parties who may contact you with special offers.',
        match: `
          ({pass-on}|{sell}) ..20 (who|which|that) (may|might|can|will) (then|also)? (send you|contact you|email you|mail you|call you|write to you|
          offer you)
        `,
        unless: 'our behalf | for us | your (order|request|question|inquiry) | {service-providers}',
      },
      {
        says: 'Your name may be passed to charities whose work we think will interest you.',
        match: '({pass-on}|{sell}) ..16 {others} ..3 whose ..12 (interest|interests|appeal|like)',
        unless: 'our behalf',
      },
      {
        says: 'We share names with outside companies for mailings of their own.',
        match: `({pass-on}|{sell}) ..16 {others} ..2 (for|in) ..2 (mailings|promotions|advertising|marketing|campaigns) of (their own|theirs)`,
      },
      {
        says: 'Some charities learn your address so that they can promote what they do.',
        match:
          '{others} ..8 (learn|get|have|see|use) your ..3 (address|name|details|number) ..8 (advertise|promote|market)',
        unless: 'our behalf | for us',
      },
      {
        says: 'Subscribers’ names may be exchanged with other publishers.',
        match: '(names|addresses|lists|list) ..6 (exchanged|swapped) with ..3 {others}',
      },
      {
        says: 'Yes, we share for joint marketing with other financial companies.',
        match: 'share ..2 for ..1 joint marketing with ..1 (financial)? (companies|institutions|firms)',
      },
      {
        says: 'Yes, we share for nonaffiliates to market to you.',
        match:
          'share ..2 for ..2 (nonaffiliates|non affiliates|unaffiliated (companies|third parties)) to market to you',
      },
    ],
    no: [
      {
        says: {
          text: 'Marketing purposes',
          leadIn: 'We never share your information unless you give us written permission:',
        },
        match:
          '(never|not) (share|use or share) ..3 information ..2 unless ..6 (permission|authorization) ..2 marketing (purposes)? $',
      },
      {
        says: 'We will not let other firms have your name for advertising.',
        match: `
          (not|never) ..1 (let|allow|permit) ..3 {others} (to)? (have|use|get|receive|see) ..6 for ..4 (advertising|marketing|promotions|promotional)
        `,
      },
      {
        says: 'We never hand over your address to outside companies so that they can advertise to you.',
        match: `
          (not|never|nor) ..4 ({pass-on}|{sell}) ..16 {others} ..4 (so that|in order|to enable|to let|to allow) ..3 (advertise|market|promote|contact|
          send|offer)
        `,
      },
      {
        says: 'Acme never gives your number to other firms for their promotions.',
        match: `
          (not|never|nor) ..4 ({pass-on}|{sell}) ..14 (firms|companies|businesses|others|third parties|anyone|marketers) ..3 (for|to) ..4 (marketing|
          advertising|mailings|promotions|advertise|market)
        `,
      },
      {
        says: 'We do not share contact details with third parties for marketing.',
        match: `
          (not|never) ..4 ({pass-on}|{sell}) ..16 ({others}|anyone|anybody|others) ..4 for ..3 (marketing|promotion|promotions|promotional|advertising)
        `,
      },
      {
        says: 'We never give a child’s personal information to anybody for marketing.',
        match: `
          (not|never) ..1 (give|provide|send|supply|hand) ..14 ({others}|anyone|anybody) ..4 for ..3 (marketing|promotion|promotions|promotional|
          advertising)
        `,
      },
      {
        says: 'We may send you offers from our airline partners, but we do not give them your address.',
        match: `
          (not|never) (give|pass|share|provide|tell|show|send) (them|these companies|those companies) ..4 (address|name|details|data|information)
          & (offers|marketing|promotions|advertising)
          & {others}
        `,
      },
    ],
  },
  // What a law lets readers ask for, or what other businesses may do, is no statement about this one.
  never: [
    '{nameless} ..4 available',
    '({pass-on}|{sell}) ..3 {nameless}',
    '(civil code|1798.83|shine the light|such businesses|certain businesses|preceding calendar|immediately preceding)',
    'california ..30 (request|requests|entitled|entitles|permits|ask|obtain|right)',
    '(request|entitled|right|ask|respond|list) ..20 (disclosure|disclosed|share|shared) ... marketing',
    'not (want|wish) ..12 (share|shared|sharing|disclose|disclosed) | suppress',
    '(prefer that we|requires that they|require that they|policy states|policy of not|such requests)',
    '(prevent|opt out of) ..3 (disclosure|sharing|disclosures)',
  ],
});

export const examples = defineExamples({
  yes: [
    'Other businesses with which we have a relationship may send you mail about their products using the details we give them.',

    'Other retailers may get your mailing address from us so that they can send you catalogues.',

    'Your data could be shared with partners for their own advertising and promotions.',

    'With your consent, we pass your number to partners who would like to market their services to you.',
    'When we offer products jointly with another company, we share what you tell us with that company.',
  ],
  no: [
    'We do not share your personal information with third parties for their marketing purposes.',
    'We will never rent our mailing list.',
    'Your details will not be disclosed to other companies for their direct marketing.',
    'We never let others market to you.',
    "Our members' addresses are not handed to other organisations for mailings of theirs.",
  ],
  silent: [
    'Your name goes to outside firms so that they can offer you our repair service.',
    'We share your details with chosen third parties in order to offer our services.',
    'We give data to trusted third parties in order to promote our products to you.',
    'We may make certain non-personal data available to third parties for marketing.',
    'We share anonymous statistics with marketing partners.',
    'With your consent we send you news of our marketing partners ourselves.',
    'We will send you details of our promotions.',
    'Our agency mails our catalogues for us.',
    'You may ask us not to use your data for marketing.',

    'We disclose data to other companies that help us run and market our shop.',
    'We share reports with other companies of the group to promote safety.',
    'We share what our vendors need to promote our shop on our behalf.',
    'Local law gives you rights to know how data is shared with third parties who engage in marketing.',
    'We may send you our own newsletter.',
    'Our mailing house sends letters on our behalf.',
    'California residents may request a list of third parties that received their data for direct marketing purposes.',
    'We use your email address to tell you about our products.',
    'Partners are listed on our about page.',
    'We may share your address with mail houses that send you our offers on our behalf.',
    'If you do not want your data shared with third parties for their marketing, write to us.',
  ],
});
