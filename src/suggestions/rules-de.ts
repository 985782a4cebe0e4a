import type { RuleLanguage } from './rules';

/** `hat`, wherever the subject stands: `Ann hat`, `Gestern hat Ann`, `Ann, die … hat`. */
const hat = '(S ADV (hat|haben|hatte)|(hat|hatte|haben) ADV HE ADV)';
const ichHabe = '((habe|haben) ICH ADV|I ADV (habe|haben) ADV)';
/** Mine without a finite verb, as in `Jonas beim Umzug geholfen`. */
const ichHabeOderNichts = `(${ichHabe}|^ ADV)`;
const will = '(S ADV (will|wird|möchte|wollte|kann|könnte|soll|mag)|(will|wird|möchte|wollte|kann|könnte|soll) HE ADV)';
const willSicher = '(S ADV (will|wird|möchte|wollte|soll)|(will|wird|möchte|wollte|soll) HE ADV)';
const ichWill =
  '((will|werde|möchte|muss|soll|sollte|kann|wollen|müssen|sollten) ICH ADV|I ADV (will|werde|möchte|muss|soll|sollte|kann|wollte|wollen|werden|müssen|sollten|sollen|darf) ADV)';
const versprochen =
  '(versprochen|zugesagt|angeboten|zugesichert|gesagt|versichert|angekündigt|ausgemacht|vereinbart|abgemacht|vorgeschlagen|geschrieben|in die hand versprochen)';
const meint =
  '(meint|meinte|sagt|sagte|findet|fand|empfiehlt|empfahl|rät|riet|glaubt|denkt|schlägt|schlug|schlägt vor|schlug vor|hat gemeint|hat gesagt|hat empfohlen|hat vorgeschlagen|hat geraten|hat mir geraten|hat mir empfohlen|legt|tipp|rat)';

/** Verbs at the end of a clause, of things that one promises to do for somebody. */
const doing =
  '(schicken|senden|mailen|zuschicken|zusenden|zumailen|rüberschicken|nachreichen|weiterleiten|weitergeben|schreiben|anrufen|zurückrufen|leihen|ausleihen|borgen|mitbringen|vorbeibringen|bringen|zurückbringen|geben|besorgen|suchen|heraussuchen|raussuchen|nachsehen|nachschauen|schauen|gucken|fragen|lesen|durchlesen|gegenlesen|durchsehen|korrigieren|zeigen|helfen|melden|organisieren|buchen|klären|prüfen|übersetzen|kommen|erzählen|antworten|einladen|empfehlen|liefern|machen|backen|kochen|kümmern|übernehmen|reparieren|ausdrucken|drucken|einscannen|scannen|holen|abholen|fahren|gießen|füttern|aufpassen|unterstützen|vertreten|erledigen|fertigstellen|ausfüllen|vorbereiten|reservieren|kaufen|nachfragen|anfragen|herausfinden|rausfinden|umhören|erkundigen|durchgeben|teilen|hochladen|freigeben|überweisen|zurückgeben|vorbeischauen|bescheid sagen|bescheid geben|kürzen|aufbauen|halten|stellen|bauen|streichen|vermitteln|legen|mitnehmen|sprechen)';
/** I send, bring, make: with the verb second. */
const now =
  '(schicke|schick|sende|maile|mail|schreibe|schreib|rufe|ruf|leihe|leih|bringe|bring|gebe|geb|besorge|besorg|suche|such|schaue|schau|lese|les|zeige|zeig|helfe|helf|melde|meld|organisiere|kläre|prüfe|leite|erzähle|mache|mach|übernehme|koche|backe|back|hole|hol|fahre|fahr|gieße|gieß|füttere|passe|pass|drucke|druck|scanne|kümmere|reiche|reich|baue|bau|liefere|stelle|kaufe|kauf|reserviere|sage|sag|überweise|repariere|nehme|nehm|vertrete|scanne|lade|lad)';
const theyBring =
  '(schickt|sendet|mailt|bringt|besorgt|sucht|liefert|reicht|druckt|kopiert|holt|überweist|leitet|organisiert|schickt|lädt|stellt zusammen|übersetzt|kocht|backt|baut|klärt|prüft)';

const bekannt =
  '(vorgestellt|bekannt gemacht|bekanntgemacht|vernetzt|verbunden|zusammengebracht|verkuppelt|verknüpft|zusammengeführt|in kontakt gebracht|in verbindung gebracht|zusammengesetzt)';
const bekanntMachen =
  '(vorstellen|bekannt machen|bekanntmachen|vernetzen|verbinden|zusammenbringen|zusammenführen|verknüpfen|verkuppeln|in kontakt bringen|in verbindung bringen|einführen)';
const bekanntZuMachen =
  '(vorzustellen|bekannt zu machen|bekanntzumachen|zu vernetzen|zu verbinden|zusammenzubringen|in kontakt zu bringen|einzuführen)';
const bekanntMache =
  '(vorstelle|bekannt mache|bekanntmache|vernetze|verbinde|zusammenbringe|in kontakt bringe|verknüpfe|einführe)';
const ansprechen =
  '(sprechen|reden|treffen|schreiben|fragen|melden|anschreiben|anrufen|wenden|kontaktieren|ansprechen|anhauen|halten|hinwenden|gehen|anmailen|austauschen|unterhalten|telefonieren|kennenlernen|zugehen|ausfragen|konsultieren)';
const anzusprechen =
  '(anzusprechen|anzuschreiben|anzurufen|zu fragen|zu kontaktieren|zu wenden|zu reden|zu sprechen|zu treffen|zu melden|zu schreiben|anzuhauen|zu halten|anzumailen|kennenzulernen)';

const text =
  '(lebenslauf|cv|bewerbung|bewerbungen|anschreiben|entwurf|kapitel|arbeit|masterarbeit|bachelorarbeit|diplomarbeit|dissertation|aufsatz|artikel|text|texte|exposé|antrag|bericht|gutachten|manuskript|portfolio|folien|vortrag|mail|motivationsschreiben|zeugnis|code|plan|hausarbeit|präsentation|konzept|angebot|brief|rede|seite|skript)';
