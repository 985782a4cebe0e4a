import { lazily, type Made } from '../model/lazily';

/** Words that tell names of people from other words, in English, German, French and Spanish; all folded as `foldName` does. */
const wordsOf = (text: string): Made<ReadonlySet<string>> => lazily(() => new Set(text.trim().split(/\s+/)));

/** Why somebody is not there. Above a sentence such a word is the subject of it; above names it says that they are away. */
export const awaySpellings =
  "missing, fehlte, fehlten, manquants, manquantes, faltan, faltaron, sick, ill, off sick, out sick, on leave, on holiday, on vacation, couldn't make it, couldn’t make it, couldnt make it, could not make it, can't make it, can’t make it, cant make it, cannot make it, krank, krankgemeldet, erkrankt, urlaub, im urlaub, malade, malades, souffrant, souffrante, en congé, en congés, en vacances, enfermo, enferma, enfermos, de baja, de vacaciones";

/** How lists of those who were not there are called. A row of the vocabulary, and remarks on a name: `Bo Kay (declined)`. */
export const absentSpellings =
  'absent, absentees, absences, not present, not attending, unable to attend, did not attend, apologies, apologies for absence, sent apologies, declined, regrets, excused, no-show, no-shows, entschuldigt, unentschuldigt, abwesend, abwesende, verhindert, es fehlen, es fehlt, fehlt, fehlend, nicht dabei, absents, absente, absentes, excusé, excusée, excusés, excusées, absents excusés, ausente, ausentes, excusado, excusada, excusados, no asiste, no asisten, no asistió, no asistieron, ' +
  "not here, not there, couldn't attend, couldn’t attend, couldnt attend, could not attend, can't attend, can’t attend, cant attend, cannot attend, could not come, couldn't come, couldn’t come, couldnt come, abgemeldet, nicht anwesend, nicht da, n'a pas pu venir, n’a pas pu venir, no pudo asistir, no pudieron asistir, no pudo venir, " +
  awaySpellings;

/** Remarks on a name that leave open whether they came: no proof that they did. */
export const unsureSpellings =
  'tentative, tentatively, maybe, perhaps, probably, unsure, not sure, not confirmed, unconfirmed, tbc, to be confirmed, may join, might join, may attend, might attend, may come, might come, if possible, vielleicht, evtl, evtl., eventuell, wahrscheinlich, unsicher, noch unklar, unter Vorbehalt, mit Vorbehalt, noch nicht bestätigt, angefragt, noch offen, steht noch aus, Rückmeldung offen, keine Rückmeldung, no reply yet, peut-être, probablement, à confirmer, incertain, incertaine, quizá, quizás, tal vez, probablemente, por confirmar, sin confirmar';

/** What a status says of a meeting that does not take place. */
export const cancelledSpellings =
  'cancelled, canceled, called off, abgesagt, ausgefallen, storniert, gecancelt, gecancelled, gecanceled, annulé, annulée, annule, annulee, cancelado, cancelada, suspendido, suspendida, postponed, skipped, missed, did not happen, did not take place, verschoben, vertagt, entfallen, entfällt, nicht stattgefunden, reporté, reportée, ajourné, ajournée, aplazado, aplazada, pospuesto, pospuesta';

/** Before a name; `strict` ones say so little that what follows must be a whole name. */
export const titles = wordsOf(
  'dr dra doc doctor prof profa professor professorin profesor profesora professeur docteur pd priv-doz privatdozent dipl-ing dipl-inf ing mag habil med rer nat phil jur h.c hc rev reverend rabbi imam maitre lic dott avv',
);
export const strictTitles = wordsOf(
  'mr mrs ms miss mx sir dame madam lord lady herr herrn frau hr fr frl mme mmes mlle madame monsieur mademoiselle senor senora senorita sr sra srta',
);
/** Titles that are given names or initials, too: taken away only to find somebody known. */
export const doubtfulTitles = wordsOf('m don dona me father brother sister');

/** Small words within names: `Vincent van Gogh`. */
export const particles = wordsOf(
  'van von vom zu zur zum der den dem de del della dei di da das do dos du des la le les lo los las el al bin ibn ben bint abu ap af av ter ten te y e i o und st saint san mac mc',
);

/** After a name, or in its place: what somebody is or does. */
export const roleWords = wordsOf(`
  head director manager lead leader chief officer chair chairman chairwoman chairperson president vice secretary treasurer founder
  cofounder co-founder owner partner associate engineer designer developer programmer architect scientist researcher lecturer teacher
  student intern trainee assistant consultant analyst adviser advisor editor journalist writer author librarian archivist curator
  nurse lawyer accountant recruiter moderator host speaker facilitator organiser organizer coordinator minutes scribe note-taker
  guest remote remotely online optional tentative confirmed maybe senior junior principal staff product project sales marketing
  finance legal operations support interim acting deputy retired freelance freelancer
  leiter leiterin leitung teamleiter teamleiterin geschaftsfuhrer geschaftsfuhrerin vorsitz vorsitzende vorsitzender vorstand
  abteilungsleiter abteilungsleiterin protokoll moderation referent referentin bibliothekar bibliothekarin ingenieur ingenieurin
  entwickler entwicklerin berater beraterin buchhaltung vertrieb einkauf gast
  directeur directrice responsable chef cheffe presidente presidence secretaire tresorier tresoriere ingenieure bibliothecaire
  directora gerente jefe jefa presidenta secretario secretaria tesorero tesorera ingeniero ingeniera bibliotecario bibliotecaria`);
