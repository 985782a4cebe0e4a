import { youObject } from './repeated';

const words: Readonly<Record<string, string>> = {
  person: 'eine Person',
  meeting: 'ein Treffen',
  received: 'erhalten',
  given: 'getan',
  open: 'offen',
  done: 'erledigt',
  dropped: 'verworfen',
  made: 'erfolgt',
  promised: 'zugesagt',
};
const ways: Readonly<Record<string, string>> = { made: 'durch dich', received: 'für dich', between: 'unter anderen' };
const inGerman = (word: string): string => words[word] ?? word;
const inPart = (rule: string): string => (rule === 'name' ? 'im Namen' : 'in den Eigenschaften');
const whom = (name: string): string => (name === youObject ? 'dich' : name);

// core/reading/classification-reason.ts
export const saysSoOfYou = 'Sie sagt, dass sie von dir handelt.';
export const settingsSayYou = 'Deine Einstellungen sagen, dass sie von dir handelt.';
export const isLeftOut = (word: string): string => `Sie liegt im Ordner „${word}“, der ausgelassen wird.`;
export const holdsTemplateMark = (rule: string): string =>
  `Sie hat ${inPart(rule)} die Marke einer Vorlage ({{ oder <%), die nicht ausgefüllt wurde.`;
export const hasTag = (kind: string, word: string): string => `Sie ist ${inGerman(kind)}: Sie hat das Tag #${word}.`;
export const isInFolder = (kind: string, word: string): string =>
  `Sie ist ${inGerman(kind)}: Sie liegt im Ordner „${word}“.`;
export const hasProperty = (kind: string, word: string): string =>
  `Sie ist ${inGerman(kind)}: Sie hat die Eigenschaft „${word}“.`;
export const saysSoItself = 'sagt es selbst';
export const namedInSettings = 'in den Einstellungen genannt';
export const templateMark = (rule: string): string => `Marke einer Vorlage ${inPart(rule)}`;
export const tag = (word: string): string => `Tag #${word}`;
export const folder = (word: string): string => `Ordner ${word}`;
export const property = (word: string): string => `Eigenschaft ${word}`;

// core/reading/explain.ts
export const isDatedNote = (dated: string): string =>
  `Sie trägt das Datum ${dated}: Wer darin verlinkt ist, war an diesem Tag mit dir in Kontakt.`;
export const isNeither = 'Sie ist weder Person noch Treffen: Kein #Tag, kein type und kein Ordner sagt es.';
export const propertiesMalformed = 'Ihre Eigenschaften sind fehlerhaft, also ist nicht bekannt, was sie sagen.';
export const orMoveToFolder = (folders: string): string => ` oder verschiebe sie in den Ordner „${folders}“`;
export const toMakePerson = (place: string): string => `Damit sie eine Person ist, gib ihr das Tag person${place}.`;
export const toMakeMeeting = (place: string): string => `Damit sie ein Treffen ist, gib ihr das Tag meeting${place}.`;
export const inTouch = 'in Kontakt mit';
export const favour = (direction: string): string => `Gefallen (${inGerman(direction)})`;
export const promise = (state: string): string => `Zusage (${inGerman(state)})`;
export const introduction = (form: string, state: string): string =>
  `Vorstellung ${ways[form] ?? form} (${inGerman(state)})`;
export const nobodyThatIsKnown = 'keine bekannte Person';
export const latestContact = 'letzter Kontakt';
export const earlierContact = 'früherer Kontakt';
export const introducedAnd = (name: string, promised: boolean, a: string, b: string): string => {
  const has = name === youObject ? 'du hast' : `${name} hat`;
  return promised
    ? `${has} zugesagt, ${whom(a)} und ${whom(b)} einander vorzustellen`
    : `${has} ${whom(a)} und ${whom(b)} einander vorgestellt`;
};

// core/reading/mention.ts
export const thisPerson = 'diese Person';
export const youYourself = 'dir';

// core/reading/note-reading.ts
export const propertyComplaint = (key: string, what: string): string => `Eigenschaft „${key}“: ${what}`;

// core/reading/read-day.ts
export const mayBeEither = (text: string, either: string, or: string): string =>
  `„${text}“ kann ${either} oder ${or} sein.`;
export const writeDate = 'Schreib das Datum als Jahr-Monat-Tag.';
export const noDate = (text: string): string => `„${text}“ ist nicht als Datum lesbar.`;
export const writeDateForExample = 'Schreib das Datum als Jahr-Monat-Tag, zum Beispiel 2026-10-02.';

// core/reading/read-lines.ts
export const hasListItems = (count: number): string => `Sie hat ${count} Listenpunkte.`;
export const onlyFirstRead = (mostItems: number): string =>
  `Nur die ersten ${mostItems} wurden gelesen. Teile die Notiz.`;
export const favourOfWhom = (tag: string): string => `„#${tag}“ sagt nicht, wer den Gefallen getan hat.`;
export const writeFavourWay = 'Schreib #favour/received für einen erhaltenen, #favour/given für einen getanen.';

// core/reading/read-meeting.ts
export const dayFromName = 'Datum, aus dem Namen der Notiz';
export const giveMeetingDay =
  'Gib der Notiz eine Eigenschaft wie „date: 2026-10-02“ oder beginne ihren Namen mit dem Datum.';
export const meetingWithoutDay = 'Dieses Treffen hat kein Datum, sagt also nichts über letzte Kontakte.';

// core/reading/read-note.ts
export const propertiesNotYaml = (message: string): string => `Ihre Eigenschaften sind kein gültiges YAML: ${message}`;
export const correctInSourceMode =
  'Berichtige die Zeile im Quellmodus. Bis dahin werden die Eigenschaften dieser Notiz nicht gelesen.';
export const tooLarge = (size: string): string =>
  `Sie ist sehr groß (${size.replace('.', ',')} MB), also wird ihr Text nicht gelesen.`;
export const propertiesStillCount =
  'Ihre Eigenschaften zählen trotzdem. Teile die Notiz, wenn auch Listen und Überschriften zählen sollen.';

// core/reading/read-person.ts
export const noBirthday = (text: string): string => `„${text}“ ist nicht als Geburtstag lesbar.`;
export const writeBirthday = 'Schreib ihn als 1906-12-09 oder ohne Jahr als --12-09.';
export const noCadence = (key: string, text: string): string =>
  `Eigenschaft „${key}“: „${text}“ ist nicht als Rhythmus lesbar.`;
export const writeCadence =
  'Schreib Tage als Zahl oder zum Beispiel „weekly“, „every 6 weeks“, „quarterly“ oder „never“.';

// core/reading/vocabulary-extension.ts
export const spellingWithoutMeaning = (line: string): string =>
  `Eigene Schreibweisen: „${line}“ nennt keine bekannte Bedeutung.`;
export const writeSpelling =
  'Schreib es als „Bedeutung: Schreibweise, Schreibweise“, zum Beispiel „introduced by: empfohlen von“.';
export const spellingTaken = (spelling: string, meaning: string, meaning2: string): string =>
  `Eigene Schreibweisen: „${spelling}“ kann nicht „${meaning}“ bedeuten, denn es bedeutet „${meaning2}“.`;
export const chooseAnotherSpelling = 'Wähle eine andere Schreibweise oder nutze die Bedeutung, die sie hat.';
