// core/network/contribute.ts
export const favourOfNobody = 'Bei einem Gefallen fehlt, um wen es geht.';
export const linkPersonInLine = 'Verlinke die Person in der Zeile.';
export const lineOfNobody = (says: string): string =>
  `Die Zeile sagt nicht, wer das ${says === 'need' ? 'braucht' : says === 'offer' ? 'anbietet' : says}.`;

// core/network/introduced-people.ts
export const introducedByMeToMe = (name: string): string => `Du sollst dir ${name} selbst vorgestellt haben.`;
export const introducedThemselves = (name: string): string => `${name} soll sich dir selbst vorgestellt haben.`;
export const introductionOfOneTwice = 'Eine Vorstellung nennt eine Person zweimal.';
export const linkIntroducer = 'Verlinke, wer vorgestellt hat. Bis dahin zählt die Vorstellung nicht.';
export const introductionOfFewerThanTwo = 'Eine Vorstellung nennt weniger als zwei Personen.';
export const linkBoth = 'Verlinke beide in der Zeile.';
export const introductionOfMeUnclear = 'Eine Vorstellung sagt nicht, wer dich wem vorgestellt hat.';
export const linkIntroducerThenWhom = 'Verlinke erst, wer dich vorgestellt hat, dann, wen du kennengelernt hast.';
export const introductionOfFewerThanThree = 'Eine Vorstellung nennt weniger als drei Personen.';
export const linkIntroducerThenBoth =
  'Verlinke erst, wer vorgestellt hat, dann die beiden, die einander vorgestellt wurden.';

// core/network/mention-problems.ts
export const mayBe = (name: string, paths: readonly string[]): string => `„${name}“ kann ${paths.join(' oder ')} sein.`;
export const linkNoteThatIsMeant = 'Verlinke die Notiz der gemeinten Person oder gib einer davon einen anderen Namen.';
export const namedButNoPerson = (name: string, path: string): string =>
  `${name} wird als Person genannt, aber „${path}“ wird nicht als Person gelesen.`;
export const giveTagOrCorrectLink = 'Gib dieser Notiz das Tag person oder berichtige den Link.';
export const leadsToNoNoteYet = (target: string): string => `[[${target}]] führt noch zu keiner Notiz.`;
export const createNoteOrCorrectLink = (name: string): string =>
  `Leg eine Notiz für ${name} an oder berichtige den Link. Bis dahin ist die Person nur dem Namen nach bekannt.`;

// core/network/network-problems.ts
export const introducedEachOtherInCircle = (names: string): string => `${names} haben einander im Kreis vorgestellt.`;
export const checkIntroducedBy = (paths: string): string =>
  `Prüfe „introduced by“ in ${paths}: Eine der Personen muss von anderswo kommen.`;
export const sameName = (count: number, count2: string, name: string, paths: string): string =>
  `${count === 2 ? 'Zwei' : count2} Notizen handeln von jemandem namens ${name}: ${paths}.`;
export const mergeOrRename =
  'Ist es eine Person, füge die Notizen zusammen. Sonst verlinke die Notizen, statt den Namen zu schreiben, oder benenne eine um.';
export const severalAreMe = (count: number, paths: string): string =>
  `${count} Notizen sagen, dass sie von dir handeln: ${paths}. Die erste gilt.`;
export const chooseYourOwnNote = 'Wähle deine eigene Notiz in den Einstellungen oder nimm den anderen die Marke „me“.';
export const others = (count: number): string => `${count} weitere`;
export const and = (shown: string, at: string): string => `${shown} und ${at}`;
