import { counted } from '../counted';

// obsidian/follow-ups/follow-up-words.ts
export const prepare = 'Vorbereiten';
export const thanksDue = 'Dank fällig';
export const promise = 'Zusage';
export const favourToReturn = 'Gefallen zu erwidern';
export const favourOutstanding = 'Ausstehender Gefallen';
export const closeLoop = 'Rückmelden';
export const goneQuiet = 'Still geworden';
export const drifting = 'Driftet ab';
export const searchPrepare = ['vorbereiten', 'vorbereitung', 'prepare'];
export const searchThanks = ['dank', 'thanks'];
export const searchPromises = ['zusagen', 'zusage', 'promises', 'promise'];
export const searchFavours = ['gefallen', 'favours', 'favour', 'favors', 'favor'];
export const searchLoops = ['rückmelden', 'rückmeldung', 'loops', 'loop'];
export const searchStale = ['still', 'stale'];
export const searchDrifting = ['still', 'driftet', 'stale', 'drifting'];
export const andMore = (count: number): string => `und ${count} mehr`;

// obsidian/follow-ups/status-bar.ts
export const readingYourNotes = 'Notizen werden gelesen';
export const inTouchToday = (count: number): string => `${counted(count, 'Kontakt', 'Kontakte')} für heute`;

// obsidian/pickers/action-list.ts
export const noActionOfThatName = 'Keine Aktion mit diesem Namen.';
export const whatToDoAboutDots = (name: string): string => `Was tun bei ${name} …`;

// obsidian/pickers/day-field.ts
export const noDay = 'Kein Tag';
export const isStillAhead = (day: string): string => `${day} liegt noch vor dir. Nenne einen vergangenen Tag.`;
export const daysPast = 'gestern, letzten Di, vor 2 Wochen';
export const daysAhead = 'Freitag, in 3 Wochen, 2. Jan.';
export const writeDay = (example: string): string => `Schreib einen Tag: ${example} oder 2026-10-02.`;

// obsidian/pickers/follow-up-palette-row.ts
export const whatToDoAbout = (name: string): string => `Was tun bei ${name}`;

// obsidian/pickers/follow-up-palette.ts
export const findFollowUp = 'Anlass finden: Name, Organisation, Grund …';
export const cmdEnter = 'cmd ↵';
export const ctrlEnter = 'strg ↵';
export const newTab = 'neuer Tab';
export const shiftEnter = 'umschalt ↵';
export const cmd = 'cmd';
export const ctrl = 'strg';
export const shift = 'umschalt';
export const narrowing = 'still gefallen zusagen dank rückmelden vorbereiten #tag';
export const open = 'öffnen';
export const escape = 'esc';
export const close = 'schließen';
export const tab = 'tab';
export const all = 'alles';
export const insertPrep = 'Prep einfügen';
export const toNarrow = 'eingrenzen';
export const noPersonYet =
  'Noch keine Person gefunden. Gib einer Notiz über eine Person das Tag person oder nenne in den Einstellungen deinen Ordner mit Personen.';
export const nothingMatches = 'Nichts gefunden. Versuch es mit weniger Buchstaben oder einem anderen Wort.';

// obsidian/pickers/path-list.ts
export const noStepOfThatName = 'Kein Schritt mit diesem Namen.';
export const howToReach = (to: string): string => `Weg zu ${to} …`;
export const toChoose = 'wählen';
export const toSeeWayInGraph = 'den Weg im Graph zeigen oder die Notiz eines Schritts öffnen';
export const toAskForIntroduction = 'um eine Vorstellung bitten';
export const toClose = 'schließen';
export const youKnowEachOther = 'Ihr kennt euch';
export const through = (between: readonly string[]): string => `Über ${between.join(', dann ')}`;
export const askForIntroduction = 'Um eine Vorstellung bitten';

// obsidian/pickers/person-picker.ts
export const toAddNewPerson = 'neue Person anlegen';
export const findPerson = 'Person finden: Name, Alias, Organisation …';
export const noPersonYetTypeName = 'Noch keine Person gefunden. Tippe einen Namen, um die erste anzulegen.';
export const nobodyOfThatName = 'Niemand mit diesem Namen.';
export const lastContact = (ago: string): string => `letzter Kontakt ${ago}`;
export const withoutNote = 'noch keine Notiz';

// obsidian/pickers/prompt-form.ts
export const insert = 'Einfügen';

// obsidian/pickers/template-picker.ts
export const beforeYouHaveMet = 'Vor dem Kennenlernen';
export const beforeTalk = 'Vor einem Gespräch';
export const duringTalk = 'Im Gespräch';
export const afterTalk = 'Nach einem Gespräch';
export const betweenTwoPeople = 'Zwischen zwei Personen';
export const noteAboutSomebody = 'Notiz über eine Person';
export const noteOfMeeting = 'Notiz über ein Treffen';
export const questions = 'Fragen';
export const onceWeek = 'Einmal pro Woche';
export const noTemplateOfThatName = 'Keine Vorlage mit diesem Namen.';
export const chooseTemplate = 'Vorlage wählen …';
