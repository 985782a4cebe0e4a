import { counted } from '../counted';

// obsidian/views/graph/export-graph.ts
export const svgPicture = 'SVG picture';
export const canvas = 'Canvas';
export const mermaidInNote = 'Mermaid in a note';
export const mermaidDrawsAtMost500 = 'Mermaid draws at most 500 lines.';
export const pngPictureAsShown = 'PNG picture, as shown';
export const exportName = (today: string, extension: string): string => `Introductions ${today}.${extension}`;
export const savedAs = (path: string): string => `Saved as “${path}”.`;
export const notSaved = (why: string): string => `Not saved: ${why}`;

// obsidian/views/graph/graph-canvas.ts
export const asPicture = 'Who introduced whom, as a picture. The tree has the same people.';

// obsidian/views/graph/graph-caption.ts
export const nobodyFound = 'Nobody found.';
export const found = (found: number): string => `${found} found.`;
export const moreFoldedAway = (hidden: number): string =>
  `${counted(hidden, 'more person', 'more people')}, folded away.`;
export const nobodyToShow = 'Nobody to show.';
export const arranging = 'Arranging…';
export const notArranged = (failed: string): string => `Not arranged: ${failed}`;
export const peopleAndTies = (members: number, size: number): string =>
  `${counted(members, 'person', 'people')}, ${counted(size, 'tie')} of meetings and introductions.`;
export const strongestAreDrawn = (mostLines: number): string => `The strongest ${mostLines} are drawn.`;
export const crowdsLeftOut = (crowds: number): string => `Crowds left out: ${crowds}.`;
export const ofThemIntroduced = (people: number, introduced: number): string =>
  `${counted(people, 'person', 'people')}, ${introduced} of them through introductions.`;
export const foldedAway = (folded: number): string => `${folded} folded away.`;
export const moreWithoutPlace = (count: number): string => `${count} more listed without a place.`;
export const nobodyIntroducedYet =
  'Nobody has an introducer yet. In the note of somebody you were introduced to, write introduced by: "[[Name]]".';

// obsidian/views/graph/graph-first-page.ts
export const hereWillBe = 'Here will be a picture of everybody you know, and through whom you met them.';
export const stepPeople = 'Give a note about somebody the tag person.';
export const stepIntroducedBy =
  'If somebody introduced you, say so in the properties of that note: introduced by: "[[Name]]".';
export const stepComeBack = 'Come back here: each introduction is a line, and each name opens its note.';

// obsidian/views/graph/graph-header.ts
export const nameTagOrStale = 'Name, #tag or stale';
export const findSomebodyInGraph = 'Find somebody in the graph';
export const radialOverview = 'Radial overview';
export const networkOfMeetings = 'Network of meetings';
export const showEverybody = 'Show everybody';
export const whatNetworkShows = 'What the network shows';
export const zoomOut = 'Zoom out';
export const zoomIn = 'Zoom in';
export const fitToView = 'Fit to view';
export const exportPicture = 'Export';
export const legend = 'Legend';

// obsidian/views/graph/graph-legend.ts
export const firstHand = 'Introduced you, or met first-hand';
export const introducedYouToo = 'Introduced you, too';
export const introducedToEachOther = 'Introduced to each other';
export const promisedToIntroduce = 'Promised to introduce';
export const sharedMeeting = 'Shared a meeting';
export const strongTie = 'Three or more, or introduced';
export const sizeOfDiscs = 'The larger a disc, the more people they led to.';

// obsidian/views/graph/graph-menus.ts
export const openNote = 'Open note';
export const openInNewTab = 'Open in new tab';
export const bringOutWhomTheyKnow = 'Bring out whom they know';
export const showWhomTheyKnowAlone = 'Show whom they know alone';
export const showTwoStepsAround = 'Show two steps around';
export const unfold = 'Unfold';
export const fold = 'Fold';
export const nothingYet = 'Nothing yet';

// obsidian/views/graph/graph-tree.ts
export const more = (hidden: number): string => `${hidden} more`;
export const peopleFoldedAway = (hidden: number): string =>
  hidden === 1 ? ' person, folded away' : ' people, folded away';

// obsidian/views/graph/time-slider.ts
export const today = 'Today';
export const showAsItWas = 'Show the network as it was';

// obsidian/views/graph/unplaced-list.ts
export const withoutPlace = (count: number): string => `${counted(count, 'person', 'people')} without a place`;