/** Small words of roles, never of names. */
export const roleLinks = wordsOf('of at for in with from bei fur beim chez pour en con para the and');

/** Where or how people meet: no person’s name, alone or as part of one. */
export const placeWords = wordsOf(`
  linkedin twitter facebook instagram slack discord whatsapp telegram signal reddit mastodon bluesky threads tiktok youtube github
  gitlab xing meetup tinder bumble hinge grindr okcupid lunchclub polywork substack medium zoom skype teams clubhouse snapchat
  wechat weibo pinterest quora stackoverflow hackernews google apple microsoft amazon email e-mail mail dm dms pm message messages
  post tweet thread chat forum app website site web internet online blog podcast newsletter video stream server channel
  work job office school university uni college academy institute faculty campus class course classes lecture seminar training
  workshop bootcamp hackathon conference conf convention congress symposium summit fair expo festival event events party wedding
  birthday funeral dinner lunch breakfast brunch coffee drinks bbq barbecue picnic concert gig show exhibition opening launch match
  game games tournament race marathon gym yoga pilates tennis football soccer rugby cricket golf chess climbing running hiking
  cycling swimming sailing skiing dance dancing choir band orchestra theatre theater cinema museum gallery library church mosque
  synagogue temple parish congregation club society association union guild charity foundation volunteering volunteer volunteers
  community group team network networking cohort fellowship alumni accelerator incubator startup company companies agency
  organisation organization department committee council board pub bar cafe restaurant hotel hostel airport flight plane train bus
  taxi uber station trip travel travelling traveling holiday holidays vacation cruise camp camping retreat beach park street market
  shop store hospital clinic army navy military
  neighbour neighbor neighbours neighbors neighbourhood neighborhood flatmate roommate roommates housemate friend friends mutual
  family relative relatives cousin uncle aunt brother sister mother father mum mom dad parents wife husband partner girlfriend
  boyfriend colleague colleagues coworker coworkers co-worker boss client clients customer customers supplier vendor recruiter
  headhunter stranger acquaintance acquaintances
  referral recommendation introduction intro intros outreach cold warm inbound ad advert advertisement search conversation talk
  presentation interview meeting call panel project open source various misc random chance luck
  fate childhood high primary secondary grad graduate postgraduate local old new former previous first last next same via through
  at in on from the our a his her their house room tech data science code learning poetry slam writers music film books food wine beer
  city town village airbnb nextdoor erasmus rotary deutsche bahn bundestag colegio
  hacker news burning man product hunt black hat south by southwest silicon valley day week year night weekend spring summer autumn
  winter january february march april june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday today yesterday
  york francisco angeles london berlin paris madrid barcelona munich munchen hamburg cologne koln frankfurt vienna wien zurich geneva
  geneve brussels bruxelles amsterdam rotterdam copenhagen stockholm oslo helsinki dublin edinburgh glasgow manchester birmingham
  bristol oxford cambridge rome roma milan milano lisbon lisboa porto prague praha warsaw budapest athens istanbul moscow tokyo
  beijing shanghai singapore sydney melbourne toronto montreal vancouver boston chicago seattle denver portland houston dallas
  miami atlanta washington philadelphia detroit lyon marseille bordeaux toulouse lille nantes strasbourg sevilla valencia bilbao
  malaga leipzig dresden stuttgart dusseldorf bremen hannover basel bern europe america africa asia england scotland wales ireland
  germany deutschland france spain espana italy austria switzerland schweiz portugal poland sweden norway denmark finland canada
  mexico brazil india china japan australia harvard stanford princeton yale combinator
  arbeit buro firma schule universitat hochschule fachhochschule studium ausbildung lehre kurs tanzkurs sprachkurs seminar tagung
  konferenz kongress messe buchmesse veranstaltung treffen stammtisch feier hochzeit geburtstag geburtstagsfeier beerdigung fest
  konzert ausstellung lesung sport turnverein verein sportverein chor kirche gemeinde kita kindergarten krabbelgruppe elternabend
  nachbar nachbarin nachbarn nachbarschaft freund freundin freunde freundeskreis bekannte bekannter familie verwandte kollege
  kollegin kollegen chef chefin kunde kundin kunden zufall urlaub reise zug flug flughafen bahnhof kneipe uni praktikum bundeswehr
  zivildienst ehrenamt internet netz arbeitskollege arbeitskollegin empfehlung bewerbung stelle wg mitbewohner mitbewohnerin
  travail bureau ecole universite fac lycee stage cours colloque congres salon soiree fete mariage anniversaire enterrement concert
  eglise paroisse association voisin voisine voisins ami amie amis famille cousine collegue collegues client cliente patron
  rencontre reseau reseaux vacances voyage avion gare aeroport hasard annonce recommandation
  trabajo oficina escuela universidad facultad instituto curso clase congreso conferencia feria fiesta boda cumpleanos concierto
  iglesia parroquia asociacion vecino vecina vecinos amigo amiga amigos familia primo prima companero companera companeros colega
  colegas cliente jefe red redes vacaciones viaje avion tren aeropuerto casualidad anuncio recomendacion gimnasio
  amis copain copine`);

