import { atOrganisationInGerman } from './at-organisation';
import { capital, counter, lister, pluralForm, relativeTime } from './counted';
import type { OccasionKind, Words } from './en';

const counted = counter('de');
const form = pluralForm('de');
const relative = relativeTime('de');
const listed = lister('de', 'conjunction');
const eitherOf = lister('de', 'disjunction');

/** Wer noch zu wählen ist, steht als Frage da, in dem Fall, in dem ihn der Satz nennt: „ihrer Chefin?“. */
const isAsked = (name: string): boolean => name.startsWith('„');
/** Ob die Worte mit einem Verb beginnen, zu dem nur noch fehlt, wer es tut: „schickt mir die Pläne“. */
const isDeed = (words: string): boolean =>
  /^(?!(?:mit|nicht|erst|fast|dort|jetzt|sofort|zuerst|seit|vielleicht)\s)(?:\p{Ll}{2,}t|will|kann|soll|muss|darf)\s/u.test(
    words,
  );

/** Wofür man nach einem Treffen dankt, im Akkusativ. */
const occasions: Readonly<Record<OccasionKind, string>> = {
  coffee: 'den Kaffee',
  tea: 'den Tee',
  lunch: 'das Mittagessen',
  dinner: 'das Abendessen',
  breakfast: 'das Frühstück',
  call: 'das Telefonat',
  video: 'das Videogespräch',
  walk: 'den Spaziergang',
  visit: 'den Besuch',
  talk: 'das Gespräch',
};

const units = {
  day: ['Tag', 'Tage', 'jeden'],
  week: ['Woche', 'Wochen', 'jede'],
  month: ['Monat', 'Monate', 'jeden'],
  year: ['Jahr', 'Jahre', 'jedes'],
} as const;

/** Words that find what I owe, and what others owe me. */
const owe = ['schulden', 'schulde', 'schuldig', 'owe'];
const owes = ['schuldet', 'owes'];

const facts: Readonly<Record<string, string>> = {
  name: 'Name',
  time: 'Uhrzeit',
  place: 'Treffpunkt',
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
  'call name': 'Rufname',
  salutation: 'Anrede',
  'no reminders': 'keine Erinnerungen',
  'introduced by': 'vorgestellt von',
  'last contact': 'letzter Kontakt',
  'next contact': 'nächster Kontakt',
  'snoozed until': 'zurückgestellt bis',
  contact: 'Kontakt',
  attendee: 'dabei',
  absent: 'nicht dabei',
  cancelled: 'abgesagt',
  met: 'getroffen',
  introduction: 'Vorstellung',
  need: 'Anliegen',
  needs: 'Anliegen',
  offer: 'Angebot',
  offers: 'Angebot',
  thanks: 'Dank',
  day: 'Datum',
  'day, from the name of the note': 'Datum, aus dem Namen der Notiz',
  'in touch with': 'in Kontakt mit',
  mentioned: 'erwähnt',
  'latest mention': 'letzte Erwähnung',
  'latest contact': 'letzter Kontakt',
  'earlier contact': 'früherer Kontakt',
  kind: 'Art',
  summary: 'Zusammenfassung',
};

/** `jemand` after `mit`; names stay as they are. */
const dative = (name: string): string => (name === de.shared.someone() ? 'jemandem' : name);

const states: Readonly<Record<string, string>> = {
  open: 'offen',
  returned: 'erwidert',
  'paid-forward': 'weitergegeben',
  waived: 'erlassen',
  done: 'erledigt',
  dropped: 'verworfen',
};

const kinds: Readonly<Record<string, string>> = {
  meeting: 'Treffen',
  coffee: 'Kaffee',
  call: 'Anruf',
  lunch: 'Mittagessen',
  dinner: 'Abendessen',
  conference: 'Konferenz',
};

const kindOfMeeting = (kind: string): string => kinds[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);

const words: Readonly<Record<string, string>> = {
  received: 'erhalten',
  given: 'getan',
  open: 'offen',
  done: 'erledigt',
  dropped: 'verworfen',
  made: 'erfolgt',
  promised: 'zugesagt',
  declined: 'abgelehnt',
};

const ways: Readonly<Record<string, string>> = { made: 'durch dich', received: 'für dich', between: 'unter anderen' };

const inGerman = (word: string): string => words[word] ?? word;

/** `dich` as an object; names stay as they are. */
const accusative = (name: string): string => (name === de.shared.youObject() ? 'dich' : name);

const kindsOfNote: Readonly<Record<string, string>> = { person: 'Person', meeting: 'Treffen', me: 'du' };

/** The same in German. */
const templateTitles: Readonly<Record<string, string>> = {
  'After an introduction': 'Nach einer Vorstellung',
  'Ask before introducing': 'Vor einer Vorstellung fragen',
  'Ask for an introduction': 'Um eine Vorstellung bitten',
  Birthday: 'Geburtstag',
  'Close the loop': 'Erzählen, wie es ausging',
  Debrief: 'Nachbereitung',
  'Interview notes': 'Gesprächsnotizen',
  Introduction: 'Vorstellung',
  Meeting: 'Treffen',
  Person: 'Person',
  Prep: 'Vorbereitung',
  'Question bank': 'Fragensammlung',
  'Reach out (cold)': 'Erster Brief, ohne Vermittlung',
  'Reach out (reminder)': 'Erinnerung an einen Brief',
  'Reach out (warm)': 'Erster Brief, mit Vermittlung',
  Thanks: 'Dank',
  'Weekly review': 'Wochenrückblick',
};

