/** Sentences in which somebody else does something: `HR to send Ben the contract`, `Ben is bringing cake`, `Ben said he would call`. */

import { lazily, type Made } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { wordFinder } from './word-finder';

/** Stands for a link in a line made flat. */
export const linkSign = '\u0001';
export const nameWord = "(?!(?:I|Ich|Je|Yo|Me)(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}’'.-]*";
export const particle = '(?:de|del|della|di|da|dos|van|von|der|den|la|le|el|al|bin|ten)';
export const nameShape = `(?:${linkSign}|${nameWord}(?:\\s+(?:${particle}\\s+){0,2}${nameWord}){0,3})`;

/** Who acts by the sentence; `name` is null where a word such as `my boss` or `she` stands for it. */
export interface Actor {
  readonly name: string | null;
  /** Whether a name of nobody known still is somebody's. */
  readonly certain: boolean;
  /** Whether it is done for me whatever else the line says; null where other words of the line tell. */
  readonly forMe: boolean | null;
}

/** Words parted by commas as the choices of a pattern. */
export const alternatives = (words: string): string =>
  words
    .split(',')
    .map((word) => word.trim().replace(/ /g, '\\s+'))
    .join('|');

/** Words for people and for those who work together, who act though nobody is named. */
const people = [
  'wife, husband, partner, spouse, girlfriend, boyfriend, fiancée?, mum, mom, mother, dad, father, parents?, sister, brother, son, daughter, kids?, children, aunt, uncle, cousin, niece, nephew, grandma, grandpa, grandmother, grandfather, boss, manager, supervisor, assistant, secretary, pa, hr, it, legal, finance, accounts, accounting, payroll, marketing, sales, support, admin, engineering, reception, recruiters?, colleagues?, co-?workers?, team, intern, director, chair, chairman, chairwoman, chairperson, treasurer, president, landlord, landlady, lawyer, solicitor, accountant, agent, agency, doctor, dentist, teacher, neighbou?rs?, friends?, flatmate, roommate, committee, board, office, clients?, customers?, suppliers?, plumber, electrician, builder, editor, publisher, vicar, pastor, priest, organi[sz]ers?, host, ceo, cto, cfo, coo, bank, council, school',
  'frau, mann, partnerin, mutter, vater, mama, papa, eltern, schwester, bruder, sohn, tochter, oma, opa, tante, onkel, chef, chefin, vorgesetzter?, leiter, leiterin, leitung, kollege, kollegin, kollegen, sekretariat, sekretärin, assistentin, assistent, personalabteilung, buchhaltung, verwaltung, vorstand, kassenwart, vermieter, vermieterin, anwalt, anwältin, steuerberater, steuerberaterin, arzt, ärztin, nachbar, nachbarin, freund, freundin, pfarrer, pfarrerin, lehrer, lehrerin, hausmeister, büro',
  'femme, mari, mère, père, sœur, soeur, frère, fils, fille, cheffe, patron, patronne, directeur, directrice, responsable, collègues?, assistante, secrétaire, rh, compta, comptabilité, équipe, avocate?, voisine?, amie?, propriétaire, médecin, curé',
  'mujer, esposa, marido, esposo, madre, padre, padres, hermana, hermano, hijo, hija, jefe, jefa, directora, gerente, compañer[oa], asistente, secretari[oa], rrhh, contabilidad, equipo, abogad[oa], vecin[oa], amig[oa], caser[oa], médic[oa], cura',
]
  .map(alternatives)
  .join('|');
const determiner =
  "(?:(?:my|our|the|his|her|their|your|a|mein|meine|unser|unsere|der|die|das|sein|seine|ihr|ihre|mon|ma|mes|notre|le|la|les|l[’']|un|une|mi|mis|nuestr[oa]|el|los|las|su)\\s*)";
const someone = alternatives(
  "somebody, someone, somebody else, someone else, anybody, anyone, nobody, everyone, everybody, jemand, jemand anders, irgendwer, niemand, quelqu[’']un, personne, alguien, nadie",
);
const pronoun = alternatives('she, he, they, sie, er, elle, il, ils, elles, ella, él, ellos, ellas');
const title = '(?:Dr|Prof|Pfr|Mr|Mrs|Ms|Herr|Frau|Fr|Hr|Mme|Mlle|Sr|Sra|Don|Doña|Pastor|Father|Sister|Rev)\\.?';

