/** Advertising partners: ad networks, advertisers and ad technology firms that get or collect data about the reader. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'advertising-partners',
  group: 'sharing',
  question: 'Do advertisers get data about you?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});
