// obsidian/cli/cli-command.ts
export const formatMore = 'json für Programme (Standard), text für Menschen';
export const sayWhich = (name: string, example: string): string => `Gib an: ${name}=${example}`;
export const nothing = 'Nichts.';
export const noFormat = (format: string): string =>
  `Das Format „${format}“ gibt es nicht. Schreib format=json oder format=text.`;

// obsidian/cli/list-commands.ts
export const listEverybodyWithLastContact = 'Alle Personen auflisten, mit letztem Kontakt und Rhythmus';
export const listMeetingsNewestFirst = 'Treffen auflisten, die neuesten zuerst';
export const listIntroductions = 'Auflisten, wer wen vorgestellt hat';
export const listFavoursBothWays = 'Gefallen auflisten, in beide Richtungen';
export const listFollowUps = 'Auflisten, bei wem und warum nachzufassen ist';
export const listProblems = 'Auflisten, was nicht lesbar war und was zu tun ist';

// obsidian/cli/question-commands.ts
export const explainMore = 'Sagen, warum eine Notiz Person oder Treffen ist oder nicht ist';
export const theNote = 'die Notiz';
export const noNote = (path: string): string =>
  `Die Notiz „${path}“ gibt es nicht. Schreib ihren Pfad ab der Wurzel des Vaults.`;
export const notIndexedYet = (path: string): string =>
  `Obsidian hat „${path}“ noch nicht indiziert. Versuch es gleich noch einmal.`;
export const pathMore = 'Sagen, wie jemand zu erreichen ist und welche Notiz jeden Schritt belegt';
export const whomToReach = 'zu wem';
export const fromWhom = 'von wem (von dir, wenn niemand genannt ist)';
export const printTreeOfIntroductions = 'Den Baum der Vorstellungen ausgeben';
export const treeFormatMore = 'json, wenn nichts genannt ist';
export const noTreeFormat = (format: string, forestFormats: string): string =>
  `Das Format „${format}“ gibt es nicht. Schreib ${forestFormats}.`;

// obsidian/cli/row-text.ts
export const lastContact = (day: string): string => `letzter Kontakt ${day}`;
export const noDay = 'ohne Datum';
export const nobodyNamed = 'niemand genannt';
export const meAmongOthers = 'dich';
export const introduced = (by: string | null, promised: boolean, names: string): string => {
  const has = by === null ? 'Du hast' : `${by} hat`;
  return promised ? `${has} zugesagt, ${names} einander vorzustellen` : `${has} ${names} einander vorgestellt`;
};
export const from = (name: string): string => `von ${name}`;
export const forThem = (name: string): string => `für ${name}`;

// obsidian/cli/template-commands.ts
export const nameAliasEmailOrPath = 'Name, Alias, E-Mail oder Pfad';
export const listTemplates = 'Vorlagen auflisten, eigene und mitgelieferte';
export const printTemplate = 'Eine Vorlage ausgeben, ausgefüllt für jemanden';
export const nameOfTemplate = 'der Name der Vorlage';
export const severalWithCommas = (description: string): string => `${description}; mehrere mit Kommas`;
export const printPrepForSomebody = 'Prep für jemanden ausgeben';

// obsidian/cli/writing-commands.ts
export const settleFavourOrPromise = 'Gefallen oder Zusage erledigen, nach Notiz und Zeile';
export const lineFrom1 = 'die Zeile, ab 1';
export const howItWasSettled = 'wie es erledigt wurde';
export const logContactInSomebodysNote = 'Kontakt in jemandes Notiz festhalten';
export const daysPast = 'gestern, letzten Di, 2026-10-02; sonst heute';
export const aboutInALine = 'worum es ging, in einer Zeile';
export const isStillAhead = (day: string): string => `${day} liegt noch vor dir. Halte den Kontakt danach fest.`;
export const leaveOutUntil = 'Jemand bis zu einem Tag zurückstellen';
export const daysAhead = 'Freitag, in 3 Wochen, 2027-01-02';
export const setProperty = 'Eine Eigenschaft einer Notiz setzen';
export const theProperty = 'die Eigenschaft';
export const theValue = 'ein Text, eine Zahl oder ein Datum';
export const isNotAhead = (until: string): string => `${until} liegt nicht vor dir. Nenne einen späteren Tag.`;
export const sayWhichValue = 'Gib an: value="every 6 weeks"';
export const noWayToSettle = (as: string, keys: readonly string[]): string =>
  `„${as}“ gibt es hier nicht. Schreib as=${keys.join(', as=')}.`;
export const noFavourNoPromise = (line: number, path: string): string =>
  `Zeile ${line} von „${path}“ ist weder Gefallen noch Zusage. Siehe „favours“.`;
export const hasNoNoteYet = (name: string): string =>
  `${name} hat noch keine Notiz. Leg eine an und versuch es noch einmal.`;
export const isNoDay = (words: string): string =>
  `„${words}“ ist kein Tag. Schreib gestern, letzten Di, in 2 Wochen oder 2026-10-02.`;
