/**
 * Sentences of a diary that say that the writer was in touch with somebody, in four languages. Everything here is data: words parted by
 * commas, and frames, which are patterns over them. A frame begins where a clause begins, so that whatever stands before it (not, will,
 * if, Ben) keeps it from matching.
 */
export interface SentenceLanguage {
  /** Words by the name that stands for them in the frames as `{name}`. */
  readonly words: Readonly<Record<string, string>>;
  readonly frames: readonly SentenceFrame[];
  /** Words that undo it where they follow the people, by the kind of frame; `all` holds for every kind. */
  readonly undone: Readonly<Record<FrameKind | 'all', string>>;
  /** Words that undo it where they are the very next after the people. */
  readonly undoneNext: Readonly<Record<FrameKind | 'all', string>>;
  /** Words in what stands before the clause in its sentence that make it doubtful. */
  readonly doubtful: string;
  /** Beginnings of a sentence that is about the writer, so that a verb further on is the writer's, too. */
  readonly own: string;
}

/** `did`: something done to them. `shared`: a meal, a call, a walk with them. `theirs`: something they did. */
export type FrameKind = 'did' | 'shared' | 'theirs';

export interface SentenceFrame {
  readonly kind: FrameKind;
  readonly pattern: string;
}

/** Headings and list items whose text is no account of what happened. */
export const notHappened =
  "plan, plans, planned, planning, to do, todo, todos, to-do, to dos, tasks, tomorrow, next, upcoming, goals, intentions, ideas, wish list, wants, week ahead, the week ahead, coming up, looking ahead, cancelled, canceled, called off, postponed, didn't happen, didn’t happen, did not happen, " +
  'reminders, reminder, remember, people to, someday, maybe, dream, dreams, agenda for tomorrow, waiting, open, priorities, follow up, follow-up, follow-ups, ' +
  'should, want to, need to, invite, ask, ' +
  'abgesagt, ausgefallen, verschoben, kommende woche, pläne, geplant, aufgaben, morgen, nächste, nächster, später, ziele, ideen, vorhaben, traum, träume, offen, noch zu, erledigen, ' +
  'à faire, demain, prévu, projets, tâches, rêve, rêves, objectifs, idées, semaine prochaine, ' +
  'por hacer, pendiente, pendientes, tareas, planes, objetivos, sueño, sueños, próxima, próximo';

/** Headings and list items whose text says that what follows was a day or two before. */
export const dayBeforeHeads = {
  1: 'yesterday, yesterday evening, last night, what happened yesterday, what i did yesterday, from yesterday, notes from yesterday, done yesterday, gestern, gestern abend, von gestern, nachtrag von gestern, nachtrag gestern, was gestern war, hier, hier soir, notes de hier, ayer, anoche, ayer por la tarde, ayer por la noche, notas de ayer',
  2: 'the day before yesterday, day before yesterday, vorgestern, avant-hier, anteayer, antes de ayer',
} as const;

/** The same of a day that nobody can tell. */
export const otherDayHeads =
  'last week, last weekend, last month, last year, on this day, this day last year, a year ago, one year ago, years ago, memories, throwback, letzte woche, letztes wochenende, letzten monat, letztes jahr, vor einem jahr, la semaine dernière, semaine dernière, le week-end dernier, le mois dernier, il y a un an, la semana pasada, el fin de semana pasado, el mes pasado, hace un año';

/** What stands before somebody whom a task is about, not with. */
export const taskIsAbout =
  /(?:^|\s)(?:about|regarding|re|by|for|of|on|über|zu|von|für|wegen|sur|de|du|pour|par|sobre|para|por|como|like)(?: (?:the|a|my|dem|der|die|das|la|le|el))?\s*$/;

