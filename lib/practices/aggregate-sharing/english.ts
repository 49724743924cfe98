/** How policies in English state `aggregate-sharing`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'We make some anonymous data available to third parties for research.',
        match: '(make|makes|making|made) ..2 {nameless} ..2 available',
      },
      {
        says: 'Researchers may obtain data sets without names from us.',
        match:
          '(obtain|get|receive|given|buy) ..4 (data|data sets|datasets|records|statistics) without (names|identities)',
      },
      {
        says: 'Sponsors receive only statistics.',
        match: `
          (sponsors|advertisers|partners|publishers|others|{third-parties}) (receive|get|see|are given) ..3 (totals|aggregates|statistics|figures|
          summaries)
        `,
      },
      {
        says: 'We may publish trends drawn from the data of all users.',
        match: `
          (trends|statistics|totals|insights) ..3 (drawn|derived|compiled|calculated) from ..6 (users|data|visitors)
          & (publish|{pass-on})
        `,
      },
      {
        says: 'We may share aggregate statistics with partners.',
        match: '({pass-on}|{sell}|publish|tell) ..16 {nameless}',
        unless: '{own-service} | may (allow|lead to|enable|result in) the (collection|sharing)',
      },
      {
        says: 'Anonymous data may be disclosed to sponsors.',
        match: '{nameless} ..20 ({pass-on}|{sell}|publish|published)',
        unless: '{own-service}',
      },
      {
        says: 'Share facts that do not identify you.',
        match: `
          ({pass-on}|{sell}|publish|tell|inform) ..16 (not|never|no longer|without) ..4 (identify|identifies|identifying|traced|linked|point|points)
        `,
      },
      {
        says: 'We publish what we learn in a form that is no longer identifiable.',
        match: '({pass-on}|{sell}|publish) ..16 (not|no longer) (personally)? identifiable',
      },
      {
        says: 'We share reports with sponsors that do not contain names.',
        match: `
          ({pass-on}|{sell}|publish) ..16 (without|not|does not|do not) (reveal|revealing|disclose|disclosing|contain|containing|include|including) ..6
          (identity|identities|personal|personally|identifiable|name|names)
        `,
      },
      {
        says: 'Ad companies collect anonymous data.',
        match: `
          ({third-parties}|{ad-firms}|{service-providers}|provider|companies) ..8 (collect|receive|receives|collects|gather|get|see) ..4 ({nameless}|
          statistics)
        `,
      },
      {
        says: 'Information that no longer identifies you may be shared.',
        match:
          '(not|no longer|never) ..3 (identify|identifies|identified|point|points) ..14 ({pass-on}|sold|published)',
      },
      {
        says: 'We tell sponsors how many people clicked.',
        match: `
          ({pass-on}|tell|tells|inform|report) ..12 (how many|a certain number|percentage of|total number) ..3 (people|users|visitors|members|customers|
          readers)
        `,
      },
      { says: 'We may make anonymised records public.', match: '{nameless} ..6 public' },
      {
        says: 'Visitor statistics are published once a year.',
        match: '(statistics|totals|trends) ..8 (is|are|be) ..2 ({pass-on}|given|published|sold)',
      },
      { says: 'We publish statistics on our members.', match: '(publish|publishes|release) ..2 (statistics|figures)' },
      {
        says: 'Researchers receive records from which everything that identifies you has been removed.',
        match: '(identify|identifies|identifying) ..6 (removed|stripped) & ({pass-on}|receive|receives|publish)',
      },
      {
        says: 'Sponsors get to know how many people read each article, but not who they are.',
        match:
          '({others}|{third-parties}|sponsors|advertisers|partners) ..4 (learn|know|see|told|informed) ..3 how many',
      },
    ],
    no: [],
  },
  never: [
    '(social|sharing) ..2 (features|buttons|plugins|widgets) ... personal and non personal',
    '(re identify|reidentify|re-identify)',
    '(policy|notice|statement|section) ..3 (intended|describes|explains|outlines|informs|covers|discusses)',
    'direct marketing',
    '(a|such) (business|businesses)',
  ],
});

export const examples = defineExamples({
  yes: [
    'Without identifying you, we tell advertisers how many people clicked.',
    'Figures that do not identify anyone may be published.',

    { text: 'aggregated or anonymised data with partners and the public', leadIn: 'We share:' },

    'We share pseudonymous or aggregate data with universities.',
    'Aggregate data about our audience may be sold.',

    'We may share aggregate statistics with our partners.',

    'We publish reports that contain aggregated information only.',
    'We provide researchers with information that does not identify you.',
    'De-identified records can be sold to health firms.',
    'Ad companies may collect anonymous data about visits.',
    'Survey answers are shared in aggregate form.',

    'Statistics that do not point to any one person may be given to our partners.',
  ],
  no: [
    'We do not pass even anonymous statistics to others.',
    'We do not share even aggregate information with anyone.',

    'We do not share aggregated data with anyone.',
    'Anonymous data is never disclosed to third parties.',
    'We do not sell de-identified information.',
  ],
  silent: [
    'A like button may allow the collection and sharing of non-personal data by its maker.',
    'Where you use the sharing buttons, this may let others collect personal and non-personal data.',
    'Our hosting company gives us aggregate reports.',
    'Our vendors share aggregated statistics with us.',
    'Statistics help us improve.',
    'We anonymise records after two years.',
    'Aggregate data is not personal data.',

    'We use aggregate data to improve our site.',
    'We share your name with our shop.',
    'We collect anonymous statistics.',
    'We use anonymous statistics to improve the services we provide.',
    'You may browse anonymously.',
  ],
});
