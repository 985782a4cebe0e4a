import { lazily, type Made } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { letter, people } from './contact-sentences';

/**
 * What people write under a day in somebody's own note that is neither contact nor a denial of it, in four languages: a plan, something
 * of theirs that was read or seen, a talk with somebody else, where they are, a date of their family, a change to the note itself.
 */
const end = `(?![${letter}])`;
const whose = `(?:her|his|their|${people}(?:'s|s|')?|ihre[nmrs]?|ihr|seine[nmrs]?|sein|son|sa|ses|leurs?|sus?)`;
const them = `(?:her|him|them|${people}|sie|ihn|ihr|ihm|ihnen|elle|lui|eux|ella|él)`;
const lead =
  "(?:(?:i|i've|i have|just|also|finally|today|then|again|have|ich|habe|hab|heute|auch|je|j'ai|nous avons|on a|yo|he|hoy|hemos) )*";
const media =
  'post|posts|tweet|tweets|article|articles|book|books|novel|essay|paper|papers|thesis|dissertation|blog|blog ?posts?|column|newsletter|talk|keynote|lecture|presentation|slides|podcast|video|videos|film|documentary|photos?|pictures?|stories|story|profile|website|cv|review|exhibition|album|artikel|buch|bücher|roman|aufsatz|beitrag|beiträge|vortrag|präsentation|folien|fotos|bilder|profil|webseite|lebenslauf|ausstellung|doktorarbeit|masterarbeit|livre|roman|publication|vidéo|conférence|exposé|photos|libro|novela|artículo|publicación|vídeo|ponencia|conferencia|fotos|película|perfil|tesis';
const between = '(?:at|in|on|with|and|for|after|before|bei|mit|und|auf|nach|vor)';
const relation =
  'wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|son|daughter|sister|brother|cousin|aunt|uncle|nephew|niece|boss|manager|secretary|assistant|colleague|co-worker|flatmate|housemate|neighbou?r|agent|lawyer|doctor|ex|frau|mann|freundin|freund|mutter|vater|mama|papa|sohn|tochter|schwester|bruder|cousine|tante|onkel|neffe|nichte|chefin|chef|sekretärin|sekretär|assistentin|assistent|kollegin|kolleg(?:e|en)|nachbarin|nachbarn?|mitbewohner(?:in)?|femme|mari|compagne|compagnon|mère|père|fils|fille|sœur|soeur|frère|collègue|patronne?|mujer|marido|novi[oa]|madre|padre|hij[oa]|herman[oa]|prim[oa]|tí[oa]|jef[ea]|compañer[oa]|vecin[oa]';
const activity =
  'lunch|dinner|breakfast|brunch|coffee|tea|drinks?|call|chat|talk|meeting|visit|walk|zoom|catch-?up|trip|interview|anruf|telefonat|treffen|besuch|kaffee|essen|mittagessen|abendessen|gespräch|termin|spaziergang|appel|déjeuner|dîner|café|réunion|visite|rendez-vous|llamada|comida|cena|reunión|visita|charla|cita';
const occasion =
  'birthday|b-?day|anniversary|wedding|graduation|funeral|memorial|due date|name day|geburtstag|todestag|jahrestag|hochzeitstag|hochzeit|beerdigung|trauerfeier|taufe|konfirmation|einschulung|anniversaire|mariage|enterrement|obsèques|baptême|cumpleaños|aniversario|boda|funeral|entierro|bautizo|santo';

const patternsOf = (patterns: readonly string[]): readonly Made<RegExp>[] =>
  patterns.map((pattern) => lazily(() => unicodePattern(pattern, 'u')));

/** Whatever follows. */
const always = patternsOf([
  // A plan.
  `^(?:planned|scheduled|planning|upcoming|possible|potential|tentative|geplante?[rs]?|mögliche[rs]?|angedachte?[rs]?|prévue?|éventuelle?) (?:${activity})${end}`,
  `^(?:\\S+ ){0,4}[(]?(?:planned|scheduled|pencilled in|penciled in|tbc|tbd|to be confirmed|unconfirmed|geplant|vorgesehen|angedacht|angesetzt|prévue?s?|planifiée?s?|à confirmer|previst[oa]|planead[oa]|por confirmar)\\W*$`,
  `^(?:maybe|perhaps|possibly|probably|vielleicht|eventuell|evtl|vermutlich|wahrscheinlich|peut-être|sans doute|quizás?|tal vez|a lo mejor)${end}`,
  // A change to the note.
  `^(?:(?:created|added|imported|moved|merged|renamed|started|archived) (?:this |the |a |new |her |his |their )*(?:note|page|file|card|entry)|(?:new )?(?:note|page|file|card|contact) (?:created|added|imported|updated|merged|moved|archived)|(?:added|updated|changed|corrected|noted|saved|found|looked up|got) (?:her |his |their |the |new |a |${people}(?:'s)? )*(?:phone|(?:phone |mobile )?number|mobile|e-?mail(?: address)?|address|birthday|job title|contact details|contact info|details|photo|tags?|linkedin(?: profile)?|profile)|(?:looked|look) (?:her|him|them|${people}) up|looked up ${them}|(?:googled|researched|stalked) ${them})\\W*$`,
  `^(?:(?:notiz|seite|datei|eintrag|kontakt|karte) (?:angelegt|erstellt|aktualisiert|importiert|hinzugefügt|ergänzt)|(?:neue |ihre |seine |die )*(?:nummer|telefonnummer|handynummer|adresse|mailadresse|e-mail-adresse|kontaktdaten|geburtstag|profil)(?: \\S+)? (?:ergänzt|eingetragen|aktualisiert|geändert|nachgetragen|notiert|gespeichert|hinzugefügt)|(?:note|fiche|page) (?:créée|ajoutée|mise à jour)|(?:nota|ficha|página) (?:creada|añadida|actualizada))\\W*$`,
]);

