/** Retention: how long personal data is kept. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'retention',
  group: 'handling',
  question: 'How long does it keep your data?',
  tone: { 'stated-period': 'good', indefinite: 'alarm', 'as-needed': 'neutral' },
  strongest: ['stated-period', 'indefinite', 'as-needed'],
  isOfPersonalData: true,
});
