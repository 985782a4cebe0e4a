// obsidian/actions/person-action.ts
export const keyDone = 'erledigt';
export const keyPaidForward = 'weitergegeben';
export const keyWaive = 'streichen';
export const keyLogContact = 'Kontakt festhalten';
export const keyLog = 'festhalten …';
export const keySnoozeWeek = 'eine Woche zurückstellen';
export const keyMonth = 'einen Monat';
export const keyUntil = 'bis …';
export const keyCadence = 'Rhythmus';
export const keyGraph = 'Graph';
export const keyAbout = 'über die Person';

// obsidian/actions/person-actions.ts
export const logContactToday = 'Kontakt heute festhalten';
export const logContactDots = 'Kontakt festhalten …';
export const snoozeForWeek = 'Eine Woche zurückstellen';
export const snoozeForMonth = 'Einen Monat zurückstellen';
export const snoozeUntil = 'Zurückstellen bis …';
export const setCadence = 'Rhythmus festlegen …';
export const showInGraph = 'Im Graphen zeigen';
export const hasNoNoteYet = (name: string): string =>
  `${name} hat noch keine Notiz. Leg mit dem Befehl „Neue Person“ eine an und versuch es noch einmal.`;
export const contactWith = (name: string, day: string): string => `Kontakt mit ${name} am ${day}.`;
export const inLine = 'In einer Zeile';
export const log = 'Festhalten';
export const logContactWith = (name: string): string => `Kontakt mit ${name} festhalten`;
export const isSnoozedUntil = (name: string, day: string): string => `${name} ist bis ${day} zurückgestellt.`;
export const untilLabel = 'Bis';
export const inTwoWeeks = 'in 2 Wochen';
export const everySixWeeks = 'alle 6 Wochen';
export const isNotAhead = (words: string): string => `${words}: Das liegt nicht vor dir. Nenne einen späteren Tag.`;
export const snoozePerson = (name: string): string => `${name} zurückstellen`;
export const snooze = 'Zurückstellen';
export const turnUpHere = (cadence: string): string => `Dann erscheint die Person hier ${cadence}.`;
export const writeCadence = 'Schreib eine Zahl von Tagen, wöchentlich, monatlich, jährlich, alle 6 Wochen oder nie.';
export const cadenceFor = (name: string): string => `Rhythmus für ${name}`;
export const set = 'Festlegen';
export const cadenceIsNow = (name: string, words: string): string => `Rhythmus für ${name}: ${words}.`;

// obsidian/actions/reason-actions.ts
export const done = 'Erledigt';
export const drop = 'Verwerfen';
export const returned = 'Erwidert';
export const paidForward = 'Weitergegeben';
export const waived = 'Erlassen';
export const introduceThem = (name: string): string => `mit ${name} bekannt machen`;