/** Behind these somebody only wants or gets something, which may be mine to do. */
const getting =
  '(?:have|get(?!\\s+(?:back|in))|receive|know|be(?!\\s+\\p{Ll}+ing)|hear|need|like|want|love|borrow|appreciate|prefer)(?!\\p{L})';
const between = '(?:(?:still|also|please|then|kindly|now|not|never|probably|just)\\s+)?';
const englishModal = alternatives(
  'to, will, shall, should, must, can, could, might, may, would, has to, have to, needs? to, ought to, is to, are to, is going to, are going to, was going to, were going to, is supposed to, are supposed to, was supposed to, were supposed to, is meant to, was meant to, promised to, agreed to, offered to, volunteered to, wants? to, plans? to, intends? to, hopes to',
);
const germanModal = `(?:${alternatives('wird, werden, soll, sollen, sollte, muss, müssen, müsste, kann, könnte, darf, dürfte, will, wollte, möchte, würde')})(?!\\p{L})(?!.*\\s(?:haben|bekommen|kriegen|wissen|erfahren|werden)[.!]?$)`;
const frenchModal = `(?:${alternatives('va, vont, doit, doivent, devra, devrait, peut, pourrait, veut, voudrait')})\\s+(?:(?:me|nous|lui|le|la|les)\\s+|m[’'])?(?!(?:avoir|recevoir|savoir|être)(?!\\p{L}))\\p{Ll}+(?:er|ir|re)(?!\\p{L})`;
const spanishModal = `(?:${alternatives('va a, van a, debe, deben, debería, tiene que, tienen que, ha de, puede, podría, quiere, quisiera')})\\s+(?!(?:tener|recibir|saber|ser|estar)(?!\\p{L}))\\p{Ll}+[aeií]r(?:me|nos|le|les|lo|la|se)?(?!\\p{L})`;
const modalDeed = `(?:(?:${englishModal})\\s+${between}(?!${getting})\\p{Ll}[\\p{L}-]+|[’'](?:ll|d)\\s+${between}(?!${getting})\\p{Ll}[\\p{L}-]+|${germanModal}|${frenchModal}|${spanishModal})`;
/** What nobody does to anybody: where they are, and what they wait for. */
const doing = `(?:is|are)\\s+(?:(?:still|also|now)\\s+)?(?!(?:waiting|expecting|asking|hoping|missing|wondering|wanting|needing|turning|celebrating|looking\\s+forward|coming\\s+up|getting|having)(?!\\p{L}))\\p{Ll}+ing(?!\\p{L})`;

/** Verbs that are no nouns as well, so that whatever stands before them acts. */
const plainVerbs = alternatives(
  [
    'sends, gives, writes, prepares, brings, confirms, organises, organizes, arranges, finishes, approves, provides, investigates, creates, submits, completes, collects, buys, pays, publishes, makes, finds, sets up, takes care, looks into, looks after, talks to, speaks to, speaks with, meets, introduces, informs, reminds, teaches, drives, replies, responds, decides, gets back to, follows up with, keeps, lends, helps',
    'dankt, schickt, sendet, liest, zahlt, hakt nach, guckt, schaut, fragt, backt, kocht, kauft, druckt, testet, korrigiert, übersetzt, protokolliert, moderiert, putzt, räumt, meldet sich, macht, schreibt, gibt, zeigt, hilft, trifft, besucht, informiert, erinnert, bringt, holt, bedankt sich, spricht mit, redet mit, kontaktiert, mailt, telefoniert mit, antwortet, bucht, bestellt, unterschreibt, organisiert, kümmert sich, übernimmt, ruft, lädt, stellt, sagt, nimmt, vereinbart, klärt, leiht, begleitet, überweist',
    'envoie, envoient, prépare, appelle, rappelle, écrit, vérifie, rédige, apporte, achète, remercie, donne, répond, informe, rencontre, transmet, s’occupe, se charge, réserve',
    "s'occupe, envía, envían, escribe, revisa, trae, redacta, agradece, responde, informa, avisa a, manda, llama a, habla con, contacta, invita a, visita a, presenta a, se encarga, se ocupa, da las gracias",
  ].join(','),
);
/** Verbs that are nouns, too, or that ask something of me unless they are done to somebody linked. */
const doneTo = alternatives(
  'calls, emails, e-mails, mails, thanks, contacts, visits, invites, messages, texts, rings, phones, pings, interviews, shows, hosts, asks, tells, fragt, bittet, demande à, demande a, pregunta a, chases, pays, briefs, meets, greets, congratulates, invite, contacte, présente',
);
/** To whom a sentence is turned about that is only told to me: `Boss tells me to call Ben`. */
const notToMe = '(?!\\s+(?:me|us|mir|mich|uns|me|nous|nos)\\s+(?:to|zu|,|de|que)(?!\\p{L}))';
const verbs = `(?:(?:${plainVerbs})(?!\\p{L})${notToMe}|(?:${doneTo})(?=\\s+(?:${linkSign}|@)))`;
/** What somebody does to somebody: things that are to be sent do none of it. */
const humanModal = `(?:to|will|shall|should|must|can|could|might|may|has\\s+to|needs\\s+to|is\\s+to|is\\s+going\\s+to)\\s+${between}(?:send|call|ring|phone|e-?mail|mail|text|message|ping|write|ask|tell|thank|contact|invite|remind|interview|visit|introduce|inform|brief|onboard|chase|pay|greet|congratulate|welcome|reply|respond|talk|speak|follow\\s+up|get\\s+back)(?!\\p{L})`;

