// core/settings.ts
export const yourOwnNote = 'Deine eigene Notiz';
export const yourOwnNoteMore = 'Die Notiz über dich. Leer: die Notiz mit dem Tag me, falls es eine gibt.';
export const peopleFolders = 'Ordner für Personen';
export const peopleFoldersMore = 'Jede Notiz in diesen Ordnern ist eine Person, mit oder ohne Tag. Einer je Zeile.';
export const meetingFolders = 'Ordner für Treffen';
export const meetingFoldersMore = 'Jede Notiz in diesen Ordnern ist ein Treffen, mit oder ohne Tag. Einer je Zeile.';
export const foldersToLeaveOut = 'Ordner auslassen';
export const foldersToLeaveOutMore = 'Notizen in diesen Ordnern werden nicht gelesen. Einer je Zeile.';
export const ownSpellings = 'Eigene Schreibweisen';
export const ownSpellingsMore =
  'Eine je Zeile, als „Bedeutung: Schreibweise, Schreibweise“. Zum Beispiel „introduced by: empfohlen von“.';
export const dailyNoteFormat = 'Format der täglichen Notizen';
export const dailyNoteFormatMore =
  'Leer: wie in der Kern-Erweiterung „Tägliche Notizen“. Sonst ein Datumsformat wie YYYY-MM-DD.';
export const defaultCadence = 'Standardrhythmus';
export const defaultCadenceMore =
  'Tage ohne Kontakt, nach denen still ist, wen du schon getroffen hast. 0 schaltet das ab.';
export const cadenceByTag = 'Rhythmus nach #Tag';
export const cadenceByTagMore = 'Einer je Zeile, als „Tag: Rhythmus“. Zum Beispiel „mentor: every 6 weeks“.';
export const favoursToReturnMore = 'Tage, bis ein erhaltener Gefallen gezeigt wird: Der Dank kommt zuerst.';
export const favoursOutstandingMore = 'Tage, bis ein getaner Gefallen gezeigt wird.';
export const meetingsToGiveThanks = 'Treffen, für die du dankst';
export const meetingsToGiveThanksMore = 'Tags oder Arten von Treffen, nach denen Dank fällig ist. Je Zeile eines.';
export const thanksShown = 'Fälligen Dank zeigen';
export const thanksShownMore = 'Tage nach dem Treffen, an denen fälliger Dank gezeigt wird.';
export const prepareAhead = 'Rechtzeitig vorbereiten';
export const prepareAheadMore = 'Tage vor einem Treffen, ab denen es erscheint.';
export const headingForContacts = 'Überschrift für Kontakte';
export const headingForContactsMore = 'In der Notiz der Person kommen festgehaltene Kontakte unter diese Überschrift.';
export const headingForFavoursAndPromises = 'Überschrift für Gefallen und Zusagen';
export const headingForFavoursAndPromisesMore = 'Was du festhältst, kommt unter diese Überschrift.';
export const kindsOfFollowUps = 'Arten von Anlässen auslassen';
export const kindsOfFollowUpsMore = (followUpKinds: string): string =>
  `Eine je Zeile, wie im Englischen: ${followUpKinds}.`;
export const countInStatusBar = 'Anzahl in der Statusleiste';
export const countInStatusBarMore = 'Wie viele Personen unter „Heute“ stehen.';
export const templateFolder = 'Vorlagenordner';
export const templateFolderMore = 'Deine eigenen Vorlagen. Eine mit dem Namen einer mitgelieferten ersetzt diese.';
export const folderForNewPeople = 'Ordner für neue Personen';
export const whereObsidianPutsNew = 'Leer: wo Obsidian neue Notizen ablegt.';
export const folderForNewMeetings = 'Ordner für neue Treffen';
export const writeDays = (mostDays: number): string => `Schreib eine ganze Zahl von Tagen, 0 bis ${mostDays}.`;
export const chooseOnOrOff = 'Wähle an oder aus.';
export const writeOneALine = 'Schreib einen Eintrag je Zeile.';
export const writeText = 'Schreib eine Zeile Text.';
export const untilThenLineIsOut = 'Bis dahin zählt diese Zeile nicht.';
export const untilThenAsItCame = 'Bis dahin gilt der Standard.';
export const settingProblem = (
  name: string,
  kept: boolean,
  stringify: string,
  problem: string,
  until: string,
): string => `Die Einstellung „${name}“${kept ? '' : ` ist ${stringify}`}: ${problem} ${until}`;
export const noTagAndCadence = (line: string): string =>
  `In „${line}“ fehlt das Tag oder der Rhythmus. Schreib es wie „mentor: every 6 weeks“.`;
export const noCadence = (value: string): string =>
  `„${value}“ ist kein Rhythmus. Schreib eine Zahl von Tagen, weekly, monthly, yearly, „every 6 weeks“ oder never.`;
export const noKind = (line: string, followUpKinds: string): string =>
  `Die Art „${line}“ gibt es nicht. Schreib eine von: ${followUpKinds}.`;

// obsidian/settings-tab.ts
export const groupNames = { Reading: 'Lesen', 'Follow-ups': 'Nachfassen', Templates: 'Vorlagen' };
