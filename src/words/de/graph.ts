import { counted } from '../counted';

// core/graph/forest.ts
export const toldOfOnly = 'Dir wurde von der Person erzählt; keine Notiz sagt, woher du sie kennst.';
export const knownByNameOnly = 'Nur dem Namen nach bekannt; keine Notiz sagt, woher du die Person kennst.';

// core/graph/json-canvas.ts
export const alsoIntroduced = 'auch vorgestellt';
export const introducedByYou = 'von dir vorgestellt';
export const introducedToEachOther = 'einander vorgestellt';

// core/graph/labels.ts
export const more = ' weitere';

// core/graph/recency.ts
export const inTouchWithinThreeMonths = 'Kontakt in den letzten drei Monaten';
export const withinYear = 'Im letzten Jahr';
export const longerAgo = 'Länger her';
export const noContactNoted = 'Kein Kontakt notiert';

// core/graph/caption.ts
export const captionOfYou = (known: number, through: number): string =>
  `Du. Du kennst ${counted(known, 'Person', 'Personen')} direkt${through > 0 ? ` und ${through} weitere über sie` : ''}.`;
export const howTheyCame = (name: string, ghost: boolean, how: string): string =>
  `${name}${ghost ? ' (noch keine Notiz)' : ''}, ${how}.`;
export const lastInTouch = (day: string): string => `Letzter Kontakt am ${day}.`;
export const noContact = 'Kein Kontakt notiert.';
export const ledTo = (led: number): string => `Führte zu ${counted(led, 'Person', 'Personen')}.`;
export const knownFirstHand = 'direkt bekannt';
export const knownFirstHandSince = (day: string): string => `direkt bekannt seit dem ${day}`;
export const promisedBy = (by: string): string => `Vorstellung zugesagt von ${by}`;
export const introducedBy = (by: string, onDay: string): string => `vorgestellt von ${by}${onDay}`;
export const introducedBoth = (by: string | null, promised: boolean, a: string, b: string, onDay: string): string => {
  const has = by === null ? 'Du hast' : `${by} hat`;
  return promised
    ? `${has}${onDay} zugesagt, ${a} und ${b} einander vorzustellen.`
    : `${has} ${a} und ${b}${onDay} einander vorgestellt.`;
};
export const introducedToo = (by: string, to: string, onDay: string): string =>
  `Auch ${by} hat ${to}${onDay} vorgestellt.`;
export const promisedToo = (by: string, to: string): string => `Auch ${by} hat zugesagt, ${to} vorzustellen.`;
export const onDay = (day: string): string => ` am ${day}`;
