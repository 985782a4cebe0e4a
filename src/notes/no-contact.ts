import { lazily, remembered } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { besidePatterns, isBesideContact, isToDoEntry } from './beside-contact';
import { letter, people } from './contact-sentences';
import { firstUses } from './first-uses';
import { isStruck } from './plain-text';

/**
 * What people write, in four languages, right after `Called Ida` or `Lunch with Ida` when nothing came of it: `No answer.`, `cancelled`,
 * `she never turned up`. A denial begins a clause of its own, so that `Bob never came` and `the dentist cancelled` are none.
 */
const hasNoMarks = /^[A-Za-z0-9][A-Za-z0-9 ,.;:!?()'-]*$/;

/** Small letters, plain apostrophes, single spaces, no marks of Markdown, nothing before the first word. */
export const plainClause = remembered(plainOf);

function plainOf(text: string): string {
  if (hasNoMarks.test(text) && !text.includes('  ')) return text.toLowerCase().trim();
  return text
    .normalize('NFC')
    .replace(/\*+|__|==/g, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}\uE000]+/u, '')
    .trim();
}

const end = `(?![${letter}])`;
const lead =
  '(?:but|and|so|sadly|unfortunately|again|only|just|still|alas|oh|well|then|in the end|aber|und|doch|leider|wieder|nur|dann|am ende|mais|et|hélas|malheureusement|encore|seulement|juste|puis|finalement|pero|y|lamentablemente|otra vez|solo|sólo|luego|al final),? ';
const subject =
  "(?:(?:she|he|they|it|i|we|who|both|sie|er|es|ich|wir|beide|elle|il|elles|ils|on|je|nous|qui|ella|él|ellas|ellos|yo|que)(?:'s|'d)? |j'|" +
  `${people} )`;
const subjects = `${subject}?`;
/** After a denial the clause ends, or says when, how often or why. `No answer about the job` and `cancelled her trip` go on. */
const tails =
  `(?=\\s*(?:$|[.,;:!?)(–—…→/-]|(?:again|today|yesterday|both|all|last|at the|this|twice|each|every|so|because|as|since|due|after|yet|until|though|either|anyway|` +
  `from (?:her|him|them|there)|by (?:her|him|them|text|phone|email)|for (?:today|now|our|the|lunch|coffee|dinner|tea|breakfast|drinks|work)|to (?:our|lunch|dinner|coffee|the (?:meeting|lunch|dinner|call|coffee|phone))|` +
  `(?:at|in) the last|the last|on the day|an hour|half an hour|ten minutes|five minutes|and|or|wieder|heute|weil|da|wegen|kurzfristig|erneut|zum|zu unserem|mehr|am telefon|encore|aujourd'hui|car|parce|à cause|cette fois|` +
  `au dernier|au rendez|à notre|finalement|non plus|otra vez|hoy|porque|a última|esta vez|por (?:enfermedad|trabajo|la|el)|a la (?:cita|comida|cena|reunión)|al final|nadie|minutes|en el último)${end}))`;

const met =
  'coffee|lunch|dinner|breakfast|brunch|tea|drinks|meeting|call|walk|date|appointment|visit|catch-?up|zoom|interview|session|plans|1:1';
const cancelled =
  'cancelled|canceled|postponed|rescheduled|called off|put off|scrapped|called it off|pulled out|backed out';
const weekdays =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|nächste\\S*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana';

