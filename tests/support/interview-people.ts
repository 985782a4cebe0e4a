import type { InterviewContext, InterviewPerson } from '../../src/library';
import type { Occasion } from '../../src/interviews/build-context';
import { givenNameOf } from '../../src/model/given-name';
import { rulesOf } from './a-note';

/** Somebody of whom nothing is known but the name. */
export function somebody(name: string): InterviewPerson {
  return {
    name,
    givenName: givenNameOf(name),
    callName: null,
    formal: false,
    formalName: name,
    link: { type: 'link', target: name, display: null },
    aliases: [],
    organisation: null,
    atOrganisation: null,
    role: null,
    location: null,
    email: null,
    isFirstTalk: true,
    isSilent: false,
    howMet: null,
    met: null,
    introducedBy: [],
    toTell: [],
    namedBy: [],
    introductionPath: [],
    introducedMeTo: [],
    named: [],
    news: [],
    lastTime: null,
    toAsk: [],
    birthday: null,
    occasion: null,
    bring: [],
    couldHelpMe: [],
    lastContact: null,
    lastMention: null,
    cadence: null,
    due: null,
    meetings: [],
    favours: { toReturn: [], outstanding: [], settled: [] },
    promises: [],
    promisedIntroductions: [],
    introductions: [],
    awaited: [],
    needs: [],
    offers: [],
    sharedContacts: [],
  };
}

/** What a template may use about some people on a day, where nothing else is known. */
export function contextAbout(
  people: readonly InterviewPerson[],
  more: Partial<InterviewContext> = {},
): InterviewContext {
  const [person] = people;
  if (!person) throw new Error('A context is about somebody.');
  return {
    ...{ today: '2026-11-23', me: { name: 'Marnie', needs: [], offers: [], seeksWork: false } },
    ...{ person, people, matches: [], meeting: null, asked: [], asks: [], answers: {}, questionsToAsk: [] },
    bothAgree: false,
    nobodyAsked: true,
    isIntroduced: true,
    isReminder: false,
    review: {
      ...{
        talks: [],
        ahead: [],
        thanks: [],
        promises: [],
        waiting: [],
        birthdays: [],
        asks: [],
        favours: [],
        loops: [],
        reachOut: [],
        quiet: [],
        search: { talks: 0, withNames: 0, deadEnds: [], declined: [] },
      },
    },
    ...more,
  };
}

/** The part of an occasion that is read from texts, where none was. */
export const noTexts: Pick<
  Occasion,
  'questions' | 'textOf' | 'vocabulary' | 'ownNotes' | 'isLetter' | 'isReview' | 'seeksWork' | 'followUps'
> = {
  ...{
    questions: [],
    textOf: () => null,
    vocabulary: rulesOf().vocabulary,
    ownNotes: [],
    isLetter: false,
    isReview: false,
  },
  ...{ seeksWork: false, followUps: [] },
};
