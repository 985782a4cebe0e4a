import { unicodePattern } from '../model/unicode-pattern';
/**
 * A line as it speaks: comments are left out, and what stands in code means nothing, though its words are still there to be read.
 * Linear: each mark is looked for once.
 */
export function spokenText(line: string): string {
  let text = line;
  if (text.includes('%%')) text = text.replace(/%%.*?(?:%%|$)/g, '');
  if (text.includes('<!--')) text = text.replace(/<!--.*?(?:-->|$)/g, '');
  if (text.includes('`')) text = withoutCode(text);
  return text.includes('$') ? text.replace(/\$([^\s$][^$]*)\$(?!\d)/g, quietMath) : text;
}

/** Whether all of a text is struck through: `~~lunch~~`. */
export function isStruck(text: string): boolean {
  return text.includes('~~') && !/[\p{L}\p{N}]/u.test(text.replace(/~~[^~]*~~/g, ''));
}

/** A link in mathematics is none. What stands between two prices is no mathematics. */
function quietMath(whole: string, inside: string): string {
  return /\s$/.test(inside) ? whole : whole.replace(/[[\]]/g, ' ');
}

/** Whether a line still holds a mark that a template engine would have replaced. In code it is only talked about. */
export function holdsTemplateMark(text: string): boolean {
  if (!text.includes('{{') && !text.includes('<%')) return false;
  return /<%|\{\{[^{}]*\}\}/.test(text.replace(/`[^`]*`/g, ''));
}

/** What somebody has still to write: `…`, `...`, `___` or `TBD`, and nothing else. */
export function isBlankText(text: string): boolean {
  return /^[\s….._?–—-]*$|^(?:tbd|tba|tbc|n\/a|xxx)\.?$/iu.test(text.trim());
}

const unfilled = unicodePattern(
  `^(?:[\\p{P}\\s]*|(?:${[
    'none|n\\s?[/.]\\s?a|not\\s+(?:applicable|yet|known|sure)|unknown|tb[acd]|to\\s?do|to\\s+be\\s+(?:added|confirmed|decided|done|found\\s+out)|never',
    'unbekannt|kein(?:e|er|es)?(?:\\s+angaben?)?|k\\.?\\s?a|entfällt|(?:noch\\s+)?offen|folgt|nie',
    'inconnue?|aucune?|néant|(?:à|a)\\s+compléter|jamais|desconocid[oa]|ningun[oa]|ningún|por\\s+(?:confirmar|completar)|nunca',
  ].join('|')})[.?!…]*)$`,
  'iu',
);
/** `?`, `n/a`, `tbd`, `unknown`, `unbekannt`: a property that holds no more is not filled in. */
export function isUnfilled(text: string): boolean {
  return text.length <= 40 && unfilled.test(text.trim());
}

const nothing = unicodePattern(
  `^(?:${[
    '(?:none|nothing|nil|nope|no|n\\s?[/.]\\s?a\\.?|not\\s+(?:applicable|yet|known|sure|at\\s+the\\s+moment)|unknown|no\\s+(?:needs|offers|idea))(?:\\s+(?:yet|so\\s+far|now|currently|known|noted|specific|special|at\\s+the\\s+moment|at\\s+present|for\\s+now|right\\s+now|that\\s+I\\s+know(?:\\s+of)?|in\\s+particular)){0,2}',
    '(?:(?:noch|bisher|derzeit|zurzeit|momentan|aktuell)\\s+)?(?:nichts(?:\\s+mehr)?|nix(?:\\s+mehr)?|kein(?:e|er|es|en)?(?:\\s+(?:hilfe|bedarf))?|unbekannt|entfällt|k\\.\\s?A\\.?)(?:\\s+(?:bekannt|bisher|derzeit|zurzeit|momentan|aktuell))?',
    "(?:pas\\s+encore|rien|aucune?|néant|inconnue?)(?:\\s+(?:encore|pour\\s+(?:l[’']instant|le\\s+moment)|actuellement))?|rien\\s+de\\s+(?:spécial|particulier)",
    '(?:(?:todavía|aún|por\\s+ahora|de\\s+momento)\\s+)?(?:nada|ningun[oa]|ningún|desconocido)(?:\\s+(?:todavía|aún|por\\s+ahora|por\\s+el\\s+momento|de\\s+momento))?',
  ].join('|')})$`,
  'iu',
);
/** `none`, `nothing yet`, `keine`, `n/a`, `-`: where needs or offers belong it says that there are none. */
export function saysNothing(text: string): boolean {
  const said = text.trim().replace(/^[([\s*_~]+|[)\]\s*_~.!]+$/g, '');
  return (
    isBlankText(text) ||
    isBlankText(said) ||
    /^[^\p{L}\p{N}]*$/u.test(said) ||
    isUnfilled(said) ||
    (said.length <= 60 && nothing.test(said))
  );
}

/** As many backticks close a piece of code as open it. */
function withoutCode(line: string): string {
  const runs = [...line.matchAll(/`+/g)];
  const next = new Map<number, number[]>();
  runs.forEach(({ 0: ticks }, index) => {
    const same = next.get(ticks.length);
    if (same) same.push(index);
    else next.set(ticks.length, [index]);
  });
  let text = '';
  let done = 0;
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    const same = open && next.get(open[0].length);
    while (same && (same[0] ?? index + 1) <= index) same.shift();
    const close = same?.[0] === undefined ? undefined : runs[same[0]];
    if (!open || !same || !close) continue;
    const inside = line.slice(open.index + open[0].length, close.index);
    text += line.slice(done, open.index) + '`' + inside.replace(/[[\]#:()]/g, ' ') + '`';
    done = close.index + close[0].length;
    index = same[0] ?? index;
  }
  return text + line.slice(done);
}

const salutation =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|bonjour|cher|chère|salut|hola|estimad[oa]s?|querid[oa]s?|buenos días)\s[^.?]{0,80}[,!:]$/iu;

/** Whether a line greets somebody, as the first of a letter does. */
export function isSalutation(line: string): boolean {
  return salutation.test(line.trim());
}