const denials = {
  en: [
    'no (?:answer|reply|response|luck|pick-?up|signal|connection|contact)(?: yet)?',
    'no[- ]?show(?:ed)?',
    '(?:nobody|no[- ]one)(?: was| is)? (?:there|home|at home|in|answered|answers|answering|picked up|came|showed|showed up|turned up|around)',
    '(?:got |left |reached |went |goes |it went |straight |was )*(?:to |on )?(?:her |his |their |the |an? )*(?:voice ?mail|voice message|answering machine|answerphone|answer phone|machine|mailbox)',
    '(?:got |only )*(?:an? |the )?(?:auto-?(?:reply|response)|out[- ]of[- ]office|autoresponder)(?: (?:says|said|only))?',
    '(?:line |call |it )?(?:dropped|got cut off|cut out)(?: after .*)?',
    'left (?:(?:an?|another|him an?|her an?|them an?) )?(?:voice |short |quick )?message(?: on (?:her|his|their|the) (?:answering |voice ?)?(?:machine|mail|phone|mobile|answerphone))?',
    '(?:it )?(?:just |kept )?(?:rang out|rang and rang|ringing|rang unanswered|unanswered)',
    "(?:didn't|did not|never|doesn't|does not|wouldn't|won't|hasn't|has not|haven't|hadn't|couldn't|could not|can't|cannot|wasn't able to|was unable to|unable to|failed to|forgot to) (?:even |ever |actually |quite )?(?:answer|answered|pick up|picked up|show|show up|showed|showed up|shown up|turn up|turned up|come|came|appear|appeared|arrive|arrived|(?:call|called|ring|rang|phone|text|write)(?: me)? back|reply|replied|respond|responded|make it|made it|happen|happened|take place|took place|work out|worked out|go|went|reach (?:her|him|them)|get through|got through|get hold of (?:her|him|them)|get (?:her|him|them)|attend|join|joined|connect|(?:speak|talk) to (?:her|him|them)|see me|notice me|recogni[sz]e me|see us|say hello|said hello|meet|materiali[sz]e)",
    "(?:(?:was|were|is|are) not|wasn't|weren't|isn't|aren't|not) (?:in|there|home|at home|answering|available|reachable|around|picking up)",
    "(?:line|the line|phone|her phone|his phone|their phone|the phone|mobile|her mobile|his mobile)(?:'s| was| is| went)? (?:dead|busy|engaged|off|switched off|out of service|disconnected)",
    '(?:dead line|engaged tone|busy tone|busy signal|wrong number|number disconnected|out of service|switched off|bounced(?: back)?|(?:came back )?undeliverable|unreachable|unavailable)',
    `(?:(?:got|was|were|has|have|had|had to|has to|have to|is|been|now|be|needs? to|it was|both|then) )*(?:(?:ill|sick|unwell|poorly)(?:,| and|, so| so)? )?(?:(?:she|he|they|had to|has) )*(?:${cancelled}|cancel|postpone|reschedule)(?: (?:on (?:me|us)|it|(?:our |the |her |his )?(?:${met})))?`,
    '(?:bailed|flaked|cried off|blew (?:me|us) off|stood (?:me|us) up|(?:has |had )?ghosted(?: (?:me|us))?|called in sick|fell through|fell apart|off sick|skipped(?: it)?|overslept|(?:i |completely |totally |both )*forgot(?:ten)?(?: (?:about )?(?:it|me|us))?|missed (?:it|her|him|them|each other)|bailed on (?:me|us)|flaked on (?:me|us)|gave (?:me|us) a miss|dropped out)',
    `(?:got |was |been |has been )?(?:moved|pushed|pushed back|delayed|postponed|put off) (?:to|till|until) (?:${weekdays})`,
    "(?:didn't|did not) (?:speak|talk)(?=\\s*(?:$|[.,;!]))",
    '(?:off|in vain)(?=\\s*(?:$|[.,;!]))',
  ],
  de: [
    '(?:(?:niemand|niemanden|keiner|keinen|keine)(?: hat| war| ist)?(?: mehr)? (?:da|zu hause|daheim|erreicht|rangegangen|drangegangen|abgenommen|abgehoben|gekommen|erschienen|ging ran|ging dran|nahm ab|hob ab|am apparat|angetroffen))',
    '(?:es )?(?:ging|hob|nahm|meldete sich|war|kam) (?:niemand|keiner|keine)(?: (?:ran|dran|ab|da|zu hause|ans telefon))?',
    '(?:keine antwort|kein anschluss|keine verbindung|kein empfang|kein glück|keine reaktion|keine rückmeldung)',
    '(?:ging |lief |war |kam )?(?:nur |gleich |direkt )*(?:auf |an |ans )?(?:die |der |den |ihre |seine |ihr )?(?:mailbox|anrufbeantworter|ab)(?: (?:dran|drauf|besprochen|gesprochen|rangegangen|hinterlassen))?(?=\\s*(?:$|[.,;!)]))',
    'nachricht hinterlassen',
    '(?:hat |haben |habe |ist |sind |war |waren |hatte |hatten |konnte |konnten )?(?:(?:mich|uns|sich|sie|ihn|es|leider|wieder|doch|dann|gerade|heute|wohl|auch) ){0,3}(?:nicht|nie|niemals) (?:erreicht|erreichen|erreichbar|da|zu hause|daheim|rangegangen|drangegangen|gekommen|kommen|erschienen|abgenommen|abgehoben|aufgetaucht|geklappt|stattgefunden|möglich|ran|dran|angetroffen|geantwortet|zurückgerufen|reagiert|gemeldet|aufgemacht|bemerkt|gesehen|hingehen|hin|dabei)',
    '(?:ging|gingen|geht|gehen) (?:(?:leider|wieder|auch|aber|einfach) )*nicht (?:ran|dran|ans telefon)',
    '(?:nimmt|hebt) (?:(?:leider|wieder|auch|aber|einfach) )*nicht ab',
    `(?:(?:wurde|ist|auf) )*auf (?:${weekdays}) (?:verlegt|verschoben|vertagt)`,
    '(?:kam|kamen|erschien|erschienen|antwortete|antworteten|klappte) (?:(?:leider|wieder|doch|dann|aber|mir|einfach) )*(?:nicht|nie)',
    '(?:rief|riefen) (?:(?:leider|wieder|mich|aber) )*(?:nicht|nie) (?:zurück|an)',
    '(?:meldete|meldeten) sich (?:(?:leider|wieder) )*(?:nicht|nie)',
    '(?:nahm|nahmen|hob|hoben) (?:(?:leider|wieder) )*nicht ab',
    '(?:tauchte|tauchten) (?:(?:leider|wieder) )*(?:nicht|nie) auf',
    '(?:fand|findet) (?:leider )?nicht statt',
    'nicht (?:gegrüßt|gegrüsst|angesprochen|ans (?:telefon|handy) gegangen|da gewesen|dagewesen)|(?:(?:noch|immer noch|bisher|wieder|leider) )*(?:keine antwort|(?:nichts|nix)(?: von (?:ihr|ihm|ihnen))? gehört)',
    '(?:konnte|konnten) (?:(?:leider|doch|wieder) )*nicht',
    '(?:hat|haben) (?:mich|uns) versetzt|(?:versetzte|versetzten) (?:mich|uns)|(?:hatte|hatten) keine zeit',
    `(?:(?:hat|haben|ist|sind|war|waren|wurde|wurden|musste|mussten|fiel|habe|(?:den |unseren |das |unser )?(?:termin|treffen|essen|kaffee)) )*(?:(?:mir|uns|leider|wieder|kurzfristig|dann|es|doch|spontan|beide|heute|krank und|unser|unseren|den|das|treffen|termin|kaffee|essen) ){0,4}(?:abgesagt|absagen|gecancell?e?[td]|verschoben|verschieben|ausgefallen|geplatzt|vertagt|entfallen|vergessen|verpasst|verpennt|verschwitzt|verschlafen|verplant|versetzt(?: worden)?|krankgemeldet)`,
    '(?:sagte|sagten) (?:(?:mir|uns|leider|wieder|kurzfristig|dann|es|doch|spontan|heute|unser|unseren|den|das|treffen|termin|kaffee|essen) ){0,4}ab',
    'entfällt|entfiel|(?:fiel|fällt|fallen) (?:leider |wieder |dann )?(?:aus|flach|ins wasser)|vergeblich|umsonst|ins wasser gefallen|unzustellbar|unerreichbar|(?:handy|telefon|leitung)(?: war)? (?:aus|tot|besetzt)|falsche nummer',
  ],
  fr: [
    "(?:pas|aucune|sans|toujours pas|point) (?:de |d')?(?:réponse|réaction|nouvelles|chance|succès)",
    "(?:n'(?:a|ont|ai|est|sont|était|étaient|avait) |ne (?:s'est|m'a|nous a|l'ai|se sont) |n'a )?(?:finalement |toujours |même )?(?:pas|jamais) (?:voulu |pu |été )?(?:répondu|répondre|venue?s?|venir|décroché|rappelée?s?|là|disponibles?|présente?s?|joignables?|joindre|arrivée?s?|eu lieu|pu|chez (?:elle|lui|eux)|montrée?s?|vue?|remarquée?|y aller|possible)",
    "(?:n'(?:est|sont|a|ont) )?(?:pas|jamais) (?:venue?s?|rappelée?s?)",
    `reportée?s? (?:à|au) (?:${weekdays})`,
    '(?:ne|ça ne) (?:répond|répondait|répondent|décroche|décrochait|vient|venait|rappelle) (?:pas|plus|jamais)',
    "personne (?:à la maison|là|chez (?:elle|lui)|au bout du fil|n'a répondu|n'a décroché|ne répond|ne répondait|n'était là|au téléphone)|il n'y avait personne",
    '(?:tombée? |ai eu )?(?:sur |direct |directement )*(?:le |la |son |sa |un )?(?:répondeur|messagerie|boîte vocale)',
    'laissé (?:un )?(?:message|mot)(?: (?:sur|au) (?:son |le |la |sa )?(?:répondeur|messagerie))?',
    "(?:(?:a|ont|est|sont|m'a|nous a|avait|dû|été|a été|était|ai|avons|encore|finalement|tout) )*(?:annulée?s?|annuler|reportée?s?|reporter|décommandée?|repoussée?s?|oubliée?s?|ratée?s?|décalée?s?)(?: (?:notre|le) (?:café|déjeuner|dîner|rendez-vous|rdv|appel))?",
    "s'est décommandée?|s'est désistée?",
    "(?:m'a |nous a )?(?:posé un lapin|fait faux bond|fait défaut)|(?:est )?tombée? à l'eau|injoignables?|absente?s?|(?:la )?ligne (?:coupée|occupée|morte)|téléphone (?:coupé|éteint)|mauvais numéro|faux numéro|en vain|retour à l'expéditeur",
  ],
  es: [
    'no (?:(?:me|nos|lo|la|le|se|ha|han|he|pude|pudo|pudimos|pudieron|había|hubo|quiso) ){0,2}(?:contestó|contesta|contestaba|contestaron|contestado|respondió|responde|respondieron|respondido|cogió|coge|cogía|cogieron|atendió|atiende|vino|vinieron|venido|venir|apareció|aparecieron|aparecido|estaba|estaban|pudo|pude|pudieron|llegó|llegaron|presentó|presentaron|devolvió|devuelto|respuesta|suerte|nadie|localicé|localizar|localizarla|localizarlo|descolgó|llamó|ir|ser|hay nadie|había nadie|vio)(?: (?:el teléfono|la llamada|a la cita|en casa|de vuelta))?',
    'nadie (?:contestó|contesta|en casa|respondió|responde|cogió|coge|vino|atendió|atiende|al teléfono)|no había nadie',
    '(?:sin|ninguna) (?:respuesta|éxito|suerte|contestar|contestación)',
    '(?:saltó|salió|salta|sale|me saltó)? ?(?:directamente )?(?:el |su |al |en el )?(?:buzón(?: de voz)?|contestador(?: automático)?)',
    '(?:le )?dej[éó] (?:un )?(?:mensaje|recado)',
    '(?:(?:se|me|lo|la|nos|fue|ha|han|tuvo|tuvieron|que|sido|al final|a última hora|quedó) )*(?:canceló|cancelaron|cancelar|cancelarlo|cancelad[oa]|anuló|anularon|anular|anulad[oa]|aplazó|aplazad[oa]|pospuso|pospuest[oa]|suspendió|suspendid[oa]|olvidó|olvidad[oa]|rajó|cayó)(?: (?:el|la|nuestr[oa]) (?:café|comida|cena|cita|reunión))?',
    '(?:me |nos )?(?:dio plantón|dejó plantad[oa]s?|plantó|dejó tirad[oa])|(?:teléfono|móvil) (?:apagado|desconectado|ocupado)|línea (?:ocupada|cortada|muerta)|fuera de cobertura|número equivocado|en vano|ilocalizable|(?:el correo )?rebotó',
  ],
};

