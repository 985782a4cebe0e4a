import { lazily } from '../model/lazily';
import { foldName } from '../notes/fold';

/**
 * Words that say little of what somebody needs or offers, in English, German, French and Spanish; folded, as words are compared.
 * They are one list for all languages: `die` and `son` are worth nothing in either.
 */

const english =
  'a about above across after again against all almost along already also although always am among an and another any anybody anyone anything ' +
  'are around as at away back be because been before began begin being below best better between big both but by can cannot could did do does ' +
  'doing done down during each either else enough etc even ever every everybody everyone everything few for from further gave get gets getting ' +
  'give given gives giving go goes going gone got great had happy has have having he her here hers him his how i if in into is it its itself ' +
  'just keen kind last least less let like likes little long lot lots made make makes making many may maybe me might mine more most much must ' +
  'my near nearly need needed needs never next nice no nobody none nor not nothing now of off often on once one only onto or other others our ' +
  'ours out over own per perhaps please quite rather really s same say see seen several shall she should since so some somebody someone ' +
  'something sometimes somewhere soon still such sure take takes taking than that the their them themselves then there these they thing things ' +
  'this those though through till to together too towards under until up upon us very was way we well were what when where whether which while ' +
  'who whom whose why will willing with within without would yes yet you your yours';

/** What every need and offer says: `somebody who could help with`. */
const ofEveryNeed =
  'advice advise ask asks assist assistance assistant available bring brings chat contact contacts connect connection connections find finding glad ' +
  'guidance hand help helped helper helpers helpful helping helps hint hints hire hires hope idea ideas introduce introduced introducing introduction ' +
  'introductions interested know knowing knowledge known knows lend lends look looked looking looks meet meeting meets offer offered offering offers ' +
  'people person recommend recommendation reference search searching seek seeking share shares sharing show shows support supports talk talking ' +
  'talks tip tips touch try trying turn volunteer volunteers want wanted wants welcome wish wishes wondering work worked worker working works ' +
  'conversation overview feedback opinion opinions example examples explanation discussion collaboration cooperation collaborator companion learn learning learns beginner beginners lesson lessons somebody speak speaks worth time times spend spends spent love loves enjoy enjoys';

const german =
  'ab aber alle allem allen aller alles als also am an andere anderen auch auf aus außer bei beim bin bis bisher bist da dabei dafür damit ' +
  'danach dann daran darauf das dass dazu dein deine dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du ' +
  'durch ein eine einem einen einer eines einige einmal er es etwas euch euer für ganz gegen gern gerne gibt gut gute guten guter hab habe haben ' +
  'hat hatte hätte hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jemand jemandem ' +
  'jemanden jetzt kann kannst kein keine keinem keinen keiner können könnte lassen lässt mal man manche mehr mein meine meinem meinen meiner mich ' +
  'mir mit möchte möchten muss müssen nach nachdem nahe nähe neben nicht nichts noch nun nur ob oder oft ohne schon sehr sein seine seinem ' +
  'seinen seiner seit selbst sich sie sind so sogar solche soll sollen sollte sondern sonst statt über um und uns unser unsere unserem unseren ' +
  'unter viel viele vielen vom von vor vorher während wäre war waren warum was wegen weil weitere welche welcher wem wen wenn wer werden wie ' +
  'ans aufs durchs fürs hinters übers ums unters vors wieder will wir wird wo wohl wollen worden wurde wurden zu zum zur zusammen zwar zwischen vor allem';

const ofEveryNeedInGerman =
  'anbieten angebot ansprechpartner ansprechpartnerin auskennen auskennt austausch beratung berät bietet brauche brauchen braucht empfehlung ' +
  'empfehlungen erfahren erfahrung erfahrungen fragen frage geben gespräch gespräche helfen helfe hilft hilfe hilfestellung idee ideen kennen kennt ' +
  'kontakt kontakte leute mensch menschen person personen rat ratschlag suche suchen sucht stelle tipp tipps treffen unterstützen unterstützt ' +
  'unterstützung weiß wissen wunsch wünsche zeigen zeigt lernen lernt arbeiten arbeitet macht machen aus kenntnis kenntnisse möglichkeit jahre ' +
  'jahren lust bereit sprechen spricht reden vermittelt vermitteln interesse interessiert kann gerade derzeit zeit hat';

