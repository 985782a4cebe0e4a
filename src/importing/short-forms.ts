import { lazily } from '../model/lazily';

/**
 * Given names, each in its spellings and with what people who bear it are called, in English and German. Names of their own, such as
 * Alexander and Alexandra, stand apart, though some are called the same.
 */
const forms =
  'alexander alexandre alex sandy xander sascha,alexandra alex sandra sandy lexi,andrew andy drew,andreas andi andy,andrea andi andy,' +
  'anthony anton toni tony,antonia toni tony,angelika angelica geli angie,barbara babsi bärbel barb,benedikt benedict bene ben,' +
  'benjamin ben benny benni,bettina betty tina,brigitte bridget gitte biggi gitti,' +
  'katherine catherine katharina kathryn kathrin katrin kate katie kathy cathy kathi kitty kat käthe,charles charlie charley chuck,' +
  'charlotte lotte charlie lottie,christian chris,christoph christopher kristof chris kit,christina christine kristina chris tina,' +
  'christiane chris,daniel dan danny,daniela danielle dani,david dave,deborah debbie deb,dominik dominic domi nick,donald don,' +
  'dorothy dorothea dot dottie dora thea,edward eduard ed eddie edi ned ted,edmund ed eddie ned ted,eleanor eleonore ellie nell elli nora,' +
  'elizabeth elisabeth liz lizzie beth betty eliza libby lisa lissi elli elsa else lisbeth liesl sissi,emily em milly,emma em,' +
  'emmanuel emanuel manuel manu,ferdinand ferdi,florian flo,frances fran franny,franziska fran franzi,francis frank fran,' +
  'frederick friedrich frederik fred freddie fritz frieder,gabriel gabe,gabriele gabriela gabi,georg george schorsch,gerald gerry jerry,' +
  'gerard gerry jerry,gerhard gerd gert,gregory gregor greg,harold harry,henry harry hank,heinrich heiner heinz heini,' +
  'helena helene lena leni,magdalena lena leni,jacob jakob jake,jacqueline jackie,james jim jimmy jamie,jennifer jen jenny,' +
  'jessica jess jessie,johanna hanna hannah hanne jo,joanna jo,john jack johnny,johannes johann hans hannes jo,jonathan jon jonny,' +
  'joseph josef joe joey sepp jupp,joshua josh,judith judy,kenneth ken kenny,konstantin constantin konsti,lawrence laurence larry,' +
  'leonard leonhard leo len lenny,leopold leo poldi,louis lou,ludwig lutz,louise luise lou lulu,manfred manni,manuela manu,' +
  'margaret margarete margarethe maggie meg peggy margie greta grete gretel rita,martin marty,martina tina,matthew matt,' +
  'matthias mathias matze matt hias,maximilian max maxi,maxwell max,michael mike mick mickey micky micha michi michel,' +
  'michaela micha michi ela,nathaniel nathan nate nat,nicholas nicolas nikolaus nikolas nick nicky niko nico klaus,nicole nicky nici,' +
  'pamela pam,patricia pat patty trish tricia,patrick pat paddy,peter pete,philip philipp phillip phil,raymond ray,' +
  'rebecca rebekka becky becca,richard rich rick ricky dick richie,robert rob robbie bob bobby bert,ronald ron ronnie,' +
  'rosemary rosmarie rosie rose romy,rudolf rudi,samuel sam sammy,samantha sam sammy,sarah sally sadie,sebastian seb basti bastian,' +
  'siegfried sigi,sigrid siggi,stephen steven steve,stefan stephan steff,stephanie stefanie steph steffi,' +
  'susan suzanne susanne sue susie suzy susi,teresa theresa therese terry tess resi,theodore theodor ted theo,thomas tom tommy,' +
  'timothy tim timmy,tobias toby tobi,ulrich uli ulli,ulrike uli ulli,ursula ursel uschi ulla,valerie val,valentina val,' +
  'veronica veronika vroni ronnie,victor viktor vic,victoria viktoria vicky vicki tori,vincent vinzenz vince,virginia ginny,walter walt,' +
  'william will bill billy willy liam,wilhelm willi willy,wolfgang wolf wolfi,zachary zach zack';

/** The list, each name by itself. */
export const shortForms = lazily((): readonly (readonly string[])[] =>
  forms.split(',').map((names) => names.split(' ')),
);