/** What somebody did for somebody: only participles of kindness. */
const geholfen =
  '(geliehen|ausgeliehen|geborgt|überlassen|geschenkt|geholfen|ausgeholfen|besorgt|mitgebracht|repariert|geflickt|übersetzt|erklärt|beigebracht|gebacken|gekocht|gebaut|abgebaut|aufgebaut|gestrichen|geputzt|geschleppt|getragen|hochgetragen|abgenommen|angenommen|organisiert|vermittelt|gelesen|durchgelesen|gegengelesen|korrigiert|korrekturgelesen|durchgesehen|durchkommentiert|kommentiert|überarbeitet|angesehen|angeschaut|durchgeschaut|drübergeschaut|geprüft|gecheckt|weitergeleitet|weitergegeben|rausgesucht|herausgesucht|ausgedruckt|gedruckt|eingescannt|eingerichtet|installiert|gefahren|abgeholt|mitgenommen|hingefahren|heimgefahren|untergebracht|vertreten|übernommen|aufgenommen|zugesteckt|dagelassen|reserviert|freigehalten|gegossen|gefüttert|gehütet|aufgepasst|eingekauft|erledigt|mitgeschrieben|gerettet|unterstützt|beraten|vorbereitet|geübt|geprobt|durchgespielt|ausgefüllt|umgemeldet|gewechselt|montiert|gebracht|gezeigt|gemacht|gegeben|gestellt|geöffnet|aufgemacht|verlängert|ausgelegt|bezahlt|spendiert|genäht|gestrickt|gesägt|zusammengebaut|angeschlossen|verteilt|gestaltet|entworfen|programmiert|getestet|recherchiert|nachgesehen|umgeräumt|transportiert|verraten|eingesprungen|hochgeschleppt|freigeschaltet|ausgestellt|unterschrieben|geschnitten|gemäht|entsorgt|zusammengestellt|aufgeschrieben|kopiert|zugeschickt|verschafft)';
const iGeholfen = geholfen.replace(
  ')',
  '|aufgesetzt|eingespielt|(gutachten|zeugnis|empfehlung|bewerbung|brief|text) geschrieben)',
);

const danke = '(danke|dank|dankeschön|danken|bedanken|dankeskarte|dankesmail|dankesbrief|dankesworte)';
const wunsch =
  '(jemand|jemanden|wen|wer|eine|einen|ein|nach|noch|neue|neuen|neues|hilfe|unterstützung|rat|leute|mehr|ab|bis|für|gerade|dringend|freiwillige|helfer|zwei|drei|vier|NUM|einer|mitstreiter|nachmieter|kontakte|platz|eine neue|ersatz|den|die|das|was|etwas|input|feedback|kontakt|tipps)';

