/** How policies in English state `session-recording`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'We watch replays of visits to improve the site.',
        match: `
          (replays|replay|replaying|play back|plays back|playback|replayed) ..4 (visits|sessions|visit|session|what visitors|what users|what you|how
          visitors)
        `,
      },
      {
        says: 'What you type and where you tap may be captured for quality purposes.',
        match:
          '(what|where|how) you (type|typed|tap|tapped|scroll|move) ..8 (captured|recorded|logged|stored|replayed)',
      },
      {
        says: 'Screen recordings of the app are kept for two weeks.',
        match: '(session|screen|user) (replay|replays|recording|recordings|capture|playback)',
      },
      {
        says: 'Our provider records mouse movements, scrolling and keystrokes.',
        match: '(keystroke|keystrokes|key strokes|keylogging)',
        unless: '(gait|faceprint*|voiceprint*|retina|iris|fingerprint*|biometric*|keystroke (patterns|dynamics))',
      },
      {
        says: 'This tool records user movements on our pages.',
        match: '(record|records|recorded|recording|capture|captures) ..3 (user|your|visitor) ..1 (movements|gestures)',
      },
      {
        says: 'The script records what is typed into forms and mouse activity.',
        match: '(mouse|cursor|pointer) (movement|movements|clicks|hover*|overs|activity|tracking|gestures|and touch)',
      },
      {
        says: 'Clarity from Microsoft captures how you move the mouse.',
        match: '(how|where|record*|capture*|track*|watch*|log*) ..4 (move|moves|moved) (your|the|their) (mouse|cursor)',
      },
      { says: 'We create heatmaps of our pages.', match: '(heatmap|heatmaps|heat maps|heat map|heatmapping)' },
      {
        says: 'We work with Hotjar to understand our visitors.',
        match: `
          (hotjar|fullstory|mouseflow|crazy egg|clicktale|inspectlet|smartlook|logrocket|lucky orange|microsoft clarity|glassbox|quantum metric|
          sessioncam)
        `,
      },
      {
        says: 'We may record your sessions on the website, including what you click.',
        match: `
          (record|records|recording|capture|captures|replay) ..4 (your|user|the) (session|sessions|screen|screens|interactions)
          & (site|website|app|service|services|scroll*|click*|screen|screens|visit*|replay)
        `,
      },
      {
        says: 'While the timer runs, our desktop program takes screenshots of your computer every ten minutes.',
        match: `
          (record|records|recording|recorded|capture|captures|captured|take|takes|transfer|transfers) ..6 (screenshot|screenshots|screen shots|images
          of your screen|visual output)
        `,
      },
      {
        says: 'Screenshots may be taken while our staff helps you.',
        match:
          '(screenshot|screenshots|screen shots) .. (are|is|may be|will be) (taken|recorded|captured|transferred|stored|made)',
      },
      {
        says: 'We may record your sessions on the website, including what you click.',
        match: '(record|records|recording) (your|user|users|visitor|browsing|whole)? sessions',
      },
      {
        says: 'Our tool keeps a record of your session.',
        match: '(recording|recordings|record) of (your|the) (screen|session|sessions|visit|visits)',
      },
      {
        says: 'We watch replays of visits to improve the site.',
        match: '(replay|replays|recording|recordings) of ..3 (visit|visits|session|sessions|user|users)',
      },
      {
        says: 'Your visit may be recorded, including where you click and scroll.',
        match: `
          (visit|visits|session|sessions|interactions) ..4 recorded
          & (click|clicks|scroll|scrolling|mouse|type|typed|keystrokes|video)
        `,
      },
      {
        says: 'Screens of the app may be filmed while you use it, to find errors.',
        match: '(screen|screens|visit|visits|session|sessions) ..6 (filmed|videotaped)',
      },
    ],
    no: [
      {
        says: 'Sessions are not recorded.',
        match: '(sessions|visits|screens|keystrokes) (are|is) (not|never) ..1 (recorded|captured|replayed)',
      },
    ],
  },
  never: ['(voice|call|calls|phone) ..2 (record|recording|recordings)', 'video (record|recording|recordings) !(of)'],
});

export const examples = defineExamples({
  yes: [
    'A tool replays visits so that we can see where people get stuck.',

    'We use session replay to see where visitors get stuck.',
  ],
  no: [
    'We make no recordings of your screen.',
    'Mouse movements are not tracked.',
    'We do not record keystrokes.',
    'We never use session replay tools.',
    'The app makes no screen recordings.',
    'Session replay tools are not in use on this site.',
  ],
  silent: [
    'Biometric data such as faceprints, keystroke patterns or gait.',
    'Calls may be recorded.',
    'Our server records the session length.',
    'Record your own videos with the app.',

    'Calls may be recorded for training.',
    'We use session cookies.',
    'Your session ends after thirty minutes.',
    'The recording of our annual concert is on sale.',
  ],
});
