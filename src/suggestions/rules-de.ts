import type { RuleLanguage } from './rules';

/** Verbs at the end of a clause, of things that one promises to do for somebody. */
const doing =
  '(schicken|senden|mailen|zuschicken|zusenden|weiterleiten|weitergeben|schreiben|anrufen|leihen|ausleihen|mitbringen|bringen|geben|besorgen|suchen|heraussuchen|raussuchen|nachsehen|nachschauen|schauen|fragen|lesen|durchlesen|gegenlesen|korrigieren|vorstellen|verbinden|vernetzen|zeigen|helfen|melden|organisieren|buchen|klären|prüfen|übersetzen|kommen|erzählen|antworten|einladen|empfehlen|nachreichen)';
const now =
  '(schicke|sende|maile|schreibe|rufe|leihe|bringe|gebe|besorge|suche|schaue|frage|lese|zeige|helfe|melde|organisiere|kläre|prüfe|leite|erzähle)';
const theyNow =
  '(schickt|sendet|mailt|schreibt|leiht|bringt|gibt|besorgt|sucht|schaut|fragt|zeigt|hilft|meldet|organisiert|klärt|prüft|leitet|sagt)';
const text =
  '(lebenslauf|cv|bewerbung|anschreiben|entwurf|kapitel|arbeit|masterarbeit|bachelorarbeit|diplomarbeit|dissertation|aufsatz|artikel|text|exposé|antrag|bericht|gutachten|manuskript|portfolio|folien|vortrag|mail|motivationsschreiben|zeugnis|code|plan)';

