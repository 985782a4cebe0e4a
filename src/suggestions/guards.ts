import { clauseStart, isOfNumber, spacedNorms } from './clauses';
import type { Match, Pattern } from './pattern';
import type { Guards, SuggestionKind } from './rules';
import type { Token } from './tokens';
import { relatives } from './whom';

/** Kinds that are true only as long as nothing has come of them. */
const open: ReadonlySet<SuggestionKind> = new Set([
  'promise',
  'waiting',
  'will-introduce',
  'i-will-introduce',
  'thanks-due',
  'offer',
  'ask-next-time',
  'need',
  'my-need',
]);
/** Kinds in which the person does something for me, and so for nobody else. */
const forMe: ReadonlySet<SuggestionKind> = new Set(['waiting', 'offer', 'favour-received', 'need']);
const favours: ReadonlySet<SuggestionKind> = new Set(['favour-received', 'favour-given']);
const mineToCome: ReadonlySet<SuggestionKind> = new Set(['promise', 'i-will-introduce', 'thanks-due']);
/** Kinds of what I am to do or to ask. */
const mineToDo: ReadonlySet<SuggestionKind> = new Set([...mineToCome, 'ask-next-time']);
/** Kinds that an introduction is not: it has kinds of its own, and where those do not fit, it is somebody else's. */
const noIntroductions: ReadonlySet<SuggestionKind> = new Set([...favours, 'promise', 'waiting']);
const introductions: ReadonlySet<SuggestionKind> = new Set(['introduced', 'will-introduce', 'named', 'i-introduced']);
/** Kinds of what has happened. */
const isPast: ReadonlySet<SuggestionKind> = new Set([...favours, 'introduced', 'i-introduced', 'thanked', 'contact']);
/** A thank-you is neither promised nor a favour. */
const thanking = / (?:thank-you|thank you|thank-yous|thankyou|thanks|dankeschön|danke) /;
/** What is ours is everybody's, so that it may be for others. */
const ours = /^(?:our|unser)/;
/** Says who is to do something, as minutes do: `Greg → Mina`, `AI Tom: …`. */
const assigned = / (?:→|:|>) /;
const mayBeIdiom: ReadonlySet<SuggestionKind> = new Set([...forMe, 'favour-given', 'introduced']);
/** Whoever is asked, others may be asked on my behalf. */
const askingWord =
  /^(?:ask|check|talk|speak|with|to|enquire|chase|contact|call|ring|phone|email|remind|invite|fragt|fragen|nachfragen)$/;
