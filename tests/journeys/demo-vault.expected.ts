/**
 * What a person who has read every note of `tests/vault` would list on Monday 23 November 2026, with the settings as they come.
 * Written from the notes and from the rules in words, not from any output of the plugin: where the plugin and this page differ,
 * one of the two is wrong and somebody has to look which.
 *
 * People are named by the path of their note, ghosts by their name, the owner of the vault by `me`.
 */

import type { FavourDirection, FavourState } from '../../src/model/favour';
import type { FollowUpKind } from '../../src/follow-ups/follow-up';

/** Path of a person's note, the name of a ghost, or `me`. */
export type Who = string;

export interface ExpectedPerson {
  readonly who: Who;
  readonly name: string;
  readonly organisation: string | null;
  readonly introducedBy: readonly Who[];
  /** Null: never been in touch. */
  readonly lastContact: { readonly day: string; readonly path: string } | null;
}

export interface ExpectedFavour {
  readonly direction: FavourDirection;
  readonly person: Who;
  /** Words that the favour's own words contain. */
  readonly what: string;
  readonly day: string;
  readonly state: FavourState;
  readonly path: string;
}

export interface ExpectedIntroduction {
  readonly by: Who;
  /** In any order. */
  readonly people: readonly [Who, Who];
  readonly state: 'made' | 'promised';
  /** Notes that say so. */
  readonly paths: readonly string[];
}

export interface ExpectedFollowUp {
  readonly who: Who;
  /** In any order. */
  readonly kinds: readonly FollowUpKind[];
  /** Reasons on which two careful readers of the rules could differ. */
  readonly mayAlso?: readonly FollowUpKind[];
}

export interface ExpectedProblem {
  /** The problem stands at one or more of these notes, and nowhere else. */
  readonly paths: readonly string[];
  /** What the sentence about it must contain. */
  readonly says: RegExp;
}

export const today = '2026-11-23';

export const owner = { path: 'Marnie Oyelaran.md', name: 'Marnie Oyelaran' } as const;

/** Notes of people, the owner's left out. Every one says so by tag or type, so folders change nothing. */
export const peopleWithNotes = 43;

/** Three of them lie in the future. */
export const meetingNotes = 67;

/** Known by name only. The last is not a person at all but Margaret Lindsay, mistyped: see the problems. */
export const ghosts: readonly string[] = [
  'Hilda Strang',
  'Ingrid Solheim',
  'Neil Forsyth-Bain',
  'Percy Lamont',
  'Stuart Pirie',
  'Wendy Achieng',
  'Maragret Lindsay',
];

/** Notes which are neither, however much they look like it. */
export const neitherPersonNorMeeting: readonly string[] = [
  'People.md',
  'Templates/Coffee note.md',
  'Organisations/Kettle & Press.md',
  'Reading/How to ask for twenty minutes.md',
  'School/Dissertation.md',
  'Daily/2026-11-16.md',
];