/** A second clause may hold what is mine: `She arrives at six: call Ben`. */
const oneClause =
  '(?!.*(?:[:;?→](?!\\S)|\\s[–—-]+>?\\s|[.!]\\s+\\p{Lu}|,\\s*(?:so|then|and|but|also|dann|also|aber|und|donc|et|así|y|send|buy|call|ask|tell|order|write|bring|book|get)(?!\\p{L})))';
/** `The client to introduce to Ben`, `the one to call is Ben`: who is spoken of does nothing. */
const notRelative = `(?!\\s+to\\s+(?:introduce|discuss|review|give|mention|raise|recommend|present|send|suggest)\\s+(?:to|with|for)(?!\\p{L}))(?!\\s+to\\s.*\\s(?:is|are)\\s+${linkSign})`;

/** Few lines name any of these, and the pattern is long. */
const namesNoun = wordFinder(`${people}|${someone}`);
const nounActs = lazily(() =>
  unicodePattern(
    `^(?:${determiner}?(?:(?:new|old|other|former|neue[rn]?|alte[rn]?)\\s+)?(?:${people})|(?:${someone}))(?![\\p{L}’'-])${notRelative}\\s+(?:${modalDeed}|${doing}|${verbs})${oneClause}`,
    'iu',
  ),
);
const titledActs = lazily(() =>
  unicodePattern(`^(${title}\\s+${nameWord}(?:\\s+${nameWord})?)\\s+(?:${modalDeed}|${doing}|${verbs})`, 'u'),
);
const nameActs = lazily(() => unicodePattern(`^(${nameShape})(?:\\s+(?:${humanModal}|${verbs}))`, 'u'));
const pronounActs = lazily(() =>
  unicodePattern(
    `^(?:${pronoun})(?!\\p{L}|[’'](?!ll|d))\\s*(?:${modalDeed}|${doing}|${verbs}|ruft(?!\\p{L})|meldet\\s+sich|rührt\\s+sich|calls?\\s+back|rings?\\s+back|me\\s+\\p{Ll}+|m[’']\\p{Ll}+|(?:hat|haben)\\s+(?:versprochen|zugesagt|angeboten)|a\\s+promis|ha\\s+prometido|prometió)${oneClause}`,
    'iu',
  ),
);

/** Without a subject, in a form that I have not: `wants to see the roof`, `möchte das Dach sehen`. What needs to be done may be mine. */
const thirdPerson =
  /^(?:(?:still|also|noch|auch)\s+)?(?:(?:wants|hopes\s+to|plans\s+to|intends\s+to|braucht|sucht|wünscht\s+sich|hätte\s+gern)(?!\p{L})|has\s+to\s+(?!be(?!\p{L}))|needs\s+(?!to\s+be(?!\p{L})|\p{Ll}+ing(?!\p{L})))/iu;

const possessive = "(?:[’']s?|s)";
const towardsAlone =
  '(?:call|ring|phone|e-?mail|mail|text|message|ping|thank|thanks|ask|meet|visit|invite|remind|congratulate|help|reply|write|contact|anrufen|fragen|danken|treffen|schreiben|besuchen|einladen|gratulieren|appeler|rappeler|remercier|écrire|llamar|escribir|visitar)(?:\\s+(?:back|again|today|tomorrow|soon|up|for\\s.*|about\\s.*|re\\s.*))?[.!?]*$';