/** Of those the ones that are surnames, too: after a given name they are. */
export const alsoSurnames = wordsOf(
  'park day march winter london berlin paris england france wales ireland lyon temple west south old new man camp race cold golf bell game market street summer',
);

/** Ends of words for groups and gatherings: `Toastmasters`, `Buchclub`, `PyCon`. */
export const placeEnds =
  /(?:masters|verein|gruppe|schule|kurs|club|klub|fest|messe|tagung|konferenz|treffen|feier|party|camp|conf|con|ship|ships|tion|tions|ing|meetup|hub|lab|labs|works|space|spaces|net|verband|chor|kreis|stammtisch|gesellschaft|universitat|university|church|bildung|beirat|school|group|team)$/;

/** Given names by which a single word is taken for a person. */
export const givenNames = wordsOf(`
  aaron abby abdul abdullah abigail adam adele adrian agatha agnes agnieszka ahmad ahmed aidan aisha alan albert alberto alejandra
  alejandro aleksandra alessandro alex alexander alexandra alexandre alexis alfie alfred alfredo ali alice alicia alina alison
  alistair allan allison alma amanda amar amber amelia amelie amina amir amit amy ana anastasia anders andre andrea andreas andres
  andrew andy angel angela angelika angus anil anita anja anjali ann anna annabel anne annette annie annika anthony antje antoine
  anton antonia antonio anu anya archie ariana armin arne arthur arturo asha ashley astrid audrey august aurelie aurora axel ayesha
  barbara bart bastian beatrice beatrix beatriz becky bella ben benedict benedikt benjamin bernard bernd bertha beth bettina bianca
  bill birgit bob bjorn boris brenda brian bridget bruce bruno bryan burak caleb calum cameron camilla camille carina carl carla
  carlo carlos carmen carol carolina caroline carsten caspar cassie catherine cecilia cedric celine chantal charles charlie charlotte
  chen chiara chloe chris christa christian christina christine christoph christopher claire clara clare claudia claudio claus
  clemens clement cleo colette colin connor conrad constance cora cornelia craig cristina cyril dagmar daisy damian damien dan dana
  daniel daniela danielle danny daphne dario dave david dawn dean deborah declan deepak delphine denis denise dennis derek diana
  diane diego dieter dimitri dina dirk dmitri dolores dominic dominik dominique donald donna dora doris dorothea dorothy douglas
  duncan dylan eberhard eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli eliane elias elif elisa
  elisabeth elise eliza elizabeth ella ellen ellie elliot elodie eloise elsa else emil emilia emilie emily emma emmanuel enrico
  enrique eric erica erich erik erika erin ernst esther ethan eugene eva evan eve evelyn ewa fabian fabien fabio faith farah fatima
  federico felicity felix ferdinand fernanda fernando filip finn fiona flora florence florian frances francesca francesco francisco
  franck francois francoise frank franz freddie frederic frederick frederike frida friedrich fritz gabriel gabriela gabriele
  gabrielle gareth gary gavin gemma geoff geoffrey georg george georges georgia georgina gerald gerard gerd gerhard gertrud gilbert
  gilles gillian gina giorgio giovanni gisela giulia glen gloria gonzalo gordon graham greg gregor gregory greta gudrun guido
  guillaume guillermo gunter gustav guy hamza hana hanna hannah hannes hans harald harold harriet harry hassan hazel heather hector
  heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henning henri henrik henry herbert hermann hilda holger
  holly horst howard hugh hugo ian ibrahim ida ignacio ilse imogen imran ines inge ingrid ingo irene irina iris irma isaac isabel
  isabella isabelle ivan ivy jack jackie jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janine
  jasmin jasmine jason javier jean jeanne jeff jeffrey jenna jennifer jenny jeremy jerome jesse jessica jesus jill jim jimmy joan
  joana joanna joanne joaquin jochen joe joel joerg jorg johan johann johanna johannes john johnny jolene jon jonas jonathan jordan
  jorge jose josef josefine joseph josephine josh joshua juan juana judith judy jules julia julian juliana julie julien juliet
  juliette julio julius jurgen justin justine kai karen karim karin karina karl karla karsten kate katharina katherine kathleen
  kathrin kathy katie katja katrin katy kay keith kelly ken kenneth kerstin kevin khalid kieran kim kirsten klara klaus konrad
  konstantin krishna kristin kristina kurt kyle lara lars laura lauren laurence laurent lea leah leila lena leo leon leonard
  leonardo leonie leticia lewis liam lidia lili lilian lily lina linda lisa liz lola lorena lorenzo lotte louis louisa louise luc
  luca lucas lucia lucie lucien lucy ludwig luis luisa luise lukas lukasz luke luna lutz lydia lynn maddie madeleine magda magdalena
  maja malcolm malik manfred manon manuel manuela marc marcel marcela marco marcos marcus margaret margarita margot maria marian
  mariana marianne marie mariam marieke marina mario marion mark marko markus marlene marta martha martin martina mary mateo
  mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice max maximilian maya megan meike mehmet melanie
  melissa mercedes mia michael michaela michal michel michele michelle miguel mike mila milan mina miranda miriam mohamed mohammad
  mohammed moira molly mona monica monika monique moritz muhammad murat myriam nadia nadine nadja nancy naomi natalia natalie natasha
  nathalie nathan neil nele nelly nia nicholas nick nicola nicolas nicole niels nigel niklas nikita niko nils nina noah noel noemie
  nora norbert norma norman nuria odette olaf oleg olga oliver olivia olivier omar oscar oskar otto owen pablo paloma pamela pascal
  pat patricia patrick patrik paul paula paulina pauline pavel pedro peggy penelope penny per pete peter petra phil philip philipp
  philippe phillip phoebe pia piero pierre pilar piotr polly priya rachel rafael rahul rainer ralf ralph ramon raphael raquel rashid
  raul ravi ray raymond rebecca regina reiner reinhard remi renate rene renee ricarda ricardo richard rick rita rob robert roberta
  roberto robin rodrigo roger roland rolf romain roman ron ronald ronja rory rosa rosalind rose rosemary ross roswitha roy ruben
  rudolf rupert ruth ryan sabine sabrina sadie sally salma salvador sam samantha samir samuel sandra sandy sanjay sara sarah sascha
  saskia scott sean sebastian selina serena serge sergei sergio seth shannon sharon sheila shirley sibylle sigrid silke silvia simon
  simona simone sina sofia sofie soledad sonia sonja sophia sophie stacey stan stefan stefanie steffen stella stephan stephane
  stephanie stephen steve steven stuart sue sunil suresh susan susana susanne susie suzanne sven svenja sylvain sylvia sylvie tamara
  tamsin tania tanja tara tariq tatiana ted teresa terry tess theo theodor theresa therese thibault thierry thomas thorsten tiago
  till tim timo timothy tina tobias toby tom tomas tomasz tommy toni tony torsten tracy trevor trudy ulrich ulrike uma ursula uta
  ute uwe vadim valentin valentina valeria valerie vanessa vera veronica veronika veronique vicky victor victoria vijay viktor
  viktoria vincent viola violet virginia vivian vivien vladimir volker walter wanda wendy werner wilfried wilhelm will william
  wolfgang xavier yannick yasmin yasmine ying yolanda yusuf yuki yves yvonne zara zoe zuzana mhairi bo di ed al jo cy lee wei mei
  jin aya yuto kenji
  adrien agathe aisling alena alessandra alexandros aleksandr aleksei alexei alexey alvaro amadou aman ambrose amparo andrej andrei
  andrzej aneta ania anika anke annalena anneke anselm antonella antonina aoife aparna arjun arnaud arnav artem arun aryan asma
  aubrey ayumi aziz babette baptiste bashir beata begona belen benoit bente berit bertrand bhavna birgitta bjarne blanca bogdan
  borja boyd brendan brigitte britta bronwyn caitlin carlotta carme carola carolin catalina catarina cathy cecile celia cesar chidi
  chinedu chioma chitra christelle christos ciara clarissa clarisse claudine conchita consuelo corinna corinne cristian cyrille
  dalia damir danilo danuta deepa deirdre delia demetrios desmond devika dilip divya dmitry dolly domenico dorit doreen doug dragan
  dusan ebba edouard eduard efrain egon ekaterina elke ellis elvira emeka emre enzo erdem ernesto esperanza estelle esteban etienne
  eugenia eugenie eulalia evelina evgeny ewan ezra fabrice fabrizio farid farida fatma fatoumata fausto felipe feng fergus fernand
  fionn flavia florent francine franziska frauke fredrik freya gaelle gaetan galina ganesh gaurav gauthier genevieve gerardo gerda
  ghislaine gianluca gianni giles gita giulio giuseppe gopal grainne graziella grzegorz guadalupe gunnar gunther gustavo hadi
  halima haruka haruki hartmut hasan heide hedwig heloise hermine hilary hilde hildegard hiroshi hiroko hortense hubert huda hugues
  hussein ifeoma igor ikram ilaria ilka ilona imke imelda immaculada inga ingeborg inigo inmaculada ioana ioannis irfan isabell
  isadora isla ismael ivana ivo iwona jaap jacek jadwiga jamal jamila jarek jaroslav jasper jaya jayden jelena jens jerzy jeroen
  jiri joachim joaquim jolanta jonathon jordi josefa josep joris joyce julianne jutta kaito kalpana kamal kamila kasia kasper
  katarina katarzyna kateryna kavita kaveh kazuo keiko keiran kenta kerry khadija kiran kirsty kjell klaas kofi kostas krzysztof
  kumar kunal kwame lakshmi laszlo latifa leandro leena leif leni lennart leopold liesel lieselotte lilith lionel lorna lorraine
  lothar lovisa loic luciana luciano lucille ludovic ludmila lyudmila maciej magnus mahmoud maike maite malgorzata malte mandy
  manish manoj marcin maree margarethe margaux margit margret mariano maribel maricela marija marilyn marisa marisol maritza
  marlies marwan masha maurizio mauro maxime maxwell mechthild meera mehdi meret merete michail mieke mihai mikael mikhail mikko
  milena milos mireille miroslav mitsuko moises mohan montserrat morag mustafa nadezhda naima nanami nasrin natalya nathaniel navid
  neha nevena ngozi niall niamh nicolai nikhil nikolai nikolaos nikolaus nuno nilufer noor obinna odile oksana oisin ole olena
  olympe onur orla orlando orhan osama osman ottilie padma padraig pankaj paola paolo parvati pascale pawel pekka perrine petar
  petr piet pietro pooja prakash pranav priscilla quentin quinn rabea radu rafaela rajesh rajiv ramesh ramona rana rania raphaela
  rasmus regine reinhild reza rhiannon rhys riccardo rohan rohit roisin rosalia rosario roxana roxane rocio rohini romy rosie
  rosina ruslan ruud saanvi saeed saida salim salome samira sanjana sanna santiago saoirse satoshi savita sebastien severin shabnam
  shalini shane shanti sharifa shauna shinji shreya shirin sibel siddharth sigmund silvana silvie sinead siobhan slavica slobodan
  snezana solange solveig soren sorcha stanislav stanislaw stavros steffi stig sunita surya sushma svetlana swati sylvester tadeusz
  takashi takeshi tamar tarek tatjana tereza teun theodora theodore thelma thies thilo thom thuy tiffany tilda tilman timothee
  tomoko tove tyler udo ulla umberto ursel usha vaclav valerio vasile vasily vaibhav veerle verena vikram viktorija vilma violetta
  virginie vishal vittorio vivek vojtech volodymyr waldemar waltraud wendelin wiebke wiktor wilma wojciech wolfram wren xiaoming
  xenia ximena yael yannis yara yasemin yash yelena yoko yosef yoshiko youssef yusra yuri yuriy yvette zahra zainab zbigniew zeynep
  zineb zita zofia zsofia zuzanna zvi alaa amal anwar ayse ayman basma bilal emine faisal fadi gamze hakan hadiya ilyas jawad kerem
  khaled laila leyla layla mahdi maryam mehtap merve mounir mourad nabil najib nasser nour nur omer ozge rami rima sami selim
  serkan sevgi sherif tarik tolga turgut ugur wael walid yasin younes zeinab ziad jiho minjun seoyeon jisoo hyun eunji sumin minji
  jihoon xiu xin jing ling mingzhu qing rong tao xiaoli yifan yuan zhen aiko akira ayaka daiki emi hideo hikari ichiro junko kaori
  kazuki kumiko mai makoto mariko masako michiko miyuki naoki natsuki nobuko noriko rie ryo sakura sayaka shigeru shota tadashi
  takumi tomoya yamato yoshi yui yumi abena adaeze adebayo adwoa akua amara ayodele babatunde chiamaka chukwu dayo ebele ekow funmi
  ife kemi kwabena lerato mandla naledi nkechi nomsa nosipho oluwaseun onyeka sibusiso sipho thabo thandi themba tunde wangari
  wanjiru yaw yetunde zanele zola abdallah aditi aditya ajay akash akshay alok amrita anand ananya aniket ankit ankita arvind ashok
  ashwin bharat chandra deepika gayatri harish indira isha jatin karan karthik kartik lata madhuri mahesh manisha mukesh nandini
  naveen nisha nitin pallavi parth payal pradeep preeti raj rajan raju rakesh ritu roshan sachin sandeep shruti smita sonali
  srinivas subhash sudha suman tanvi varun vidya vinay vinod yogesh
  ada percy alvin amos anabel arnold ashleigh audra basil beau bernadette bernice bert beryl betsy betty beverley beverly blake
  bonnie brad bradley brett brianna brooke bryce byron carly carter cecil chelsea cheryl clarence clark clifford clive clyde cody
  colleen courtney crystal curtis cynthia dale darren darrell debbie debra della derrick dwight edna edwina effie elmer elsie
  emmett enid ernest errol ethel eunice everett fay felicia fern floyd frederica freda garrett geraldine gertrude gilda gladys
  glenn glenda glenys gus gwen gwyneth harvey hattie herman hetty humphrey ingram iona irvin isobel jay jeanette jed jerry jocelyn
  jodie johnathan june kaye keegan kelvin kendra kenny kit kristen lance laurie lawrence leigh leslie lester lillian lloyd logan
  lois loretta louie lucinda mabel mallory marcia marge marjorie marsha marvin maud mavis maxine mervyn mildred millie milton
  minnie morris muriel myra myrtle nell neville nigella noreen norris olwen opal pansy patty pearl percival perry phyllis poppy
  prudence randall randy reginald reggie rhoda rhona rodney ronnie rosamund rowan roxanne rufus russell selma shawn sherry sid
  sidney sondra spencer stanley stefania stewart sybil tabitha tanya todd travis troy una val vaughan vernon vince vivienne wade
  wallace warren wayne wendell wesley wilbur wilfred willa willie winifred winston zachary zack zelda ailsa angharad bethan callum
  catriona ceri dafydd dilys eilidh eluned emlyn ffion geraint gethin gwilym huw idris iain ieuan lachlan lowri mairi meredith
  morven myfanwy nerys owain rhodri ruaridh sian sioned struan tegan tomos wyn jacinta concepcion encarnacion agustin amalia anibal
  arantxa candela celso edmundo emiliano eusebio fabiola fermin gregorio hernan hilario horacio iker isidro jacinto jacobo jeronimo
  josefina leonor lourdes macarena marcelo mauricio maximo nieves noelia octavio oriol osvaldo pepe ramiro remedios rodolfo rogelio
  rosalba sancho sergi silvestre teodoro trinidad ulises vicente yago aloys alois annegret annemarie ansgar balthasar bertold
  burkhard christel detlef dietmar dietrich edeltraud eckhard egbert elfriede elmar engelbert erwin eugen ewald frieder friedhelm
  gebhard gerlinde gottfried guenter gunda hannelore heiner helmuth henriette herta hilmar irmgard ivonne jorn joern karlheinz
  liane luitgard mathilda ortwin oswald rosemarie rudiger ruediger siegfried siegmund sieglinde traudel traute ulf urs veit volkmar
  wenzel wulf achille alix amandine ambroise anais apolline armand arlette auguste aurelien aymeric bastien berangere blandine
  clementine clotilde coralie cyprien didier edmond edwige eloi evariste fabienne felicie firmin gaspard gaston georgette ginette
  gisele gwenaelle gwenael honorine isidore jacky joelle josette josiane ludivine lucette maelle marceau marcelle marguerite marine
  marius maryse maelys mylene ninon noemi oceane ophelie paulette quitterie raymonde regis reine romane romuald roselyne sandrine
  severine solene tanguy thibaut violaine yann yolande yvan zelie maren ute
  aarav achieng agata aitor akiko alessia ander ayla barnaby barry benny beppe billy bobby bronwen burcu cem cerys charley chema conni
  conny cormac deniz diarmuid dima dimitris donny eleni emmi eoin euan evie femi fenja fergal finja finlay freddy frieda gabi gaby geeta
  georgie gert giannis gigi giorgos gurpreet hamish hanan hanne harpreet haruto huong inma ishaan itziar iwan jacqui jaspreet jemima jess
  jessie jette jody jonny jonte jonty jule juli kacper kathi kati katinka kavya kev kirstin kolya larry leire lene lenka lenny lilli lilly
  linh lizzie lotta lupe lyn lynne maggie maisie manpreet marek margie marleen mateusz mattis meg mick mickey mikel minh minna misha
  mollie nacho naoko nastya nate nerea nguyet nikos njeri nneka ollie olly olu olya ondrej otieno ozlem paco philippa pippa prue radek
  razvan resi rhian rieke rike rosi rudi saima sanne sasha scarlett sepp silas simran sonny soyeon steph susi svea swantje teddy temi
  tendai thao thea tilly tilo tjark tobi tomek tomke tracey trang uli ulli usman vanya vinny vlad vroni wim wojtek xaver yiannis yulia
  zach zdenek zeeshan zoey`);

