/** Word classes of data that goes abroad. */
import type { Lexicon } from '../../../detect/net/pattern';

export const transfers: Lexicon = {
  move: `
    transmit
    | transmits
    | go
    | goes
    | transfer
    | transferred
    | transferring
    | transfers
    | transmitted
    | process
    | processed
    | processing
    | store
    | stored
    | storing
    | storage
    | host
    | hosted
    | hosting
    | maintained
    | maintain
    | held
    | kept
    | moved
    | move
    | send
    | sent
    | export
    | exported
    | passed
    | passing
    | disclosed
    | replicated
    | collected
    | accessed
    | operated
    | operate
  `,
  // Countries where much data is kept. The European Union is left out: to keep data there only is a promise.
  country: `
      the (united states|usa|netherlands|united kingdom|uk)
      | united states
      | usa
      | canada
      | united kingdom
      | uk
      | ireland
      | germany
      | netherlands
      | france
      | india
      | singapore
      | japan
      | australia
      | israel
      | china
      | russia
      | switzerland
      | philippines
      | brazil
      | mexico
      | sweden
      | norway
      | iceland
      | hong kong
    `,
  abroad: `
      (any|several|other|another|third|foreign|various|different|multiple) (country|countries|jurisdiction|
      jurisdictions|nations)
      | around the world
      | across the (globe|world)
      | (anywhere|servers|facilities|located|location|place|places|based|established) outside
      | (outside|out of) (of)? (the|your|their|our)? (eu|eea|uk|usa|europe|european|united|country|countries|state|
      province|jurisdiction|home|own|canada|australia|switzerland|region|territory|nation|economic|germany|france|
      india|brazil|japan|netherlands)
      | abroad
      | overseas
      | internationally
      | across (borders|international borders|national borders|country borders)
      | worldwide
      | (countries|country|jurisdictions|locations) (other than|whose|without|around|outside|throughout|with)
    `,
};
