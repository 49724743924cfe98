/** Word classes of what readers ask for: to see, to correct, to delete. */
import type { Lexicon } from '../../../detect/net/pattern';

export const requests: Lexicon = {
  ask: `
    request
    | requests
    | requested
    | requesting
    | ask
    | asking
    | contact
    | contacting
    | email
    | emailing
    | write
    | writing
    | call
    | calling
    | notify
    | notifying
    | let us know
    | inform
    | require
    | send us
    | submit
    | instruct
  `,
  edit: `
    correct
    | correcting
    | corrected
    | correction
    | corrections
    | update
    | updating
    | updated
    | change
    | changing
    | changed
    | modify
    | modifying
    | modified
    | modification
    | edit
    | editing
    | edited
    | amend
    | amending
    | amended
    | amendment
    | rectify
    | rectifying
    | rectified
    | rectification
    | revise
    | revising
    | make changes
    | making changes
    | make corrections
    | fix
  `,
  erase: `
      delete
      | deleting
      | deleted
      | deletion
      | erase
      | erasing
      | erased
      | erasure
      | remove
      | removing
      | removed
      | removal
      | purge
      | purged
      | destroy
      | destroyed
      | wipe
      | wiped
    `,
  account: 'account|accounts|profile|profiles|registration|membership|login|record|records|file|preferences',
};