const gifts =
  '.*(?:card|gift|present|birthday|flowers|thank|lunch|dinner|coffee|geburtstag|geschenk|karte|blumen|dank|cadeau|anniversaire|merci|fleurs|regalo|cumpleaños|flores|gracias)';
/** Words with which somebody is told in a list what to do. */
const deedAhead = '(?:\\p{Ll}[\\p{L}-]*\\s+\\S|\\p{L}.*\\s\\p{Ll}+(?:en|ern|eln)[.!]?$)';
const arrow = lazily(() =>
  unicodePattern(
    `^(${nameShape})\\s*(?:→|➔|➡️?|⇒|-+>|=+>)\\s*(?!${linkSign}|${towardsAlone}|${gifts})(?=\\p{L})`,
    'iu',
  ),
);
const slash = lazily(() =>
  unicodePattern(`^(${linkSign})\\s+[/|]\\s+(?!${towardsAlone}|${gifts})(?=${deedAhead})`, 'u'),
);
const please = lazily(() =>
  unicodePattern(
    `^(${nameShape})(?:,\\s*(?:(?:can|could|would|will)\\s+you\\s+)?(?:please|pls|plz|bitte|s[’']il\\s+te\\s+pla[îi]t|stp|svp|por\\s+favor)|\\s+(?:please|pls|plz)|,?\\s*(?:can|could|would|will)\\s+you|,?\\s*(?:kannst|könntest)\\s+du)(?!\\p{L}),?\\s+(?!${towardsAlone}|(?:.*\\s)?(?:anrufen|zurückrufen|danken|fragen)[.!]?$)`,
    'u',
  ),
);
const turn = lazily(() =>
  unicodePattern(
    `^(?:it(?:[’']s|\\s+is)\\s+)?(${nameShape}?)${possessive}\\s+(?:turn|job|task|week|shift|go)\\s+to\\s|^(${nameShape})\\s+(?:ist\\s+(?:dran|an\\s+der\\s+Reihe)|is\\s+(?:up|next\\s+to|in\\s+charge))(?!\\p{L})|^(?:c[’']est\\s+(?:au\\s+tour\\s+de|à)|le\\s+toca\\s+a|es\\s+el\\s+turno\\s+de)\\s+(${nameShape})`,
    'u',
  ),
);
const theirTasks = lazily(() =>
  unicodePattern(
    `^(${nameShape}?)${possessive}?\\s+(?:to-?dos?|to\\s+do|TO-?DOS?|To-?[Dd]os?|AP|[Aa]ctions?(?:\\s+(?:items?|points?))?|[Tt]asks?|[Aa]ufgaben?|[Tt]âches?|[Tt]areas?)\\s*[:–—-]\\s`,
    'u',
  ),
);
const mayDo = lazily(() =>
  unicodePattern(
    `^(${nameShape})\\s+(?:(?:might|may|would|can|could|wants?\\s+to|plans?\\s+to|intends?\\s+to|hopes\\s+to)\\s+${between}(?!${getting})\\p{Ll}+|${doing}|(?:möchte|würde|dürfte|will)\\s(?!.*\\s(?:haben|bekommen|kriegen|wissen|erfahren)[.!]?$).*\\p{Ll}+(?:en|ern|eln)[.!]?$|(?:peut|pourrait|veut|voudrait)\\s+(?!(?:avoir|recevoir|savoir)(?!\\p{L}))\\p{Ll}+(?:er|ir|re)(?!\\p{L})|(?:puede|podría|quiere)\\s+(?!(?:tener|recibir|saber)(?!\\p{L}))\\p{Ll}+[aei]r(?!\\p{L}))${oneClause}`,
    'u',
  ),
);
/** Where they are and when they come: that is told, and promised by nobody. */
const moves = lazily(() =>
  unicodePattern(
    `^(${nameShape})\\s+(?:${alternatives('arrives, comes, leaves, departs, lands, flies, returns, joins, attends, moves, gets in, gets back, is back, is away, is out, is off, is on holiday, is on leave, is here, kommt, ist zurück, ist weg, ist da, ist im Urlaub, reist, fährt, fliegt, zieht, arrive, vient, revient, rentre, part, est en vacances, est de retour, est absent, est absente, llega, viene, vuelve, se va, está de vacaciones, está fuera')})(?!\\p{L})(?!\\s+to\\s+mind)${oneClause}`,
    'u',
  ),
);
/** `Ben’s rota is wrong`. What is due, or wants something done, is mine. */
const theirThing = lazily(() =>
  unicodePattern(
    `^(${linkSign}|${nameWord}?(?:\\s+${nameWord}?)?)${possessive}\\s+(?!birthday|anniversary|wedding|geburtstag)(?:[\\p{L}-]+\\s+){1,4}?(?:is|are|was|were|looks?|seems?|doesn[’']t|don[’']t|isn[’']t|aren[’']t|ist|sind|war|stimmt|stimmen|fehlt|est|sont|es|está)\\s+(?!(?:still\\s+|not\\s+|now\\s+|yet\\s+)*(?:to|due|overdue|outstanding|unpaid|pending|owed|needed|waiting|mine|on\\s+me|fällig|offen|zu|à|noch)(?!\\p{L}))${oneClause}`,
    'u',
  ),
);
const wanted = [
  `^(?:(?:we|I|they)\\s+)?(?:still\\s+)?needs?\\s+(${nameShape})\\s+to\\s+(?!${getting})\\p{Ll}`,
  `^(?:let|have)\\s+(${nameShape})\\s+(?!(?:know|have|see|hear|read|get|borrow|use|keep|be|in|into|out|off|down|go|try|over|round|for|at|on|to|and|with|about|speak|a|an|the)(?!\\p{L}))\\p{Ll}+`,
  `^(?:make\\s+sure|ensure)\\s+(?:that\\s+)?(${nameShape})\\s+\\p{Ll}+s\\s`,
  `^(?:wir\\s+brauchen|(?:il\\s+faut|on\\s+a\\s+besoin|nous\\s+avons\\s+besoin)\\s+que|(?:hace\\s+falta|necesitamos|hay)\\s+que)\\s+(${nameShape})\\s+(?:\\p{Ll}+\\s?)`,
  `^(?:laisser|laissons)\\s+(${nameShape})\\s+(?!savoir|voir|lire)\\p{Ll}+(?:er|ir|re)(?!\\p{L})`,
  `^(?:dejar|deja)\\s+(?:que|a)\\s+(${nameShape})\\s+\\p{Ll}+`,
  `^(${nameShape})\\s.*\\s(?:machen|schreiben|fertigstellen|erledigen|prüfen|entscheiden|übernehmen)\\s+lassen[.!]?$`,
].map((pattern) => lazily(() => unicodePattern(pattern, 'iu')));

