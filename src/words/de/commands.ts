import { counted } from '../counted';

// obsidian/commands/add-person.ts
export const toOpenTheirNote = 'die Notiz öffnen';
export const madeButNoPerson = (path: string): string =>
  `„${path}“ ist angelegt, wird aber nicht als Person gelesen. Gib der Notiz das Tag person.`;

// obsidian/commands/capture.ts
export const logContact = 'Kontakt festhalten';
export const toLogContact = 'Kontakt festhalten';
export const recordFavour = 'Gefallen festhalten';
export const toRecordFavour = 'einen Gefallen festhalten';
export const recordIntroduction = 'Vorstellung festhalten';
export const toRecordIntroduction = 'eine Vorstellung festhalten';
export const insertTodaysFollowUps = 'Heutige Anlässe einfügen';
export const makePromise = 'Zusage festhalten';
export const toPromiseThemSomething = 'etwas zusagen';
export const theyDidMeFavour = (name: string): string => `${name} hat mir einen Gefallen getan`;
export const iDidFavour = (name: string): string => `Ich habe ${name} einen Gefallen getan`;
export const who = 'Wer';
export const what = 'Was';
export const exampleOfFavour = 'Zum Beispiel: mein Anschreiben gelesen';
export const favourNoted = (what: string): string => `Gefallen festgehalten: ${what}`;
export const introducedMe = (one: string, two: string): string => `${one} hat mich ${two} vorgestellt`;
export const otherIntroducedMe = (two: string, one: string): string => `${two} hat mich ${one} vorgestellt`;
export const iIntroduced = (one: string, two: string): string => `Ich habe ${one} und ${two} einander vorgestellt`;
export const iPromisedToIntroduce = (one: string, two: string): string =>
  `Ich habe zugesagt, ${one} und ${two} einander vorzustellen`;
export const somebodyElseIntroduced = (one: string, two: string): string =>
  `Jemand anders hat ${one} und ${two} einander vorgestellt`;
export const record = 'Festhalten';
export const asIntroducer = 'als vorstellende Person wählen';
export const exampleOfPromise = 'Zum Beispiel: die Leseliste schicken';
export const by = 'Bis';
export const promiseTo = (name: string): string => `Zusage an ${name}`;
export const promised = (what: string): string => `Zugesagt: ${what}`;

// obsidian/commands/copy-templates.ts
export const fileInPlaceOfFolder = (folder: string): string =>
  `Wo der Ordner „${folder}“ sein soll, liegt eine Datei. Nenne in den Einstellungen einen anderen Ordner.`;
export const templatesFolder = 'Reference Desk Vorlagen';
export const templatesCopied = (count: number, folder: string, kept: number): string =>
  `${counted(count, 'Vorlage', 'Vorlagen')} nach „${folder}“ kopiert.${kept > 0 ? ` Schon da und unverändert: ${kept}.` : ''}`;

// obsidian/commands/find-path.ts
export const toSeeHowToReach = 'den Weg dorthin zeigen';
export const youKnowThem = (name: string): string => `Du kennst ${name} selbst. Niemand muss dich vorstellen.`;

// obsidian/commands/gather-company.ts
export const toIntroduceToThem = (name: string): string => `${name} vorstellen`;

// obsidian/commands/insert-from-template.ts
export const templateFollows = 'Deine Notizen werden noch gelesen. Danach folgt die Vorlage.';
export const toInsertTemplate = (template: string): string => `„${template}“ einfügen`;
export const closedBeforeReady = (basename: string): string =>
  `„${basename}“ wurde geschlossen, bevor die Vorlage fertig war. Nichts wurde eingefügt.`;

// obsidian/commands/insert-reminders.ts
export const openTodaysDailyNoteFirst = 'Öffne zuerst die tägliche Notiz von heute.';
export const followUpsInserted = 'Die heutigen Anlässe stehen in der Notiz.';

// obsidian/commands/new-meeting.ts
export const toNoteMeeting = 'ein Treffen festhalten';

