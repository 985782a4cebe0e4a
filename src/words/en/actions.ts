// obsidian/actions/person-action.ts
export const keyDone = 'done';
export const keyPaidForward = 'paid forward';
export const keyWaive = 'waive';
export const keyLogContact = 'log contact';
export const keyLog = 'log…';
export const keySnoozeWeek = 'snooze a week';
export const keyMonth = 'a month';
export const keyUntil = 'until…';
export const keyCadence = 'cadence';
export const keyGraph = 'graph';
export const keyAbout = 'about';

// obsidian/actions/person-actions.ts
export const logContactToday = 'Log contact today';
export const logContactDots = 'Log contact…';
export const snoozeForWeek = 'Snooze for a week';
export const snoozeForMonth = 'Snooze for a month';
export const snoozeUntil = 'Snooze until…';
export const setCadence = 'Set cadence…';
export const showInGraph = 'Show in graph';
export const hasNoNoteYet = (name: string): string =>
  `${name} has no note yet. Make one with the command “New person”, then try again.`;
export const contactWith = (name: string, day: string): string => `Contact with ${name} on ${day}.`;
export const inLine = 'In a line';
export const log = 'Log';
export const logContactWith = (name: string): string => `Log contact with ${name}`;
export const isSnoozedUntil = (name: string, day: string): string => `${name} is snoozed until ${day}.`;
export const untilLabel = 'Until';
export const inTwoWeeks = 'in 2 weeks';
export const everySixWeeks = 'every 6 weeks';
export const isNotAhead = (words: string): string => `${words} is not ahead. Name a later day.`;
export const snoozePerson = (name: string): string => `Snooze ${name}`;
export const snooze = 'Snooze';
export const turnUpHere = (cadence: string): string => `Then they turn up here ${cadence}.`;
export const writeCadence = 'Write a number of days, weekly, monthly, yearly, every 6 weeks or never.';
export const cadenceFor = (name: string): string => `Cadence for ${name}`;
export const set = 'Set';
export const cadenceIsNow = (name: string, words: string): string => `Cadence for ${name}: ${words}.`;

// obsidian/actions/reason-actions.ts
export const done = 'Done';
export const drop = 'Drop';
export const returned = 'Returned';
export const paidForward = 'Paid forward';
export const waived = 'Waived';
export const introduceThem = (name: string): string => `introduce them to ${name}`;
