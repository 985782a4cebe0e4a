import { counted } from '../counted';

const kinds: Readonly<Record<string, string>> = { person: 'Person', meeting: 'Treffen', me: 'du' };

// obsidian/views/block/desk-block.ts
export const nothingIsDue = 'Nichts ist fällig.';
export const nothingIsDueWith = (words: string, kinds: string): string =>
  `Nichts ist fällig, das „${words}“ in Name oder Grund hat. Arten sind ${kinds}.`;

// obsidian/views/first-page.ts
export const takesAMoment =
  'Nach dem Start von Obsidian dauert das einen Moment. Danach erscheint von selbst, was du sehen wolltest.';
export const welcome = 'Willkommen bei Reference Desk';
export const noPersonYet = 'Es liest deine Notizen über Personen und Treffen und hat hier noch keine Person gefunden.';
export const stepPeople =
  'Gib einer Notiz über eine Person das Tag person oder nenne in den Einstellungen deinen Ordner mit Personen.';
export const stepMeetings =
  'Gib einer Notiz über ein Treffen das Tag meeting und liste unter attendees auf, wer dabei war.';
export const stepComeBack = 'Komm wieder: Wer still geworden ist und jeder noch offene Gefallen steht dann hier.';
export const addPerson = 'Person anlegen';
export const nobodyWaitsTitle = 'Niemand wartet auf dich';
export const nobodyWaitsMore =
  'Kein Dank, kein Gefallen und keine Zusage ist fällig, und niemand ist still geworden. Ein guter Tag, um jemand Neues kennenzulernen.';

// obsidian/views/follow-ups/follow-up-list.ts
export const showAll = (count: number): string => `Alle ${count} zeigen`;

// obsidian/views/follow-ups/follow-up-row.ts
export const insertPrepTemplate = (name: string): string => `Vorlage „Prep“ für ${name} einfügen`;
export const moreAbout = (name: string): string => `Mehr zu ${name}`;

// obsidian/views/follow-ups/follow-ups-view.ts
export const filterFollowUpsDots = 'Anlässe filtern …';
export const filterFollowUps = 'Anlässe filtern';
export const nothingMatches = 'Nichts gefunden';
export const tryFewerLetters = 'Versuch es mit weniger Buchstaben oder einem anderen Wort.';
export const shownOf = (shown: number, people: string): string => `${shown} von ${people}`;

// obsidian/views/person/person-view.ts
export const about = (name: string): string => `Über ${name}`;
export const aboutPerson = 'Über eine Person';
export const nobodyIsShownHere = 'Hier wird niemand gezeigt';
export const openNoteFirst = 'Öffne die Notiz einer Person und nutze dann den Befehl „Über diese Person“.';

// obsidian/views/person/render-about.ts
export const openNoteAbout = (name: string): string => `Notiz über ${name} öffnen`;
export const openEvidence = 'Notiz öffnen, die das sagt';
export const settle = (words: string): string => `Erledigen: ${words}`;

// obsidian/views/source-tooltip.ts
export const placeAndLine = (path: string, line: number): string => `${path}, Zeile ${line}`;

// obsidian/views/status/render-status.ts
export const networkStatus = 'Stand des Netzwerks';
export const knownByNameOnly = (ghosts: number): string => `${ghosts} nur dem Namen nach bekannt`;
export const notesReadAndDated = (notes: number, dated: number): string =>
  `${counted(notes, 'Notiz', 'Notizen')} gelesen, ${dated} davon datiert`;
export const foldersToInclude = 'Ordner, die dazugehören könnten';
export const noNoteIsChanged =
  'Keine Notiz wird geändert: Der Ordner wird gelesen und steht dann in den Einstellungen.';
export const becauseOfName = 'Der Name des Ordners sagt es.';
export const becauseOfProperties = 'Die meisten haben Eigenschaften, die nur Personen haben.';
export const includeFolder = 'Ordner aufnehmen';
export const includeFolderNamed = (folder: string): string => `Ordner ${folder} aufnehmen`;
export const peopleInFolder = (notes: number, folder: string): string =>
  `${counted(notes, 'Notiz', 'Notizen')} in ${folder}/ ${notes === 1 ? 'sieht nach einer Person' : 'sehen nach Personen'} aus`;
export const meetingsInFolder = (notes: number, folder: string): string =>
  `${counted(notes, 'Notiz', 'Notizen')} in ${folder}/ ${notes === 1 ? 'sieht nach einem Treffen' : 'sehen nach Treffen'} aus`;
export const whyTheyCount = 'Warum sie zählen';
export const countsAs = 'Zählt als';
export const becauseOf = 'Wegen';
export const notes = 'Notizen';
export const noProblems = 'Keine Probleme';
export const andMoreProblems = (count: number): string => `Und ${count} mehr.`;
export const leftOut = 'Ausgelassen';
export const andMoreExamples = (notes: number): string => `und ${notes} mehr`;
export const allNotesWereRead = (notes: number, at: string, worked: string, ceil: string): string =>
  `${counted(notes, 'Notiz', 'Notizen')} um ${at} gelesen, in ${worked.replace('.', ',')} s Arbeit; das längste Stück dauerte ${ceil} ms. Geänderte Notizen werden neu gelesen.`;

export const groupNames = { Today: 'Heute', Favours: 'Gefallen', Promises: 'Zusagen', Stale: 'Still', Later: 'Später' };
export const peopleCount = (people: number): string => counted(people, 'Person', 'Personen');
export const meetingCount = (meetings: number): string => `${meetings} Treffen`;
export const introductionCount = (introductions: number): string =>
  counted(introductions, 'Vorstellung', 'Vorstellungen');
export const favourCount = (favours: number): string => `${favours} Gefallen`;
export const problemCount = (problems: number): string => counted(problems, 'Problem', 'Probleme');
export const leftOutBecause = (notes: number, why: string): string => `${why} ${counted(notes, 'Notiz', 'Notizen')}.`;
export const kindOfNote = (kind: string): string => kinds[kind] ?? kind;