export const people: readonly ExpectedPerson[] = [
  {
    // Last contact is a dated heading in her own note.
    who: 'People/Sunita Gohil.md',
    name: 'Sunita Gohil',
    organisation: 'Evington Brook Library',
    introducedBy: [],
    lastContact: { day: '2026-09-03', path: 'People/Sunita Gohil.md' },
  },
  {
    // A linked value, `introduced_by` in the newest style.
    who: 'People/Anneliese Voigt.md',
    name: 'Anneliese Voigt',
    organisation: 'University of Aldermouth',
    introducedBy: ['People/Gareth Penrose.md'],
    lastContact: { day: '2026-11-12', path: 'Meetings/2026-11-12 Supervision.md' },
  },
  {
    who: 'People/Ruth Abernethy.md',
    name: 'Ruth Abernethy',
    organisation: 'University of Aldermouth',
    introducedBy: ['People/Anneliese Voigt.md'],
    lastContact: { day: '2026-11-18', path: 'Meetings/2026-11-18 Ruth, after the mock.md' },
  },
  {
    // The quote of 27 October is no contact.
    who: 'People/Hamza Lyle.md',
    name: 'Hamza Lyle',
    organisation: 'University of Aldermouth',
    introducedBy: [],
    lastContact: { day: '2026-09-29', path: 'Meetings/2026-09-29 Hamza, before nights.md' },
  },
  {
    // Two introducers; `title` is his role.
    who: 'People/Kenji Halloran.md',
    name: 'Kenji Halloran',
    organisation: 'Alder Water Museums',
    introducedBy: ['People/Nadia Farouk.md', 'People/Colm Deasy.md'],
    lastContact: { day: '2026-09-30', path: 'People/Kenji Halloran.md' },
  },
  {
    // The property says August, later than any meeting note.
    who: 'People/Lucia Ferrante.md',
    name: 'Lucia Ferrante',
    organisation: 'Openshelf Co-op',
    introducedBy: ['People/Kenji Halloran.md'],
    lastContact: { day: '2026-08-05', path: 'People/Lucia Ferrante.md' },
  },
  {
    // A mention in a daily note.
    who: 'People/Caitlin Strachan.md',
    name: 'Caitlin Strachan',
    organisation: 'Aldermouth City Libraries',
    introducedBy: ['People/Denise Kilbride.md'],
    lastContact: { day: '2026-10-01', path: 'Daily/2026-10-01.md' },
  },
  {
    // `Referred by: Isla Brodie`, a plain name.
    who: 'People/Peter Oduya.md',
    name: 'Peter Oduya',
    organisation: 'Netherbow Law Library',
    introducedBy: ['People/Isla Brodie.md'],
    lastContact: { day: '2026-06-25', path: 'Meetings/2026-06-25 Afternoon at the law library.md' },
  },
  {
    // 02/10/2026 is not read; the meeting in June is what is known.
    who: 'People/Ewan Tulloch.md',
    name: 'Ewan Tulloch',
    organisation: 'The Chart Room, Aldermouth Harbour Trust',
    introducedBy: [],
    lastContact: { day: '2026-06-10', path: 'Meetings/2026-06-10 Ewan Tulloch, Chart Room.md' },
  },
  {
    // Front matter malformed: a person by the tag in the body, organisation unknown, introducer from a line.
    who: 'People/Beatriz Almada.md',
    name: 'Beatriz Almada',
    organisation: null,
    introducedBy: ['People/Anneliese Voigt.md'],
    lastContact: { day: '2026-09-10', path: 'Daily/2026-09-10.md' },
  },
  {
    // The `@` of the file name is not part of his name.
    who: 'People/@Femi Adebayo-Clark.md',
    name: 'Femi Adebayo-Clark',
    organisation: null,
    introducedBy: ['People/@Jools Hartigan.md'],
    lastContact: { day: '2026-11-17', path: 'Meetings/2026-11-17 Loose Ends.md' },
  },
  {
    // `introduced-by::` in the body.
    who: 'People/Saoirse Quill.md',
    name: 'Saoirse Quill',
    organisation: null,
    introducedBy: ['People/@Femi Adebayo-Clark.md'],
    lastContact: { day: '2026-09-12', path: 'Meetings/2026-09-12 Zine fair.md' },
  },
  {
    // The lunch in June names "Fiona Mackay", which could be either: no guess.
    who: 'People/Fiona Mackay.md',
    name: 'Fiona Mackay',
    organisation: 'University of Aldermouth',
    introducedBy: ['People/Ruth Abernethy.md'],
    lastContact: { day: '2026-02-25', path: 'Meetings/2026-02-25 Cataloguing shadow day.md' },
  },
  {
    who: 'People/Loose Ends/Fiona Mackay.md',
    name: 'Fiona Mackay',
    organisation: null,
    introducedBy: ['People/Bo Lindqvist.md'],
    lastContact: { day: '2026-10-06', path: 'Daily/2026-10-06.md' },
  },
  {
    // Told where to find her by a ghost.
    who: 'People/Gillian Rae.md',
    name: 'Gillian Rae',
    organisation: 'The Alder Trust',
    introducedBy: ['Percy Lamont'],
    lastContact: { day: '2026-08-13', path: 'Meetings/2026-08-13 Gillian Rae, Small Memory Fund.md' },
  },
  {
    // Named in code on 9 November, which is no contact.
    who: 'People/Wilf Garrity.md',
    name: 'Wilf Garrity',
    organisation: 'HMP Thornfield',
    introducedBy: [],
    lastContact: { day: '2025-10-08', path: 'Meetings/2025/2025-10-08 HMP Thornfield library.md' },
  },
  {
    who: 'People/Teodor Banik.md',
    name: 'Teodor Banik',
    organisation: null,
    introducedBy: ['People/Isla Brodie.md'],
    lastContact: null,
  },
];

