import { unicodePattern } from '../model/unicode-pattern';
/** How people say in a sentence that somebody was not there, in English, German, French and Spanish; folded as `foldName` does. */
import { foldName } from './fold';

/** Made when the first remark is read: they do not slow down start-up. */
let made: { readonly after: RegExp; readonly ill: RegExp; readonly before: RegExp } | null = null;

const either = (words: string): string =>
  words
    .trim()
    .replace(/\s*,\s*/g, '|')
    .replace(/\s+/g, '\\s+');

/** Whether somebody who is ill or on leave in general may still have been there depends on what else is said. */
const illWords = `sick, ill, off sick, out sick, unwell, poorly, not well, on leave, on (?:mat|pat) leave, annual leave, holiday, on hols, on pto, pto, ooo, on (?:parental|maternity|paternity|sick|annual) leave, on holiday, on vacation,
  in hospital, travelling, traveling, krank, erkrankt, krankgemeldet, krank gemeldet, im urlaub, in elternzeit, auf dienstreise, malade, souffrante?, en conges?, en vacances, en deplacement,
  enferm[oa]s?, de baja, de vacaciones, de viaje, indispuest[oa]`;

function makePatterns(): NonNullable<typeof made> {
  const come =
    'come(?: along)?, attend, show(?: up)?, turn up, make it, join(?: us)?, appear, be there, be here, be present, be with us, take part, participate, dial in, call in, get here, get there';
  const came = 'came, attended, showed(?: up)?, showed, turned up, made it, joined(?: us)?, appeared, arrived';
  const away = `absent, away, missing, unavailable, not available, unable to (?:${either(come)}), not able to (?:${either(come)}),
    not there, not here, not present, not in, not around, a no[ -]?show, excused, out of (?:the )?office, ooo, otherwise engaged, prevented from (?:coming|attending|joining), elsewhere, a last[ -]minute (?:no[ -]?show|cancellation)`;
  const english = `(?:(?:is|are|was|were|'s|had been|has been|being|sadly|unfortunately) (?:(?:again|still|both|all|also|too|sadly|unfortunately|off) )*)?(?:${either(away)}|${either(illWords)}),
    (?:is|was|were|are)n'?t (?:there|here|in|present|around|available|able to (?:${either(come)})),
    (?:sadly |unfortunately |then |simply |just )?(?:did|does|do|could|can|will|would|wo)(?:n't|nt| ?not) (?:${either(come)}), (?:cant|cannot|won't|wont) (?:${either(come)}),
    did(?:n't|nt| not)(?: really)? (?:answer the invitation), never (?:${either(came)}), failed to (?:${either(come)}), not coming, not attending, not joining,
    (?:(?:was|is) )?(?:a )?no[ -]?show(?:ed|s)?(?: again)?, noshow,
    (?:had to |has to |needed to )?(?:drop out|pull out|bail(?: out)?|cancel|decline|skip(?: it| this one)?|back out|stay (?:at )?home|send (?:(?:her|his|their) )?(?:apologies|regrets)),
    dropped out, pulled out, backed out, bailed(?: out)?, begged off, cried off, called in sick, called off, called in ill, has?d? cancelled, has?d? canceled, cancelled, canceled, declined, (?:has|had) declined,
    (?:has |had )?(?:skipped|missed)(?: it| this| this one| this time| today| the meeting| the call| the session| our meeting| again)?,
    (?:has |had )?(?:sent|sends|gave|gives|sending) (?:(?:her|his|their) )?(?:apologies|regrets|excuses),
    (?:has |had )?(?:sent|sends|delegated to) (?:(?:a|her|his|their) )?(?:deputy|substitute|stand-?in|replacement|colleague|delegate|proxy|representative)(?: instead)?,
    sent (?:someone|somebody) (?:else|instead), stayed (?:at )?home, stayed away, stood (?:us|me) up, ghosted (?:us|me), excused (?:herself|himself|themselves)`;
  const german = `(?:(?:ist|war|waren|sind|kam|kamen|wegen|leider|heute|diesmal|wieder|kurzfristig|entschuldigt|doch|beide) )*(?:nicht (?:gekommen|erschienen|da|dabei|anwesend|hier|aufgetaucht|vor ort)|abwesend|verhindert|ausgefallen|abgemeldet|entschuldigt|unentschuldigt|${either(illWords)}),
    fehlt, fehlte, fehlten, fehlen, (?:hat|haben) (?:(?:leider|heute|kurzfristig|wieder|auch|uns|mir|noch) )*(?:abgesagt|gefehlt|sich entschuldigt|sich entschuldigen lassen|sich abgemeldet|sich krank ?gemeldet|nicht teilgenommen|es nicht geschafft|verpasst|geschwanzt|absagen mussen|einen vertreter geschickt|eine vertreterin geschickt|eine vertretung geschickt|(?:ihre |seine |die )?vertretung geschickt),
    abgesagt, kam (?:(?:leider|heute|dann|doch|wieder) )*nicht, kamen (?:leider )?nicht, erschien nicht, erschienen nicht, sagte (?:(?:leider|kurzfristig) )*ab, sagten ab, musste (?:(?:leider|kurzfristig) )*(?:absagen|passen|zu hause bleiben), nahm nicht teil, nahmen nicht teil,
    (?:konnte|konnten|kann|konnen) (?:(?:leider|heute|diesmal) )*nicht(?: (?:kommen|teilnehmen|dabei sein|da sein|dabeisein))?, (?:liess|lasst|lasst|liessen) sich (?:leider )?(?:entschuldigen|vertreten), schickte (?:(?:eine|ihre|seine|die) )?(?:vertretung|vertreterin), schickte (?:(?:einen|ihren|seinen) )?vertreter, blieb zu hause, blieb (?:der|dem) (?:sitzung|treffen) fern, ist ferngeblieben, wird vertreten, tauchte nicht auf, schaffte es nicht`;
  const frenchCome =
    'venir, assister, participer, etre la, etre present(?:e)?, se liberer, se joindre a nous, nous rejoindre';
  const french = `(?:(?:etait|est|sont|etaient|a ete|encore|malheureusement) )*(?:absente?s?|excusee?s?|empechee?s?|indisponibles?|pas venue?s?|pas la|pas presente?s?|retenue?|${either(illWords)}),
    n'est pas (?:venue?|la|presente?), ne sont pas venue?s, n'a pas pu (?:${either(frenchCome)}), n'ont pas pu (?:${either(frenchCome)}), n'a pas (?:assiste|participe), n'etait pas (?:la|presente?|des notres), n'etaient pas la, ne vient pas, n'est jamais venue?, ne peut pas (?:${either(frenchCome)}), ne pouvait pas (?:${either(frenchCome)}),
    ne s'est pas presentee?, s'est excusee?, s'est desistee?, s'est fait (?:excuser|representer|remplacer), s'est decommandee?, a (?:annule|decline|du annuler|fait faux bond|pose un lapin|manque la reunion|envoye (?:un remplacant|une remplacante|ses excuses|sa remplacante|son remplacant)), manquait, manque`;
  const spanishCome = 'venir, asistir, estar, acudir, participar, llegar';
  const spanish = `(?:(?:estaba|esta|estuvo|estan|estaban|otra vez) )*(?:ausentes?|excusad[oa]s?|${either(illWords)}), no (?:vino|vinieron|ha venido|han venido|asistio|asistieron|aparecio|acudio|se presento|estaba|estuvo|esta|viene|llego|participo|ha podido (?:${either(spanishCome)})|pudo (?:${either(spanishCome)})|puede (?:${either(spanishCome)})|pudieron (?:${either(spanishCome)})), falto, faltaron, falta, faltaba, (?:ha )?cancelado, cancelo, se disculpo, se excuso, se ausento, excuso su asistencia, nos dejo plantados, me dejo plantad[oa], mando (?:a )?(?:un|una|su) (?:suplente|sustituto|sustituta|representante)`;
  const head =
    "(?:(?:who|she|he|they|but|sorry|still|i|i'm|im|i am|am|sadly|unfortunately|leider|ich|bin|der|die|sie|er|qui|elle|il|desolee?|je|malheureusement|que|ella|el|lo siento|perdon) )*";
  const tail =
    "(?:(?: (?:again|today|this time|either|in the end|at the last minute|last minute|at short notice|as well|too|heute|wieder|diesmal|kurzfristig|leider|aujourd'hui|cette fois|hoy|esta vez|otra vez|sorry|unfortunately|sadly|instead))*(?: (?:because|due to|owing to|since|as|with a|with the|with flu|with covid|at home|wegen|weil|da|aufgrund|mit|car|parce que|a cause de|pour cause de|pour raison|pour raisons|por|porque|debido a)(?![a-z]).{0,90})?)";
  const ill = `(?:(?:is|are|was|were|'s|both|still|ist|war|sind|waren|est|etait|esta|estaba|estuvo|off) )*(?:${either(illWords)})`;
  return {
    after: unicodePattern(
      `^${head}(?:(?:${either([english, german, french, spanish].join(','))})${tail}(?: (?:till|til|thru|through) \\S+(?: \\S+)?)?|out(?: (?:in |at )?(?!of)\\S+)?)$`,
      'u',
    ),
    ill: unicodePattern(`^${head}${ill}${tail}$`, 'u'),
    before:
      /(?:^|[\s(])(?:(?:but )?(?:no|not|without|minus|excluding|excl|in the absence of|in absence of)|(?:all|everyone|everybody|the (?:whole )?(?:team|group|class))?,? ?(?:but )?(?:except|excepting|except for|apart from|other than|save for|with the exception of)|(?:all|everyone|everybody) (?:but|bar|save|minus)|(?:alle )?(?:ohne|ausser|bis auf|nicht|mit ausnahme von)|es (?:fehlt|fehlte|fehlten|fehlen)|(?:tous |toutes |tout le monde )?(?:sauf|sans|excepte|hormis|a l'exception de|en l'absence de)|pas de|(?:todos |todas )?(?:sin|excepto|menos|salvo|a excepcion de|en ausencia de)|(?:sorry to have |sorry we |sorry you |sorry )?missed|missing)$/u,
  };
}

const patterns = (): NonNullable<typeof made> => (made ??= makePatterns());

/** Words as they are compared: folded, without marks, quotation marks and what stands at either end. */
function plainWords(text: string): string {
  return foldName(text.replace(/\*\*|__|==|~~|["“”„«»]/g, ''))
    .replace(/[^\p{L}\p{M}\p{N}\s',-]+/gu, ' ')
    .replace(/\s*,\s*/g, ' ')
    .replace(/^[\s-]+|[\s'-]+$/g, '')
    .replace(/\s+-+\s+|\s+/g, ' ');
}

const longestRemark = 140;
/** Says that they came all the same, or that it is of another time. */
const yetThere =
  /(?:^| )(?:but (?:came|joined|sent notes|dialled|dialed|called)|came|joined late|anyway|later joined|late|last (?:week|month|year|time)|yesterday|next|trotzdem|doch noch|kam spater|spater|zu spat|letzte|gestern|quand meme|en retard|la semaine derniere|hier|tarde|ayer|until|before|after)(?: |$)/u;

/** Whether what is said of somebody behind their name says that they were not there: `was ill`, `hat abgesagt`, `no vino`. */
export function saysNotCome(text: string): boolean {
  if (text.length > longestRemark) return false;
  const words = plainWords(text);
  return words !== '' && patterns().after.test(words) && !yetThere.test(words);
}

/** Whether all it says is that somebody was ill or on leave, which is no word on a meeting. */
export function saysOnlyIll(text: string): boolean {
  return text.length <= longestRemark && patterns().ill.test(plainWords(text));
}

/** Whether what stands before a name says that its bearer was not there: `everyone except`, `ohne`. */
export function leavesOut(text: string): boolean {
  const words = plainWords(text.slice(-80));
  return words !== '' && patterns().before.test(words);
}

const standsIn =
  /^(?:(?:who )?(?:is |was )?(?:standing|stood|sitting|sat|filling|filled|stands|sits) in|deputi[sz]ing|covering|substituting|acting|here|came|there|attending|instead|on behalf|in place|im auftrag|in vertretung|als vertretung|an stelle|anstelle|statt|als ersatz|en remplacement|a la place|au nom|en lugar|en nombre|en sustitucion|en representacion|pour|por|fur|for|replacing|replaces|representing|represents|vertritt|vertrat|remplace|represente|sustituye a|reemplaza a|representa a)(?: (?:for|of|fur|von|de|du|a|pour|por))?$/u;

/** Whether what stands between two names says that the first came in the place of the second: `for`, `standing in for`. */
export function standsInFor(text: string): boolean {
  if (text.length > 60 || !/\p{L}/u.test(text)) return false;
  const words = plainWords(text);
  if (
    words === 'acting' ||
    words === 'here' ||
    words === 'came' ||
    words === 'there' ||
    words === 'attending' ||
    words === 'instead' ||
    words === 'covering for us'
  )
    return false;
  return words.length <= 40 && standsIn.test(words);
}

const whoBefore =
  /^(?:(?:those |people |the people |members )?(?:who|that)(?: were| was| is| are)?|invited,? but|invited and|wer|die|eingeladen,? aber|qui|ceux qui|invites? mais|quien(?:es)?|los que|invitad[oa]s,? pero)(?= )/u;

/** Whether a heading stands over those who were not there: `Who did not come`, `Invited but did not attend`. */
export function headsAbsence(text: string): boolean {
  if (text.length > 80 || !/^\P{L}*(?:th|who|that|pe|mem|inv|wer|die|ein|qu|ceux|los)/iu.test(text)) return false;
  const words = plainWords(text);
  const who = whoBefore.exec(words)?.[0];
  if (who === undefined || words.length > 60) return false;
  const rest = words.slice(who.length).trim();
  return (
    saysNotCome(rest) ||
    /^(?:nicht kam(?:en)?|fehlte[n]?|nicht da war(?:en)?|nicht dabei war(?:en)?|nicht erschien(?:en)?|nicht gekommen (?:ist|sind)|nicht kommen konnte[n]?|abgesagt (?:hat|haben)|n'ont pas pu venir|ne sont pas venus)$/u.test(
      rest,
    )
  );
}

/** In a sentence of a note that lists nobody these may be about something else: an offer, a course, a day to come. */
const saysLittle =
  /(?:^| )(?:will|won't|wont|can't|cant|cannot|can not|kann|konnen|peut|vient|puede|viene|not coming|not attending|not joining)(?: |$)|^(?:(?:has|had) )?(?:declined|dropped out|pulled out|backed out|skipped|missed|away|missing|elsewhere|out of office|not in|not around|ausgefallen|manque|manquait|falta|fehlt)$/u;

/** Whether a sentence says behind its subject that they were not there: `[[Bo Kay]] was absent`. */
export function tellsNotThere(text: string): boolean {
  const clause = text.split(/[.;!?()\n]|,\s|\s[–—-]\s|\s(?:so|and|und|et|y)\s/)[0] ?? '';
  return /^\s/.test(text) && saysNotCome(clause) && !saysLittle.test(plainWords(clause));
}

const regrets =
  /^(?:.*\s)?(?:sorry|sad|pity|shame|schade|leider)(?: \S+){0,4} (?:missed|miss|verpasst)$|^(?:we|i|all) missed$|^(?:(?:.* )?(?:all|everyone|everybody|alle|tous|toutes|tout le monde|todos|todas)(?: (?:came|were there|was there|there|here|present|da|waren da))? (?:except|except for|but|bar|save|apart from|ausser|bis auf|sauf|excepte|menos|excepto|salvo))$|^(?:.* )?(?:in (?:the )?absence of|in abwesenheit von|en l'absence de|en ausencia de)$|^(?:we |i |wir |nous |on )?(?:(?:met|started|began|talked|spoke|went ahead|carried on|trafen uns|begannen|fingen an|reunion|reunidos|commence) )?(?:again )?(?:without|ohne|sans|sin|no|minus)$|^es fehlten?$/u;

/** Whether a sentence says before a name that its bearer was not there, where it ends behind it: `Sorry to have missed`. */
export function tellsLeftOut(before: string, after: string): boolean {
  const words = plainWords(
    before
      .slice(-120)
      .split(/[.;!?()\n]|,\s/)
      .at(-1) ?? '',
  );
  if (!regrets.test(words)) return false;
  return /(?:except|except for|but|bar|save|apart from|ausser|bis auf|sauf|excepte|menos|excepto|salvo|absence of|von|de)$/.test(
    words,
  )
    ? !/^['’]/.test(after)
    : /^(?:\s+(?:today|this time|again|there|heute|diesmal|aujourd'hui|hoy))?\s*(?:[.,;!)–—]|$)/.test(after);
}
