/** Word classes of what a company does with data. */
import type { Lexicon } from '../../../detect/net/pattern';

export const acts: Lexicon = {
  share: `
      share
      | shares
      | shared
      | sharing
      | disclose
      | discloses
      | disclosed
      | disclosing
      | disclosure
      | disclosures
      | provide
      | provides
      | provided
      | providing
      | release
      | releases
      | released
      | releasing
      | transfer
      | transfers
      | transferred
      | transferring
      | transmit
      | transmits
      | transmitted
      | transmitting
      | pass
      | passes
      | passed
      | passing
      | give
      | gives
      | given
      | giving
      | send
      | sends
      | sent
      | sending
      | reveal
      | reveals
      | revealed
      | revealing
      | supply
      | supplies
      | supplied
      | make available
      | makes available
      | made available
      | making available
      | communicate
      | communicated
      | report
      | exchange
      | exchanged
      | distribute
      | distributed
      | distributing
      | divulge
      | convey
      | furnish
      | forward
      | forwarded
    `,
  collect: `
      collect
      | collects
      | collected
      | collecting
      | collection
      | gather
      | gathers
      | gathered
      | gathering
      | receive
      | receives
      | received
      | receiving
      | obtain
      | obtains
      | obtained
      | obtaining
      | record
      | records
      | recorded
      | recording
      | capture
      | captures
      | captured
      | capturing
      | log
      | logs
      | logged
      | logging
      | track
      | tracks
      | tracked
      | tracking
      | store
      | stores
      | stored
      | storing
      | acquire
      | acquired
      | request
      | requests
      | requested
      | ask
      | asks
      | asked
      | require
      | requires
      | required
      | solicit
      | monitor
      | monitors
      | note
      | save
      | saves
      | retain
      | process
      | processes
      | processed
      | processing
    `,
};
