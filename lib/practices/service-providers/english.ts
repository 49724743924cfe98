/** How policies in English state `service-providers`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: { text: 'This does not apply to processors who work for us.', after: 'We never disclose your data.' },
        match: `
          ^ (this|that|these|the foregoing|which) ..2 ((does|do) not (include|apply to|cover|extend to|concern)|excludes|leaves out) ..8
          ({third-parties}|{hired}|{others}|others|partners) ..8 (assist|assisting|help|helping|support|supporting|serve|work|working|act|acting|
          provide|providing|perform|performing|host|operate|run)
        `,
        after: '{pass-on}|{sell}',
      },
      {
        says: 'Your information is held on servers run by our hosting company.',
        match: `(held|kept|stored|hosted|located|saved) ..3 (on|in|by|with) ..6 (run|operated|owned|managed|maintained|provided) by ..3 {hired}`,
      },
      {
        says: 'Companies that mail parcels for us receive your address.',
        match: `
          (firms|firm|companies|company|people|businesses) (that|which|who) ..16 (have access|has access|gets|get|receive|receives|see|given) ..4
          ({your-data}|customer data|name|names|address|details)
        `,
      },
      {
        says: 'We share data with our vendors.',
        match: '{pass-on} ..20 (with|to|by|between|among|include|including) ..16 {hired}',
        unless: '(internet|mobile|wireless) service (provider|providers)',
      },
      {
        says: 'We share your details with trusted third parties in order to provide our services to you.',
        match: `
          {pass-on} ..3 {your-data} ..1 (with|to) ..2 (third parties|partners|companies|others) (in order)? to (offer|provide|deliver|run) ..1
          our (services|service|app|site)
        `,
      },
      {
        says: 'Our vendors may see or process your data.',
        match: `
          {hired} ..12 (access|receive|receives|process|processes|collect|collects|collected|use|store|stores|handle|handles|view|obtain|see|given)
          ..10 ({your-data}|payments|messages)
        `,
      },
      {
        says: 'Companies that work on our behalf.',
        match: `
          {others} ..8 (perform|performs|performing|provide|provides|providing|act|acts|acting|work|works|working|process|processes|operate|administer|
          handle|carry out|help|helps|assist|assists|assisting|support|service) ..12 (on our behalf|for us|on behalf of|our instructions|our (business|
          operations|site|service|services|website|platform|products))
        `,
      },
      // "we engage a hosting company"
      {
        says: 'We engage subprocessors for storage and backup.',
        match: `
          (engage|engages|employ|employs|hire|hires|contract|contracts|outsource|rely|relies|partner|use|uses|using|retain|appoint|work|works) ..6
          {hired} ..16 (to|for|who|that|which|in order|such as|with)
        `,
      },
      {
        says: 'Payments are handled by a payment processor.',
        match: `(processed|handled|stored|hosted|managed|collected|operated|provided|sent) (by|through|via|on|with|using) ..6 ({hired}|{vendors})`,
      },
      { says: 'We use Stripe to take payments.', match: '(use|uses|using|chosen) ..2 {vendors} ..2 (to|for|as)' },
      // "we work with others to provide support"
      {
        says: 'We hire other companies to perform tasks on our behalf, such as packing parcels.',
        match: `
          (work|works|working|partner|contract|contracts|engage|engages|use|uses|employ|employs|hire|hires|retain|rely on) (with|other|on)? {others}
          ..2 (to|for|who|that|which) ..3 (provide|perform|help|assist|process|run|operate|manage|handle|deliver|fulfill|host|support|send|administer|
          conduct|facilitate)
        `,
        unless: '{tracker} | ads | advertisements | advertising',
      },
      {
        says: 'Passed to the companies that help us.',
        match: '{pass-on} ..12 {others} ..3 (help|helps|helping|assist|assists|assisting|support|supporting) us',
      },
      {
        says: 'Our subprocessors include CloudBarn and PostPigeon.',
        match: '(our|following|these) ..2 {hired} (include|are)',
      },
      // "hire someone else to run our contests"
      {
        says: 'We may hire others to ship parcels, and pass your address on to them.',
        match:
          '(hire|hires|employ|employs|engage|engages|retain) (someone|somebody|others|another) ..4 (to|for) & {pass-on}',
      },
      // A list of recipients
      {
        says: { text: 'Contractors who answer support mail.', leadIn: 'Your data may be disclosed to:' },
        match: '(^|:) ..4 {hired}',
        under: '(recipient*|receives|disclosures|{pass-on})',
        unless: '{ad-firms}',
      },
      {
        says: 'Your personal information may be seen by couriers.',
        match: '{your-data} ..6 (accessed|processed|seen|viewed|handled|held|received) ..2 by ..6 {hired}',
      },
      {
        says: "An e-mail delivery company sends our newsletters and holds our subscribers' addresses.",
        match: `
          {hired} ..8 (gets|get|receive|receives|holds|hold|sees|see) ..4 (your|the|their|subscribers|customers)? (address|addresses|name|names|card|
          tickets|messages|records|order)
        `,
        unless: 'their own|(advertise|market|promote|write|sell) ..2 to you|(offers|catalogs|promotions)',
      },
      {
        says: 'We outsource our payroll and our customer support.',
        match: '(outsource|outsources|outsourced|outsourcing)',
      },
      {
        says: 'We have hired other companies to answer your calls.',
        match: '(contracted|engaged|hired|retained|employed|partnered) ..2 {others} (to|who|that|which)',
      },
      {
        says: 'Subprocessors: CloudBarn (storage), PostPigeon (newsletters).',
        match: '^ (sub processors|subprocessors|processors|service providers|vendors) :',
      },
      {
        says: 'We pass your address to the firm that prints our catalogs.',
        match: `
          (company|companies|firms|firm|people) (that|which|who) ..2 (host|hosts|process|processes|run|runs|maintain|maintains|print|prints|deliver|
          delivers|repair|send|ship|ships|collects our)
          & ({pass-on}|receive|receives)
        `,
      },
      {
        says: { text: 'Companies that host our systems', leadIn: 'Recipients of your data:' },
        match:
          '(^|:) ..4 {others} (that|which|who) ..2 (host|run|process|provide|operate|maintain|print|deliver|store|support)',
        under: '(recipient*|receives|disclosures|{pass-on})',
      },
      {
        says: 'The newsletter goes out through Mailchimp.',
        match: `
          (payments|payment|purchases|newsletter|newsletters|mail|mails|emails|orders) (go|goes|run|runs|pass) (out)? (through|via|over|by) ..2
          {vendors}
        `,
      },
      {
        says: 'We use sub-processors in the EU and the US; the list is on our website.',
        match: `
          (use|uses|engage|engages) ..2 (subprocessors|sub processors|processors|vendors|contractors|service providers) (in|from|located|based|;|$|
          listed)
        `,
      },
      {
        says: 'We share your order with companies that we work with.',
        match: '{pass-on} ..8 (organizations|companies|businesses|people) (that|who)? we work with',
      },
    ],
    no: [],
  },
  // Here the company itself is the processor.
  never: [
    '(we|us) (are|act|process|may act|also act) ..6 (processor|processors|service provider|service providers)',
    '(as|is) (a|the|data) (data)? (processor|processors)',
    // What they may not do with it.
    `{hired} ..3 (may|can|must|shall|are|is|do|will) not ..6 (use|share|disclose|sell|keep|process) ..10 (for|except|other|unless|beyond|only|without)`,
    'you (may|can) ..4 (provide|share)',
  ],
});

export const examples = defineExamples({
  yes: [
    {
      text: 'This does not include trusted firms who help us to run our shop.',
      after: 'We never sell your records to outsiders.',
    },

    {
      text: 'That does not cover the couriers and other parties who assist us.',
      after: 'Your data is not transferred to outside parties.',
    },

    {
      text: 'vendors who provide services to us, such as hosting and support',
      leadIn: 'We may disclose personal data to:',
    },
    'Some tasks are carried out by outside firms, which receive the data needed for them.',
    'Payments are processed by PayPal.',
    'We make personal data available to suppliers acting on our instructions.',

    'We share personal data with service providers who host our servers.',

    'Our vendors may process your information only to serve us.',
    'Payments are handled by Stripe.',
    'We use a third-party payment processor to charge your card.',

    'I use a mailing service to send my newsletter; it holds your e-mail address on my behalf.',
  ],
  no: [
    'None of your data is given to outside vendors.',
    'We do not share your data with any contractors or service providers.',

    'We do not share your data with service providers.',
    'No personal data is passed to outside contractors.',
    'We never give your information to vendors.',
  ],
  silent: [
    'Now and then the Service Provider may mail you notices.',
    'From time to time the Service Provider may contact you with offers.',
    'We are a service provider to schools.',
    'Your internet service provider may keep records.',
    'Vendors can apply through our portal.',

    'We log the name of your internet service provider.',
    'The company has offices in three towns.',
    'We will tell you when our terms change.',
    'For our customers’ own files we act as a data processor.',
    'Vendors of art may apply for a stall.',
    'Our vendors may not use your data for their own marketing.',
    'Outside companies will get your address and may write to you about their own goods.',
  ],
});