const pronoun = /^ (?:him|them|her (?:[.,;]|a|an|the|about|for|to|on|that|tomorrow|soon|again|some)) /;
/** Begins a clause that only tells when or under which condition. */
const subordinate = /^(?:once|until|till|unless|whenever|sobald|bevor|bis|solange)$/;
/** The favour has been returned, or the thing has. */
const evened =
  / (?:(?:gave|given|brought|handed|paid|got) (?:it|them|me|him|her|that|the [a-z]+)? ?back|(?:has|have|had)? ?(?:returned|repaid|paid back) (?:it|them|me|him|her|the favour)|(?:we are|we 're|are|now) (?:even|quits)|(?:,|so|and|call it) quits|quitt|zurückgegeben|zurückgebracht|zurückgezahlt|(?:schon|wieder|längst|inzwischen) (?:wieder )?zurück) /;
/** What goes to somebody else, or is only asked for, before the words of an introduction, and in German behind them. */
const handsOn =
  / (?:sends?|sent|sending|forward(?:s|ed|ing)?|pass(?:es|ed)?|show(?:s|ed)?|promised|promise|needs?|wants?|hop(?:e|es|ing) for|wait(?:s|ing)? for|ask(?:s|ed)? for|would like|schicke|schickte|sende|leite|brauche|warte auf|hoffe auf|wünsche)(?: (?!(?:for|after|thanks|to|für|nach|wegen|und|and|,|:) )[^ ]+){0,4} (?:the|this|that|an?|his|her|their|that|das|die|den|eine?|einen|auf) $/;
const handsOnBehind =
  /^ (?:[^ ,.;:]+ ){0,3}(?:zu )?(?:(?:zu|weiter|ge|weiterge|weiterzu)?(?:schicken|schickt|senden|sandt|leiten|leitet|geben)|zeigen) /;
/** Words after the verb in which it may be taken back: `needs no help`. */
const nextWords = 3;

/** Whether what a match says is taken back: negated, wished, conditional, past and settled, or said of others. */
export function isTakenBack(
  kind: SuggestionKind,
  pattern: Pattern,
  { slots, from, to }: Match,
  tokens: readonly Token[],
  guards: Guards,
  mine: ReadonlySet<string>,
): boolean {
  const rest = slots['REST'];
  const core = Math.min(rest?.from ?? to, to);
  const text = (start: number, end: number): string => spacedNorms(tokens.slice(Math.max(start, 0), end));
  // `for nothing` is a favour.
  const isDenial = (token: Token, index: number, all: readonly Token[]): boolean =>
    guards.denials.includes(token.norm) &&
    !/^(?:for|für)$/.test(all[index - 1]?.norm ?? '') &&
    // `A no. 2 for the panto`
    !(token.norm === 'no' && isOfNumber(tokens, tokens.indexOf(token) + 1)) &&
    // `Ran into Leo instead`: that did happen.
    !(token.norm === 'instead' && tokens[tokens.indexOf(token) + 1]?.norm !== 'of') &&
    // `Without being asked` makes a favour the greater.
    !(token.norm === 'without' && /^(?:being|asking|charging|a)$/.test(tokens[tokens.indexOf(token) + 1]?.norm ?? ''));
  const isOwn = ({ norm }: Token): boolean => pattern.words.has(norm);
  const clause = clauseStart(tokens, from);
  // `Once she has walked the dog` tells when, not what was done for me.
  if (kind !== 'ask-next-time' && kind !== 'contact' && subordinate.test(tokens[from - 1]?.norm ?? '')) return true;

  if (tokens.slice(clause, from).some(isDenial)) return true;
  if (tokens.slice(from, core).some((token, index, all) => isDenial(token, index, all) && !isOwn(token))) return true;
  // Where a verb comes last, what is denied stands before it.
  const denied = rest && rest.to < to ? to : core + nextWords;
  if (untilComma(tokens.slice(core, denied)).some((token, index, all) => isDenial(token, index, all) && !isOwn(token)))
    return true;

  if (tokens.slice(0, from).some(({ norm }) => guards.ifs.includes(norm))) return true;
  const said = text(clause, core);
  const after = text(core, tokens.length);
  // `Would read it if I asked` offers what I need; `if he could` does not.
  const isOnCall = kind === 'offer' && / (?:wenn|falls) (?:ich|wir) /.test(after);
  if (!isOnCall && guards.conditional.test(said) && tokens.slice(core).some(({ norm }) => guards.ifs.includes(norm)))
    return true;
  if (kind !== 'contact' && guards.past.test(text(from - 3, core + 2))) return true;
  if (open.has(kind) && guards.settled.test(after)) return true;
  // `Wollte mich dem Bischof vorstellen, daraus wurde nichts`.
  if (
    open.has(kind) &&
    text(from, tokens.length)
      .split(/ (?=[,;–—-] )/)
      .some((part) => guards.forgotten.test(part.replace(/^[,;–—-]/, '')))
  )
    return true;
  if (kind === 'contact' && guards.future.test(text(0, goesOnAbout(tokens, core)))) return true;
  const verb = tokens[core - 1]?.norm ?? '';
  const isMine = tokens.slice(from, core).some(({ norm }) => mine.has(norm));
  if (kind === 'waiting' && !isMine && pronoun.test(after)) return true;
  if (
    kind === 'waiting' &&
    pattern.hasSubject &&
    (tokens[from - 1]?.norm === '→' || isForOthers(text(from, tokens.length), tokens.slice(from), guards, mine))
  )
    return true;
  if (forMe.has(kind) && !isMine && !askingWord.test(verb))
    if (guards.others.test(after) || /^ ‹\d+› (?!'s)/.test(after)) return true;
  if (kind === 'offer' && !isMine && /^ [a-z]+ ‹\d+› (?!'s)/.test(after)) return true;
  if (kind === 'promise' && /^(?:promised|told|assured)$/.test(verb) && guards.others.test(after)) return true;
  if (kind === 'promise' && guards.idleTalk.test(text(from, to))) return true;
  // `Ich soll mich laut Priya bei Mia melden`: she advises it.
  if (kind === 'promise' && / laut ‹\d+› /.test(text(clause, tokens.length))) return true;
  // `I should type it and let her have it`: the verb goes on with `should`.
  if (guards.alike?.has(tokens[from]?.norm ?? '') && !open.has(kind) && guards.modal?.test(text(0, from))) return true;
  if (favours.has(kind) && (evened.test(text(from, tokens.length)) || guards.spoiled.test(text(from, tokens.length))))
    return true;
  // `Ich kann mir Petra gut als Chefin vorstellen`.
  if (kind === 'will-introduce' && / (?:ich|wir) $/.test(text(clause, from))) return true;
  // `I'll bring them together, I promised him that` is said in one sentence.
  const introducedIn = kind === 'promise' ? 0 : from;
  if (noIntroductions.has(kind) && guards.introducing.test(text(introducedIn, tokens.length))) return true;
  if (kind === 'promise' || kind === 'favour-given') if (thanking.test(text(from, to))) return true;
  if (kind !== 'contact' && guards.anybody.test(text(0, tokens.length))) return true;
  // `Told Ann I'd ask my cousin` is a promise, and the cousin is asked.
  if (kind === 'ask-next-time' && / (?:told|promised|versprochen) /.test(text(from, core))) return true;
  if (kind === 'ask-next-time' && guards.askedOthers.test(text(from, to))) return true;
  // `Her brother is a joiner and could build it, she says`: the brother could.
  if (forMe.has(kind) && !slots['S'] && from > 0 && guards.strangers.has(tokens[0]?.norm ?? ''))
    if (tokens.slice(1, 4).some(({ norm }) => relatives.has(norm))) return true;
  if (mineToDo.has(kind) && guards.doneByOthers.test(text(clause, from))) return true;
  if (
    kind === 'offer' &&
    / (?:to|with|for) ‹\d+›(?! 's) /.test(after) &&
    !tokens.slice(from).some(({ norm }) => mine.has(norm))
  )
    return true;
  // `Keen to get going` offers nothing.
  const isGlad = kind === 'offer' && guards.gladTo.test(text(from, tokens.length));
  if (isGlad && !guards.helps.test(text(from, tokens.length)) && !tokens.slice(from).some(({ norm }) => mine.has(norm)))
    return true;
  // What was offered to somebody else.
  const offeredTo =
    kind === 'offer'
      ? / (?:offers?|offered|offering)(?: up)?(?= )(.*)$/.exec(text(from, tokens.length))?.[1]
      : undefined;
  if (offeredTo !== undefined && guards.others.test(offeredTo)) return true;
  if (
    kind === 'ask-next-time' &&
    /(?:^| )(?:told|promised|said|assured|versprach|versprochen|zugesagt) /.test(text(0, from))
  )
    return true;
  if (favours.has(kind) && guards.noFavours?.test(text(from, tokens.length))) return true;
  // `Introduced us to sourdough`.
  if (kind === 'introduced' && !rest && /^ to (?!each |one |‹|the |his |her |their |an? |my |our )/.test(after))
    return true;
  // `Promised to send Katrin the intro from Ben`: a letter.
  if (kind === 'introduced' && (handsOn.test(text(0, from)) || handsOnBehind.test(after))) return true;
  if (guards.fiction?.test(text(0, tokens.length))) return true;
  if (introductions.has(kind) && guards.noIntroductions.test(text(0, tokens.length))) return true;
  // `Lars thinks he introduced us`: he may not have.
  if (isPast.has(kind) && guards.believed.test(text(0, from))) return true;
  if (
    kind === 'ask-next-time' &&
    / (?:had to|musste|mussten) (?:[a-zäöüß]+ )?(?:ask|fragen) /.test(text(from - 3, core))
  )
    return true;
  if (slots['I'] && mineToCome.has(kind) && guards.speech?.test(text(0, from))) return true;
  // Notes do not say `you`: whoever does is quoted, and not the one who writes.
  if (kind !== 'contact' && guards.addressed?.test(text(0, tokens.length).replace(/["“„][^"”“]*["”“]/g, '')))
    return true;
  if (kind !== 'contact' && guards.reports?.test(text(clause, from))) return true;
  // `Can read it by Friday` is a plan; whoever offered has offered, though there is a day.
  if (kind === 'offer' && !/ offered /.test(text(from, to)) && guards.deadline?.test(after)) return true;
  return mayBeIdiom.has(kind) && guards.idioms.test(text(from, to));
}

/** Who has something done by somebody else: where it is not said to be for me, it must be what reaches me, and nobody else be said to get it. */
/** `Coffee with Tom, he will pass on my CV`: where the sentence goes on with what somebody does. */
function goesOnAbout(tokens: readonly Token[], from: number): number {
  const isStop = ({ norm }: Token, at: number): boolean =>
    at >= from && /^[,;:–—-]$/.test(norm) && /^(?:he|she|they|who|er|sie)$/.test(tokens[at + 1]?.norm ?? '');
  const at = tokens.findIndex(isStop);
  return at < 0 ? tokens.length : at;
}

function isForOthers(said: string, tokens: readonly Token[], guards: Guards, mine: ReadonlySet<string>): boolean {
  if (
    tokens.some(
      ({ norm }) =>
        (mine.has(norm) && !(ours.test(norm) && guards.receivers.test(said))) || /^(?:i|we|ich|wir)$/.test(norm),
    )
  )
    return false;
  return (
    (guards.receivers.test(said) && !guards.enquiries.test(said)) ||
    (!assigned.test(said) && !guards.deliveries.test(said))
  );
}

function untilComma(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ norm }) => /^(?:,|weil|obwohl|damit|denn)$/.test(norm));
  return comma < 0 ? tokens : tokens.slice(0, comma);
}
