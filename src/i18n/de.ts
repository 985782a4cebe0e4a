import { counter, lister, pluralForm, relativeTime } from './counted';
import type { Words } from './en';

const counted = counter('de');
const form = pluralForm('de');
const relative = relativeTime('de');
const listed = lister('de', 'conjunction');
const eitherOf = lister('de', 'disjunction');

const units = {
  day: ['Tag', 'Tage', 'jeden'],
  week: ['Woche', 'Wochen', 'jede'],
  month: ['Monat', 'Monate', 'jeden'],
  year: ['Jahr', 'Jahre', 'jedes'],
} as const;

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
  'day, from the name of the note': 'Datum, aus dem Namen der Notiz',
  'in touch with': 'in Kontakt mit',
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

/** `dich` as an object; names stay as they are. */
const accusative = (name: string): string => (name === de.shared.youObject() ? 'dich' : name);

const kindsOfNote: Readonly<Record<string, string>> = { person: 'Person', meeting: 'Treffen', me: 'du' };

/** The same in German. */
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
    stillReadingYourNotes: 'Notizen werden noch gelesen …',
    noNoteYet: 'Noch keine Notiz',
    /** In the dative, as all sentences have it. */
    youObject: () => 'dir',
    followUps: 'Nachfassen',
    logHeading: 'Kontakte',
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
    fullDay: ({ date, month, year }) => `${date}. ${month} ${year}`,
    /** The language of days in what a template prints: German around German, in whatever language the app is. */
    languageOfDays: (app) => (app.startsWith('de') ? app : 'de'),
    relative: ({ count, unit }) => relative(count, unit),
  },

  ui: {
    noDay: 'Kein Tag',
    isStillAhead: (day) => `${day} liegt noch vor dir. Nenne einen vergangenen Tag.`,
    writeDay: (lean) =>
      lean === 'past'
        ? 'Schreib einen Tag, zum Beispiel „gestern“, „letzten Di“, „vor 2 Wochen“ oder „2026-10-02“.'
        : 'Schreib einen Tag, zum Beispiel „Freitag“, „in 3 Wochen“, „2. Jan.“ oder „2026-10-02“.',
    takesAMoment:
      'Nach dem Start von Obsidian dauert das einen Moment. Danach erscheint von selbst, was du sehen wolltest.',
    welcome: 'Willkommen bei Reference Desk',
    noPersonYet: 'Die Erweiterung liest deine Notizen über Personen und Treffen. Sie hat noch keine Person gefunden.',
    stepPeople:
      'Gib einer Notiz über eine Person das Tag person oder wähle in den Einstellungen deinen Ordner mit Personen.',
    stepMeetings: 'Gib einer Notiz über ein Treffen das Tag meeting und liste unter attendees auf, wer dabei war.',
    stepComeBack: 'Komm wieder: Dann siehst du hier, wer still geworden ist und welche Gefallen noch offen sind.',
    addPerson: 'Person anlegen',
    nobodyWaitsTitle: 'Niemand wartet auf dich',
    nobodyWaitsMore:
      'Kein Dank, kein Gefallen und keine Zusage ist fällig, und niemand ist still geworden. Ein guter Tag, um jemand Neues kennenzulernen.',
    placeAndLine: ({ path, line }) => `${path}, Zeile ${line}`,
  },

  notes: {
    saysSoOfYou: 'Die Notiz sagt, dass sie von dir handelt.',
    settingsSayYou: 'In deinen Einstellungen steht sie als die Notiz über dich.',
    isLeftOut: (word) => `Sie liegt im Ordner „${word}“, der ausgelassen wird.`,
    holdsTemplateMark: (rule) =>
      rule === 'name'
        ? 'Ihr Name enthält einen Platzhalter einer Vorlage ({{ oder <%), der nicht ausgefüllt wurde.'
        : 'Ihre Eigenschaften enthalten einen Platzhalter einer Vorlage ({{ oder <%), der nicht ausgefüllt wurde.',
    hasTag: ({ kind, word }) => `Sie ist ${inGerman(kind)}: Sie hat das Tag #${word}.`,
    isInFolder: ({ kind, word }) => `Sie ist ${inGerman(kind)}: Sie liegt im Ordner „${word}“.`,
    hasProperty: ({ kind, word }) => `Sie ist ${inGerman(kind)}: Sie hat die Eigenschaft „${word}“.`,
    saysSoItself: 'Als du markiert',
    namedInSettings: 'In den Einstellungen genannt',
    templateMark: (rule) =>
      rule === 'name' ? 'Platzhalter einer Vorlage im Namen' : 'Platzhalter einer Vorlage in den Eigenschaften',
    tag: (word) => `Tag #${word}`,
    folder: (word) => `Ordner ${word}`,
    property: (word) => `Eigenschaft ${word}`,
    isDatedNote: (day) =>
      `Sie ist die Notiz eines Tages, ${day}: Wer darin verlinkt ist, war an diesem Tag mit dir in Kontakt.`,
    isNeither: 'Sie ist weder Person noch Treffen: Dafür fehlen ein Tag, ein type oder ein Ordner.',
    propertiesMalformed: 'Ihre Eigenschaften sind fehlerhaft und werden deshalb nicht gelesen.',
    toMakePerson: (folder) =>
      folder === null
        ? 'Damit sie eine Person ist, gib ihr das Tag person.'
        : `Damit sie eine Person ist, gib ihr das Tag person oder verschiebe sie in den Ordner „${folder}“.`,
    toMakeMeeting: (folder) =>
      folder === null
        ? 'Damit sie ein Treffen ist, gib ihr das Tag meeting.'
        : `Damit sie ein Treffen ist, gib ihr das Tag meeting oder verschiebe sie in den Ordner „${folder}“.`,
    favour: (direction) => `Gefallen (${inGerman(direction)})`,
    promise: (state) => `Zusage (${inGerman(state)})`,
    introduction: ({ form, state }) => `Vorstellung ${ways[form] ?? form} (${inGerman(state)})`,
    introducedAnd: ({ by, promised, first, second }) => {
      const has = by === de.shared.youObject() ? 'du hast' : `${by} hat`;
      return promised
        ? `${has} zugesagt, ${accusative(first)} und ${accusative(second)} einander vorzustellen`
        : `${has} ${accusative(first)} und ${accusative(second)} einander vorgestellt`;
    },
    thisPerson: () => 'diese Person',
    youYourself: () => 'dir',
    propertyComplaint: ({ key, what }) => `Eigenschaft „${key}“: ${what}`,
    mayBeEither: ({ text, either, or }) => `„${text}“ kann ${either} oder ${or} bedeuten.`,
    writeDate: 'Schreib das Datum als Jahr-Monat-Tag.',
    noDate: (text) => `„${text}“ ist nicht als Datum lesbar.`,
    writeDateForExample: 'Schreib das Datum als Jahr-Monat-Tag, zum Beispiel 2026-10-02.',
    hasListItems: (count) => `Sie hat ${count} Listenpunkte.`,
    onlyFirstRead: (mostItems) =>
      `Nur die ersten ${mostItems} wurden gelesen. Teile die Notiz, damit auch die anderen gelesen werden.`,
    favourOfWhom: (tag) => `„#${tag}“ sagt nicht, wer den Gefallen getan hat.`,
    writeFavourWay: 'Schreib #favour/received für einen Gefallen an dich oder #favour/given für einen von dir.',
    giveMeetingDay: 'Gib der Notiz eine Eigenschaft wie „date: 2026-10-02“ oder beginne ihren Namen mit dem Datum.',
    meetingWithoutDay: 'Dieses Treffen hat kein Datum und zählt deshalb nicht als Kontakt.',
    propertiesNotYaml: (message) => `Ihre Eigenschaften sind kein gültiges YAML: ${message}`,
    correctInSourceMode:
      'Berichtige die Zeile im Quellmodus. Bis dahin werden die Eigenschaften dieser Notiz nicht gelesen.',
    tooLarge: (size) => `Sie ist sehr groß (${size.replace('.', ',')} MB), also wird ihr Text nicht gelesen.`,
    propertiesStillCount:
      'Ihre Eigenschaften werden gelesen. Teile die Notiz, damit auch Listen und Überschriften gelesen werden.',
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
    favourOfNobody: 'Bei einem Gefallen fehlt, um wen es geht.',
    linkPersonInLine: 'Verlinke die Person in der Zeile.',
    lineOfNobody: (says) =>
      `Die Zeile sagt nicht, wer das ${says === 'need' ? 'braucht' : says === 'offer' ? 'anbietet' : says}.`,
    introducedByMeToMe: (name) => `Laut der Notiz hast du dir ${name} selbst vorgestellt.`,
    introducedThemselves: (name) => `Laut der Notiz wurde dir ${name} von ${name} vorgestellt.`,
    introductionOfOneTwice: 'Eine Vorstellung nennt dieselbe Person zweimal.',
    linkIntroducer: 'Verlinke die Person, die vorgestellt hat. Bis dahin zählt die Vorstellung nicht.',
    introductionOfFewerThanTwo: 'Eine Vorstellung nennt weniger als zwei Personen.',
    linkBoth: 'Verlinke beide Personen in der Zeile.',
    introductionOfMeUnclear: 'Eine Vorstellung sagt nicht, wer dich wem vorgestellt hat.',
    linkIntroducerThenWhom: 'Verlinke erst die Person, die dich vorgestellt hat, dann die, die du kennengelernt hast.',
    introductionOfFewerThanThree: 'Eine Vorstellung nennt weniger als drei Personen.',
    linkIntroducerThenBoth: 'Verlinke erst die Person, die vorgestellt hat, dann die beiden anderen.',
    mayBe: ({ name, paths }) => `„${name}“ kann ${eitherOf(paths)} sein.`,
    linkNoteThatIsMeant: 'Verlinke die Notiz der gemeinten Person oder benenne eine der anderen um.',
    namedButNoPerson: ({ name, path }) =>
      `${name} wird als Person genannt, aber „${path}“ wird nicht als Person gelesen.`,
    giveTagOrCorrectLink: 'Gib dieser Notiz das Tag person oder berichtige den Link.',
    leadsToNoNoteYet: (target) => `[[${target}]] führt noch zu keiner Notiz.`,
    createNoteOrCorrectLink: (name) =>
      `Leg eine Notiz für ${name} an oder berichtige den Link. Bis dahin ist die Person nur dem Namen nach bekannt.`,
    introducedEachOtherInCircle: (names) => `Laut den Notizen haben ${names} einander im Kreis vorgestellt.`,
    checkIntroducedBy: (paths) =>
      `Prüfe „introduced by“ in ${paths}: Eine der Personen muss von jemand anderem vorgestellt worden sein.`,
    sameName: ({ count, name, paths }) =>
      `${count === 2 ? 'Zwei' : count} Notizen handeln von einer Person namens ${name}: ${paths}.`,
    mergeOrRename:
      'Ist es dieselbe Person, füge die Notizen zusammen. Sonst verlinke die Notizen, statt den Namen zu schreiben, oder benenne eine um.',
    severalAreMe: ({ count, paths }) => `${count} Notizen sagen, dass sie von dir handeln: ${paths}. Die erste gilt.`,
    chooseYourOwnNote: 'Wähle deine eigene Notiz in den Einstellungen oder entferne die Marke „me“ aus den anderen.',
    others: (count) => `${count} weitere`,
    introducedByWhen: ({ by, ago }) => `vorgestellt von ${by}${ago === null ? '' : ` ${ago}`}`,
    meetings: ({ count, inCrowd, last }) =>
      `${count} Treffen${inCrowd ? ' in großer Runde' : ''}${last === null ? ' ohne Datum' : form(count, `, ${last}`, `, zuletzt ${last}`)}`,
    introducedOneToOther: ({ by, first, second, ago }) =>
      `Vorstellung zwischen ${first} und ${second}, von ${by}${ago === null ? '' : ` ${ago}`}`,
  },

  followUps: {
    openTodaysDailyNoteFirst: 'Öffne zuerst die tägliche Notiz von heute.',
    followUpsInserted: 'Die heutigen Anlässe stehen in der Notiz.',
    prepare: 'Vorbereiten',
    thanksDue: 'Dank fällig',
    promise: 'Zusage',
    favourToReturn: 'Gefallen zu erwidern',
    favourOutstanding: 'Ausstehender Gefallen',
    closeLoop: 'Rückmelden',
    goneQuiet: 'Still geworden',
    drifting: 'Seltener geworden',
    andMore: (count) => `und ${count} mehr`,
    readingYourNotes: 'Notizen werden gelesen',
    inTouchToday: (count) => `${counted(count, 'Person', 'Personen')} heute zu kontaktieren`,
    noActionOfThatName: 'Keine passende Aktion.',
    whatToDoAboutDots: (name) => `Aktionen für ${name} …`,
    whatToDoAbout: (name) => `Aktionen für ${name}`,
    findFollowUp: 'Anlass finden: Name, Organisation, Grund …',
    cmdEnter: 'Cmd ↵',
    ctrlEnter: 'Strg ↵',
    newTab: 'Neuer Tab',
    shiftEnter: 'Umschalt ↵',
    cmd: 'Cmd',
    ctrl: 'Strg',
    shift: 'Umschalt',
    narrowing: () => 'still gefallen zusagen dank rückmelden vorbereiten #tag',
    open: 'Öffnen',
    escape: 'Esc',
    close: 'Schließen',
    tab: 'Tab',
    all: 'Alle Aktionen',
    insertPrep: 'Prep einfügen',
    toNarrow: 'Filtern',
    noPersonYet:
      'Noch keine Person gefunden. Gib einer Notiz über eine Person das Tag person oder wähle in den Einstellungen deinen Ordner mit Personen.',
    nothingMatches: 'Nichts gefunden. Versuch es mit weniger Buchstaben oder einem anderen Wort.',
    lastSpokeUsuallyEvery: ({ ago, span }) => `Letzter Kontakt ${ago}, sonst alle ${span}`,
    favourDone: ({ received, ago, what }) =>
      `Gefallen ${received ? 'für dich' : 'von dir'}${ago === null ? '' : ` ${ago}`}${what === '' ? '' : `: ${what}`}`,
    tellThemHowItWent: ({ name, ago }) =>
      `Kontakt mit ${dative(name)} ${ago} nach dieser Vorstellung: Erzähl, wie es war`,
    youMeet: ({ ago, title }) => `Treffen ${ago}: ${title}`,
    youPromised: ({ due, made, what }) =>
      `${due !== null ? `Fällig ${due}` : made !== null ? `Zugesagt ${made}` : 'Zugesagt'}${what === '' ? '' : `: ${what}`}`,
    youPromisedIntroduction: ({ made, name }) =>
      `Zugesagt${made === null ? '' : ` ${made}`}: mit ${dative(name)} bekannt machen`,
    youWantedToBeInTouch: (ago) => `Du wolltest dich ${ago} melden`,
    noThanksNotedYet: ({ kind, ago }) => `${kindOfMeeting(kind)} ${ago}, noch kein Dank notiert`,
    noOption: ({ at, key, keys }) => `Zeile ${at}: „${key}“ ist keine Option. Schreib ${keys}.`,
    optionTwice: ({ at, key }) => `Zeile ${at}: „${key}“ steht zweimal da.`,
    noView: ({ get, views }) => `Die Ansicht „${get ?? ''}“ gibt es nicht. Schreib ${eitherOf(views)}.`,
    writeDepth: 'Schreib „depth: 1“ bis „depth: 9“.',
    nothingIsDue: 'Nichts ist fällig.',
    nothingIsDueWith: ({ words, kinds }) =>
      `Nichts ist fällig, das „${words}“ in Name oder Grund hat. Arten sind ${kinds}.`,
    showAll: (count) => `Alle ${count} zeigen`,
    insertPrepTemplate: (name) => `Vorlage „Prep“ für ${name} einfügen`,
    moreAbout: (name) => `Mehr zu ${name}`,
    filterFollowUpsDots: 'Anlässe filtern …',
    filterFollowUps: 'Anlässe filtern',
    nothingMatchesInViews: 'Nichts gefunden',
    tryFewerLetters: 'Versuch es mit weniger Buchstaben oder einem anderen Wort.',
    shownOf: ({ shown, people }) => `${shown} von ${people}`,
    searchWords: () => ({
      prepare: ['vorbereiten', 'vorbereitung', 'prepare'],
      thanks: ['dank', 'thanks'],
      promise: ['zusagen', 'zusage', 'promises', 'promise'],
      favour: ['gefallen', 'favours', 'favour', 'favors', 'favor'],
      loop: ['rückmelden', 'rückmeldung', 'loops', 'loop'],
      stale: ['still', 'stale'],
      drifting: ['still', 'seltener', 'stale', 'drifting'],
    }),
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
    found: (found) => `${found} gefunden.`,
    moreFoldedAway: (hidden) => `${hidden} weitere in Zweigen verborgen.`,
    nobodyToShow: 'Niemand zu zeigen.',
    arranging: 'Wird angeordnet …',
    notArranged: (failed) => `Das Netzwerk ließ sich nicht anordnen: ${failed}`,
    peopleAndTies: ({ members, size }) =>
      `${counted(members, 'Person', 'Personen')}, ${counted(size, 'Verbindung', 'Verbindungen')} durch Treffen und Vorstellungen.`,
    strongestAreDrawn: (mostLines) => `Nur die stärksten ${mostLines} sind gezeichnet.`,
    crowdsLeftOut: (crowds) => `Ausgelassene große Treffen: ${crowds}.`,
    ofThemIntroduced: ({ people, introduced }) =>
      `${counted(people, 'Person', 'Personen')}, ${introduced} davon durch Vorstellungen.`,
    foldedAway: (folded) => `${folded} in Zweigen verborgen.`,
    moreWithoutPlace: (count) => `${counted(count, 'Person', 'Personen')} ohne Verbindung zu dir.`,
    nobodyIntroducedYet:
      'Noch keine Vorstellungen. Wurde dir jemand vorgestellt, schreib in die Notiz der Person introduced by: "[[Name]]".',
    hereWillBe: 'Noch keine Vorstellungen',
    stepPeople: 'Gib einer Notiz über eine Person das Tag person.',
    stepIntroducedBy: 'Hat euch jemand vorgestellt, schreib in die Eigenschaften der Notiz: introduced by: "[[Name]]".',
    stepComeBack: 'Komm wieder: Jede Vorstellung ist eine Linie, und jeder Name öffnet seine Notiz.',
    nameTagOrStale: 'Name, #Tag oder still',
    findSomebodyInGraph: 'Person im Graphen finden',
    radialOverview: 'Radiale Übersicht',
    networkOfMeetings: 'Netzwerk der Treffen',
    showEverybody: 'Alle zeigen',
    whatNetworkShows: 'Optionen des Netzwerks',
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
    knownByNameOnly: 'Nur dem Namen nach bekannt; keine Notiz sagt, wie ihr euch kennengelernt habt.',
    alsoIntroduced: 'Auch vorgestellt',
    introducedByYou: 'Von dir vorgestellt',
    moreInGraph: (hidden) => `+${hidden} weitere`,
    inTouchWithinThreeMonths: 'Kontakt in den letzten drei Monaten',
    withinYear: 'Im letzten Jahr',
    longerAgo: 'Länger her',
    noContactNoted: 'Kein Kontakt notiert',
    captionOfYou: ({ known, through }) =>
      through > 0
        ? `Du kennst ${counted(known, 'Person', 'Personen')} direkt und ${through} weitere durch sie.`
        : `Du kennst ${counted(known, 'Person', 'Personen')} direkt.`,
    howTheyCame: ({ name, ghost, by, promised, day }) => {
      const who = ghost ? `${name} (noch keine Notiz)` : name;
      if (by === null) return day === null ? `${who}, direkt bekannt.` : `${who}, direkt bekannt seit dem ${day}.`;
      if (promised) return `${who}; ${by} hat zugesagt, euch vorzustellen.`;
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
    noStepOfThatName: 'Kein passender Schritt.',
    howToReach: (to) => `Wege zu ${to} …`,
    toChoose: 'Wählen',
    toSeeWayInGraph: 'Im Graphen zeigen oder Notiz öffnen',
    toAskForIntroduction: 'Um Vorstellung bitten',
    toClose: 'Schließen',
    youKnowEachOther: 'Ihr kennt euch',
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
      `Der Zweig von ${name} (${counted(count, 'Person', 'Personen')}) ist still geworden: Der letzte Kontakt war ${last}, ${ago}.`,
    youHaveIntroduced: ({ count, people, first, second, ago }) => {
      const latest = `${first} und ${second}${ago === null ? '' : `, ${ago}`}`;
      return form(
        count,
        `Du hast eine Vorstellung gemacht: ${latest}.`,
        `Du hast ${count} Vorstellungen unter ${people} Personen gemacht, zuletzt ${latest}.`,
      );
    },
    noWay: ({ from, to }) => `Keine Vorstellungen und keine gemeinsamen Treffen führen von ${from} zu ${to}.`,
  },

  interviews: {
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
    beforeTalk: 'Vor einem Gespräch',
    duringTalk: 'Im Gespräch',
    afterTalk: 'Nach einem Gespräch',
    betweenTwoPeople: 'Zwischen zwei Personen',
    noteAboutSomebody: 'Notiz über eine Person',
    noteOfMeeting: 'Notiz über ein Treffen',
    questions: 'Fragen',
    onceWeek: 'Einmal pro Woche',
    noTemplateOfThatName: 'Keine passende Vorlage.',
    chooseTemplate: 'Vorlage wählen …',
    templateFailed: ({ which, inside, line, what, remedy }) =>
      `${which}${inside === null ? '' : `, in „${inside}“`}, Zeile ${line}: ${what} ${remedy}`,
  },

  people: {
    keyDone: 'Erledigt',
    keyPaidForward: 'Weitergegeben',
    keyWaive: 'Erlassen',
    keyLogContact: 'Kontakt festhalten',
    keyLog: 'Festhalten …',
    keySnoozeWeek: 'Eine Woche zurückstellen',
    keyMonth: 'Einen Monat zurückstellen',
    keyUntil: 'Zurückstellen bis …',
    keyCadence: 'Rhythmus',
    keyGraph: 'Graph',
    keyAbout: 'Über die Person',
    logContactToday: 'Kontakt heute festhalten',
    logContactDots: 'Kontakt festhalten …',
    snoozeForWeek: 'Eine Woche zurückstellen',
    snoozeForMonth: 'Einen Monat zurückstellen',
    snoozeUntil: 'Zurückstellen bis …',
    setCadence: 'Rhythmus festlegen …',
    showInGraph: 'Im Graphen zeigen',
    hasNoNoteYet: (name) =>
      `${name} hat noch keine Notiz. Leg mit dem Befehl „Neue Person“ eine an und versuch es noch einmal.`,
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
    done: 'Erledigt',
    drop: 'Verwerfen',
    returned: 'Erwidert',
    paidForward: 'Weitergegeben',
    waived: 'Erlassen',
    introduceThem: (name) => `mit ${name} bekannt machen`,
    toOpenTheirNote: 'Notiz öffnen',
    madeButNoPerson: (path) =>
      `„${path}“ ist angelegt, wird aber nicht als Person gelesen. Gib der Notiz das Tag person.`,
    logContact: 'Kontakt festhalten',
    toLogContact: 'Kontakt festhalten',
    recordFavour: 'Gefallen festhalten',
    toRecordFavour: 'Gefallen festhalten',
    recordIntroduction: 'Vorstellung festhalten',
    toRecordIntroduction: 'Vorstellung festhalten',
    insertTodaysFollowUps: 'Heutige Anlässe einfügen',
    makePromise: 'Zusage festhalten',
    toPromiseThemSomething: 'Etwas zusagen',
    theyDidMeFavour: (name) => `${name} hat mir einen Gefallen getan`,
    iDidFavour: (name) => `Ich habe ${name} einen Gefallen getan`,
    who: 'Wer',
    what: 'Was',
    exampleOfFavour: 'Zum Beispiel: mein Anschreiben gelesen',
    favourNoted: (what) => `Gefallen festgehalten: ${what}`,
    introducedMe: ({ one, two }) => `${one} hat mich ${two} vorgestellt`,
    otherIntroducedMe: ({ two, one }) => `${two} hat mich ${one} vorgestellt`,
    iIntroduced: ({ one, two }) => `Ich habe ${one} und ${two} einander vorgestellt`,
    iPromisedToIntroduce: ({ one, two }) => `Ich habe zugesagt, ${one} und ${two} einander vorzustellen`,
    somebodyElseIntroduced: ({ one, two }) => `Jemand anders hat ${one} und ${two} einander vorgestellt`,
    record: 'Festhalten',
    asIntroducer: 'Vorstellende Person wählen',
    exampleOfPromise: 'Zum Beispiel: die Leseliste schicken',
    by: 'Bis',
    promiseTo: (name) => `Zusage an ${name}`,
    promised: (what) => `Zugesagt: ${what}`,
    toExport: 'Exportieren',
    whatNotesSayOf: (name) => `Was deine Notizen über ${name} sagen`,
    inYourNotes: 'In deinen Notizen',
    exported: ({ path, places }) =>
      `„${path}“ zitiert ${counted(places, 'Stelle', 'Stellen')}. Lies es, bevor du es weitergibst: Manche Zeilen handeln vielleicht auch von anderen.`,
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
    changedSinceSeen: (path) =>
      `„${path}“ hat sich geändert, seit du es angesehen hast. Nichts wurde gelöscht. Sieh noch einmal nach.`,
    deleted: ({ path, name, places }) =>
      places === 0
        ? `„${path}“ wurde gelöscht.`
        : `„${path}“ wurde gelöscht. ${name} steht noch an ${counted(places, 'Stelle', 'Stellen')}.`,
    notDeleted: ({ path, message }) =>
      `„${path}“ ließ sich nicht löschen: ${message} Versuch es noch einmal oder lösche von Hand.`,
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
    thereIsNobodyCalled: ({ words, hint }) => `Niemand heißt „${words}“. ${hint}`,
    toAddNewPerson: 'Person anlegen',
    findPerson: 'Person finden: Name, Alias, Organisation …',
    noPersonYetTypeName: 'Noch keine Person gefunden. Tippe einen Namen, um die erste anzulegen.',
    nobodyOfThatName: 'Niemand mit diesem Namen.',
    lastContact: (ago) => `Letzter Kontakt ${ago}`,
    promises: 'Zusagen',
    howYouMet: 'So kennt ihr euch',
    wayFromYou: 'Weg von dir',
    comingUp: 'Demnächst',
    whatTheyNeed: 'Braucht',
    whatTheyOffer: 'Bietet',
    introducedYouTo: 'Hat dir vorgestellt',
    contacts: 'Kontakte',
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
    mentionedIn: (note) => `Erwähnt in ${note}`,
    notedIn: (note) => `Notiert in ${note}`,
    stateOfFavour: (state) => states[state] ?? state,
    stateOfPromise: (state) => states[state] ?? state,
    notedOn: (day) => `Notiert am ${day}`,
    noContactInLastYear: 'Kein Kontakt im letzten Jahr',
    contactInLastYear: (year) => `${counted(year, 'Tag', 'Tage')} mit Kontakt im letzten Jahr`,
    about: (name) => `Über ${name}`,
    aboutPerson: 'Über eine Person',
    nobodyIsShownHere: 'Keine Person zu zeigen',
    openNoteFirst: (command) => `Öffne die Notiz einer Person und führe dann den Befehl „${command}“ aus.`,
    openNoteAbout: (name) => `Notiz über ${name} öffnen`,
    openEvidence: 'Quelle öffnen',
    settle: (words) => `Erledigen: ${words}`,
    networkStatus: 'Stand des Netzwerks',
    knownByNameOnly: (ghosts) => `${ghosts} nur dem Namen nach bekannt`,
    notesReadAndDated: ({ notes, dated }) => `${counted(notes, 'Notiz', 'Notizen')} gelesen, ${dated} davon datiert`,
    foldersToInclude: 'Vorgeschlagene Ordner',
    noNoteIsChanged:
      'Keine Notiz wird geändert. Der Ordner kommt in deine Einstellungen, und seine Notizen werden gelesen.',
    becauseOfName: 'Der Name des Ordners spricht dafür.',
    becauseOfProperties: 'Die meisten dieser Notizen haben Eigenschaften, die nur Personen haben.',
    includeFolder: 'Ordner aufnehmen',
    includeFolderNamed: (folder) => `Ordner ${folder} aufnehmen`,
    peopleInFolder: ({ notes, folder }) =>
      `${counted(notes, 'Notiz', 'Notizen')} in ${folder}/ ${form(notes, 'sieht nach einer Person', 'sehen nach Personen')} aus`,
    meetingsInFolder: ({ notes, folder }) =>
      `${counted(notes, 'Notiz', 'Notizen')} in ${folder}/ ${form(notes, 'sieht nach einem Treffen', 'sehen nach Treffen')} aus`,
    whyTheyCount: 'Warum sie zählen',
    countsAs: 'Zählt als',
    becauseOf: 'Wegen',
    notes: 'Notizen',
    noProblems: 'Keine Probleme',
    andMoreProblems: (count) => `Und ${count} mehr.`,
    leftOut: 'Ausgelassen',
    andMoreExamples: (notes) => `und ${notes} mehr`,
    allNotesWereRead: ({ notes, at, worked, longest }) =>
      `${counted(notes, 'Notiz', 'Notizen')} um ${at} gelesen, in ${worked.replace('.', ',')} s Arbeit; der längste Schritt dauerte ${longest} ms. Geänderte Notizen werden neu gelesen.`,
    groupNames: { Today: 'Heute', Favours: 'Gefallen', Promises: 'Zusagen', Stale: 'Still', Later: 'Später' },
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

  editing: {
    inTemplate: (what) => `In der Vorlage: ${what}`,
    propertiesUnreadable: (replace) => `Die Eigenschaften oben in der Notiz sind nicht lesbar: ${replace}.`,
    correctInSourceMode: 'Berichtige sie im Quellmodus und versuch es noch einmal. Es wurde nichts geschrieben.',
    propertiesUnextendable: 'Den Eigenschaften oben in der Notiz lässt sich nichts hinzufügen, ohne sie umzuschreiben.',
    writeOneToALine:
      'Schreib eine je Zeile, als „Name: Wert“, und versuch es noch einmal. Es wurde nichts geschrieben.',
    noListItem: 'Diese Zeile ist kein Listenpunkt und hat deshalb kein Kästchen zum Abhaken.',
    changeItByHand: 'Ändere es von Hand.',
    tickWithTasks: (plugin) => `Hake sie mit der Erweiterung ${plugin} ab, die die nächste anlegt.`,
    recurringTask: (plugin) => `Diese Aufgabe wiederholt sich, und nur die Erweiterung ${plugin} weiß, wann.`,
    settledAlready: 'Diese Zeile ist schon erledigt.',
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
    yourOwnNoteMore: 'Die Notiz über dich. Leer: die Notiz mit dem Tag me, falls es eine gibt.',
    peopleFolders: 'Ordner für Personen',
    peopleFoldersMore: 'Jede Notiz in diesen Ordnern ist eine Person, mit oder ohne Tag. Einer je Zeile.',
    meetingFolders: 'Ordner für Treffen',
    meetingFoldersMore: 'Jede Notiz in diesen Ordnern ist ein Treffen, mit oder ohne Tag. Einer je Zeile.',
    foldersToLeaveOut: 'Ausgelassene Ordner',
    foldersToLeaveOutMore: 'Notizen in diesen Ordnern werden nicht gelesen. Einer je Zeile.',
    ownSpellings: 'Eigene Schreibweisen',
    ownSpellingsMore:
      'Eine je Zeile, als „Bedeutung: Schreibweise, Schreibweise“. Zum Beispiel „introduced by: empfohlen von“.',
    dailyNoteFormat: 'Format der täglichen Notizen',
    dailyNoteFormatMore: (example) =>
      `Ein Datumsformat wie ${example}. Leer: das Format der Kern-Erweiterung „Tägliche Notizen“.`,
    defaultCadence: 'Standardrhythmus',
    defaultCadenceMore:
      'Tage ohne Kontakt, nach denen alle, die du getroffen hast, als still gelten. Mit 0 schaltest du das ab.',
    cadenceByTag: 'Rhythmus nach #Tag',
    cadenceByTagMore: 'Einer je Zeile, als „Tag: Rhythmus“. Zum Beispiel „mentor: every 6 weeks“.',
    favoursToReturnMore: 'Tage, bis ein erhaltener Gefallen gezeigt wird. Der Dank kommt zuerst.',
    favoursOutstandingMore: 'Tage, bis ein Gefallen gezeigt wird, den du getan hast.',
    meetingsToGiveThanks: 'Treffen, für die du dankst',
    meetingsToGiveThanksMore: 'Tags oder Arten von Treffen, nach denen Dank fällig ist. Je Zeile eines.',
    thanksShown: 'Fälligen Dank zeigen',
    thanksShownMore: 'Tage nach dem Treffen, an denen fälliger Dank gezeigt wird.',
    prepareAhead: 'Rechtzeitig vorbereiten',
    prepareAheadMore: 'Tage vor einem Treffen, ab denen es gezeigt wird.',
    headingForContacts: 'Überschrift für Kontakte',
    headingForContactsMore: 'Kontakte, die du festhältst, kommen in der Notiz der Person unter diese Überschrift.',
    headingForFavoursAndPromises: 'Überschrift für Gefallen und Zusagen',
    headingForFavoursAndPromisesMore: 'Was du festhältst, kommt unter diese Überschrift.',
    kindsOfFollowUps: 'Ausgelassene Anlässe',
    kindsOfFollowUpsMore: (followUpKinds) => `Eine je Zeile, auf Englisch: ${followUpKinds}.`,
    countInStatusBar: 'Anzahl in der Statusleiste',
    countInStatusBarMore: 'Zeigt, bei wie vielen Personen du dich heute melden solltest.',
    templateFolder: 'Vorlagenordner',
    templateFolderMore: 'Deine eigenen Vorlagen. Eine mit dem Namen einer mitgelieferten ersetzt diese.',
    folderForNewPeople: 'Ordner für neue Personen',
    whereObsidianPutsNew: 'Leer: wo Obsidian neue Notizen ablegt.',
    folderForNewMeetings: 'Ordner für neue Treffen',
    writeDays: (mostDays) => `Schreib eine ganze Zahl von Tagen, 0 bis ${mostDays}.`,
    chooseOnOrOff: 'Wähle an oder aus.',
    writeOneALine: 'Schreib einen Eintrag je Zeile.',
    writeText: 'Schreib eine Zeile Text.',
    untilThenLineIsOut: 'Bis dahin zählt diese Zeile nicht.',
    untilThenAsItCame: 'Bis dahin gilt der Standard.',
    settingProblem: ({ name, kept, value, problem, until }) =>
      `Die Einstellung „${name}“${kept ? '' : ` ist ${value}`}: ${problem} ${until}`,
    noTagAndCadence: (line) => `In „${line}“ fehlt das Tag oder der Rhythmus. Schreib es wie „mentor: every 6 weeks“.`,
    noCadence: (value) =>
      `„${value}“ ist kein Rhythmus. Schreib eine Zahl von Tagen, weekly, monthly, yearly, „every 6 weeks“ oder never.`,
    noKind: ({ line, followUpKinds }) => `Die Art „${line}“ gibt es nicht. Schreib eine von: ${followUpKinds}.`,
    writtenAlready: 'Das steht schon da.',
    nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
    takenBack: (words) => `Rückgängig gemacht: ${words}`,
    nothingToRedo: 'Es gibt nichts wiederherzustellen.',
    doneAgain: (words) => `Wiederhergestellt: ${words}`,
    refusal: ({ basename, what, remedy }) => `„${basename}“: ${what} ${remedy}`,
    undo: 'Rückgängig',
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
  },

  plugin: {
    formatMore: 'Ausgabeformat; das erste ist der Standard',
    sayWhich: ({ name, example }) => `Ergänze ${name}, wie in ${name}=${example}`,
    nothing: 'Nichts gefunden.',
    noFormat: (format) => `Das Format „${format}“ gibt es nicht. Schreib format=json oder format=text.`,
    listEverybodyWithLastContact: 'Personen auflisten, mit letztem Kontakt und Rhythmus',
    listMeetingsNewestFirst: 'Treffen auflisten, die neuesten zuerst',
    listIntroductions: 'Auflisten, wer wen vorgestellt hat',
    listFavoursBothWays: 'Gefallen auflisten, in beide Richtungen',
    listFollowUps: 'Auflisten, bei wem du dich melden solltest, und warum',
    listProblems: 'Auflisten, was nicht lesbar war und was zu tun ist',
    explainMore: 'Sagen, warum eine Notiz Person oder Treffen ist oder nicht',
    theNote: 'Pfad der Notiz',
    noNote: (path) => `Die Notiz „${path}“ gibt es nicht. Schreib ihren Pfad ab der Wurzel des Vaults.`,
    notIndexedYet: (path) => `Obsidian hat „${path}“ noch nicht indiziert. Versuch es gleich noch einmal.`,
    pathMore: 'Wege zu einer Person finden, mit der Notiz, die jeden Schritt belegt',
    whomToReach: 'Zu welcher Person',
    fromWhom: 'Von welcher Person; sonst von dir',
    printTreeOfIntroductions: 'Den Baum der Vorstellungen ausgeben',
    treeFormatMore: 'Ausgabeformat; das erste ist der Standard',
    noTreeFormat: ({ format, forestFormats }) => `Das Format „${format}“ gibt es nicht. Schreib ${forestFormats}.`,
    lastContact: (day) => (day === null ? 'kein Kontakt notiert' : `letzter Kontakt ${day}`),
    meAmongOthers: () => 'dich',
    introduced: ({ by, promised, names }) => {
      const has = by === null ? 'Du hast' : `${by} hat`;
      return promised
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
    printPrepForSomebody: 'Prep für eine Person ausgeben',
    settleFavourOrPromise: 'Gefallen oder Zusage erledigen, nach Notiz und Zeile',
    lineFrom1: 'Nummer der Zeile, ab 1',
    howItWasSettled: 'Wie es erledigt wurde',
    logContactInSomebodysNote: 'Kontakt in der Notiz einer Person festhalten',
    daysPast: 'Tag, zum Beispiel gestern, vor 2 Wochen oder 2026-10-02; sonst heute',
    aboutInALine: 'Worum es ging, in einer Zeile',
    isStillAhead: (day) => `${day} liegt noch vor dir. Halte den Kontakt danach fest.`,
    leaveOutUntil: 'Eine Person bis zu einem Tag zurückstellen',
    daysAhead: 'Tag, zum Beispiel morgen, in 3 Wochen oder 2027-01-02',
    setProperty: 'Eine Eigenschaft einer Notiz setzen',
    theProperty: 'Name der Eigenschaft',
    theValue: 'Text, Zahl oder Tag',
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
    insertPrepTemplate: 'Vorlage „Prep“ einfügen',
    insertInterviewNotes: 'Vorlage „Interview notes“ einfügen',
    insertThanks: 'Vorlage „Thanks“ einfügen',
    insertDebrief: 'Vorlage „Debrief“ einfügen',
    insertTemplate: 'Vorlage einfügen …',
    newMeetingWith: 'Neues Treffen mit …',
    copyBuiltInTemplates: 'Mitgelieferte Vorlagen in den Vault kopieren',
    openFollowUpsInSideBar: 'Nachfassen in der Seitenleiste öffnen',
    openIntroductionsGraph: 'Graph der Vorstellungen öffnen',
    findPathTo: 'Weg finden zu …',
    openNetworkStatus: 'Stand des Netzwerks öffnen',
    toSeeAbout: 'Details zeigen',
    notIndexedYetInCommands: 'Obsidian hat diese Notiz noch nicht indiziert. Versuch es gleich noch einmal.',
    findPathToThem: 'Weg zu dieser Person finden',
    sayForWhom: 'Nenne die Person: einen Namen oder eine Liste von Namen.',
    groupNames: { Reading: 'Lesen', 'Follow-ups': 'Nachfassen', Templates: 'Vorlagen' },
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
    mendIt: 'Berichtige es.',
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
    mendCalled: 'Berichtige, was hier aufgerufen wird, oder entferne es.',
    noDecorators: 'Dekoratoren sind nicht bekannt.',
    tooLong: 'Diese Vorlage ist zu lang.',
    splitItIntoPartials: 'Teile sie in Bausteine auf.',
    writeOneOf: (templateKinds) => `Schreib eine von ${templateKinds}.`,
    noKind: (kind) => `„${kind}“ ist keine Art von Vorlage.`,
    closedByAnother: ({ opened, closed }) => `„{{#${opened}}}“ wird mit „{{/${closed}}}“ geschlossen.`,
    closeByName: 'Schließ jeden Block mit seinem eigenen Namen.',
    lookForComment:
      'Such einen Kommentar oder rohen Block, der nicht geschlossen ist. Schreib \\{{ für Klammern, die nicht zur Vorlage gehören.',
  },
};