/** Where nothing else there is of contact. */
const withNothingElse = patternsOf([
  // Something of theirs.
  `^${lead}(?:saw|seen|read|reading|re-?read|watched|listened to|heard|liked|shared|finished|started|bought|found|discovered|lu|vu|écouté|regardé|aimé|acheté|leí|leído|vi|visto|escuché|escuchado|compré) (?:about |of |all |on |that )*${whose} (?:(?!${between} )\\S+ ){0,2}?(?:${media}|interview)${end}`,
  `^${lead}(?:in )?${whose} (?:(?!${between} )\\S+ ){0,2}?(?:${media}|interview) (?:\\S+ ){0,4}?(?:gelesen|gesehen|gehört|angeschaut|angesehen|angehört|geschaut|geliked|entdeckt|gefunden|gekauft|bestellt|geblättert)${end}`,
  `^${whose} (?:(?!${between} )\\S+ ){0,2}?(?:${media})${end}`,
  // Somebody of theirs.
  `^${lead}(?:called|rang|phoned|e-?mailed|texted|messaged|wrote(?: to)?|spoke (?:to|with)|talked (?:to|with)|chatted with|heard from|asked|met|saw|ran into|bumped into|(?:a |had a )?(?:call|phone call|e-?mail|message|letter|text|chat)(?: from| with| to)|lunch with|coffee with|appelé|vu|rencontré|croisé|écrit à|parlé (?:à|avec)|appel (?:de|à)|llamé a|hablé con|escribí a|vi a|llamada (?:de|a|con)) ${whose} (?:\\S+ )?(?:${relation})${end}(?!'s|,? (?:and|und|et|y)${end})`,
  `^${lead}(?:mit |von |bei |an )?${whose} (?:\\S+ )?(?:${relation}) (?:\\S+ ){0,4}?(?:telefoniert|gesprochen|geredet|geschrieben|gegessen|getroffen|angerufen|gehört|gesehen|gemailt|gefragt)${end}`,
  `^(?:anruf|mail|brief|nachricht|telefonat|gespräch|treffen) (?:von|bei|an|mit) ${whose} (?:\\S+ )?(?:${relation})${end}`,
  // A date of somebody.
  `^(?:(?:the|a|\\d+(?:st|nd|rd|th)?|der|die|das|\\d+\\.|le|la|el|l')? ?)(?:${occasion}) (?:of|for|von|vom|des|der|ihre[rs]|seine[rs]|de|du|del|d') ?`,
  `^(?:${whose} (?:\\S+ )?(?:${relation})(?:'s|s)?|\\p{L}+'s) (?:${occasion})\\W*$`,
  // A thought.
  `^(?:(?:i|i've|ich|hab|habe|been|was|viel|oft|often|today|heute|wieder|yo|he|j'ai|je|a lot|again) )*(?:thought (?:of|about)|thinking (?:of|about)|miss(?:ing)? ${them}|prayed for|dream(?:t|ed) (?:of|about)|worried about|was reminded of|reminded of|wondered (?:how|about|if|whether)|an ${them} (?:gedacht|denken)|${them} vermisst|von ${them} geträumt|pensé à|rêvé (?:de|d')|pensé en|soñé con)${end}`,
  `^(?:she|he|they|${people}|sie|er) (?:got|has|found|landed|took|accepted|starts|started|bought|won) (?:an?|the|her|his|their) (?:new )?(?:job|position|role|post|promotion|offer|grant|scholarship|phd|baby|daughter|son|dog|cat|house|flat|award|prize)${end}`,
]);