const french =
  'à au aux avec avoir ai as avez a ce ces cet cette chez comme dans de des donc du d elle elles en entre est et être eu été faire fait il ils ' +
  'j je la le les leur leurs l lui ma mais me mes moi mon n ne nos notre nous on ont ou où par pas plus pour pourrait pouvoir peut qu quand que ' +
  'quel quelle quelqu quelques qui quoi s sa sans se ses si son sont sous sur ta te tes toi ton tous tout toute toutes très tu un une vers vos ' +
  'votre vous y autre autres bien';
const ofEveryNeedInFrench =
  'aide aider aider besoin cherche chercher conseil conseils connaît connaissance connaissances contact contacts donne donner personne personnes ' +
  'propose recherche travail travaille avis quelqu’un quelqu un';

const spanish =
  'a al algo alguien alguna algunas alguno algunos ante antes aquí así aún bajo bien cada como con contra cual cuando de del desde donde dos el ' +
  'él ella ellas ellos en entre era es esa esas ese eso esos esta está están estas este esto estos fue ha hay hasta la las le les lo los más me ' +
  'mi mis mucho muy nada ni no nos nosotros nuestra nuestro o otra otras otro otros para pero poco por porque que qué quien quién se ser si sí ' +
  'sin sobre son su sus también te tener tiene todo todos tu tus un una unas uno unos y ya yo';
const ofEveryNeedInSpanish =
  'ayuda ayudar apoyo busca busco buscar conoce conocer consejo consejos contacto contactos necesita necesito necesitar ofrece ofrecer persona ' +
  'personas puede puedo sabe saber trabajo trabaja trabajar';

/** Verbs, adjectives and times that stand beside anything: alike with one of them, two people have nothing in common yet. */
const common =
  'able easter advent ramadan ostern weihnachten pfingsten add added advanced afternoon annual april august autumn bad basic basics beautiful bit borrow bought build building builds built busy buy ' +
  'buying call called calls careful change changed changes changing cheap choose christmas clear close closely cold collect collected collecting ' +
  'collects come comes coming company complete cost costs country couple create created creates creating current currently daily damaged day days ' +
  'deal december decide deep different difficult discuss do early easily easy end evening evenings eventually experience experienced experiences ' +
  'explain extra eye fall fast february feel field fifteen fifty finish first five follow four free fresh friday friend friends full fun future ' +
  'general glad good half hard head high hold holds holiday holidays hour hours house houses hundred important improve increase instead january join joined july ' +
  'june keep keeping keeps kept large late later latest lead leading leads learned learnt left level likely live lived lives living local main major manage managed manages ' +
  'managing march member members mend middle mind minute minutes modern moment monday month months morning mostly move moved moves moving ' +
  'name named national international new newly night number october november old older open opening order organise organised organises organising ' +
  'part parts past place places plan planned planning plans play played playing plays plenty point possible practice practical prepare present ' +
  'private problem problems professional proper provide public put question questions quick quiet quietly ran read reading reads ready real recent ' +
  'recently regular rest right run running runs saturday second secondhand seem send sent september serious set sets setting short side simple single sit six ' +
  'sixty size slow small sold special spare spring start started starting starts stay stayed staying stays step stop strong summer sunday teach ' +
  'taught teaches teaching tell ten term test tested testing tests think third thirty thousand three thursday today together told tomorrow top ' +
  'town trained training trains travel tuesday twelve twenty twice two type use used useful user users uses using usual various view visit ' +
  'visiting visitor visitors visits wait walk watch wednesday week weekend weekends weekly weeks while whole wide wife window winter world write ' +
  'writes writing written wrote wrong year years yearly young course courses idea introduced north south east west saint san los la great upper lower ' +
  'united kingdom royal central ' +
  'abend abends alt alte alten alter altes anfang anfangen april art baut bauen beginnen bekommen bereich besser bestimmt bleiben bringen bringt ' +
  'dienstag donnerstag drei eigene einfach einführen ende erst erste ersten fahren fährt fangen fest finden findet freitag früh frühling ganze ' +
  'gehen geht gemeinsam gesucht groß große großen haus herbst heute hoch jahr jahrelang januar juli juni kaufen klein kleine kleinen kommen ' +
  'kommt kurs kurz lang lange leben lebt leicht leitet leiten lesen liest lieber letzte mai märz mittwoch monat monate montag morgen nächste neu neue neuen neuer ' +
  'neues november oktober ort paar problem richtig sagen samstag schnell schön schreiben schreibt sommer sonntag später spielen spielt stehen ' +
  'stunde stunden tag tage tagen vier vorhanden winter woche wochen wochenende wohnen wohnhaft wohnt zweite zwei ' +
  'ancien anciens année années bon bonne bons deux grand grande jour jours lire mois nouveau nouvelle petit petite premier première semaine trois ' +
  'antigua antiguas antiguo antiguos año años buen bueno buena día días dos gran grande leer mes meses nuevo nueva pequeño primera semana tres';