/** They say so of somebody who was called; of a lunch they may say something else. */
const unanswered =
  "(?:(?:was|it's|it was|war|était|estaba|sonaba|ça sonne|ça sonnait|immer|dauernd|toujours|siempre|always|still|noch|all|beide male) )*(?:nobody|no one|nothing|niemand|keiner|nix|nichts|personne|nadie|busy|engaged|out|away|off|dead|besetzt|belegt|tot|aus|unterwegs|weg|occupée?|éteint|sortie?|comunicaba|comunicando|comunica|ocupad[oa]|apagado|cortado)|" +
  "(?:(?:will|i'll|must|going to) )?(?:try|call|ring|phone) again(?: (?:tomorrow|later|tonight|next week|on monday))?|tried again|(?:ich )?(?:versuche|probiere|versuch|probier) (?:es |ich es )?(?:morgen|später|nochmal|noch einmal|wieder)|(?:versuche|probiere) ich (?:es )?|à rappeler|je rappelle|rappellerai|volveré a|vuelvo a llamar|lo intentaré";

/** One for each language: all of them as one pattern would take an engine longer to make ready than a page may be held up. They begin where {@link beginnings} says. */
const denial = Object.values(denials).map((each) =>
  lazily(() => new RegExp(`(?:${each.join('|')})${end}${tails}`, 'y')),
);
const noReply = lazily(
  () => new RegExp(`(?:${unanswered})${end}(?:${tails}|(?=.*again|.*(?:morgen|später|demain|mañana)))`, 'y'),
);
/** Their call was missed. */
const missed = lazily(
  () =>
    new RegExp(
      `(?:while |when |as )?(?:i was (?:out|away|asleep|in|at|on|under|driving|not|busy|already|still)|i(?:'d| had) (?:gone|left)|i (?:didn't|did not|couldn't|could not) (?:answer|pick up|hear|take|get)|i missed|missed|didn't (?:hear|answer|pick)|` +
        `ich war|war ich|ich (?:habe |hab )?(?:es |das |den anruf |sie |ihn )?(?:nicht gehört|verpasst)|ich konnte nicht|(?:habe |hab |hab's |habs |hab’s )?(?:es |sie |ihn )?(?:verpasst|nicht gehört|überhört)|ich habe nicht|bin nicht ran|` +
        `j'étais|(?:je )?n'ai pas (?:entendu|répondu|pu|décroché)|je n'étais|pas entendu|appel manqué|raté|` +
        `(?:yo )?(?:no )?(?:estaba|estábamos)|(?:yo )?no (?:lo |la )?(?:oí|cogí|pude|contesté|escuché)|llamada perdida)${end}`,
      'y',
    ),
);
/** Their call reached the writer, who did not take it. */
const callOfTheirs =
  '(?:(?:(?:the|her|his|their|a|an|another|den|einen|ihren?|seinen?|der|ein|l.|son|un|la|su|una) )*(?:phone )?(?:call|anruf|appel|llamada)(?: (?:from|von|de) (?:her|him|them|ihr|ihm))? )';