/** Sites on which a link leads to a person’s page. */
export const profileHosts =
  /^https?:\/\/(?:[\w-]+\.)*(?:linkedin\.com|xing\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|github\.com|gitlab\.com|bsky\.app|mastodon\.\w+|threads\.net|t\.me|orcid\.org|researchgate\.net|scholar\.google\.\w+|about\.me|keybase\.io|gravatar\.com|malt\.\w+)\//i;

/** Given names in scripts that the list above does not have; Chinese, Japanese and Korean ones begin with a family name. */
export const givenNamesElsewhere = wordsOf(`
  александр алексеи анастасия андреи анна антон артем борис вадим валентина валерии василии вера виктор виктория виталии владимир галина
  григории даниил дарья денис дмитрии евгении евгения екатерина елена иван игорь илья ирина кирилл константин ксения лариса леонид людмила
  максим марина мария михаил надежда наталья никита николаи оксана олег ольга павел петр роман светлана семен сергеи софия станислав степан
  татьяна федор юлия юрии ярослав тарас олена
  αννα γιωργος γιαννης δημητρης ελενη κατερινα κωνσταντινος μαρια νικος σοφια χρηστος
  محمد احمد أحمد علي عمر حسن حسين خالد يوسف ابراهيم إبراهيم محمود مصطفى فاطمة مريم عائشة زينب ليلى سارة نور سعيد عبد هدى سلمى
  דוד משה יוסף יעקב אברהם שרה רחל מיכל נועה יעל דניאל רונית אורי תמר
  राम अमित सुनीता प्रिया राहुल अनिता संजय विजय पूजा`);
