/** What took the place of a way out, in the language of the interface. */
import type { Replacement } from '../policy/report';
import type { InsteadMessageKey, Translate } from './translate';

/** Where a locale file keeps the text: browsers allow no hyphens in the names of messages. */
export const insteadKey = (id: string, text: 'label' | 'why'): InsteadMessageKey =>
  `instead.${id.replaceAll('-', '_')}.${text}`;

/** English stays where the locale has no message: a report may be read by a version that lacks a translation. */
export const insteadOf = (replacement: Replacement, t: Translate): Replacement =>
  t('locale') === 'en'
    ? replacement
    : {
        ...replacement,
        label: t(insteadKey(replacement.id, 'label')) || replacement.label,
        why: t(insteadKey(replacement.id, 'why')) || replacement.why,
      };
