import { lazily, type Made } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { hideLinks, inlineFieldsIn } from './fields';
import { firstUses } from './first-uses';
import { patternsOfRefusals } from './may-not-say';
import { foldKey, foldName } from './fold';
import { isMansName, isWomansName } from './gender-of-names';
import { type LineWords, mentionsOf } from './line-words';
import type { Mention } from './mention';
import { readMentions } from './read-value';
import type { Vocabulary } from './vocabulary';
import { wordFinder } from './word-finder';
import {
  actorIn,
  alternatives,
  linkSign,
  nameShape,
  nameWord,
  particle,
  patternsOfActors,
  startsAsName,
} from './who-acts';

/** Somebody else's task, as far as its line tells; whether the name is anybody's is the network's business. */
export interface TaskOwner {
  /** Null where the line names nobody: it is theirs whose note or meeting it is, or the first person linked. */
  readonly by: Mention | null;
  /** Whether a name that belongs to nobody known still is a name, by the shape of the sentence. */
  readonly certain: boolean;
  /** Whether they do it for me, or I wait for it. */
  readonly forMe: boolean;
}

const folded = (words: string): Made<ReadonlySet<string>> => lazily(() => new Set(words.split(',').map(foldKey)));

/** What follows a name where somebody does something. */
const modals = alternatives(
  [
    'to, will, is to, is going to, are to, are going to, shall, must, has to, have to, promised to, promised, promises to, agreed to, offered to, volunteered to, has promised, has agreed, has offered',
    'wird, soll, sollte, muss, übernimmt, kümmert sich, hat versprochen, hat zugesagt, hat angeboten, wollte',
    'va, doit, devra, devrait, s’occupe, s’en occupe, se charge, s’en charge, a promis',
    'va a, debe, debería, tiene que, ha de, ha prometido, prometió, quedó en',
  ].join(','),
);
const owesMe =
  '(?:still\\s+)?(?:owes?\\s+(?:me|us)|schuldet\\s+(?:mir|uns)|(?:me|nous)\\s+doi(?:t|vent)|(?:me|nos)\\s+deben?)';
/** What follows a name where somebody does something for me, whatever the verb. */
const forMeVerbs = [
  '(?:please\\s+)?(?:sends?|gives?|emails?|mails?|calls?|rings?|texts?|shows?|tells?|introduces?|connects?|lends?|brings?|writes?|forwards?|pings?|gets?\\s+back\\s+to)\\s+me(?!\\s+to\\b)',
  '\\p{Ll}+t\\s+(?:mir|mich)',
  '(?:meldet|rührt)\\s+sich',
  "(?:m[’']|me\\s+)(?!to\\b)\\p{Ll}+",
  `[(]?${owesMe}`,
].join('|');
/** What follows a name where the sentence tells what they do or should do; after other words it may be about a thing. */
const theirDeeds = [
  `(?:needs?|ought|supposed|is\\s+supposed|are\\s+supposed|is\\s+meant|is\\s+due|still\\s+has|still\\s+needs)\\s+to`,
  '(?:should|can|could)\\s+(?!have|get|receive|know|be|hear)\\p{Ll}+',
  `(?:is|are)\\s+(?:${alternatives('handling, doing, sending, checking, preparing, writing, working on, looking into, looking after, organising, organizing, arranging, booking, drafting, taking, following up, chasing, responsible, in charge')})`,
  'owes?',
  alternatives(
    'sends, shares, chases, follows up, checks, writes, reviews, prepares, books, schedules, drafts, updates, confirms, organises, organizes, arranges, brings, finishes, fixes, signs, approves, provides, forwards, circulates, reports, presents, investigates, creates, submits, completes, collects, buys, orders, pays, invites, researches, edits, prints, publishes, uploads, coordinates, handles, leads, takes, makes, finds, sets up, takes care of, looks into, talks to, speaks to, contacts, calls, emails',
  ),
  alternatives(
    'schickt, sendet, bucht, prüft, organisiert, bereitet, erstellt, macht, liefert, bringt, klärt, schreibt, plant, holt, besorgt, leitet, spricht mit, bestellt, reserviert, informiert, recherchiert, kümmert sich, muss, müsste, kann, könnte',
  ),
  alternatives(
    'envoie, prépare, réserve, appelle, organise, écrit, vérifie, rédige, contacte, s’occupe, commande, apporte, achète, doit',
  ),
  alternatives(
    'envía, prepara, reserva, organiza, escribe, revisa, contacta, se encarga, se ocupa, compra, trae, redacta',
  ),
].join('|');
/** Before `@name` at the end of a line: I write to them, and they do nothing yet. */
const towardsThem =
  /(?:^|\s)(?:to|with|for|from|about|of|by|via|at|and|or|mit|an|von|für|bei|über|und|à|avec|pour|de|et|con|para|a|y|e|call|ring|phone|email|e-mail|mail|message|text|ping|ask|tell|thank|meet|see|visit|invite|remind|write|contact|congratulate|help|pay|update|anrufen|fragen|treffen|schreiben|appeler|contacter|remercier|llamar|escribir|visitar)\s*$/iu;