const favour = (
  direction: FavourDirection,
  state: FavourState,
  person: Who,
  day: string,
  what: string,
  path: string,
): ExpectedFavour => ({ direction, person, what, day, state, path });

export const favours: readonly ExpectedFavour[] = [
  favour('received', 'returned', 'People/Sunita Gohil.md', '2025-11-12', 'my reference', 'People/Sunita Gohil.md'),
  favour('received', 'open', 'People/Gareth Penrose.md', '2025-10-29', 'statement', 'People/Gareth Penrose.md'),
  favour('received', 'returned', 'People/Denise Kilbride.md', '2026-03-21', 'swapped', 'People/Denise Kilbride.md'),
  favour('received', 'paid-forward', 'People/Elspeth Ruane.md', '2026-03-02', 'zine-making', 'People/Elspeth Ruane.md'),
  favour('received', 'waived', 'People/Margaret Lindsay.md', '2026-03-24', 'two drawers', 'People/Margaret Lindsay.md'),
  favour('received', 'open', 'People/Peter Oduya.md', '2026-06-25', 'enquiry desk', 'People/Peter Oduya.md'),
  favour('received', 'open', 'People/Lucia Ferrante.md', '2026-06-01', 'Koha sandbox', 'People/Lucia Ferrante.md'),
  favour('received', 'open', 'People/@Jools Hartigan.md', '2026-09-10', '60 copies', 'Daily/2026-09-10.md'),
  favour('received', 'open', 'People/Bo Lindqvist.md', '2026-10-06', 'weld yellow', 'Daily/2026-10-06.md'),
  favour(
    'received',
    'open',
    'People/Ruth Abernethy.md',
    '2026-10-28',
    'mock interview',
    'Meetings/2026-10-28 Mock interview with Ruth.md',
  ),
  favour('received', 'open', 'People/Bronwen Tatham.md', '2026-11-16', 'lectures', 'Daily/2026-11-16.md'),
  favour('given', 'waived', 'People/Kenji Halloran.md', '2026-04-30', 'captions', 'People/Kenji Halloran.md'),
  favour(
    'given',
    'returned',
    'People/Rowan Achterberg.md',
    '2026-06-11',
    'vacancy',
    'Meetings/2026-06-11 Rowan Achterberg.md',
  ),
  favour(
    'given',
    'open',
    'People/Hector Lorimer.md',
    '2026-08-06',
    '640 harbour index cards',
    'Meetings/2026-08-06 Hector, index cards.md',
  ),
  favour('given', 'open', 'People/@Femi Adebayo-Clark.md', '2026-08-25', 'damp zine', 'Daily/2026-08-25.md'),
  favour('given', 'open', 'People/Saoirse Quill.md', '2026-09-12', 'her table', 'Meetings/2026-09-12 Zine fair.md'),
  favour('given', 'open', 'People/Tomasz Wilk.md', '2026-10-24', 'Rhyme Time', 'Daily/2026-10-24.md'),
  favour(
    'given',
    'paid-forward',
    'People/Isla Brodie.md',
    '2026-11-04',
    'bus timetable',
    'Meetings/2026-11-04 Isla Brodie, grants.md',
  ),
];

