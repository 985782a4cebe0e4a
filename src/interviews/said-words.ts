import { lazily } from '../model/lazily';
import { foldName } from '../notes/fold';

/**
 * What a page says behind a label of its own: `somebody who knows WARC` behind “They need”, of a line that says `Ann is looking for somebody
 * who knows WARC.` Where a line begins in another way it stays as it is.
 */

const they = lazily(() => /^(?:she|he|they|sie|er)(?=\s)/iu);
const mine = lazily(() => /^(?:I|ich)(?=\s)/iu);
const needing = lazily(
  () =>
    /^(?:(?:is|are|was|were)\s+)?(?:(?:still|currently|urgently)\s+)?(?:(?:looking|searching)\s+for|needs?|sucht|braucht|benötigt)\s+(?:(?:gerade|noch|immer\s+noch|dringend|derzeit)\s+)*(?=\S)/iu,
);
const nextTime = lazily(() => /^(?:next\s+time|(?:das\s+|beim\s+)?nächste[sn]?\s+mal)[,:]?\s+/iu);
const asking = lazily(() => /^(?:to\s+)?ask\s+/iu);
const fragen = lazily(() => /^fragen,?\s+(?=\S)/iu);
const waiting = lazily(
  () => /^(?:(?:I\s+am|I['’]m|ich)\s+)?(?:wait(?:ing)?(?:\s+(?:for|on))?|warten?(?:\s+auf)?)(?![\p{L}])\s*/iu,
);
const intending = lazily(() => /^(?:to|will|would|wants\s+to|promised\s+to|wollte|würde)\s+(?=\S)/iu);

/** Somebody at the beginning of a text: their length; 0 where none of these names, nor a pronoun, stands there. */
function subjectAt(text: string, names: readonly string[]): number {
  const known = new Set(names.map(foldName));
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (known.has(foldName(name))) return name.length;
  }
  return they().exec(text)?.[0].length ?? 0;
}

function behindSubject(text: string, names: readonly string[]): string {
  return text.slice(subjectAt(text, names)).trimStart();
}

/** Without the full stop of a sentence, which the page sets itself. */
function bare(text: string): string {
  return text.trim().replace(/([\p{L}\p{N})”“"])\.$/u, '$1');
}

/** What somebody needs, without that they need it. */
export function neededIn(text: string, names: readonly string[]): string {
  const rest = behindSubject(text.trim(), names);
  const lead = rest === text.trim() ? 0 : (needing().exec(rest)?.[0].length ?? 0);
  return bare(lead === 0 ? text : rest.slice(lead));
}

/** What somebody did, or I did for them, without who did it. */
export function doneIn(text: string, names: readonly string[]): string {
  const whole = text.trim();
  const subject = subjectAt(whole, names) || (mine().exec(whole)?.[0].length ?? 0);
  const rest = whole.slice(subject).trimStart();
  return bare(/^\p{Ll}/u.test(rest) ? rest : whole);
}

/** What I want to ask them, without that I want to ask it. */
export function askedIn(text: string, names: readonly string[]): string {
  const whole = text.trim();
  let rest = whole.replace(nextTime(), '');
  const verb = asking().exec(rest)?.[0].length ?? 0;
  if (verb > 0) rest = behindSubject(rest.slice(verb).replace(/^(?:her|him|them)(?=\s)/iu, 'they'), names);
  else {
    const object = behindSubject(rest.replace(/^ihn(?=\s)/iu, 'er'), names).replace(nextTime(), '');
    rest = fragen().test(object) ? object.replace(fragen(), '') : rest;
  }
  return bare(/\p{L}/u.test(rest) ? rest : whole);
}

/** What somebody meant to do for me, without that I wait for it. */
export function awaitedIn(text: string, names: readonly string[]): string {
  const whole = text.trim();
  const lead = waiting().exec(whole)?.[0].length ?? 0;
  const named = behindSubject(whole.slice(lead).replace(/^:\s*/, ''), [...names, ...names.map((name) => `${name}:`)]);
  const rest = named.replace(/^:\s*/, '').replace(intending(), '');
  return bare(/\p{L}/u.test(rest) ? rest : whole);
}
