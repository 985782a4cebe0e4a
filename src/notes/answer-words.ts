import type { Answer } from '../model/introduction';
import { lazily } from '../model/lazily';

/** So many words may stand in an answer that is one as a whole. */
export const longestClause = 10;
/** Words in an answer that change nothing about it. */
export const saysNothingMore: ReadonlySet<string> = new Set(
  (
    'leider wirklich einfach ganz sehr so auch da mal dann halt eh das es sie er ich wir ihr ihm mir ihnen uns bei dafür dazu damit ' +
    'unfortunately sadly really just very that it this she he they i we me her him them to for with by about all i’d she’d he’d they’d we’d d ’d s ’s ' +
    'honestly quite absolutely sorry that’s it’s'
  ).split(' '),
);
/** With these, a no is one for now. */
export const saysNow: ReadonlySet<string> = new Set(
  'gerade momentan derzeit aktuell jetzt im moment augenblick zur zeit diese dieses woche monat jahr now right currently today at the moment'.split(
    ' ',
  ),
);

/** Answers that are one only as a whole: `geht nicht`, not `geht nicht ans Telefon`. */
export const wholeAnswers = lazily(() => {
  const yes =
    'why not, warum nicht, fine, is fine, fine then, great, cool, perfect, lovely, super, toll, prima, klasse, wunderbar, perfekt, geht, keen, is keen, game, is game, is in, on board, is on board, up, is up, go ahead, please do, sounds good, sounds great, sounds fine, sounds lovely, good idea, great idea, gute idee, tolle idee, klingt gut, klingt toll, klingt super, hört sich gut an, von aus, meinetwegen, jederzeit, anytime, any time, no objections, has no objections, does not mind, do not mind, not mind, spricht nichts dagegen, hätte nichts dagegen, habe nichts dagegen, lust, hat lust, hätte lust, macht mit, wäre dabei, bin dabei, wäre einverstanden, bin einverstanden, findet gut, finde gut, thumbs up, green light, grünes licht, delighted, is delighted, be delighted, thrilled, is thrilled, be thrilled, pleasure, with pleasure, mit vergnügen, mit freuden, vergnügen, is looking forward, looking forward, look forward, freue mich, freut sich drauf, freut sich darauf, willigt ein, hat eingewilligt, willigte ein, stimmte zu, sagte zu, can not wait, count in, happy, is happy, be happy, be glad, be lovely, be great, is ok, is okay';
  const no =
    'geht nicht, geht gar nicht, bitte nicht, mag nicht, kann nicht, can not, will not, pass, passes, will pass, passed, hard pass, muss passen, must decline, has to decline, had to decline, have to decline, muss absagen, musste absagen, sagte ab, lehnte ab, ausgeschlossen, unmöglich, impossible, not possible, is not possible, nicht möglich, ist nicht möglich, do not, please do not, rather you did not, rather did not, prefer not, prefers not, no interest, has no interest, against, is against, dagegen, ist dagegen, kein bedarf, not comfortable, is not comfortable, not up, is not up, does not want, do not want, wird nichts, daraus wird nichts, nichts für mich, nichts für sie, nichts für ihn, no can do, hard no, thumbs down, stay out of, rather stay out of, keep out of, rather keep out of, möchte nicht, will nicht, hat keine lust, is unwilling, not willing, is not willing, not interested, ist nicht interessiert, wants no part of';
  const later = 'not ready, is not ready, not ready yet, needs time, needs more time, braucht zeit, braucht noch zeit';
  const listed = Object.entries({ yes, no, later } satisfies Record<Answer, string>) as [Answer, string][];
  return new Map(listed.flatMap(([answer, words]) => words.split(', ').map((one) => [one, answer] as const)));
});

const condition = lazily(
  () =>
    /^[\s,;:(–—-]*(?:but\s+|only\s+|just\s+|aber\s+|nur\s+|allerdings\s+)*(?<word>if|once|as\s+soon\s+as|when|provided|providing|as\s+long\s+as|unless|on\s+condition|assuming|wenn|falls|sofern|sobald|solange|vorausgesetzt|unter\s+der\s+bedingung)(?![\p{L}\p{M}])(?<what>[^.!?;]*)/iu,
);
/** Words for a time in a condition, so that it is a yes for later. */
const conditionOfTime = lazily(
  () =>
    /(?:^|[^\p{L}])(?:until|till|waits?|before|after|(?:is|are)\s+over|back|finished|done|spring|summer|autumn|winter|months?|weeks?|years?|term|holidays?|exams?|later|bis|warten|wartet|nach|vor(?:bei|her)?|über|zurück|fertig|frühjahr|frühling|sommer|herbst|winter|monate?n?|wochen?|jahre?n?|ferien|urlaub|prüfung\p{L}*|später)(?!\p{L})/iu,
);
/** What one says yes on without meaning a condition: that the other wants it too. */
const conditionOfCourtesy = lazily(
  () =>
    /(?:help|likes?|wants?|wish|agrees?|fine|okay?|happy|keen|minds?|thinks?|needed|useful|of\s+(?:any\s+)?use|too|hilft|einverstanden|passt|recht\s+ist|lust\s+hat|meinst|auch\s+\p{L}+|(?:will|möchte|mag))\s*(?:it|that|her|him|them|so|with\s+\p{L}+)?\s*$/iu,
);

/** Whether a yes holds only later, or only on a condition; null where it simply holds. */
export function conditionIn(behind: string): 'later' | 'unsure' | null {
  const found = condition().exec(behind)?.groups;
  if (!found) return null;
  const { word = '', what = '' } = found;
  // `yes, when can they meet?`
  if (/^[^.!;]*\?/.test(behind)) return null;
  if (/^(?:once|as\s+soon|when|sobald)/iu.test(word) || conditionOfTime().test(what)) return 'later';
  return conditionOfCourtesy().test(what) ? null : 'unsure';
}
