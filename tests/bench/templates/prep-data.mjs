// Somebody well known, with something to say in every part of the page of preparation, and somebody of whom only the name is known.
const link = (target) => ({ type: 'link', target, display: null });
const who = (name) => ({ name, link: link(name) });
const note = (title) => ({ title, link: link(title) });
const question = (stage, text, probe) => ({ stage, text, probe });
const coffee = { day: '2026-10-02', ago: '7 weeks ago', link: link('2026-10-02 Coffee') };
const call = { day: '2026-08-14', ago: '3 months ago', link: link('2026-08-14 Call') };

const person = {
  ...who('Grace Hopper'),
  ...{ givenName: 'Grace', callName: 'Amazing Grace', isFirstTalk: false, occasion: 'coffee on 2 October' },
  ...{ aliases: [], organisation: 'Harbour Archive', role: 'Archivist', location: 'Leith', email: null },
  ...{ howMet: 'at the zine fair', met: '2026-02-01' },
  introducedBy: [{ ...who('Alan Turing'), day: '2026-01-20' }],
  namedBy: [],
  introductionPath: [who('Joan Clarke'), who('Alan Turing')],
  introducedMeTo: [{ ...who('Edith Clarke'), day: '2026-03-01', met: true }],
  named: [
    { ...who('Sam Osei'), day: '2026-10-02', met: false },
    { ...who('Mary Somerville'), day: '2026-08-14', met: true },
  ],
  news: [{ ...who('Edith Clarke'), day: '2026-11-20' }],
  lastTime: {
    ...{ ...coffee, title: '2026-10-02 Coffee' },
    points: ['the tide tables go online in spring', 'short of people who read Danish', 'moves to the new reading room'],
    open: ['look up the harbour master', 'ask Tom about the old charts'],
  },
  toAsk: ['about the spring posts', 'who keeps the lighthouse logs'],
  bring: [
    {
      need: 'somebody who reads Danish',
      contacts: [{ ...who('Karen'), evidence: 'Danish, fluently' }],
      notes: [note('Danish archives'), note('Reading rooms')],
      skills: ['reading old hands'],
    },
    { need: 'a scanner for maps', contacts: [{ ...who('Tom Kilburn'), evidence: 'scans maps' }], notes: [], skills: [] },
  ],
  couldHelpMe: [
    { need: 'somebody who knows Koha', offer: 'knows Koha' },
    { need: 'a placement in spring', offer: null },
  ],
  ...{ lastContact: coffee, lastMention: null, cadence: 'every 6 weeks', due: '2026-11-13' },
  meetings: [
    { ...coffee, title: '2026-10-02 Coffee', summary: 'Tea, and the tide tables.' },
    { ...call, title: '2026-08-14 Call', summary: 'The index.' },
  ],
  favours: {
    toReturn: [{ what: 'read my cover letter', day: '2026-09-01', state: 'open', link: link('2026-09-01') }],
    outstanding: [{ what: 'typed her index', day: '2026-08-01', state: 'open', link: link('2026-08-01') }],
    settled: [],
  },
  promises: [
    { what: 'send the reading list', due: '2026-12-01', link: coffee.link },
    { what: 'return the catalogue', due: null, link: call.link },
  ],
  promisedIntroductions: [who('Kim Lee')],
  awaited: [{ what: 'send me the shelf list', due: '2026-11-27', link: coffee.link }],
  needs: ['somebody who reads Danish', 'a scanner for maps'],
  offers: ['knows Koha'],
  sharedContacts: [who('Joan Clarke'), who('Dorothy Vaughan')],
};

export const context = {
  today: '2026-11-23',
  me: { name: 'Marnie', needs: ['somebody who knows Koha'], offers: ['reads old hands'], seeksWork: true },
  person,
  people: [person],
  matches: [],
  meeting: {
    ...{ day: '2026-11-25', time: '15:00', place: 'The Pantry', kind: 'coffee', title: '2026-11-25 Coffee' },
    ...{ attendees: ['Grace Hopper'], link: link('2026-11-25 Coffee'), previous: note('2026-10-02 Coffee') },
  },
  asked: ['What are you working on?'],
  answers: {},
  review: {
    ...{ talks: [], ahead: [], thanks: [], promises: [], waiting: [] },
    ...{ favours: [], loops: [], reachOut: [], quiet: [] },
  },
  questionsToAsk: [
    question(null, 'Last time: moves to the new reading room. How did that go?', null),
    question('Engagement', 'What is changing in your field?', 'How does that show in your own work?'),
    question('Searching', 'What would help you most at the moment?', 'What would you do with it?'),
    question('Searching', 'What would you like to find out?', 'Where have you looked so far?'),
  ],
};

const emptied = (value) => (Array.isArray(value) ? [] : typeof value === 'boolean' ? false : null);
const unknown = (of) => Object.fromEntries(Object.entries(of).map(([key, value]) => [key, emptied(value)]));
const stranger = {
  ...{ ...unknown(person), ...who('Ada Byron'), givenName: 'Ada', isFirstTalk: true },
  favours: { toReturn: [], outstanding: [], settled: [] },
};

/** Nothing is timed with it: it shows that the pages leave out what is not known. */
export const bareContext = {
  ...context,
  ...{ me: { ...unknown(context.me), name: 'Marnie' }, person: stranger, people: [stranger], meeting: null },
  questionsToAsk: context.questionsToAsk.slice(1),
};
