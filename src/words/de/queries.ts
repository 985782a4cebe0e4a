import { counted } from '../counted';
import { somebody } from './repeated';

/** `jemand` in other cases; names have none. */
const whom = (name: string): string => (name === somebody ? 'jemanden' : name);
const withWhom = (name: string): string => (name === somebody ? 'jemandem' : name);

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

// core/queries/about-person.ts
export const promises = 'Zusagen';
export const howYouMet = 'So kennt ihr euch';
export const wayFromYou = 'Der Weg von dir';
export const comingUp = 'Demnächst';
export const whatTheyNeed = 'Braucht';
export const whatTheyOffer = 'Bietet';
export const introducedYouTo = 'Hat dir vorgestellt';
export const contacts = 'Kontakte';
export const lastContact = (ago: string): string => `Letzter Kontakt ${ago}`;
export const askedNotToBeReminded = 'Keine Erinnerung gewünscht';
export const snoozed = 'Zurückgestellt';
export const youMeanToBeInTouch = (cadence: string): string => `Du willst dich ${cadence} melden`;
export const thatWasDue = (often: string, ago: string): string => `${often}; das war ${ago} fällig`;
export const quietForLongerThanUsual = 'Länger still als sonst';
export const introducedBy = (name: string): string => `Vorgestellt von ${name}`;
export const met = (ago: string): string => `Kennengelernt ${ago}`;
export const throughIntroduction = 'durch eine Vorstellung';
export const throughMeeting = 'durch ein Treffen';
export const favoursSettled = 'Erledigte Gefallen';
export const dueAgo = (ago: string): string => `fällig ${ago}`;
export const metSince = 'seither getroffen';
export const notMetYet = 'noch nicht getroffen';
export const mentionedIn = (note: string): string => `Erwähnt in ${note}`;
export const notedIn = (note: string): string => `Notiert in ${note}`;
export const stateOfFavour = (state: string): string => states[state] ?? state;
export const stateOfPromise = (state: string): string => states[state] ?? state;
export const notedOn = (day: string): string => `Notiert am ${day}`;
export const noContactInLastYear = 'Kein Kontakt im letzten Jahr';
export const contactInLastYear = (year: number): string =>
  `${counted(year, 'Tag', 'Tage')} mit Kontakt im letzten Jahr`;

// core/queries/drifting.ts
export const lastSpokeUsuallyEvery = (ago: string, span: string): string =>
  `letzter Kontakt ${ago}, sonst alle ${span}`;

// core/queries/favours-due.ts
export const favourDone = (received: boolean, ago: string): string =>
  `Gefallen ${received ? 'für dich' : 'von dir'}${ago && ` ${ago}`}`;

// core/queries/insights.ts
export const noneOfThemYet = 'noch niemand';
export const ofThem = (met: number): string => `${met}`;
export const bothOfThem = 'beide';
export const allOfThem = 'alle';
export const andMoreThrough = (further: number): string => `, dazu ${further} weitere über diese`;
export const introducedYouToPeople = (name: string, count: number, whom: string, more: string): string =>
  `${name} hat dir ${count} Personen vorgestellt (davon getroffen: ${whom})${more}.`;
export const fromTo = (name: string, name2: string): string => `von ${name} bis ${name2}`;
export const chainOver = (found: number, longest: number, whom: string): string =>
  `${found === 0 ? 'Deine längste Kette von Vorstellungen' : 'Eine ebenso lange Kette'} läuft über ${longest} Personen: ${whom}.`;
export const branchGoneQuiet = (name: string, led: number, name2: string, when: string): string =>
  `Der Zweig von ${name}, ${led} Personen, ist still geworden: zuletzt in Kontakt war ${name2}, ${when}.`;
export const oneIntroduction = 'eine Vorstellung gemacht';
export const severalIntroductions = (count: number, count2: number): string =>
  `${count} Vorstellungen unter ${count2} Personen gemacht, zuletzt`;
export const youHaveIntroduced = (others: string, a: string | undefined, b: string | undefined, when: string): string =>
  `Du hast ${others}: ${a} und ${b}${when}.`;
export const and = (names: string, names2: string): string => `${names} und ${names2}`;

// core/queries/loops-to-close.ts
export const tellThemHowItWent = (name: string, ago: string): string =>
  `hat dir ${whom(name)} vorgestellt; mit ${withWhom(name)} hattest du ${ago} Kontakt, erzähl, wie es war`;

// core/queries/meetings-to-prepare.ts
export const youMeet = (ago: string, title: string): string => `ihr trefft euch ${ago}: ${title}`;

// core/queries/promises-due.ts
export const spaceAgo = (ago: string): string => ` ${ago}`;
export const youPromised = (when: string, what: string): string => `zugesagt${when}${what === '' ? '' : `: ${what}`}`;
export const youPromisedIntroduction = (when: string, name: string): string =>
  `zugesagt${when}: mit ${withWhom(name)} bekannt machen`;
export const commaWasDue = (ago: string): string => `, war ${ago} fällig`;
export const commaDue = (ago: string): string => `, ${ago} fällig`;

// core/queries/stale-contacts.ts
export const youWantedToBeInTouch = (ago: string): string => `du wolltest dich ${ago} melden`;
export const lastSpoke = (ago: string): string => `letzter Kontakt ${ago}`;
export const noContactNotedYet = 'noch kein Kontakt notiert';
export const metAndNothingNotedSince = (ago: string): string => `kennengelernt ${ago}, seither nichts notiert`;
export const pastYourDefault = (cadence: string): string => `dein Standard: ${cadence}`;
export const youMeantCadence = (cadence: string): string => `vorgesehen: ${cadence}`;

// core/queries/thanks-due.ts
export const noThanksNotedYet = (kind: string, ago: string): string =>
  `${kindOfMeeting(kind)} ${ago}, noch kein Dank notiert`;

// core/queries/ties.ts
export const introducedByWhen = (name: string, when: string): string => `vorgestellt von ${name}${when}`;
export const meetings = (count: number, inCrowd: boolean, last: string | null): string =>
  `${count} Treffen${inCrowd ? ' in großer Runde' : ''}${last === null ? ' ohne Datum' : count > 1 ? `, zuletzt ${last}` : `, ${last}`}`;
export const introducedOneToOther = (name: string, name2: string, name3: string, when: string): string =>
  `Vorstellung zwischen ${name2} und ${name3}, von ${name}${when}`;

// core/queries/warm-paths.ts
export const noWay = (name: string, name2: string): string =>
  `Keine Vorstellung und kein gemeinsames Treffen führt von ${name} zu ${name2}.`;
