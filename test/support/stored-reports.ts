/** Reports for the tests of the extension. */
import type { Evidence, PolicyReport } from '../../lib/policy/report';
import type { ShownReport } from '../../lib/report/arrange/shown';

export const evidence = (block: number): Evidence => ({
  quote: 'We use cookies.',
  stance: 'yes',
  sure: 0.9,
  condition: null,
  heading: null,
  leadIn: null,
  block,
});

export const reportWith = (changes: Partial<PolicyReport>): PolicyReport => ({
  schema: 2,
  url: 'https://a.example/privacy',
  title: 'Privacy Policy',
  isPolicy: true,
  language: 'en',
  effectiveDate: null,
  words: 900,
  findings: [],
  choices: [],
  ...changes,
});

/** A report with one finding, quoted from this many blocks. */
export const shownWith = (quotes: number): ShownReport => {
  const blocks = [...Array(quotes).keys()];
  return {
    report: reportWith({
      findings: [{ practice: 'cookies', stance: 'yes', condition: null, evidence: blocks.map(evidence) }],
    }),
    blocks: Object.fromEntries(
      blocks.map((index) => [
        index,
        { kind: 'paragraph', text: 'We use cookies.', headings: [], leadIn: null, level: 0, links: [], emphasis: [] },
      ]),
    ),
  };
};