const it =
  "(?:it|her|him|them|(?:the|her|his|their) (?:phone )?call|(?:the|my) (?:phone|ringing)|es|ihn|sie|(?:den|ihren|seinen) anruf|das telefon|das handy|l'appel|son appel|la llamada|su llamada|el teléfono)";
const refused = lazily(
  () =>
    new RegExp(
      `${callOfTheirs}?(?:(?:and |but )?(?:i|we|ich|wir|j'ai|je l'ai|je|yo) )?(?:(?:just|simply|deliberately|again|then|have|had|habe|hab|hab's|hatte|ist|wurde|wieder|einfach|gleich|nur|aber|bewusst|absichtlich|was|being|got|${it}|la|lo|le|l'ai|ai) )*(?:` +
        `(?:let|left|letting|leaving) (?:${it} )?(?:just )?(?:ring(?:ing)?(?: out)?|go (?:straight )?to (?:the )?(?:voice ?mail|machine)|run out)|sen[dt] (?:${it} )?(?:straight )?to (?:the )?(?:voice ?mail|machine)|(?:ignored|screened|silenced|muted|ducked|dodged|swiped away|pressed away|clicked away|dismissed|blocked)(?: ${it})?(?: away)?|` +
        `(?:didn't|did not|couldn't|could not|wouldn't|won't|chose not to|decided not to|not) (?:take|taken|accept|accepted|answer|answered|pick up)(?: ${it})?|(?:declined|rejected|refused|dropped) (?:the|her|his|their) (?:phone )?call|` +
        `(?:weggedrückt|weg gedrückt|weggeklickt|ignoriert|abgewürgt|stumm ?geschaltet|lautlos gestellt|(?:durch|aus)?(?:klingeln|läuten|bimmeln) (?:ge)?lassen|auf die mailbox (?:geschickt|gehen lassen|laufen lassen)|nicht (?:angenommen|entgegengenommen|rangegangen|drangegangen|abgehoben|abgenommen))|` +
        `(?:drückte|drücke) (?:ich )?(?:${it} )?(?:\\S+ )?weg|(?:ließ|liess|lasse|lass) (?:ich )?(?:${it} )?(?:(?:einfach|nur|wieder) )*(?:durch|aus)?(?:klingeln|läuten|bimmeln)|ignorierte (?:ich )?${it}|nahm (?:ich )?(?:${it} )?nicht an|` +
        `ignorée?|laissée? sonner|pas prise?|pas décroché|(?:no )?(?:la |lo )?(?:ignoré|ignorad[oa])|(?:dejé|dejada|dejado) sonar)${end}${tails}`,
      'y',
    ),
);
/** The same of a call or of what they called for. */
const turnedDown = lazily(
  () =>
    new RegExp(
      `${callOfTheirs}?(?:(?:i|ich|j'ai|je l'ai|yo|la|lo) )?(?:(?:habe|hab|was|wurde|just|gleich|again|wieder|${it}) )*(?:(?:declined|rejected|refused)(?: it)?|abgelehnt|abgewiesen|(?:lehnte|wies) (?:ich )?(?:${it} )?ab|rejetée?|refusée?|déclinée?|rechazad[oa]|rechacé)${end}${tails}`,
      'y',
    ),
);
const theyCalled = lazily(
  () =>
    new RegExp(
      `(?:^|[^${letter}])(?:(?:call|anruf|appel|coup de fil|coup de téléphone|llamada) (?:from|von|de)${end}|(?:${people}|she|he|they|sie|er|elle|il|ella|él) (?:(?:just|again|also|had|hat|haben|a|ha|m'a|me|mich|heute|wieder|gerade|eben) )*(?:called|rang|phoned|facetimed|rief|riefen|angerufen|appelée?|téléphoné|llamó|llamado)${end})|^${callOfTheirs}`,
    ),
);
const calledFor =
  / (?:to|for|about|re|asking|with|wegen|um|ob|mit|zu|zum|zur|pour|au sujet|para|sobre) (?!voice|the machine)/;

const calling =
  /(?:call|phon|\brang|\bring|dial|facetime|skype|anruf|angerufen|\brief|telefon|appel|téléphon|coup de fil|llam)/;