/** Verbs after an unknown capitalised word and “to” that show the word to be a name: `Mike to chase the review`. */
const isDeed =
  /^(?:send|share|chase|follow|check|get|give|write|review|prepare|book|schedule|draft|update|call|ring|phone|email|mail|ask|tell|reply|respond|confirm|organi[sz]e|arrange|introduce|find|look|make|do|bring|finish|fix|add|put|set|read|sign|approve|provide|forward|circulate|report|present|speak|talk|contact|investigate|create|submit|complete|discuss|think|let|plan|test|run|buy|order|pay|collect|lead|own|take|start|come|meet|invite|research|compile|edit|print|post|publish|upload|return|connect|help|work|coordinate)(?!\p{L})/u;
/** Capitalised words before “to” that are no names: they begin a sentence. */
const openers = lazily(() =>
  unicodePattern(
    `^(?:${[
      'Let|Lets|I|We|You|He|She|They|It|Who|What|Where|When|How|Why|This|That|These|The|A|An|My|Our|Your|Their|His|Her|Me|Us',
      'Need|Want|Have|Had|Got|Try|Remember|Promised?|Plan|Planning|Hope|Agreed?|Offer|Offered|Forgot|Decide|Decided|Ready|Time|Like|Love|Due|Going|Wait|Waiting|Ask|Tell|Get|Help|Able|Aim|Intend|Mean|Meant|Happy|Keen|Supposed|Nice|Good|Easy|Hard|Important|Next|Today|Tomorrow|Something|Someone|Somebody|Everyone|Nobody|Anyone|Question|Questions|Things?|Idea|Ideas|Reminder|Chance|Permission|Request|Note|Link|Access|Back|Up|Please|Not|Never|Still|Also|Maybe|And|Or|If|As|In|On|At|For|From|With|To|Write|Talk|Speak|Listen|Reply|Send|Respond|Go|Say|Invite|Introduce|Connect|Return',
      'Ich|Wir|Du|Ihr|Er|Sie|Es|Man|Wer|Was|Wann|Das|Die|Der|Den|Dem|Ein|Eine|Mein|Meine|Noch|Bitte|Heute|Morgen|Alles|Niemand|Jemand',
      'Je|Tu|Il|Elle|On|Nous|Vous|Ils|Elles|Qui|Que|Ce|Cela|Le|La|Les|Un|Une|Mon|Ma|Mes|Tout|Ça',
      'Yo|Tú|Él|Ella|Ellos|Ellas|Nosotros|Quién|Qué|Esto|Eso|El|Los|Las|Una|Mi|Mis|Todo|Se',
    ].join('|')})(?:\\s|$)`,
    'u',
  ),
);
/** Verbs that begin what somebody should do; they do not turn to whoever is named at the end. */
const moreDeeds =
  /^(?:chase|rewrite|proofread|clean|design|build|deploy|migrate|remove|delete|replace|choose|decide|define|document|estimate|evaluate|export|import|gather|host|install|list|measure|move|negotiate|outline|pick|polish|produce|propose|record|register|renew|repair|reserve|revise|scan|select|sort|store|summari[sz]e|tidy|track|transfer|type|verify|implement|improve|analy[sz]e|assemble|clarify|circulate|count|cut|close|open|pack|paint|refactor|search|try|use|count|confirm)(?!\p{L})/u;
const deedsElsewhere =
  /^(?:envoyer|préparer|réserver|organiser|vérifier|rédiger|commander|apporter|acheter|relire|corriger|imprimer|mettre|faire|trouver|finir|mettre|installer|enviar|preparar|reservar|organizar|revisar|redactar|comprar|traer|corregir|imprimir|hacer|buscar|terminar|actualizar|instalar)\s/u;
const germanDeed =
  /\s(?!(?:wegen|morgen|gegen|neben|oben|unten|neuen|alten|ersten|außen|innen|zwischen)$)\p{Ll}+(?:en|ern|eln)$/u;
/** Whoever is named behind these is whom I turn to. */
const turnsTo =
  /^(?:ask|tell|thank|call|ring|phone|email|e-mail|mail|text|message|ping|meet|see|visit|invite|remind|congratulate|help|reply|respond|speak|talk|chat|write(?=\s+(?:to|back))|contact|check(?=\s+in)|follow(?=\s+up)|get(?=\s+back)|catch(?=\s+up)|return(?=\s+call)|introduce|gift|present)(?!\p{L})|(?:anrufen|fragen|danken|bedanken|treffen|schreiben|sprechen|besuchen|einladen|gratulieren|antworten|melden|zurückrufen|erinnern)$|^(?:appeler|contacter|remercier|demander|écrire|llamar|contactar|agradecer|preguntar|escribir)(?!\p{L})/iu;