/** German. */
export const german: RuleLanguage = {
  code: 'de',
  nounsHaveCapitals: true,
  pronouns: {
    i: 'ich|wir',
    me: 'mich|mir|uns',
    my: 'mein|meine|meinen|meinem|meiner|unser|unsere|unseren',
    subject: 'er|sie',
    object: 'ihn|ihm|ihr|ihnen',
    their: 'sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer',
  },
  denials: [
    ...'nicht nichts nie niemals kein keine keinen keinem keiner niemand niemanden niemandem ohne vielleicht eventuell wenn falls ob hoffentlich hoffe'.split(
      ' ',
    ),
    ...'hätte könnte würde beinahe fast statt stattdessen vergessen geträumt weder'.split(' '),
  ],
  settled: ['erledigt', 'geschickt', 'gesendet', 'abgesagt', 'schon', 'bereits', 'gemacht'],
  rules: [
    {
      id: 'de-introduced-me',
      kind: 'introduced',
      patterns: [
        'S hat ME SO? (mit)? Y SO? (vorgestellt|bekannt gemacht|bekanntgemacht|vernetzt|verbunden|zusammengebracht|in kontakt gebracht)',
        'hat ME X SO? (mit)? Y SO? (vorgestellt|bekannt gemacht|bekanntgemacht|vernetzt|verbunden|in kontakt gebracht)',
        'S hat den kontakt (zu|mit) Y (hergestellt|vermittelt|gemacht)',
        '(durch|über|dank) X (habe ich|hab ich) Y (kennengelernt|kennen gelernt|getroffen)',
        '(habe|hab) Y (durch|über|dank) X (kennengelernt|kennen gelernt)',
        'Y (durch|über|dank) X (kennengelernt|kennen gelernt)',
      ],
      fits: [
        '[[Sarah]] hat mich mit [[Jonas]] bekannt gemacht.',
        '[[Sarah]] hat mich [[Jonas]] vorgestellt.',
        'Durch [[Sarah]] habe ich [[Jonas]] kennengelernt.',
      ],
      not: [
        '[[Sarah]] hat mich nicht mit [[Jonas]] bekannt gemacht.',
        '[[Sarah]] will mich [[Jonas]] vorstellen.',
        '[[Sarah]] hat Tom mit [[Jonas]] bekannt gemacht.',
      ],
    },
    {
      id: 'de-intro-via',
      kind: 'introduced',
      patterns: [
        '(kennengelernt|kennen gelernt|vorgestellt|bekannt|kontakt|vermittelt|empfehlung|empfohlen) (über|durch|dank|von|via) X',
        '(über|durch|dank|via) X (kennengelernt|kennen gelernt|vermittelt|in kontakt gekommen)',
        '(kontakt|intro) (kam|ist|lief|entstand)? (über|durch|via|von) X',
        'X hat uns (vorgestellt|bekannt gemacht|bekanntgemacht|vernetzt|zusammengebracht|miteinander bekannt gemacht)',
      ],
      fits: [
        'Kaffee mit [[Jonas]] (Kontakt über [[Sarah]]).',
        '[[Sarah]] hat uns vorgestellt.',
        'Über [[Sarah]] kennengelernt.',
      ],
      not: ['[[Sarah]] hat uns nicht vorgestellt.', 'Kein Kontakt über [[Sarah]].', 'Buch über [[Sarah]] gelesen.'],
    },
    {
      id: 'de-will-introduce',
      kind: 'will-introduce',
      patterns: [
        'S (will|wird|möchte|wollte|kann) ME SO? (mit)? REST (vorstellen|bekannt machen|bekanntmachen|vernetzen|verbinden|zusammenbringen|in kontakt bringen)',
        'S stellt ME REST vor',
        'S (hat)? (angeboten|versprochen) , ME SO? (mit)? REST (vorzustellen|bekannt zu machen|bekanntzumachen|zu vernetzen|zu verbinden|in kontakt zu bringen)',
        'S (vernetzt|verbindet) ME mit REST',
        'S (stellt|will|wird) den kontakt (zu|mit) REST (her|herstellen|her stellen)?',
      ],
      fits: [
        '[[Sarah]] will mich ihrem Chef vorstellen.',
        '[[Sarah]] stellt mich [[Jonas]] vor.',
        'Sie vernetzt mich mit [[Jonas]].',
      ],
      not: [
        '[[Sarah]] will mich nicht [[Jonas]] vorstellen.',
        'Ich will [[Sarah]] [[Jonas]] vorstellen.',
        '[[Sarah]] hat mich [[Jonas]] vorgestellt.',
      ],
    },
    {
      id: 'de-named',
      kind: 'named',
      patterns: [
        'S (meint|meinte|sagt|sagte|findet|fand|empfiehlt|empfahl|schlägt vor|schlug vor) , (dass)? (ich|wir) (soll|solle|sollte|sollten|müsste|könnte) SO? (mit|bei|an)? Y SO? (sprechen|reden|treffen|schreiben|fragen|melden|anschreiben|anrufen|wenden|kontaktieren)',
        'S (meint|meinte|sagt|sagte|findet) (ich|wir) (soll|solle|sollte|sollten) SO? (mit|bei|an)? Y SO? (sprechen|reden|treffen|schreiben|fragen|melden|anschreiben|anrufen|kontaktieren)',
        'S hat ME SO? (an)? Y (empfohlen|verwiesen|genannt)',
        'S (verweist|verwies) ME an Y',
        '(tipp|empfehlung) von X : Y',
        'S hat ME (die|den|das) (nummer|kontakt|adresse|mailadresse|namen) von Y gegeben',
      ],
      fits: [
        'Sie meinte, ich soll mit [[Jonas]] sprechen.',
        '[[Sarah]] hat mir [[Jonas]] empfohlen.',
        'Tipp von [[Sarah]]: [[Jonas]].',
      ],
      not: [
        'Ich soll mit [[Jonas]] sprechen.',
        '[[Sarah]] meinte, ich soll weniger reden.',
        '[[Sarah]] hat mir das Buch empfohlen.',
      ],
    },
    {
      id: 'de-i-introduced',
      kind: 'i-introduced',
      patterns: [
        'I (habe|hab|haben) X SO? (mit|und)? Y SO? (vorgestellt|bekannt gemacht|bekanntgemacht|vernetzt|verbunden|zusammengebracht|in kontakt gebracht)',
        '^ X (mit|und) Y (bekannt gemacht|bekanntgemacht|vernetzt|verbunden|zusammengebracht|in kontakt gebracht)',
      ],
      fits: ['Ich habe [[Sarah]] mit [[Jonas]] bekannt gemacht.', '[[Sarah]] und [[Jonas]] vernetzt.'],
      not: [
        'Ich habe [[Sarah]] nicht mit [[Jonas]] bekannt gemacht.',
        'Tom hat [[Sarah]] mit [[Jonas]] bekannt gemacht.',
        'Ich muss [[Sarah]] mit [[Jonas]] bekannt machen.',
      ],
    },
    {
      id: 'de-i-will-introduce',
      kind: 'i-will-introduce',
      patterns: [
        'ich (will|werde|möchte|muss|soll|sollte|kann|wollte) SO? X SO? (mit)? REST (vorstellen|bekannt machen|bekanntmachen|vernetzen|verbinden|in kontakt bringen)',
        '^ X (mit)? Y (vorstellen|bekannt machen|bekanntmachen|vernetzen)',
        'ich (stelle) X REST vor',
        'ich (vernetze|verbinde) X mit REST',
      ],
      fits: [
        'Ich will [[Sarah]] mit [[Jonas]] bekannt machen.',
        'Ich stelle [[Sarah]] [[Jonas]] vor.',
        'Ich vernetze [[Sarah]] mit [[Jonas]].',
      ],
      not: [
        'Ich will [[Sarah]] nicht mit [[Jonas]] bekannt machen.',
        'Ich habe [[Sarah]] mit [[Jonas]] bekannt gemacht.',
        'Tom will [[Sarah]] mit [[Jonas]] bekannt machen.',
      ],
    },
    {
      id: 'de-favour-received',
      kind: 'favour-received',
      patterns: [
        `S hat SO? MY SO? ${text} SO? (gelesen|durchgelesen|gegengelesen|korrigiert|durchgesehen|angeschaut|angesehen|kommentiert|überarbeitet|weitergeleitet|weitergegeben)`,
        'S hat (mir|uns) REST (geliehen|ausgeliehen|geborgt|geholfen|besorgt|repariert|übersetzt|erklärt|geschenkt)',
        'S hat ME SO? (vertreten|gefahren|abgeholt|mitgenommen|empfohlen|untergebracht)',
        'S hat (mir|uns) (eine|die|ein|das) (empfehlung|referenz|gutachten|empfehlungsschreiben|zeugnis) geschrieben',
        'S hat (mir|uns) (sehr|viel|total)? geholfen',
        'I (schulde|schulden) X REST',
        '(bin|ich bin) X (noch)? (was|etwas|einen gefallen) schuldig',
      ],
      fits: [
        '[[Sarah]] hat meinen Lebenslauf gelesen.',
        'Er hat mir sein Exemplar geliehen.',
        'Ich schulde [[Jonas]] einen Kaffee.',
      ],
      not: [
        '[[Sarah]] hat meinen Lebenslauf nicht gelesen.',
        '[[Sarah]] will meinen Lebenslauf lesen.',
        '[[Sarah]] hat Tom geholfen.',
        'Er hat das Buch gelesen.',
      ],
    },
    {
      id: 'de-favour-given',
      kind: 'favour-given',
      patterns: [
        `ich habe SO? THEIR SO? ${text} SO? (gelesen|durchgelesen|gegengelesen|korrigiert|durchgesehen|kommentiert|überarbeitet)`,
        `^ THEIR SO? ${text} SO? (gelesen|durchgelesen|gegengelesen|korrigiert|durchgesehen|kommentiert|überarbeitet)`,
        'ich (habe|hab) X REST (geliehen|geholfen|geborgt|besorgt|vertreten|gefahren|abgeholt)',
        'ich (habe|hab) X (geholfen|vertreten|gefahren|abgeholt)',
        '^ X (beim|mit|bei)? REST? geholfen',
        'X schuldet (mir|uns) REST',
      ],
      fits: [
        'Ich habe ihre Arbeit gegengelesen.',
        '[[Jonas]] beim Umzug geholfen.',
        '[[Sarah]] schuldet mir einen Kaffee.',
      ],
      not: [
        'Ich habe ihre Arbeit nicht gelesen.',
        '[[Jonas]] hat mir geholfen.',
        'Ich muss [[Jonas]] helfen.',
        'Tom hat [[Jonas]] geholfen.',
      ],
    },
    {
      id: 'de-promise',
      kind: 'promise',
      patterns: [
        `ich ${now} (dir|X) REST`,
        `ich (werde|will|soll|muss|möchte|sollte|wollte) X SO? REST ${doing}`,
        `I (habe|hab) X (versprochen|zugesagt|angeboten) , REST`,
        `I (habe|hab) (versprochen|zugesagt|angeboten) , X REST`,
        `^ (muss|soll|sollte) X (noch)? REST ${doing}`,
        `ich (schulde) X (noch)? (eine|ein) (antwort|mail|rückmeldung|brief)`,
      ],
      fits: [
        'Ich schicke [[Sarah]] meine Notizen.',
        'Ich habe ihr versprochen, den Artikel zu suchen.',
        'Muss [[Jonas]] noch die Folien schicken.',
      ],
      not: [
        'Ich schicke [[Sarah]] nichts mehr, nicht nötig.',
        '[[Sarah]] schickt mir die Notizen.',
        'Ich habe [[Sarah]] die Notizen geschickt.',
        'Er hat ihr versprochen, den Artikel zu suchen.',
      ],
    },
    {
      id: 'de-waiting',
      kind: 'waiting',
      patterns: [
        `S ${theyNow} (mir|mich|uns) REST?`,
        `S (will|wird|wollte|möchte|soll) (mir|mich|uns) SO? REST ${doing}`,
        `S (will|wird|wollte|möchte) sich SO? (melden|umhören|erkundigen|kümmern) REST?`,
        `S (will|wird|wollte) REST (nachsehen|nachschauen|klären|prüfen|fragen|nachfragen|anfragen|herausfinden)`,
        `S hat (mir|uns) REST? (versprochen|zugesagt) REST?`,
        'I (warte|warten|wartet) (noch)? auf X REST?',
        'X (schuldet) (mir|uns) (noch)? (eine|ein) (antwort|mail|rückmeldung)',
      ],
      fits: [
        'Sie schickt mir die Ausschreibung.',
        '[[Jonas]] will sich melden.',
        'Warte noch auf [[Sarah]].',
        '[[Jonas]] will beim Archiv nachfragen.',
      ],
      not: [
        'Ich schicke ihr die Ausschreibung.',
        'Sie hat mir die Ausschreibung geschickt.',
        '[[Jonas]] will sich nicht melden.',
        'Warte auf den Bus.',
      ],
    },
    {
      id: 'de-thanks-due',
      kind: 'thanks-due',
      patterns: [
        '(muss|sollte|will|möchte|müssen) SO? bei X SO? bedanken',
        '(muss|sollte|will|möchte) (mich)? (noch)? X (noch)? danken',
        '^ (noch)? (bei)? X (noch)? (bedanken|danken)',
        '(noch)? nicht bei X bedankt',
        '(dankeskarte|dankesmail|dankeschön) an X (schicken|schreiben|senden)?',
      ],
      fits: ['Muss mich noch bei [[Sarah]] bedanken.', '[[Jonas]] noch danken!', 'Noch nicht bei [[Sarah]] bedankt.'],
      not: ['Habe mich bei [[Sarah]] bedankt.', '[[Sarah]] hat sich bedankt.', 'Dank [[Sarah]] hat es geklappt.'],
    },
    {
      id: 'de-thanked',
      kind: 'thanked',
      patterns: [
        'I (habe|hab) (mich)? SO? bei X SO? bedankt',
        '^ (mich)? (schon|heute|gestern)? bei X bedankt',
        'I (habe|hab) X SO? gedankt',
        '^ X gedankt',
      ],
      fits: ['Habe mich bei [[Sarah]] bedankt.', 'Bei [[Jonas]] bedankt.', 'Ich habe [[Sarah]] gedankt.'],
      not: [
        'Noch nicht bei [[Sarah]] bedankt.',
        'Muss mich bei [[Sarah]] bedanken.',
        '[[Sarah]] hat sich bei [[Jonas]] bedankt.',
      ],
    },
    {
      id: 'de-need',
      kind: 'need',
      patterns: [
        'S sucht (noch|gerade|dringend|weiterhin|immer noch)? REST',
        'S braucht (noch|gerade|dringend)? (eine|einen|ein|jemand|jemanden|hilfe|unterstützung|rat|leute|mehr|neue|neuen) REST?',
        'S (ist|sind) (noch|gerade)? auf der suche nach REST',
        'S (könnte|kann) REST (gebrauchen|brauchen)',
        'S (kämpft|hat probleme|hat schwierigkeiten|tut sich schwer) mit REST',
        'S (hätte gern|hätte gerne|wünscht sich) REST',
      ],
      fits: [
        'Sie sucht jemanden, der WARC kennt.',
        '[[Jonas]] braucht eine Metadatenbibliothekarin.',
        'Er kämpft mit der Migration.',
      ],
      not: ['Sie sucht nicht mehr.', 'Ich suche eine Stelle.', 'Sie braucht keine Hilfe.', 'Sucht sie eine Wohnung?'],
    },
    {
      id: 'de-offer',
      kind: 'offer',
      patterns: [
        'S hat angeboten , REST',
        'S (bot|bietet) (mir|uns)? an , REST',
        'S (kann|würde|könnte) (mir|uns)? (bei|beim|mit) REST helfen',
        'S hilft (gern|gerne) (bei|beim|mit)? REST?',
        'S kennt sich (gut|sehr gut|bestens)? mit REST aus',
        'S kennt (alle|viele leute|leute|jemanden|viele) (bei|in|im|am|an|der|die|beim) REST',
      ],
      fits: [
        'Sie hat angeboten, meine Bewerbung zu lesen.',
        '[[Jonas]] kann bei XSLT helfen.',
        '[[Sarah]] kennt sich mit Koha aus.',
      ],
      not: [
        'Sie kann nicht bei XSLT helfen.',
        'Ich habe [[Jonas]] angeboten, zu helfen.',
        'Kann [[Jonas]] bei XSLT helfen?',
      ],
    },
    {
      id: 'de-contact',
      kind: 'contact',
      patterns: [
        'I (habe|hab|haben) SO? X SO? (getroffen|gesehen|angerufen|besucht|gesprochen)',
        '^ (heute|gestern)? X (heute|gestern)? (getroffen|gesehen|angerufen|besucht)',
        'I (habe|hab|haben|war|waren)? SO? mit X SO? (telefoniert|gesprochen|geredet|getroffen|gegessen|spazieren|geskypt|gezoomt|gefrühstückt)',
        '(mittagessen|kaffee|abendessen|frühstück|spaziergang|telefonat|videocall|gespräch|treffen|bier|anruf|call) mit X',
      ],
      fits: ['Kaffee mit [[Sarah]].', 'Mit [[Jonas]] telefoniert.', 'Ich habe [[Sarah]] in der Stadt getroffen.'],
      not: [
        'Muss mit [[Jonas]] telefonieren.',
        'Ich habe [[Sarah]] nicht getroffen.',
        'Morgen Kaffee mit [[Sarah]].',
        'Tom hat [[Sarah]] getroffen.',
      ],
    },
    {
      id: 'de-ask-next-time',
      kind: 'ask-next-time',
      patterns: [
        '(nächstes mal|beim nächsten mal|beim nächsten treffen) (X)? (nach|fragen|wegen|zu)? REST (fragen)?',
        '(muss|sollte|will|möchte) X (noch)? (nach|wegen|zu|fragen) REST (fragen)?',
        '^ X (noch)? (nach|wegen|zu) REST fragen',
      ],
      fits: [
        'Nächstes Mal nach dem Dienstplan fragen.',
        'Muss [[Sarah]] nach Bergen fragen.',
        '[[Jonas]] wegen der Stelle fragen.',
      ],
      not: ['Ich habe [[Sarah]] nach Bergen gefragt.', '[[Sarah]] fragte nach dem Dienstplan.'],
    },
  ],
};