/** Somebody introduced me to somebody; the note of the one I came to know says so, others may too. */
const toMe = (by: Who, whom: Who, ...paths: readonly string[]): ExpectedIntroduction => ({
  by,
  people: ['me', whom],
  state: 'made',
  paths: paths.length > 0 ? paths : [whom],
});

/** Isla Brodie, who introduced herself, is no introduction but a problem. */
export const introductions: readonly ExpectedIntroduction[] = [
  toMe('People/Sunita Gohil.md', 'People/Gareth Penrose.md'),
  toMe('People/Gareth Penrose.md', 'People/Anneliese Voigt.md'),
  toMe(
    'People/Anneliese Voigt.md',
    'People/Ruth Abernethy.md',
    'People/Ruth Abernethy.md',
    'Meetings/2026-01-14 Anneliese, welcome coffee.md',
  ),
  toMe('People/Anneliese Voigt.md', 'People/Beatriz Almada.md', 'Meetings/2026-04-16 Beatriz, research data.md'),
  toMe('People/Anneliese Voigt.md', 'People/Idris Vaughan-Cole.md'),
  toMe('People/Ruth Abernethy.md', 'People/Colm Deasy.md'),
  toMe('People/Ruth Abernethy.md', 'People/Fiona Mackay.md'),
  toMe('People/Colm Deasy.md', 'People/Kenji Halloran.md'),
  toMe('People/Colm Deasy.md', 'Ingrid Solheim', 'Meetings/2026-10-07 Colm, local headings.md'),
  toMe('People/Denise Kilbride.md', 'People/Tomasz Wilk.md'),
  toMe('People/Denise Kilbride.md', 'People/Caitlin Strachan.md'),
  toMe('People/Tomasz Wilk.md', 'People/Aoife Brannigan.md'),
  toMe('People/Aoife Brannigan.md', 'People/Grace Mensah-Boyd.md'),
  toMe('People/Hector Lorimer.md', 'People/Elspeth Ruane.md'),
  toMe('People/Hector Lorimer.md', 'People/Nadia Farouk.md'),
  toMe('People/Hector Lorimer.md', 'People/Margaret Lindsay.md'),
  toMe('People/Nadia Farouk.md', 'People/Kenji Halloran.md'),
  toMe('People/Kenji Halloran.md', 'People/Lucia Ferrante.md'),
  toMe('People/Lucia Ferrante.md', 'People/Rowan Achterberg.md'),
  toMe('Maragret Lindsay', 'People/Olwen Pryce.md'),
  toMe('People/Isla Brodie.md', 'People/Peter Oduya.md'),
  toMe(
    'People/Isla Brodie.md',
    'People/Teodor Banik.md',
    'People/Teodor Banik.md',
    'Meetings/2026-11-04 Isla Brodie, grants.md',
  ),
  toMe('People/Zahra Munroe.md', 'People/Mhairi Gunn.md'),
  toMe('Percy Lamont', 'People/Gillian Rae.md'),
  toMe('People/Elspeth Ruane.md', 'People/@Jools Hartigan.md'),
  toMe('People/@Jools Hartigan.md', 'People/@Femi Adebayo-Clark.md'),
  toMe('People/@Jools Hartigan.md', 'People/Bo Lindqvist.md'),
  toMe('People/@Jools Hartigan.md', 'People/Kit Sandham.md'),
  toMe('People/@Femi Adebayo-Clark.md', 'People/Saoirse Quill.md'),
  toMe('People/Bo Lindqvist.md', 'People/Loose Ends/Fiona Mackay.md'),
  toMe('People/Morag Petrie.md', 'People/Dorothy Aitken.md'),
  // The circle at the big table.
  toMe('People/Ailsa Durie.md', 'People/Morag Petrie.md'),
  toMe('People/Jean Kinnear.md', 'People/Ailsa Durie.md'),
  toMe('People/Morag Petrie.md', 'People/Jean Kinnear.md'),
  {
    by: 'People/Ruth Abernethy.md',
    people: ['People/Colm Deasy.md', 'Wendy Achieng'],
    state: 'made',
    paths: ['Meetings/2026-10-07 Colm, local headings.md'],
  },
  {
    by: 'me',
    people: ['People/Hamza Lyle.md', 'People/Caitlin Strachan.md'],
    state: 'made',
    paths: ['People/Caitlin Strachan.md'],
  },
  {
    by: 'me',
    people: ['People/Dorothy Aitken.md', 'People/@Femi Adebayo-Clark.md'],
    state: 'made',
    paths: ['Meetings/2026-09-12 Zine fair.md'],
  },
  {
    by: 'me',
    people: ['People/Nadia Farouk.md', 'People/Rowan Achterberg.md'],
    state: 'promised',
    paths: ['Meetings/2026-10-29 Nadia, needs a person.md'],
  },
];

