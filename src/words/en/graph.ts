import { counted } from '../counted';

// core/graph/forest.ts
export const toldOfOnly = 'You were told of them; no note says how you came to know them.';
export const knownByNameOnly = 'Known by name only; no note says how you came to know them.';

// core/graph/json-canvas.ts
export const alsoIntroduced = 'also introduced';
export const introducedByYou = 'introduced by you';
export const introducedToEachOther = 'introduced to each other';

// core/graph/labels.ts
export const more = ' more';

// core/graph/recency.ts
export const inTouchWithinThreeMonths = 'In touch within three months';
export const withinYear = 'Within a year';
export const longerAgo = 'Longer ago';
export const noContactNoted = 'No contact noted';

// core/graph/caption.ts
export const captionOfYou = (known: number, through: number): string =>
  `You. You know ${counted(known, 'person', 'people')} first-hand${through > 0 ? `, and ${through} more through them` : ''}.`;
export const howTheyCame = (name: string, ghost: boolean, how: string): string =>
  `${name}${ghost ? ' (no note yet)' : ''}, ${how}.`;
export const lastInTouch = (day: string): string => `Last in touch ${day}.`;
export const noContact = 'No contact noted.';
export const ledTo = (led: number): string => `Led to ${counted(led, 'person', 'people')}.`;
export const knownFirstHand = 'known first-hand';
export const knownFirstHandSince = (day: string): string => `known first-hand since ${day}`;
export const promisedBy = (by: string): string => `whom ${by} promised to introduce`;
export const introducedBy = (by: string, onDay: string): string => `introduced by ${by}${onDay}`;
export const introducedBoth = (by: string | null, promised: boolean, a: string, b: string, onDay: string): string =>
  `${by ?? 'You'} ${promised ? 'promised to introduce' : 'introduced'} ${a} and ${b}${onDay}.`;
export const introducedToo = (by: string, to: string, onDay: string): string => `${by} introduced ${to}${onDay}, too.`;
export const promisedToo = (by: string, to: string): string => `${by} promised to introduce ${to}, too.`;
export const onDay = (day: string): string => ` on ${day}`;