export const familyNamesFirst =
  /^(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭肖田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖贾賈韦韋邹鄒孟熊秦邱江尹薛雷侯龙龍陶]\p{sc=Han}{1,2}|(?:欧阳|司马|诸葛|佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水|山崎|池田|橋本|阿部|石川|前田|藤田|小川|岡田|長谷川|村上|近藤)[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,3}|[김이박최정강조윤장임한오서신권황안송전홍]\p{sc=Hang}{2})$/u;

/** Titles that only people have: behind one of them any name is a person's. */
export const personTitles = wordsOf(
  'dr dra prof profa professor professorin profesor profesora professeur mr mrs ms mx miss herr herrn frau mme mlle madame monsieur senor senora senorita sr sra srta rev reverend rabbi imam sir',
);

/** Words in the names of firms, groups, places and occasions that begin with somebody’s given name, though they may be surnames. */
export const neverNames = wordsOf(`
  street road avenue square lane park market gardens garden hill hills bay bridge river lake island valley beach field fields castle tower
  towers house hall abbey chapel cathedral camp race golf game old new west south north east temple state county country line bowl building
  bank capital partners ventures holdings international global group consulting solutions services systems technologies industries brothers
  bros sons inc ltd llc llp plc gmbh ag kg ev co corp corporation centre center clinic trust institute stiftung verlag fund prize award awards
  memorial lecture lectures collection collective studio studios gallery theater records radio press magazine times post news journal show
  tour project programme program scheme initiative alliance union federation council conference conf con meetup club clubs party team crew
  squad league cup open masters championship festival fest week days school college academy kirchenchor chor gymnasium kirche platz strasse
  gasse weg allee haus hof heim klinik klinikum praxis kanzlei stift zentrum werk werke rue avenue place quartier fondation maison centre
  hopital clinique editions calle plaza avenida hospital fundacion centro editorial colegio barrio labs lab app software digital media
  air airways energy foods insurance telecom telekom mobile logistics pharma oil gas steel railways
  bakery books bikes motors airlines airport pharmacy salon studio fitness family fan fans
  saint saints santa san chez casa banco`);