// obsidian/commands/personal-data.ts
export const toExport = 'ausgeben, was Notizen sagen';
export const whatNotesSayOf = (name: string): string => `Was Notizen über ${name} sagen`;
export const inYourNotes = 'In deinen Notizen';
export const exported = (path: string, places: number): string =>
  `„${path}“ zitiert ${counted(places, 'Stelle', 'Stellen')}. Lies es, bevor du es weitergibst: Zeilen können auch von anderen handeln.`;
export const asOf = (day: string): string => `Stand: ${day}.`;
export const toErase = 'zeigen, was Löschen bedeutet';
export const eraseYourself = 'Das bist du. Wenn du es so meinst, lösche deine Notiz von Hand.';
export const erase = (name: string): string => `${name} löschen`;
export const noteGoesToTrash =
  'Die Notiz kommt dorthin, wo Obsidian gelöschte Dateien ablegt. Sonst wird nichts geschrieben.';
export const noNoteToDelete = (name: string): string => `${name} hat keine Notiz, also gibt es nichts zu löschen.`;
export const othersStay = 'Was andere Notizen sagen, bleibt: Wähle eine Stelle, um sie von Hand zu ändern.';
export const othersSayNothing = 'Keine andere Notiz nennt die Person.';
export const goes = 'Wird gelöscht';
export const stays = 'Bleibt';
export const stillNamed = (name: string, count: number): string =>
  ` ${name} steht noch an ${counted(count, 'Stelle', 'Stellen')}.`;
export const deleteNote = 'Notiz löschen';
export const cancel = 'Abbrechen';
export const changedSinceSeen = (path: string): string =>
  `„${path}“ ist nicht mehr so, wie du es gesehen hast. Sieh noch einmal nach. Nichts wurde gelöscht.`;
export const deleted = (path: string, left: string): string => `„${path}“ wurde gelöscht.${left}`;
export const notDeleted = (path: string, message: string): string =>
  `„${path}“ ließ sich nicht löschen: ${message} Versuch es noch einmal oder lösche von Hand.`;
export const onlyName = 'Nur ein Name';
export const toLookForName = 'einen Namen suchen';
export const lookingThroughAllNotes = 'Alle Notizen werden durchsucht …';
export const notRead = (message: string): string => `Nicht lesbar, sieh von Hand nach: ${message}`;

// obsidian/commands/register-commands.ts
export const exportWhatNotesSay = 'Ausgeben, was Notizen über jemanden sagen …';
export const eraseSomebody = 'Person löschen …';
export const undoLastChangeToNotes = 'Letzte Änderung an Notizen rückgängig machen';
export const redoLastChangeToNotes = 'Letzte Änderung an Notizen wiederherstellen';
export const explainThisNote = 'Diese Notiz erklären';
export const openFollowUps = 'Nachfassen öffnen';
export const insertPrepTemplate = 'Vorlage „Prep“ einfügen';
export const insertInterviewNotes = 'Vorlage „Interview notes“ einfügen';
export const insertThanks = 'Vorlage „Thanks“ einfügen';
export const insertDebrief = 'Vorlage „Debrief“ einfügen';
export const insertTemplate = 'Vorlage einfügen …';
export const newMeetingWith = 'Neues Treffen mit …';
export const copyBuiltInTemplates = 'Mitgelieferte Vorlagen in den Vault kopieren';
export const openFollowUpsInSideBar = 'Nachfassen in der Seitenleiste öffnen';
export const openIntroductionsGraph = 'Graph der Vorstellungen öffnen';
export const findPathTo = 'Weg finden zu …';
export const openNetworkStatus = 'Stand des Netzwerks öffnen';
export const toSeeAbout = 'zeigen, was deine Notizen sagen';
export const notIndexedYet = 'Obsidian hat diese Notiz noch nicht indiziert. Versuch es gleich noch einmal.';
export const findPathToThem = 'Weg zu dieser Person finden';
