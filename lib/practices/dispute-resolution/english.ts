/** How policies in English state `dispute-resolution`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['agents', 'partners', 'strangers'],
  clauses: {
    yes: [
      {
        says: { text: 'complain to a supervisory authority', leadIn: 'You have the right to:' },
        match: `
          (turn|complain|appeal|go|speak|write|report) ..2 to ..5 (data protection authority|supervisory authority|regulator|commissioner|ombudsman|
          attorney general|authority of your country)
        `,
      },
      {
        says: 'You may complain to the Secretary of Health and Human Services.',
        match: '(complain|complaint|complaints) ..10 (secretary|department|office) (of|for) (health|civil rights)',
      },
      {
        says: "If you think we've broken the law, tell the regulator.",
        match: `(tell|inform|contact|approach) the (regulator|commissioner|ombudsman|data protection authority|supervisory authority|authorities)`,
      },
      {
        says: 'TRUSTe runs a dispute service.',
        match: '(truste|trustarc|watchdog|bbb|privacytrust) ..8 (liaison|dispute|disputes|complaint)',
      },
      {
        says: 'If our answer does not satisfy you, you can complain to the Information Commissioner.',
        match: `
          (not|unsatisf*) ..10 (satisf*|answer*|respond*|acknowledg*) ..14 (truste|trustarc|jams|bbb*|better business bureau|authority|commissioner|
          regulator|ombudsman|verasafe)
        `,
      },
      {
        says: 'Should you be unhappy with our reply, the regulator in your country can help.',
        match:
          '(unhappy|dissatisfied|not (happy|satisfied|content)) ..14 (authority|commissioner|regulator|ombudsman|ftc|ico)',
      },
      {
        says: 'Unresolved concerns may be taken to TRUSTe.',
        match: `
          (complain|complaint|complaints|concern|concerns|appeal) ..20 (authority|authorities|regulator|regulators|commissioner|supervisory|attorney
          general|ico|cnil|ombudsman|data protection (commission|agency|board|office|inspectorate|inspector)|dpa|ftc|federal trade commission|
          department of|consumer affairs|complaint assistance unit|third party|truste|trustarc|bbb|jams|aaa|dispute resolution)
        `,
      },
      {
        says: 'The privacy commissioner has a form for complaints.',
        match: `
          (supervisory|data protection|regulatory|privacy|independent) (authority|authorities|commissioner|regulator|ombudsman) ..12 (complaint|
          complain|complaints)
        `,
      },
      {
        says: 'Our independent recourse mechanism is the BBB.',
        match: `
          ((dispute resolution|alternative dispute resolution) ..2 (provider|body|procedure|procedures|mechanism|program|service|services|process|
          organization|entity)|recourse mechanism|binding arbitration|independent recourse)
        `,
      },
      {
        says: 'Disputes about privacy are settled by binding arbitration.',
        match: `
          (disputes|dispute|complaints|claims) ..14 (arbitration|arbitrated|mediation|truste|jams|better business bureau|bbb|american arbitration)
        `,
      },
      {
        says: 'Visit VeraSafe and use its feedback form.',
        match: `
          (contact|refer|visit|file|go to) ..10 (truste|trustarc|jams|bbb*|better business bureau|verasafe) ..20 (complaint|complaints|dispute|disputes|
          unresolved|satisfactor*|feedback form|watchdog)
        `,
      },
      {
        says: 'Unresolved concerns may be taken to TRUSTe.',
        match: `
          (unresolved|not (satisfactorily)? (addressed|resolved)|not satisfied|unsatisf*) ..24 (truste|trustarc|jams|bbb*|better business bureau|
          authority|commissioner|regulator|provider|attorney general|ombudsman)
        `,
      },
      {
        says: 'Quarrels about your data go to an arbitrator in Geneva.',
        match:
          '(quarrels|disputes|complaints|claims) ..6 (data|privacy|policy|information) ..8 (arbitrator|arbitration|mediator)',
      },
    ],
  },
  never: ['(comply with|cooperate with|required by|disclose|share) ..20 (authority|authorities|dispute resolution)'],
});

export const examples = defineExamples({
  yes: [
    'You can complain to your local data protection authority.',
    'You have the right to lodge a complaint with the ICO.',

    'You may lodge a complaint with your data protection authority.',

    'We have chosen JAMS as our independent dispute resolution body.',
    'You can appeal to the attorney general of your state.',

    'You may complain to the Danish Data Protection Agency.',
  ],
  silent: [
    'Send complaints to our customer desk.',
    'Disputes are governed by the laws of Texas.',
    'If you have a complaint, please write to us.',
    'We disclose data to authorities when the law requires it.',
    'Resolve a dispute with a seller on the order page.',
    'We take every complaint seriously.',
    'Our vendors have binding arbitration clauses in their own terms.',
  ],
});