export const followUps: readonly ExpectedFollowUp[] = [
  // Meetings on 25 and 27 November; the promise to Nadia is for the 25th, and she was asked about Rowan, who agrees.
  { who: 'People/Nadia Farouk.md', kinds: ['prepare', 'promise', 'waiting for'] },
  { who: 'People/@Jools Hartigan.md', kinds: ['prepare', 'favour to return'] },
  // Seventy-seven on the 30th; tea in October is in a daily note, and the favour was waived.
  { who: 'People/Margaret Lindsay.md', kinds: ['birthday'] },
  { who: 'People/Dorothy Aitken.md', kinds: ['prepare'] },
  // The panel of the 13th: three people, one of them a ghost, nobody thanked.
  { who: 'People/Yusra Haddad.md', kinds: ['thanks due'] },
  { who: 'People/Mhairi Gunn.md', kinds: ['thanks due'] },
  { who: 'Stuart Pirie', kinds: ['thanks due'] },
  // The card to Grace is promised, not posted.
  { who: 'People/Grace Mensah-Boyd.md', kinds: ['thanks due', 'promise'] },
  // Overdue since the 20th.
  { who: 'People/Colm Deasy.md', kinds: ['promise'] },
  { who: 'People/Elspeth Ruane.md', kinds: ['promise'] },
  { who: 'People/Anneliese Voigt.md', kinds: ['promise'] },
  { who: 'People/Tomasz Wilk.md', kinds: ['promise'] },
  { who: 'People/Teodor Banik.md', kinds: ['promise'] },
  { who: 'People/Ruth Abernethy.md', kinds: ['favour to return'] },
  { who: 'People/Bo Lindqvist.md', kinds: ['favour to return'] },
  { who: 'People/Hector Lorimer.md', kinds: ['favour outstanding'] },
  { who: 'People/@Femi Adebayo-Clark.md', kinds: ['favour outstanding'] },
  { who: 'People/Saoirse Quill.md', kinds: ['favour outstanding'] },
  // She sent me to Mhairi, whom I have met twice since.
  { who: 'People/Zahra Munroe.md', kinds: ['close the loop'] },
  { who: 'People/Aoife Brannigan.md', kinds: ['close the loop', 'stale'] },
  { who: 'People/Gareth Penrose.md', kinds: ['close the loop', 'stale', 'favour to return'] },
  // A ghost who sent me to Gillian and never heard how it went.
  { who: 'Percy Lamont', kinds: ['close the loop'] },
  // Comes of the typo alone, and goes when that is mended.
  { who: 'Maragret Lindsay', kinds: [], mayAlso: ['close the loop'] },
  // By her own cadence of six weeks, his of a quarter.
  { who: 'People/Sunita Gohil.md', kinds: ['stale'] },
  { who: 'People/Kit Sandham.md', kinds: ['stale'] },
  // By the default of 90 days.
  { who: 'People/Fiona Mackay.md', kinds: ['stale'] },
  { who: 'People/Wilf Garrity.md', kinds: ['stale'] },
  { who: 'People/Ewan Tulloch.md', kinds: ['stale'] },
  // The favour she did me is put off until 15 January.
  { who: 'People/Lucia Ferrante.md', kinds: ['stale'] },
  { who: 'People/Gillian Rae.md', kinds: ['stale'] },
  // Every fortnight until the end of September.
  { who: 'People/Hamza Lyle.md', kinds: ['drifting'] },
];

