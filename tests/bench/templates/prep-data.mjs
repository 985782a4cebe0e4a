// Somebody well known: what the page of preparation says of them.
const link = (target) => ({ type: 'link', target, display: null });
const who = (name) => ({ name, link: link(name) });

const person = {
  ...who('Grace Hopper'),
  ...{ aliases: [], organisation: 'Harbour Archive', role: 'Archivist', location: 'Leith', email: null },
  ...{ howMet: 'at the zine fair', met: '2026-02-01' },
  introducedBy: [{ ...who('Alan Turing'), day: '2026-01-20' }],
  introductionPath: [who('Joan Clarke'), who('Alan Turing')],
  introducedMeTo: [{ ...who('Edith Clarke'), day: '2026-03-01', met: true }],
  lastContact: { day: '2026-10-02', ago: '7 weeks ago', link: link('2026-10-02 Coffee') },
  ...{ cadence: 'every 6 weeks', due: '2026-11-13' },
  meetings: [{ day: '2026-10-02', title: 'Coffee', link: link('2026-10-02 Coffee'), ago: '', summary: 'Tea, and tides.' }],
  favours: {
    toReturn: [{ what: 'read my cover letter', day: '2026-09-01', state: 'open', link: link('2026-09-01') }],
    outstanding: [{ what: 'typed her index', day: '2026-08-01', state: 'open', link: link('2026-08-01') }],
    settled: [],
  },
  promises: [{ what: 'send the reading list', due: '2026-12-01', link: link('2026-10-02 Coffee') }],
  needs: ['somebody who reads Danish'],
  offers: ['knows Koha'],
  promisedIntroductions: [],
  awaited: [],
  sharedContacts: [who('Joan Clarke')],
};

export const context = {
  today: '2026-11-23',
  me: { name: 'Marnie', needs: [], offers: [] },
  person,
  people: [person],
  matches: [{ need: 'somebody who reads Danish', whose: 'Grace Hopper', offeredBy: who('Karen'), evidence: 'Danish' }],
  meeting: null,
  asked: ['What are you working on?'],
  answers: {},
};