/** In these a capital letter tells. */
const cased = patternsOf([
  // Where they are.
  `^(?:[Ss]he|[Hh]e|[Tt]hey|${people}|[Ss]ie|[Ee]r|[Ee]lle|[Ii]l|[Ee]lla|[Éé]l)(?:['’]s| is| are| ist| sind| est| sont| está| están) (?:(?:now|currently|still|again|wieder|gerade|zurzeit|noch|immer noch|ahora|de nouveau) )*(?:(?:in|at|en|à) (?:\\p{Lu}|the (?:US|UK|States|Netherlands)|hospital|town)|on (?:leave|holiday|vacation|sabbatical|parental leave|maternity leave)|away|abroad|travell?ing|ill${end}|sick${end}|unwell|out of (?:the )?office|(?:im|in) (?:Urlaub|Elternzeit|Ausland|Krankenhaus)|auf (?:Reisen|Dienstreise)|krank|verreist|unterwegs|malade|en (?:vacances|voyage|congés?)|de (?:viaje|vacaciones|baja)|enferm[oa])`,
  // A talk with somebody else about them.
  `^(?:(?:I|[Jj]ust|[Aa]lso|[Tt]oday|[Ff]inally) )*(?:[Cc]alled|[Rr]ang|[Pp]honed|[Ee]-?mailed|[Tt]exted|[Mm]essaged|[Ww]rote(?: to)?|[Ss]poke (?:to|with)|[Tt]alked (?:to|with)|[Cc]hatted with|[Aa]sked|[Tt]old|[Rr]ecommended ${them} to) (?:(?:[Mm]y|[Hh]er|[Hh]is|[Tt]heir|[Tt]he) \\p{L}+|(?!${people})\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) (?:[^\\s,;:]+ ){0,4}?(?:about|re|regarding|concerning|for) (?:${whose} |${them}${end})`,
  `^(?:[Ii]ch |[Hh]abe |[Hh]eute )*(?:[Mm]it |[Bb]ei )?(?!${people})\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:\\p{Ll}+ )?(?:über|wegen|nach) (?:${whose} \\p{L}+|${them}) (?:[^\\s,;:]+ ){0,2}?(?:gesprochen|geredet|telefoniert|angerufen|geschrieben|gefragt|gemailt)${end}`,
]);

/** What is to be done: `call her`, `Petra anrufen`. Below a heading with a day it may be what came of a talk. */
const toDo = patternsOf([
  `^(?:[Cc]all|[Ee]-?mail|[Rr]ing|[Pp]hone|[Tt]ext|[Ww]rite|[Aa]sk|[Ii]nvite|[Mm]eet|[Vv]isit|[Ss]end|[Rr]emind|[Cc]ontact|[Mm]essage|[Tt]hank|[Cc]ongratulate|[Pp]ing|[Nn]udge) (?:to )?${them}${end}(?!'s)`,
  // The verb last, in small letters, as German has it.
  `^(?![Hh]abe |[Hh]ab |[Ii]ch |[Ww]ir |[Kk]onnte|[Dd]urfte|[Ww]aren? )(?:[^\\s,;:.]+ ){1,6}(?:anrufen|schreiben|besuchen|fragen|gratulieren|einladen|melden|danken|kaufen|schicken|treffen|kontaktieren|erinnern|abholen|zurückrufen|nachfragen|nachhaken)[.!]?$`,
]);

/** Time spent together, or a word to them, whatever else is said. */
const together =
  /(?:^|[^\p{L}])(?:together|with (?:her|him|them)|we|us|zusammen|gemeinsam|wir|uns|mit (?:ihr|ihm|ihnen)|ensemble|nous|juntos|juntas|con (?:ella|él)|discussed|feedback|comments)(?!\p{L})/u;

/**
 * Whether an entry is about something else than contact. `plain`: its first sentence in plain small letters, `first` the same as it is
 * written; in both a mark stands for the name of whom the note is about.
 */
export function isBesideContact(plain: string, first: string, tellsContact: (text: string) => boolean): boolean {
  if (plain === '' || plain.length > 120) return false;
  if (always.some((pattern) => pattern().test(plain))) return true;
  if (!together.test(plain) && cased.some((pattern) => pattern().test(first))) return true;
  return withNothingElse.some((pattern) => {
    const found = pattern().exec(plain)?.[0];
    if (found === undefined) return false;
    const rest = plain.slice(found.length);
    return !tellsContact(rest) && !together.test(rest);
  });
}

/** Whether an entry says what is to be done, and nothing of what was. */
export function isToDoEntry(first: string): boolean {
  return first.length <= 120 && toDo.some((pattern) => pattern().test(first));
}

/** To be made ready before the first entry is asked about. */
export const besidePatterns: readonly Made<RegExp>[] = [...always, ...withNothingElse, ...cased, ...toDo];
