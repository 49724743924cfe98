/** How policies in English state `location`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'This includes your device and its make, location and country.',
        match: `
          ({takes}|gathers|receives|records|collects|include|includes|including|such as|[) ..30 (,|and|or|your) (geographic|approximate|current)?
          location (,|and|or|$|;|])
          & (automatic*|device|ip address|browser|operating system|time zone|technical|identifier|identifiers|android|battery|carrier|handset|model)
        `,
        unless: `
          (office|offices|store|stores|server|servers|business|data center) (location|locations) | (in|of|governing|over|on) your location
          | (biography|gender|age|picture|birthdate) ..6 location | location ..4 (biography|gender|picture)
        `,
      },
      {
        says: "Your phone's position is sent to us every minute while you run.",
        match: '(position|location) (is|are) (also)? ..1 (sent|transmitted|reported|passed) to (us|our)',
      },
      {
        says: 'Photos you upload may contain the coordinates of the place where they were taken.',
        match: '(contain|contains|include|includes|record|carry) ..3 (coordinates|position|gps|geotag*) ..4 (of|where)',
      },
      {
        says: 'We collect where you are in order to show shops nearby.',
        match: '(collect|collects|gather|learn|record|see|know|use|uses) where you are',
      },
      {
        says: 'Photos you upload may contain a geotag.',
        match: `
          (geolocation|geo location|geolocational|geo targeting|geotargeting|geo targeted|geotag|geotags|geotagged|geofenc*|geographic (location|
          position|area|region|information)|geographical (location|area|region|position)|gps)
        `,
      },
      {
        says: { text: 'Your general location', leadIn: 'We automatically collect the following:' },
        match:
          '(physical|precise|exact|approximate|general|current|device|real time|coarse|user|imprecise|specific) location',
      },
      {
        says: { text: 'Location information', leadIn: 'We collect the following:' },
        match: '(location|locations|position|positioning) (data|information|based|services|tracking|aware|history)',
      },
      {
        says: 'We do not collect your location except in our app.',
        match: `
          (collect|collects|collected|collecting|receive|receives|determine|determines|track|tracks|infer|infers|derive|estimate|identify|obtain|access|
          know|use|uses|detect|including|include|includes|share|record) ..8 (your|device|devices|user|users|mobile|computer|their|its) (location|
          locations|whereabouts|position)
        `,
      },
      {
        says: 'We may collect the location of your device by GPS.',
        match:
          '(location|position|whereabouts) of (your|the|a|their|any|that) (device|phone|mobile|computer|browser|user|handset)',
      },
      {
        says: 'We do not track your location, except while you use the map.',
        match: 'your location ..6 (collect*|determine*|infer*|derive*|gps|ip|used|use|track*|from|via|based)',
      },
      {
        says: 'Your IP address shows roughly where you are located.',
        match: '(where|location) .. (you|device) ..3 (located|are) & (gps|wifi|wi fi|ip|cell|mobile|device)',
      },
      {
        says: 'Usage information such as your language and location is kept.',
        match: `(demographic|device|usage|technical|log|other) (information|data) ..4 (such as|including|include|includes) ..8 (location|locations)`,
      },
      {
        says: 'The log shows the city from which you visit us.',
        match: `(city|state|region|country and state|zip code|province|area) ..2 (from|in) which you ..3 (access|visit|connect|are located)`,
      },
      {
        says: 'Your whereabouts are determined from nearby cell towers and GPS.',
        match: '(latitude|longitude|wifi access points|wi fi access points|cell (tower|towers))',
      },
      {
        says: { text: 'Your phone number and location', under: 'Data we collect' },
        match: '^ ..4 (location|locations) !(of our|and hours) ',
        under: '(collect*|automatic*|geo*|location) ',
      },
      {
        says: 'The app reads your rough whereabouts.',
        match:
          '(rough|coarse|geographic|users|members|customers|drivers|riders) (location|locations|whereabouts|position)',
      },
      {
        says: 'We can estimate where you are.',
        match: `
          (track|tracks|tracked|tracking|monitor|know|knows|determine|record|detect|estimate|find out|figure out) ..2 where (you|users|they|your
          device) ..2 (are|is|go|were)
        `,
      },
      {
        says: 'We track the location and speed of your ride.',
        match: '(track|tracks|monitor|monitors|record|records) ..3 (location|locations|position|whereabouts) (of|and)',
      },
      {
        says: 'Your coordinates are sent to our server.',
        match: '(whereabouts|coordinates) ..6 (collected|recorded|stored|sent|transmitted|tracked|shared|attached)',
      },
      {
        says: 'We store your coordinates.',
        match: '(store|stores|record|collect|receive|read) ..4 (coordinates|whereabouts)',
      },
      {
        says: 'Bluetooth beacons in our shops tell us about your presence.',
        match: '(bluetooth|beacons|sensors) ..10 (presence|nearby|proximity)',
      },
      {
        says: 'We work out your city from your IP address.',
        match: `
          (work out|figure out|learn|guess|tell|derive|infer|estimate|determine|find) ..3 (city|location|region|area|country and city) ..2 (from|by|
          through|using|based on) ..2 (ip|network|internet)
        `,
      },
      {
        says: 'Your phone tells us where you are.',
        match: `(tell|tells|show|shows|sends|inform|informs|let|lets) ..3 where (you|your device|the vehicle|the device) (are|is|goes|travels)`,
      },
      {
        says: 'Location is collected while the app is open.',
        match: `location (is|are|may be|will be|can be) ..2 (collected|recorded|tracked|determined|stored|shared|sent|gathered|inferred)`,
      },
      { says: 'The map marks your position.', match: '(your|current|exact|geographic) position' },
      {
        says: 'We may collect the location of your device by GPS.',
        match: '(collect|collects|collecting|gather) :? (the|any|your|their|a)? . (location|whereabouts)',
      },
      {
        says: 'From your IP address we estimate which city you are in.',
        match: `
          from ..2 (ip|network) ..6 (estimate|infer|guess|work out|tell|determine|derive|learn) ..3 (town|city|region|location|area|where|country and
          city)
        `,
      },
      {
        says: 'The app asks for your location.',
        match: '(log|logs|store|stores|ask for|asks for|request|requests) your (location|whereabouts|position)',
      },
      {
        says: 'Pace records your route, your speed and your heart rate while you run.',
        match: '(record|records|track|tracks|log|logs|map|maps) ..2 your ..1 (route|routes)',
      },
      {
        says: "With your permission, Glint reads the photo's EXIF data, which may include where it was taken.",
        match: '(exif|where (it|they|the photo|the photos|the picture|the pictures) (was|were) taken)',
      },
    ],
    no: [
      {
        says: 'The app does not track your location.',
        match: '(not|never) ..2 {takes} ..6 (,|your|or) location (,|or|and|$)',
      },
      {
        says: 'We do not record where you go.',
        match: '(not|never) ..6 (where|information about where) (you are|you go|it is)',
      },
    ],
  },
  never: [
    '(regardless|irrespective|independent|independently) of ..6 (location|locations|position|where)',
    '(whatever|wherever|no matter) ..4 (location|locations)',
    '(co location|colocation)',
    '(home|school|work) ..1 (city|town)',
    '(not|never|nor) ..1 {passes-on} ..10 (location|locations|whereabouts|position)',
    '^ (you|users) (can|may) ..3 (switch off|turn off|disable|stop|revoke|prevent)',
    '(ads|advertisements|advertising|offers) ..6 not (targeted|based)',
    `
      (our|store|stores|office|offices|server|servers|shop|retail|data center|secure|warehouse|facility|facilities|business|restaurant) (location|
      locations)
    `,
    '(location|locations) of our',
    '(stored|processed|transferred|maintained|held) ..6 (in|at|to) ..4 (location|locations)',
  ],
});

export const examples = defineExamples({
  yes: [
    'Our app records your browser, device name, language, location and time zone.',

    'We gather GPS coordinates from your device.',

    'Your approximate location is derived from your IP address.',
    'The app uses location-based services to show shops nearby.',
    'We collect geolocation data when you allow it.',
  ],
  no: [
    'Position data is not kept by our app.',
    'Our game never asks for your age, location or school.',
    'We DO NOT ask for your name, location or age.',
    'We do not save any location data.',

    "We don't collect precise or approximate location.",
    'The site does not use geolocation.',

    'We do not collect geolocation data.',

    'Your precise location is never collected.',
    'Position data is not gathered.',
  ],
  silent: [
    'All our branches keep to these rules, whatever their geographic location.',
    'All our branches follow this notice regardless of geographical location.',
    'Our servers stand in a co-location centre.',
    'Our offices are in three locations.',
    'You can switch off GPS.',
    'Find a shop near you on our map page.',

    'Visit us at our shop location in Leeds.',
    'These ads are not targeted by where you are or your current location.',
    'Please give us your postal address.',
    'Data is stored at a secure location.',
    'The location of our servers is Canada.',
    'Our competitors track your location; our map works offline.',
    'We do not share your location with anyone.',
  ],
});