/** Words before a colon that say what kind of thing follows, not who does it. */
const labels = folded(
  [
    'todo,to do,task,tasks,action,actions,action item,next,next step,next steps,follow up,follow-up,followup,reminder,remember,note,notes,nb,ps,idea,ideas,question,questions,q,a,answer,agenda,topic,urgent,important,priority,high,low,medium,asap,later,someday,maybe,today,tomorrow,tonight,week,this week,next week,month,monday,tuesday,wednesday,thursday,friday,saturday,sunday,mon,tue,tues,wed,thu,thur,thurs,fri,sat,sun,january,february,march,april,may,june,july,august,september,october,november,december,morning,afternoon,evening,deadline,due,date,when,where,why,how,what,who,goal,goals,plan,decision,decisions,issue,bug,fix,feature,project,topic,subject,re,fwd,fyi,tbd,call,phone,ring,email,e-mail,mail,message,text,write,letter,reply,send,ask,tell,meet,meeting,lunch,dinner,coffee,drinks,breakfast,visit,talk,chat,interview,thanks,thank,thank you,gift,present,birthday,buy,shopping,errand,errands,read,reading,book,books,paper,watch,listen,learn,review,research,prepare,prep,invite,introduce,intro,introduction,schedule,work,home,house,office,school,family,friends,health,money,finance,travel,trip,event,party,wedding,kitchen,garden,car,marketing,sales,legal,hr,it,design,engineering,team,club,church,admin,website,blog,newsletter,draft,slides,report,budget,contract,invoice,application,job,cv,reference,feedback,update,check,waiting,waiting for,delegate,promise,promised,favour,favor,need,offer,see,cf,example,eg,update,optional,must,should,could,yes,no,ok,done,open,new,old,blocked,warning,attention,info,context,background,summary,tldr,afterwards,after,before,outcome,outcomes,result,results,opening,closing,welcome,wrap-up,standup,stand-up,retro',
    'aufgabe,aufgaben,nächster schritt,nächste schritte,frage,fragen,notiz,notizen,wichtig,dringend,heute,morgen,woche,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,anruf,anrufen,telefon,brief,schreiben,treffen,termin,essen,kaffee,idee,ideen,arbeit,zuhause,haus,büro,schule,familie,geburtstag,geschenk,danke,einkauf,lesen,buch,projekt,thema,erinnerung,bitte,achtung,zusage,danach,anschließend,später,vorher,zum schluss,ergebnis,begrüßung',
    'tâche,tâches,à faire,question,rappel,note,urgent,important,aujourd’hui,demain,semaine,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,appel,appeler,lettre,écrire,réunion,déjeuner,dîner,café,idée,travail,maison,bureau,école,famille,anniversaire,cadeau,merci,courses,lire,livre,projet,sujet',
    'tarea,tareas,pendiente,pregunta,nota,urgente,importante,hoy,mañana,semana,lunes,martes,miércoles,jueves,viernes,sábado,domingo,llamada,llamar,carta,escribir,reunión,comida,cena,café,idea,trabajo,casa,oficina,escuela,familia,cumpleaños,regalo,gracias,compras,leer,libro,proyecto,tema,recordatorio',
  ].join(','),
);
const days = folded(
  'monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,may,june,july,august,september,october,november,december,christmas,easter,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,weihnachten,ostern,januar,februar,märz,mai,juni,juli,oktober,dezember',
);
/** Of these, whoever works together, who may act. */
const units = folded('hr,it,legal,marketing,sales,finance,admin,team,design,engineering');
/** Places and tools that lists of tasks are sorted by: `@home`, `@phone`. */
const contexts = folded(
  'home,work,office,phone,calls,call,computer,laptop,mac,pc,online,internet,web,email,mail,errand,errands,shop,shopping,town,city,out,anywhere,garden,car,school,library,bank,reading,read,waiting,waitingfor,someday,maybe,agenda,agendas,today,tomorrow,next,low,high,focus,deep,quick,zuhause,büro,arbeit,telefon,unterwegs,einkaufen,maison,bureau,téléphone,courses,casa,oficina,trabajo,teléfono,compras',
);

/** Whether words such as `Notes` or `Next steps` say what follows and name nobody; `April` and `HR` may be somebody. */
export function isLabel(words: string): boolean {
  const folded = foldKey(words);
  return labels().has(folded) && !units().has(folded) && !days().has(folded);
}

/** Whether `@word` sorts tasks by place or tool, and names nobody. */
export function isContext(word: string): boolean {
  return contexts().has(foldKey(word));
}

const names = `(${nameShape})(?:\\s*(?:,|&|\\+|/|and\\s|und\\s|et\\s|y\\s)\\s*${nameShape}){0,4}`;