/** What somebody says they will do is done for me, unless it is done to somebody else. */
const saidSo =
  "(?:said|says|told\\s+(?:me|us)|mentioned|confirmed|promised|reckons|thinks|hat\\s+(?:mir\\s+)?(?:gesagt|versprochen|zugesagt|angeboten)|sagte|sagt|meinte|versprach|(?:m[’'])?a\\s+(?:dit|promis)|(?:me\\s+)?(?:dijo|ha\\s+dicho|prometió|ha\\s+prometido))";
const theyWould =
  "(?:that\\s+|dass\\s+|qu[’']|que\\s+)?(?:(?:s?he|they|sie|er|elle|il|ella|él)(?:\\s+|(?=[’'])))?(?:(?:would|will|[’'](?:ll|d)|could|can|is\\s+going\\s+to|was\\s+going\\s+to)\\s+(?!" +
  getting +
  ")\\p{Ll}+|(?:würde|werde|wird|will)\\s|.*\\s(?:würde|werde|wird|will)[.!]?$|(?:me\\s+|nous\\s+|m[’'])?(?:enverra|va|allait|rappellera)\\s*|(?:(?:me|nos)\\s+)?(?:enviaría|enviará|iba\\s+a|va\\s+a|llamaría|llamará)\\s*)";
const saying = lazily(() => unicodePattern(`^(?:(?:${pronoun})|(${nameShape}))\\s+${saidSo},?\\s+${theyWould}`, 'iu'));
/** Of what is given to somebody, whoever reads the note is the one who gets it. */
const handing = lazily(
  () =>
    /(?:^|[^\p{L}])(?:send|share|forward|call|ring|phone|text|reply|respond|answer|introduce|lend|bring|show|give|write|e-?mail|let\s+\S+\s+know|get\s+back|check|find\s+out|look\s+(?:into|for|up)|ask|come\s+back|pass|return|zurück|meldet\s+sich|melden|schick\p{L}*|send\p{L}*|bring\p{L}*|gibt|geben|bescheid|schreib\p{L}*|antwort\p{L}*|ruft|rufen|frag\p{L}*|nach(?:sehen|fragen)|envoie|enverra|envoyer|rappelle\p{L}*|rappeler|répond\p{L}*|apporte\p{L}*|envía|envia\p{L}*|llama\p{L}*|responde\p{L}*|trae\p{L}*)(?!\p{L})/iu,
);