export const de: Words = {
  shared: {
    whoIntroducedWhom: 'Wer wen vorgestellt hat',
    you: 'Du',
    inTouch: 'In Kontakt',
    favoursToReturn: 'Gefallen zu erwidern',
    favoursOutstanding: 'Ausstehende Gefallen',
    introductions: 'Vorstellungen',
    aboutThisPerson: 'Über diese Person',
    when: 'Wann',
    noContactNoted: 'Kein Kontakt notiert',
    nobodyWaits: 'Niemand wartet auf dich. Ein guter Tag, um jemand Neues kennenzulernen.',
    newPerson: 'Neue Person',
    stillReadingYourNotes: (percent) =>
      percent === null ? 'Notizen werden noch gelesen …' : `Notizen werden noch gelesen … ${percent} %`,
    noNoteYet: 'Noch keine Notiz',
    /** In the dative, as all sentences have it. */
    youObject: () => 'dir',
    followUps: 'Nachfassen',
    logHeading: 'Kontakte',
    askHeading: 'Nächstes Mal',
    captureHeading: 'Gefallen und Zusagen',
    list: (items) => listed(items),
    someone: () => 'jemand',
  },

  days: {
    never: () => 'nie',
    span: ({ count, unit }) => counted(count, units[unit][0], units[unit][1]),
    every: ({ count, unit }) =>
      form(count, `${units[unit][2]} ${units[unit][0]}`, `alle ${de.days.span({ count, unit })}`),
    months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
    shortWeekdays: ['Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.', 'So.'],
    dayOfWeek: ({ weekday, day }) => `${weekday}, ${day}`,
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    longMonths: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    near: ({ word, weekday, dated }) =>
      word === null
        ? `am ${weekday}${dated === null ? '' : `, ${dated.date}. ${dated.month}`}`
        : { yesterday: 'gestern', today: 'heute', tomorrow: 'morgen' }[word],
    when: ({ recent, weekday, date, month, year }) => {
      if (recent !== null) return { today: 'heute', yesterday: 'gestern' }[recent];
      if (weekday !== null) return `am ${weekday}`;
      return year === null ? `am ${String(date)}. ${month}` : `am ${String(date)}. ${month} ${String(year)}`;
    },
    fullDay: ({ date, month, year }) => `${date}. ${month} ${year}`,
    /** The language of days in what a template prints: German around German, in whatever language the app is. */
    languageOfDays: (app) => (app.startsWith('de') ? app : 'de'),
    languageOfKit: () => 'de',
    relative: ({ count, unit }) => relative(count, unit),
  },

  ui: {
    noDay: 'Kein Tag',
    isStillAhead: (day) => `${day} liegt in der Zukunft. Nenne heute oder einen vergangenen Tag.`,
    writeDay: (lean) =>
      lean === 'past'
        ? 'Schreib einen Tag, zum Beispiel „gestern“, „letzten Di“, „vor 2 Wochen“ oder „2026-10-02“.'
        : 'Schreib einen Tag, zum Beispiel „Freitag“, „in 3 Wochen“, „2. Jan.“ oder „2026-10-02“.',
    takesAMoment:
      'Nach dem Start von Obsidian dauert das einen Moment. Danach erscheint von selbst, was du sehen wolltest.',
    welcome: 'Willkommen bei Reference Desk',
    noPersonYet: 'Die Erweiterung liest deine Notizen über Personen und Treffen. Sie hat noch keine Person gefunden.',
    stepPeople: 'Leg eine Person an oder wähle auf der Willkommensseite den Ordner mit deinen Notizen über Personen.',
    stepReview: 'Sieh die Vorschläge aus deinen Notizen durch. Bevor du annimmst, wird nichts geschrieben.',
    stepMeetings: (command) => `Wenn du jemanden triffst, legt der Befehl „${command}“ die Notiz an.`,
    stepComeBack:
      'Komm wieder: Dann siehst du hier, bei wem es still geworden ist und welche Gefallen noch offen sind.',
    addPerson: 'Person anlegen',
    nothingRecordedIsDue: 'Bisher ist nichts fällig',
    lookAtRowsAbove: 'Die Zeilen oben sind noch nicht festgehalten. Sieh sie zuerst durch.',
    nobodyWaitsTitle: 'Niemand wartet auf dich',
    nobodyWaitsMore:
      'Kein Dank, kein Gefallen und keine Zusage ist fällig, und bei niemandem ist es still geworden. Ein guter Tag, um jemand Neues kennenzulernen.',
    placeAndLine: ({ path, line }) => `${path}, Zeile ${line}`,
    selectedRows: 'Ausgewählte Personen',
    selected: (count) => `${count} ausgewählt`,
    clearSelection: 'Auswahl aufheben',
  },

  notes: {
    saysSoOfYou: 'Die Notiz sagt, dass sie von dir handelt.',
    settingsSayYou: 'In deinen Einstellungen steht sie als die Notiz über dich.',
    isLeftOut: (word) => `Sie liegt im Ordner „${word}“, der ausgelassen wird.`,
    holdsTemplateMark: (rule) =>
      rule === 'name'
        ? 'Ihr Name enthält einen Platzhalter einer Vorlage ({{ oder <%), der nicht ausgefüllt wurde.'
        : 'Ihre Eigenschaften enthalten einen Platzhalter einer Vorlage ({{ oder <%), der nicht ausgefüllt wurde.',
    tagNamesSomebody: (word) =>
      `Sie zählt nicht als Person: Ihr Tag #${word} ist der Name von jemandem mit einer eigenen Notiz.`,
    saysWhoAttended: 'Sie zählt als Treffen: In ihr steht, an welchem Tag es war und wer da war.',
    dayAndAttendees: () => 'Datum und Teilnehmende',
    tagSaysWhoWasThere: (word) => `Sie zählt als Treffen: Sie hat ein Datum, und ihr Tag #${word} sagt, wer da war.`,
    isIndex: (word) =>
      `Sie zählt weder als Person noch als Treffen: „${word}“ kennzeichnet sie als Übersicht über andere Notizen.`,
    isOrganisation: (word) =>
      `Sie zählt weder als Person noch als Treffen: „${word}“ kennzeichnet sie als Organisation.`,
    isBoard: 'Sie zählt weder als Person noch als Treffen: Sie ist ein Kanban-Board.',
    isDrawing: 'Sie ist eine Excalidraw-Zeichnung und wird nicht gelesen.',
    isTemplate: (word) => `Sie zählt weder als Person noch als Treffen: Ihr Name „${word}“ ist der einer Vorlage.`,
    isCopy: (word) =>
      `Sie ist eine Kopie von „${word}“, die ein Programm zum Synchronisieren angelegt hat, und wird nicht gelesen.`,
    copyOf: (name) =>
      `Diese Kopie von „${name}“ hat ein Programm zum Synchronisieren angelegt, weil zwei Geräte die Notiz geändert haben. Nichts darin zählt.`,
    mergeCopy: (name) =>
      `Übertrage, was fehlt, nach „${name}“ und lösche diese Kopie, oder benenne sie um, wenn sie eine eigene Notiz ist.`,
    hasTag: ({ kind, word }) => `Sie zählt als ${kindsOfNote[kind] ?? kind}: Sie hat das Tag #${word}.`,
    isInFolder: ({ kind, word }) => `Sie zählt als ${kindsOfNote[kind] ?? kind}: Sie liegt im Ordner „${word}“.`,
    hasProperty: ({ kind, word }) => `Sie zählt als ${kindsOfNote[kind] ?? kind}: Sie hat die Eigenschaft „${word}“.`,
    saysSoItself: 'Als du markiert',
    namedInSettings: 'In den Einstellungen genannt',
    templateMark: (rule) =>
      rule === 'name' ? 'Platzhalter einer Vorlage im Namen' : 'Platzhalter einer Vorlage in den Eigenschaften',
    tag: (word) => `Tag #${word}`,
    folder: (word) => `Ordner ${word}`,
    property: (word) => `Eigenschaft ${word}`,
    noReminders: (words) => `Zu dieser Person kommen keine Erinnerungen, weil in der Notiz „${words}“ steht.`,
    asksForNoReminders: 'Zu dieser Person kommen keine Erinnerungen, weil es in der Notiz so steht.',
    allInConfidence: 'Die Notiz ist als privat gekennzeichnet: Nichts daraus kommt in einen Brief an andere.',
    linesInConfidence: (lines) =>
      /\D/.test(lines)
        ? `Die Zeilen ${lines} sind vertraulich: Nichts daraus kommt in einen Brief an andere.`
        : `Zeile ${lines} ist vertraulich: Nichts daraus kommt in einen Brief an andere.`,
    isDatedNote: (day) => `Sie gehört zu einem Tag (${day}): Was darin über Personen steht, gilt für diesen Tag.`,
    isNeither: 'Sie zählt weder als Person noch als Treffen: Kein #Tag, kein „type“ und kein Ordner macht sie dazu.',
    propertiesMalformed: 'Ihre Eigenschaften sind fehlerhaft und werden deshalb nicht gelesen.',
    toMakePerson: (folder) =>
      folder === null
        ? 'Damit sie als Person zählt, gib ihr das Tag person.'
        : `Damit sie als Person zählt, gib ihr das Tag person oder verschiebe sie in den Ordner „${folder}“.`,
    toMakeMeeting: (folder) =>
      folder === null
        ? 'Damit sie als Treffen zählt, gib ihr das Tag meeting.'
        : `Damit sie als Treffen zählt, gib ihr das Tag meeting oder verschiebe sie in den Ordner „${folder}“.`,
    favour: (direction) => `Gefallen (${inGerman(direction)})`,
    promise: (state) => `Zusage (${inGerman(state)})`,
    awaited: (state) => `du wartest darauf (${inGerman(state)})`,
    ask: (state) => `nächstes Mal fragen (${inGerman(state)})`,
    othersTask: () => 'Aufgabe von jemand anderem',
    thanksOwed: () => 'Dank steht noch aus',
    introduction: ({ form, state }) =>
      state === 'named' ? 'dir genannt' : `Vorstellung ${ways[form] ?? form} (${inGerman(state)})`,
    introducedAnd: ({ by, state, first, second }) => {
      const has = by === de.shared.youObject() ? 'du hast' : `${by} hat`;
      if (state === 'named') return `${has} ${dative(first)} von ${dative(second)} erzählt`;
      if (state === 'asked')
        return `${by === de.shared.youObject() ? 'du wurdest' : `${by} wurde`} gebeten, ${accusative(first)} und ${accusative(second)} einander vorzustellen`;
      return state === 'promised'
        ? `${has} zugesagt, ${accusative(first)} und ${accusative(second)} einander vorzustellen`
        : `${has} ${accusative(first)} und ${accusative(second)} einander vorgestellt`;
    },
    thisPerson: () => 'diese Person',
    youYourself: () => 'dir',
    propertyComplaint: ({ key, what }) => `Eigenschaft „${key}“: ${what}`,
    mayBeEither: ({ text, either, or }) => `„${text}“ kann ${either} oder ${or} bedeuten.`,
    writeDate: 'Schreib das Datum als Jahr-Monat-Tag.',
    noDate: (text) => `„${text}“ ist nicht als Datum lesbar.`,
    yearOfTwoDigits: (text) => `„${text}“ hat ein zweistelliges Jahr und wird nicht als Datum gelesen.`,
    writeWholeYear: 'Schreib das Jahr mit vier Ziffern, am besten als Jahr-Monat-Tag, zum Beispiel 2026-10-02.',
    writeDateForExample: 'Schreib das Datum als Jahr-Monat-Tag, zum Beispiel 2026-10-02.',
    hasListItems: (count) => `Sie hat ${count} Listenpunkte.`,
    onlyFirstRead: (mostItems) =>
      `Nur die ersten ${mostItems} wurden gelesen. Teile die Notiz auf, damit auch die anderen gelesen werden.`,
    favourOfWhom: (tag) => `„#${tag}“ sagt nicht, wer den Gefallen getan hat.`,
    writeFavourWay: 'Schreib #favour/received für einen Gefallen an dich oder #favour/given für einen von dir.',
    stepNotUnderstood: (text) => `„${text}“ ist als Schritt der Vorstellung nicht verständlich.`,
    writeStep:
      'Wenn es einer ist, schreib zum Beispiel „[[…]] gefragt 2026-10-02: ja“, „vorgestellt 2026-10-02“, „sie haben sich getroffen“ oder „haben mir erzählt, wie es war“. Eine Bemerkung kann so bleiben.',
    answerNotUnderstood: (text) =>
      `„${text}“ ist als Antwort nicht verständlich, deshalb wirst du an diese Vorstellung nicht erinnert.`,
    writeAnswer: 'Beginne die Antwort mit ja, nein oder später. Wenn es noch keine ist, schreib „noch nichts“.',
    namesNobody: (text) => `„${text}“ ist nicht als Name lesbar.`,
    writeNameOrLink: 'Schreib den Namen oder verlinke die Notiz der Person.',
    giveMeetingDay: 'Gib der Notiz eine Eigenschaft wie „date: 2026-10-02“ oder beginne ihren Namen mit dem Datum.',
    meetingWithoutDay: 'Dieses Treffen hat kein Datum und zählt deshalb nicht als Kontakt.',
    propertiesNotYaml: (message) => `Ihre Eigenschaften sind kein gültiges YAML: ${message}`,
    correctInSourceMode:
      'Korrigiere die Zeile im Quellmodus. Bis dahin werden die Eigenschaften dieser Notiz nicht gelesen.',
    tooLarge: (size) => `Sie ist sehr groß (${size.replace('.', ',')} MB), also wird ihr Text nicht gelesen.`,
    propertiesStillCount:
      'Ihre Eigenschaften werden gelesen. Teile die Notiz auf, damit auch Listen und Überschriften gelesen werden.',
    noBirthday: (text) => `„${text}“ ist nicht als Geburtstag lesbar.`,
    writeBirthday: 'Schreib ihn als 1906-12-09 oder ohne Jahr als --12-09.',
    noCadence: ({ key, text }) => `Eigenschaft „${key}“: „${text}“ ist nicht als Rhythmus lesbar.`,
    writeCadence: 'Schreib eine Zahl von Tagen oder zum Beispiel „weekly“, „every 6 weeks“, „quarterly“ oder „never“.',
    spellingWithoutMeaning: (line) => `Eigene Schreibweisen: „${line}“ nennt keine bekannte Bedeutung.`,
    writeSpelling:
      'Schreib es als „Bedeutung: Schreibweise, Schreibweise“, zum Beispiel „introduced by: empfohlen von“.',
    spellingTaken: ({ spelling, meaning, taken }) =>
      `Eigene Schreibweisen: „${spelling}“ kann nicht „${meaning}“ bedeuten, denn es bedeutet schon „${taken}“.`,
    chooseAnotherSpelling: 'Wähle eine andere Schreibweise oder nutze die Bedeutung, die sie schon hat.',
    attendees: (names) => (names.length === 0 ? 'niemand mit bekanntem Namen' : names.join(', ')),
  },

  network: {
    favourOfNobody: 'Bei diesem Gefallen fehlt, um wen es geht.',
    askOfNobody: 'Die Zeile sagt nicht, wen du fragen willst.',
    linkPersonInLine: 'Verlinke die Person in der Zeile.',
    taskOfNobody: 'Bei dem Treffen waren mehrere, und eine offene Aufgabe sagt nicht, für wen sie ist.',
    linkPersonInTask: 'Verlinke die Person in der Aufgabe. Vielleicht fehlt sie auch in anderen Aufgaben der Notiz.',
    lineOfNobody: (says) =>
      `Die Zeile sagt nicht, wer das ${says === 'need' ? 'braucht' : says === 'offer' ? 'anbietet' : says}.`,
    introducedByMeToMe: (name) => `Laut der Notiz hast du dir ${name} selbst vorgestellt.`,
    lastContactAhead: (day) => `Der letzte Kontakt, ${day}, liegt in der Zukunft und zählt deshalb nicht.`,
    correctDay: 'Korrigiere das Datum oder nimm „next contact“ für einen Tag in der Zukunft.',
    introducedThemselves: (name) => `Laut der Notiz wurde dir ${name} von ${name} vorgestellt.`,
    introductionOfOneTwice: 'Eine Vorstellung nennt dieselbe Person zweimal.',
    linkIntroducer: 'Verlinke die Person, die vorgestellt hat. Bis dahin zählt die Vorstellung nicht.',
    introductionOfFewerThanTwo: 'Eine Vorstellung nennt weniger als zwei Personen.',
    linkBoth: 'Verlinke beide Personen in der Zeile.',
    introductionOfMeUnclear: 'Eine Vorstellung sagt nicht, wer dich wem vorgestellt hat.',
    namedByWhom: (name) => `Die Notiz sagt nicht, wer ${name} genannt hat.`,
    writeWhoNamed: 'Mehrere waren dabei. Schreib vor den Namen, wer es war, etwa „Anna Maurer: Samir Otto“.',
    linkIntroducerThenWhom: 'Verlinke erst die Person, die dich vorgestellt hat, dann die, die du kennengelernt hast.',
    introductionOfFewerThanThree: 'Eine Vorstellung nennt weniger als drei Personen.',
    linkIntroducerThenBoth: 'Verlinke erst die Person, die vorgestellt hat, dann die beiden anderen.',
    mayBe: ({ name, paths }) => `„${name}“ kann ${eitherOf(paths)} sein.`,
    linkNoteThatIsMeant: 'Verlinke die Notiz der gemeinten Person oder benenne eine der anderen um.',
    namedButNoPerson: ({ name, path }) =>
      `${name} wird als Person genannt, aber „${path}“ wird nicht als Person gelesen.`,
    giveTagOrCorrectLink: 'Gib dieser Notiz das Tag person oder korrigiere den Link.',
    leadsToNoNoteYet: (target) => `[[${target}]] führt noch zu keiner Notiz.`,
    createNoteOrCorrectLink: (name) =>
      `Leg eine Notiz für ${name} an oder korrigiere den Link. Bis dahin ist die Person nur dem Namen nach bekannt.`,
    mayBeNoPerson: (name) =>
      `„${name}“ hat jemanden vorgestellt, ist aber vielleicht keine Person. Gelesen wird es als „kennengelernt durch“.`,
    writeAsLinkIfPerson: (name) => `Wenn es eine Person ist, schreib [[${name}]] oder leg eine Notiz für sie an.`,
    leadsNowhereButIsAt: ({ target, path }) =>
      `[[${target}]] führt zu keiner Notiz, aber die Notiz der Person ist ${path}.`,
    repairLink: (path) => `Ändere den Link zu [[${path}]].`,
    introducedEachOtherInCircle: (names) => `Laut den Notizen haben ${names} einander im Kreis vorgestellt.`,
    checkIntroducedBy: (paths) =>
      `Prüfe „introduced by“ in ${paths}: Eine der Personen muss von jemand anderem vorgestellt worden sein.`,
    sameName: ({ count, name, paths }) =>
      `${count === 2 ? 'Zwei' : count} Notizen handeln von einer Person namens ${name}: ${paths}.`,
    mergeOrRename:
      'Ist es dieselbe Person, füge die Notizen zusammen. Sonst verlinke die Notizen, statt den Namen zu schreiben, oder benenne eine um.',
    mayBeCopy: ({ name, original }) =>
      `„${name}“ ist vielleicht eine Kopie von „${original}“: Beide Notizen zählen als Personen.`,
    deleteCopyOrRename: (original) =>
      `Übertrage, was fehlt, nach „${original}“ und lösche die Kopie. Wenn es jemand anderes ist, benenne sie um.`,
    severalAreMe: ({ count, paths }) => `${count} Notizen sagen, dass sie von dir handeln: ${paths}. Die erste gilt.`,
    chooseYourOwnNote:
      'Wähle deine eigene Notiz in den Einstellungen oder entferne die Kennzeichnung „me“ aus den anderen.',
    others: (count) => `${count} weitere`,
    introducedByWhen: ({ by, ago }) => `vorgestellt von ${by}${ago === null ? '' : ` ${ago}`}`,
    meetings: ({ count, inCrowd, last }) =>
      `${count} Treffen${inCrowd ? ' in großer Runde' : ''}${last === null ? ' ohne Datum' : form(count, `, ${last}`, `, zuletzt ${last}`)}`,
    introducedOneToOther: ({ by, first, second, ago }) =>
      `Vorstellung zwischen ${first} und ${second}, von ${by}${ago === null ? '' : ` ${ago}`}`,
  },

  followUps: {
    clearFilter: 'Alle zeigen',
    appearsWhen: {
      prepare: 'Ihr trefft euch bald.',
      'thanks due': 'Nach einem Treffen ist Dank fällig, und keine Notiz sagt, dass du gedankt hast.',
      promise: 'Eine Aufgabe für die Person oder eine Vorstellung, die du ihr zugesagt hast, ist offen.',
      'waiting for':
        'Die Person wollte etwas für dich tun, und es ist fällig oder zehn Tage sind vergangen; oder du hast sie wegen einer Vorstellung gefragt.',
      'reach out': 'Jemand hat dir die Person genannt, oder du hast ihr geschrieben und keine Antwort notiert.',
      birthday: 'Die Person hat in den nächsten sieben Tagen Geburtstag oder hatte ihn gestern.',
      'favour to return': 'Die Person hat dir einen Gefallen getan, der noch offen ist.',
      'favour outstanding': 'Du hast der Person einen Gefallen getan, der noch offen ist.',
      'close the loop':
        'Du hast durch die Person jemanden getroffen und ihr noch nicht erzählt, wie es war; oder du hast sie vor drei Wochen jemandem vorgestellt.',
      stale: 'Ihr wart länger nicht in Kontakt, als der Rhythmus vorsieht.',
      drifting: 'Ihr wart mehr als doppelt so lange nicht in Kontakt, wie bei euch üblich.',
    },
    openTodaysDailyNoteFirst: 'Öffne zuerst die tägliche Notiz von heute.',
    followUpsInserted: 'Die heutigen Anlässe stehen in der Notiz.',
    prepare: 'Vorbereiten',
    thanksDue: 'Dank fällig',
    promise: 'Zusage',
    waitingFor: 'Du wartest auf',
    reachOut: 'Kontakt aufnehmen',
    favourToReturn: 'Gefallen zu erwidern',
    favourOutstanding: 'Ausstehender Gefallen',
    closeLoop: 'Rückmeldung geben',
    goneQuiet: 'Still geworden',
    drifting: 'Seltener geworden',
    andMore: (count) => `und ${counted(count, 'weiterer', 'weitere')}`,
    readingYourNotes: (percent) =>
      percent === null ? 'Notizen werden gelesen' : `Notizen werden gelesen: ${percent} %`,
    inTouchToday: (count) => `Heute bei ${counted(count, 'Person', 'Personen')} melden`,
    keyDoesNothing: ({ keys, reason }) =>
      `Für „${reason}“ gibt es keine Aktion mit ${keys}. Mit Tab siehst du alle Aktionen.`,
    noActionOfThatName: 'Keine passende Aktion.',
    whatToDoAboutDots: (name) => `Aktionen für ${name} …`,
    whatToDoAbout: (name) => `Aktionen für ${name}`,
    findFollowUp: 'Name, Organisation oder Grund; oder tippe überfällig, schulden, warten …',
    cmdEnter: 'Cmd ↵',
    ctrlEnter: 'Strg ↵',
    newTab: 'Neuer Tab',
    shiftEnter: 'Umschalt ↵',
    cmd: 'Cmd',
    ctrl: 'Strg',
    shift: 'Umschalt',
    narrowing: () => 'überfällig schulden warten gefallen zusagen dank rückmeldung still vorbereiten geburtstag #tag',
    open: 'Öffnen',
    escape: 'Esc',
    close: 'Schließen',
    tab: 'Tab',
    all: 'Alle Aktionen',
    actions: 'Aktionen',
    space: 'Leertaste',
    shiftArrows: 'Umschalt ↑↓',
    selectMore: 'Mehr auswählen',
    selectSeveral: 'Mehrere Personen auswählen',
    insertPrep: 'Vorbereitung einfügen',
    noPersonYet:
      'Noch keine Person gefunden. Leg die erste an oder wähle auf der Willkommensseite den Ordner mit deinen Notizen über Personen.',
    noPersonYetButSuggestions:
      'Noch keine Person gefunden. Sieh die Vorschläge aus deinen Notizen durch oder leg die erste Person an.',
    nobodyForFilter: (word) => `Unter „${word}“ steht gerade niemand.`,
    notListed: ({ name, others }) =>
      others === 0
        ? `Für ${name} steht gerade nichts auf der Liste.`
        : `Für ${name} und ${counted(others, 'weitere Person', 'weitere Personen')} steht gerade nichts auf der Liste.`,
    nothingMatches: 'Nichts gefunden. Versuch es mit weniger Buchstaben oder einem anderen Wort.',
    lastSpokeUsuallyEvery: ({ ago, span }) => `Letzter Kontakt ${ago}, sonst alle ${span}`,
    favourDone: ({ received, ago, what }) =>
      `Gefallen ${received ? 'für dich' : 'von dir'}${ago === null ? '' : ` ${ago}`}${what === '' ? '' : `: ${what}`}`,
    owed: ({ received, noted, what }) =>
      `${received ? 'Du schuldest noch' : 'Du bekommst noch'}${noted === null ? '' : `, notiert ${noted}`}: ${what}`,
    tellThemHowItWent: ({ name, ago }) => `Erzähl, wie es mit ${name} war: ${ago} durch diese Person kennengelernt`,
    youMeet: ({ ago, title, asks }) =>
      `Treffen ${ago}: ${title}${asks === 0 ? '' : `; ${counted(asks, 'Frage', 'Fragen')} für dieses Mal`}`,
    youPromised: ({ due, made, what, isPromised }) => {
      const noted =
        made === null ? (isPromised ? 'Zugesagt' : 'Zu erledigen') : `${isPromised ? 'Zugesagt' : 'Notiert'} ${made}`;
      return `${due === null ? noted : `Fällig ${due}`}${what === '' ? '' : `: ${what}`}`;
    },
    askBoth: ({ made, first, second }) =>
      `Zugesagt${made === null ? '' : ` ${made}`}: ${first} und ${second} fragen, dann vorstellen`,
    askOther: ({ agreed, name }) => `${agreed} ist mit der Vorstellung einverstanden: ${name} fragen`,
    waitingForAnswer: ({ name, asked, other }) =>
      `Antwort von ${dative(name)} steht aus${asked === null ? '' : `, gefragt ${asked}`}: Vorstellung bei ${dative(other)}`,
    remindOfIntroduction: ({ name, asked, other }) =>
      `Gefragt ${asked}, weder Ja noch Nein notiert: ${name} einmal an ${other} erinnern, dann ruhen lassen`,
    askAgain: ({ name, asked, other }) =>
      `${name} wollte erst später${asked === null ? '' : `, gefragt ${asked}`}: noch einmal wegen ${dative(other)} fragen`,
    bothAgree: ({ first, second, asked }) =>
      asked === null
        ? `Beide sind einverstanden: ${first} und ${second} vorstellen`
        : `Gefragt ${asked}, beide sind einverstanden: ${first} und ${second} vorstellen oder ihnen absagen`,
    howDidItGo: ({ first, second, made }) => `Vorgestellt ${made}: Wie war es zwischen ${first} und ${second}?`,
    howTheyMet: ({ first, second }) => `${first} und ${second} haben sich getroffen: Wie war es?`,
    theyMeantTo: ({ due, noted, what }) =>
      `${due !== null ? `Erwartet ${due}` : noted !== null ? `Notiert ${noted}` : 'Notiert'}${what === '' ? '' : `: ${what}`}`,
    theyOfferedIntroduction: ({ noted, name }) =>
      `Angeboten${noted === null ? '' : ` ${noted}`}: dich mit ${dative(name)} bekannt zu machen`,
    theyAgreedToIntroduce: (name) => `Hat zugesagt, dich mit ${dative(name)} bekannt zu machen`,
    namedBy: ({ by, ago, mayNotSay }) =>
      `${by} hat dir ${ago} von dieser Person erzählt${mayNotSay ? '; sag nicht, wer es war' : ''}; noch kein Kontakt notiert`,
    remindOnce: (day) => `Du hast am ${day} geschrieben und keine Antwort notiert: einmal erinnern, dann ruhen lassen`,
    thanksNoted: ({ noted, what }) => `${noted === null ? 'Notiert' : `Notiert ${noted}`}: ${what}`,
    mentionedSince: ({ why, day, note }) => `${why}; am ${day} in ${note} erwähnt`,
    youWantedToBeInTouch: (ago) => `Du wolltest dich ${ago} melden`,
    noThanksNotedYet: ({ kind, ago }) => `${kindOfMeeting(kind)} ${ago}, noch kein Dank notiert`,
    noOption: ({ at, key, keys }) => `Zeile ${at}: „${key}“ ist keine Option. Schreib ${keys}.`,
    optionTwice: ({ at, key }) => `Zeile ${at}: „${key}“ steht zweimal da.`,
    noView: ({ get, views }) => `Die Ansicht „${get ?? ''}“ gibt es nicht. Schreib ${eitherOf(views)}.`,
    writeDepth: 'Schreib „depth: 1“ bis „depth: 9“.',
    nothingIsDue: 'Nichts ist fällig.',
    nothingIsDueWith: ({ words, kinds }) =>
      `Nichts Fälliges enthält „${words}“ im Namen oder im Grund. Arten sind ${kinds}.`,
    showAll: (count) => `Alle ${count} zeigen`,
    insertPrepTemplate: (name) => `Vorbereitung für ${name} einfügen`,
    moreAbout: (name) => `Mehr zu ${name}`,
    filterFollowUpsDots: 'Anlässe filtern …',
    filterFollowUps: 'Anlässe filtern',
    nothingMatchesInViews: 'Nichts gefunden',
    tryFewerLetters: 'Versuch es mit weniger Buchstaben oder einem anderen Wort.',
    shownOf: ({ shown, people }) => `${shown} von ${people}`,
    searchWords: () => ({
      prepare: ['vorbereiten', 'vorbereitung', 'prepare'],
      thanks: ['dank', ...owe, 'thanks'],
      promise: ['zusagen', 'zusage', ...owe, 'promises', 'promise'],
      waiting: ['warten', 'warte', ...owes, 'waiting', 'wait', 'waits'],
      reachOut: ['aufnehmen', 'genannt', 'reach', 'named'],
      favourToReturn: ['gefallen', ...owe, 'favours', 'favour', 'favors', 'favor'],
      favourOutstanding: ['gefallen', ...owes, 'favours', 'favour', 'favors', 'favor'],
      loop: ['rückmeldung', 'rückmelden', 'loops', 'loop'],
      stale: ['still', 'stale'],
      drifting: ['still', 'seltener', 'stale', 'drifting'],
      overdue: ['überfällig', 'überfällige', 'überfälliges', 'overdue'],
      birthday: ['geburtstag', 'geburtstage', 'birthday', 'birthdays'],
    }),
    birthdayOn: ({ turns, when, isPast }) =>
      turns === null ? `Geburtstag ${when}` : `${isPast ? 'Wurde' : 'Wird'} ${when} ${turns}`,
    metOn: ({ years, when, isPast }) =>
      `${capital(when)} ${isPast ? 'war' : 'ist'} es ${counted(years, 'Jahr', 'Jahre')} her, dass ihr euch kennengelernt habt`,
    birthdayKind: 'Geburtstag',
    findFollowUpShort: 'Name, Organisation, Grund …',
    filters: 'Filter',
    filterWords: () => ['überfällig', 'schulden', 'warten', 'gefallen', 'dank', 'geburtstag'],
    goneQuietSince: ({ lastContact, met, cadence, isDefault }) => {
      const since =
        lastContact !== null
          ? `Letzter Kontakt ${lastContact}`
          : met !== null
            ? `Kennengelernt ${met}, seither kein Kontakt notiert`
            : 'Noch kein Kontakt notiert';
      return `${since}; ${isDefault ? 'dein Standard' : 'vorgesehen'}: ${cadence}`;
    },
  },

  introductions: {
    stageWord: (stage) => {
      if (stage === 'declined' || stage === 'asked') return stage === 'asked' ? 'angefragt' : 'abgelehnt';
      if (stage === 'named') return 'genannt';
      if (stage === 'written') return 'angeschrieben';
      if (stage === 'answered') return 'hat geantwortet';
      return stage === 'met' ? 'getroffen' : 'getroffen, Rückmeldung gegeben';
    },
    stageOn: ({ stage, day }) => {
      const on = day === null ? '' : ` am ${day}`;
      if (stage === 'asked') return `Gefragt${on}, keine Antwort notiert.`;
      if (stage === 'declined') return `Gefragt${on}, abgelehnt.`;
      if (stage === 'named') return `Genannt${on}, seitdem nichts notiert.`;
      if (stage === 'written') return `Angeschrieben${on}, keine Antwort notiert.`;
      if (stage === 'answered') return `In Kontakt${on}, kein Gespräch notiert.`;
      return stage === 'met' ? `Getroffen${on}.` : `Rückmeldung gegeben${on}.`;
    },
    saidNoOn: (day) => (day === null ? 'Hat abgesagt.' : `Hat am ${day} abgesagt.`),
    whySaidNo: ({ by, day }) => `Hat${day === null ? '' : ` am ${day}`} abgesagt; genannt von ${by}`,
    whyNamed: ({ by, state, day, mayNotSay }) => {
      const on = day === null ? '' : ` am ${day}`;
      const secret = mayNotSay ? '; sag nicht, wer es war' : '';
      if (state === 'promised') return `${by} hat${on} angeboten, euch vorzustellen${secret}`;
      return state === 'made'
        ? `${by} hat euch${on} vorgestellt${secret}; noch kein Kontakt notiert`
        : `${by} hat${on} von dieser Person erzählt${secret}; noch kein Brief notiert`;
    },
    whyAsked: ({ by, day, isDeclined }) => {
      const on = day === null ? '' : ` am ${day}`;
      return `Du hast ${by}${on} gebeten, euch vorzustellen; ${isDeclined ? 'abgelehnt' : 'keine Antwort notiert'}`;
    },
    progress: ({ stage, when, agreed, waiting, later, unclear, toAsk }) => {
      const at = when === null ? '' : ` ${when}`;
      if (stage === 'promised') return `zugesagt${at}, noch niemand gefragt`;
      if (stage === 'agreed') return 'beide sind einverstanden';
      if (stage === 'made') return `vorgestellt${at}`;
      if (stage === 'met') return `sie haben sich getroffen${at === '' ? '' : ` (${at.trim()})`}`;
      if (stage === 'told')
        return `sie haben sich getroffen und dir erzählt, wie es war${at === '' ? '' : ` (${at.trim()})`}`;
      if (stage === 'declined') return 'abgelehnt';
      return [
        ...agreed.map((name) => `${name} ist einverstanden`),
        ...waiting.map(
          ({ name, when: asked }) => `Antwort von ${name} steht aus${asked === null ? '' : `, gefragt ${asked}`}`,
        ),
        ...later.map((name) => `${name} möchte erst später`),
        ...unclear.map((name) => `${name} hat geantwortet, aber nicht lesbar notiert`),
        ...toAsk.map((name) => `${name} noch nicht gefragt`),
      ].join('; ');
    },
    onDay: (day) => `am ${day}`,
    introductionStands: ({ first, second, words }) => `Du stellst ${first} und ${second} vor: ${words}.`,
    askedToo: ({ by, to }) => `Du hast ${by} gebeten, dich mit ${dative(to)} bekannt zu machen.`,
    whyWritten: ({ by, day, letters }) =>
      `${form(letters, `Angeschrieben am ${day}`, `${letters} Mal angeschrieben, zuletzt am ${day}`)}, keine Antwort notiert; genannt von ${dative(by)}`,
    whyAnswered: ({ by, day }) => `In Kontakt am ${day}, noch kein Gespräch notiert; genannt von ${dative(by)}`,
    whyMet: ({ by, day }) => `Getroffen am ${day}: Erzähl ${dative(by)}, wie es war`,
    yieldOf: ({ named, met }) => `${named} genannt, ${met} getroffen`,
    mySearch: 'Meine Suche',
    talksGaveNames: ({ talks, withNames }) =>
      talks === 0
        ? 'Noch kein Gespräch notiert.'
        : form(
            talks,
            `Dein letztes Gespräch ergab ${withNames === 0 ? 'keinen' : 'einen'} Namen.`,
            `Von deinen letzten ${talks} Gesprächen ${withNames === 0 ? 'ergab keines' : form(withNames, 'ergab eines', `ergaben ${withNames}`)} einen Namen.`,
          ),
    stillToWrite: (count) =>
      count === 0
        ? 'Es ist niemand mehr anzuschreiben.'
        : `${counted(count, 'Person ist', 'Personen sind')} noch nicht angeschrieben.`,
    searchList: (list) => {
      if (list === 'to-write') return 'Noch nicht angeschrieben';
      if (list === 'waiting') return 'Antwort steht aus';
      if (list === 'to-meet') return 'In Kontakt, noch nicht getroffen';
      if (list === 'to-tell') return 'Noch Rückmeldung geben';
      if (list === 'dead-ends') return 'Keine Antwort oder abgelehnt: ruhen lassen';
      if (list === 'introducers') return 'Wer dich weitergebracht hat';
      return 'Letzte Gespräche';
    },
    gaveNames: ({ day, names }) =>
      names.length === 0
        ? `${day}: kein Name notiert`
        : `${day}: genannt ${form(names.length, 'wurde', 'wurden')} ${listed(names)}`,
    writeTo: (name) => `An ${name} schreiben`,
    nobodyNamedTitle: 'Noch niemand genannt',
    nobodyNamedMore: () =>
      'Frag am Ende jedes Gesprächs, mit wem du noch reden solltest. Schreib die Namen in der Notiz des Gesprächs unter die Überschrift „Wer noch“. Hier stehen sie dann mit dem nächsten Schritt.',
    toSeeHowToReach: 'Weg zeigen',
    youKnowThem: (name) => `Du kennst ${name} selbst und brauchst keine Vorstellung.`,
    svgPicture: 'SVG-Bild',
    canvas: 'Canvas',
    mermaidInNote: 'Mermaid in einer Notiz',
    mermaidDrawsAtMost500: 'Mermaid zeichnet höchstens 500 Linien.',
    pngPictureAsShown: 'PNG-Bild, wie gezeigt',
    exportName: ({ today, extension }) => `Vorstellungen ${today}.${extension}`,
    savedAs: (path) => `Gespeichert als „${path}“.`,
    notSaved: (why) => `Nicht gespeichert: ${why}`,
    asPicture: 'Wer wen vorgestellt hat, als Bild. Der Baum enthält dieselben Personen.',
    nobodyFound: 'Niemand gefunden.',
    found: ({ count, names }) =>
      names.length === 0 ? `${count} gefunden.` : `${count} gefunden: ${names.join(', ')}.`,
    foundOutsidePicture: (outside) => `${outside} nicht im Bild.`,
    foundUnconnected: (unconnected) => `${unconnected} ohne Verbindung zu dir.`,
    moreFoldedAway: (hidden) => `${hidden} weitere in eingeklappten Zweigen.`,
    nobodyToShow: 'Niemand zu zeigen.',
    arranging: 'Wird angeordnet …',
    notArranged: (failed) => `Das Netzwerk ließ sich nicht anordnen: ${failed}`,
    peopleAndTies: ({ members, size }) =>
      `${counted(members, 'Person', 'Personen')}, ${counted(size, 'Verbindung', 'Verbindungen')} durch Treffen und Vorstellungen.`,
    strongestAreDrawn: (mostLines) => `Nur die stärksten ${mostLines} sind gezeichnet.`,
    crowdsLeftOut: (crowds) => `Ausgelassene große Treffen: ${crowds}.`,
    ofThemIntroduced: ({ people, introduced }) =>
      `${counted(people, 'Person', 'Personen')}, ${introduced} davon durch Vorstellungen.`,
    foldedAway: (folded) => `${folded} in eingeklappten Zweigen.`,
    moreOptions: 'Weitere Aktionen',
    showUnconnected: 'Personen ohne Verbindung zeigen',
    namesWithoutRoom: (count) =>
      `Für ${counted(count, 'Namen', 'Namen')} ist hier kein Platz: Vergrößere, um sie zu lesen.`,
    moreWithoutPlace: (count) => `${counted(count, 'Person', 'Personen')} ohne Verbindung zu dir.`,
    nobodyIntroducedYet: (command) => `Noch keine Vorstellungen. Der Befehl „${command}“ hält die erste fest.`,
    hereWillBe: 'Noch keine Vorstellungen',
    stepPeople: 'Leg eine Person an, die du kennst.',
    stepIntroducedBy: (command) => `Hat euch jemand vorgestellt, nimm den Befehl „${command}“.`,
    stepComeBack: 'Komm wieder: Jede Vorstellung ist eine Linie, und jeder Name öffnet seine Notiz.',
    nameTagOrStale: 'Name, #Tag oder still',
    findSomebodyInGraph: 'Person im Graphen finden',
    treeLayout: 'Baum',
    radialLayout: 'Kreis',
    networkLayout: 'Netzwerk',
    layout: 'Anordnung',
    outline: 'Gliederung',
    colourBy: 'Farbe',
    recency: 'Letzter Kontakt',
    tag: '#Tag',
    organisation: 'Organisation',
    others: 'Andere oder nicht notiert',
    play: 'Wachstum abspielen',
    pause: 'Anhalten',
    showEverybody: 'Alle zeigen',
    whatNetworkShows: 'Was auffällt',
    zoomOut: 'Verkleinern',
    zoomIn: 'Vergrößern',
    fitToView: 'Einpassen',
    exportPicture: 'Exportieren',
    legend: 'Legende',
    firstHand: 'Dir vorgestellt oder direkt kennengelernt',
    introducedYouToo: 'Hat dich auch vorgestellt',
    introducedToEachOther: 'Einander vorgestellt',
    promisedToIntroduce: 'Vorstellung zugesagt',
    sharedMeeting: 'Gemeinsames Treffen',
    strongTie: 'Drei oder mehr Treffen, oder vorgestellt',
    sizeOfDiscs: 'Je größer der Kreis, desto mehr Personen kennst du durch diese Person.',
    openNote: 'Notiz öffnen',
    openInNewTab: 'In neuem Tab öffnen',
    bringOutWhomTheyKnow: 'Kontakte hervorheben',
    showWhomTheyKnowAlone: 'Nur Kontakte zeigen',
    showTwoStepsAround: 'Umkreis von zwei Schritten zeigen',
    unfold: 'Ausklappen',
    fold: 'Einklappen',
    nothingYet: 'Noch nichts',
    more: (hidden) => `${hidden} weitere`,
    peopleFoldedAway: (hidden) =>
      form(hidden, ' Person in diesem Zweig verborgen', ' Personen in diesem Zweig verborgen'),
    today: 'Heute',
    showAsItWas: 'Netzwerk zeigen, wie es war',
    withoutPlace: (count) => `${counted(count, 'Person', 'Personen')} ohne Verbindung zu dir`,
    toldOfOnly: 'Du hast von der Person gehört; keine Notiz sagt, wie ihr euch kennengelernt habt.',
    declinedOnly: 'Eine Vorstellung wurde abgelehnt; keine Notiz sagt, dass ihr euch kennt.',
    knownByNameOnly: 'Nur dem Namen nach bekannt; keine Notiz sagt, wie ihr euch kennengelernt habt.',
    alsoIntroduced: 'Auch vorgestellt',
    introducedByYou: 'Von dir vorgestellt',
    moreInGraph: (hidden) => `+${hidden} weitere`,
    inTouchWithinThreeMonths: 'Kontakt in den letzten drei Monaten',
    withinYear: 'In den letzten zwölf Monaten',
    longerAgo: 'Länger her',
    noContactNoted: 'Kein Kontakt notiert',
    captionOfYou: ({ known, through }) =>
      through > 0
        ? `Du kennst ${counted(known, 'Person', 'Personen')} direkt und ${through} weitere durch sie.`
        : `Du kennst ${counted(known, 'Person', 'Personen')} direkt.`,
    howTheyCame: ({ name, ghost, by, state, day }) => {
      const who = ghost ? `${name} (noch keine Notiz)` : name;
      if (by === null) return day === null ? `${who}, direkt bekannt.` : `${who}, direkt bekannt seit dem ${day}.`;
      if (state === 'named') return `${who}; ${by} hat dir von dieser Person erzählt.`;
      if (state === 'promised') return `${who}; ${by} hat zugesagt, euch vorzustellen.`;
      if (state === 'asked') return `${who}; du hast ${by} gebeten, euch vorzustellen.`;
      return `${who}, vorgestellt von ${by}${day === null ? '' : ` am ${day}`}.`;
    },
    lastInTouch: (day) => `Letzter Kontakt am ${day}.`,
    noContact: 'Kein Kontakt notiert.',
    ledTo: (led) => `Durch diese Person kennst du ${counted(led, 'Person', 'Personen')}.`,
    introducedBoth: ({ by, promised, first, second, day }) => {
      const has = by === null ? 'Du hast' : `${by} hat`;
      const onDay = day === null ? '' : ` am ${day}`;
      return promised
        ? `${has}${onDay} zugesagt, ${first} und ${second} einander vorzustellen.`
        : `${has} ${first} und ${second}${onDay} einander vorgestellt.`;
    },
    introducedToo: ({ by, to, day }) => `Auch ${by} hat ${to}${day === null ? '' : ` am ${day}`} vorgestellt.`,
    promisedToo: ({ by, to }) => `Auch ${by} hat zugesagt, ${to} vorzustellen.`,
    namedToo: ({ by, to }) => `Auch ${by} hat dir von ${dative(to)} erzählt.`,
    noStepOfThatName: 'Kein passender Schritt.',
    howToReach: (to) => `Wege zu ${to} …`,
    toChoose: 'Wählen',
    toSeeWayInGraph: 'Im Graphen zeigen oder Notiz öffnen',
    toAskForIntroduction: 'Um Vorstellung bitten',
    toClose: 'Schließen',
    via: (name) => `über ${name}`,
    youHaveMet: 'Ihr habt euch getroffen',
    youKnowEachOther: 'Ihr kennt euch',
    path: (names) => `${names.join(' → ')}.`,
    through: (between) => `Über ${between.join(', dann ')}`,
    askForIntroduction: 'Um Vorstellung bitten',
    introducedYouToPeople: ({ name, count, met, further }) => {
      const whom = met === 0 ? 'noch niemand' : met < count ? String(met) : count === 2 ? 'beide' : 'alle';
      const people = `${name} hat dir ${counted(count, 'Person', 'Personen')} vorgestellt (davon getroffen: ${whom})`;
      return further === 0 ? `${people}.` : `${people}; durch sie kamen ${further} weitere dazu.`;
    },
    chainOver: ({ another, length, names }) => {
      const whom = names.length < length ? `von ${names[0] ?? ''} bis ${names.at(-1) ?? ''}` : listed(names);
      return another
        ? `Eine weitere Kette hat auch ${length} Personen: ${whom}.`
        : `Deine längste Kette von Vorstellungen hat ${length} Personen: ${whom}.`;
    },
    branchGoneQuiet: ({ name, count, last, ago }) =>
      `Der Zweig von ${name} (${counted(count, 'Person', 'Personen')}) ist still geworden: Letzter Kontakt war ${ago} mit ${last}.`,
    introductionsUnderWay: ({ count, rows }) => {
      const named = rows.map(({ first, second, words }) => `${first} und ${second} (${words})`).join('; ');
      const more = count > rows.length ? `; und ${count - rows.length} weitere` : '';
      return `${form(count, 'Eine Vorstellung von dir läuft noch', `${count} Vorstellungen von dir laufen noch`)}: ${named}${more}.`;
    },
    youHaveIntroduced: ({ count, people, first, second, ago }) => {
      const latest = `${first} und ${second}${ago === null ? '' : `, ${ago}`}`;
      return form(
        count,
        `Du hast zwei Personen einander vorgestellt: ${latest}.`,
        `Du hast ${count}-mal Personen einander vorgestellt, ${people} insgesamt; zuletzt ${latest}.`,
      );
    },
    noWay: ({ from, to }) => `Keine Vorstellungen und keine gemeinsamen Treffen führen von ${from} zu ${to}.`,
  },

  exchange: {
    whoCanHelpWith: 'Wer kann helfen bei …',
    whomCouldIIntroduce: 'Wen könnte ich miteinander bekannt machen?',
    whatIsNeeded: 'Schreib, was gebraucht wird, oder wähle ein Anliegen',
    nobodyToAsk: (command) =>
      `Noch keine Person gefunden. Der Befehl „${command}“ zeigt, was in deinen Notizen steht und wie du anfängst.`,
    nobodyCanHelp: 'Keine Notiz sagt, dass hier jemand helfen kann. Versuch es mit anderen Worten.',
    noNeedNoted: 'In deinen Notizen steht noch kein Anliegen. Schreib, was gebraucht wird.',
    noPair:
      'Noch niemand zum Vorstellen: Kein Angebot passt zu dem, was jemand anderes braucht. Notiere, was Personen brauchen und was sie anbieten, und sieh wieder nach.',
    stillLooking: 'Suche …',
    connectedOnLinkedIn: ({ what, since }) =>
      `Ihr seid auf LinkedIn vernetzt${since === null ? '' : `, seit ${since}`}${what === null ? '' : `: ${what}`}`,
    toOpenLine: 'Zeile öffnen',
    toWrite: 'Anschreiben',
    toIntroduce: 'Vorstellen',
    toOpenTheNeed: 'Anliegen öffnen',
    notThisPair: 'Dieses Paar nicht',
    introduce: ({ one, two }) => `${one} und ${two} einander vorstellen`,
    introduceToSomebody: (name) => `${name} jemandem vorstellen`,
    writeTo: (name) => `${name} schreiben`,
    pair: ({ one, two }) => `${one} und ${two}`,
    needsOf: (name) => `${name} braucht`,
    myNeed: 'Das brauchst du',
    needOf: (name) => `Das braucht ${name}`,
    evidence: (kind) =>
      ({ offer: 'Angebot', role: 'Rolle', organisation: 'Organisation', tag: 'Tag', place: 'Ort' })[kind],
    evidenceOf: ({ name, kind }) =>
      `${name}, ${{ offer: 'Angebot', role: 'Rolle', organisation: 'Organisation', tag: 'Tag', place: 'Ort' }[kind]}`,
    lineOf: ({ note, line }) => (line === null ? note : `${note}, Zeile ${String(line)}`),
    through: (name) => `Über ${name}`,
    notPairedAgain: ({ one, two }) => `${one} und ${two} werden nicht mehr als Paar vorgeschlagen.`,
    whomTheyCouldHelp: 'Wem die Person helfen könnte',
    needs: ({ name, what }) => `${name}: ${what}`,
    because: (evidence) => `Wegen: ${evidence}`,
    synonyms: 'Wörter mit gleicher Bedeutung',
    synonymsMore:
      'Wenn ein Anliegen mit dem verglichen wird, was andere anbieten, gelten die Wörter einer Zeile als gleich. Eine Gruppe pro Zeile, mit Kommas zwischen den Wörtern.',
    defaultSynonyms: () => [
      'OCR, text recognition, Texterkennung',
      'HTR, handwriting recognition, Handschriftenerkennung',
      'KI, künstliche Intelligenz, AI, artificial intelligence',
      'Lebenslauf, CV, résumé, curriculum vitae',
      'UX, user experience, Nutzererlebnis',
      'Lektorat, Korrektorat, proofreading, copy-editing',
      'Übersetzung, translation, traduction, traducción',
      'Steuer, tax',
    ],
    oneGroupPerLine: (line) =>
      `„${line}“ enthält nur einen Ausdruck. Schreib mindestens zwei mit einem Komma dazwischen, etwa „OCR, Texterkennung“.`,
    listHelp: 'Wer bei etwas helfen kann, nach den Worten deiner Notizen',
    helpText: 'Was gebraucht wird, in wenigen Worten',
    helpNeed: 'Ein Anliegen aus deinen Notizen, nach einigen seiner Worte',
    sayTextOrNeed:
      'Sag, was gebraucht wird: text="Fraktur OCR" oder need="einige Worte eines Anliegens in deinen Notizen".',
    noNeedWith: (words) => `Kein Anliegen in deinen Notizen enthält „${words}“.`,
    severalNeedsWith: ({ words, needs }) =>
      `Mehrere Anliegen in deinen Notizen enthalten „${words}“: ${needs.join('; ')}. Schreib mehr von dem, das du meinst.`,
    listPairs: 'Wen du einander vorstellen könntest: Eine Person braucht, was die andere anbietet',
    helpRow: ({ name, kind, text }) => `${name} · ${kind}: ${text}`,
    pairRow: ({ one, need, two, text }) => `${one} braucht: ${need}\n  ${two}: ${text}`,
  },

  interviews: {
    whenDoYouMeet: 'Wann trefft ihr euch?',
    prepareFor: (name) => `Gespräch mit ${name} vorbereiten`,
    prepareButton: 'Vorbereiten',
    howDoYouKnow: (name) => `Woher kennst du ${name}?`,
    probeIntroducer: () => 'Was habt ihr zusammen gemacht?',
    at: atOrganisationInGerman,
    inConfidence: () => '(vertraulich)',
    introductionStands: ({ words, stage }) => {
      if (stage === 'agreed') return `${words}: beiden schreiben und sie einander vorstellen`;
      return stage === 'made' || stage === 'met' ? `${words}: fragen, wie es war` : words;
    },
    youNeeded: (need) => `Letztes Mal ging es darum, was du brauchst („${need}“): Was hat sich seitdem getan?`,
    youSaid: (point) => `Letztes Mal ging es um „${point}“: Wie ist das weitergegangen?`,
    probeSince: () => 'Was hat geholfen, und was stand im Weg?',
    probeLearnt: () => 'Was kam danach?',
    occasion: ({ what, when }) => `${occasions[what]} ${when}`,
    fileInPlaceOfFolder: (folder) =>
      `Wo der Ordner „${folder}“ sein soll, liegt eine Datei. Wähle in den Einstellungen einen anderen Ordner.`,
    templatesFolder: () => 'Reference Desk Vorlagen',
    templatesCopied: ({ count, folder, kept }) =>
      `${counted(count, 'Vorlage', 'Vorlagen')} nach „${folder}“ kopiert.${kept > 0 ? ` Schon da und unverändert: ${kept}.` : ''}`,
    toIntroduceToThem: (name) => `${name} vorstellen`,
    templateFollows: 'Deine Notizen werden noch gelesen. Danach wird die Vorlage eingefügt.',
    toInsertTemplate: (template) => `„${template}“ einfügen`,
    closedBeforeReady: (basename) =>
      `„${basename}“ wurde geschlossen, bevor die Vorlage fertig war. Nichts wurde eingefügt.`,
    toNoteMeeting: 'Notiz zum Treffen anlegen',
    thereIsNoTemplate: ({ name, names }) => `Die Vorlage „${name}“ gibt es nicht. Es gibt: ${names}.`,
    template: (name) => `Vorlage „${name}“`,
    templateAt: ({ name, path }) => `Vorlage „${name}“ (${path})`,
    cannotBeRead: (which) => `${which} ist nicht lesbar.`,
    insert: 'Einfügen',
    beforeYouHaveMet: 'Vor dem Kennenlernen',
    onBirthday: 'Zum Geburtstag',
    beforeTalk: 'Vor einem Gespräch',
    duringTalk: 'Im Gespräch',
    afterTalk: 'Nach einem Gespräch',
    betweenTwoPeople: 'Zwischen zwei Personen',
    noteAboutSomebody: 'Notiz über eine Person',
    noteOfMeeting: 'Notiz zu einem Treffen',
    questions: 'Fragen',
    onceWeek: 'Einmal pro Woche',
    noTemplateOfThatName: 'Keine passende Vorlage.',
    chooseTemplate: 'Vorlage wählen …',
    titleOfTemplate: (name) => templateTitles[name] ?? name,
    templateFailed: ({ which, inside, line, what, remedy }) =>
      `${which}${inside === null ? '' : `, in „${inside}“`}, Zeile ${line}: ${what} ${remedy}`,
  },

  people: {
    choosePerson: 'Person wählen',
    prepareFor: (title) => `Vorbereiten: ${title}`,
    writeThanks: 'Dank schreiben',
    writeToThem: 'Nachricht schreiben',
    thanked: 'Gedankt',
    toldThem: 'Erzählt',
    writeForBirthday: 'Zum Geburtstag schreiben',
    congratulated: 'Gratuliert',
    wishedThemWell: () => 'gratuliert',
    asked: 'Gefragt',
    askNextTime: 'Nächstes Mal fragen',
    addAsk: 'Etwas für das nächste Mal vormerken …',
    toAskThemSomething: 'Nächstes Mal fragen',
    askPerson: (name) => `${name} nächstes Mal fragen`,
    exampleOfAsk: 'Zum Beispiel: wie es mit dem Antrag ausging',
    askNoted: (what) => `Für das nächste Mal vorgemerkt: ${what}`,
    toldThemHowItWent: () => 'erzählt, wie es war',
    wroteToThem: 'Geschrieben',
    wroteLetter: () => 'schrieb eine Nachricht',
    thankedPerson: (name) => `Du hast dich bei ${name} bedankt.`,
    logContactToday: 'Kontakt heute festhalten',
    logContactDots: 'Kontakt festhalten …',
    snoozeForWeek: 'Eine Woche zurückstellen',
    snoozeForMonth: 'Einen Monat zurückstellen',
    snoozeUntil: 'Zurückstellen bis …',
    setCadence: 'Rhythmus festlegen …',
    showInGraph: 'Im Graphen zeigen',
    noteMadeFor: (name) => `Für ${name} wurde eine Notiz angelegt.`,
    doneAndNoteMade: ({ done, name }) => `${done} Für ${name} wurde eine Notiz angelegt.`,
    noteReadFor: (name) => `Deine Notiz „${name}“ wird jetzt als Person gelesen.`,
    doneAndNoteRead: ({ done, name }) => `${done} Deine Notiz „${name}“ wird jetzt als Person gelesen.`,
    contactWith: ({ name, day }) => `Kontakt mit ${name} am ${day}.`,
    inLine: 'Notiz',
    log: 'Festhalten',
    logContactWith: (name) => `Kontakt mit ${name} festhalten`,
    isSnoozedUntil: ({ name, day }) => `${name} ist bis ${day} zurückgestellt.`,
    untilLabel: 'Bis',
    isNotAhead: (words) => `${words} liegt nicht in der Zukunft. Nenne einen späteren Tag.`,
    snoozePerson: (name) => `${name} zurückstellen`,
    snooze: 'Zurückstellen',
    turnUpHere: (cadence) => `Erinnerung, dich zu melden: ${cadence}.`,
    writeCadence: 'Schreib eine Zahl von Tagen, „wöchentlich“, „monatlich“, „jährlich“, „alle 6 Wochen“ oder „nie“.',
    cadenceFor: (name) => `Rhythmus für ${name}`,
    set: 'Festlegen',
    cadenceIsNow: ({ name, words }) => `Rhythmus für ${name}: ${words}.`,
    notesMade: ({ done, count }) => `${done} Für ${counted(count, 'Person', 'Personen')} wurden Notizen angelegt.`,
    contactWithMany: ({ count, day }) => `Kontakt mit ${counted(count, 'Person', 'Personen')} am ${day}.`,
    manyAreSnoozed: ({ count, day }) => `${counted(count, 'Person', 'Personen')} bis ${day} zurückgestellt.`,
    cadenceOfMany: (count) => `Rhythmus für ${counted(count, 'Person', 'Personen')} festgelegt.`,
    tagAdded: ({ name, tag }) => `${name} hat jetzt das Tag #${tag}.`,
    tagAddedToMany: ({ count, tag }) => `${counted(count, 'Person', 'Personen')} haben jetzt das Tag #${tag}.`,
    logContactWithMany: (count) => `Kontakt mit ${counted(count, 'Person', 'Personen')} festhalten`,
    snoozeMany: (count) => `${counted(count, 'Person', 'Personen')} zurückstellen`,
    cadenceForMany: (count) => `Rhythmus für ${counted(count, 'Person', 'Personen')}`,
    addTagTo: (name) => `Tag für ${name} hinzufügen`,
    addTagToMany: (count) => `Tag für ${counted(count, 'Person', 'Personen')} hinzufügen`,
    addTag: 'Tag hinzufügen',
    setCadenceShort: 'Rhythmus festlegen',
    tag: 'Neues Tag',
    writeTag: 'Schreib ein Tag ohne Leerzeichen, zum Beispiel „mentor“ oder „arbeit/früher“.',
    tagIs: (tag) => `Die Notiz bekommt das Tag #${tag}.`,
    setCadences: 'Rhythmen festlegen',
    withoutCadence: (count) =>
      count === 0
        ? 'Alle haben einen Rhythmus.'
        : `${counted(count, 'Person', 'Personen')} ohne Rhythmus, die häufigsten Kontakte zuerst.`,
    writtenOnClose: 'Was du wählst, wird geschrieben, wenn du die Liste schließt.',
    cadenceSetMeanwhile: 'Inzwischen wurde ein Rhythmus festgelegt.',
    leftAsItIs: 'Die Notiz bleibt, wie sie ist.',
    haveCadenceByNow: (names) =>
      `${listed(names)} ${form(names.length, 'hat', 'haben')} inzwischen einen Rhythmus und ${form(names.length, 'bleibt', 'bleiben')} unverändert.`,
    haveNoNoteByNow: (names) => `Für ${listed(names)} gibt es keine Personennotiz mehr, dort wurde nichts festgelegt.`,
    cadencesChosen: (count) => (count === 0 ? '' : `${count} gewählt`),
    metTimes: (count) => `${count}-mal in Kontakt`,
    cadenceNames: {
      weekly: 'Wöchentlich',
      fortnightly: 'Alle 2 Wochen',
      monthly: 'Monatlich',
      quarterly: 'Vierteljährlich',
      'half-yearly': 'Halbjährlich',
      yearly: 'Jährlich',
      never: 'Nie',
    },
    skip: 'Überspringen',
    done: 'Erledigt',
    drop: 'Verwerfen',
    returned: 'Erwidert',
    paidForward: 'Weitergegeben',
    waived: 'Erlassen',
    introduceThem: (name) => `mit ${name} bekannt machen`,
    introduceYou: (name) => `dich mit ${name} bekannt machen`,
    toOpenTheirNote: 'Notiz öffnen',
    madeButNoPerson: (path) =>
      `„${path}“ ist angelegt, wird aber nicht als Person gelesen. Gib der Notiz das Tag person.`,
    logContact: 'Kontakt festhalten',
    toLogContact: 'Kontakt festhalten',
    recordFavour: 'Gefallen festhalten',
    toRecordFavour: 'Gefallen festhalten',
    introduceDots: 'Zwei Personen einander vorstellen …',
    askForIntroductionDots: 'Um eine Vorstellung bitten …',
    toIntroduce: 'Wähle die erste der beiden Personen',
    toIntroduceTo: (name) => `${name} mit dieser Person bekannt machen`,
    toAskThem: 'Wähle, wer dich vorstellen soll',
    toMeetThrough: (name) => `Durch ${name} kennenlernen`,
    introduceTwo: ({ first, second }) => `${first} und ${second} einander vorstellen`,
    askToIntroduce: ({ by, to }) => `${by} bitten, dich mit ${dative(to)} bekannt zu machen`,
    introducedAlready: ({ first, second }) => `Du hast ${first} und ${second} schon einander vorgestellt.`,
    promisedAlready: (note) => `Das hast du schon zugesagt, in „${note}“. Es wurde nichts geschrieben.`,
    wasDeclined: 'Das wurde schon einmal abgelehnt. Frag nur noch einmal, wenn sich etwas geändert hat.',
    whyMeet: 'Warum sie sich kennenlernen sollten',
    bothReadIt: 'Steht in den Briefen an beide.',
    whatToLearn: 'Was du erfahren möchtest',
    theyReadIt: 'Steht im Brief.',
    asking: 'Fragen',
    askLater: 'Später',
    askBothNow: 'Ich frage jetzt beide',
    askOnlyNow: (name) => `Ich frage jetzt nur ${name}`,
    lettersToAsk: 'Frag zuerst beide einzeln',
    letterToAsk: 'Dein Brief',
    letterTo: (name) => `An ${name}`,
    selectLetter: 'Markieren',
    selectLetterTo: (name) => `Brief an ${name} markieren`,
    howToCopy: 'Tippe oder klicke in einen Brief, um ihn ganz zu markieren, und kopiere ihn in eine Nachricht.',
    writeToAsk: (name) => `${name} schreiben und fragen`,
    writeToBoth: 'Beiden schreiben',
    writeHowItWent: (name) => `${name} fragen, wie es war`,
    askedPerson: (name) => `Du hast ${name} gefragt`,
    askedBoth: 'Du hast beide gefragt',
    askedAgain: (name) => `Du hast ${name} noch einmal gefragt`,
    saidYes: (name) => `Ja: ${name} ist einverstanden`,
    saidNo: (name) => `Nein: ${name} möchte lieber nicht`,
    saidLater: (name) => `Später: ${name} in vier Wochen noch einmal fragen`,
    introducedThem: 'Du hast sie vorgestellt',
    dropIntroduction: 'Vorstellung verwerfen',
    theyMet: 'Sie haben sich getroffen',
    whenTheyMet: 'Wann sie sich getroffen haben',
    toldYou: 'Du hast gehört, wie es war',
    notedAsked: (names) => `${listed(names)} gefragt.`,
    notedAnswer: ({ name, answer }) =>
      answer === 'yes'
        ? `${name} ist einverstanden.`
        : answer === 'no'
          ? `${name} möchte lieber nicht: Die Vorstellung ist abgeschlossen.`
          : `${name} möchte erst später.`,
    notedIntroduced: ({ first, second }) => `${first} und ${second} vorgestellt.`,
    notedMet: ({ first, second }) => `${first} und ${second} haben sich getroffen.`,
    notedTold: ({ first, second }) => `Du hast gehört, wie es zwischen ${first} und ${second} war.`,
    notedDropped: ({ first, second }) => `Vorstellung von ${first} und ${second} verworfen.`,
    youIntroducedThem: 'Von dir vorgestellt',
    askedAgo: (ago) => `gefragt ${ago}`,
    recordIntroduction: 'Vorstellung festhalten',
    toRecordIntroduction: 'Vorstellung festhalten',
    setCadencesDots: 'Rhythmen festlegen …',
    insertTodaysFollowUps: 'Heutige Anlässe einfügen',
    makePromise: 'Zusage festhalten',
    toPromiseThemSomething: 'Etwas zusagen',
    newPersonCalled: (name) => `Neue Person: „${name}“`,
    theyDidMeFavour: (name) => `${name} hat mir einen Gefallen getan`,
    iDidFavour: (name) => `Ich habe ${name} einen Gefallen getan`,
    who: 'Wer',
    what: 'Was',
    exampleOfFavour: 'Zum Beispiel: mein Anschreiben gelesen',
    writeInAFewWords: (example) => `Schreib es in wenigen Worten. ${example}`,
    favourNoted: (what) => `Gefallen festgehalten: ${what}`,
    introducedMe: ({ one, two }) => `${one} hat mich ${two} vorgestellt`,
    otherIntroducedMe: ({ two, one }) => `${two} hat mich ${one} vorgestellt`,
    iIntroduced: ({ one, two }) => `Ich habe ${one} und ${two} einander vorgestellt`,
    iPromisedToIntroduce: ({ one, two }) => `Ich habe zugesagt, ${one} und ${two} einander vorzustellen`,
    somebodyElseIntroduced: ({ one, two }) => `Jemand anders hat ${one} und ${two} einander vorgestellt`,
    record: 'Festhalten',
    introduceThemTo: (name) => `mit ${name} bekannt machen`,
    introduceYouTo: (name) => `dich mit ${name} bekannt machen`,
    toChooseOther: 'Die andere Person wählen',
    introductionNeedsTwo: (name) => `Wähle jemand anderen als ${name}: Zu einer Vorstellung gehören zwei.`,
    asIntroducer: 'Wählen, wer vorgestellt hat',
    exampleOfPromise: 'Zum Beispiel: die Leseliste schicken',
    by: 'Bis',
    promiseTo: (name) => `Zusage an ${name}`,
    promised: (what) => `Zugesagt: ${what}`,
    toExport: 'Exportieren',
    whatNotesSayOf: (name) => `Was deine Notizen über ${name} sagen`,
    inYourNotes: 'In deinen Notizen',
    exported: ({ path, places }) =>
      `„${path}“ zitiert ${counted(places, 'Stelle', 'Stellen')}. Lies die Datei, bevor du sie weitergibst: Manche Zeilen handeln vielleicht auch von anderen.`,
    asOf: (day) => `Stand: ${day}.`,
    toErase: 'Vorschau',
    eraseYourself: 'Das bist du. Deine eigene Notiz kannst du nur von Hand löschen.',
    erase: (name) => `${name} löschen`,
    noteGoesToTrash: 'Die Notiz kommt dorthin, wo Obsidian gelöschte Dateien ablegt. Sonst wird nichts geändert.',
    noNoteToDelete: (name) => `${name} hat keine Notiz, also gibt es nichts zu löschen.`,
    othersStay: 'Andere Notizen bleiben, wie sie sind. Wähle eine Stelle, um sie von Hand zu ändern.',
    othersSayNothing: 'Keine andere Notiz nennt die Person.',
    goes: 'Wird gelöscht',
    stays: 'Bleibt',
    deleteNote: 'Notiz löschen',
    cancel: 'Abbrechen',
    changedSinceSeen: (path) => `„${path}“ wurde inzwischen geändert. Nichts wurde gelöscht. Sieh noch einmal nach.`,
    deleted: ({ path, name, places }) =>
      places === 0
        ? `„${path}“ wurde gelöscht.`
        : `„${path}“ wurde gelöscht. ${name} wird noch an ${counted(places, 'Stelle', 'Stellen')} genannt.`,
    notDeleted: ({ path, message }) =>
      `„${path}“ ließ sich nicht löschen: ${message} Versuch es noch einmal oder lösche sie von Hand.`,
    onlyName: 'Nur ein Name',
    toLookForName: 'Namen suchen',
    lookingThroughAllNotes: 'Alle Notizen werden durchsucht …',
    notRead: (message) => `Nicht lesbar. Sieh von Hand nach: ${message}`,
    readAsBoth: 'Diese Notiz wird als Person und als Treffen gelesen.',
    readAsPerson: 'Diese Notiz wird als Person gelesen.',
    readAsMeeting: 'Diese Notiz wird als Treffen gelesen.',
    readAsNeither: 'Diese Notiz wird weder als Person noch als Treffen gelesen.',
    line: (line) => `Zeile ${line}`,
    factName: (fact) => facts[fact] ?? fact,
    mayBe: ({ words, paths }) => `„${words}“ kann ${eitherOf(paths)} sein. Schreib den Pfad der gemeinten Person.`,
    didYouMean: (near) => `Meintest du ${eitherOf(near)}?`,
    writePathOfTheirNote: 'Nenne den Pfad der Notiz.',
    noteIsNobodysYet: (path) =>
      `Die Notiz „${path}“ wird noch nicht als Person gelesen. Gib ihr das Tag person, oder nimm ihren Ordner in den Einstellungen unter „Ordner für Personen“ auf.`,
    noteNotYetPerson: 'Notiz, noch nicht als Person gelesen',
    thereIsNobodyCalled: ({ words, hint }) => `Niemand heißt „${words}“. ${hint}`,
    toAddNewPerson: 'Person anlegen',
    findPerson: 'Person finden: Name, Alias, Organisation …',
    noPersonYetTypeName: 'Noch keine Person gefunden. Tippe einen Namen, um die erste anzulegen.',
    nobodyOfThatName: 'Niemand mit diesem Namen.',
    thatIsYou: 'Das bist du.',
    lastContact: (ago) => `Letzter Kontakt ${ago}`,
    promises: 'Zusagen',
    waitingFor: 'Du wartest auf',
    howYouMet: 'So kennt ihr euch',
    wayFromYou: 'Weg zu dieser Person',
    comingUp: 'Demnächst',
    whatTheyNeed: 'Braucht',
    whatTheyOffer: 'Bietet',
    introducedYouTo: 'Hat dir vorgestellt',
    contacts: 'Kontakte',
    mentions: 'Erwähnungen',
    knownByRule: (sentence) =>
      sentence === null
        ? 'steht nicht ausdrücklich da: nach einer Regel gelesen'
        : `gelesen aus dem Satz „${sentence}“`,
    countMention: (day) => `Erwähnung vom ${day} als Kontakt zählen`,
    askedNotToBeReminded: 'Keine Erinnerungen',
    snoozed: 'Zurückgestellt',
    youMeanToBeInTouch: (cadence) => `Du willst dich ${cadence} melden`,
    thatWasDue: ({ cadence, ago }) => `Fällig ${ago}: Du willst dich ${cadence} melden`,
    quietForLongerThanUsual: 'Länger still als sonst',
    introducedBy: (name) => `Vorgestellt von ${name}`,
    met: (ago) => `Kennengelernt ${ago}`,
    favoursSettled: 'Erledigte Gefallen',
    dueAgo: (ago) => `Fällig ${ago}`,
    metSince: 'Seither getroffen',
    notMetYet: 'Noch nicht getroffen',
    inTouchIn: (note) => `Ein Satz in ${note}`,
    doneIn: (note) => `Eine erledigte Aufgabe in ${note}`,
    mentionedIn: (note) => `Erwähnt in ${note}`,
    notedIn: (note) => `Notiert in ${note}`,
    stateOfFavour: (state) => states[state] ?? state,
    stateOfPromise: (state) => states[state] ?? state,
    notedOn: (day) => `Notiert am ${day}`,
    noContactInLastYear: 'Kein Kontakt in den letzten zwölf Monaten',
    contactInLastYear: (year) => `${counted(year, 'Tag', 'Tage')} mit Kontakt in den letzten zwölf Monaten`,
    reachedBy: { email: 'E-Mail', phone: 'Telefon' },
    birthday: 'Geburtstag',
    birthdayOf: ({ date, month, year, soon }) =>
      `${date}. ${month}${year === null ? '' : ` ${year}`}${soon === null ? '' : `, ${soon}`}`,
    whoCouldHelp: 'Wer der Person helfen könnte',
    connectionsWhoFit: 'Wen du dafür auf LinkedIn kennst',
    whatTheyCouldHelpWith: 'Wobei die Person dir helfen könnte',
    offers: ({ name, what }) => `${name}: ${what}`,
    theyNeed: (need) => `Braucht: ${need}`,
    youNeed: (need) => `Du brauchst: ${need}`,
    daysWithMeeting: (days) => `${days} mit Treffen`,
    daysWithContact: (days) => `${days} mit anderem Kontakt`,
    daysWithMention: (days) => `${days} nur mit Erwähnung`,
    todayInCalendar: 'Heute',
    /** Without full stops, which would touch the next name. */
    monthsInCalendar: ['Jan', 'Feb', 'März', 'Apr', 'Mai', 'Juni', 'Juli', 'Aug', 'Sept', 'Okt', 'Nov', 'Dez'],
    pinPerson: 'Diese Person weiter anzeigen',
    recordMore: (name) => `Mehr über ${name} festhalten`,
    recordAbout: (name) => `Etwas über ${name} festhalten`,
    recordButtons: {
      contact: 'Kontakt',
      favour: 'Gefallen',
      promise: 'Zusage',
    },
    about: (name) => `Über ${name}`,
    aboutPerson: 'Über eine Person',
    nobodyIsShownHere: 'Keine Person zu zeigen',
    openNoteFirst: 'Öffne die Notiz einer Person oder eines Treffens. Diese Ansicht folgt der offenen Notiz.',
    openNoteAbout: (name) => `Notiz über ${name} öffnen`,
    openEvidence: 'Quelle öffnen',
    settle: (words) => `Erledigen: ${words}`,
    repairLink: 'Link reparieren',
    repairLinkTo: ({ target, to }) => `Den Link [[${target}]] zu [[${to}]] ändern`,
    linkRepaired: (to) => `Der Link führt jetzt zu ${to}.`,
    networkStatus: 'Stand des Netzwerks',
    knownByNameOnly: (ghosts) => `${ghosts} nur dem Namen nach bekannt`,
    notesReadAndDated: ({ notes, dated }) =>
      `${counted(notes, 'Notiz', 'Notizen')} gelesen${dated === 0 ? '' : `, davon ${dated} mit Datum (tägliche Notizen und andere)`}`,
    foldersToInclude: 'Vorgeschlagene Ordner',
    noNoteIsChanged:
      'Keine Notiz wird geändert. Der Ordner kommt in deine Einstellungen, und seine Notizen werden gelesen.',
    becauseOfName: 'Der Name des Ordners spricht dafür.',
    becauseOfProperties: 'Die meisten dieser Notizen haben Eigenschaften, die nur Personen haben.',
    becauseOfNamesOfNotes: 'Die meisten dieser Notizen heißen wie Personen, mit Vor- und Nachnamen.',
    includeFolder: 'Ordner aufnehmen',
    includeFolderNamed: (folder) => `Ordner ${folder} aufnehmen`,
    peopleInFolder: ({ notes, folder }) =>
      `${counted(notes, 'Notiz', 'Notizen')} in ${folder}/ ${form(notes, 'sieht nach einer Person', 'sehen nach Personen')} aus`,
    meetingsInFolder: ({ notes, folder }) =>
      `${counted(notes, 'Notiz', 'Notizen')} in ${folder}/ ${form(notes, 'sieht nach einem Treffen', 'sehen nach Treffen')} aus`,
    whyTheyCount: 'Warum Notizen zählen',
    countsAs: 'Zählt als',
    becauseOf: 'Wegen',
    notes: 'Notizen',
    noProblems: 'Keine Probleme',
    andMoreProblems: (count) => `Und ${count} weitere.`,
    leftOut: 'Ausgelassen',
    andMoreExamples: (notes) => `und ${notes} weitere`,
    allNotesWereRead: (at) => `Um ${at} wurden alle Notizen gelesen. Ändert sich eine, wird sie neu gelesen.`,
    groupNames: {
      ...{ Today: 'Heute', Favours: 'Gefallen', Promises: 'Zusagen', Waiting: 'Du wartest auf' },
      ...{ Stale: 'Still', Later: 'Später' },
    },
    peopleCount: (people) => counted(people, 'Person', 'Personen'),
    meetingCount: (meetings) => `${meetings} Treffen`,
    introductionCount: (introductions) => counted(introductions, 'Vorstellung', 'Vorstellungen'),
    favourCount: (favours) => `${favours} Gefallen`,
    problemCount: (problems) => counted(problems, 'Problem', 'Probleme'),
    leftOutBecause: ({ notes, why }) => `${why} ${counted(notes, 'Notiz', 'Notizen')}.`,
    kindOfNote: (kind) => kindsOfNote[kind] ?? kind,
    through: ({ by, day }) =>
      `${by === 'introduction' ? 'Durch eine Vorstellung' : 'Durch ein Treffen'}${day === null ? '' : `, ${day}`}`,
  },

  suggestions: {
    suggestions: 'Vorschläge',
    welcome: 'Willkommen',
    welcomeTitle: () => 'Willkommen bei Reference Desk',
    notesRead: ({ notes, people, meetings }) => {
      if (notes === 0) return 'In diesem Vault gibt es noch keine Notizen.';
      const read = `Reference Desk hat ${counted(notes, 'Notiz', 'Notizen')} gelesen`;
      if (people + meetings === 0) return `${read}, aber noch keine Personen und keine Treffen gefunden.`;
      const found = [
        people > 0 ? counted(people, 'Person', 'Personen') : '',
        meetings > 0 ? `${meetings} Treffen` : '',
      ];
      return `${read}. Gefunden: ${listed(found.filter((one) => one !== ''))}.`;
    },
    lookingForSentences: 'Suche Sätze über Vorstellungen, Gefallen, Zusagen und Dank …',
    sentencesFound: (count) =>
      form(
        count,
        `${count} Satz sieht nach etwas zum Festhalten aus: einer Vorstellung, einem Gefallen, einer Zusage, einem Anliegen oder Ähnlichem.`,
        `${count} Sätze sehen nach etwas zum Festhalten aus: Vorstellungen, Gefallen, Zusagen, Anliegen und Ähnlichem.`,
      ),
    newPeopleFound: (names) => {
      const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} weitere`] : names;
      return `In deinen Notizen ${form(names.length, 'kommt', 'kommen')} auch ${listed(shown)} vor. Du kannst ${form(names.length, 'auch diesen Namen als Person', 'auch diese Namen als Personen')} anlegen.`;
    },
    noSentences:
      'Kein Satz sieht nach einer Vorstellung, einem Gefallen, einer Zusage oder Dank aus, der noch nicht festgehalten ist.',
    review: 'Sätze durchsehen',
    reviewMore: 'Du nimmst jeden Vorschlag an oder verwirfst ihn. Geschrieben wird nur, was du annimmst.',
    lookingMore: 'Gleich kannst du sie hier durchsehen.',
    openFollowUps: 'Nachfassen öffnen',
    openFollowUpsMore: 'Bei wem du dich als Nächstes melden könntest, und warum.',
    addFirstPerson: 'Erste Person anlegen',
    addFirstPersonMore: 'Du tippst einen Namen. Die Notiz zu der Person wird angelegt und geöffnet.',
    choosePeopleFolder: 'Ordner mit Personen wählen',
    peopleFolderMore: 'Jede Notiz in diesem Ordner zählt dann als Person. Keine Notiz wird geändert.',
    peopleFolderGuess: ({ folder, notes }) =>
      `Vielleicht „${folder}“: ${counted(notes, 'Notiz', 'Notizen')} darin ${form(notes, 'sieht nach einer Person', 'sehen nach Personen')} aus. Keine Notiz wird geändert.`,
    peopleFolderNow: (folders) =>
      form(
        folders.length,
        `Dein Ordner mit Personen ist ${listed(folders.map((folder) => `„${folder}“`))}. Du kannst weitere hinzufügen.`,
        `Deine Ordner mit Personen sind ${listed(folders.map((folder) => `„${folder}“`))}. Du kannst weitere hinzufügen.`,
      ),
    addMeetingFolder: 'Ordner mit Treffen aufnehmen',
    meetingFolderMore: ({ folder, notes }) =>
      `${counted(notes, 'Notiz', 'Notizen')} in „${folder}“ ${form(notes, 'sieht nach einem Treffen', 'sehen nach Treffen')} aus. Keine Notiz wird geändert.`,
    findFolder: 'Ordner mit deinen Personen suchen …',
    noFolder: 'Einen Ordner mit diesem Namen gibt es nicht.',
    folderHolds: (notes) => counted(notes, 'Notiz', 'Notizen'),
    folderLooksLikePeople: (notes) =>
      `${counted(notes, 'Notiz', 'Notizen')} ${form(notes, 'sieht nach einer Person', 'sehen nach Personen')} aus`,
    tryExample: 'Beispiel ausprobieren',
    tryExampleMore: () =>
      'Zwei kurze Notizen kommen in einen eigenen Ordner, und du siehst, was Reference Desk daraus macht. Den Ordner kannst du später löschen.',
    openExample: 'Beispiel öffnen',
    openExampleMore: (folder) => `Es liegt im Ordner „${folder}“, den du jederzeit löschen kannst.`,
    exampleFolder: () => 'Beispiel für Reference Desk',
    examplePerson: () => 'Ottilie Beispiel',
    examplePersonText: () =>
      '---\ntags: [person]\n---\nWir kennen uns von der Buchmesse. Ottilie arbeitet in der Stadtbibliothek.\n',
    exampleMeeting: () => 'Kaffee mit Ambros',
    exampleMeetingText: (day) =>
      [
        `Datum: ${day}\nTeilnehmer: Ambros Beispiel\n`,
        'Ottilie hat mir Ambros vorgestellt. Er hat meinen Lebenslauf gelesen und mir gesagt, was fehlt.\n',
        'Er sucht eine Moderatorin für seinen Workshop im März. Ich habe versprochen, ihm meine Leseliste zu schicken.\n',
        'Ich muss mich noch bei Ottilie bedanken.\n',
      ].join('\n'),
    exampleMade: (folder) => `Das Beispiel liegt im Ordner „${folder}“. Lösche den Ordner, wenn du genug gesehen hast.`,
    exampleGone: 'Das Beispiel wurde gelöscht.',
    orTypeThis: (name) => `Oder leg eine Notiz mit dem Namen „${name}“ an und tippe:`,
    firstNote: () => 'Gespräch mit Jonas',
    firstNoteText: (day) =>
      `Datum: ${day}\nTeilnehmer: Jonas Weber\n\nIch habe Jonas über Sarah Lindner kennengelernt. Ich habe versprochen, ihm meinen Lebenslauf zu schicken.\n`,
    whatItBecomes: () =>
      'Reference Desk liest die ersten beiden Zeilen als Treffen mit Jonas Weber und schlägt vor, was du aus den Sätzen festhalten kannst.',
    createThisNote: 'Diese Notiz anlegen',
    openThisAgain: (command) => `Der Befehl „${command}“ bringt dich wieder auf diese Seite.`,
    noneTitle: 'Keine Vorschläge',
    noneMore:
      'Kein Satz in deinen Notizen sieht nach einer Vorstellung, einem Gefallen, einer Zusage oder Dank aus, der noch nicht festgehalten ist.',
    noneInNote:
      'Kein Satz dieser Notiz sieht nach einer Vorstellung, einem Gefallen, einer Zusage oder Dank aus, der noch nicht festgehalten ist.',
    toReviewElsewhere: (count) =>
      `${counted(count, 'Vorschlag', 'Vorschläge')} in deinen anderen Notizen durchzusehen.`,
    allReviewed: 'Alles durchgesehen',
    toReview: (count: number) => `${counted(count, 'Vorschlag', 'Vorschläge')} durchzusehen`,
    keys: () =>
      'Enter nimmt an, E ändert, wer oder was gemeint ist, X verwirft, O öffnet die Notiz, A nimmt alle dieser Art an.',
    dismissed: (claim) => `Verworfen: ${claim}`,
    undoAnswers: ({ accepted, dismissed }) => {
      const answers = [accepted > 0 ? `${accepted} angenommen` : '', dismissed > 0 ? `${dismissed} verworfen` : ''];
      return `Rückgängig machen: ${listed(answers.filter((one) => one !== ''))}`;
    },
    otherWords: 'Andere Worte …',
    otherWordsFor: (claim) => `Andere Worte für: ${claim}`,
    words: 'Worte',
    writeWords: 'Schreib, was es ist.',
    answersUndone: (count) => `${counted(count, 'Vorschlag', 'Vorschläge')} rückgängig gemacht.`,
    rowIsGone: 'Die Notiz wurde geändert, und dieser Vorschlag ist weg.',
    tagsNote: (note) => `Gibt deiner Notiz „${note}“ das Tag „person“.`,
    makesNote: (name) => `Legt auch eine Notiz für ${name} an.`,
    moreLater: (count: number) => `${counted(count, 'weiterer Vorschlag', 'weitere Vorschläge')} danach.`,
    accept: 'Annehmen',
    change: 'Ändern …',
    dismiss: 'Verwerfen',
    answer: ({ answer, claim }) => `${answer}: ${claim}`,
    countToReview: (count) => `${counted(count, 'Vorschlag', 'Vorschläge')}: durchsehen`,
    countFromNotes: (count) => `${counted(count, 'Vorschlag', 'Vorschläge')} aus deinen Notizen`,
    countFromNotesMore: 'Was in deinen Notizen steht und noch nicht festgehalten ist',
    toReviewIn: ({ count, note }) => `${counted(count, 'Vorschlag', 'Vorschläge')} durchzusehen in „${note}“`,
    reviewAll: 'Alle Notizen durchsehen',
    writeUp: ({ title, when }) => `Festhalten: ${title}, ${when}`,
    nothingRecorded: 'Noch nichts festgehalten',
    somebodyElse: (name: string) => `Nicht ${name}, sondern jemand anderes …`,
    claimIntroduced: ({ who, whom }) =>
      isAsked(whom) ? `${who} hat dir jemanden vorgestellt: ${whom}` : `${who} hat dir ${whom} vorgestellt`,
    claimWillIntroduce: ({ who, whom }) =>
      isAsked(whom) ? `${who} will dir jemanden vorstellen: ${whom}` : `${who} will dir ${whom} vorstellen`,
    claimNamed: ({ who, whom }) =>
      isAsked(whom) ? `${who} hat dir jemanden empfohlen: ${whom}` : `${who} hat dir ${whom} empfohlen`,
    claimIIntroduced: ({ who, whom }) => `Du hast ${who} und ${whom} einander vorgestellt`,
    claimIWillIntroduce: ({ who, whom }) => `Du willst ${who} und ${whom} einander vorstellen`,
    claimFavourReceived: ({ who, what }) => `Gefallen von ${who}: ${what}`,
    claimIOwe: ({ who, what }) => `Du schuldest ${who}: ${what}`,
    claimTheyOwe: ({ who, what }) => `${who} schuldet dir: ${what}`,
    claimFavourGiven: ({ who, what }) => `Du hast ${who} einen Gefallen getan: ${what}`,
    claimPromise: ({ who, what }) => `Du hast ${who} versprochen: ${what}`,
    claimWaiting: ({ who, what }) =>
      isDeed(what) && !isAsked(who) ? `Du wartest darauf: ${who} ${what}` : `Du wartest auf ${who}: ${what}`,
    claimThanksDue: ({ who }) => `Du willst dich bei ${who} bedanken`,
    claimThanked: ({ who }) => `Du hast dich bei ${who} bedankt`,
    claimMyNeed: ({ what }) => `Du brauchst ${what}`,
    needsOwnNote: () =>
      'Wähle erst in den Einstellungen von Reference Desk deine eigene Notiz: Was du brauchst, wird mit einem Link darauf notiert.',
    claimNeed: ({ who, what }) => `${who} braucht ${what}`,
    claimOffer: ({ who, what }) => `${who} bietet an: ${what}`,
    claimContact: ({ who }) => `Du hattest Kontakt mit ${who}`,
    claimAskNextTime: ({ who, what }) => `Beim nächsten Mal ${who} fragen: ${what}`,
    askedName: (word) => `„${word}?“`,
    whoIsThat: (word) => `Wer ist „${word}“? Du wählst die Person beim Annehmen.`,
    chooseWho: (word) => `Wählen, wer „${word}“ ist …`,
    toSayWho: (word) => `Wählen, wer „${word}“ ist`,
    isKnownAlready: (name) => `${name} ist schon bekannt.`,
    claimNewPerson: ({ who }) => `${who} hat noch keine Notiz: Person anlegen`,
    claimIsPerson: ({ who }) => `Ist „${who}“ eine Person?`,
    claimNoteIsTheirs: ({ who }) => `In deiner Notiz „${who}“ geht es um eine Person`,
    newNote: (name) => `Neue Notiz: ${name}`,
    readAsPerson: (path) => `Wird ab jetzt als Person gelesen: ${path}`,
    waitingFor: (link: string) => `warte auf ${link}`,
    whoElse: (link: string) => `mit wem ich noch reden sollte: ${link}`,
    doNotSayWho: () => 'nicht sagen, wer mich schickt',
    thank: (link: string) => `${link} danken`,
    thanked: (link: string) => `${link} gedankt`,
    lineChanged: 'Die Zeile hat sich geändert, seit sie gezeigt wurde.',
    lookAgain: 'Es wurde nichts geschrieben. Sieh die Vorschläge noch einmal an.',
    noSuggestion: (id: string) => `Es gibt keinen Vorschlag ${id}.`,
    noKind: ({ name, kinds }) => `Die Art „${name}“ gibt es nicht. Es gibt: ${kinds.join(', ')}.`,
    noteIsGone: (path: string) => `Es gibt keine Notiz „${path}“.`,
    nothingToWrite: 'Dieser Vorschlag lässt sich noch nicht aufschreiben.',
    afterTalkOf: (title) => `Nach dem Gespräch: ${title}`,
    afterTalkOfDay: ({ title, when }) => `Nach dem Gespräch: ${title}, ${when}`,
    afterTalkMore: 'Was sich ergeben hat, Dank und der nächste Kontakt, in einem Formular',
    whichTalk: 'Welches Gespräch?',
    noTalkOfThatName: 'Unter den letzten Treffen gibt es keines mit diesem Namen.',
    isNoMeeting: ({ note, command }) =>
      `„${note}“ wird nicht als Treffen gelesen: Dazu braucht die Notiz das Tag meeting oder ein Datum und Teilnehmende. Der Befehl „${command}“ zeigt trotzdem, was ihre Sätze sagen.`,
    noTalkYet: (command) => `Es gibt noch keine Notiz zu einem Treffen. Der Befehl „${command}“ legt eine an.`,
    whatCameOfIt: 'Was sich ergeben hat',
    nothingSuggested: 'Kein Satz dieser Notiz sieht nach etwas aus, das noch nicht festgehalten ist.',
    chooseByTicking: (word) => `Wer ist „${word}“? Das wählst du, wenn du den Haken setzt.`,
    nobodyWasThere:
      'Die Notiz sagt nicht, wer dabei war. Deshalb lässt sich hier weder Dank noch ein nächstes Treffen festhalten.',
    thanks: 'Dank',
    thankPerson: (name) => `Dank an ${name}`,
    thanksNotNeeded: 'Nichts festzuhalten',
    thanksByLetter: 'Ich schreibe noch',
    thanksDone: 'Ich habe mich bedankt',
    thankedBefore: 'Deine Notizen sagen, dass du dich bedankt hast.',
    letterFollows: 'Sobald alles geschrieben ist, öffnet sich ein Brief.',
    thanksWritten: 'Eine Zeile in dieser Notiz hält es fest.',
    next: 'Wie es weitergeht',
    beInTouchOn: (name) => `Bei ${name} melden`,
    dayStays: (day) => `Bleibt, wie es ist: ${day}`,
    makesPersonNote: (name) => `${name} bekommt eine Notiz.`,
    meetAgainOn: 'Nächstes Treffen',
    makesMeetingNote: 'Legt eine Notiz zu einem Treffen mit denselben Personen an.',
    howOften: 'Wie oft',
    inTouchWith: (name) => `Kontakt mit ${name}`,
    leftAsItIs: 'Bleibt, wie es ist',
    afterTalkKeys: (key) =>
      `Leertaste setzt den Haken, E ändert die Person, ${key}+Enter schreibt, Escape schließt, ohne zu schreiben.`,
    writeAll: 'Alles schreiben',
    nothingChosen: 'Es ist noch nichts angehakt oder ausgefüllt.',
    talkWritten: (title) => `Gespräch festgehalten: ${title}.`,
  },
  calendar: {
    written: ({ made, moved, marked, cancelled, gone, guests, stopped }) => {
      const parts = [
        ...(made > 0 ? [`${counted(made, 'Notiz', 'Notizen')} angelegt`] : []),
        ...(moved > 0
          ? [`${counted(moved, 'Notiz', 'Notizen')} auf einen anderen Tag oder eine andere Zeit verlegt`]
          : []),
        ...(guests > 0 ? [`${counted(guests, 'Notiz', 'Notizen')} um Gäste ergänzt`] : []),
        ...(marked > 0 ? [`${counted(marked, 'Notiz', 'Notizen')} um die UID ergänzt`] : []),
        ...(cancelled + gone > 0 ? [`${counted(cancelled + gone, 'Notiz', 'Notizen')} als abgesagt markiert`] : []),
      ];
      return `${stopped ? 'Angehalten. ' : ''}Treffen übernommen: ${listed(parts)}.`;
    },
    withoutTitle: 'Ohne Titel',
    dayStandsElsewhere: 'Das Datum der Notiz steht nicht in ihren Eigenschaften.',
    guestsStandElsewhere: 'Die Namen stehen so in der Notiz, dass sich keine hinzufügen lassen.',
    addGuestsByHand: 'Ergänze sie von Hand. Es wurde nichts geschrieben.',
    moveByHand: 'Ändere es von Hand. Es wurde nichts geschrieben.',
    templateMakesNoMeeting:
      'Eine Notiz aus deiner Vorlage für Treffen wird nicht als Treffen an diesem Tag gelesen. Gib der Vorlage das Tag meeting und ein Datum.',
    fromCalendar: 'Treffen aus einer Kalenderdatei',
    fromCalendarDots: 'Treffen aus einer Kalenderdatei …',
    intro:
      'Leg Notizen zu Treffen aus einer Kalenderdatei (.ics) an: für die nächsten 14 Tage und die letzten 30. Du siehst zuerst alle Treffen durch; geschrieben wird erst, was du auswählst.',
    noFileOfThatName: 'Im Vault gibt es keine Kalenderdatei mit diesem Namen.',
    reading: (count) => `Wird gelesen … ${counted(count, 'Treffen', 'Treffen')}`,
    kinds: {
      new: 'Neu',
      moved: 'Verlegt',
      guests: 'Mehr Gäste',
      there: 'Hat eine Notiz',
      unsure: 'Unklar',
      cancelled: 'Abgesagt',
      gone: 'Fehlt',
      skip: 'Ausgelassen',
    },
    counts: ({ fresh, moved, guests, there, unsure, cancelled, gone, left }) =>
      listed([
        `${fresh} neu`,
        ...(moved > 0 ? [`${moved} auf einen anderen Tag oder eine andere Zeit verlegt`] : []),
        ...(guests > 0 ? [`${guests} mit Gästen, die in der Notiz fehlen`] : []),
        ...(there > 0 ? [`${there} mit einer Notiz, der die UID fehlt`] : []),
        ...(unsure > 0 ? [`${unsure} unklar`] : []),
        ...(cancelled > 0 ? [`${cancelled} abgesagt, mit Notiz`] : []),
        ...(gone > 0 ? [`${counted(gone, 'Notiz', 'Notizen')} ohne Treffen in der Datei`] : []),
        ...(left > 0 ? [`${left} ausgelassen`] : []),
      ]),
    shownCount: ({ shown, all }) =>
      shown === all ? counted(all, 'Treffen', 'Treffen') : `${shown} von ${counted(all, 'Treffen', 'Treffen')}`,
    filterWords: 'Wörter in Titel, Ort oder Namen',
    writeChosen: (count) => (count === 0 ? 'Schreiben' : `${counted(count, 'Treffen', 'Treffen')} schreiben`),
    keys: 'Leertaste oder Enter wählt aus, W fragt, wer dabei ist, Strg oder Cmd+Enter schreibt.',
    touch: 'Tippe ein Treffen an, um es auszuwählen. Halt es gedrückt, um zu sagen, wer dabei ist.',
    because: (reason) =>
      ({
        'somebody known': 'Noch keine Notiz dazu',
        'nobody known': 'Zu keinem der Gäste gibt es eine Notiz',
        'note that day': 'Einer der Gäste steht in einer Notiz von diesem Tag',
        'not invited': 'In deiner Notiz fehlt die Adresse dieses Kalenders, und du wirst nicht genannt',
        'other day': 'In der Notiz dazu steht ein anderes Datum',
        'other time': 'In der Notiz dazu steht eine andere Uhrzeit',
        'series moved': 'Eine Notiz derselben Serie hat ein anderes Datum',
        'more guests': 'In der Notiz dazu fehlen Gäste aus der Datei',
        'fewer guests': 'In der Datei fehlen Personen aus der Notiz dazu',
        'guests declined': 'Die Notiz dazu nennt Personen, die laut der Datei abgesagt haben',
        'called off': 'Es wurde abgesagt, aber in der Notiz dazu steht das nicht',
        'another that day':
          'Es gibt eine Notiz von diesem Tag mit diesen Personen; sie kann zu einem anderen Treffen gehören',
        'same day and people': 'Eine Notiz hat dasselbe Datum und dieselben Personen, aber keine UID',
        'several people': 'Zu einem Namen passen mehrere Personen',
        'perhaps known': 'Ein Gast ist vielleicht jemand aus deinen Notizen',
        'plain note': 'Ein Gast heißt wie eine Notiz, die von keiner Person handelt',
        'addresses only': 'Die Datei nennt keine Namen: Sag, wer dabei ist',
        'not in series': 'Es steht nicht mehr im Kalender',
        'not in file': 'Es steht nicht in dieser Datei: gelöscht oder aus einem anderen Kalender',
        'already there': 'Es hat eine Notiz',
        cancelled: 'Es wurde abgesagt',
        declined: 'Du hast abgelehnt',
        'no attendees': 'Die Datei nennt niemanden, der dabei ist',
        nobody: 'Außer dir ist niemand dabei',
      })[reason] ?? reason,
    doubts: {
      'first only': 'Es wiederholt sich auf eine Weise, die nicht gelesen wird: Hier steht nur das erste Mal',
      zone: 'Seine Zeitzone ist nicht bekannt: Prüfe Tag und Zeit',
    },
    guestWithoutNote: (name) => `${name} (ohne Notiz)`,
    byAddressOnly: (addresses) => `Nur als Adresse: ${listed(addresses)}`,
    notInNote: (names) => `Kommt dazu: ${listed(names)}`,
    notInFile: (names) => `Nur in der Notiz: ${listed(names)}`,
    declinedInFile: (names) => `Haben abgesagt: ${listed(names)}`,
    staysInNote: (who) => `${who}. Niemand wird aus der Notiz entfernt.`,
    noPeople: (names) => `Keine Person: ${listed(names)}`,
    onlyMarks: 'Die Notiz wird als abgesagt markiert, wenn du diese Zeile wählst. Nichts wird gelöscht.',
    whoOf: 'Wer davon?',
    nameOnly: (name) => `${name}, nur der Name, ohne Notiz`,
    isPerson: (name) => `Das ist ${name}`,
    plainNoteAt: (path) => `Eine Notiz heißt wie ein Gast, handelt aber von keiner Person: ${path}`,
    linkOnly: (path) => `Nur ${path} verlinken, nicht als Person`,
    linkUnread: (path) => `Nur ${path} verlinken`,
    whoWasThere: (title) => `Wer ist bei ${title} dabei? Tippe einen Namen`,
    whoElseWasThere: 'Wer noch? Tippe einen Namen',
    nobodyToName: 'Eine Notiz ohne Teilnehmende',
    namedAll: (names) => `Das sind alle: ${listed(names)}`,
    nameFirst: (isTouch) =>
      `${isTouch ? 'Tippe das Treffen an' : 'Drück Enter'}, um zu sagen, wer dabei ist, oder um eine Notiz ohne Teilnehmende anzulegen. Bis dahin bleibt es ausgelassen.`,
    saysNobody: 'Die Notiz nennt niemanden, der dabei ist.',
    staysInCalendar: ({ description, attachments }) =>
      description && attachments
        ? 'Die Beschreibung und die Anhänge des Termins bleiben im Kalender.'
        : description
          ? 'Die Beschreibung des Termins bleibt im Kalender.'
          : 'Die Anhänge des Termins bleiben im Kalender.',
    notThere: 'Aus dem Treffen weglassen',
    thisNote: (path) => `Es ist diese Notiz: ${path}`,
    noteOfItsOwn: 'Eine eigene Notiz',
    whichNote: (title) => `Welche Notiz gehört zu ${title}?`,
    hasNote: (path) => `Es hat eine Notiz: ${path}`,
    allDay: () => 'ganztägig',
    to: ({ from, to }) => `${from} bis ${to}`,
    rowMovesTime: ({ from, to }) => `Verlegt die Zeit von ${from} auf ${to}`,
    rowMoves: ({ from, to }) => `Verlegt das Datum von ${from} auf ${to}`,
    withPeople: (names) => `Mit ${listed(names)}`,
    moreGuests: (count) => `${count} weiteren`,
    readByOffset: 'Ihr Abstand zur Weltzeit stammt aus ihrem Namen und kann im Sommer falsch sein. Prüfe Tag und Zeit.',
    nobodyNamed:
      'Kein Treffen dieser Tage nennt, wer dabei ist. Kalender, die über einen Link geteilt sind, lassen das oft weg: Exportiere den Kalender selbst oder wähle ein Treffen aus und sag, wer dabei ist.',
    whoAmI:
      'Deine eigene Notiz hat keine E-Mail-Adresse. Ergänze sie, damit du in deinen Treffen nicht mitgezählt wirst.',
    noneInWindow: ({ count, from, to }) =>
      count === 0
        ? 'Die Datei hat keine Termine.'
        : `Die Datei hat ${counted(count, 'Termin', 'Termine')}, aber keinen zwischen ${from} und ${to}.`,
    nothingForThisRow: 'Für dieses Treffen wird nichts geschrieben.',
    sayFirst: (isTouch) =>
      `${isTouch ? 'Tippe das Treffen an' : 'Drück Enter'} und sag, was offen ist. Bis dahin bleibt es ausgelassen.`,
    newNoteAt: (path) => `Neue Notiz: ${path}`,
    changedIn: (path) => `Geändert in ${path}`,
    renamedTo: (path) => `Umbenannt in ${path}, und die Links darauf folgen`,
    nothingWritten: 'Nichts wurde geschrieben.',
    reportChanged: 'Geändert',
    cli: 'Ausgeben, welche Notizen zu Treffen aus einer Kalenderdatei entstehen würden; mit write=true werden sie geschrieben',
    cliFile: 'eine .ics-Datei im Vault',
    cliFrom: () => 'der erste Tag, etwa 2026-11-01; sonst vor 30 Tagen',
    cliTo: () => 'der letzte Tag; sonst in 14 Tagen',
    cliChoose: () =>
      'welche: all (alle), moved (verlegt Tage und Zeiten), guests (ergänzt Gäste), cancelled oder gone (markieren Notizen), unnamed (nennen niemanden), doubtful (Zeitzone unbekannt) oder Wörter wie „British Library“; mehrere durch Kommas getrennt',
    noMeetingFits: (written) =>
      `Zu „${written}“ passt kein Treffen in diesen Tagen. Schreib all, moved, guests, cancelled, gone, unnamed, doubtful oder Wörter aus einem Titel oder Namen.`,
    noDays: (words) => `„${words}“ ist kein Datum. Schreib es wie 2026-01-31, und from= nicht später als to=.`,
    isNoCalendar: (name) => `„${name}“ ist keine Kalenderdatei.`,
    chooseCalendar: 'Wähle eine iCalendar-Datei (.ics) oder die ZIP-Datei mit Kalendern, die Google schickt.',
    zipFailed: ({ name, why, most }) =>
      why === 'absent'
        ? `In „${name}“ ist keine Kalenderdatei (.ics).`
        : why === 'too large'
          ? `Die Kalender in „${name}“ sind entpackt größer als ${most} MB und wurden nicht gelesen.`
          : `„${name}“ ist beschädigt oder keine ZIP-Datei.`,
    zipRemedy: 'Entpack sie selbst und wähle die .ics-Dateien darin.',
    eventNotEnded: () => 'Die END-Zeile dieses Termins fehlt.',
    readAsFarAsThere: 'Was davor steht, wurde gelesen; prüfe dieses Treffen.',
    lineNotUnderstood: (line) => `Die Zeile „${line}“ ist keine Eigenschaft eines Termins.`,
    noStart: (summary) =>
      summary === '' ? 'Dieser Termin hat kein lesbares Datum.' : `„${summary}“ hat kein lesbares Datum.`,
    sameUid: (summary) =>
      `${summary === '' ? 'Dieser Termin' : `„${summary}“`} hat dieselbe UID wie ein anderer Termin der Datei.`,
    eventLeftOut: 'Er wurde ausgelassen.',
    unknownZone: (name) => `Die Zeitzone „${name}“ ist unbekannt.`,
    readAsYours: 'Ihre Zeiten wurden in deiner Zeitzone gelesen; prüfe sie.',
    rareRule: (name) => `„${name}“ wiederholt sich mehrmals am Tag oder auf eine Weise, die nicht zu berechnen ist.`,
    onlyFirst: 'Nur das erste Mal wurde gelesen.',
    tooManyEvents: ({ name, most }) => `„${name}“ hat mehr als ${most} Termine; die übrigen wurden nicht gelesen.`,
    tooManyMeetings: ({ most, dropped, day }) =>
      `In diesen Tagen gibt es mehr als ${most} Treffen: Die ältesten ${dropped}, bis ${day}, stehen nicht in der Liste.`,
    tooManyTimes: (name) => `„${name}“ wiederholt sich zu oft: Nicht alle Zeiten lassen sich zählen.`,
    tooManyDates: ({ name, most }) =>
      `„${name}“ nennt mehr als ${most} einzelne Tage; die übrigen wurden nicht gelesen.`,
    rareException: (name) => `„${name}“ lässt Tage auf eine Weise aus, die nicht zu berechnen ist.`,
    checkItsDays: 'Prüfe die Tage.',
  },

  importing: {
    nobodyIn: (file) => `In „${file}“ steht niemand.`,
    propertiesNotRead: ({ file, names }) =>
      `„${file}“ hat Eigenschaften, die nicht gelesen werden: ${names.join(', ')}.`,
    noEmail: (text) => `„${text}“ ist keine E-Mail-Adresse.`,
    noPhone: (text) => `„${text}“ ist keine Telefonnummer.`,
    impossibleBirthday: (day) => `„${day}“ kann nicht der Geburtstag einer lebenden Person sein.`,
    noPage: (text) => `„${text}“ ist keine Webadresse.`,
    secondValue: ({ first, other }) => `„${first}“ wurde übernommen, „${other}“ nicht.`,
    textCut: ({ begin, longest }) =>
      `Der Text, der mit „${begin}“ beginnt, wurde nach ${longest} Zeichen abgeschnitten.`,
    tooManyOfAKind: ({ first, most }) => `Aus der Liste, die mit „${first}“ beginnt, wurden nur ${most} übernommen.`,
    notRenamed: ({ path, why }) => `${path} behält den Namen. ${why}`,
    marksChanged: ({ from, to }) =>
      `„${from}“ wird als „${to}“ geschrieben, damit es in einer Notiz kein Link und keine Vorlage ist.`,
    changeByHand: 'Ändere es in der Notiz, wenn nötig.',
    inThisRow: 'Etwas davon war nicht lesbar oder wurde geändert',
    columnsNotRead: (titles) =>
      `${form(titles.length, 'Diese Spalte wurde', 'Diese Spalten wurden')} nicht gelesen: ${titles.join(', ')}.`,
    valuesLeftOut: 'Was dort steht, wird ausgelassen.',
    beyondTitles: (values) =>
      `${form(values.length, 'Ein Wert dieser Zeile steht', 'Werte dieser Zeile stehen')} hinter der letzten Überschrift: ${values.map((one) => `„${one}“`).join(', ')}.`,
    lookForComma: 'Das wird ausgelassen. Prüfe diese Person: Ein Wert mit Komma braucht Anführungszeichen.',
    importPeople: 'Personen importieren',
    importPeopleDots: 'Personen importieren …',
    importIntro: () =>
      'Übernimm Personen aus vCard-Dateien, Google Kontakte, LinkedIn oder Outlook. Du siehst zuerst alle durch; geschrieben wird erst, was du auswählst.',
    readHere: 'Dateien werden auf diesem Gerät gelesen, nichts wird verschickt.',
    chooseFiles: 'Dateien auswählen …',
    fileInVault: 'Datei im Vault …',
    orDrop: 'Du kannst Dateien auch auf diese Seite ziehen.',
    findFile: 'Datei suchen …',
    noFileOfThatName: 'Im Vault gibt es keine vCard-, CSV- oder ZIP-Datei mit diesem Namen.',
    readingFiles: (people) => `Wird gelesen … ${counted(people, 'Person', 'Personen')}`,
    comparing: 'Wird mit deinen Notizen verglichen …',
    cancel: 'Abbrechen',
    readingCancelled: 'Das Lesen wurde abgebrochen. Nichts wurde geschrieben.',
    otherFiles: 'Andere Dateien …',
    kinds: { new: 'Neu', same: 'Schon da', unsure: 'Unklar', skip: 'Ausgelassen' },
    counts: ({ fresh, same, unsure, left }) =>
      listed([
        `${fresh} neu`,
        ...(same > 0 ? [`${same} schon da mit Ergänzungen`] : []),
        ...(unsure > 0 ? [`${unsure} unklar`] : []),
        ...(left > 0 ? [`${left} ausgelassen`] : []),
      ]),
    chosenCount: (count) => `${count} ausgewählt`,
    shownCount: ({ shown, all }) =>
      shown === all ? counted(all, 'Person', 'Personen') : `${shown} von ${counted(all, 'Person', 'Personen')}`,
    filterWords: 'Wörter in Name, Organisation oder Rolle',
    filters: 'Filtern',
    filterKind: 'Art',
    allKinds: 'Alle Arten',
    onlyChosen: 'Ausgewählt',
    filterOrganisation: 'Organisation',
    allOrganisations: 'Alle Organisationen',
    filterGroup: 'Gruppe',
    allGroups: 'Alle Gruppen',
    filterSince: 'Vernetzt seit',
    anyTime: 'Egal, seit wann vernetzt',
    since: (year) => `Vernetzt seit ${year}`,
    valueWithCount: ({ value, count }) => `${value} (${count})`,
    chooseShown: 'Alle angezeigten auswählen',
    chooseNone: 'Keine auswählen',
    chooseShownShort: 'Alle',
    chooseNoneShort: 'Keine',
    importChosen: (count) => (count === 0 ? 'Importieren' : `${counted(count, 'Person', 'Personen')} importieren`),
    withReport: 'Auch einen Bericht als Notiz schreiben',
    keepForLookUp: 'Zum Nachschlagen behalten',
    importKeys: 'Leertaste oder Enter wählt aus, W fragt, wer gemeint ist, Strg oder Cmd+Enter importiert.',
    importTouch: 'Tippe eine Zeile an, um sie auszuwählen. Halt sie gedrückt, um zu sagen, wer das ist.',
    linkedInFirst:
      'Niemand ist ausgewählt. Behalte die Liste zum Nachschlagen und leg nur Notizen für Personen an, mit denen du in Kontakt bleiben willst.',
    rowNew: 'Neue Notiz',
    rowAddsTo: (name) => `Ergänzt ${name}`,
    because: (reason) =>
      ({
        email: 'Dieselbe E-Mail-Adresse',
        url: 'Dieselbe Profiladresse',
        name: 'Die einzige Person mit diesem Namen',
        unknown: 'Niemand in deinen Notizen hat diesen Namen oder diese Adresse',
        'nothing to add': 'Der Notiz ist nichts hinzuzufügen',
        nameless: 'Die Datei nennt keinen Namen',
        me: 'Das bist du',
        organisation: 'Eine Organisation, ein Ort oder eine Sache, keine Person',
        group: 'Eine Gruppe, keine Person',
        'several people': 'Mehrere Personen kommen infrage',
        'other name': 'Die Adresse gehört jemandem mit anderem Namen',
        namesake: 'Der Name ist derselbe, aber Adresse und Organisation, Profil oder Geburtstag sind es nicht',
        generation: '„Jr.“, „Sr.“ oder dergleichen steht nicht in beiden Namen',
        'short name': 'Ein Name allein kann vielen gehören',
        'similar name': 'Jemand hat einen sehr ähnlichen Namen',
        'same phone': 'Die Telefonnummer gehört jemandem mit anderem Namen',
        'name from email': 'Der Name stammt aus der E-Mail-Adresse',
        'namesakes in file': 'Die Datei hat mehrere Personen mit diesem Namen',
        'similar in file': 'Die Datei hat noch jemanden mit sehr ähnlichem Namen',
        'same as another': 'Eine andere Zeile ist dieselbe Person',
        'shared address': 'Die Adresse gehört in der Datei mehreren Personen',
        'my address': 'Das ist deine Adresse, aber nicht dein Name',
        'other note': 'Eine Notiz mit diesem Namen handelt von keiner Person',
        'unreadable note': 'Die Eigenschaften der Notiz mit diesem Namen sind nicht lesbar',
      })[reason] ?? reason,
    membersNotInFile: (count) => `${count}, deren Karte in der Datei fehlt`,
    members: (names) => `In der Gruppe: ${listed(names)}`,
    unreadableNoteAt: ({ path, line }) =>
      `Eine Notiz mit diesem Namen ist nicht lesbar: ${path}${line === null ? '' : `, Zeile ${line}`}`,
    otherNoteAt: (path) => `Es gibt eine Notiz mit diesem Namen, aber sie handelt von keiner Person: ${path}`,
    withoutName: 'Ohne Namen',
    wouldBeWritten: 'Was geschrieben würde',
    backToList: 'Zurück zur Liste',
    newNoteAt: (path) => `Neue Notiz: ${path}`,
    addedTo: (path) => `Ergänzt in ${path}`,
    keptAsItIs: ({ key, note, file }) => `${key} bleibt „${note}“; in der Datei steht „${file}“.`,
    nothingForThisRow: 'Für diese Zeile wird nichts geschrieben.',
    beforeWriting: (refusal) => refusal.replace(/ ?(?:Nichts wurde|Es wurde nichts) geschrieben\.$/, ''),
    sayWhoFirst: (isTouch) =>
      `${isTouch ? 'Tippe die Zeile an' : 'Drück Enter'} und sag, wer das ist. Bis dahin bleibt sie ausgelassen.`,
    whoIs: (name) => `Wer ist ${name}? Tippe, um eine Person zu finden.`,
    newNoteFor: (name) => `Neue Notiz für ${name}`,
    useNote: (path) => `Die Notiz ${path} nehmen: Sie wird als Person markiert`,
    rowMarks: 'Markiert die Notiz mit diesem Namen',
    noteCannotBeMarked: (path) => `${path} kann nicht als Notiz einer Person markiert werden.`,
    cannotBeChosen: ({ name, why }) =>
      name === ''
        ? `Diese Zeile kann nicht ausgewählt werden. ${why}.`
        : `${name} kann nicht ausgewählt werden. ${why}.`,
    leaveOut: 'Auslassen',
    noChoiceOfThatName: 'Niemand hat diesen Namen.',
    writingNotes: ({ done, all }) => `${done} von ${all} geschrieben …`,
    stop: 'Anhalten',
    imported: ({ made, added, stopped }) => {
      const parts = [
        ...(made > 0 ? [`${counted(made, 'Notiz', 'Notizen')} angelegt`] : []),
        ...(added > 0 ? [`${counted(added, 'Notiz', 'Notizen')} ergänzt`] : []),
      ];
      return `${stopped ? 'Angehalten. ' : ''}Personen importiert: ${listed(parts)}.`;
    },
    nothingImported: 'Nichts wurde importiert.',
    couldNotImport: ({ name, why }) => `${name}: ${why}`,
    unreadCount: (count) => `${counted(count, 'Stelle', 'Stellen')} nicht lesbar oder geändert`,
    andMoreUnread: (count) => `Und ${count} weitere.`,
    reportName: () => 'Importbericht',
    reportFiles: (files) => `Aus: ${listed(files)}`,
    reportOf: ({ name, path }) => `${name}: ${path}`,
    reportNew: 'Neue Notizen',
    reportAdded: 'Ergänzt',
    reportUnread: 'Nicht lesbar oder geändert',
    nameMakesNoPerson: (name) =>
      `Eine Notiz namens „${name}“ wird nicht als die einer Person gelesen, deshalb wird keine angelegt. Trag sie selbst unter einem anderen Namen ein.`,
    templateMakesNoPerson:
      'Eine Notiz aus deiner Vorlage für Personen wird nicht als Person gelesen. Gib der Vorlage das Tag person.',
    noteHeading: 'Aus dem Adressbuch',
    assistantOf: (name) => (name === '' ? 'Eine Assistenz' : `Assistenz von ${name}`),
    cardOf: ({ file, number }) => `${file}, Karte ${number}`,
    lineOf: ({ file, number }) => `${file}, Zeile ${number}`,
    cardNotEnded: () => 'Die Zeile END fehlt.',
    readAsFarAsThere: 'Was davor steht, wurde gelesen; sieh dir diese Person an.',
    lineNotUnderstood: (line) => `Die Zeile „${line}“ ist keine Eigenschaft einer Karte.`,
    restWasRead: 'Alles andere wurde gelesen.',
    rowNotUnderstood: 'In dieser Zeile ist ein Anführungszeichen nicht geschlossen.',
    charsetNotUsed: ({ charset, name }) => `${name} war im Zeichensatz ${charset} nicht lesbar.`,
    lookAtName: 'Es wurde als UTF-8 oder Windows-Text gelesen; sieh dir die Buchstaben an.',
    noBirthday: (text) => `„${text}“ ist kein eindeutiger Geburtstag.`,
    noConnectedDay: (text) => `„${text}“ ist kein eindeutiges Datum.`,
    addByHand: 'Trag selbst nach, was fehlt.',
    fileTooLarge: ({ name, most }) => `„${name}“ ist größer als ${most} MB und wurde nicht gelesen.`,
    splitFile: 'Teile sie in kleinere Dateien auf.',
    fileEmpty: (name) => `„${name}“ ist leer.`,
    exportAgain: 'Exportier sie noch einmal.',
    zipFailed: ({ name, why, most }) =>
      why === 'absent'
        ? `In „${name}“ ist keine vCard-Datei und keine Datei Connections.csv.`
        : why === 'too large'
          ? `Die Personen in „${name}“ sind entpackt größer als ${most} MB und wurden nicht gelesen.`
          : `„${name}“ ist beschädigt oder keine ZIP-Datei.`,
    zipRemedy: (why) =>
      why === 'absent'
        ? 'Wähle die ZIP-Datei, die LinkedIn dir geschickt hat, oder entpack diese und wähle eine .vcf- oder .csv-Datei daraus.'
        : 'Entpack sie selbst und wähle die Dateien darin.',
    isCalendar: (name) => `„${name}“ ist ein Kalender: Er enthält Treffen, keine Personen.`,
    calendarRemedy: 'Nimm dafür den Befehl „Treffen aus einer Kalenderdatei …“.',
    isNoPeopleFile: (name) => `„${name}“ ist keine lesbare Datei mit Personen.`,
    readableFiles: () =>
      'Wähle eine vCard (.vcf), eine CSV-Datei aus Google Kontakte, LinkedIn oder Outlook mit der Zeile der Spaltentitel auf Deutsch oder Englisch oder eine ZIP-Datei von LinkedIn oder mit vCards.',
    tooMany: ({ name, most }) => `„${name}“ hat mehr als ${most} Personen; die übrigen wurden nicht gelesen.`,
    fileNotRead: ({ name, why }) => `„${name}“ konnte nicht gelesen werden: ${why}`,
    connectionsFileName: () => 'LinkedIn-Kontakte.csv',
    whereToKeep: 'Kontakte zum Nachschlagen behalten',
    fileInVaultField: 'Datei im Vault',
    keep: 'Behalten',
    writeFileName: () => 'Schreib einen Pfad im Vault, der auf .csv endet.',
    connectionsKept: ({ count, path }) =>
      `${counted(count, 'Kontakt', 'Kontakte')} in „${path}“ gespeichert. „Wer kann helfen bei …“ und „Weg finden zu …“ sehen dort nach; deine Personen bleiben, wie sie sind.`,
    isOtherFile: (path) =>
      `In „${path}“ steht etwas anderes, deshalb wurde die Datei nicht ersetzt. Wähle in den Einstellungen eine andere.`,
    youAreConnected: ({ name, what, since }) =>
      `Du bist auf LinkedIn mit ${name}${what === null ? '' : ` (${what})`} vernetzt${since === null ? '' : `, seit ${since}`}.`,
    youKnowAt: ({ count, words, names }) =>
      `Auf LinkedIn kennst du ${counted(count, 'Person', 'Personen')} zu „${words}“: ${listed(names)}.`,
    othersToo: (count) => `${count} weitere`,
    roleAt: ({ role, organisation }) => `${role}, ${organisation}`,
    cliImport: 'Ausgeben, was der Import einer Datei mit Personen schreiben würde; mit write=true wird es geschrieben',
    cliFile: () => 'Pfad einer vCard-, CSV- oder ZIP-Datei im Vault',
    cliChoose: () =>
      'wen: all, known (Personen mit Notiz) oder ein Filter wie „British Library“, group:Freunde, since:2024-01-01',
    cliWrite: () => 'schreiben; sonst wird nichts geändert',
    writeIsTrue: (written) =>
      `„write=${written}“ wird nicht verstanden. Schreib write=true, um zu schreiben, oder lass es weg, um erst nachzusehen.`,
    noSuchFile: (path) =>
      `Im Vault ist keine Datei „${path}“. Schreib ihren Pfad ab dem obersten Ordner des Vaults, mit der Endung.`,
    nobodyFits: (written) =>
      `Zu „${written}“ passt niemand in der Datei. Schreib all (alle), known (Personen mit Notiz) oder einen Filter wie „British Library“, organisation:Navy, group:Freunde oder since:2024-01-31.`,
    choiceMeant: ({ written, meant }) =>
      `Niemand in der Datei heißt „${written}“. Meinst du choose=${meant}? Um nach einem Namen zu suchen, schreib ihn ganz.`,
    noFilter: (written) => `In „${written}“ steht nach „since:“ kein eindeutiges Datum. Schreib since:2024-01-31.`,
  },

  editing: {
    promisedTo: (link) => `für ${link}:`,
    stepAsked: ({ link, day }) => `${link} gefragt${day === null ? '' : ` ${day}`}`,
    answer: (answer) => (answer === 'yes' ? 'ja' : 'nein'),
    answerLater: (day) => `später, ab ${day}`,
    stepIntroduced: (day) => `vorgestellt ${day}`,
    stepMet: (day) => `sie haben sich getroffen${day === null ? '' : ` ${day}`}`,
    stepTold: (day) => `haben mir erzählt, wie es war ${day}`,
    introductionGone: 'Die Zeile der Vorstellung steht nicht mehr so da, wie du sie gesehen hast.',
    inTemplate: (what) => `In der Vorlage: ${what}`,
    propertiesUnreadable: (replace) => `Die Eigenschaften oben in der Notiz sind nicht lesbar: ${replace}.`,
    correctInSourceMode: 'Korrigiere sie im Quellmodus und versuch es noch einmal. Es wurde nichts geschrieben.',
    propertiesEndInDots:
      'Die Eigenschaften oben in der Notiz enden mit „...“; Obsidian liest sie nur, wenn sie mit „---“ enden.',
    closeWithDashes: 'Schreib „---“ statt „...“ und versuch es noch einmal. Es wurde nichts geschrieben.',
    propertiesUnextendable: 'Den Eigenschaften oben in der Notiz lässt sich nichts hinzufügen, ohne sie umzuschreiben.',
    writeOneToALine:
      'Schreib je Zeile eine, als „Name: Wert“, und versuch es noch einmal. Es wurde nichts geschrieben.',
    noListItem: 'Diese Zeile ist kein Listenpunkt und hat deshalb kein Kästchen zum Abhaken.',
    changeItByHand: 'Ändere es von Hand.',
    tickWithTasks: (plugin) => `Hake sie mit der Erweiterung ${plugin} ab, die die nächste anlegt.`,
    recurringTask: (plugin) => `Diese Aufgabe wiederholt sich, und nur die Erweiterung ${plugin} weiß, wann.`,
    settledAlready: 'Diese Zeile ist schon erledigt.',
    linkNotThere: (target) => `Der Link [[${target}]] steht nicht mehr da.`,
    pathBreaksProperties: (path) => `Der Pfad ${path} kann so nicht in einer Eigenschaft stehen.`,
    changeItByHandNothingWritten: 'Ändere es von Hand. Es wurde nichts geschrieben.',
    lineGone: (shortened) => `Die Zeile „${shortened}“ steht nicht mehr so da, wie du sie gesehen hast.`,
    lookAgainNothingWritten: 'Sieh in die Notiz und versuch es noch einmal. Es wurde nichts geschrieben.',
    noteChangedSince: 'Die Notiz hat sich seitdem geändert.',
    undoInNote: 'Mach es in der Notiz selbst rückgängig oder ändere es von Hand. Es wurde nichts geschrieben.',
    doAgainByHand: 'Mach es noch einmal von Hand. Es wurde nichts geschrieben.',
    untitled: 'Unbenannt',
    noteCalled: (cut) => `${cut} Notiz`,
    propertyChanged: (key) => `Die Eigenschaft „${key}“ hat sich gerade geändert.`,
    valueHoldsComments: 'Der jetzige Wert enthält Kommentare, die verloren gingen.',
    notReadBack: ({ line, because }) =>
      because === ''
        ? `So geschrieben würde Zeile ${String(line)} nicht so gelesen, wie du es meinst.`
        : `So geschrieben wäre Zeile ${String(line)} ein Problem: ${because}`,
    changesElse: (line) =>
      line === null
        ? 'So geschrieben würde sich ändern, was der Rest der Notiz sagt.'
        : `So geschrieben würde sich ändern, was Zeile ${String(line)} sagt.`,
    writeByHand: 'Schreib es von Hand in die Notiz. Es wurde nichts geschrieben.',
    codeNotClosed: (line) => `Der Codeblock in Zeile ${String(line)} ist nicht geschlossen.`,
    commentNotClosed: (line) => `Der Kommentar in Zeile ${String(line)} ist nicht geschlossen.`,
    mathNotClosed: (line) => `Die Formel in Zeile ${String(line)} ist nicht geschlossen.`,
    htmlNotClosed: (line) => `Der HTML-Block in Zeile ${String(line)} ist nicht geschlossen.`,
    closeCode: 'Schließ ihn mit ``` und versuch es noch einmal. Es wurde nichts geschrieben.',
    closeComment: 'Schließ ihn mit %% und versuch es noch einmal. Es wurde nichts geschrieben.',
    closeMath: 'Schließ sie mit $$ und versuch es noch einmal. Es wurde nichts geschrieben.',
    closeHtml: 'Schließ ihn und versuch es noch einmal. Es wurde nichts geschrieben.',
    typedLanguage: () => 'de',
  },

  vault: {
    clockOutside: 'Die Uhr dieses Geräts liegt außerhalb der Jahre 1 bis 9999.',
    couldNotBeMade: ({ free, message }) => `„${free}“ ließ sich nicht anlegen: ${message}`,
    fileInPlaceOfFolder: (path) =>
      `Wo der Ordner „${path}“ sein soll, liegt eine Datei. Wähle in den Einstellungen einen anderen Ordner.`,
    textUnreadable: (message) => `Ihr Text ließ sich nicht lesen: ${message}`,
    openNoteOnce: 'Öffne die Notiz. Wenn das geht, ändere etwas darin, dann wird sie neu gelesen.',
    stumbled: (message) => `Reference Desk konnte diese Notiz nicht lesen: ${message}`,
    pleaseReport: 'Bitte melde das mit dem Text der Notiz. Der Rest des Vaults wird trotzdem gelesen.',
    yourOwnNote: 'Deine eigene Notiz',
    yourOwnNoteMore: 'Die Notiz über dich; wenn leer, die Notiz mit dem Tag me.',
    peopleFolders: 'Ordner für Personen',
    peopleFoldersMore: 'Jede Notiz in diesen Ordnern zählt als Person, auch ohne das Tag person.',
    meetingFolders: 'Ordner für Treffen',
    meetingFoldersMore: 'Jede Notiz in diesen Ordnern zählt als Treffen, auch ohne das Tag meeting.',
    foldersToLeaveOut: 'Ausgelassene Ordner',
    foldersToLeaveOutMore: 'Notizen in diesen Ordnern werden nicht gelesen.',
    ownSpellings: 'Eigene Schreibweisen',
    ownSpellingsMore:
      'Deine eigenen Wörter für eine Eigenschaft, eine Bedeutung je Zeile, wie „introduced by: empfohlen von“.',
    dailyNoteFormat: 'Format der täglichen Notizen',
    dailyNoteFormatMore: (example) =>
      `Ein Datumsformat wie ${example}; wenn leer, das Format der Kern-Erweiterung „Tägliche Notizen“.`,
    everyMentionCounts: 'Jede Erwähnung zählt als Kontakt',
    everyMentionCountsMore:
      'Jede Erwähnung in einer Notiz mit Datum zählt als Kontakt, nicht nur Sätze, die von einem Kontakt erzählen.',
    defaultCadence: 'Standardrhythmus',
    defaultCadenceMore:
      'Nach so vielen Tagen ohne Kontakt erscheint, wen du getroffen hast, unter „Still geworden“; 0 schaltet das ab.',
    cadenceByTag: 'Rhythmus nach #Tag',
    cadenceByTagMore:
      'Wie oft du dich bei Personen mit einem bestimmten #Tag meldest, eines je Zeile, wie „mentor: every 6 weeks“.',
    favoursToReturnMore: 'Tage, bis ein Gefallen gezeigt wird, den du erhalten hast.',
    favoursOutstandingMore: 'Tage, bis ein Gefallen gezeigt wird, den du getan hast.',
    meetingsToGiveThanks: 'Treffen, für die du dankst',
    meetingsToGiveThanksMore: 'Tags oder Arten von Treffen, nach denen Dank fällig ist, je Zeile eines.',
    thanksShown: 'Fälligen Dank zeigen',
    thanksShownMore: 'Tage nach dem Treffen, an denen fälliger Dank gezeigt wird.',
    prepareAhead: 'Rechtzeitig vorbereiten',
    prepareAheadMore: 'Tage vor einem Treffen, ab denen es gezeigt wird.',
    headingForContacts: 'Überschrift für Kontakte',
    headingForContactsMore: 'Kontakte, die du festhältst, kommen in der Notiz der Person unter diese Überschrift.',
    headingForFavoursAndPromises: 'Überschrift für Gefallen und Zusagen',
    headingForFavoursAndPromisesMore: 'Was du festhältst, kommt unter diese Überschrift.',
    kindsOfFollowUps: 'Anlässe, die gezeigt werden',
    kindsOfFollowUpsMore: 'Jede Art von Anlass lässt sich ausschalten.',
    anniversaries: 'An den Tag des Kennenlernens erinnern',
    anniversariesMore: 'Zeigt ihn jedes Jahr bei den Anlässen, so wie einen Geburtstag.',
    countInStatusBar: 'Anzahl in der Statusleiste',
    countInStatusBarMore: 'Zeigt, bei wie vielen Personen du dich heute melden solltest.',
    suggestionsMore:
      'Sucht im Hintergrund Sätze über Vorstellungen, Gefallen oder Zusagen und bietet an, sie festzuhalten.',
    templateFolder: 'Vorlagenordner',
    templateFolderMore: 'Deine eigenen Vorlagen; eine mit dem Namen einer mitgelieferten ersetzt diese.',
    folderForNewPeople: 'Ordner für neue Personen',
    whereObsidianPutsNew: 'Wenn leer, wo Obsidian neue Notizen ablegt.',
    prepAsMeeting: 'Vorbereitung als Notiz zum Treffen',
    prepAsMeetingMore:
      'Ist keine Notiz offen, wird die Vorbereitung zur Notiz eines Treffens mit Link zur Person statt zu einer eigenen Notiz.',
    suggestWhileTyping: 'Personen beim Schreiben vorschlagen',
    suggestWhileTypingMore:
      'Tippe @ und einen Namen oder beginne einen Listenpunkt mit „schuldet mir“, „versprochen“ oder „vorgestellt von“ und wähle die Person.',
    seeksWork: 'Ich suche Arbeit',
    seeksWorkMore: 'Vorbereitung und erste Briefe sagen dann, dass du um ein Gespräch bittest, nicht um eine Stelle.',
    folderForNewMeetings: 'Ordner für neue Treffen',
    writeDays: (mostDays) => `Schreib eine ganze Zahl von Tagen, 0 bis ${mostDays}.`,
    chooseOnOrOff: 'Wähle an oder aus.',
    writeOneALine: 'Schreib einen Eintrag je Zeile.',
    writeText: 'Schreib eine Zeile Text.',
    untilThenLineIsOut: 'Bis dahin zählt diese Zeile nicht.',
    untilThenAsItCame: 'Bis dahin gilt der Standard.',
    noFolder: (folder) => `Den Ordner „${folder}“ gibt es nicht.`,
    noSuchNote: (path) => `Die Notiz „${path}“ gibt es nicht.`,
    settingNamesNothing: ({ name, problem }) => `Einstellung „${name}“: ${problem}`,
    didYouMeanPlace: (path) => `Meintest du „${path}“? Korrigiere es in den Einstellungen.`,
    correctSetting: 'Korrigiere es in den Einstellungen oder entferne es dort.',
    settingProblem: ({ name, kept, value, problem, until }) =>
      `Die Einstellung „${name}“${kept ? '' : ` ist ${value}`}: ${problem} ${until}`,
    noTagAndCadence: (line) => `In „${line}“ fehlt das #Tag oder der Rhythmus. Schreib es wie „mentor: every 6 weeks“.`,
    noCadence: (value) =>
      `„${value}“ ist kein Rhythmus. Schreib eine Zahl von Tagen, weekly, monthly, yearly, „every 6 weeks“ oder never.`,
    noKind: ({ line, followUpKinds }) => `Die Art „${line}“ gibt es nicht. Schreib eine von: ${followUpKinds}.`,
    writtenAlready: 'Das steht schon da.',
    nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
    takenBack: (words) => `Rückgängig gemacht: ${words}`,
    noteIsNotAsMade: (name) => `„${name}“ wurde seitdem geändert und bleibt, wie sie ist.`,
    undoneForNotes: (count) => `In ${counted(count, 'Notiz', 'Notizen')} rückgängig gemacht.`,
    redoneForNotes: (count) => `In ${counted(count, 'Notiz', 'Notizen')} wiederhergestellt.`,
    nothingToRedo: 'Es gibt nichts wiederherzustellen.',
    doneAgain: (words) => `Wiederhergestellt: ${words}`,
    refusal: ({ basename, what, remedy }) => `„${basename}“: ${what} ${remedy}`,
    undo: 'Rückgängig',
    otherNoteAt: (path) => `Unter ${path} gibt es schon eine Notiz.`,
    noteGone: (basename) => `„${basename}“ gibt es nicht mehr.`,
    nothingWasWritten: 'Es wurde nichts geschrieben.',
    isNoNote: (path) => `„${path}“ ist keine Notiz.`,
    nameMarkdownFile: 'Nenne eine Markdown-Datei.',
    couldNotBeWritten: ({ basename, message }) => `„${basename}“ ließ sich nicht schreiben: ${message}`,
    lookAgain: 'Sieh in die Notiz und versuch es noch einmal.',
    notUtf8: (basename) => `„${basename}“ enthält Bytes, die kein UTF-8-Text sind.`,
    saveAsUtf8: 'Speichere die Notiz zuerst als UTF-8. Es wurde nichts geschrieben.',
    notWritten: ({ what, remedy, typed }) =>
      typed === '' ? `${what} ${remedy}` : `${what} ${remedy} Du hattest geschrieben: ${typed}`,
    connectionsFile: 'LinkedIn-Kontakte',
    connectionsFileMore: () =>
      'Eine CSV-Datei im Vault, in der „Zum Nachschlagen behalten“ deine Kontakte speichert. „Wer kann helfen bei …“ und „Weg finden zu …“ sehen dort nach; niemand daraus wird zu einer deiner Personen.',
  },

  plugin: {
    advanced: 'Erweitert',
    welcomePage: 'Willkommensseite',
    whatWasFound: 'Was in deinen Notizen gefunden wurde',
    countsFound: ({ people, meetings, introductions }) =>
      `${counted(people, 'Person', 'Personen')}, ${counted(meetings, 'Treffen', 'Treffen')}, ${counted(introductions, 'Vorstellung', 'Vorstellungen')}`,
    whyLacking: (lack) =>
      ({
        people: 'Keine Notiz hat das Tag person oder liegt in einem Ordner für Personen.',
        meetings:
          'Keine Notiz hat das Tag meeting, liegt in einem Ordner für Treffen oder nennt ein Datum und Teilnehmende.',
        introductions: 'In keiner Notiz einer Person steht introduced_by, und keine Vorstellung ist festgehalten.',
      })[lack],
    allRead: (problems) =>
      problems === 0
        ? 'Alle Notizen konnten gelesen werden.'
        : `${counted(problems, 'Problem', 'Probleme')} gefunden: Der Stand des Netzwerks sagt, was zu tun ist.`,
    isBehindSettings: (page) => `„${page}“ ist offen. Schließ die Einstellungen, um die Seite zu sehen.`,
    addFolderDots: 'Ordner hinzufügen …',
    removeFolder: (folder) => `Ordner ${folder} herausnehmen`,
    noFolderOfThatName: (folder) => `Den Ordner „${folder}“ gibt es nicht. Wähle einen aus der Liste unter dem Feld.`,
    reviewSuggestions: 'Vorschläge durchsehen',
    writeUpTalk: 'Dieses Gespräch festhalten',
    afterTalk: 'Nach dem Gespräch',
    openWelcomePage: 'Willkommensseite öffnen',
    listSuggestions: 'Auflisten, was Sätze in Notizen zu sagen scheinen: Vorstellungen, Gefallen, Zusagen, Dank',
    acceptSuggestion: 'Einen Vorschlag in seine Notiz schreiben',
    dismissSuggestion: 'Einen Vorschlag nicht mehr zeigen',
    suggestionId: 'Die Kennung des Vorschlags, wie aufgelistet',
    otherKind: 'Was es ist, falls der Vorschlag falsch ist: favour-received, promise, need …',
    otherPerson: 'Um wen es geht, falls der Vorschlag falsch ist oder es offen lässt',
    otherWhom: 'Die andere Person einer Vorstellung',
    formatMore: 'Ausgabeformat; das erste ist der Standard',
    sayWhich: ({ name, example }) => `Ergänze ${name}, wie in ${name}=${example}`,
    noOption: ({ command, option, known, near }) => {
      const all = known.length === 0 ? 'Es gibt keine.' : `Es gibt ${known.map((one) => `${one}=`).join(', ')}.`;
      return `„${command}“ hat keine Option „${option}“.${near === null ? '' : ` Meinst du ${near}=?`} ${all}`;
    },
    optionWithoutValue: ({ option, value }) =>
      `„${option}“ hat keinen Wert. Schreib ${option}=${value} oder lass es weg.`,
    noLine: (written) => `„${written}“ ist keine Zeilennummer. Schreib sie als line=12.`,
    nothing: 'Nichts gefunden.',
    noFormat: (format) => `Das Format „${format}“ gibt es nicht. Schreib format=json oder format=text.`,
    noCliCommand: ({ name, why }) => `Reference Desk: Der Befehl „${name}“ fehlt auf der Kommandozeile: ${why}`,
    listEverybodyWithLastContact: 'Personen auflisten, mit letztem Kontakt und Rhythmus',
    listMeetingsNewestFirst: 'Treffen auflisten, die neuesten zuerst',
    listIntroductions: 'Auflisten, wer wen vorgestellt hat',
    listFavoursBothWays: 'Gefallen auflisten, in beide Richtungen',
    listFollowUps: 'Auflisten, bei wem du dich melden solltest, und warum',
    listSearch:
      'Auflisten, welche Gespräche du geführt hast, wer genannt wurde, wie weit du mit jedem bist und wer dich weitergebracht hat',
    ofSearch: ({ list, who, why }) => `${list}: ${who} · ${why}`,
    listProblems: 'Auflisten, was nicht lesbar war und was zu tun ist',
    explainMore: 'Sagen, warum eine Notiz Person oder Treffen ist oder nicht',
    theNote: 'Pfad der Notiz',
    choosePerson: ({ word, flag }) => `Sag, wer „${word}“ ist, zum Beispiel ${flag}="Grace Hopper".`,
    noNote: (path) => `Die Notiz „${path}“ gibt es nicht. Schreib ihren Pfad ab dem obersten Ordner des Vaults.`,
    notIndexedYet: (path) => `Obsidian hat „${path}“ noch nicht indiziert. Versuch es gleich noch einmal.`,
    pathMore: 'Wege zu einer Person finden, mit der Notiz, die jeden Schritt belegt',
    whomToReach: 'Zu welcher Person',
    fromWhom: 'Von welcher Person; sonst von dir',
    printTreeOfIntroductions: 'Den Baum der Vorstellungen ausgeben',
    treeFormatMore: 'Ausgabeformat; das erste ist der Standard',
    noTreeFormat: ({ format, forestFormats }) => `Das Format „${format}“ gibt es nicht. Schreib ${forestFormats}.`,
    lastMention: (day) => `erwähnt ${day}`,
    lastContact: (day) => (day === null ? 'kein Kontakt notiert' : `letzter Kontakt ${day}`),
    meAmongOthers: () => 'dich',
    introduced: ({ by, state, names }) => {
      const has = by === null ? 'Du hast' : `${by} hat`;
      if (state === 'named')
        return `${has} ${names.map((name) => (name === de.plugin.meAmongOthers() ? 'dir' : name)).join(' von ')} erzählt`;
      if (state === 'asked') return `Du hast ${by ?? 'jemanden'} gebeten, ${listed(names)} einander vorzustellen`;
      return state === 'promised'
        ? `${has} zugesagt, ${listed(names)} einander vorzustellen`
        : `${has} ${listed(names)} einander vorgestellt`;
    },
    from: (name) => `von ${name}`,
    forThem: (name) => `für ${name}`,
    nameAliasEmailOrPath: 'Name, Alias, E-Mail oder Pfad',
    listTemplates: 'Vorlagen auflisten, eigene und mitgelieferte',
    printTemplate: 'Eine Vorlage ausgeben, ausgefüllt für eine Person',
    nameOfTemplate: 'Name der Vorlage',
    severalWithCommas: (description) => `${description}; mehrere mit Kommas trennen`,
    printPrepForSomebody: 'Vorbereitung für eine Person ausgeben',
    repairLinkMore: 'Einen Link reparieren, der nirgendwohin führt, wenn die Notiz der Person woanders liegt',
    noLinkToRepair: (path) =>
      `In ${path} ist kein Link zu reparieren. „problems“ zeigt, welche Links sich reparieren lassen.`,
    severalLinksToRepair: (path) => `In ${path} sind mehrere Links zu reparieren. Ergänze line=<Zahl>.`,
    settleFavourOrPromise: 'Gefallen, Zusage, Erwartetes oder Vorgemerktes erledigen, nach Notiz und Zeile',
    lineFrom1: 'Nummer der Zeile, ab 1',
    howItWasSettled: 'Wie es erledigt wurde',
    logContactInSomebodysNote: 'Kontakt in der Notiz einer Person festhalten',
    daysPast: 'Tag, zum Beispiel gestern, vor 2 Wochen oder 2026-10-02; sonst heute',
    aboutInALine: 'Worum es ging, in einer Zeile',
    isStillAhead: (day) => `${day} liegt in der Zukunft. Halte den Kontakt danach fest.`,
    leaveOutUntil: 'Eine Person bis zu einem Tag zurückstellen',
    daysAhead: 'Tag, zum Beispiel morgen, in 3 Wochen oder 2027-01-02',
    setProperty: 'Eine Eigenschaft einer Notiz setzen',
    theProperty: 'Name der Eigenschaft',
    theValue: 'Text, Zahl oder Datum',
    isNotAhead: (until) => `${until} liegt nicht in der Zukunft. Nenne einen späteren Tag.`,
    sayWhichValue: 'Ergänze value, wie in value="every 6 weeks"',
    noWayToSettle: ({ as, keys }) => `Als „${as}“ lässt es sich nicht erledigen. Schreib as=${keys.join(', as=')}.`,
    noFavourNoPromise: ({ line, path }) =>
      `Zeile ${line} von „${path}“ ist weder Gefallen noch Zusage. Siehe „favours“.`,
    hasNoNoteYet: (name) => `${name} hat noch keine Notiz. Leg eine an und versuch es noch einmal.`,
    isNoDay: (words) => `„${words}“ ist kein Tag. Schreib gestern, letzten Di, in 2 Wochen oder 2026-10-02.`,
    exportWhatNotesSay: 'Exportieren, was Notizen über eine Person sagen …',
    eraseSomebody: 'Person löschen …',
    undoLastChangeToNotes: 'Letzte Änderung an Notizen rückgängig machen',
    redoLastChangeToNotes: 'Letzte Änderung an Notizen wiederherstellen',
    explainThisNote: 'Diese Notiz erklären',
    openFollowUps: 'Nachfassen öffnen',
    insertPrepTemplate: 'Vorbereitung einfügen',
    insertInterviewNotes: 'Gesprächsnotizen einfügen',
    insertThanks: 'Dank einfügen',
    insertDebrief: 'Nachbereitung einfügen',
    insertTemplate: 'Vorlage einfügen …',
    newMeetingWith: 'Neues Treffen mit …',
    copyBuiltInTemplates: 'Mitgelieferte Vorlagen in den Vault kopieren',
    openFollowUpsInSideBar: 'Nachfassen in der Seitenleiste öffnen',
    openIntroductionsGraph: 'Graph der Vorstellungen öffnen',
    findPathTo: 'Weg finden zu …',
    openNetworkStatus: 'Stand des Netzwerks öffnen',
    openMySearch: 'Meine Suche',
    toSeeAbout: 'Details zeigen',
    notIndexedYetInCommands: 'Obsidian hat diese Notiz noch nicht indiziert. Versuch es gleich noch einmal.',
    findPathToThem: 'Weg zu dieser Person finden',
    sayForWhom: 'Nenne die Person: einen Namen oder eine Liste von Namen.',
    groupNames: { Reading: 'Lesen', 'Follow-ups': 'Nachfassen', Writing: 'Schreiben', Templates: 'Vorlagen' },
    day: (day) => day ?? 'ohne Datum',
    attendees: (names) => (names.length === 0 ? 'niemand genannt' : names.join(', ')),
  },

  templating: {
    tooManyRuns: (runs) => `Diese Vorlage durchläuft ihre Blöcke mehr als ${runs}-mal.`,
    loopOverFewerThings: 'Durchlaufe weniger, zum Beispiel mit (take list 10) die letzten zehn.',
    tooMuchOutput: (output) => `Diese Vorlage gibt mehr als ${output} Zeichen aus.`,
    printLess: 'Gib weniger aus oder durchlaufe weniger.',
    partialWithoutEnd: (name) => `Der Baustein „${name}“ ruft sich endlos selbst auf.`,
    putCallInIf: 'Setz den Aufruf in ein {{#if}}, das ihn beendet.',
    takesOneValue: ({ name, count }) => `{{#${name}}} nimmt einen Wert, nicht ${count}.`,
    writeValue: (name) => `Schreib {{#${name} value}}.`,
    noHelper: (name) => `Einen Helfer namens „${name}“ gibt es nicht.`,
    takeHelperOut: 'Entferne ihn oder registriere einen Helfer mit diesem Namen.',
    didYouMean: (near) => `Meintest du „${near}“?`,
    notAHelper: (name) => `„${name}“ ist ein Wert, kein Helfer.`,
    useValueDirectly: (name) => `Schreib ${name} allein, ohne Klammern und Parameter.`,
    oneContext: 'Ein Baustein nimmt einen Kontext.',
    handOverByName: 'Übergib mehr mit Namen: {{> name key=value}}.',
    calledWithoutBlock: 'Dieser Baustein wurde ohne Block aufgerufen.',
    noPartial: (name) => `Einen Baustein namens „${name}“ gibt es nicht.`,
    takePartialOut: 'Entferne den Aufruf oder leg eine Vorlage mit diesem Namen an.',
    nestedTooDeeply: 'Diese Vorlage ist zu tief verschachtelt.',
    useFewerBlocks: 'Verwende weniger Blöcke in Blöcken.',
    unknownDecorator: (name) => `Der Dekorator „${name}“ ist nicht bekannt.`,
    onlyInline: 'Bekannt ist nur {{#*inline "name"}}.',
    noTemplate: 'Das ist keine Vorlage.',
    mendIt: 'Korrigiere es.',
    invalidPath: (original) => `Ungültiger Pfad: ${original}.`,
    writeAndFirst: 'Schreib ../ und ./ an den Anfang.',
    doesNotBelongHere: (found) => `${found} gehört nicht hierher.`,
    expected: (alternatives) => `Erwartet: ${eitherOf(alternatives)}.`,
    quoted: (what) => `„${what}“`,
    endOfTemplate: 'Das Ende der Vorlage',
    theEndOfTemplate: () => 'das Ende der Vorlage',
    aName: () => 'ein Name',
    aValue: () => 'ein Wert',
    aComment: () => 'ein Kommentar',
    textOrTag: () => 'Text oder ein weiteres {{…}}',
    closeWhatIsOpen: 'Schließ, was noch offen ist: einen Block mit {{/name}}, einen Ausdruck mit }}.',
    openBlockFirst: 'Öffne zuerst den Block mit {{#name}} oder entferne diese Zeile.',
    lookForBrackets:
      'Such, wo eine Klammer oder ein Anführungszeichen fehlt oder falsch steht. Schreib \\{{ für Klammern, die nicht der Vorlage gelten.',
    mendCalled: 'Korrigiere, was hier aufgerufen wird, oder entferne es.',
    noDecorators: 'Dekoratoren sind nicht bekannt.',
    tooLong: 'Diese Vorlage ist zu lang.',
    splitItIntoPartials: 'Teile sie in Bausteine auf.',
    writeOneOf: (templateKinds) => `Schreib eine von ${templateKinds}.`,
    noKind: (kind) => `„${kind}“ ist keine Art von Vorlage.`,
    closedByAnother: ({ opened, closed }) => `„{{#${opened}}}“ wird mit „{{/${closed}}}“ geschlossen.`,
    noDay: (text) => `„${text}“ ist kein Tag.`,
    writeDay: () => 'Schreib ein Datum als JJJJ-MM-TT oder ein Feld, in dem eines steht.',
    noTimeOfDay: (text) => `„${text}“ hat keine Uhrzeit.`,
    writeInstant: () => 'Schreib einen Zeitpunkt als JJJJ-MM-TTThh:mm.',
    noToday: 'Dafür muss bekannt sein, welcher Tag heute ist.',
    giveToday: () => 'Gib ihn mit der Option „today“ an, als JJJJ-MM-TT.',
    noTime: 'Dafür muss bekannt sein, wie spät es ist.',
    giveTime: () => 'Gib die Uhrzeit mit der Option „time“ an, als hh:mm.',
    noDateLetters: ({ letters, format }) => `„${letters}“ bedeutet nichts im Datumsformat „${format}“.`,
    quoteWordsOfFormat: () => "Setz Wörter in einfache Anführungszeichen: d 'of' LLLL.",
    bracketWordsOfFormat: () => 'Setz Wörter in eckige Klammern: D [of] MMMM.',
    cannotBePrinted: ({ name, fields }) =>
      fields.length === 0 ? `„${name}“ ist leer und lässt sich nicht ausgeben.` : `„${name}“ hat ${fields.join(', ')}.`,
    writeField: (path) => `Schreib, was davon ausgegeben werden soll, zum Beispiel {{${path}}}.`,
    writeFieldOfEach: ({ list, field }) =>
      `Schreib, was davon ausgegeben werden soll, zum Beispiel {{#each ${list}}}{{${field}}}{{/each}}.`,
    takeValueOut: 'Entferne es oder gib etwas anderes aus.',
    closeByName: 'Schließ jeden Block mit seinem eigenen Namen.',
    lookForComment:
      'Such einen Kommentar oder rohen Block, der nicht geschlossen ist. Schreib \\{{ für Klammern, die nicht zur Vorlage gehören.',
  },
};
