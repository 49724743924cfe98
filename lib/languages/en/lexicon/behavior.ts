/** Word classes of what readers do on a page, and of watching it. */
import type { Lexicon } from '../../../detect/net/pattern';

export const behavior: Lexicon = {
  'browsing-data': `
      which . (you|users|visitors|they|were|are|was|is) ..2 (open|opened|read|view|viewed|watch|watched|click|clicked|
      visit|visited|access|accessed|play|played)
      | (which|what) (pages|page|sections|parts|areas|features|links|articles|products|items|content|videos|ads|
      screens|functions) ..4 (you|users|visitors|visitor|user|they|customers|members|people|are|were|is)
      | (open|opens|opened) ..2 (email|emails|message|messages|newsletter|newsletters)
      | (history|record|list) of (your|their|the) (searches|visits|browsing|activity)
      | how long (you|users|visitors|they|people) ..1 (stay|stayed|remain|look|looked)
      | (internet|network) (or other)? (similar|electronic|network)? (network)? activity
      | (pages|page|links|link|sections|areas|content|contents|videos|articles|features|ads|advertisements|parts|
      screens) !(, (you|please|click)) ..3 (you|users|visitors|user|visitor|they|are|were|is|was) ..2 (view|viewed|
      views|viewing|visit|visited|visits|visiting|access|accessed|request|requested|click|clicked|browse|browsed|read|
      watch|watched|use|used|interact|open)
      | (page|pages|site|sites|content|links|link|ads|ad|advertisements|products|videos|features|website) (viewed|
      visited|accessed|requested|clicked|used|views|view|browsed|searched|requests|impressions|navigation)
      | (page|pages) of (our|the) ..3 (viewed|visited|accessed)
      | clickstream
      | clickstreams
      | click (stream|streams|through|throughs|patterns|behavior|data)
      | clickthroughs
      | (number of|your|mouse|record|records|track) clicks
      | (search|searches) (terms|term|queries|query|history|keywords|words|requests|you|activity)
      | searches (that)? you
      | (browsing|navigation|navigational|viewing|usage|surfing|listening|watch|watching|activity|interaction|
      clicking|gameplay|use and|website activity|internet activity|purchasing|shopping) (activity|activities|history|
      behavior|behaviors|habits|information|data|details|path|events|patterns|records)
      | (information|data|statistics|details) (about|on|regarding|concerning|relating to|related to|of) ..4 (your|
      user|users|visitor|visitors|subscriber|subscribers|customers|members|their|each) ..2 (use|usage|activity|
      activities|actions|interaction|interactions|behavior|visit|visits|session|navigation|download)
      | (your|user|visitor|users|visitors|online|their) ..1 (activities|activity|browsing|navigation|interactions|
      movements|clicks) (on|with|within|at|in|through|across|while|when|as)
      | how (you|users|visitors|people|they|members|often|long|frequently|customers|our (users|visitors|customers))
      ..2 (use|uses|used|using|interact|interacts|navigate|visit|access|spend|browse|view)
      | time (spent|of your visit|you spend|spend|you spent|viewed|on site|on page)
      | (date|time|dates|times|duration|length|frequency) ..4 of ..3 (visit|visits|access|session|sessions|use|usage|
      request|requests)
      | (access|visit|login) (time|times|dates|date)
      | (date|time) (stamp|stamps)
      | timestamp
      | timestamps
      | features you use
      | download activity
      | usage (trends|metrics|logs)
      | browsing history
      | search history
      | viewing history
      | !next . (date|time|dates|times) ..3 (you|that you|the user|visitors|users|website|site|websites|services) ..2
      (visit|visited|access|accessed|use|used|enter|view|viewed|visited|downloaded|request)
      | click counts
      | number of clicks
      | page requests
      | traffic patterns
      | what you (do|watch|listen|view|read|buy|click|search)
      | where you (click|tap)
      | user behavior
    `,
  watches: `
      collect
      | collects
      | collected
      | collecting
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
      | record
      | records
      | recorded
      | recording
      | capture
      | captures
      | captured
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
      | monitor
      | monitors
      | monitored
      | monitoring
      | note
      | notes
      | save
      | saves
      | observe
      | observes
      | retain
      | retains
      | keep
      | maintain
      | report
      | reports
      | recognize
      | recognizes
      | provided automatically
      | acquire
      | view
      | see
      | know
      | learn
      | (tell|tells|show|shows) us
      | look at
      | looks at
      | (keep|keeps) track of
      | analyze
      | analyzes
      | analyzed
      | analyzing
    `,
};
