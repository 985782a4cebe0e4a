// obsidian/api.ts
export const sayForWhom = 'Sag, für wen: ein Name oder eine Liste von Namen.';

// obsidian/clock.ts
export const clockOutside = 'Die Uhr dieses Geräts steht außerhalb der Jahre 1 bis 9999.';

const facts: Readonly<Record<string, string>> = {
  name: 'Name',
  alias: 'Alias',
  role: 'Rolle',
  organisation: 'Organisation',
  email: 'E-Mail',
  phone: 'Telefon',
  location: 'Ort',
  birthday: 'Geburtstag',
  cadence: 'Rhythmus',
  paused: 'Pause',
  'met on': 'kennengelernt am',
  'how met': 'kennengelernt durch',
  'introduced by': 'vorgestellt von',
  'last contact': 'letzter Kontakt',
  'next contact': 'nächster Kontakt',
  'snoozed until': 'zurückgestellt bis',
  contact: 'Kontakt',
  attendee: 'dabei',
  met: 'getroffen',
  introduction: 'Vorstellung',
  need: 'Bedarf',
  needs: 'Bedarf',
  offer: 'Angebot',
  offers: 'Angebot',
  thanks: 'Dank',
  day: 'Datum',
  kind: 'Art',
  summary: 'Zusammenfassung',
};

// obsidian/explain-modal.ts
export const readAsBoth = 'Reference Desk liest diese Notiz als Person und als Treffen.';
export const readAsPerson = 'Reference Desk liest diese Notiz als Person.';
export const readAsMeeting = 'Reference Desk liest diese Notiz als Treffen.';
export const readAsNeither = 'Reference Desk liest diese Notiz weder als Person noch als Treffen.';
export const line = (line: number): string => `Zeile ${line}`;
export const factName = (fact: string): string => facts[fact] ?? fact;

// obsidian/find-person.ts
export const mayBe = (words: string, paths: string): string =>
  `„${words}“ kann mehrere meinen: ${paths}. Nenne den Pfad.`;
export const didYouMean = (near: readonly string[]): string => `Meintest du ${near.join(' oder ')}?`;
export const writePathOfTheirNote = 'Nenne den Pfad der Notiz.';
export const thereIsNobodyCalled = (words: string, hint: string): string => `Niemand heißt „${words}“. ${hint}`;

// obsidian/new-note.ts
export const couldNotBeMade = (free: string, message: string): string =>
  `„${free}“ ließ sich nicht anlegen: ${message}`;
export const fileInPlaceOfFolder = (path: string): string =>
  `Wo der Ordner „${path}“ sein soll, liegt eine Datei. Nenne in den Einstellungen einen anderen Ordner.`;

// obsidian/template-files.ts
export const thereIsNoTemplate = (name: string, names: string): string =>
  `Die Vorlage „${name}“ gibt es nicht. Es gibt: ${names}.`;
export const template = (name: string): string => `Vorlage „${name}“`;
export const templateAt = (name: string, path: string): string => `Vorlage „${name}“ (${path})`;
export const cannotBeRead = (which: string): string => `${which} ist nicht lesbar.`;
export const commaInTemplateLine = (template: string, line: number): string => `, in „${template}“, Zeile ${line}`;

// obsidian/vault-watcher.ts
export const textUnreadable = (message: string): string => `Ihr Text ließ sich nicht lesen: ${message}`;
export const openNoteOnce = 'Öffne die Notiz einmal. Geht es, ändere etwas darin, und sie wird wieder gelesen.';
export const stumbled = (message: string): string => `Reference Desk ist über diese Notiz gestolpert: ${message}`;
export const pleaseReport = 'Bitte melde es mit dem Text der Notiz. Der Rest des Vaults wird trotzdem gelesen.';