const opening = {
  at: lazily(() => unicodePattern(`^@(${nameShape}|[\\p{L}\\p{N}_-]+)`, 'u')),
  colon: lazily(() => unicodePattern(`^${names}\\s*:(?=\\s)`, 'u')),
  modal: lazily(() => unicodePattern(`^${names}(?:\\s+(?:${modals})|[’']ll)(?=[\\s,])[\\s,]*(\\S+)`, 'u')),
  forMe: lazily(() => unicodePattern(`^${names}\\s+(?:${forMeVerbs})(?!\\p{L})`, 'u')),
  deed: lazily(() => unicodePattern(`^${names}\\s+(?:${theirDeeds})(?!\\p{L})(?!\\s+me\\s+to\\b)`, 'u')),
  dash: lazily(() => unicodePattern(`^${names}\\s+[-–—]+\\s+(?=\\S)(.*)$`, 'u')),
  atEnd: lazily(() => unicodePattern(`^(.*\\S\\s+\\S.*)\\s@(${linkSign}|${nameWord}(?:\\s+${nameWord})?)[.!]?$`, 'u')),
  lastDash: lazily(() => unicodePattern(`^(.*\\S)\\s+(?:[-–—]+|→)\\s*(${nameShape})[.!]?$`, 'u')),
  lastBracket: lazily(() => unicodePattern(`^(.*\\S)\\s*\\((${nameShape})\\)[.!]?$`, 'u')),
  bracket: lazily(() => unicodePattern(`^\\((${nameShape})\\)\\s+\\S|\\((${nameShape})\\)[.!]?$`, 'u')),
};
/** `AP [[Anna]]: …`, `Todo(Anna): …` */
const actionOf = lazily(() =>
  unicodePattern(
    `^(?:(?:AP|AI|[Aa]ction(?:\\s+(?:item|point))?|ACTION(?:\\s+(?:ITEM|POINT))?|[Tt][Oo]-?[Dd][Oo]|TASK|[Tt]ask|Aufgabe|AUFGABE|[Tt]âche|[Tt]area)\\s*(?:#?\\d+)?\\s*[:–—-]?\\s*)(?:(${nameShape})\\s*:(?=\\s)|[(@]\\s*(${nameShape}|\\p{Ll}[\\p{L}.-]*)\\s*(?:\\)\\s*:?|:)(?=\\s))`,
    'u',
  ),
);
const waits = alternatives(
  'waiting for, waiting on, waiting to hear from, waiting to hear back from, waiting, still awaiting, wait for, wait on, wait to hear from, awaiting, await, warte auf, warten auf, wartet auf, ich warte auf, warte noch auf, warten noch auf, warte noch immer auf, warte immer noch auf, warte weiter auf, ich warte noch auf, ich warte noch immer auf, ich warte immer noch auf, wir warten auf, wir warten noch auf, en attente de, en attente d’, j’attends, j’attends toujours, j’attends encore, attendre, attends, sigo esperando a, sigo esperando, esperando a, esperando, esperar a, esperar, espero, a la espera de, en espera de',
);
/** What all words of waiting have in common. */
const mayWait = /wait|wart|atten|esper/iu;
/** At the start, or after a mark: whoever else waits is somebody else (`[[Anna]] is waiting for the list`). */
const waiting = lazily(() =>
  unicodePattern(`(?:^|[([:;,–—-]\\s*)(?:still\\s+|noch\\s+|toujours\\s+)?(?:${waits})(?!\\p{L})(.*)$`, 'iu'),
);
/** `Wait until Anna is back`, `Auf Anna warten`: not `wait until Friday`. */
const waitsUntil = lazily(() =>
  unicodePattern(
    `^(?:still\\s+|noch\\s+)?(?:wait(?:ing)?(?:\\s+(?:until|till|’til|for\\s+when)|\\s+(?:and|to)\\s+see\\s+(?:what|if|whether|how|when))|warten?(?:\\s+ab)?,?\\s+(?:bis|ob|was)|abwarten,?\\s+(?:bis|ob|was)|attend(?:re|s)\\s+(?:que|qu[’'])|esperar\\s+(?:a\\s+que|hasta\\s+que))\\s*(${nameShape}|(?:s?he|they|sie|er|elle|il|ella|él)(?=\\s))(?![\\p{L}\\p{M}])(?!\\s*(?:$|,))`,
    'iu',
  ),
);
const waitsAtEnd = lazily(() =>
  unicodePattern(
    `^(?:noch\\s+)?(?:auf\\s+.*\\swarten|(?:(?:die|eine)\\s+)?(?:\\p{L}+\\s+){0,2}(?:rückmeldung|antwort|bescheid|feedback|zusage|rückruf|reaktion|entscheidung|angebot)(?:\\s+(?:von|durch)\\s+(${nameShape}))?(?:\\s+\\S+){0,3}\\s+abwarten)[.!]?$`,
    'iu',
  ),
);
/** `waiting for me` is what somebody else does. */
const waitsForMe = /^\s+(?:me|mich|moi|mí)(?!\p{L})/iu;
const afterWaiting = lazily(() => unicodePattern(`^\\s*(?:\\S+\\s+){0,5}?(?:from|von)\\s+(${nameShape})`, 'u'));
/** What I wait to hear: nothing of mine follows the name. */
const toHear = lazily(() =>
  unicodePattern(
    `^(?:still\\s+|noch\\s+)?(?:(?:to\\s+)?hear(?:\\s+back)?\\s+from|(?:get\\s+|got\\s+to\\s+get\\s+)?(?:an?\\s+|the\\s+)?(?:reply|answer|response|feedback|word|confirmation|go-ahead)(?:\\s+back)?\\s+from|(?:(?:die|eine)\\s+)?(?:rückmeldung|antwort|bescheid|feedback|zusage|rückruf)\\s+(?:von|durch)|(?:(?:avoir|recevoir)\\s+)?(?:la\\s+|une\\s+|le\\s+|un\\s+)?(?:réponse|retour|confirmation|nouvelles)\\s+d(?:e|['’])|(?:recibir\\s+)?(?:la\\s+|una\\s+)?(?:respuesta|confirmación|noticias)\\s+de)\\s*(.*)$`,
    'iu',
  ),
);
const heardFrom = lazily(() =>
  unicodePattern(
    `^(${nameShape})(?=\\s*(?:$|[,.;:()–—?!-]|(?:on|about|re|by|regarding|before|until|till|zum?|zur|wegen|bis|über|bezüglich|sur|pour|avant|au\\s+sujet|à\\s+propos|sobre|para|antes)(?!\\p{L})))`,
    'u',
  ),
);
/** What shows that it is the person of the note who is waited for, and not the weather. */
const ofThem =
  /(?:^|[^\p{L}])(?:her|his|him|their|them|she|he|they|repl(?:y|ies)|answer|response|feedback|word|news|confirmation|sie|er|ihn|ihre?n?|seine?n?|antwort|rückmeldung|bescheid|elle|lui|il|sa|son|ses|réponse|retour|ella|él|su|sus|respuesta)(?!\p{L})/iu;