/** Given names that mean a place or a thing at least as often when they stand alone. */
export const placesAndThings = wordsOf(
  'chelsea crystal june trinidad lourdes pearl logan aurora clark lloyd stanley florence charlotte victoria georgia virginia jordan august penny rose amber dawn may art grant chance sky summer autumn heather violet pearl till else jet echo alexa siri mercedes pilar soledad consuelo paloma rosario montserrat guadalupe santiago sakura per do di bo na al ed jo cy jin rima ganges kiran',
);

/** Groups of people, bodies, firms and rooms, in the singular and plural: no person is called so, alone or behind another word. */
export const groupNouns = wordsOf(`
  team teams group groups staff board boards committee committees subcommittee department departments dept division crew squad council
  panel cohort class faculty management leadership employees colleagues coworkers students pupils teachers parents
  guests visitors volunteers members participants attendees delegates stakeholders investors clients customers users board-members
  interns trainees founders engineers developers designers contractors vendors suppliers residents neighbours neighbors friends kids
  children audience public press jury union association society club choir band chapter charity foundation company companies agency
  ministry university college school church parish hospital clinic bank office hq headquarters inc ltd llc llp plc gmbh ag kg ev corp
  corporation holdings consulting solutions ventures
  room rooms boardroom auditorium cafeteria canteen lobby hallway
  gruppe gruppen abteilung abteilungen vorstand vorstande ausschuss beirat gremium kollegium belegschaft personal mannschaft klasse
  geschaftsfuhrung geschaftsleitung leitung direktion verwaltung mitarbeiter mitarbeitende kollegen kolleginnen schuler schulerinnen
  studenten studierende lehrer lehrkrafte eltern gaste besucher mitglieder teilnehmer teilnehmende freiwillige ehrenamtliche kunden
  kundinnen nachbarn freunde kinder verein verband stiftung gemeinde firma behorde universitat hochschule schule kirche krankenhaus klinik
  buro raum zimmer saal aula kantine mensa besprechungsraum
  equipe equipes groupe groupes conseil comite direction personnel departement service eleves etudiants enseignants parents invites
  visiteurs benevoles membres participants collegues clients voisins amis enfants association fondation entreprise societe mairie
  ecole eglise hopital banque bureau salle amphi
  equipo equipos grupo grupos junta consejo comite directiva direccion departamento alumnos alumnas estudiantes profesores padres
  invitados visitantes voluntarios miembros asistentes companeros clientes vecinos amigos ninos asociacion fundacion empresa
  ayuntamiento universidad escuela iglesia hospital banco oficina aula`);