const things =
  /^(?:Reference|Follow-?ups?|Video|Conference|Phone|Thank|Christmas|Birthday|Holiday|New|Old|More|All|Some|Many|Status|Weekly|Monthly|Book|Project|Cold|Sales|Team|Zoom)(?:\s|$)/;

const deeds: readonly (Made<RegExp> | readonly Made<RegExp>[])[] = [
  ...[arrow, slash, please, turn, theirTasks, moves, theirThing, wanted, mayDo],
];
/** Those that say something only of a name, with its capital letter, which the line begins with. */
const behindName: ReadonlySet<(typeof deeds)[number]> = new Set([slash, please, theirTasks, moves, theirThing, mayDo]);

/** All that is asked here of a line. */
export const patternsOfActors: readonly Made<RegExp>[] = [
  ...[saying, titledActs, nounActs, pronounActs, nameActs, handing],
  ...deeds.flat(),
];

/** What the first of the patterns that fits finds. */
function firstFound(patterns: Made<RegExp> | readonly Made<RegExp>[], flat: string): RegExpExecArray | null {
  if (typeof patterns === 'function') return patterns().exec(flat);
  for (const pattern of patterns) {
    const found = pattern().exec(flat);
    if (found) return found;
  }
  return null;
}

/** Patterns that do not tell capitals from small letters take any word for a name. */
export const startsAsName = (written: string): boolean => written.startsWith(linkSign) || /^\p{Lu}/u.test(written);

/** Whoever does what a line says where its sentence shows that it is not me; null where it does not. `isName`: no word that only begins a sentence. */
export function actorIn(flat: string, isName: (written: string) => boolean, isTowardsMe: boolean): Actor | null {
  const saidBy = saying().exec(flat);
  if (saidBy && (saidBy[1] === undefined || (startsAsName(saidBy[1]) && isName(saidBy[1])))) {
    const others = flat.split(linkSign).length - (saidBy[1] === linkSign ? 2 : 1);
    return { name: saidBy[1] ?? null, certain: true, forMe: isTowardsMe || (others === 0 && handing().test(flat)) };
  }
  const isNamed = startsAsName(flat);
  const titled = isNamed ? titledActs().exec(flat)?.[1] : undefined;
  if (titled !== undefined) return { name: titled, certain: true, forMe: null };
  if ((namesNoun(flat.toLowerCase()) && nounActs().test(flat)) || thirdPerson.test(flat))
    return { name: null, certain: true, forMe: false };
  if (pronounActs().test(flat))
    return { name: null, certain: true, forMe: isTowardsMe || (!flat.includes(linkSign) && handing().test(flat)) };
  const acting = isNamed ? nameActs().exec(flat)?.[1] : undefined;
  if (acting !== undefined && isName(acting) && !things.test(acting))
    return { name: acting, certain: true, forMe: null };
  for (const pattern of deeds) {
    if (!isNamed && behindName.has(pattern)) continue;
    const found = firstFound(pattern, flat)
      ?.slice(1)
      .find((name) => name !== undefined && name !== '');
    if (found === undefined || !isName(found) || !startsAsName(found)) continue;
    const isTold = pattern === moves || pattern === theirThing || pattern === mayDo;
    return {
      name: found.replace(/[’']s?$/, ''),
      certain: found === linkSign,
      forMe: isTold && !handing().test(flat) ? false : null,
    };
  }
  return null;
}

/** What begins with me says what I need or offer: `I need a plumber`, `ich brauche …`. */
export const beginsWithMe =
  /^\s*(?:I|ich)(?:['’](?:m|d|ll|ve))?\s+(?:also\s+|still\s+|auch\s+|noch\s+)?(?:need|want|am|could|can|may|would|have|offer|seek|look|looking|lend|teach|brauche|suche|kann|könnte|hätte|habe|biete|möchte|will)(?!\p{L})/u;