const directly = lazily(() => unicodePattern(`^\\s*(${nameShape})`, 'u'));
const given = lazily(() =>
  unicodePattern(
    `(?:^|[\\s(])(assigned to|owned by|owner:|assignee:|responsible:|delegated to|zugewiesen an|zuständig:|verantwortlich:|delegiert an|assigné à|assignée à|responsable:|responsable :|délégué à|asignado a|delegado a)\\s+(me\\b|mich\\b|moi\\b|mí(?!\\p{L})|${nameShape})`,
    'iu',
  ),
);
/** Only somebody else can send me something. */
const toMe =
  /^(?:please\s+)?(?:(?:still\s+)?owes?\s+(?:me|us)\b|schuldet\s+(?:mir|uns)(?!\p{L})|(?:me|nous)\s+doi(?:t|vent)(?!\p{L})|(?:me|nos)\s+deben?(?!\p{L})|(?:send|give|show|lend|forward|introduce|connect|get\s+back\s+to|bring)\s+me\b(?!\s+to\b)|let\s+me\s+know\b|(?:will|is\s+going\s+to|promised\s+to|wird|va|va\s+a)\s+(?:(?:\p{Ll}+\s+me|mich|mir|uns)(?!\p{L})(?!\s+to\b)|m[’']\p{Ll}+|\p{Ll}+rme(?!\p{L})))/iu;
/** In lower case: `US` and `Mon` are something else. */
const namesMe = wordFinder(
  "me|my|mine|us|mir|mich|mein(?:e|en|em|er|es)?|uns|unser(?:e|en|em|er|es)?|moi|mon|ma|mes|nous|mí|mi|mis|nos|conmigo|m[’']\\p{L}+|darme|verme",
);
/** `llamarme`, `escribirme` */
const endsInMe = /(?:^|[^\p{L}])\p{Ll}{2,}[aeií]rme(?!\p{L})/u;
const isTowards = (text: string): boolean => namesMe(text) || (text.includes('rme') && endsInMe.test(text));

/** To be done before the first task is asked about. */
export const readyForTasks = firstUses(() => [
  ...patternsOfActors,
  ...patternsOfRefusals,
  ...[promised, bareVerbs, waiting, waitsUntil, waitsAtEnd, toHear, actionOf, openers, given],
  ...Object.values(opening),
]);

/** Whether people are named under a heading, or in answer to a question, for me to talk to. */
export function namesPeople(heading: string, vocabulary: Vocabulary): boolean {
  return vocabulary.mayMean('line', 'named', heading) && vocabulary.means('line', 'named', foldWords(heading));
}

/** Whether what stands under a heading, or in a note of that name, is waited for. */
export function isWaitingList(heading: string, vocabulary: Vocabulary): boolean {
  return vocabulary.mayMean('line', 'waiting', heading) && vocabulary.means('line', 'waiting', foldWords(heading));
}

function foldWords(text: string): string {
  return foldKey(text.replace(/'/g, '’').replace(/[^\p{L}\p{N}\s’-]/gu, ''));
}

/** Before a name: something is done for them, or with them. */
const forThem = lazily(() =>
  unicodePattern(
    `(?:^|\\s)(?:to|for|back|with|thank|an|für|mit|bei|zurück|pour|avec|para|con)\\s+${linkSign}|(?:^|\\s)(?:back|zurück\\p{L}*|leihen|verleihen|ausleihen|schenken|geben|bringen|schicken|fragen)(?:\\s|[.!]?$)`,
    'u',
  ),
);
const moreOfWorks =
  /^(?:lend|loan|borrow|return|swap|recommend|drop|hand|post|bring|give|pass|thank|invite|congratulate)(?!\p{L})/u;

/** Whether a task in a list of books or films says what is to be done for somebody: `return Dune to Anna`, not `Dune, Frank Herbert`. */
export function saysDeed(words: LineWords['words']): boolean {
  const flat = words
    .map((word) => (typeof word === 'string' ? word : linkSign))
    .join('')
    .trim();
  const verb = flat.charAt(0).toLowerCase() + flat.slice(1);
  if (/^(?:re-?)?(?:read|watch|see|listen to|hear|play|lesen|hören|schauen)(?!\p{L})/u.test(verb)) return false;
  return isDeed.test(verb) || moreOfWorks.test(verb) || turnsTo.test(verb) || forThem().test(flat);
}

/**
 * Who speaks in a line of minutes: `Anna: thanked Tom`. `isSure`: whether the label is a link or a given name that is
 * known; any other word with a capital may be what the line is about.
 */
export function speakerIn(words: LineWords['words']): { readonly isSure: boolean } | null {
  const flat = words
    .map((word) => (typeof word === 'string' ? word.replaceAll(linkSign, ' ') : linkSign))
    .join('')
    .replace(/\*\*|__|==/g, '')
    .trim();
  const found = flat.includes(':') && startsAsName(flat) ? opening.colon().exec(flat) : null;
  const name = found?.[1];
  if (!found || name === undefined || openers().test(name)) return null;
  if (name === linkSign) return { isSure: true };
  const folded = foldKey(name);
  if ((labels().has(folded) && !units().has(folded)) || folded === 'me') return null;
  const [given = ''] = name.split(/\s/);
  return { isSure: isWomansName(foldName(given)) || isMansName(foldName(given)) };
}

/** Words that begin or hold the name of an organisation, not of a person. */
const organisations =
  /(?:^|\s)(?:The|Library|University|College|School|Museum|Archives?|Institute?|Society|Council|Department|Centre|Center|Office|Team|Group|Association|Foundation|Trust|Press|Company|Services?|Ltd|Inc|GmbH|LLC|Bibliothek|Universität|Archiv|Verein|Verlag|Stadt|Bibliothèque|Université|Musée|Biblioteca|Universidad|Museo|Archivo)(?:\s|$)/u;
const personName = lazily(() => unicodePattern(`^@?${nameWord}(?:\\s+(?:${particle}\\s+){0,2}${nameWord}){0,3}$`, 'u'));

/** Who is named in a line for me to talk to: all who are linked, else a name that the line begins with, and those joined to it by “and”. */
export function namedIn(words: LineWords['words'], vocabulary: Vocabulary): readonly Mention[] {
  const linked = mentionsOf(words);
  if (linked.length > 0) return linked;
  const text = words.map((word) => (typeof word === 'string' ? word : '')).join('');
  const label = /^[^:]{0,100}:/.exec(text)?.[0] ?? '';
  return plainNamesIn(namesPeople(label, vocabulary) ? text.slice(label.length) : text);
}

/** A name without a link that a text begins with, and those joined to it by “and”. */
export function plainNamesIn(text: string): readonly Mention[] {
  const said = text.replace(/\*\*|__/g, '').trim();
  const first =
    said.split(/[,;:([/|]|\s[–—-]+\s|\s(?:at|in|from|who|about|bei|aus|von|über|à|chez|qui|en|que|sobre)\s|\.\s/)[0] ??
    '';
  return first
    .split(/\s(?:and|und|et|y|&|\+)\s/)
    .map((name) => name.replace(/[.!?]+$/, '').trim())
    .filter((name) => personName().test(name) && !openers().test(name) && !organisations.test(name))
    .map((name) => ({ kind: 'name', name: name.replace(/^@/, '') }));
}

/**
 * Whose task a line is where it says that somebody else does it; null where it is mine.
 * @param isAwaited whether it stands in a list of what I wait for
 * @param isMeeting whether it stands in the note of a meeting
 * @param isShared whether the note lists what several people do, as minutes and projects do, and no diary and no note about somebody
 */
export function readTaskOwner(
  text: string,
  said: LineWords,
  vocabulary: Vocabulary,
  isAwaited: boolean,
  isMeeting: boolean,
  isShared: boolean,
): TaskOwner | null {
  const mentions: Mention[] = [];
  const flat = said.words
    .map((word) => (typeof word === 'string' ? word.replaceAll(linkSign, ' ') : (mentions.push(word), linkSign)))
    .join('')
    .replace(/\*\*|__|==/g, '')
    .trim();
  const mentionOf = (written: string, at: number): Mention | null =>
    written === linkSign
      ? (mentions[flat.slice(0, at).split(linkSign).length - 1] ?? null)
      : { kind: 'name', name: written.replace(/[.'’]+$/, '') };
  const isTowardsMe = isTowards(flat);
  const forMe = isAwaited || isTowardsMe;
  return (
    fieldOwner(text, vocabulary, forMe) ??
    (said.tags.some((tag) => tag.split('/').some((part) => vocabulary.means('line', 'waiting', foldKey(part))))
      ? { by: null, certain: false, forMe: true }
      : null) ??
    promisedBy(flat, mentionOf) ??
    waitedFor(flat, mentions, mentionOf) ??
    waitedUntil(flat, mentions, mentionOf) ??
    toBeHeard(flat, mentionOf) ??
    actionOwner(flat, mentionOf, forMe) ??
    actingOwner(flat, mentionOf, forMe, isAwaited, isTowardsMe) ??
    openingOwner(flat, mentionOf, forMe, isMeeting) ??
    givenTo(flat, mentionOf, forMe) ??
    calledAtEnd(flat, mentionOf, forMe) ??
    (isShared ? (bareDeed(flat, mentionOf, forMe) ?? namedAtEnd(flat, mentionOf, forMe)) : null) ??
    (isMeeting ? bracketOwner(flat, mentionOf, forMe) : null) ??
    (isAwaited ? { by: null, certain: false, forMe: true } : null)
  );
}

/** The mention that a name found in the flat line stands for; `at`: where to look from. */
type MentionOf = (written: string, at: number) => Mention | null;

function fieldOwner(text: string, vocabulary: Vocabulary, forMe: boolean): TaskOwner | null {
  if (!text.includes('::')) return null;
  const bracketed = inlineFieldsIn(text).filter((field) => field.bracketed);
  const rest = bracketed.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text);
  for (const { key, value } of [...bracketed, ...looseFields(rest)]) {
    const waits = vocabulary.means('line', 'waiting', foldKey(key));
    if (!waits && !vocabulary.means('line', 'owner', foldKey(key))) continue;
    const [by] = readMentions(value.replace(/[📅📆🗓⏳⌛🛫➕✅❌🔺⏫🔼🔽⏬].*$/u, '').replace(/#\S+/g, ''));
    if (by && by.kind !== 'me') return { by, certain: true, forMe: waits || forMe };
  }
  return null;
}

/** `the slides owner:: Anna`, which Dataview would not read within a line: the key is the last word, two or three before the colons. */
function looseFields(text: string): readonly { readonly key: string; readonly value: string }[] {
  const colons = hideLinks(text).indexOf('::');
  if (colons < 0) return [];
  const before = text
    .slice(0, colons)
    .split(/[\s([]+/)
    .filter(Boolean);
  const value = text.slice(colons + 2);
  return [1, 2, 3].map((count) => ({ key: before.slice(-count).join(' '), value }));
}

/** `Promised by Anna: tickets`, `Karten von Anna versprochen` */
const promised = lazily(() =>
  unicodePattern(
    `(?:^|[\\s(,–—-])(?:(?:[Pp]romised|[Oo]ffered|[Pp]ledged|[Oo]wed)\\s+(?:(?:to\\s+)?(?:me|us)\\s+)?by|(?:[Vv]ersprochen|[Zz]ugesagt|[Aa]ngeboten|[Zz]ugesichert)\\s+von|[Pp]romise?s?\\s+par|[Pp]rometid[oa]s?\\s+por)\\s+(${nameShape})(?![\\p{L}\\p{M}'’-]|\\s+(?:${modals})(?!\\p{L}))|` +
      `(?:^|\\s)von\\s+(${nameShape})\\s+(?:versprochen|zugesagt)(?=\\s*(?:$|[.,;:!)]))`,
    'u',
  ),
);

function promisedBy(flat: string, mentionOf: MentionOf): TaskOwner | null {
  const found = /romis|romet|ffered|ledged|wed|prochen|gesagt|geboten|gesichert/.test(flat)
    ? promised().exec(flat)
    : null;
  const name = found?.[1] ?? found?.[2];
  if (!found || name === undefined || openers().test(name) || days().has(foldKey(name))) return null;
  return { by: mentionOf(name, found.index + found[0].indexOf(name)), certain: name === linkSign, forMe: true };
}

/** Verbs behind a name that nobody does towards somebody: `Anna fill in form B`. `Anna send the slides` may be to Anna. */
const bareVerbs = lazily(() =>
  unicodePattern(
    `^${names}\\s+(?:(?:to-?do:?\\s+)?(?:fill(?:\\s+(?:in|out))?|complete|sign(?:\\s+off)?|submit|approve|finish|finali[sz]e|proofread|amend|revise|implement|investigate|upload|publish|deploy|rewrite|redraft|circulate|compile|verify|measure|(?:review|check|draft|update|test|design|research|edit|prepare|fix|confirm)\\s+(?:the|an?|all|our|my|this|that|these|those))(?!\\p{L})|` +
      `(?:[^\\s,.;:]+\\s+){1,6}(?:ausfüllen|unterschreiben|prüfen|fertigstellen|fertig\\s+machen|einreichen|freigeben|ergänzen|überarbeiten|korrigieren|hochladen|abgeben|aktualisieren|gegenlesen)[.!]?$)`,
    'u',
  ),
);
const forPronoun = /(?:^|\s)(?:with|for|mit|für)\s+(?:her|him|them|ihr|ihm|ihnen)(?!\p{L})/u;

function bareDeed(flat: string, mentionOf: MentionOf, forMe: boolean): TaskOwner | null {
  const name = startsAsName(flat) ? bareVerbs().exec(flat)?.[1] : undefined;
  if (name === undefined || openers().test(name) || isLabel(name) || forPronoun.test(flat)) return null;
  return { by: mentionOf(name, 0), certain: name === linkSign, forMe };
}

function waitedFor(flat: string, mentions: readonly Mention[], mentionOf: MentionOf): TaskOwner | null {
  const found = mayWait.test(flat) ? waiting().exec(flat) : null;
  const rest = found?.[1];
  if (!found || rest === undefined || waitsForMe.test(rest)) return null;
  if (days().has(foldKey(/^\s+(\p{L}+)/u.exec(rest)?.[1] ?? ''))) return null;
  if (mentions[0]) return { by: null, certain: true, forMe: true };
  const name = (directly().exec(rest) ?? afterWaiting().exec(rest))?.[1];
  if (name !== undefined && !openers().test(name)) return { by: mentionOf(name, 0), certain: true, forMe: true };
  return { by: null, certain: true, forMe: ofThem.test(rest) };
}

function waitedUntil(flat: string, mentions: readonly Mention[], mentionOf: MentionOf): TaskOwner | null {
  const found = mayWait.test(flat) ? (waitsUntil().exec(flat) ?? waitsAtEnd().exec(flat)) : null;
  if (!found) return null;
  const name = found[1];
  if (name !== undefined && days().has(foldKey(name))) return null;
  if (name === linkSign || (name !== undefined && /^\p{Lu}/u.test(name) && !openers().test(name)))
    return { by: mentionOf(name, flat.indexOf(name)), certain: true, forMe: true };
  return { by: null, certain: true, forMe: mentions.length > 0 || ofThem.test(flat) };
}

function toBeHeard(flat: string, mentionOf: MentionOf): TaskOwner | null {
  const rest = toHear().exec(flat)?.[1];
  const name = rest === undefined ? undefined : heardFrom().exec(rest)?.[1];
  if (name === undefined || openers().test(name)) return null;
  return { by: mentionOf(name, flat.indexOf(name)), certain: true, forMe: true };
}

function actionOwner(flat: string, mentionOf: MentionOf, forMe: boolean): TaskOwner | null {
  const found = actionOf().exec(flat);
  const name = found?.[1] ?? found?.[2];
  if (!found || name === undefined || openers().test(name)) return null;
  return { by: mentionOf(name, flat.indexOf(name)), certain: false, forMe };
}

/** `HR to send Anna the list`, `Anna is bringing cake`. */
function actingOwner(
  flat: string,
  mentionOf: MentionOf,
  forMe: boolean,
  isAwaited: boolean,
  isTowardsMe: boolean,
): TaskOwner | null {
  const isName = (written: string): boolean =>
    !openers().test(written) && (!labels().has(foldKey(written)) || units().has(foldKey(written)));
  const actor = actorIn(flat, isName, isTowardsMe);
  if (!actor) return null;
  const by = actor.name === null ? null : mentionOf(actor.name, flat.indexOf(actor.name));
  return { by, certain: actor.certain, forMe: isAwaited || (actor.forMe ?? forMe) };
}

/** `Fix the footer — Anna`, `Draft copy (Anna)`: what is to be done, and who does it. */
function namedAtEnd(flat: string, mentionOf: MentionOf, forMe: boolean): TaskOwner | null {
  if (!/[-–—→)]/.test(flat)) return null;
  const [, task = '', name] = opening.lastDash().exec(flat) ?? opening.lastBracket().exec(flat) ?? [];
  if (name === undefined || towardsThem.test(task) || !/\S\s+\S/.test(task)) return null;
  const verb = task.charAt(0).toLowerCase() + task.slice(1);
  if (turnsTo.test(verb)) return null;
  if (!isDeed.test(verb) && !moreDeeds.test(verb) && !deedsElsewhere.test(verb) && !germanDeed.test(task)) return null;
  return { by: mentionOf(name, flat.lastIndexOf(name)), certain: false, forMe };
}

function openingOwner(flat: string, mentionOf: MentionOf, forMe: boolean, isMeeting: boolean): TaskOwner | null {
  const hasNoName = !startsAsName(flat) && !flat.startsWith('@');
  if (hasNoName) return toMe.test(flat) ? { by: null, certain: false, forMe: true } : null;
  const at = opening.at().exec(flat)?.[1];
  if (at !== undefined) {
    if (contexts().has(foldKey(at))) return null;
    return { by: mentionOf(at, 0), certain: /^\p{Lu}/u.test(at) || at === linkSign, forMe };
  }
  const colon = opening.colon().exec(flat)?.[1];
  if (colon !== undefined && !openers().test(colon))
    return { by: mentionOf(colon, 0), certain: !labels().has(foldKey(colon)), forMe };
  const [, doer, next = ''] = opening.modal().exec(flat) ?? [];
  if (doer !== undefined && !openers().test(doer)) {
    const isTo = /^\s+to\s/u.test(flat.slice(doer.length));
    if (doer !== linkSign && isTo && !/^\p{Ll}/u.test(next)) return null;
    const isName = !labels().has(foldKey(doer)) && (!isTo || isDeed.test(next));
    return { by: mentionOf(doer, 0), certain: isName, forMe };
  }
  const helper = opening.forMe().exec(flat)?.[1];
  if (helper !== undefined && !openers().test(helper)) return { by: mentionOf(helper, 0), certain: true, forMe: true };
  const does = opening.deed().exec(flat)?.[1];
  if (does !== undefined && !openers().test(does)) return { by: mentionOf(does, 0), certain: does === linkSign, forMe };
  const [, named, rest = ''] = opening.dash().exec(flat) ?? [];
  if (named !== undefined && !openers().test(named) && (isMeeting || toMe.test(rest)))
    return { by: mentionOf(named, 0), certain: false, forMe };
  return toMe.test(flat) ? { by: null, certain: false, forMe: true } : null;
}

/** `Review the contract @Anna`, as tasks are given to somebody in minutes and in lists of a project. */
function calledAtEnd(flat: string, mentionOf: MentionOf, forMe: boolean): TaskOwner | null {
  if (!flat.includes('@')) return null;
  const [, before = '', name] = opening.atEnd().exec(flat) ?? [];
  if (name === undefined || towardsThem.test(before) || contexts().has(foldKey(name))) return null;
  return { by: mentionOf(name, flat.lastIndexOf('@')), certain: false, forMe };
}

function givenTo(flat: string, mentionOf: MentionOf, forMe: boolean): TaskOwner | null {
  const found = given().exec(flat);
  const name = found?.[2];
  if (!found || name === undefined || /^(?:me|mich|moi|mí)$/iu.test(name)) return null;
  if (name !== linkSign && !/^\p{Lu}/u.test(name)) return null;
  const delegated = /^d[eé]l/iu.test(found[1] ?? '');
  return { by: mentionOf(name, found.index), certain: true, forMe: delegated || forMe };
}

function bracketOwner(flat: string, mentionOf: MentionOf, forMe: boolean): TaskOwner | null {
  const found = flat.includes('(') ? opening.bracket().exec(flat) : null;
  const name = found?.[1] ?? found?.[2];
  return found && name !== undefined ? { by: mentionOf(name, found.index), certain: false, forMe } : null;
}
