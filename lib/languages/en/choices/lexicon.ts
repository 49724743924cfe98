/** Word classes that the offers' patterns share, written in the pattern language itself. */
import type { Lexicon } from '../../../detect/net/pattern';
import { any } from '../../listed-patterns';

const verbs: Lexicon = {
  /** To alter, delete, close or take along. */
  change: any(
    'amend|amended|amending',
    'cancel|canceled|canceling',
    'change|changed|changes|changing',
    'close|closed|closes|closing|closure',
    'correct|corrected|correcting|correction',
    'deactivate|deactivated|deactivates|deactivating|deactivation',
    'delete|deleted|deletes|deleting|deletion',
    'disable|disabled|disables|disabling',
    'download|downloaded|downloading',
    'edit|edited|editing',
    'erase|erased|erases|erasing|erasure',
    'export|exported|exporting',
    'hide|hides|hiding',
    'modify|modifying|modification',
    'pause|paused|pauses|pausing',
    'purge|purged|purges|purging',
    'rectify|rectifying|rectification',
    'remove|removed|removes|removing|removal',
    'terminate|terminated|terminates|terminating|termination',
    'update|updated|updates|updating',
  ),
  /** Seeing is a right only where the thing seen is the reader's own: "we have access to …" is none. */
  see: `!<(have|has|had|having|gain|given|maintain) ${any(
    'access|accessing',
    'control',
    'inspect|inspecting',
    'look (over|through|up)',
    '!<who manage',
    'obtain|obtaining',
    'retrieve',
    'review|reviewing',
    'see|seeing',
    'verify|verifying',
    'view|viewing',
  )}`,
  changed: any(
    'amended',
    'changed',
    'closed',
    'corrected',
    'deactivated',
    'deleted',
    'disabled',
    'edited',
    'erased',
    'modified',
    'removed',
    'updated',
  ),
  /** Who gives nothing needs no way out. */
  give: any(
    'agree*',
    'be bound',
    'buy*',
    'create*',
    'enter*',
    'give*',
    'provide*',
    'purchase*',
    'register*',
    'sign*',
    'submit*',
    'supply*',
    'use (our|the|this) (site*|service*|website*)',
    'wait*',
  ),
  /** What a reader did who stopped something. */
  stop: any(
    'block|blocked',
    'decline|declined',
    'delete|deleted',
    'disable|disabled',
    'do not (accept|agree|allow|consent|provide)',
    '(opt|opted) out',
    'optout',
    'refuse|refused',
    'reject|rejected',
    'remove|removed',
    '(turn|turned) off',
    'unsubscribe|unsubscribed',
    'withdraw|withdrawn',
  ),
};

const things: Lexicon = {
  /** What is held about a person and can be seen, changed or deleted; not "more information" or "data protection". */
  held: any(
    '!<(additional|detailed|further|more|other) information',
    'data !(controller*|privacy|processor*|protection|retention)',
    'account|accounts',
    'address|addresses',
    'details',
    'entry|entries',
    `${any(
      'account|activity|browsing|chat|listening|location|order|purchase|search',
      'their|transaction|viewing|voice|watch|your',
    )} history`,
    'listing|listings',
    'membership',
    'pii',
    'profile|profiles',
    'record|records',
    'recordings',
    'registration',
  ),
  whose: 'certain|child|held|his her|his or her|personal|stored|that|their|this|what|your',
  /** What is bought or installed is no data about the reader. */
  goods: any(
    'app',
    'basket',
    'booking|bookings',
    'browser',
    'cart',
    'item|items',
    'order|orders',
    'purchase|purchases',
    'reservation|reservations',
    'software',
    'ticket|tickets',
    'version',
  ),
  choices: 'choices|controls|options|permissions|preferences|setting|settings',
  mails: any(
    'alert|alerts',
    'communication|communications',
    'email|emails',
    'mail',
    'message|messages',
    'notification|notifications',
    'offer|offers',
  ),
  request: 'request|requests',
  'third-party': 'third part*',
  digits: '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
};

const between: Lexicon = {
  /** A word between a verb and its object, but not of pages and texts: companies change policies, readers visit sites. */
  'no-page': '!(policy*|practice*|statement*|terms*|website*|how (our|we)|(list|map|overview|summary|table) of|;) .',
  /** Up to 12 words, none of them a way: "if you opt out by using …" names one. */
  'no-way': '(!(at|by|here|through|using|via|,|;) .)*',
  'plain-word': '!(,|:|;|[|]) .',
};

export const lexicon: Lexicon = { ...verbs, ...things, ...between };
