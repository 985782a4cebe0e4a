import { counted } from '../counted';

// core/queries/about-person.ts
export const promises = 'Promises';
export const howYouMet = 'How you met';
export const wayFromYou = 'The way from you';
export const comingUp = 'Coming up';
export const whatTheyNeed = 'What they need';
export const whatTheyOffer = 'What they offer';
export const introducedYouTo = 'Introduced you to';
export const contacts = 'Contacts';
export const lastContact = (ago: string): string => `Last contact ${ago}`;
export const askedNotToBeReminded = 'You asked not to be reminded';
export const snoozed = 'Snoozed';
export const youMeanToBeInTouch = (cadence: string): string => `You mean to be in touch ${cadence}`;
export const thatWasDue = (often: string, ago: string): string => `${often}; that was due ${ago}`;
export const quietForLongerThanUsual = `Quiet for longer than usual`;
export const introducedBy = (name: string): string => `Introduced by ${name}`;
export const met = (ago: string): string => `Met ${ago}`;
export const throughIntroduction = 'through an introduction';
export const throughMeeting = 'through a meeting';
export const favoursSettled = 'Favours settled';
export const dueAgo = (ago: string): string => `due ${ago}`;
export const metSince = 'met since';
export const notMetYet = 'not met yet';
export const mentionedIn = (note: string): string => `Mentioned in ${note}`;
export const notedIn = (note: string): string => `Noted in ${note}`;
export const stateOfFavour = (state: string): string => state.replace('-', ' ');
export const stateOfPromise = (state: string): string => state;
export const notedOn = (day: string): string => `Noted on ${day}`;
export const noContactInLastYear = 'No contact in the last year';
export const contactInLastYear = (year: number): string => `${counted(year, 'day')} of contact in the last year`;

// core/queries/drifting.ts
export const lastSpokeUsuallyEvery = (ago: string, span: string): string => `last spoke ${ago}, usually every ${span}`;

// core/queries/favours-due.ts
export const favourDone = (received: boolean, ago: string): string =>
  `${received ? 'they did you' : 'you did them'} a favour${ago && ` ${ago}`}`;

// core/queries/insights.ts
export const noneOfThemYet = 'none of them yet';
export const ofThem = (met: number): string => `${met} of them`;
export const bothOfThem = 'both';
export const allOfThem = 'all of them';
export const andMoreThrough = (further: number): string => `, and ${further} more came through those`;
export const introducedYouToPeople = (name: string, count: number, whom: string, more: string): string =>
  `${name} introduced you to ${count} people (you have met ${whom})${more}.`;
export const fromTo = (name: string, name2: string): string => `from ${name} to ${name2}`;
export const chainOver = (found: number, longest: number, whom: string): string =>
  `${found === 0 ? 'Your longest chain of introductions runs' : 'As long a chain runs'} over ${longest} people: ${whom}.`;
export const branchGoneQuiet = (name: string, led: number, name2: string, when: string): string =>
  `The branch of ${name}, ${led} people, has gone quiet: the last in touch was ${name2}, ${when}.`;
export const oneIntroduction = 'one introduction,';
export const severalIntroductions = (count: number, count2: number): string =>
  `${count} introductions among ${count2} people, the latest`;
export const youHaveIntroduced = (others: string, a: string | undefined, b: string | undefined, when: string): string =>
  `You have made ${others} between ${a} and ${b}${when}.`;
export const and = (names: string, names2: string): string => `${names} and ${names2}`;

// core/queries/loops-to-close.ts
export const tellThemHowItWent = (name: string, ago: string): string =>
  `they introduced you to ${name}, whom you met ${ago}; tell them how it went`;

// core/queries/meetings-to-prepare.ts
export const youMeet = (ago: string, title: string): string => `you meet ${ago}: ${title}`;

// core/queries/promises-due.ts
export const spaceAgo = (ago: string): string => ` ${ago}`;
export const youPromised = (when: string, what: string): string =>
  `you promised${when}${what === '' ? '' : `: ${what}`}`;
export const youPromisedIntroduction = (when: string, name: string): string =>
  `you promised${when} to introduce them to ${name}`;
export const commaWasDue = (ago: string): string => `, and it was due ${ago}`;
export const commaDue = (ago: string): string => `, due ${ago}`;

// core/queries/stale-contacts.ts
export const youWantedToBeInTouch = (ago: string): string => `you wanted to be in touch ${ago}`;
export const lastSpoke = (ago: string): string => `last spoke ${ago}`;
export const noContactNotedYet = 'no contact noted yet';
export const metAndNothingNotedSince = (ago: string): string => `met ${ago} and nothing noted since`;
export const pastYourDefault = (cadence: string): string => `past your default of ${cadence}`;
export const youMeantCadence = (cadence: string): string => `you meant ${cadence}`;

// core/queries/thanks-due.ts
export const noThanksNotedYet = (kind: string, ago: string): string =>
  `${kind === 'meeting' ? 'you met' : `your ${kind} was`} ${ago}, no thanks noted yet`;

// core/queries/ties.ts
export const introducedByWhen = (name: string, when: string): string => `introduced by ${name}${when}`;
export const meetings = (count: number, inCrowd: boolean, last: string | null): string =>
  `${counted(count, 'meeting')}${inCrowd ? ' in a crowd' : ''}${last === null ? ' of no date' : count > 1 ? `, the last ${last}` : `, ${last}`}`;
export const introducedOneToOther = (name: string, name2: string, name3: string, when: string): string =>
  `${name} introduced ${name2} to ${name3}${when}`;

// core/queries/warm-paths.ts
export const noWay = (name: string, name2: string): string =>
  `No introduction and no shared meeting leads from ${name} to ${name2}.`;