/** A task that somebody else does: `Tom: …`, `@Tom …`, `waiting for …`; after a name `to`, `will`, or a colon. */
export const ofOthers = {
  before:
    /^\s*(?:@\S|[^\s:]+(?: [^\s:]+)?:\s|waiting (?:for|on)\b|wait for\b|warten auf\b|warte auf\b|attendre\b|attente de\b|esperar\b|esperando\b|[^\s:]+ (?:to|will|wird|soll|va|doit) +\S)/,
  after: /^\s*(?::|to\b|will\b|wird\b|soll\b|va\b|doit\b|['’]s\b)/,
};

/** Small letters of the four languages. Patterns over `\\p{L}` take seconds to make when there are many of them. */
export const letter = 'a-zß-öø-ÿœ';
export const titles = '(?:my|our|dr|prof|mr|mrs|ms|meiner?|meinem|unserer?|unserem|frau|herrn?|mon|ma|mes|mi|mis)';
const titled = `(?:${titles}\\.? (?:[^\\s,.]+ ){0,2})?`;
const notName = 'about|for|at|in|on|of|from|to|über|von|für|sur|de|pour|sobre|para';

/** Stands for one or more people linked one after the other. */
export const people = '\uE000';

/** Plain names may stand before the people linked: `Tom and [[Ida]]`. */
export function peoplePattern(and: string): string {
  return `(?:[^\\s,.]+ (?:(?!(?:${notName}|${and}) )[^\\s,.]+ )?(?:${and}) )?${titled}${people}`;
}

/** One and the next of several people linked. */
export const listOfPeople =
  /\uE000(?:(?:, \uE000)*,? (?:and|&|\+|plus|und|sowie|et|y|e) \uE000|(?:, \uE000)+(?=\s*(?:$|[.;:!?)]|, (?!who|whom|whose|der|die|deren|dessen|qui|que|quien))))?/g;

export const sentenceLanguages: Readonly<Record<string, SentenceLanguage>> = {
  en: {
    words: {
      and: 'and, &, \\+, plus',
      dayBefore: 'yesterday, last night',
      opener:
        'today, tonight, yesterday, then, later, also, finally, again, afterwards, at last, at noon, at lunch, at work, this morning, this afternoon, this evening, last night, in the morning, in the afternoon, in the evening, at night, after lunch, after work, after dinner, before lunch, before work, morning, afternoon, evening, lunchtime, night, noon, on the way home, on the way back, on the way, so, and, and then, while there, in town, monday, tuesday, wednesday, thursday, friday, saturday, sunday, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday',
      subject: "i, we, i have, we have, i've, we've, i then, i also, we then, i finally",
      adverb: 'just, also, finally, briefly, quickly, then, again, unexpectedly, randomly, happily, even',
      did: 'met, met up with, met with, saw, called, phoned, rang, visited, ran into, bumped into, caught up with, spoke to, spoke with, spoken to, spoken with, talked to, talked with, chatted with, chatted to, facetimed, skyped with, zoomed with, called up, rang up, hung out with, got together with, had over, interviewed, got to meet, got to see, got to know, finally met, caught, sat down with, picked up, dropped in on, dropped by, stayed with, ate with, dined with, lunched with, breakfasted with, went out with, travelled with, walked with, cycled with, ran with, swam with, walked the dog with, watched the match with, watched a film with, played tennis with, played chess with, played squash with, played cards with, played football with, cooked with, sat with, drank with, got a call from, had a call from, got a visit from, had a visit from, said goodbye to, called back, called in on, looked in on, checked in with, met again, saw again, welcomed, hosted, nice to see, good to see, great to see, lovely to see, nice to meet, good to meet, great to meet, lovely to meet, so good to see, so nice to see, good seeing, great seeing, nice seeing, lovely seeing, good catching up with, great catching up with, nice catching up with, nice meeting, great meeting, paired with, argued with, quarrelled with, made up with, worked with, trained with, practised with, danced with, sang with, laughed with, joked with, played with, shopped with, cooked for, helped, hugged, comforted, fetched, collected, greeted, congratulated, apologised to, apologized to, shook hands with, had a word with, paid a visit to',
      had: 'had, grabbed, got, went for, went out for, went on, enjoyed, finished, took, shared, had another, was on, were on, was at, did, went to, spent, just had, finally had, joined',
      describing:
        'a, an, the, my, our, some, quick, short, brief, long, very, really, great, good, nice, lovely, late, early, weekly, monthly, regular, daily, fun, productive, pleasant, working, team, another, impromptu, spontaneous, first, second, interesting, excellent, wonderful, half-hour, hour, zoom, skype, phone, video, teams, hot, cold, cosy, quiet, proper, big, small, little, whole, entire, family, lazy, leisurely, birthday, farewell, christmas, sunday, business, delicious, after work, after-work, post-work',
      activity:
        'lunch, dinner, breakfast, brunch, supper, coffee, coffees, tea, drinks, drink, beer, beers, wine, pint, pints, ice cream, pizza, call, phone call, video call, zoom, zoom call, skype, skype call, facetime, teams call, google meet, chat, conversation, walk, hike, run, swim, bike ride, ride, 1:1, 1-1, 1on1, one-on-one, one on one, catch-up, catchup, meeting, sync, check-in, meal, swimming, running, climbing, cycling, hiking, sailing, skiing, dancing, pair programming, scones, picnic, barbecue, bbq, pub, squash, tennis, football, chess, gym, shopping, sauna, yoga, stand-up, standup, visit, afternoon, evening, morning, day, weekend, night out, date, cake, sandwich, coffee break, reunion, debrief, brainstorm, therapy, therapy session, supervision, tutorial, lesson, rehearsal, kickoff, kick-off, handover, workout, game night, board games, movie night, date night, book club, slack chat, slack thread, slack call, long thread, long talk, good talk, great talk, quick talk',
      staged:
        'interview, session, workshop, party, concert, movie, film, cinema, theatre, museum, game, talk, discussion, review, retro, time, week, match, show, planning session',
      with: 'with, w\\/, w',
      place: '(?:(?:at|in|on|over) (?:[^\\s,.;:]+ ){1,4}?)?',
      came: 'called, called me, called us, called back, phoned, phoned me, phoned us, rang, rang me, rang us, rang back, came over, came by, came round, came around, came to visit, came to see me, came to see us, came to stay, came for lunch, came for dinner, came for tea, came for coffee, came to lunch, came to dinner, came to tea, came along, dropped by, dropped in, stopped by, popped in, popped round, visited, visited me, visited us, joined me, joined us, was here, were here, was over, rang me up, rang up, phoned up, picked me up, picked us up, met me, met us, stayed for, stayed over, gave me a lift, dropped me off, drove me home, had me over, had us over, invited me in, told me over lunch, told me over coffee, told me over dinner, told me on the phone, and i met, and i had, and i went, and i talked, and i spoke, and i chatted, and i walked, and i played, and i caught up',
      seen: 'met, seen, saw, spoke to, spoke with, talked to, talked with, people met, people seen, people i met, people i saw, caught up with, met with, in touch with, visited',
      moment:
        'call, phone, phone call, call with, coffee, lunch, dinner, breakfast, meet, meeting, zoom, 1:1, catch-up, catch up, chat, tea, visit, walk',
      past: 'went, drove, took, walked, cycled, worked, finished, wrote, got, woke, ran, swam, flew, left, had, did, made, slept, stayed, tidied, cooked, came, spent, got up, travelled, bought, wandered, arrived, headed, rode, stopped, played, hiked',
    },
    frames: [
      { kind: 'did', pattern: '{start}(?:{subject} )?(?:{adverb} )?(?:{did}) (?:{adverb} )?{who}' },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:picked|had|dropped|drove|took|walked) {who} (?:up|over|home|off|round|out|to dinner|to lunch)\\b',
      },
      { kind: 'did', pattern: '{start}(?:{seen}): ?:? ?{who}' },
      {
        kind: 'did',
        pattern:
          "{start}(?:{subject} )?(?:{adverb} )?(?:met|got to know|bumped into|ran into|spoke to|spoke with|talked to|talked with|chatted to|chatted with|interviewed|welcomed|introduced myself to) (?:the|my|our|a|an|another|her|his|their|[^\\s,.;:\uE000]+'s) (?:(?!(?:about|of|for|at|in|on|from|to|with|without|deadline|deadlines|target|targets|goal|criteria|train|that|who|which) ?)[^\\s,.;:\uE000]+ ){0,4}(?!(?:deadline|deadlines|target|targets|goal|goals|criteria|train|rent)\\b)[^\\s,.;:\uE000]+, {who}(?=\\s*(?:$|[,.;!()–—-](?! (?:is|was|has|had|will|would|tomorrow|next|who had to)\\b)))",
      },
      {
        kind: 'did',
        pattern:
          '{start}{who} on the phone(?= (?:for|about|re|again|tonight|this|till|until|late|earlier|at|today)\\b| \\d|\\s*(?:$|[.,;!(]))(?! (?:for|about|at|again)\\b[^,.;]* (?:with|to)\\b)',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:(?:was|were|been|spent|spending|just|an|a|half|one|two|long|ages|hours?|hrs?|evening|forever|again|mins?|minutes|\\d+) )*on the phone (?:with|to) {who}(?!,? (?:about to|waiting|on hold))',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:went|drove|popped|cycled|walked|travelled) (?:over |round |out )?to (?:see|visit|meet) {who}',
      },
      {
        kind: 'shared',
        pattern:
          '{start}(?:{subject} )?(?:(?:{had}) )?(?:(?:{describing}) )*(?:{activity})(?:(?: and | & )(?:[^\\s,.;:]+ ){0,2}?[^\\s,.;:]+)? {place}(?:{with}) {who}',
      },
      {
        kind: 'shared',
        pattern: '{start}(?:{subject} )?(?:{had}) (?:(?:{describing}) )*(?:{staged}) {place}(?:{with}) {who}',
      },
      {
        kind: 'shared',
        pattern:
          '{start}(?:(?:{describing}) )*(?:interview|talk|discussion|session|workshop) (?:{with}) {who}(?= went (?:well|fine)|\\s*(?:$|[.;,!](?! (?:in|on)\\b)))',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:spoke|talked|chatted) (?:on the phone|over the phone|by phone|on zoom|for an hour|for a while|briefly|at length|again|mostly|a lot|a bit|a little) (?:to|with) {who}',
      },
      { kind: 'shared', pattern: '{start}(?:(?:{describing}) )*(?:phone call|video call|call|visit) from {who}' },
      {
        kind: 'shared',
        pattern:
          '{start}(?:{subject} )?(?:(?:had|enjoyed|went for|went out for|long|lovely|great|nice|good|wonderful|fun) )(?:(?:{describing}) )*(?:{activity}) {place}(?:{with}) {who} (?:tonight|this evening|earlier)(?! (?:this|in)|,? (?:i hope|hopefully|maybe|perhaps|if))',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:discussed|talked through|talked over|went over|went through|worked on|argued about|chatted about|talked about|spoke about|sorted out|settled) (?:(?!(?:with|by|not|interview|interviews|talk|talks|podcast|novel|lecture|visit|trip|call|that|who|which|how|film|show|where|when|because|meeting|lunch|dinner|walk|chat|conversation|interview) )[^\\s,.;:\uE000]+ ){1,5}with {who}',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:went|sat|walked|drove|travelled|stayed|ate|strolled|wandered|ended up|hung out|stood|queued|cycled|swam) (?:to|at|in|on|by|for|down|up|through|along|around|round|out|into|over) (?:(?!(?:with|not|that|who|which|where|when|because|without) )[^\\s,.;:\uE000]+ ){1,5}with {who}',
      },
      {
        kind: 'did',
        pattern:
          "{start}(?:{subject} )?(?:popped|went|drove|walked|cycled|headed|came) (?:(?:round|over|by|along|up|down|across|out) )?to {who}'s(?: place| house| flat)?(?= (?:for (?!a look)|and|after|tonight|this|again|today)|\\s*(?:$|[.;,!]))",
      },
      {
        kind: 'shared',
        pattern:
          "{start}(?:{subject} )?(?:(?:{had}) )?(?:(?:{describing}) )*(?:lunch|dinner|breakfast|brunch|supper|tea|coffee|drinks|barbecue|bbq|evening) (?:at|round) {who}'s(?: place| house| flat)?(?= (?:for|and|after|again|today|went|was)|\\s*(?:$|[.;,!]))",
      },
      {
        kind: 'shared',
        pattern:
          '{start}(?:(?:{describing}) )*(?:demo|presentation|pitch) (?:to|for|with) {who}(?= went (?:well|fine|ok|okay|great|badly|smoothly))',
      },
      {
        kind: 'shared',
        pattern:
          '{start}(?:{describing} )?(?:lunch|dinner|breakfast|brunch|supper|coffee|tea|drinks|beers|pizza|game night|board games|movie night|date night|band practice|zoom|sync|1:1)(?::)? {who}(?=\\s*(?:$|[,;.(]))(?!,? \\(?(?:maybe|perhaps|hopefully|if|out|off|sick|ill|who|and \\S+ (?:is|was|were|are)|tbc)\\b)',
      },
      {
        kind: 'shared',
        pattern:
          '{start}(?:{describing} )?(?:lunch|dinner|breakfast|brunch|supper|drinks|beers|pints|game night|board games|movie night|band practice), {who}(?:, (?:the|my|our) [^\\s,.;:\uE000]+(?: [^\\s,.;:\uE000]+)?,(?: and)? {who})?(?=\\s*(?:$|[.;(]|,(?! (?:maybe|perhaps|hopefully|if|out|off|sick|ill|who|and \\S+ (?:is|was|were|are)|tbc|tomorrow)\\b)))',
      },
      {
        kind: 'did',
        pattern:
          '{start}{who} and i (?:(?:just|also|then|finally|both|all) )?(?:(?!(?:used|needed|wanted|planned|hoped|missed|wished|cancelled|canceled|postponed|rescheduled|arranged|scheduled|shared|attended|lived|studied|dreamed|agreed to|decided to|intended|differed) ?)[a-z]{2,}ed|met|spoke|sat|ran|swam|ate|drank|sang|rode|drove|went(?! to (?:school|college|university|the same)\\b)|had (?:an?|some|lunch|dinner|coffee|tea|breakfast|drinks|our))',
      },
      { kind: 'did', pattern: '{start}(?:he|she|they|{who}) introduced (?:me|us) to {who}' },
      {
        kind: 'theirs',
        pattern:
          '{start}{who} (?:(?:came|stopped by|dropped by|popped)(?: (?:over|round|by|in))?(?: to| into| at| by) (?:my|our) (?:office|place|house|flat|desk|door|room|studio|shop|table|party)|showed (?:me|us) (?:around|round|how)|sat (?:next to|beside|with) me|walked me|waited for me|helped me|came (?:at once|straight away|right away|straight over|right over|to (?:help|the rescue))(?: me| us)?(?! of\\b)|cooked for (?:me|us))',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:emailed|texted|messaged|mailed|wrote|wrote to|sent|asked) {who}(?: (?!(?:whether|if|how|when|why|that|who|what) )[^\\s,.;:\uE000]+){0,6}?,?(?: and| but)? (?:he|she)(?: has| have)? ?(?:(?:(?:quickly|promptly|already|then) )?(?:replied|answered|wrote back|texted back|said yes|said no|agreed)|(?= ?(?:at once|straight away|within|right away)))(?! to (?!me|us))',
      },
      {
        kind: 'theirs',
        pattern:
          '{start}{who} (?:{came})(?=\\s*(?:$|[.,;:!?)])| (?:today|tonight|this|about|re|regarding|concerning|earlier|out of the blue|to say|to ask|to tell|again|at|for|with|yesterday|after|before|around|late|early|last night|from|on|while|when|because|in the (?:morning|afternoon|evening))\\b)',
      },
      {
        kind: 'shared',
        pattern: '{clock}(?:(?:{moment}) )?(?:(?:with|w\\/) )?{who}(?=\\s*(?:$|[,;:(–—-]|at |in |about |re ))',
      },
    ],
    undone: {
      all: "without me, no reply, no answer yet, not answered, years ago, the last time, in a dream, in my dream, dreamt, dreamed, fell through, didn't happen, did not happen, did not answer, didn't answer, no answer, not answering, voicemail, the machine, answering machine, line busy, engaged tone, straight to voicemail, didn't pick up, did not pick up, didn't show, did not show, no-show, stood me up, wasn't there, was not there, wasn't in, was not in, wasn't home, not at home, was out, but missed, nobody home, nobody there, cancelled, canceled, postponed, rescheduled, called off, falls through, didn't work out, did not work out, had to cancel, bailed, got cancelled",
      did: 'from (?:the|a|my|our) (?:bus|train|tram|car|taxi|cab|window|balcony|boat|plane|platform|upper deck|bike|café window|kitchen), through the window, across the (?:road|room|square|river|platform|crowd|station), in the distance, (?:drive|driving|walk|walking|cycle|cycling|run|running) (?:past|by), in my head, in my mind, on my mind, in spirit, in my thoughts, for years, for decades, when i was, when we were, last autumn, last spring, earlier this year, last summer, last winter, last year, last month, last week, a year ago, a month ago, a week ago, months ago, weeks ago, the other day, on tv, on telly, on the telly, on insta, on tiktok, on television, on the news, on screen, on youtube, on linkedin, on instagram, on facebook, on twitter, on the radio, online, in a film, in the film, in a video, in the paper, in the newspaper, in the news, in a photo, in the photo, in the photos, in a picture, from afar, from a distance, across the street, perform, performing, play live, live on stage, on stage, on wikipedia, on the web, on the cover, on the list, on spotify, in print, mentioned, quoted, featured, cited, listed',
      shared:
        "\\d\\d? (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec), (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) \\d\\d?, january, february, in march, april, in may, june, july, august, september, october, november, december, on youtube, online, on stage, some day, one of these days, at some point, sounds, sound, hopefully, let's, let us, i'd love, we'd love, forgotten, missed, forgot, coming up, approaching, this friday, this thursday, has been, got moved, starts, begins, fully, as, tomorrow, next, planned, booked, moved, soon, some time, sometime, someday, one day, tmrw, tmr, tomoz, nxt, (?:at |on )?the with e, this with e, (?:at |on )?the w/e, this w/e, on the \\d\\d?(?:st|nd|rd|th), (?:when|once) (?:she|he|they)(?:'s|'re|'ve)?, thurs?, tues?, weds, fri, would, should, could, will, might, may, must, shall, needs, has to, have to, to be, isn't, is not, wasn't, not, never, is on, is at, is in, is set, is scheduled, scheduled, set for, confirmed, arranged, pending, tbc, tbd, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, tonight, later, fell, this weekend, at the weekend, on television, on tv, on the radio, in the paper, to plan, if, i'll, we'll, he'll, she'll, they'll, last summer, last autumn, last winter, last spring, last month, last week, last year, earlier this year, a year ago, years ago, in my head, on my mind, when i was, i'd, we'd, pushed, delayed, declined, off, skipped, prep, ideas, notes, photos",
      theirs:
        '(?:while|when) i was (?:out|away|asleep|not home|not in|in the shower|in the bath), last summer, last autumn, last winter, last spring, last month, last week, last year, for years, when i was, when we were, in a dream, the other day, a year ago, months ago, weeks ago',
    },
    undoneNext: {
      all: 'is, was, has, had, will, would, are, were, says, said, thinks, used, and me',
      did: 'names, last, first, play, perform, sing, speak, win, code, data, work, being, posted, wrote, published, got, liked, shared, won, moved, retired, quit, a, an, out on',
      shared: '',
      theirs: 'it, a, an, the, him, her, them, tom, off, for, his, my',
    },
    doubtful:
      "if, would, could, should, might, may, will, going to, want, wants, wanted, hope, hoping, hopes, wish, wished, dream, dreamt, dreamed, not, no, never, nobody, didn't, don't, couldn't, can't, won't, wasn't, haven't, hadn't, said, says, told, tells, wrote, writes, asked, asks, heard, remember, remembered, imagine, imagined, need, needs, must, plan, plans, planned, planning, cancelled, canceled, skipped, missed, supposed, almost, nearly, instead of, tomorrow, next, perhaps, maybe, todo, to do, reminder, idea, ideas, whether, who, that, which, she, he, they, somebody, someone, everybody, watched, read, reading, listened, story, novel, book, film, podcast",
    own: '{subject}|{past}|{did}|{had}|{opener}',
  },
  de: {
    words: {
      and: 'und, &, \\+, sowie',
      dayBefore: 'gestern',
      opener:
        'heute, gestern, dann, danach, später, auch, endlich, wieder, zufällig, abends, morgens, mittags, nachmittags, vormittags, hinterher, nachher, zwischendurch, am morgen, am vormittag, am mittag, am nachmittag, am abend, heute morgen, heute früh, heute mittag, heute nachmittag, heute abend, gestern abend, abend, mittag, nachmittag, vormittag, nach der arbeit, nach dem essen, vor der arbeit, zuerst, zuletzt, unterwegs, auf dem heimweg, und, und dann, anschließend, außerdem, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag, kurz, lange, schön',
      subject: 'ich, wir',
      have: 'habe, haben, hab, hatte, hatten, bin, sind, war, waren',
      self: 'ich, wir, mich, uns, heute, gestern, endlich, wieder, kurz, lange, zufällig, auch, dann, noch, gerade, abends, mittags, nachmittags',
      did: 'traf, trafen, sah, sahen, besuchte, besuchten, sprach mit, sprachen mit, redete mit, redeten mit, telefonierte mit, telefonierten mit, traf mich mit, trafen uns mit, begegnete, begegneten, interviewte, war bei, waren bei, plauderte mit, skypte mit, rief bei, war zu besuch bei, waren zu besuch bei',
      doneTo:
        'getroffen, gesehen, angerufen, besucht, kennengelernt, kennen gelernt, begegnet, interviewt, abgeholt, wiedergesehen, wiedergetroffen, gesprochen, gratuliert, zum geburtstag gratuliert, geholfen, umarmt, getröstet, zum zug gebracht, nach hause gebracht, zum bahnhof gebracht, zum arzt begleitet, begleitet, verabschiedet, zu besuch gehabt, zurückgerufen, getroffen und geredet',
      doneWith:
        'getroffen, telefoniert, gesprochen, geredet, geplaudert, gequatscht, gegessen, zu mittag gegessen, zu abend gegessen, gefrühstückt, spazieren gegangen, spaziert, getrunken, unterhalten, gearbeitet, geskypt, gezoomt, gewandert, gelaufen, gejoggt, gekocht, gespielt, gefeiert, ausgetauscht, verbracht, diskutiert, gestritten, vertragen, versöhnt, getanzt, gesungen, geübt, trainiert, gebacken, gelacht, gesessen, besprochen, durchgesprochen, geklärt, wandern, schwimmen, ein bier trinken, kaffee trinken, etwas trinken, essen, mittagessen, spazieren, im kino, im konzert, im theater, im museum, unterwegs',
      doneAt:
        'gewesen, gegessen, zu besuch, zu besuch gewesen, vorbeigeschaut, übernachtet, vorbeigegangen, zum essen, zum kaffee',
      mid: '(?:19|20)\\d\\d, aus dem bus, aus dem zug, aus dem auto, aus dem fenster, aus dem taxi, aus der bahn, aus der ferne, von weitem, vom bus, vom zug, vom fenster, vom balkon, vorbeifahren, vorbeigehen, vorbeilaufen, hat, haben, wurde, wurden, ist, sind, war, wird, will, soll, muss, sich, nicht, nie, niemals, kein, keine, keinen, fast, beinahe, von, über, dass, ob, wenn, hätte, würde, sollte, wollte, foto, film, bild, traum, fernsehen, insta, instagram, facebook, linkedin, youtube, tiktok, twitter, internet, zeitung, kaum, noch, leider, vergeblich, versucht, wegen',
      describing:
        'ein, eine, einen, das, der, die, langes, lange, langer, kurzes, kurze, kurzer, gutes, gute, guter, nettes, nette, netter, schönes, schöne, schöner, spontanes, spontane, spontaner, gemeinsames, wöchentliches, wöchentlicher, erstes, spätes, leckeres, tolles, tolle, toller, intensives, sehr',
      had: 'hatte, hatten, ich hatte, wir hatten, war, beim, zum',
      activity:
        '\\S+bier, \\S+gespräch, \\S+spaziergang, mittagessen, abendessen, frühstück, essen, kaffee, tee, bier, wein, brunch, treffen, gespräch, telefonat, anruf, call, videocall, video-call, videoanruf, videotelefonat, zoom, zoom-call, skype, spaziergang, wanderung, besprechung, termin, meeting, jour fixe, austausch, unterhaltung, mittag, kuchen, eis, picknick, plausch, 1:1, besuch, lauf, radtour, grillen, sauna, abend, nachmittag, kaffee und kuchen, kaffeetrinken, mittagspause',
      with: 'mit, bei',
      place: '(?:(?:im|in|am|beim|bei) (?:[^\\s,.;:]+ ){1,3}?)?',
      came: '(?:rief|hat) (?:(?:mich|uns|heute|abends|gestern|kurz) ){0,2}(?:an|angerufen|besucht)|riefen an|(?:kam|kamen|schaute|schauten|war|waren) (?:(?:heute|kurz|abends|mittags|gestern|spontan|überraschend|auf (?:ein|einen|eine) (?:glas )?[^\\s,.]+) ){0,2}(?:vorbei|zu besuch|zum essen|zum kaffee|zum tee|da|hier)|(?:ist|sind) (?:(?:heute|kurz|abends|mittags|gestern|spontan|überraschend|sofort|gleich|dann|auch) ){0,2}(?:vorbeigekommen|rübergekommen|hergekommen|(?:zu besuch|zu mir|zu uns|zum essen|zum kaffee|zum tee|sofort|gleich) gekommen)',
      seen: 'getroffen, gesehen, gesprochen, gesprochen mit, telefoniert mit, getroffen habe ich',
      moment:
        'anruf, telefonat, telefonat mit, call, kaffee, mittagessen, abendessen, frühstück, treffen, zoom, besuch, gespräch',
    },
    frames: [
      { kind: 'did', pattern: '{start}(?:{subject} )?(?:{did}) (?:(?:{self}) )*{who}' },
      {
        kind: 'did',
        pattern:
          '{start}(?:traf|trafen|sah|sahen|besuchte|besuchten|sprach|sprachen|telefonierte|telefonierten) (?:ich|wir) (?:(?:{self}) )*(?:mit )?{who}',
      },
      {
        kind: 'did',
        pattern: '{start}(?:{subject} )?(?:{have} )?(?:(?:{self}) )*{who} {mid}(?:{doneTo})(?= |[.,;:!?)]|$)',
      },
      {
        kind: 'did',
        pattern: '{start}(?:{subject} )?(?:{have} )?(?:(?:{self}) )*mit {who} {mid}(?:{doneWith})(?= |[.,;:!?)]|$)',
      },
      {
        kind: 'did',
        pattern: '{start}(?:{subject} )?(?:{have} )?(?:(?:{self}) )*bei {who} {mid}(?:{doneAt})(?= |[.,;:!?)]|$)',
      },
      {
        kind: 'did',
        pattern: '{start}(?:{subject} )?{have} (?:(?:{self}) )+{mid}{who} {mid}(?:{doneTo})(?= |[.,;:!?)]|$)',
      },
      {
        kind: 'did',
        pattern: '{start}(?:{subject} )?{have} (?:(?:{self}) )+{mid}mit {who} {mid}(?:{doneWith})(?= |[.,;:!?)]|$)',
      },
      { kind: 'did', pattern: '{start}(?:{seen}): ?:? ?{who}' },
      { kind: 'shared', pattern: '{start}(?:{had} )?(?:(?:{describing}) )*(?:{activity}) {place}(?:{with}) {who}' },
      { kind: 'shared', pattern: '{start}(?:(?:{describing}) )*(?:besuch|anruf) von {who}' },
      {
        kind: 'did',
        pattern:
          '{start}(?:kam|kamen|schaute|schauten|war|waren) {who} (?:(?!(?:nicht|nie|kein|leider|fast|sich|mal) )[^\\s,.;:\uE000]+ ){0,5}?(?:vorbei|zu besuch|zum essen|zum kaffee|zum tee|hier)(?= |[.,;:!?)]|$)',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:{have} )?(?:(?:{self}) )*(?:(?:bei|beim|nach|vor|in|im|auf|am) (?:(?:der|dem|den|einem|einer) )?(?!(?:film|traum|fernsehen|radio|podcast|video|internet|buch|interview) )[^\\s,.;:\uE000]+ )?(?:neben|mit) {who} {mid}(?:{doneWith})(?= und |[.,;:!?)]|$)',
      },
      {
        kind: 'did',
        pattern:
          '{start}{who} und ich (?:haben|hatten|sind|waren) (?:(?!(?:nicht|nie|nichts|kein|keine|keinen|früher|damals|morgen|\\d\\S*|fast|beide|denselben|dieselbe|dasselbe|einst|oft|immer) )[^\\s,.;:\uE000]+ ){0,5}?(?:{doneWith})(?=\\s*(?:$|[.,;!]| und ))',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:{have} )?(?:(?:{self}) )*(?:mail an |nachricht an |an )?{who} (?:[^\\s,.;:\uE000]+ ){0,4}?(?:gefragt|gebeten|geschrieben|geschickt|angeschrieben)(?:,| und|:) (?:(?:er|sie) (?:hat )?(?:sofort |gleich )?(?:zugesagt|geantwortet|antwortete|zugestimmt|zurückgeschrieben|abgelehnt)|(?:die )?antwort kam)',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:{have} )?(?:(?:{self}) )*mit {who}(?= (?:(?:kurz|lange|ausführlich|gerade|noch|nochmal|am telefon|heute|gestern|abends) ){0,2}(?:über|wegen|von) (?:(?!(?:nicht|nie|niemals|kein|keine|keinen|hätte|würde|sollte|wollte|soll|muss|will|fast|beinahe|hat|wird|wurde) )[^\\s,.;:]+ ){1,7}(?:gesprochen|geredet|telefoniert|geplaudert|gequatscht|diskutiert|gestritten|unterhalten|ausgetauscht|beraten|verhandelt)(?:$|[.,;:!?)]| und ))',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:{have} )?(?:(?:{self}) )*(?:mit )?(?:de[nmr]|die|das|eine[nmr]?|unsere?[nmr]?|meine?[nmr]?|ihre?[nmr]?|seine?[nmr]?) (?:(?!(?:von|der|des|vom|über|wegen|ohne|für|nicht|nie|kein|keine|fast|hat|haben|hatte|wurde|wird|soll|will) )[^\\s,.;:\uE000]+ ){0,3}?(?!(?:von|der|des|vom|über|wegen|ohne|für|nicht|nie|kein|keine|fast|hat|haben|hatte|wurde|wird|soll|will)[ ,])[^\\s,.;:\uE000]+,? {who},? {mid}(?:kennengelernt|kennen gelernt|getroffen|gesprochen|geredet|telefoniert|interviewt|unterhalten)(?= |[.,;:!?)]|$)',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )?(?:{have} )?(?:(?:{self}) )*(?:lange |kurz |ewig |\\S+ (?:minuten|min|stunden?|std) )?(?:mit )?{who} (?:lange |kurz |ewig |\\S+ (?:minuten|min|stunden?|std) )?am telefon(?: gehabt)?(?=\\s*(?:$|[.,;!(]))',
      },
      {
        kind: 'shared',
        pattern: '{start}(?:(?:{describing}) )*(?:interview|kino|theater|konzert) mit {who}(?=\\s*(?:$|[.;,!]))',
      },
      { kind: 'theirs', pattern: '{start}{who} (?:{came})(?= |[.,;:!?)]|$)' },
      { kind: 'shared', pattern: '{clock}(?:(?:{moment}) )?(?:mit )?{who}(?=\\s*(?:$|[,;:(–—-]|im |in |wegen |zu ))' },
    ],
    undone: {
      all: 'vor jahren, zum letzten mal, im traum, geträumt, abgesagt, gecancelt, gecancelled, gecanceled, verpennt, verschwitzt, verschlafen, verplant, ausgefallen, fällt aus, fiel aus, entfällt, entfiel, fällt flach, klappt nicht, hat nicht geklappt, verschoben, niemand da, nicht erreicht, ging nicht ran, nicht rangegangen, keiner da, keiner ging ran, ging keiner ran, niemand ging ran, besetzt, anrufbeantworter, mailbox, nicht da, nicht zu hause, vergeblich, leider nicht, nicht gekommen, platzt, geplatzt, ins wasser gefallen, vertagt',
      did: 'aus dem (?:bus|zug|auto|fenster|taxi), aus der (?:bahn|ferne|tram|straßenbahn|s-bahn|u-bahn), vom (?:bus|fenster|balkon|zug|auto) aus, durchs fenster, durch das fenster, vorbeifahren, vorbeigehen, vorbeilaufen, im vorbeifahren, letzte woche, letzten monat, letztes jahr, letzten sommer, vor einem jahr, vor wochen, vor monaten, neulich, damals, im fernsehen, im radio, im film, auf (?:insta|instagram|facebook|tiktok|linkedin|youtube|fotos|bildern|einem bild|dem bild), nicht (?:gegrüßt|gegrüsst|angesprochen|bemerkt worden), (?:er|sie) mich (?:aber )?nicht, auf dem foto, auf einem foto, in der zeitung, online, auf der bühne, von weitem',
      shared:
        'klingt, klänge, hoffentlich, eines tages, bei gelegenheit, ausgemacht, ausgmacht, abgemacht, verabredet, eingetragen, gesucht, gefunden, organisiert, transkribiert, abgetippt, nachbereitet, ausgewertet, januar, februar, märz, april, im mai, juni, juli, august, september, oktober, november, dezember, vergessen, versäumt, verpasst, gelesen, steht, beginnt, fängt, heute abend, ohne mich, morgen, nächste, nächsten, nächster, planen, geplant, ausmachen, vereinbart, vereinbaren, vorbereiten, vorbereitet, organisieren, wäre, würde, sollte, soll, wird, werden, muss, müsste, will, nicht, nie, bald, mal, irgendwann, steht an, steht noch aus, demnächst, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag, am (?:mo|di|mi|do|fr|sa|so), absagen, verschieben, im radio, im fernsehen, gehört, gelesen, angeschaut, falls, wenn, letzten sommer, letztes jahr, buchen',
      theirs:
        '(?:als|während) ich (?:weg|unterwegs|nicht da|nicht zu hause|unter der dusche|im bad|schlief), nicht, nächste, morgen',
    },
    undoneNext: { all: 'hat, ist, sagt, sagte, meint, will, wird', did: 'und', shared: '', theirs: '' },
    doubtful:
      'wenn, falls, würde, hätte, sollte, soll, muss, müsste, will, wollte, möchte, nicht, nie, kein, keine, keinen, niemand, sagte, sagt, erzählte, erzählt, schrieb, schreibt, fragte, gehört, geträumt, traum, morgen, nächste, nächsten, vielleicht, statt, fast, beinahe, ob, dass, wer, er, sie, jemand, plan, geplant, idee, erinnerung, gelesen, buch, film, hat',
    own: '{subject}|{have}|{did}|{opener}|{activity}',
  },
  fr: {
    words: {
      and: 'et, &, \\+',
      dayBefore: 'hier',
      opener:
        "aujourd'hui, hier, ce matin, ce midi, ce soir, cet après-midi, hier soir, puis, ensuite, après, enfin, le matin, l'après-midi, le soir, à midi, matin, midi, soir, après-midi, et, et puis, à la gare, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, après le travail, après le déjeuner, par hasard",
      subject: "j'ai, on a, nous avons, j'ai aussi, j'ai enfin, on s'est, je suis, nous sommes, on est",
      adverb:
        "enfin, aussi, longuement, brièvement, encore, juste, bien, par hasard, aujourd'hui, longtemps, rapidement",
      did: "vu, revu, rencontré, retrouvé, croisé, appelé, rappelé, téléphoné à, parlé à, parlé avec, discuté avec, bavardé avec, échangé avec, rendu visite à, visité, mangé avec, déjeuné avec, dîné avec, dîné chez, déjeuné chez, mangé chez, bu un verre avec, bu un café avec, pris un verre avec, pris un café avec, pris le thé avec, pris le café avec, passé la soirée avec, passé la journée avec, passé l'après-midi avec, marché avec, travaillé avec, allé voir, allée voir, allés voir, passé voir, passée voir, fait une promenade avec, fait connaissance de, fait la connaissance de, joué aux échecs avec, joué au tennis avec, reçu la visite de, reçu un appel de, tombé sur, tombée sur, interviewé, eu un appel avec, eu une réunion avec, eu une longue conversation avec, aidé, félicité, embrassé, raccompagné, accompagné, salué",
      describing:
        'un, une, le, la, petit, petite, long, longue, court, courte, bon, bonne, bel, belle, premier, première, super, agréable, rapide, grand, grande',
      had: 'pris, eu, fait',
      activity:
        'déjeuner, dîner, petit-déjeuner, petit déjeuner, café, thé, verre, apéro, bière, appel, coup de fil, coup de téléphone, réunion, promenade, balade, conversation, discussion, visio, visioconférence, zoom, rendez-vous, rdv, repas, brunch, pique-nique, soirée, journée, après-midi, point, échange, randonnée, point hebdo, skype, tennis, appel vidéo',
      with: 'avec, chez',
      place: '(?:(?:au|à la|dans|en|chez) (?:[^\\s,.;:]+ ){1,3}?)?',
      came: "(?:m'a|nous a|m'ont) (?:appelé|appelée|téléphoné|rendu visite|rappelé)|(?:est|sont) (?:passée?s?|venue?s?)(?: (?:me voir|nous voir|à la maison|chez moi|chez nous|dîner|déjeuner|prendre le thé|prendre un café))|a appelé",
      seen: 'vu, vus, rencontré, rencontrés, parlé avec, parlé à',
      moment: 'appel, café, déjeuner, dîner, réunion, rdv, rendez-vous, visio, zoom, appel avec',
    },
    frames: [
      { kind: 'did', pattern: '{start}(?:{subject} )?(?:{adverb} )?(?:{did}) (?:{adverb} )?{who}' },
      { kind: 'did', pattern: '{start}(?:{subject} )?eu {who} au (?:téléphone|bout du fil)' },
      {
        kind: 'did',
        pattern:
          "{start}(?:{subject} )?(?:écrit à|envoyé un (?:mail|message|sms|courriel) à|demandé à) {who}(?: [^\\s,.;:\uE000]+){0,5}?(?:,| et) (?:il|elle|ils|elles)(?: m')? ?(?:a |ont |m'a |m'ont )?(?:tout de suite )?(?:répondu|répond|accepté|dit oui|refusé)",
      },
      { kind: 'did', pattern: '{start}(?:{seen}) ?: ?:? ?{who}' },
      {
        kind: 'shared',
        pattern:
          '{start}(?:{subject} )?(?:{had} )?(?:(?:{describing}) )*(?:{activity})(?: (?:téléphonique|sympa|agréable|rapide|intéressante?|de travail|hebdomadaire|animée|en ville|vidéo|très sympa|très agréable))? {place}(?:{with}) {who}',
      },
      {
        kind: 'shared',
        pattern: '{start}(?:(?:{describing}) )*(?:entretien|rencontre|cinéma|concert) avec {who}(?=\\s*(?:$|[.;,!]))',
      },
      {
        kind: 'shared',
        pattern: '{start}(?:(?:{describing}) )*(?:appel|coup de fil|coup de téléphone|visite) de {who}',
      },
      { kind: 'theirs', pattern: '{start}{who} (?:{came})(?= |[.,;:!?)]|$)' },
      { kind: 'shared', pattern: '{clock}(?:(?:{moment}) )?(?:avec )?{who}(?=\\s*(?:$|[,;:(–—-]|à |au ))' },
    ],
    undone: {
      all: "il y a des années, la dernière fois, en rêve, dans un rêve, annulé, annulée, reporté, reportée, pas de réponse, sans réponse, répondeur, messagerie, occupé, ça sonne occupé, pas répondu, absent, absente, personne à la maison, n'était pas là, pas venu, pas venue, n'est pas venu, n'est pas venue, tombe à l'eau, tombé à l'eau, n'a pas eu lieu",
      did: "(?:depuis|par|de) (?:le |la |l')(?:bus|train|tram|voiture|fenêtre|balcon|taxi|métro|autobus), du (?:bus|train|tram|balcon|métro), (?:passer|passait) (?:dans|en|devant), la semaine dernière, le mois dernier, l'an dernier, l'année dernière, l'été dernier, il y a un an, il y a longtemps, à la télé, à la télévision, à la radio, dans le journal, en photo, sur une photo, dans un film, en ligne, sur scène, de loin",
      shared:
        "un de ces jours, un de ces quatre, à l'occasion, ça serait, me plairait, j'espère, pris, prise, fixé, fixée, calé, calée, noté, janvier, février, en mars, avril, en mai, juin, juillet, août, septembre, octobre, novembre, décembre, oublié, oubliée, manqué, manquée, raté, ratée, ce soir, sans moi, demain, prochain, prochaine, prévu, prévue, à prévoir, à organiser, à planifier, serait, faudrait, doit, devrait, sera, bientôt, un jour, pas, jamais, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, si, confirmé, confirmée, à confirmer, à la radio, à la télé, l'été dernier, l'an dernier, à préparer",
      theirs: "pendant que j'étais (?:sortie?|absente?|sous la douche), demain, pas",
    },
    undoneNext: { all: 'a, est, dit, va, sera, veut', did: 'et moi', shared: '', theirs: '' },
    doubtful:
      "si, pas, jamais, ne, n'ai, n'a, voudrais, veux, voulais, dois, devrais, faut, faudrait, peut-être, demain, prochain, prochaine, rêve, rêvé, dit, disait, raconte, raconté, écrit, demandé, entendu, il, elle, ils, elles, quelqu'un, personne, au lieu, presque, lu, livre, film, idée, prévu, que, qui",
    own: '{subject}|{did}|{opener}|{activity}',
  },
  es: {
    words: {
      and: 'y, e, &, \\+',
      dayBefore: 'ayer, anoche',
      opener:
        'hoy, ayer, anoche, esta mañana, esta tarde, esta noche, luego, después, más tarde, por fin, por la mañana, por la tarde, por la noche, al mediodía, a mediodía, tarde, noche, mediodía, y, y luego, y después, también, lunes, martes, miércoles, jueves, viernes, sábado, domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, después del trabajo, después de comer, al final',
      subject: 'yo, nosotros, he, hemos, hoy he, hoy hemos, me, nos, me he, nos hemos, también',
      adverb:
        'hoy, ayer, por fin, también, un rato, largo rato, mucho, brevemente, otra vez, por teléfono, un momento, largo y tendido',
      did: 'vi a, vimos a, visto a, hablé con, hablamos con, hablado con, hablado por teléfono con, hablé por teléfono con, llamé a, llamamos a, llamado a, telefoneé a, encontré con, encontramos con, encontrado con, encontré a, visité a, visitamos a, visitado a, conocí a, conocimos a, conocido a, quedé con, quedamos con, quedado con, comí con, comimos con, comido con, cené con, cenamos con, cenado con, desayuné con, desayunamos con, desayunado con, almorcé con, almorzamos con, almorzado con, charlé con, charlamos con, charlado con, paseé con, paseamos con, paseado con, estuve con, estuvimos con, estado con, reuní con, reunimos con, reunido con, tomé un café con, tomé café con, tomé una cerveza con, tomé algo con, tomamos un café con, tomamos café con, tomamos una cerveza con, tomamos algo con, tomado un café con, tomado algo con, crucé con, cruzamos con, cruzado con, topé con, fui a ver a, fuimos a ver a, pasé la tarde con, pasé el día con, pasé la noche con, pasamos la tarde con, pasamos el día con, jugué al tenis con, jugué al ajedrez con, trabajé con, entrevisté a, recogí a, saludé a, ayudé a, ayudamos a, ayudado a, acompañé a, acompañamos a, felicité a, abracé a, discutí con, discutimos con',
      describing:
        'un, una, el, la, larga, largo, corta, corto, buena, buen, bonita, rica, primera, primer, gran, pequeña, rápida, rápido',
      had: 'tuve, tuvimos, tenido, hice',
      activity:
        'comida, almuerzo, cena, desayuno, café, té, cerveza, cervezas, copas, copa, vino, llamada, llamada telefónica, videollamada, reunión, paseo, charla, conversación, zoom, caminata, excursión, merienda, visita, tarde, aperitivo, vermut, cita, quedada',
      with: 'con',
      place: '(?:(?:en|por) (?:[^\\s,.;:]+ ){1,3}?)?',
      came: '(?:me|nos) (?:llamó|llamaron|visitó|visitaron|telefoneó|ha llamado|ha visitado|recogió)|(?:vino|vinieron) (?:a casa|a verme|a vernos|a cenar|a comer|a tomar café|de visita)|pasó por casa|llamó(?: por teléfono)?',
      seen: 'vi a, vistos, hablé con',
      moment: 'llamada, café, comida, cena, reunión, videollamada, zoom, llamada con',
    },
    frames: [
      { kind: 'did', pattern: '{start}(?:{subject} )*(?:{adverb} )?(?:{did}) (?:{adverb} )?{who}' },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )*(?:hablé|hablamos|hablado|charlé|charlamos|charlado|paseé|paseado) {adverb} con {who}',
      },
      {
        kind: 'did',
        pattern:
          '{start}(?:{subject} )*(?:escribí a|mandé un (?:mensaje|correo) a|pregunté a) {who}(?: [^\\s,.;:\uE000]+){0,5}?(?:,| y) (?:me )?(?:contestó|respondió|ha contestado|ha respondido|aceptó|dijo que sí)',
      },
      { kind: 'did', pattern: '{start}(?:{seen}): ?:? ?{who}' },
      {
        kind: 'shared',
        pattern:
          '{start}(?:{had} )?(?:(?:{describing}) )*(?:{activity})(?: (?:larga|rápida|de trabajo|semanal|agradable|telefónica))? {place}(?:{with}) {who}',
      },
      {
        kind: 'shared',
        pattern: '{start}(?:(?:{describing}) )*(?:entrevista|encuentro|cine|concierto) con {who}(?=\\s*(?:$|[.;,!]))',
      },
      { kind: 'shared', pattern: '{start}(?:(?:{describing}) )*(?:llamada|visita) de {who}' },
      { kind: 'theirs', pattern: '{start}{who} (?:{came})(?= |[.,;:!?)]|$)' },
      { kind: 'shared', pattern: '{clock}(?:(?:{moment}) )?(?:con )?{who}(?=\\s*(?:$|[,;:(–—-]|en |a |sobre ))' },
    ],
    undone: {
      all: 'hace años, la última vez, en sueños, en un sueño, cancelada, cancelado, aplazado, aplazada, pospuesto, pospuesta, no contestó, no contesta, no estaba, no vino, buzón de voz, comunicaba, ocupado, fuera de cobertura, anulada, anulado, se canceló, se cancela, se cayó, no hubo, suspendida, suspendido',
      did: 'desde (?:el|la) (?:autobús|bus|tren|coche|taxi|ventana|balcón|tranvía|metro), por la ventana, pasar (?:por|en), para (?:el |este |pasado )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|próximo), para la (?:semana|próxima), para el (?:próximo|mes|finde|fin de semana|\\d\\d?), la semana pasada, el mes pasado, el año pasado, el verano pasado, hace un año, hace meses, hace semanas, en la tele, en televisión, en la televisión, en la radio, en el periódico, en una foto, en la foto, en una película, de lejos, en línea',
      shared:
        'suena, sonaría, estaría, me gustaría, un día de estos, a ver si, ojalá, cuando pueda, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, olvidada, olvidado, perdida, esta noche, sin mí, para mañana, próximo, próxima, que viene, prevista, previsto, planeada, planeado, sería, debería, habrá, será, tendré, no, nunca, pronto, algún día, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, si, confirmada, por confirmar, en la radio, en la tele, pendiente, el verano pasado, organizar, preparar',
      theirs: '(?:mientras|cuando) (?:yo )?estaba (?:fuera|en la ducha|durmiendo), no, mañana',
    },
    undoneNext: { all: 'dice, dijo, es, está, va, ha, tiene, quiere', did: 'y yo', shared: 'mañana', theirs: '' },
    doubtful:
      'si, no, nunca, quiero, quería, debo, debería, tengo que, hay que, tal vez, quizás, quizá, mañana, próximo, próxima, soñé, sueño, dijo, dice, contó, escribió, preguntó, oí, él, ella, ellos, ellas, alguien, nadie, casi, leí, libro, película, idea, plan, que, quien',
    own: '{subject}|{did}|{opener}|{activity}',
  },
};