/** Of everybody in the trade, and of every town: alike with one of them, two people have little in common. */
const broad =
  'network networks reader readers writer writers family account activity administrator agency apartment application applications app apps archive archives archivist archivists article articles association ' +
  'audience author authors bank board book books business career careers centre chef church city class client clients club collection collections ' +
  'college colleague colleagues committee community conference conferences consultant content council county customer data department design designer ' +
  'designers developer developers development digital director document documents editor editors education engineer engineers event events ' +
  'exhibition exhibitions expert experts file files flat foundation gallery garden government group groups health history home hospital industry ' +
  'information institute institution internship interview interviews job jobs journal land law lecturer letter letters librarian librarians libraries ' +
  'library list lists management manager managers map material materials media mentor mentors mentoring ministry model models museum museums music news ' +
  'office officer organisation paper papers park partner partners party placement placements policy post posts press process product products programme ' +
  'programmes project projects publisher publishers record report reports research researcher researchers review reviews role room rooms school ' +
  'schools science sector service services shop site sites skill skills social society software source speaker speakers staff street student ' +
  'students studies study system systems teacher teachers team teams technical technology text texts theatre theses thesis title topic trade ' +
  'trainee trust university universities vacancy web website websites workshop workshops guide guides ' +
  'abteilung amt archiv archivar archivare archivarin archivarinnen archive bank beruf bibliothek bibliotheken bibliothekar bibliothekare bibliothekarin bibliothekarinnen buch bücher büro daten direktorin firma gesellschaft ' +
  'gruppe hochschule institut leiter leiterin mitarbeiter mitarbeiterin museum projekt projekte referent referentin sammlung schule stadt stadtbibliothek ' +
  'stiftung student studium team text texte thema universität unternehmen verein verlag wohnung zentrum zimmer ' +
  'appartement bibliothèque bibliothèques chambre école livre livres logement musée projet texte université ville ' +
  'biblioteca bibliotecas ciudad escuela habitación libro libros museo piso proyecto texto universidad';

/** Languages and peoples have a capital in English, and are the name of nothing: ponies are Welsh, too. */
const peoples =
  'african american arabic asian australian austrian belgian brazilian british bulgarian canadian chinese croatian czech danish dutch english european ' +
  'finnish flemish french gaelic german greek hebrew hungarian icelandic indian indonesian iranian irish italian japanese jewish korean latin latvian ' +
  'lithuanian mexican norwegian persian polish portuguese romanian russian scottish serbian slovak slovenian spanish swedish swiss turkish ukrainian ' +
  'vietnamese welsh yiddish';

/** Words of which the names of institutions are made: `British Library`. */
const institutions =
  'academy agency archive archives association bank board centre center church city college collection collections company consortium council ' +
  'county department foundation gallery group hospital house institute institution library libraries ministry museum museums office opera press ' +
  'school service society theatre theater trust university universities ' +
  'akademie amt archiv bahn bibliothek gesellschaft hochschule institut landesarchiv landesbibliothek museum nationalbibliothek oper schule staatsarchiv ' +
  'staatsbibliothek stadtarchiv stadtbibliothek stiftung theater universität universitätsbibliothek verein verlag zentrum ' +
  'bibliothèque école musée université opéra biblioteca archivo museo universidad fundación instituto';

