import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';

/** Somebody, as a sentence names them: by a pronoun, or by up to two words with capitals. */
const them = String.raw`(?:him|her|them|ihm|ihr|ihnen|\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)`;

/** How a line says in English that something was promised, before it says what; `to` fits whoever it was promised to. */
export function promisedWords(to: string): string {
  const iWill = "I(?:[’']d|[’']ll| would| will) ";
  return (
    `I (?:have )?promised (?:${to} )?(?:to |that ${iWill})?` +
    `|[Pp]romised (?:${to} )?(?:to |that ${iWill})` +
    `|[Pp]romised ${to} (?=(?:the|a|an|my|our|some)\\s)` +
    `|I (?:said|told ${to}) (?:that )?${iWill}`
  );
}

/** The same in English and German, also of what I only said that I will do. */
const leadIn = lazily(() =>
  unicodePattern(
    `^(?:${promisedWords(them)}` +
      `|I(?:[’']ll| will) ` +
      `|[Ii]ch habe (?:${them} )?(?:versprochen|zugesagt), ` +
      `|(?:${them} )?(?:[Vv]ersprochen|[Zz]ugesagt), )(?=\\S)`,
    'u',
  ),
);

/**
 * What is to be done, where the line says more: `send me the list` of `to send me the list`, which is left of `[[Grace]] to send me the
 * list`; `my notes by Friday` of `I promised Ann my notes by Friday.`
 */
export function deedOf(what: string): string {
  const deed = what.replace(leadIn(), '');
  return deed === what ? what.replace(/^to /, '') : deed.replace(/\.$/, '');
}

/** Deeds by which somebody gets something. */
const reaching = lazily(
  () =>
    /^(?:(?:please|still|bitte|noch|also|auch)\s+)?(?:to\s+)?(?:send|give|lend|show|bring|post|forward|hand|share|return|pass|email(?=\s.*\s(?:the|a|an|my|our|his|her|their|some)\s)|introduce|help|get\s+back|reply|answer|pay\s+back|repay|cook\s+for|make\s+for)(?!\p{L})|(?:^|\s)(?:schicken|senden|zuschicken|zusenden|mailen|geben|leihen|ausleihen|zeigen|bringen|mitbringen|vorbeibringen|zurückbringen|zurückgeben|weiterleiten|weitergeben|vorstellen|helfen|antworten|besorgen|überweisen)[.!]?$/iu,
);
/** `for Ann: call her`, `für Ann: …`: so a promise is written down. */
const forThem = lazily(() => /^(?:for|für)\s[^:]{2,60}:\s/iu);
/** What I shall not do. */
const denied = /^(?:do\s+not|don[’']?t|never|not\s+to|nicht(?=\s)|kein)|\snicht\s/iu;

/** Whether a task is promised: its line says so, or the person `name` gets something by it. Any other is only to be done. */
export function isPromised(what: string, name: string): boolean {
  if (leadIn().test(what) || forThem().test(what)) return true;
  const deed = what.startsWith(`${name} `) ? what.slice(name.length + 1) : what;
  return !denied.test(deed) && reaching().test(deed);
}

const givingVerbs = lazily(
  () =>
    new Set(
      'send give lend show bring post forward hand schicken senden zuschicken zusenden geben leihen ausleihen zeigen mitbringen weiterleiten'.split(
        ' ',
      ),
    ),
);

/** What begins no thing that is given: behind one of these the sentence needs the name. */
const beginNoThing = lazily(
  () =>
    new Set(
      (
        'and or to on in into at off over back away home out up down round around through about for by when if as with without before after via from ' +
        'until till today tonight tomorrow now soon later again asap next this how und oder sowie zu zum zur nach in ins im an ans auf mit bei vom von ' +
        'aus bis vor für über wegen heim heute morgen bald wieder noch monday tuesday wednesday thursday friday saturday sunday'
      ).split(' '),
    ),
);

/** The deed, to be shown below the name of whom it is for: `send the list` of `send Ann Marlow the list`. */
export function deedFor(what: string, name: string): string {
  const deed = deedOf(what);
  const at = deed.indexOf(`${name} `);
  if (name === '' || at < 0) return deed;
  const [before, after] = [deed.slice(0, at), deed.slice(at + name.length + 1)];
  const [next = '', ...further] = after.split(' ');
  const verb = at === 0 ? (further.at(-1) ?? '') : before.slice(0, -1);
  const isAlone = at === 0 || before.endsWith(' ');
  if (!isAlone || !givingVerbs().has(verb.toLowerCase()) || !/^[\p{L}\d]/u.test(next)) return deed;
  return beginNoThing().has(next.toLowerCase().replace(/[^\p{L}]+$/u, '')) ? deed : before + after;
}

const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)|mon|tue|wed|thu|fri|sat|sun';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)';

/** `by Friday`, `bis zum 30. November`: a day by which something is to be done. */
const byWhen = lazily(() =>
  unicodePattern(
    `(?:^|,?\\s+)(?:by|before|until|bis(?:\\s+(?:zum|nächste\\p{L}*|kommende\\p{L}*))?)\\s+(?:the\\s+)?(?:next\\s+|this\\s+)?` +
      `(?:${weekday}|tomorrow|tonight|(?:the\\s+)?end of (?:the |next )?(?:week|month)|next week|ende der woche|wochenende|monatsende|morgen|übermorgen` +
      `|${month}(?:\\s\\d{1,2})?|\\d{1,2}(?:st|nd|rd|th|\\.)?(?:\\s(?:of\\s)?${month})?)(?!\\p{L})`,
    'iu',
  ),
);

/** Without the day by which it is to be done, where that is said besides. */
export function withoutDay(what: string): string {
  return what.replace(byWhen(), '').trim();
}
