import { counted } from '../counted';

// obsidian/views/graph/export-graph.ts
export const svgPicture = 'SVG-Bild';
export const canvas = 'Canvas';
export const mermaidInNote = 'Mermaid in einer Notiz';
export const mermaidDrawsAtMost500 = 'Mermaid zeichnet höchstens 500 Linien.';
export const pngPictureAsShown = 'PNG-Bild, wie gezeigt';
export const exportName = (today: string, extension: string): string => `Vorstellungen ${today}.${extension}`;
export const savedAs = (path: string): string => `Gespeichert als „${path}“.`;
export const notSaved = (why: string): string => `Nicht gespeichert: ${why}`;

// obsidian/views/graph/graph-canvas.ts
export const asPicture = 'Wer wen vorgestellt hat, als Bild. Der Baum enthält dieselben Personen.';

// obsidian/views/graph/graph-caption.ts
export const nobodyFound = 'Niemand gefunden.';
export const found = (found: number): string => `${found} gefunden.`;
export const moreFoldedAway = (hidden: number): string =>
  `${counted(hidden, 'weitere Person', 'weitere Personen')}, eingeklappt.`;
export const nobodyToShow = 'Niemand zu zeigen.';
export const arranging = 'Wird angeordnet …';
export const notArranged = (failed: string): string => `Nicht angeordnet: ${failed}`;
export const peopleAndTies = (members: number, size: number): string =>
  `${counted(members, 'Person', 'Personen')}, ${counted(size, 'Verbindung', 'Verbindungen')} aus Treffen und Vorstellungen.`;
export const strongestAreDrawn = (mostLines: number): string => `Die stärksten ${mostLines} sind gezeichnet.`;
export const crowdsLeftOut = (crowds: number): string => `Ausgelassene große Runden: ${crowds}.`;
export const ofThemIntroduced = (people: number, introduced: number): string =>
  `${counted(people, 'Person', 'Personen')}, ${introduced} davon durch Vorstellungen.`;
export const foldedAway = (folded: number): string => `${folded} eingeklappt.`;
export const moreWithoutPlace = (count: number): string => `${count} weitere ohne Platz aufgelistet.`;
export const nobodyIntroducedYet =
  'Noch wurde dir niemand vorgestellt. Ist es doch so, schreib in die Notiz der Person introduced by: "[[Name]]".';

// obsidian/views/graph/graph-first-page.ts
export const hereWillBe = 'Hier entsteht ein Bild aller, die du kennst, und durch wen du sie kennst.';
export const stepPeople = 'Gib einer Notiz über eine Person das Tag person.';
export const stepIntroducedBy =
  'Hat euch jemand vorgestellt, vermerk es in den Eigenschaften dieser Notiz: introduced by: "[[Name]]".';
export const stepComeBack = 'Komm wieder: Jede Vorstellung ist eine Linie, und jeder Name öffnet seine Notiz.';

// obsidian/views/graph/graph-header.ts
export const nameTagOrStale = 'Name, #Tag oder still';
export const findSomebodyInGraph = 'Person im Graphen finden';
export const radialOverview = 'Radiale Übersicht';
export const networkOfMeetings = 'Netzwerk der Treffen';
export const showEverybody = 'Alle zeigen';
export const whatNetworkShows = 'Was das Netzwerk zeigt';
export const zoomOut = 'Verkleinern';
export const zoomIn = 'Vergrößern';
export const fitToView = 'Einpassen';
export const exportPicture = 'Exportieren';
export const legend = 'Legende';

// obsidian/views/graph/graph-legend.ts
export const firstHand = 'Vorgestellt oder direkt bekannt';
export const introducedYouToo = 'Auch vorgestellt';
export const introducedToEachOther = 'Einander vorgestellt';
export const promisedToIntroduce = 'Vorstellung zugesagt';
export const sharedMeeting = 'Gemeinsames Treffen';
export const strongTie = 'Drei oder mehr, oder vorgestellt';
export const sizeOfDiscs = 'Je größer ein Kreis, desto mehr kennst du durch diese Person.';

// obsidian/views/graph/graph-menus.ts
export const openNote = 'Notiz öffnen';
export const openInNewTab = 'In neuem Tab öffnen';
export const bringOutWhomTheyKnow = 'Bekannte hervorheben';
export const showWhomTheyKnowAlone = 'Nur Bekannte zeigen';
export const showTwoStepsAround = 'Umkreis von zwei Schritten zeigen';
export const unfold = 'Ausklappen';
export const fold = 'Einklappen';
export const nothingYet = 'Noch nichts';

// obsidian/views/graph/graph-tree.ts
export const more = (hidden: number): string => `${hidden} weitere`;
export const peopleFoldedAway = (hidden: number): string =>
  hidden === 1 ? ' Person, eingeklappt' : ' Personen, eingeklappt';

// obsidian/views/graph/time-slider.ts
export const today = 'Heute';
export const showAsItWas = 'Netzwerk zeigen, wie es war';

// obsidian/views/graph/unplaced-list.ts
export const withoutPlace = (count: number): string => `${counted(count, 'Person', 'Personen')} ohne Platz`;