/** Words that mean something else together than apart, in lines of those that mean the same. */
export const fixedPhrases: readonly string[] = [
  'machine learning, deep learning, neural network, neural networks, artificial intelligence, KI, künstliche Intelligenz, neuronale Netze, maschinelles Lernen, maschinellem Lernen, maschinellen Lernens, tiefes Lernen, apprentissage automatique, aprendizaje automático',
  'distance learning, Fernunterricht, Fernstudium',
  'web site, web sites, web page, web pages, web developer, web designer, web design, web development, website, Webseite, Webdesign, Webentwickler, Webentwicklerin',
  'data protection, GDPR, DSGVO, Datenschutz',
  'family law, divorce, Scheidung, Familienrecht',
  'employment law, unfair dismissal, Arbeitsrecht, Kündigungsschutz',
  'planning permission, planning application, planning applications, planning officer, Bauantrag, Baugenehmigung, Bauamt',
  'graphic design, graphic designer, Grafikdesign, Grafikdesigner, Grafikdesignerin, logo',
  'interior design, interior designer, Innenarchitekt, Innenarchitektin, Innenarchitektur',
  'tree surgeon, tree surgery, arborist, prune, Baumpfleger, Baumpflege, Baumschnitt',
  'sign language, BSL, DGS, Gebärdensprache, Gebärdensprachdolmetscherin',
  'speech therapist, speech therapy, Logopädin, Logopäde, Logopädie',
  'family tree, family history, genealogy, Ahnenforschung, Stammbaum',
  'text recognition, OCR, Texterkennung',
  'moving house, house move, Umzug, removal',
  'tax return, tax returns, self assessment, Steuererklärung, tax adviser, Steuerberater, Steuerberaterin',
  'sound engineer, audio engineer, Tontechnik, Tontechniker, Tontechnikerin, PA system',
  'health insurance, Krankenversicherung, Krankenkasse',
  'parental leave, Elternzeit, Elterngeld',
  'job interview, job interviews, Vorstellungsgespräch, Vorstellungsgespräche, Bewerbungsgespräch',
  'cover letter, cover letters, curriculum vitae, CV, résumé, Lebenslauf, Anschreiben',
  'tandem partner, language exchange, Tandempartner, Tandempartnerin, Sprachtandem',
  'host family, host families, Gastfamilie, Gastfamilien',
  'estate agent, Makler, Maklerin, Immobilienmakler',
  'social media, Instagram, soziale Medien',
  'first aid, Erste Hilfe',
  'e-bike, ebike, electric bike, electric bicycle, Pedelec',
];

const setOf = (...lists: readonly string[]) =>
  lazily(() => new Set(lists.flatMap((list) => list.split(/\s+/)).map(foldName)));

export const stopWords = setOf(
  english,
  ofEveryNeed,
  german,
  ofEveryNeedInGerman,
  french,
  ofEveryNeedInFrench,
  spanish,
  ofEveryNeedInSpanish,
);
export const commonWords = setOf(common);
export const broadWords = setOf(broad);
/** Words that end as those of doers do. */
export const notDoers = setOf(
  'after answer border bother brother butter chapter character charter colour copper corner counter cover daughter dinner doctor factor father feather ' +
    'finger floor flower former hammer layer leather letter lower major matter master member minor mirror mother motor newsletter number offer ' +
    'order other over paper pepper poor power quarter remainder river shower silver sister slider super sooner later summer timber tower under ' +
    'upper water weather winter wonder year bar car door clear dear near star war tour four harbour labour neighbour favour honour humour',
);
export const peopleWords = setOf(peoples);
export const institutionWords = setOf(institutions);

/** Small words by which a language is known: none of them is a word of another. */
export const smallWords = {
  en: setOf(
    'a about and any are at been by can could for from has have how i is it my of on or our out she the their they to was we what when where who will with would works you help everyone everybody somebody someone knows teaches',
  ),
  de: setOf(
    'aber auch auf aus bei beim das dem den der des die ein eine einem einen einer eines für hat im ist jemand jemanden kann kein mit nach nicht oder sich sind über um und vom von vor wie zu zum zur gern viele seit einmal ich',
  ),
  fr: setOf('au aux avec chez dans des du est et la le les par pour qui sur un une à sans ou mes'),
  es: setOf('con del el en es la las los para por que sobre su un una y de muy sin'),
} as const;