/** Who must not be on the list, and why a careless reader might put them there. */
export const silent: readonly { readonly who: Who; readonly because: string }[] = [
  { who: 'People/Idris Vaughan-Cole.md', because: 'paused; otherwise stale' },
  { who: 'People/Peter Oduya.md', because: 'snoozed until 11 January; otherwise stale, with a favour to return' },
  { who: 'People/Alison Thwaite.md', because: 'cadence never; otherwise stale' },
  { who: 'People/Denise Kilbride.md', because: 'seen on Saturday' },
  { who: 'People/Bronwen Tatham.md', because: 'the favour is a week old: thanks come first' },
  { who: 'People/Isla Brodie.md', because: 'coffee more than 14 days ago, thanked, and the favour was Paid forward' },
  { who: 'People/Kenji Halloran.md', because: 'a call in September is in his own note; the favour was waived' },
  { who: 'People/Olwen Pryce.md', because: 'the visit in September is in her own note' },
  { who: 'People/Beatriz Almada.md', because: 'met in the queue in September' },
  { who: 'People/Caitlin Strachan.md', because: 'branch meeting in October; the promise to her is kept' },
  { who: 'People/Loose Ends/Fiona Mackay.md', because: 'the nurse, not the cataloguer, was there in October' },
  { who: 'People/Morag Petrie.md', because: 'Loose Ends last Tuesday' },
  { who: 'People/Ailsa Durie.md', because: 'Loose Ends on 3 November' },
  { who: 'People/Jean Kinnear.md', because: 'Loose Ends on 20 October; she comes seldom' },
  { who: 'Ingrid Solheim', because: 'never met' },
  { who: 'Wendy Achieng', because: 'never met, nor introduced to me' },
  { who: 'Hilda Strang', because: 'met in September' },
  { who: 'Neil Forsyth-Bain', because: 'met in October' },
];

export const problems: readonly ExpectedProblem[] = [
  { paths: ['People/Beatriz Almada.md'], says: /yaml|front ?matter|propert(y|ies)/i },
  { paths: ['People/Ewan Tulloch.md'], says: /02\/10\/2026/ },
  { paths: ['People/Isla Brodie.md'], says: /Isla Brodie/ },
  {
    paths: ['People/Ailsa Durie.md', 'People/Jean Kinnear.md', 'People/Morag Petrie.md'],
    says: /Ailsa Durie|Jean Kinnear|Morag Petrie/,
  },
  {
    paths: ['Meetings/2026-06-05 Lunch with Fiona.md', 'People/Fiona Mackay.md', 'People/Loose Ends/Fiona Mackay.md'],
    says: /Fiona Mackay/,
  },
  { paths: ['People/Olwen Pryce.md'], says: /Maragret Lindsay/ },
  // Links to people who have no note yet: not broken, but told, since a slip of the pen looks just like them.
  { paths: ['Meetings/2026-10-07 Colm, local headings.md'], says: /Ingrid Solheim/ },
  { paths: ['Meetings/2026-10-07 Colm, local headings.md'], says: /Wendy Achieng/ },
  { paths: ['Meetings/2026-10-20 Loose Ends.md'], says: /Neil Forsyth-Bain/ },
  { paths: ['Meetings/2026-11-13 Panel, Aldermouth College.md'], says: /Stuart Pirie/ },
];

/** Needs that somebody in the network could meet: words of the need, whose it is, who offers it. */
export const matches: readonly { readonly need: string; readonly whose: Who; readonly offeredBy: Who }[] = [
  { need: 'metadata librarian', whose: 'People/Nadia Farouk.md', offeredBy: 'People/Rowan Achterberg.md' },
  { need: 'Koha offline circulation', whose: 'People/Grace Mensah-Boyd.md', offeredBy: 'People/Lucia Ferrante.md' },
  { need: 'Koha', whose: 'People/Nadia Farouk.md', offeredBy: 'People/Lucia Ferrante.md' },
];
