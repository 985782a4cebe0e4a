import { counted } from '../counted';

// core/network/contribute.ts
export const favourOfNobody = 'A favour does not say whose it is.';
export const linkPersonInLine = 'Link the person in the line.';
export const lineOfNobody = (says: string): string => `The line does not tell whose ${says} it is.`;

// core/network/introduced-people.ts
export const introducedByMeToMe = (name: string): string => `${name} is said to have been introduced to you by you.`;
export const introducedThemselves = (name: string): string =>
  `${name} is said to have introduced herself or himself to you.`;
export const introductionOfOneTwice = 'An introduction names one person twice.';
export const linkIntroducer = 'Link the person who made the introduction. It is left out until then.';
export const introductionOfFewerThanTwo = 'An introduction names fewer than two people.';
export const linkBoth = 'Link both people in the line.';
export const introductionOfMeUnclear = 'An introduction does not say who introduced you to whom.';
export const linkIntroducerThenWhom = 'Link who introduced you, then whom you came to know.';
export const introductionOfFewerThanThree = 'An introduction names fewer than three people.';
export const linkIntroducerThenBoth = 'Link who introduced, then the two who were introduced to each other.';

// core/network/mention-problems.ts
export const mayBe = (name: string, paths: readonly string[]): string => `“${name}” may be ${paths.join(' or ')}.`;
export const linkNoteThatIsMeant = 'Link the note of the person who is meant, or give one of them another name.';
export const namedButNoPerson = (name: string, path: string): string =>
  `${name} is named as a person, but “${path}” is not read as the note of one.`;
export const giveTagOrCorrectLink = 'Give that note the tag person, or correct the link.';
export const leadsToNoNoteYet = (target: string): string => `[[${target}]] leads to no note yet.`;
export const createNoteOrCorrectLink = (name: string): string =>
  `Create a note for ${name}, or correct the link. Until then the person is known by name only.`;

// core/network/network-problems.ts
export const introducedEachOtherInCircle = (names: string): string => `${names} introduced each other in a circle.`;
export const checkIntroducedBy = (paths: string): string =>
  `Check “introduced by” in ${paths}: one of them must have come from elsewhere.`;
export const sameName = (count: number, count2: string, name: string, paths: string): string =>
  `${count === 2 ? 'Two' : count2} notes are about somebody named ${name}: ${paths}.`;
export const mergeOrRename =
  'If they are one person, merge the notes. If not, link to the notes instead of writing the name, or rename one.';
export const severalAreMe = (count: number, paths: string): string =>
  `${count} notes say that they are about you: ${paths}. The first is taken.`;
export const chooseYourOwnNote = 'Choose your own note in the settings, or take the mark “me” from the others.';
export const others = (count: number): string => counted(count, 'other');
export const and = (shown: string, at: string): string => `${shown} and ${at}`;