/** German. */
export const german: RuleLanguage = {
  code: 'de',
  nounsHaveCapitals: true,
  shortForms: new Map(
    Object.entries({
      ...{
        nen: 'einen',
        n: 'ein',
        ne: 'eine',
        nem: 'einem',
        ner: 'einer',
        "'nen": 'einen',
        "hab's": 'habe',
        habs: 'habe',
        "wär's": 'wäre',
      },
      ...{
        fürs: 'für',
        '&': 'und',
        '+': 'und',
        mach: 'mache',
        hab: 'habe',
        geb: 'gebe',
        m: 'mit',
        vllt: 'vielleicht',
        evtl: 'eventuell',
      },
    }),
  ),
  commonWords: /\b(?:der|die|das|und|ist|ich|mit|für|nicht|zu|den|dem|ein|eine|hat|er|sie|von|bei)\b/gi,
  pronouns: {
    i: 'ich|wir',
    me: 'mich|mir|uns',
    my: 'mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem',
    subject: 'er|sie',
    object: 'ihn|ihm|ihr|ihnen',
    their: 'sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer',
    stops: 'hat|hatte|hatten|wird|will|kann|soll|ist|war|sind|dass|ob|weil|wenn|obwohl',
    finite:
      "'s|hat|hatte|haben|ist|war|sind|will|wird|kann|soll|muss|möchte|würde|könnte|sucht|braucht|meint|meinte|sagt|sagte|kommt|geht|gibt|schickt|half|kam|bringt|macht|stellt|schuldet|fragte|hilft",
    adverbs:
      'noch|heute|gestern|schon|gerade|sehr|auch|mal|dann|gleich|sofort|immer|wieder|jetzt|nun|morgens|abends|freundlicherweise|netterweise|kurz|endlich|letzte woche|vorhin|bereits|ja|dafür|sogar|dabei|nochmal|bitte|gern|gerne|dringend|weiterhin|immer noch|eigentlich|wirklich|unbedingt|demnächst|bald|morgen|übrigens|extra|einfach|dort|da|am wochenende|spontan|lange|richtig|herzlich|persönlich|neulich|damals|zusammen|lieb|super|total|heute früh|seit wochen',
    places: 'von|vom|aus|in|im|bei|beim|unter|nebenan|gegenüber|, die|, der|, mein|, meine',
  },
  isVerb: (next) =>
    /t$|^(?:kam|war|bat|half|rief|ging|gab|lieh|kann|will|soll|muss|mag|darf|sprach|traf|fand|riet|empfahl|schlug|schrieb|bot|lud|nahm|hielt|ist|sind|haben|→|:|und)$/.test(
      next,
    ) &&
    !/^(?:mit|seit|jetzt|nicht|(?:vor|an|auf|ein|aus|ab|um|mit|nach|zu)?ge.+|be.+|ver.+|.*vorgestellt)$/.test(next),
  mayBeTheirs: (verb) => /^(?:will|möchte|soll|sollte|wollte|kann)$/.test(verb),
  guards: {
    denials:
      'nicht nichts nie niemals kein keine keinen keinem keiner keinerlei niemand niemanden niemandem ohne vielleicht eventuell hoffentlich hoffe beinahe fast statt stattdessen vergessen geträumt weder womöglich angeblich kaum bestimmt wohl umsonst'.split(
        ' ',
      ),
    ifs: ['wenn', 'falls', 'ob', 'sofern', 'hätte', 'hätten'],
    conditional: / (?:würde|würden|könnte|könnten|wäre|hätte) /,
    past: / (?:hätte|hätten|hatte|hatten|sollte eigentlich|wollte eigentlich) /,
    settled:
      / und (?:er |sie |es |ich |das )?(?:hat|kam|war|ist|bin|tat|tats)(?: es| auch)? (?:[.,;]|$)| (?:und|,) (?:er |sie |ich )?(?:kam|bin es|tat es|ist gekommen|war da|liegt) | aber (?:nicht|dann|nie|nichts) |(?:tat|kam) (?:er|sie|es) nicht|konnte(?:n)? (?:aber|dann|er|sie) |(?:abgesagt|erledigt|schon geschickt|gesendet|nie gekommen|nicht gekommen|geplatzt|das liegt|ist gekommen|gab es dann) /,
    future:
      / (?:morgen|nächste|nächsten|bald|demnächst|geplant|soll|muss|will|sollte|abgesagt|versucht|mailbox|verschoben|ausgefallen|übermorgen|wollte|möchte|nicht erreicht|anrufen|treffen \?|fragen) /,
    others:
      /^ (?:(?:für|mit|bei|an) )?(?:sich selbst|dem|den|der|seinem|seiner|ihrem|ihrer|seinen|ihren|allen) (?:[a-zäöüß]+ )?(?:chef|chefin|mutter|vater|bruder|schwester|sohn|tochter|frau|mann|oma|opa|nachbarn?|nachbarin|kollegen|kollegin|freund|freundin|kunden|verein|betriebsrat|gemeinde|feuerwehr|eltern|kinder|kind|enkel|onkel|tante|neffen|nichte|nachbarverein|patienten|autoren|leuten|mitarbeitern|verwaltung|buchhaltung) /,
    idioms:
      / (?:kaputt|die kalte schulter|(?:einen|ein) (?:schrecken|witz|rätsel)|platz weg|vorwürfe|hoffnung|sorgen|angst|den garaus|tagebuch|(?:seine|ihre) narbe|sucht (?:ruhe|nach worten|das gespräch|rat|immer|seine[nrm]?|ihre[nrm]?|sein|ihr|sein glück|streit|das weite|(?:die|eine) entschuldigung)|braucht (?:geld|lange|anerkennung|ruhe|schlaf|viel schlaf|immer|abstand|zeit|erst|(?:eine )?pause|mich|dich|ihn|sie|noch physio|gb)|auf die palme|mir leid|mir egal|mir gefallen|mir gesagt|mir erzählt|mir geantwortet|uns gefreut|mich gefragt|dank (?:des|der|dem)|gott sei dank|dem himmel|mir einen schreck|mich gewundert|mich geärgert|mir die (?:laune|zeit)|mir auf die nerven|uns vergessen|aus dem weg|auf den keks) /,
    things: / (?:buch|musik|konzept|idee|methode|thema|programm|software|spiel) /,
    idleTalk:
      / (?:recht geben|bringe (?:‹\d+›|ihn|sie) um|mich selbst|mir selbst|leiser zu sein|gut zu sein|nie wieder) /,
    strangers: new Set(
      'der die das ein eine jemand niemand alle mein meine sein seine ihr ihre dieser diese ein zwei man'.split(' '),
    ),
  },
  rules: [
    {
      id: 'de-introduced-me',
      kind: 'introduced',
      patterns: [
        `${hat} ME ANY Y SO ${bekannt}`,
        `${hat} ME ((mit)? (der|dem|den|seiner|seinem|ihrer|ihrem|einer|einem)) WHOM ${bekannt}`,
        `${hat} mir (den|die|einen|eine|ihren|ihre|seinen|seine|Y) ANY (vorgestellt|vermittelt) , Y`,
        `${hat} (mir|uns) (Y|den ANY|die ANY|ihren ANY|seinen ANY|ihre ANY|seine ANY) (vorgestellt|vermittelt)`,
        `${hat} ANY kontakt (zu|mit|mit der|zu der|zum|zur) ANY (hergestellt|vermittelt|gemacht|geknüpft)`,
        `den kontakt (hat|hatte) HE ANY (hergestellt|vermittelt|gemacht|geknüpft)`,
        `${hat} ANY kontakt ANY (hergestellt|vermittelt|geknüpft)`,
        '(durch|über|dank|via) X (habe|hab) ich Y ADV (kennengelernt|kennen gelernt|getroffen)',
        '(habe|hab) (ich)? Y (durch|über|dank) X (kennengelernt|kennen gelernt)',
        'Y ADV (durch|über|dank) X (kennengelernt|kennen gelernt)',
        '(S (stellte|machte|brachte)|(stellte|machte|brachte) HE) ME (mit)? SO Y (vor|bekannt|zusammen|in kontakt|vorgestellt)',
        '(bin|wurde|wurden) ANY (durch|über|von) X (mit)? Y (vorgestellt|bekannt gemacht|bekanntgemacht|zusammengebracht)',
      ],
    },
    {
      id: 'de-intro-via',
      kind: 'introduced',
      patterns: [
        '(kennengelernt|kennen gelernt|vorgestellt|bekannt|kontakt|vermittelt|vermittlung|empfehlung|empfohlen|intro|bekannt gemacht|gefunden) (über|durch|dank|von|via) :? X',
        '(kennengelernt|kennen gelernt|vorgestellt|kontakt|intro|vermittelt) (über|durch|von|via) : X',
        '(über|durch|dank|via) X (kennengelernt|kennen gelernt|vermittelt|in kontakt gekommen|dazugekommen|gefunden|vorgestellt|bekannt)',
        '(kontakt|intro|vermittlung|bekanntschaft) (kam|ist|lief|entstand|kommt|stammt)? ADV (über|durch|via|von) X',
        `${hat} uns ADV (vorgestellt|einander vorgestellt|bekannt gemacht|bekanntgemacht|vernetzt|zusammengebracht|miteinander bekannt gemacht|verkuppelt|zusammengesetzt|nebeneinander gesetzt|einander bekannt gemacht)`,
        `${bekannt} hat uns X`,
        `S hat ANY und uns ADV ${bekannt}`,
        '^ (empfohlen|vermittelt|weitergeleitet|geschickt) (von|durch) X',
        '^ (kontakt|quelle|vermittler|verbindung) : X',
        `${hat} mich ANY an Y (weitergereicht|verwiesen|weitervermittelt)`,
        'X (hat|hatte) (das|es|alles) ADV (eingefädelt|arrangiert|organisiert)',
        '(kenne|kennen) (ich|wir) (ihn|sie|uns|Y)? ADV (über|durch|von) X',
        '(ich|wir) (kenne|kennen) (ihn|sie|uns|Y) ADV (über|durch|von) X',
        '^ (über|durch|via) X',
      ],
    },
    {
      id: 'de-will-introduce',
      kind: 'will-introduce',
      patterns: [
        `${will} ME WHOM ${bekanntMachen}`,
        `(S ADV (stellt|macht|bringt)|(stellt|macht|bringt) HE) ME WHOM (vor|bekannt|zusammen|in kontakt|in verbindung)`,
        `${hat} ADV (mir|uns)? ADV ${versprochen} , ME WHOM ${bekanntZuMachen}`,
        `${hat} ADV (mir|uns)? ADV ${versprochen} , dass (er|sie) ME WHOM (vorstellt|bekannt macht|bekanntmacht|vernetzt|verbindet|zusammenbringt)`,
        '(S ADV (vernetzt|verbindet)|(vernetzt|verbindet) HE) ME ADV mit REST',
        `${will} ANY kontakt (zu|mit|zum|zur) REST`,
        '(S ADV (stellt|macht|vermittelt|gibt)|(stellt|macht|vermittelt) HE) (mir|uns)? ADV (den|einen|mir den)? kontakt (zu|mit|zum|zur) REST',
        '(S ADV kündigt|kündigt HE) ME ANY (bei) REST',
        '(S ADV nimmt|nimmt HE) ME ANY mit (zu|zum|zur) REST',
        `S (sagt|sagte|meint|meinte) , (er|sie) (stellt|macht|bringt|vernetzt|verbindet) ME REST`,
        `S leitet ME ADV an REST`,
        `${will} ME WHOM (empfehlen|weiterempfehlen|ankündigen|mitnehmen)`,
        '(S ADV spricht|spricht HE) für (mich|uns) mit REST',
        '(S ADV schreibt|schreibt HE) Y , damit (wir|ich) REST',
        '(S ADV (vermittelt|organisiert|besorgt)|(vermittelt|organisiert) HE) (mir|uns) (ein|einen) (gespräch|termin|treffen|vorstellungsgespräch|telefonat) (mit|bei) REST',
        '(S ADV legt|legt HE) bei WHOM ein (gutes)? wort ANY ein',
        `${will} bei WHOM ein (gutes)? wort ANY einlegen`,
      ],
    },
    {
      id: 'de-named',
      kind: 'named',
      patterns: [
        `S ADV ${meint} (mir|uns)? ADV (,|:)? (dass)? (ich|wir) ADV (soll|solle|sollte|sollten|sollen|müsste|müsse|könnte|könne|kann) ANY Y ANY ${ansprechen}`,
        `S ADV ${meint} (mir|uns)? ADV (,|:)? (dass)? (ich|wir) ANY Y ANY ${ansprechen} (soll|solle|sollte|sollen|sollten|müsste|könnte)`,
        `S ADV ${meint} (mir|uns)? ADV ,? (mich|uns)? ANY Y ANY ${anzusprechen}`,
        `S ADV ${meint} ADV (,|:)? (frag|ruf|schreib|sprich|rede|wende dich|melde dich|meld dich|geh|probier|versuch|fragt) ANY Y`,
        `S ADV ${meint} ADV (,|:)? Y ADV (wäre|wär|sei (der|die) richtige|ist (der|die) richtige|kann (helfen|mir|uns|das)|könnte|könne|weiß|wüsste|hilft|kennt sich)`,
        `${hat} (mir|mich|uns) ANY Y ADV (empfohlen|verwiesen|genannt|geraten|hingewiesen|weiterempfohlen|ans herz gelegt|als ANY genannt)`,
        `${hat} (mir|uns) ANY (nummer|kontakt|adresse|mailadresse|namen|telefonnummer|handynummer|mail) ANY Y ADV (gegeben|geschickt|genannt|weitergegeben|aufgeschrieben|zugesteckt)`,
        `${hat} (mir|uns) YS (nummer|kontakt|adresse|mailadresse|namen|telefonnummer) ADV (gegeben|geschickt|genannt|weitergegeben|aufgeschrieben)`,
        'S ADV (verweist|verwies|schickte|schickt) ME ADV (an|zu) ANY Y',
        `S ADV (empfiehlt|empfahl|nannte|nennt) (mir|uns) ADV Y`,
        '(tipp|empfehlung|rat|hinweis) (von|vom) X (:|–|,)? (mit|an|bei|zu)? ANY Y',
        'S (nannte|nennt) (mir|uns)? Y als REST',
        '(S|(gab|schickte|nannte) HE) (gab|gibt|schickte|nannte) (mir|uns) ANY (nummer|kontakt|adresse|mailadresse|namen|telefonnummer) von Y',
        'S ADV schwört auf Y',
        'S (nannte|nennt|gab) ANY (namen|tipp) : Y',
        '(ihr|sein|ihre|seine) (tipp|rat|empfehlung|vorschlag) : ANY Y',
        'S würde ANY Y ADV (fragen|anrufen|nehmen|ansprechen|anschreiben)',
        `(ich|wir) (soll|solle|sollen) ANY Y ANY ${ansprechen} , (sagt|meint|meinte|sagte) HE`,
        'S hält Y für (den|die) REST',
        `laut X (ist|wäre|kann|weiß|hilft|soll|sollte) (ich|wir)? ANY Y`,
        `(ich|wir) (soll|solle|sollte|sollen|sollten) ANY Y ANY ${ansprechen} , (meint|meinte|sagt|sagte|findet|rät) X`,
      ],
    },
    {
      id: 'de-i-introduced',
      kind: 'i-introduced',
      patterns: [
        `${ichHabe} X ANY (mit|und|an) Y ANY ${bekannt}`,
        `${ichHabe} X ADV Y ADV (vorgestellt)`,
        `${ichHabe} Y und (X|sie|ihn) ANY (${bekannt}|in eine mail gesetzt|in einer mail ANY|zusammengesetzt|an einen tisch gesetzt)`,
        `^ O (mit|und) Y ANY ${bekannt}`,
        `^ O ADV Y vorgestellt`,
        `^ O (und|mit) Y ANY (in eine mail gesetzt|zusammengesetzt|an einen tisch)`,
        `${ichHabeOderNichts} O (YS|die|den) ANY (nummer|kontakt|adresse|mailadresse|telefonnummer|mail) (von Y)? ANY (gegeben|geschickt|weitergegeben)`,
        `${ichHabeOderNichts} O ANY (an|zu) Y (verwiesen|weitergeleitet|vermittelt|geschickt|weiterempfohlen)`,
        `${ichHabeOderNichts} (den)? kontakt zwischen X und Y (hergestellt|vermittelt)`,
        'X und Y ANY (habe|hab) ICH ADV (eingefädelt|zusammengebracht|vermittelt)',
        `${ichHabeOderNichts} THEIR (nummer|kontakt|mailadresse|adresse) ANY Y (gegeben|geschickt|weitergegeben)`,
        `${ichHabe} ANY (zwischen|für) X und Y (vermittelt|kontakt)`,
      ],
    },
    {
      id: 'de-i-will-introduce',
      kind: 'i-will-introduce',
      patterns: [
        `${ichWill} (X|sie) (mit|und)? WHOM ${bekanntMachen}`,
        `X (soll|muss|will|werde|möchte) ich ANY (mit)? Y ANY ${bekanntMachen}`,
        `^ (O|sie) ADV (mit|und)? Y ADV (vorstellen|bekannt machen|bekanntmachen|vernetzen|zusammenbringen|verbinden)`,
        `I (stelle|stell|bringe|bring|mache) (X|sie) WHOM (vor|bekannt|zusammen|in kontakt)`,
        `I (vermittle|vermittele) X ANY kontakt (zu|mit) REST`,
        `^ O (mit|und) Y ADV ${bekanntMachen}`,
        `(stelle|bringe|mache|bring|stell) ich (X|sie) WHOM (vor|bekannt|zusammen)`,
        'I (vernetze|verbinde) (X|sie) ADV mit REST',
        `dass ich (X|sie) WHOM ${bekanntMache}`,
        `${ichHabe} X ADV ${versprochen} , (X|sie|ihn)? WHOM ${bekanntZuMachen}`,
        `${ichWill} ANY kontakt (zwischen X und Y|zu Y) (herstellen|machen|vermitteln)`,
        '(ICH|I) (schreibe|schreib) X und Y ANY damit REST',
        `${ichHabe} ADV ${versprochen} , (X|sie|ihn) WHOM ${bekanntZuMachen}`,
        'X (wollte|will|möchte) Y ADV kennenlernen , ich REST',
        'X und Y sollen sich ADV kennenlernen REST?',
        '(bringe|stelle) (X|sie|ihn) ADV mit Y zusammen',
        `${ichWill} X YS (nummer|kontakt|mailadresse) (geben|schicken)`,
      ],
    },
    {
      id: 'de-favour-received',
      kind: 'favour-received',
      patterns: [
        `${hat} ANY MY SO ${text} ANY (PTZ|${geholfen})`,
        `${hat} ANY (mir|uns|für mich|für uns|mich) ANY ${geholfen}`,
        `${hat} ANY (für mich|für uns) ANY PTZ`,
        `${hat} ANY MY ANY ${geholfen}`,
        `${hat} (mich|uns) ANY (vertreten|gefahren|abgeholt|mitgenommen|empfohlen|untergebracht|weiterempfohlen|beraten|unterstützt|eingearbeitet|gerettet|aufgenommen|durchgefüttert|bekocht|ins spiel gebracht|vorgeschlagen|hingefahren|heimgefahren|heimgebracht|gepflegt)`,
        `${hat} (mir|uns) ANY (eine|die|ein|das|einen) (empfehlung|referenz|gutachten|empfehlungsschreiben|zeugnis) geschrieben`,
        `${hat} ANY (rechnung|schicht|dienst|wochenende|fahrt|kosten|zeche|pizza|runde) ANY (übernommen|bezahlt|spendiert|ausgegeben)`,
        `(S ADV|(half|lieh|brachte|gab|reparierte|erklärte|zeigte|schenkte|fuhr) HE) (half|lieh|brachte|gab|reparierte|erklärte|zeigte|schenkte|fuhr|besorgte|borgte|überließ) (mir|uns|mich) REST`,
        `S (leiht|borgt|überlässt|schenkt|nimmt|gießt|füttert|hütet|fährt) ADV (mir|uns|mich|MY|für mich|für uns) REST`,
        `S (leiht|borgt|schenkt|überlässt) (mir|uns) REST`,
        `(S haben|haben HE) ANY (abgebaut|aufgebaut|geholfen|mitgeholfen|aufgeräumt|gespült|geschleppt) , (obwohl|ohne)`,
        'I (schulde|schulden) X ADV (einen|eine|ein|was|etwas|noch) REST',
        '(ich)? (bin|sind) X ADV (was|etwas|einen gefallen|einen kaffee|ein bier) schuldig',
        '(S ADV ist|ist HE) ADV für (mich|uns) ANY (eingesprungen|gefahren|gekommen|dagewesen|da gewesen|hingegangen)',
        `${hat} (getränke|das essen|den eintritt|die getränke|die rechnung|alles|die karten) ANY (bezahlt|übernommen|ausgelegt|spendiert)`,
        `${hat} (mich|uns) ANY (kutschiert|gebracht|begleitet|chauffiert|getröstet|durchgebracht)`,
        `${hat} (mir|uns) (den|die|das|einen|eine|ein|meinen|meine|mein) (rasen|garten|computer|rechner|wagen|auto|rad|fahrrad|reifen|weg|schrank|schlüssel|text|umzug|zaun|hund|keller|drucker|laptop|stuhl|tisch|koffer|heizung|wohnung|küche|lampe|jacke|hose|website|seite) ANY PTZ`,
        '(S ADV passt|passt HE) ANY auf MY ANY auf',
        `${hat} ANY mit (mir|uns) (geübt|geprobt|gelernt|durchgespielt|durchgegangen|gearbeitet|vorbereitet)`,
        `${hat} sich ANY zeit (für mich)? genommen`,
        `${hat} ANY ${geholfen} , damit (ich|wir)`,
        'S (war|ist) so (nett|lieb|freundlich|gut) , REST',
        'X (bin|sind) (ich|wir) ADV (was|etwas|einen gefallen|viel|einiges) schuldig',
        `${hat} (mich|uns) ANY (wohnen|schlafen|übernachten|mitfahren|mitmachen|arbeiten|parken) lassen`,
        `${hat} sich ANY für (mich|uns) ANY (eingesetzt|starkgemacht|stark gemacht|verwendet)`,
        `${hat} ANY (gutes)? wort für (mich|uns) eingelegt`,
        '(S ADV sprang|sprang HE) ANY für (mich|uns) ein',
        'bei X (durfte|konnte|durften|konnten) (ich|wir) REST',
      ],
    },
    {
      id: 'de-favour-given',
      kind: 'favour-given',
      patterns: [
        `${ichHabeOderNichts} THEIR SO ${text} ANY ${geholfen}`,
        `${ichHabeOderNichts} (für)? O ANY ${iGeholfen}`,
        `(ich|wir) (ihr|ihm|ihnen|X) ANY ${iGeholfen}`,
        `${ichHabeOderNichts} THEIR ANY ${iGeholfen}`,
        `X : ANY (korrigiert|gelesen|gegengelesen|übersetzt|repariert|geholfen|eingerichtet|ausgedruckt)`,
        `(habe|hab) ich (für)? X ANY ${iGeholfen}`,
        'mit X ANY (für die|fürs|für das|für den) ANY (gelernt|geübt|geprobt)',
        'X schuldet (mir|uns) ADV (einen|ein|eine|noch|was|etwas|NUM|den|die|das) REST?',
      ],
    },
    {
      id: 'de-promise',
      kind: 'promise',
      patterns: [
        `(I ${now}|${now} ich) ANY (X|THEIR|bei X|für X) REST`,
        `(ich|wir) (werde|will|soll|muss|möchte|sollte|wollte|werden|wollen|müssen) ANY X ANY ${doing}`,
        `${ichHabe} X ANY (versprochen|zugesagt|angeboten|zugesichert) (,|:|dass) REST`,
        'X ADV (bekommt|kriegt) ANY von (mir|uns) REST',
        'X hat mein wort REST?',
        `${ichHabe} ADV (versprochen|zugesagt|angeboten|zugesichert) , REST`,
        `X ANY (habe|hab) ich ADV (versprochen|zugesagt|angeboten|zugesichert) REST?`,
        `${ichHabe} X ADV (den|die|das|ein|eine|einen|meine|meinen|mein) ANY (versprochen|zugesagt|zugesichert)`,
        `^ O ANY (versprochen|zugesagt|zugesichert) (,|:) REST`,
        `REST , (habe|hab) ich X (versprochen|zugesagt)`,
        `^ O ANY (versprochen|zugesagt)`,
        `^ (muss|soll|sollte|will|werde) ADV X ADV REST ${doing}`,
        `^ (noch|bitte)? O ADV (die|den|das|meine|meinen|mein|eine|einen|ein) ANY (schicken|mailen|senden|weiterleiten|geben|mitbringen|zurückgeben|zurückbringen|zuschicken)`,
        `(ich|wir) schulde X ADV (eine|ein|die|noch eine|noch ein) (antwort|mail|rückmeldung|brief|rückruf|nachricht)`,
        `^ (ich|von mir|an mir) (:|→) REST`,
      ],
    },
    {
      id: 'de-waiting',
      kind: 'waiting',
      patterns: [
        `(S ADV ${theyBring}|${theyBring} HE) ADV (mir|uns) REST?`,
        '(S ADV (gibt|sagt)|(gibt|sagt) HE) ADV (mir|uns) ANY bescheid REST?',
        '(S ADV gibt|gibt HE) ADV (mir|uns) (noch|bis|die|den|das|morgen|seine|ihre|seinen|ihren) REST',
        '(S ADV ruft|ruft HE) (mich|uns) ANY (zurück|morgen|wegen|nächste)',
        '(S ADV (schreibt|zeigt|leiht|hilft|erklärt|gibt|sagt|macht|hält|stellt|legt|nennt)|(schreibt|zeigt|hilft|gibt|macht) HE) ADV (mir|uns) (noch|morgen|am|bis|nächste|beim|bei|wie|die|den|das|eine|einen|ein|dann|nächsten|seine|ihre|seinen|ihren) REST',
        `S ADV (schickt|liefert|besorgt|reicht|mailt|leitet|sendet|druckt|klärt|organisiert) ADV (die|den|das|seine|seinen|sein|ihre|ihren|eine|einen|ein|noch) REST`,
        `S ADV bringt ANY (mit|zurück|vorbei)`,
        'S ADV lässt (von sich|etwas von sich)? hören',
        '^ HE (→|:) ANY (einholen|besorgen|schicken|klären|prüfen|fragen|anrufen|buchen|organisieren|liefern|schreiben|erledigen|bestellen|nachreichen|vorbereiten|abklären)',
        `${willSicher} noch ANY ${doing}`,
        `S ADV fragt ADV (seine|seinen|ihre|ihren|den|die|beim|bei|Y) REST`,
        'von X ADV (fehlt|fehlen|steht|kam|kommt) REST',
        '^ HE : ANY bis REST',
        `(S ADV (meldet|kümmert|erkundigt)|(meldet|kümmert|erkundigt) HE) sich REST?`,
        `S ADV (fragt|hört sich|schaut|guckt|sieht) ANY (nach|rum|herum|um)`,
        `S ADV ruft ANY (zurück|morgen an|wieder an)`,
        `${willSicher} ADV (mir|mich|uns) ANY ${doing}`,
        `${willSicher} sich ANY (melden|umhören|erkundigen|kümmern)`,
        `${willSicher} ANY (nachsehen|nachschauen|klären|prüfen|fragen|nachfragen|anfragen|herausfinden|rausfinden|schicken|nachreichen|besorgen|zurückrufen|bescheid geben|bescheid sagen|weiterleiten|rumfragen|herumfragen|raussuchen|heraussuchen|mailen|liefern)`,
        `${hat} (mir|uns) ANY (versprochen|zugesagt|zugesichert) REST?`,
        `${hat} ADV (versprochen|zugesagt|zugesichert) , (mir|uns|bis|das|die|den) REST`,
        `S (sagt|sagte|meint|meinte|verspricht) , (er|sie) (schickt|meldet|bringt|gibt|fragt|schaut|sucht|ruft|mailt|klärt|besorgt) REST`,
        'I (warte|warten|wartet) ADV auf (die|eine|den|das)? (antwort|rückmeldung|mail|nachricht|rückruf|zusage|unterlagen|feedback)? (von)? X REST?',
        '(antwort|rückmeldung|rückruf|mail|feedback) von X (steht|fehlt) REST',
        'X schuldet (mir|uns) ADV (eine|ein|die|noch eine|einen) (antwort|mail|rückmeldung|rückruf|nachricht|unterlagen)',
      ],
    },
    {
      id: 'de-thanks-due',
      kind: 'thanks-due',
      patterns: [
        `${ichWill} ANY bei X ANY (bedanken|revanchieren|danke sagen|erkenntlich zeigen)`,
        `${ichWill} ANY X ANY (danken|danke sagen|dankeschön sagen|danke schreiben|erkenntlich zeigen)`,
        `${ichWill} ANY (bedanken|danke sagen) bei X`,
        '^ (noch|unbedingt|dringend|morgen|nicht vergessen :)? ADV (bei)? X ADV ANY (bedanken|danken|danke sagen|danke schreiben|dankeschön sagen)',
        '^ (noch|unbedingt)? (bedanken|danke sagen|danken) (bei X)?',
        '(noch)? (nicht|nie) (richtig|ordentlich)? bei X ADV bedankt',
        `${danke} (noch)? (an|für|bei) X ADV (schicken|schreiben|senden|nicht vergessen|ausrichten|steht aus|fällig|offen)`,
        `^ ${danke} X (schicken|schreiben|sagen|senden)`,
        `bei X (habe|haben) (ich|wir) ANY nicht bedankt`,
        '(nicht vergessen|dran denken) , (mich|uns) bei X zu bedanken',
        `(blumen|pralinen|wein|karte|kuchen|schokolade) (für X)? ANY (besorgen|kaufen|schicken|backen) ANY ${danke}`,
        `^ ${danke} an X`,
        '(dankesbrief|dankeskarte|dankesmail|danke) (noch)? (nicht|immer noch nicht) (geschrieben|geschickt|gesagt|raus)',
        '^ (dringend|unbedingt|noch) danke sagen',
        '^ danke sagen : X',
        'X hat ANY (gut bei mir|bei mir gut)',
        'bei X (sollte|muss|müsste|will) ICH ANY bedanken',
        `bei X ANY (steht|ist) ANY (danke|dank|dankeschön) ANY (aus|offen|fällig)`,
        `^ (blumen|pralinen|wein|karte|kuchen|schokolade|ein geschenk|geschenk) für X ANY ${danke}`,
        `^ (O|für X) ANY (blumen|pralinen|wein|karte|kuchen|schokolade) ANY (besorgen|schicken|kaufen) ANY ${danke}`,
        `I (schulde|schulden) X ANY ${danke}`,
      ],
    },
    {
      id: 'de-thanked',
      kind: 'thanked',
      patterns: [
        `${ichHabeOderNichts} ANY (bei X ANY bedankt|mich ANY bedankt|uns ANY bedankt)`,
        `^ (mich)? ADV bei X ANY bedankt`,
        `bei X (habe|hab|haben) (ich|wir) ANY bedankt`,
        `^ (mit|für|per) ANY bedankt REST?`,
        `${ichHabeOderNichts} O ANY gedankt`,
        `(ich|wir) (habe|haben) ANY bei X ANY bedankt`,
        `${ichHabeOderNichts} O ANY (danke|dankeschön|eine dankesmail|dankeskarte|eine dankeskarte|dankesmail) ANY (gesagt|geschrieben|geschickt|gebracht|gesendet|überreicht)`,
        `${ichHabeOderNichts} O ANY (blumen|pralinen|wein|karte|kuchen|schokolade|flasche) ANY (geschenkt|gebracht|geschickt|geschrieben|vorbeigebracht) ANY (dank|danke|dankeschön|bedankt)`,
        `${ichHabeOderNichts} O (zum|als) (dank|dankeschön) ANY (gebracht|geschenkt|geschickt|vorbeigebracht)`,
        `${ichHabeOderNichts} O ANY (angerufen|geschrieben|besucht) , um ANY (danke|bedanken|danken)`,
        `^ O ANY (hingestellt|mitgebracht|vorbeigebracht|geschenkt|geschickt|gebracht) ANY (dank|danke|dankeschön)`,
        '^ danke gesagt',
        `(dankesmail|dankeskarte|dankesbrief|danke-mail|dankschreiben) (an X)? (ist)? (raus|geschickt|verschickt|geschrieben|unterwegs|abgeschickt|weg)`,
        `(für|mit) ANY (habe|hab|haben) (ich|wir) (mich|uns) ANY bedankt`,
      ],
    },
    {
      id: 'de-need',
      kind: 'need',
      patterns: [
        `S ADV sucht ADV ${wunsch} REST`,
        `sucht HE ADV ${wunsch} REST`,
        `S ADV braucht ADV ${wunsch} REST`,
        `(S ADV|braucht HE ADV) braucht ADV (eine|einen|ein|jemand|jemanden|hilfe|unterstützung|rat|leute|mehr|neue|neuen) REST?`,
        `S ADV (braucht|benötigt|sucht|vermisst) REST`,
        'S (ist|sind) ADV (auf der suche nach|auf|knapp an) REST',
        '^ X (fehlt|fehlen) ADV (noch|ein|eine|einen|zwei|drei|der|die|NUM|leute) REST',
        'es (fehlt|fehlen) X ADV REST',
        'S (könnte|kann) ANY (gebrauchen|brauchen)',
        'S ADV (kämpft|hat ADV probleme|hat ADV schwierigkeiten|tut sich ADV schwer|hadert|quält sich|steckt) (mit|bei) REST',
        'S ADV steckt ANY fest REST?',
        'S ADV kommt ANY nicht weiter',
        'S (hätte gern|hätte gerne|wünscht sich|bräuchte|wünscht) REST',
        'S ADV fragt ANY (ob|wer) (jemand|wir|ich) ANY (kennt|hat|weiß|sucht|hätte)',
        'S ADV (fragt|fragte|hat gefragt) (mich|uns)? , ob (ich|wir|jemand) ANY (kenne|kennen|weiß|kennt|wüsste)',
        'S ADV (möchte|will|würde gern|würde gerne|hofft) ANY (lernen|kennenlernen|finden|umziehen|mieten|einstellen|anfangen)',
        'S (ist|sind) ADV ANY auf der suche nach REST',
        'S hat noch (keinen|keine|kein|niemanden) REST',
        'S weiß nicht , (wo|wie|wen|wer|wohin) REST',
        'S will sich ANY (verändern|umorientieren|weiterbilden)',
        'S hätte (gern|gerne) (einen|eine|ein|jemanden|mehr) REST',
        'S ADV kommt (mit|bei) ANY nicht (klar|zurecht|weiter)',
        'S ist auf (wohnungssuche|jobsuche|arbeitssuche|stellensuche|praktikumssuche|zimmersuche)',
        'S (fragt|hört) ANY (rum|herum|sich um) , (ob|wer) REST',
        'S ADV (freut sich|ist dankbar|wäre dankbar) ADV (über|für) (tipps|hinweise|hilfe|jeden|kontakte|ideen|vorschläge) REST?',
        'S ADV macht ANY freut sich über REST',
        '(ihr|sein|ihre|seine) (verlag|team|firma|studio|büro|abteilung|agentur|verein|institut|gruppe) ADV (sucht|braucht|benötigt) REST',
        '^ (sucht|braucht) ADV REST',
      ],
    },
    {
      id: 'de-offer',
      kind: 'offer',
      patterns: [
        `${hat} ADV (mir|uns)? ADV angeboten (,|:)? REST`,
        `${hat} (mir|uns|seine|ihre) ANY angeboten`,
        'S hätte ANY für (uns|mich)',
        '(kann|darf) man ANY (anrufen|fragen)',
        'S (leiht|verleiht) ANY (gern|gerne|her)',
        'S würde ANY (halten|nehmen|machen|helfen|übernehmen|lesen|leihen|kommen|zeigen|mitmachen)',
        'S hat (einen|eine|ein) ANY , (den|die|das) (wir|ich|man) ANY (haben|leihen|nutzen|benutzen|ausleihen) (kann|können|könnte|könnten|darf|dürfen)',
        'bei X (kann|können|darf|dürfen) (ich|wir) ANY (übernachten|schlafen|wohnen|parken|arbeiten|essen|unterkommen)',
        `${hat} sich ADV (bereit erklärt|bereiterklärt|angeboten|erboten) , REST`,
        'S ADV (bot|bietet) (mir|uns)? ADV an , REST',
        'S ADV (bot|bietet) ANY an',
        'S (kann|würde|könnte) (mir|uns)? ADV (bei|beim|mit) REST (helfen|unterstützen|weiterhelfen)',
        'S ADV (kann|würde) ANY (helfen|weiterhelfen|stellen|leihen|besorgen|beraten|reparieren|übersetzen|vermitteln|zeigen|geben|mitbringen|fahren|erklären|übernehmen|drucken|lesen|herstellen|vorlesen|unterrichten|backen|ausleihen|beibringen|korrigieren|organisieren|nähen|bauen|schweißen)',
        'S (kann|könnte) (mir|uns|Y|ihr|ihm) ANY (geben|leihen|zeigen|besorgen|helfen|vermitteln|stellen|beibringen)',
        'S ADV hilft ADV (gern|gerne|jederzeit|immer)? (bei|beim|mit) REST',
        'S ADV (hilft|berät|schaut|liest|erklärt) (gern|gerne|jederzeit) REST?',
        'S (würde|kann) (gern|gerne) REST (helfen|lesen|zeigen|übernehmen|mitmachen)',
        'S ADV kennt sich ANY aus REST?',
        'S ADV kennt (gut|bestens)? (alle|viele leute|leute|jemanden|viele|halb|den halben|die halbe|jeden|sämtliche|eine|einen) REST',
        'S ADV (ist|bin) ADV (gut|fit|bewandert|profi|expertin|experte|spezialist) (in|im|mit|für|bei) REST',
        'S kann (fließend|perfekt|latein|spanisch|französisch|englisch|russisch|polnisch|türkisch|fahrräder|excel|photoshop|nähen|löten) REST?',
        'S hat ANY (übrig|abzugeben|zu verschenken|zu verleihen|zum ausleihen|zum verleihen)',
        'S (meint|sagt|sagte|meinte) , (ich|wir) (kann|könnte|könnten|können|darf|dürfen) ANY (haben|leihen|ausleihen|benutzen|nutzen|anrufen|fragen|kommen|wohnen|übernachten)',
        'S ADV (verleiht|stellt ANY zur verfügung|steht ANY zur verfügung) REST?',
        '(ich|wir) (kann|darf|können|dürfen) ANY (bei)? X ANY (fragen|anrufen|wohnen|übernachten|ausleihen|unterkommen)',
      ],
    },
    {
      id: 'de-contact',
      kind: 'contact',
      patterns: [
        'I ADV (habe|hab|haben) ANY X ANY (getroffen|gesehen|angerufen|besucht|gesprochen|wiedergesehen)',
        '^ ADV O ANY (getroffen|gesehen|angerufen|besucht|wiedergesehen|zurückgerufen)',
        '(mit|bei) X ANY (telefoniert|gesprochen|geredet|getroffen|gegessen|spazieren|geskypt|gezoomt|gefrühstückt|gegrillt|gewesen|gequatscht|geplaudert|unterwegs|wandern|gewandert|gekocht|gefeiert|gearbeitet|gelaufen|gespielt|ausgetauscht|unterhalten|besprochen)',
        '(mittagessen|kaffee|abendessen|frühstück|spaziergang|telefonat|videocall|gespräch|treffen|bier|anruf|call|telefonieren|wein|tee|mensa|essen|kino|konzert|termin|besuch|zoom|meeting|austausch|plausch|besprechung|videotelefonat|brunch) (mit|bei|von) X',
        '^ O ADV (zufällig|kurz)? ADV ANY (getroffen|angerufen|besucht)',
        '(am telefon|telefonisch) (mit)? X',
      ],
    },
    {
      id: 'de-contact-dated',
      kind: 'contact',
      dated: true,
      patterns: [
        '(mit|bei) X',
        '^ O ADV (im|am|auf|in) REST',
        '(getroffen|gesprochen|telefoniert|gemeinsam|zusammen|telefonat|kaffee|gesehen|mittagessen|abendessen|spaziergang|besuch|besucht|anruf|angerufen|gequatscht|videocall|bier|gespräch|treffen) REST?',
      ],
    },
    {
      id: 'de-ask-next-time',
      kind: 'ask-next-time',
      patterns: [
        '(nächstes mal|nächste mal|beim nächsten mal|beim nächsten treffen|nächste woche|wenn ich X sehe|wenn wir uns sehen|beim nächsten gespräch) ANY (nach|fragen|wegen|zu|nachfragen|ansprechen|erkundigen) REST',
        'X ANY (nächstes mal|beim nächsten mal|bei gelegenheit|beim nächsten treffen|demnächst) ANY (fragen|ansprechen|nachfragen|löchern|aushorchen|erinnern) REST?',
        '(nächstes mal|bei gelegenheit|nicht vergessen|beim nächsten mal|unbedingt|dran denken) (,|:)? X ANY (fragen|ansprechen|nachfragen|löchern|aushorchen) REST?',
        `${ichWill} X ANY (nach|wegen|zu|fragen|ob|wie|was) REST`,
        '^ O ADV (nach|wegen|zu|auf) ANY (fragen|ansprechen)',
        '^ (noch|unbedingt)? O ADV fragen , (ob|wie|was|wer|wo|wann|wohin|warum|welche) REST',
        '^ fragen ,? (ob|wie|was|wer|wo|wann|wohin|warum|welche) REST',
        '(nicht vergessen|dran denken|unbedingt) (,|:)? (nach|wegen) REST',
        '(nächstes mal|beim nächsten mal) ADV (auf|nach|wegen) REST',
        'O ADV (fragen) , (wie|ob|was|wo|wann|wer) REST',
        '(unbedingt|noch) (nach|wegen) ANY (fragen|erkundigen)',
        '^ (nach|wegen) ANY (fragen|erkundigen|nachfragen)',
        '^ O (wegen|zu) ANY (anhauen|löchern|ansprechen)',
        '(frage|fragen) an X : REST',
      ],
    },
  ],
};
