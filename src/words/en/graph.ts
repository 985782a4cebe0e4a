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