/** Nobody prepares what is over. */
const toCome = lazily(
  () =>
    new RegExp(
      `^(?:(?:prepare|bring|print|pack|préparer|apporter|imprimer|prévoir|preparar|llevar|traer|imprimir) [^\\s]|(?:[^\\s,]+ ){1,3}(?:vorbereiten|mitbringen|mitnehmen|ausdrucken)\\W*$)`,
    ),
);
const setTime = /(?:^| )(?:at|um|à|a las?) \d{1,2}(?:[:.h]\d{2})? ?(?:am|pm|uhr|h|o'clock)?(?![\p{L}\d])/u;
/** In the end they were in touch. */
const talkedAfterAll = lazily(
  () =>
    new RegExp(
      `(?:^|[^${letter}'])(?:instead|stattdessen|à la place|en su lugar|en vez de eso|(?:she|he|they|then|later|and|but) (?:then |later |finally |soon )?(?:called|rang|phoned)(?: (?:me|us))? back|` +
        `(?:^|then|later) ?called back|(?:rang|phoned) (?:her|him|them) back|(?: |then |later |and |but |i )called (?:her|him|them) back|(?:rief|riefen) (?:(?:ich|mich|dann|später|abends|aber|sie|er|ihn|gleich) )*zurück|(?:hat|haben|habe|hab) (?:(?:mich|sie|ihn|dann|später|abends|aber|gleich) )*zurückgerufen|(?:dann|später|abends|danach|gleich darauf) zurückgerufen|` +
        `(?:elle|il|qui) (?:m'a|a) (?:\\S+ )?rappelée?|m'a (?:ensuite )?rappelée?|(?:me )?devolvió la llamada (?:luego|después|más|a los)|(?:luego|después|más tarde) (?:me )?(?:llamó|devolvió)|` +
        `(?:we|wir|on|nous) (?:(?:then|later|finally|did|still|haben|dann|doch|a|avons|trotzdem) )*(?:talked?|spoke|speak|met|chatted|reached|telefonier\\S+|gesprochen|sprachen|trafen|parlé|hablamos)|(?:luego|después|al final) (?:hablamos|quedamos|nos)|` +
        `reached (?:her|him|them)|got (?:hold of|through to) (?:her|him|them)|second time lucky|(?:dann|später|abends) (?:doch )?erreicht)${end}`,
    ),
);

const singular = /^(?:(?:but|and|aber|und|mais|et|pero|y),? )?(?:she|he|er|elle|il|ella|él) /;

/** What was said before, in plain words, with a mark for links, and of which kind. */
export interface SaidBefore {
  readonly words: string;
  readonly kind: 'did' | 'shared' | 'theirs' | null;
}

/** `Rang Omar, got his wife instead` */
const gotAnother =
  /^(?:(?:but|and|only|just|i|we) )*(?:got|reached|spoke to) (?:only )?(?:her|his|their|the) (?:wife|husband|partner|mum|mom|mother|dad|father|son|daughter|sister|brother|flatmate|housemate|neighbou?r|secretary|assistant|colleague|receptionist|voicemail|machine)\b/;

/** Whether a clause or sentence, in plain words, takes back what was said right before it. */
export function deniesContact(clause: string, { words, kind }: SaidBefore): boolean {
  if (gotAnother.test(clause)) return true;
  if (clause.length > 160 || talkedAfterAll().test(clause)) return false;
  const { afterLeads, afterSubjects } = beginnings(clause);
  const all = [...afterLeads, ...afterSubjects];
  if (denial.some((pattern) => matchesAt(pattern(), clause, all))) return true;
  if (!calling.test(words)) return false;
  if (matchesAt(noReply(), clause, all) || (kind === 'theirs' && matchesAt(missed(), clause, afterLeads))) return true;
  if (!theyCalled().test(words)) return false;
  return (
    matchesAt(refused(), clause, afterLeads) || (!calledFor.test(words) && matchesAt(turnedDown(), clause, afterLeads))
  );
}

const nextLead = new RegExp(lead, 'y');
const nextSubject = new RegExp(subject, 'y');

/**
 * Where in a clause a denial may begin: at its start, after up to three words like `but` and `sadly`, and after whom it is about. Found
 * beforehand, since as a part of each pattern these words make it take three times as long to be made ready.
 */
function beginnings(clause: string): {
  readonly afterLeads: readonly number[];
  readonly afterSubjects: readonly number[];
} {
  const afterLeads: number[] = [];
  const afterSubjects: number[] = [];
  let at = 0;
  while (at >= 0 && afterLeads.length < 4) {
    afterLeads.push(at);
    const subjectEnds = endAt(nextSubject, clause, at);
    if (subjectEnds >= 0) afterSubjects.push(subjectEnds);
    at = endAt(nextLead, clause, at);
  }
  return { afterLeads, afterSubjects };
}

/** Where what a sticky pattern finds at a place ends; -1 where it finds nothing. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function matchesAt(pattern: RegExp, text: string, places: readonly number[]): boolean {
  return places.some((at) => endAt(pattern, text, at) >= 0);
}

/** The same of what follows in the sentence itself; it may say, too, that the thing is still to come. */
export function isTakenBack(rest: string, before: SaidBefore): boolean {
  if (talkedAfterAll().test(rest) && !/(?:^|[^\p{L}])(?:her|his|their) \p{L}+ instead/u.test(rest)) return false;
  for (const clause of rest.split(/[,;(–—→]|:(?!\d)|\s->\s|\s-\s/).slice(0, 12)) {
    const plain = plainClause(clause);
    if (plain.includes(people)) return false;
    if (plain !== '' && deniesContact(plain, before)) return true;
    if (before.kind === 'shared' && toCome().test(plain)) return true;
  }
  return false;
}

/** Which of the people of a sentence the text after it denies, by their names; all of them where it names nobody. `whole` is all that follows. */
export function deniedAfter(after: string, whole: string, names: readonly string[], words: string): readonly number[] {
  const sentences = after.split(/[.!?…]+(?:\s+|$)/);
  let clause = plainClause(sentences[0] ?? '');
  if (clause === '' || talkedAfterAll().test(plainClause(whole.slice(0, 600)))) return [];
  const before: SaidBefore = { words, kind: calling.test(words) ? 'theirs' : null };
  let named: number | null = null;
  for (const [index, name] of names.entries()) {
    const plain = plainClause(name);
    const said = [plain, plain.split(' ')[0] ?? ''].find((each) => each !== '' && clause.startsWith(`${each} `));
    if (said === undefined || named !== null) continue;
    named = index;
    clause = `she ${clause.slice(said.length + 1)}`;
  }
  const own = /^(?:ich|i|j'|je|yo|war) ?/.test(clause) && !isTheirs(words);
  if (!deniesContact(clause, own ? { words, kind: null } : before)) {
    return setTime.test(words) && toCome().test(clause) ? names.map((_, index) => index) : [];
  }
  if (named !== null) return [named];
  return names.length > 1 && singular.test(clause) ? [] : names.map((_, index) => index);
}

/** `Ida called`, not `called Ida`. */
function isTheirs(words: string): boolean {
  return new RegExp(`^${people}`).test(words);
}

const contactWords = lazily(
  () =>
    new RegExp(
      `(?:^|[^${letter}])(?:call(?:ed)?|phoned?|rang|lunch|dinner|breakfast|brunch|coffee|tea|drinks?|beers?|met|meet|meeting|saw|spoke|talk(?:ed)?|chat(?:ted)?|visit(?:ed)?|walk(?:ed)?|zoom|skype|party|told|asked|catch-?up|we|together|congratulated|wrote|texted|emailed|sent|gave|helped|celebrated|` +
        `anruf|angerufen|telefon\\S*|kaffee|tee|\\S*essen|treffen|getroffen|gesprochen|gesehen|besuch\\S*|gratuliert|erzählt|geschrieben|gefeiert|feier|wir|mit|` +
        `appel\\S*|déjeuner|dîner|café|thé|vue?|rencontré\\S*|parlé|discuté|visite|fête|nous|avec|dit|` +
        `llam\\S*|comida|cena|té|vi|visto|hablé|hablamos|charla\\S*|visita|fiesta|con|dijo)${end}`,
    ),
);
const owner = `(?:(?:her|his|their|my|our|the|a|an|${people}'s|\\d+(?:st|nd|rd|th)|ihre?|sein|seine|der|die|das|unser|\\d+\\.|son|sa|leur|l'|\\d+e|su|el|la|mi) ?)*`;
/** What an entry is about that is no time spent with them. Read only where it has no word of contact. */
const otherMatters = lazily(
  () =>
    new RegExp(
      `^(?:${owner}(?:\\d+(?:st|nd|rd|th)? )?(?:wedding |work )?(?:birthday|bday|b-day|anniversary|name day|due date|geburtstag|jahrestag|hochzeitstag|namenstag|anniversaire(?: de mariage)?|fête|cumpleaños|cumple|aniversario|santo)(?: \\(?\\d+\\)?| \\([^)]*\\))?\\W*$|` +
        `(?:${subjects})?(?:turns|turned|wird|wurde|fête ses|a eu|cumple|cumplió) \\d+|` +
        `${owner}(?:\\S+ )?(?:contract|lease|visa|probation|notice|permit|subscription|sabbatical|leave|passport|insurance|term|vertrag|probezeit|mietvertrag|visum|kündigungsfrist|elternzeit|contrat|bail|préavis|période d'essai|contrato|visado|prueba)(?: (?:period|permit))? (?:ends?|ended|expires?|expired|starts?|begins|runs out|is up|due|endet|läuft aus|läuft ab|beginnt|lief aus|finit|se termine|expire|commence|prend fin|acaba|termina|vence|empieza|caduca)${end}|` +
        `${owner}(?:(?:neues|erstes|zweites|new|first|second) )?(?:paper|artikel|buch|aufsatz|roman|diss\\S*|article|book|novel|thesis) (?:ist |is |was |von ihr |von ihm )?(?:erschienen|veröffentlicht|eingereicht|abgegeben|out|published|submitted|accepted)\\W*$|${owner}(?:umzug|op|operation|scheidung|kündigung|beförderung|disputation|verteidigung(?: (?:der )?diss\\S*)?|examen|anhörung|prüfung|surgery|viva|promotion|divorce|redundancy|exam)(?: (?:bestanden|überstanden|passed))?\\W*$|${owner}(?:aufenthaltstitel|visum|stelle|zusage|stipendium) (?:bekommen|verlängert|erhalten)\\W*$|(?:ausgezogen|eingezogen)\\W*$|` +
        `(?:end of ${owner}(?:contract|lease|probation)|vertragsende|ende (?:des|der) (?:\\S+ )?(?:vertrags|probezeit|vertrages)|fin (?:du|de son|de) (?:contrat|bail|préavis)|fin de(?:l| su) contrato)${end}|` +
        `${owner}(?:\\S+ )?(?:deadline|closing date|abgabetermin|bewerbungsschluss|bewerbungsfrist|frist|abgabefrist|date limite|échéance|fecha límite|plazo)(?= (?:for|of|is|to|für|der|des|pour|de|del|para|zur|zum)${end}|\\W*$)|` +
        `${subjects}(?:(?:has|had|got|was|were|is|just|will|also) )*(?:start(?:ed|s)? (?:at|work|working|as|(?:a|her|his|their|the) new|(?:her|his|their|the) (?:job|phd|studies|degree|company|role))|new job|new role|new position|joined(?! (?:me|us|the|in|for|our|by)(?! (?:museum|company|team|firm|board|army|library|university|school))${end})|mov(?:ed|es|ing) (?:to|house|in with|away|into|back to)|relocated|promoted|retired|retires|graduated|graduates|(?:got |is )?(?:married|engaged|divorced)|quit|resigned|laid off|made redundant|fired|left (?:her|his|their|the) (?:job|company|firm|post|role)|had a baby|gave birth|applied(?= (?:for|to|at|as)${end}|\\W*$)|submitted|job application|application (?:sent|submitted|in|due)|became|hired)${end}|` +
        `${subjects}(?:(?:hat|ist|wurde|hat sich) )?(?:(?:bei \\S+ |nach \\S+ |in \\S+ |neue stelle|neuer job|um|sich )*)?(?:(?:angefangen|begonnen|umgezogen|gezogen|befördert|gekündigt|geheiratet|beworben|bewerbung (?:abgeschickt|eingereicht)|eingestellt|in rente)\\W*$|neue stelle|neuer job|zog (?:nach|um)|zieht (?:nach|um)|fing (?:bei|als) |fängt (?:bei|als) |begann (?:bei|als) |heiratete|kündigte|bewarb sich|bewerbung (?:bei|für|um|als))|` +
        `${subjects}(?:(?:a|est|s'est|elle|il|a été) )*(?:commencé (?:chez|à|comme|un nouveau|son nouveau)|déménagée? (?:à|en|pour)|emménagée?|embauchée? |promue?${end}|nouveau (?:poste|travail|job)|démissionné|mariée?${end}|postulé|candidature|retraite|diplômée?)|` +
        `${subjects}(?:(?:se|ha|fue|la|lo) )*(?:empezó (?:en|a trabajar|como|su nuevo)|empieza en|mudó|mudado|nuevo (?:trabajo|puesto|empleo)|ascendid[oa]|ascendieron|dimitió|casó|casaron|jubiló|solicitó|solicitud|postuló|graduó|contratad[oa]))`,
    ),
);
/** They were seen or heard, but not there: on a screen, in a paper, by what others say. */
const seenElsewhere = lazily(
  () =>
    new RegExp(
      `(?:^|[^${letter}])(?:on|in|im|in der|auf|à la|dans|dans le|dans la|sur|en|en la|en el|por la) (?:the |a |an |my )?(?:tv|telly|television|radio|news|newspaper|paper|youtube|instagram|facebook|linkedin|twitter|tiktok|podcast|photo|picture|dream|fernsehen|radio|zeitung|foto|traum|télé|télévision|journal|photo|rêve|tele|televisión|periódico|sueño|foto)(?: gesehen| gehört| gelesen| entdeckt)?\\W*$`,
    ),
);
const seeing =
  /^(?:(?:i|just|also|ich|habe|sie|ihn|je|j'ai|elle|la|lo|l'ai|yo) ?)*(?:saw|seen|watched|heard|read|spotted|noticed|sah|gesehen|gehört|gelesen|im|in der|auf|vue?|entendue?|lue?|vi|oí|leí|dreamt|dreamed|geträumt|rêvé|soñé|on tv|on the)(?![\p{L}])/u;
const otherPerson = lazily(() =>
  unicodePattern(
    `^(?!(?:I|We|You|She|He|They|Ich|Wir|Je|Nous|On|Yo|Got|Finally|Today|Just|Also|Then|Again|Yesterday|Later|Tonight|Even|Unexpectedly|Heute|Gestern|Dann|Endlich|Enfin|Hoy|Ayer|Lunch|Coffee|Dinner|Tea|Call|Who|Have|Had|Never)(?![\\p{L}])|\\p{L}+ly )(?:(?:[Mm]y|[Mm]ein|[Mm]eine|[Mm]on|[Mm]a|[Mm]i|[Hh]er|[Hh]is) \\p{L}+|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) ` +
      `(?:(?:has |had |just |also |finally )?(?:met|saw|seen|visited|phoned|called|rang|emailed|texted|hired|interviewed|ran into|bumped into|spoke (?:to|with)|talked (?:to|with)|met with|had (?:lunch|coffee|dinner|tea|drinks) with|met up with) (?:her|him|them|${people})|` +
      `(?:hat|haben) (?:sie|ihn|mit ihr|mit ihm|${people}) (?:\\p{L}+ )?(?:getroffen|gesehen|besucht|angerufen|gesprochen|telefoniert)|(?:traf|sah|besuchte|rief|sprach mit|telefonierte mit) (?:sie|ihn|ihr|ihm|${people})|` +
      `(?:l'a|l’a|lui a|les a) (?:vue?|rencontrée?|appelée?|croisée?|parlé)|a (?:vu|rencontré|appelé|croisé) ${people}|(?:la|lo|le) (?:vio|llamó|conoció|visitó|encontró)|(?:habló|quedó|comió|cenó) con (?:ella|él|${people}))(?![\\p{L}])`,
    'u',
  ),
);
/** What somebody else told of them: `heard from Bo that she moved`, `Bo says he is ill`. */
const newsOfThem = lazily(() => {
  const them = `(?:she|he|they|her|his|their|sie|er|ihr|ihre|sein|seine|${people})`;
  const self = `(?:${people}|[Hh]er|[Hh]im|[Tt]hem|[Ii]hr|[Ii]hm)`;
  return unicodePattern(
    `^(?:(?:I|i|[Jj]ust|[Aa]lso|[Tt]oday) )*(?:[Hh]eard|[Ll]earn(?:t|ed)|[Ff]ound out) (?:from|via|through) (?!${self}(?:[,:]? (?:that|about|how|she|he|they|and)(?!\\p{L})))(?:[^\\s,:]+ ){0,3}?[^\\s,:]+[,:]? (?:that|about|how|${them})(?!\\p{L})|` +
      `^(?:[Hh]abe |[Ii]ch habe )?(?:[Vv]on|[Dd]urch|[Üü]ber) (?!${self} (?:gehört|erfahren))(?:[^\\s,:]+ ){1,3}?(?:gehört|erfahren),? (?:dass|wie|${them})(?!\\p{L})|` +
      `^(?!(?:I|We|You|She|He|They|Ich|Wir|Sie|Er|${people})(?!\\p{L}))(?:(?:[Mm]y|[Hh]er|[Hh]is|[Mm]ein|[Mm]eine|[Ii]hr|[Ii]hre) \\p{L}+|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) (?:(?:told me|tells me|says|said|mentioned|reports|reported|reckons|thinks|let me know)(?: that| about| how)?|(?:sagt|sagte|meint|meinte|erzählt|erzählte|berichtet|schreibt|hat (?:mir |uns )?(?:erzählt|gesagt|geschrieben))(?: mir| uns)?,?(?: dass| von)?) ${them}(?!\\p{L})`,
    'u',
  );
});
/** They talked about them, or with somebody of theirs. */
const withAnother =
  /^(?:über (?:sie|ihn) mit (?!(?:ihr|ihm)(?: |$))\S|(?:tel|telefonat|telefoniert|gespräch|gesprochen|geredet|kaffee|treffen|mail)\.? mit (?:ihrer|seiner|ihrem|seinem) \S|laut (?!(?:ihr|ihm)(?: |$))\S|(?:call|coffee|lunch|phoned|rang|spoke|talk|talked|chat|chatted) (?:(?:with|to) )?(?:her|his) (?:mother|mum|mom|father|dad|sister|brother|husband|wife|boss|partner|son|daughter|assistant|pa)(?![a-z])(?!.* and (?:her|him)(?![a-z]))|(?:talked|spoke|chatted|gossiped) (?:with|to) (?!(?:her|him|them) )[^\s\uE000]+ (?:[^\s\uE000]+ )?about (?:her|him)\W*$)/;
/** What begins with `couldn't go` and the like where it ends the entry: `wedding (could not go)`. */
const couldNotGo = lazily(
  () =>
    new RegExp(
      `(?:^|[\\s(,:–—-])(?:i |we |ich |wir |je |yo )?(?:(?:could not|couldn't|can't|cannot|did not|didn't|wasn't able to|was unable to|unable to) (?:go|make it|attend|come|be there)|had to miss(?: it)?|missed it|not there|konnten? (?:leider )?nicht(?: hin| hingehen| kommen| hinfahren)?|(?:war |bin )?nicht (?:hingegangen|dabei|hin)|(?:n'ai |n'ai pas |pas )+pu (?:y )?(?:aller|venir)|pas allée?|n'y suis pas allée?|no pude (?:ir|asistir)|no fui|no fuimos)\\W*$`,
    ),
);

/** To be done before the first entry or sentence is asked about. */
export const readyForEntries = firstUses(() => [
  ...denial,
  ...[
    noReply,
    missed,
    refused,
    turnedDown,
    theyCalled,
    toCome,
    talkedAfterAll,
    contactWords,
    otherMatters,
    seenElsewhere,
    otherPerson,
    newsOfThem,
  ],
  couldNotGo,
  ...besidePatterns,
]);

/** Whether an entry under a day in somebody's own note, without its day, says that there was no contact or that it is about something else. */
export function isOtherEntry(written: string, name: string): boolean {
  if (isStruck(written)) return true;
  // No sentence ends behind `Tel.` and `30.`
  const text = written.replace(/^(tel|\d{1,3})\.\s+/i, '$1 ');
  if (saysNoContact(text, name)) return true;
  const first = firstOf(text, name);
  const plain = plainClause(first);
  if (first === '' || first.length > 100 || talkedAfterAll().test(plain)) return false;
  if (
    couldNotGo().test(plain) ||
    withAnother.test(plainClause(withMarks(first, name))) ||
    otherPerson().test(first) ||
    tellsNews(first, name)
  )
    return true;
  if (seeing.test(plain) && seenElsewhere().test(plain)) return true;
  const called = withMarks(first, name);
  if (isBesideContact(plainClause(called), called, tellsContact)) return true;
  return otherMatters().test(plain) && !contactWords().test(plain);
}

/** With a mark for each word that is one of their names, or short for it. */
function withMarks(text: string, name: string): string {
  const own = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return text.replace(/\p{Lu}[\p{L}\p{M}-]+/gu, (word) =>
    own.some((each) => each === word || (word.length > 2 && each.startsWith(word))) ? people : word,
  );
}

function tellsNews(first: string, name: string): boolean {
  const called = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return newsOfThem().test(called.reduce((text, word) => text.replaceAll(word, people), first));
}

/** Whether a clause of what an entry says first denies that they were in touch. */
export function saysNoContact(text: string, name: string): boolean {
  const plain = plainClause(firstOf(text, name));
  if (plain === '' || plain.length > 100 || talkedAfterAll().test(plainClause(text.slice(0, 400)))) return false;
  const before: SaidBefore = { words: plain, kind: 'did' };
  return plain
    .split(/[,(–—→|]|:(?!\d)|\s->\s|\s-\s/)
    .slice(0, 6)
    .some((clause) => {
      const said = plainClause(clause).replace(ourMeeting, '');
      return said !== '' && deniesContact(said, before);
    });
}
const ourMeeting = new RegExp(
  `^(?:our |the |my |die |mein |mon |mi |unser |das |der |notre |le |la |el |nuestr[oa] )?(?:${met}|1-1|one-on-one|e-?mail|mail|text|letter|brief|correo|treffen|termin|essen|kaffee|mittagessen|gespräch|réunion|rdv|rendez-vous|déjeuner|dîner|café|reunión|comida|cena|cita) (?=\\S)`,
);

/** Whether what follows words of contact, in their sentence or in the next, takes them back: `moved to Thursday`, `Voicemail.` */
export function isUndoneAfter(words: string, rest: string, next: string, kind: 'did' | 'theirs' = 'did'): boolean {
  const before: SaidBefore = { words: plainClause(words), kind };
  if (isTakenBack(rest, before)) return true;
  const [first = ''] = next.split(/[,;(–—]/, 1);
  return deniesContact(plainClause(first), before) && !talkedAfterAll().test(plainClause(next));
}

/** Whether it says that they were in touch in the end. */
export function saysAfterAll(text: string): boolean {
  return talkedAfterAll().test(plainClause(text.slice(0, 400)));
}

/** The first sentence, with a mark for the name. */
function firstOf(text: string, name: string): string {
  const bare = text
    .slice(0, 400)
    .replace(/~~[^~]*~~/g, '')
    .replace(/\*+|__|==/g, '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return nameIn(bare, name).split(/[;.!?](?:\s|$)/)[0] ?? '';
}

/** Whether an entry says something of having been in touch. */
export function tellsContact(text: string): boolean {
  return contactWords().test(plainClause(text));
}

/** Whether an entry says what is still to be done: `call her`, `Ida anrufen`. */
export function saysToDo(text: string, name: string): boolean {
  return !talkedAfterAll().test(plainClause(text.slice(0, 400))) && isToDoEntry(withMarks(firstOf(text, name), name));
}

/** The name of whom a note is about, or one word of it, as a mark where the text begins or ends with it. */
function nameIn(words: string, name: string): string {
  const text = name === '' ? words : words.replaceAll(name, people);
  const names = new Set(name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)));
  const [first = ''] = text.split(/ |(?=['’]s )/, 1);
  const begun = names.has(first) ? people + text.slice(first.length) : text;
  const last = /\S+$/.exec(begun)?.[0] ?? '';
  return names.has(last) ? begun.slice(0, -last.length) + people : begun;
}