/** Compounds of these. */
export const groupEnds =
  /..(?:team|gruppe|abteilung|vorstand|ausschuss|verein|verband|beirat|kollegium|leitung|raum|zimmer|mannschaft|belegschaft|gesellschaft|gemeinde|personal|stiftung)$/;

/** Means by which people meet, which stand alone or before a link or a call; and departments, which stand for whoever works there. */
export const meansOfMeeting = wordsOf(`
  zoom teams ms-teams webex skype slack discord whatsapp telegram signal facetime jitsi hangouts gotomeeting bigbluebutton meet
  online remote remotely hybrid virtual phone telephone call videocall video link webinar livestream email e-mail mail chat calendar
  telefon telefonisch anruf videokonferenz videoanruf prasenz virtuell telephone visio visioconference distanciel presentiel appel
  telefono llamada videollamada videoconferencia virtual presencial`);

/** Departments, and what listens in at meetings and takes notes: whoever works there, or nobody. Folded, as whole names. */
export const notPeople = lazily(
  () =>
    new Set(
      `hr,it,pr,qa,ux,ui,r&d,ceo,cfo,cto,coo,cmo,cio,pmo,crm,edv,human resources,people ops,facilities,facility management,accounting,accounts,
      accounts payable,accounts receivable,payroll,admissions,dispatch,reception,front desk,help desk,helpdesk,service desk,customer service,
      customer support,customer success,engineering,infrastructure,ops,devops,platform,admin,administration,compliance,purchasing,bookkeeping,
      controlling,warehouse,housekeeping,security,estates,maintenance,infosec,it support,risk,audit,treasury,investor relations,
      public relations,business development,quality assurance,data science,learning and development,
      buchhaltung,personalabteilung,personalwesen,einkauf,vertrieb,lager,hausverwaltung,hausmeisterei,sekretariat,empfang,poststelle,
      rechnungswesen,lohnbuchhaltung,it-abteilung,kundendienst,kundenservice,technik,rechtsabteilung,betriebsrat,geschaftsstelle,
      ressources humaines,rh,comptabilite,accueil,informatique,achats,recursos humanos,rrhh,contabilidad,recepcion,informatica,compras,
      alexa,siri,cortana,bixby,google assistant,hey google,ok google,chatgpt,copilot,microsoft copilot,gemini,otter,otter.ai,fireflies,
      fireflies.ai,read.ai,read ai,fathom,tldv,tl;dv,zoom ai companion,ai companion,ai assistant,notetaker,note taker,bot,meeting bot`
        .split(',')
        .map((name) => name.trim()),
    ),
);
/** Last words of the names of firms and bodies that no person has. */
export const firmLastWords = wordsOf(
  'partnership holding holdings group consulting solutions services systems technologies industries ventures gmbh inc ltd llc llp plc ag kg mbh foundation stiftung trust university verlag committee board staff department abteilung notetaker bot partners associates',
);
/** Before the name of a family or a firm: of no one person. */
export const unnamedTitles = wordsOf('fam familie family firma fa eheleute famille familia');

/** Whoever came along without a name, as it is written in small letters or, in German, with a capital. */
export const companionWords = wordsOf(`
  partner partners spouse wife husband kids children son daughter baby family fiance fiancee girlfriend boyfriend friend friends guest
  guests plus-one companion partnerin familie kinder ehefrau ehemann freundin begleitung frau mari femme enfants conjoint conjointe
  compagnon compagne famille ami amie pareja marido mujer esposa esposo hijos familia acompanante novia novio amiga amigo`);

/** With these begins what tells of nobody by name. */
/** What meetings are about, are called, or have on their list: alone, nobody is called so. */
export const occasions = wordsOf(`
  agenda budget budgets catering kitchen logistics planning kickoff kick-off sync standup stand-up retro retrospective review brainstorm
  brainstorming feedback strategy roadmap demo housekeeping notes decisions actions topics schedule deadline deadlines invoices
  recruiting hiring onboarding support security research procurement communications comms fundraising publicity
  tagesordnung haushalt planung verpflegung kuche besprechung jour-fixe klausur klausurtagung finanzen strategie termine themen
  organisation forschung sicherheit beschaffung offentlichkeitsarbeit pressearbeit
  ordre-du-jour budget planification reunion comida cocina presupuesto planificacion`);
export const unnamedStarts = wordsOf(`
  nobody none no-one noone everyone everybody anyone anybody someone somebody all several many few various other others half most both
  niemand keiner keine jemand irgendjemand alle mehrere einige viele verschiedene andere weitere samtliche beide
  personne quelqu'un tous toutes tout toute plusieurs quelques certains aucun aucune divers autres
  nadie alguien todos todas todo toda varios varias algunos algunas muchos muchas ningun ninguno otros otras ambos`);
export const numberWords = wordsOf(`
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred dozens dozen
  zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig funfzig dutzend
  deux trois quatre cinq sept huit neuf dix douze vingt trente dizaine vingtaine
  dos tres cuatro cinco seis siete ocho nueve diez doce veinte treinta docena`);

/** Firms that are called as a person is, or was: who is meant must be asked. */
export const firmsLikePeople = new Set(
  `jp morgan,j.p morgan,hugo boss,calvin klein,ralph lauren,louis vuitton,philip morris,charles schwab,mercedes benz,tommy hilfiger,jack wolfskin,
  ernst young,dr oetker,carl zeiss,robert bosch,harley davidson,jack daniels,jim beam,ted baker,laura ashley,marc jacobs,michael kors,yves rocher,
  christian dior,pierre fabre,leroy merlin,ben jerry,max mara,adolfo dominguez,karl storz,franz haniel,paul hartmann,morgan stanley,goldman sachs,merrill lynch,wells fargo,booz allen,baker mckenzie,fannie mae,freddie mac,thomas cook,
  arthur andersen,mary kay,kate spade,jimmy choo,paul smith,stella mccartney,bank julius baer,julius baer,charles tyrwhitt`.split(
    /,\s*/,
  ),
);
