import type { RuleLanguage } from './rules';

/** She will, he said he would, she has promised to. */
const said =
  '(said|says|saying|promised|promises|mentioned|insisted|insists|reckons|thinks|swore|agreed|confirmed|assured me|assures me|told me|told us|tells me|texted|wrote|emailed)';
const willing =
  "((am|is|are|'s|was|would be|'d be|seems|sounded|very)? (happy|glad|willing|keen|ready|prepared|pleased|delighted|up for|game|able|free|open))";
const theyWill = `ADV (will|(is|'s|are) (going|about|meant) to|${said} (that)? (he|she) (will|would|'d|can|could|is going to|'s going to)|(promised|promises|agreed|undertook|means|intends|plans|is planning|wants|vowed|pledged|swore) (me|us)? to|${willing} to|(offered|offers|volunteered) (me|us)? to) ADV`;
const theySurelyWill = `ADV (will|(is|'s)? (meant|supposed|due) to|(still)? has to|still has to|gave (his|her) word (that)? (he|she) (will|would|'d)|(is|'s|are) (going|about) to|${said} (that)? (he|she) (will|would|'d|is going to|'s going to)|(promised|promises|agreed|undertook|means|intends|plans|is planning|vowed|pledged|swore) (me|us)? to) ADV`;
/** I will, I said I would, have to: without `I` where the clause begins. */
const iWill =
  "(I ADV (will|shall|am going to|going to|'d better|am to|want to|'d like to|would like to|plan to|mean to|aim to|am planning to|am supposed to|am meaning to|intend to|should|must|need to|have to|ought to|have got to|got to|promised to|offered to|agreed to|undertook to|volunteered to|(said|promised|agreed|reckon|think) (that)? (i|we) (will|would|'d|am going to|should))|I ADV (told|promised|said to|assured|texted|wrote|emailed) X (that)? (i|we) (will|would|'d|am going to|can|could)|I ADV (promised|offered|assured) X to|(remember|not forget|do not forget|note to self :|todo :|to do :|action :|please) (to)?) ADV";
const iSurelyWill =
  "(I ADV (will|shall|am going to|going to|am to|am supposed to|promised to|committed to|offered to|agreed to|undertook to|volunteered to|have promised to|(said|promised|agreed) (that)? (i|we) (will|would|'d|am going to))|I ADV (told|promised|said to|assured|texted|wrote|emailed) X (that)? (i|we) (will|would|'d|am going to)|I ADV (promised|offered) X to|I ADV let X know (that)? (i|we) (will|would|'d)) ADV";
const mustDo =
  "I ADV (must|need to|have to|should|ought to|have got to|got to|want to|'d like to|would like to|shall have to|will have to|mean to|plan to|am meaning to|really must) ADV";
const remember =
  '(please|remember to|do not forget to|must not forget to|not forget to|note to self :|todo :|to do :|reminder :)';

const introduce = '(introduce|intro|connect|present|acquaint)';
const introduced = "(introduced|intro 'd|introd|connected|presented|acquainted)";
const linkUp = '(link|hook|set|pair|match|team|fix)';
const linkedUp = '(linked|hooked|set|paired|matched|teamed|fixed)';
const anIntro =
  '(an|the|that|a|another|this|some)? (email|e-mail|mail|quick|proper|warm|personal|short|little|linkedin)? (intro|introduction|introductions|intros|connection)';
const touch = '(in touch|in contact|into contact|into touch)';
const talk =
  '(talk|speak|chat|meet|contact|get in touch|get hold of|write|email|mail|message|call|ring|phone|reach out|look up|see|try|go see|go and see|go talk|have a word|have a chat|have coffee|approach|ask|sound out|ping|check|drop a line|consult|find|go through|hit up|connect|follow up|have a look at|turn)';
const talking =
  '(talking|speaking|chatting|meeting|contacting|getting in touch|writing|emailing|mailing|messaging|calling|ringing|phoning|reaching out|looking up|seeing|trying|having a word|approaching|asking|sounding out|pinging|checking|consulting|dropping|getting hold of|having a chat)';
const contactDetails =
  '(name|number|phone number|email|email address|e-mail|address|details|contact|contact details|card|handle|whatsapp)';

/** What one does for somebody else. */
const doing =
  '(send|share|forward|email|e-mail|mail|message|text|dm|ping|write|call|ring|phone|lend|bring|give|get|fetch|find|look|look into|dig|dig out|check|ask|read|review|proofread|proof-read|edit|pass|put|post|show|help|let|book|organise|organize|arrange|draft|print|scan|translate|talk|speak|mention|follow|come|come back|come over|drive|drop|pick|take|tell|update|reply|respond|answer|invite|recommend|feed|water|walk|mind|make|bake|cook|do|prepare|fix|mend|repair|copy|upload|return|hand|deliver|cover|test|sort|run|set|teach|transfer|pay|buy|collect|look after|have a look|have a quiet word|have a word|have a think|put together|swap|chase|circulate|sign|host|save|keep|finish|babysit|type|submit|nominate|vouch|be there|join|provide|supply|record|measure|draw|play|knit|build)';
const handing =
  '(send|share|forward|email|e-mail|mail|message|lend|bring|give|get|show|write|reply|respond|return|hand|pass|tell|update|answer|call|ring|phone|text|ping|print|scan|post|copy|drop|pay|transfer|let)';
/** What somebody does and I wait for. */
const bringing =
  '(send|share|forward|email|e-mail|mail|message|text|dm|ping|shoot|write|call|ring|phone|lend|bring|give|get|fetch|find|show|let|tell|pass|get back|reply|respond|come back|drop|post|copy|print|scan|book|return|hand|update|have|make|save|keep|pay|leave|slip|put|upload|deliver|order|translate|teach|take|pick|help|provide|supply|cc|answer|set)';
const asking =
  '(get back|come back|check|find out|ask|look into|look for|look up|follow up|let know|print|confirm|chase|report back|have a look|dig out|sound out|enquire|inquire|see what)';

/** Work of mine that others can read, mend or carry on. */
const nice =
  '(read|reread|reviewed|proofread|proof-read|checked|edited|corrected|marked up|annotated|commented on|critiqued|improved|rewrote|polished|looked over|looked through|looked at|went over|went through|gone through|worked through|talked through|gave feedback on|fixed|mended|repaired|cleaned|watered|fed|minded|looked after|walked|covered|took|did|carried|collected|picked up|dropped off|brought|printed|translated|typed up|formatted|debugged|tested|sorted|signed|stored|kept|sharpened|serviced|tuned|moved|packed|painted|installed|updated|forwarded|passed on|passed|sent|shared|circulated|posted|retweeted|plugged|promoted|paid|cooked|ironed|sewed|backed|supported|endorsed|rescued|saved|filled in|filled out|ran|redid|redesigned|drew|set up|assembled|unblocked|cut|designed)';
const helped =
  '(lent|loaned|gave|helped|drove|showed|taught|bought|brought|found|fetched|cooked|baked|made|built|fixed|mended|got|saved|let|walked|talked|coached|trained|tutored|mentored|interviewed|hosted|fed|treated|invited|put up|picked up|dropped|wrote|sent|printed|lifted|told|tipped off|slipped|passed|forwarded|sold|ran|took|carried|hooked up|picked|backed|supported|advised|guided|nursed|rescued|booked|knitted|explained|spared|squeezed in|bailed out|warned|sewed)';
/** Anything done, before `for me`. */
const didFor =
  '(made|fixed|did|ran|rewrote|wrote|translated|printed|dug out|dug up|looked up|looked into|looked after|found|got|fetched|picked up|collected|carried|covered|stood in|filled in|stepped in|vouched|spoke up|put in a word|put in a good word|booked|organised|organized|arranged|cooked|baked|built|set up|sorted|kept|saved|held|bought|brought|drew|designed|marked up|checked|tested|edited|proofread|recorded|filmed|took|cleaned|mended|repaired|sewed|knitted|called|rang|asked around|asked|swapped|cleared|opened|moved|unlocked|signed|scanned|copied|typed|interpreted|babysat|cat-sat|voted|paid|ordered|reserved|played|sang|stayed late|stayed behind|stayed on|stayed up|came in|stuck around|made time|reviewed|annotated|put together|tracked down|chased|hunted down|negotiated|drafted|sourced|redid|took over|installed|configured|debugged|cut)';
/** Past verbs of what I did for somebody. */
const iDid =
  '(read|reread|reviewed|proofread|proof-read|checked|edited|corrected|marked up|commented on|rewrote|looked over|looked through|went over|went through|worked through|fixed|mended|repaired|cleaned|watered|fed|minded|looked after|walked|covered|took|did|carried|collected|picked up|dropped off|printed|translated|typed up|formatted|debugged|tested|sorted|moved|packed|painted|installed|updated|forwarded|passed on|shared|paid|cooked|set up|assembled|designed|built|dug|mowed|shovelled|babysat|filled in|scanned|digitised|redid|proofed|drove|helped|taught|fetched|brought|wrote|drew|recorded|filmed|organised|organized|ran|hosted|ironed|hung|delivered|unblocked|shortened|typed)';
const iGave =
  '(lent|loaned|gave|helped|drove|ran|showed|taught|bought|brought|found|fetched|cooked|baked|made|fixed|let|coached|trained|tutored|mentored|interviewed|hosted|fed|put up|picked up|dropped|wrote|printed|talked|walked|explained|took|treated|drafted|designed|built|translated|advised|spotted|cut|knitted|sewed)';

const thanksWord = '(thank-you|thank you|thankyou|thanks|thank|thanking|gratitude|appreciation|appreciated|grateful)';
const small =
  '(a|an|the|my|some|another|big|proper|huge|small|little|quick|very|short|long|nice|large|real|handwritten|two|and)';

/** After `needs`: a thing or a person, nothing to do. */
const wanted =
  '(a|an|NUM|some|somebody|someone|help|more|better|advice|people|volunteers|new|another|two|three|four|five|six|at least|feedback|input|support|money|funding|references|contacts|hands|extra|good|testers|beta|participants|readers|speakers|photos|ideas|cover|childcare|tips|new|quotes|writers|designers|developers|hints|introductions|any)';
const seeking =
  '(looking (out)? for|searching for|short of|short on|in need of|desperate for|struggling (with|to find|to get)|stuck (with|on|for)|hunting for|on the (hunt|lookout|look-out) for|on the look out for|trying to (find|get hold of|hire|recruit|sell|rent|fill)|having (trouble|problems|difficulties|a hard time) (with|finding|getting)|after (a|an|some|somebody|someone|new|more)|in search of|in the market for|down a|one short|at a loss|hiring|recruiting|crying out for|running out of|running low on|begging for|asking (around|about) for|keen to find|missing (a|an)|lacking (a|an)?|wanting (a|an)|out of)';

/** English. */
export const english: RuleLanguage = {
  code: 'en',
  nounsHaveCapitals: false,
  shortForms: {
    ...{ "'ll": 'will', "'m": 'am', "'re": 'are', "'ve": 'have', "n't": 'not', ca: 'can', wo: 'will', sha: 'shall' },
    ...{
      dont: 'do not',
      doesnt: 'does not',
      didnt: 'did not',
      wont: 'will not',
      cant: 'can not',
      havent: 'have not',
      hasnt: 'has not',
    },
    ...{ isnt: 'is not', cannot: 'can not', im: 'i am', ive: 'i have', shes: "she 's", hes: "he 's" },
    ...{
      gonna: 'going to',
      gotta: 'have to',
      wanna: 'want to',
      thx: 'thanks',
      tx: 'thanks',
      ty: 'thanks',
      pls: 'please',
      plz: 'please',
    },
    ...{
      '&': 'and',
      '+': 'and',
      '@': 'at',
      w: 'with',
      abt: 'about',
      'y’day': 'yesterday',
      "y'day": 'yesterday',
      u: 'you',
      tmrw: 'tomorrow',
      tmr: 'tomorrow',
      hrs: 'hours',
    },
  },
  pronouns: {
    i: 'i|we',
    me: 'me|us',
    my: 'my|our|mine',
    subject: 'he|she',
    object: 'him|her|them',
    their: 'his|her|their',
    stops: 'that|if|whether|because|when|unless',
    finite: "has|is|was|will|can|'s|had|would",
    adverbs:
      "has|have|'s|just|also|then|already|even|again|later|once|now|today|still|both|very|so|really|since|always|often|sometimes|ever|too|at last|at once|in the end|of course|well|definitely|maybe not|apparently|this morning|last night|last week|after all|all|first|better|kind enough to|was kind enough to|quite|rather|soon|please|at least|right away|straight away|personally|all day|yet|in return",
    places: 'from|at|in|of|over|upstairs|downstairs|next|on|who|, who|, from|, my|, our|, the|, a',
  },
  isVerb: (next) =>
    /^(?:'s|[a-z]+)$/.test(next) &&
    !/^(?:and|or|with|to|at|in|on|for|about|the|a|an|my|his|her|by|of|not|yesterday|today)$/.test(next),
  guards: {
    denials:
      'not never no nobody without neither nor unless wish wishes wished hope hopes hoped maybe perhaps might hardly barely almost nearly instead pretend pretended dreamt dreamed forgot refused declined nothing none supposedly rarely'.split(
        ' ',
      ),
    ifs: ['if', 'whether', 'unless', 'wish', 'wishes'],
    conditional: / (?:would|'d|could|might) /,
    past: / (?:would|'d|could|should|might|must) have (?!a |an |the |to |some |my |his |her |it |another )| had (?:once |also |already |even |kindly )?(?:promised|said|offered|agreed|volunteered|told|been|wanted|asked) | 'd (?:once |also )?(?:promised|said|offered|agreed|wanted|asked) | (?:was|were|used) (?:going |supposed )?to /,
    settled:
      / and (?:then |he |she |it |i |they |we )?(?:did|does|has|had|have|was|were)(?: not)? (?:[.,;]|$)| (?:and|;|,) (?:he|she|i|they|it|we|then) (?:came|brought|sent|joined|delivered|forgot|never|paid|did not) | but (?:never|did not|then|nothing|has not|it|he did|she did|no|now|found|changed) |[;,] (?:he|she|i|they|it) (?:did|has|was|had)(?: not)? (?:[.,;]|$)| (?:did not|never came|never did|in vain|came to nothing|nothing came|fell through|cancelled|found (?:one|it|some)|sorted now|solved|no longer) /,
    future:
      / (?:tomorrow|next|soon|planned|upcoming|will|cancelled|canceled|postponed|tried|should|must|need to|no answer|no reply|voicemail|missed|call back|want to|going to|to do|todo|ask|no-show|rescheduled) /,
    others:
      /^ (?:(?:to|for|with|on) )?(?:him|them|herself|himself|themselves|myself|(?:his|her|their|the|a|an|all|everyone's) (?:[a-z]+ )?(?:boss|mum|mom|mother|dad|father|sister|brother|son|daughter|kids|wife|husband|partner|team|board|neighbou?rs?|colleagues?|friends?|clients?|customers?|users?|parents?|niece|nephew|aunt|uncle|grandson|granddaughter|landlord|minister|council|public|company|students?|reader|man|woman|farmers?|boyfriend|girlfriend|flatmate|cousin|department|committee|people)|everyone|everybody|people|customers|voters|investors|parliament|readers) /,
    idioms:
      / (?:my (?:mind|lips|fortune|palm|name on|hand|best|own)|looking for (?:trouble|it|his|her|him|me|us|words|numbers)|needs (?:to|glasses|(?:about |at least |another )?(?:[a-z]+ )?(?:[0-9]+|two|three|four|a few|some)? ?(?:weeks|days|hours|minutes|months|years)|time|a (?:shave|wash|hug|cuddle|doctor|kick|new (?:hip|clutch|knee|heart|head|hat)|good (?:sleep|rest|wash)|drink|break|nap|rest|haircut|shower|coffee|holiday|minute|second|moment|stick|wee|lie-down)|rest|sleep|more (?:time|sleep|rest)|me|you|him|her|it|all|only|one|everything|nothing)|(?:is|'s|was) after (?:all|that|this|lunch|work|dinner)|lent me an ear|made me (?:laugh|cry|smile|think|wait|angry|sad|feel)|gave me (?:a (?:[a-z]+ )?(?:look|fright|shock|headache|hard time|cold)|the (?:creeps|cold shoulder|sack))|told me (?:off|that|he|she|they|it|to|about|i)|took my (?:time|seat|breath)|thanks to (?:the|a|it)|by myself|out of (?:office|town|breath|time|practice|bed)|let me down|drove (?:me|us) (?:mad|crazy|up the wall)|stole|broke my|asked for me|took me for|offered (?:a|an|the|his|her) (?:[a-z]+ )?(?:job|post|place|role|contract|promotion|apology|scholarship|seat|explanation|opinion)|(?:happy|glad|pleased|delighted) to (?:be|see|hear|leave|report|know|have|get|find|learn)|(?:is|'s) out of (?:[a-z]+)) /,
    things:
      / (?:(?:the )?(?:joys?|idea|concept|world|wonders|art|notion|field|topic|database|music|food|book|game|method|tool|software|app|city|cat|dog) (?:of|s)?|running|yoga|sourdough) /,
    strangers: new Set(
      'the a an another some someone somebody everyone everybody one this that these those it they my his her its their'.split(
        ' ',
      ),
    ),
  },
  rules: [
    {
      id: 'en-introduced-me',
      kind: 'introduced',
      patterns: [
        `S ADV ${introduced} ME ADV (to|with|and) REST`,
        `S ADV (put|got|brought) ME ADV (${touch}|together|face to face) with REST`,
        `S ADV ${linkedUp} ME up with REST`,
        `S ADV (made|did|sent|arranged) ${anIntro} (to|with|for me to) Y`,
        `(I ADV)? (was|were|got|been) ADV (${introduced}|put ${touch}) (to|with) Y ANY (by|through|via|thanks to) X`,
        `Y , (who|whom) X ADV ${introduced} ME`,
        `S ADV (introduced|presented) Y to ME`,
        `S ADV (brought|took) (Y|the ANY|a ANY|her ANY|his ANY) (over|along|in|round|around) ANY (introduced|presented) ME`,
        'S ADV (took|dragged|brought) ME (along)? to meet Y',
        'S ADV (walked|took|led|steered|marched|brought) ME over to Y',
        'S ADV (emailed|wrote to|messaged|mailed) (Y and me|me and Y|both of us)',
        `S ADV (great|good)? (introducing|presenting) Y to ME`,
      ],
      fits: [
        'Sarah Chen introduced me to Marcus Webb.',
        '[[Tom]] put me in touch with [[Ann]] last week',
        'I was introduced to [[Ann]] by [[Tom]].',
        '[[Tom]] kindly hooked me up with [[Ann]].',
      ],
      not: [
        '[[Tom]] never introduced me to [[Ann]].',
        'Would be nice if [[Tom]] introduced me to [[Ann]].',
        '[[Tom]] introduced Ben to [[Ann]].',
        '[[Tom]] will introduce me to [[Ann]].',
      ],
    },
    {
      id: 'en-intro-via',
      kind: 'introduced',
      patterns: [
        '(intro|introduction|introduced|introductions|intros|referral|referred|connected|connection|contact) (came|was|is|made)? (via|by|through|from|by way of|thanks to|courtesy of|care of) :? X',
        '(intro|introduction|introduced|connected|referred|met|contact) (via|by|through|from) : X',
        'I ADV (met|know|knew|found|got to know|got talking to|came across|heard of|heard about) (Y|him|her|them|each other|one another)? ADV (via|through|thanks to|because of|courtesy of) :? X',
        '(met|know|known|knew|got to know|found|came to me|came to us|got his name|got her name|got his number|got her number|connected|introduced|introductions) (him|her|them|each other)? (via|through|thanks to|from) :? X',
        `S ADV (introduced|connected|linked|presented) (us|me and Y|us both|the two of us|us all) (to each other|to one another|up)?`,
        `S ADV (brought|put|threw|got|sat|seated|set|dragged|hooked|linked|invited) (us|the two of us|us both|me and Y) ADV (both|together|up|in touch|next to each other|to)`,
        `S ADV (made|did|sent|arranged|gave) (the|this|that|our|an email|a) (email|mail|warm)? (intro|introduction|connection)`,
        `(it was|thanks to|credit to|courtesy of) X (who|that|for) ANY (introduced|connected|introducing|intro|introduction|together|touch)`,
        'X (is|was) (how|the one who|why) (i|we) (know|met|got) REST?',
        'how (we|i) (met|know ANY) : X',
        'S (is|was|acted as|played) (the)? (matchmaker|go-between|common friend|mutual friend|mutual contact|link)',
        "X 's (intro|introduction|doing)",
        "(met|first met|we met) at X 's REST",
        'owe ANY (introduction|acquaintance|contact|connection) ANY to X',
        'S ADV set up (our|the) (first)? (call|meeting|chat)',
        '^ (via|through|thanks to) X',
      ],
      fits: [
        'Coffee with [[Marcus]] (intro via [[Sarah]]).',
        'Met [[Ann]] through [[Tom]].',
        '[[Tom]] introduced us.',
        'It was [[Tom]] who brought us together.',
      ],
      not: [
        'Met [[Ann]] through the station.',
        'No intro via [[Tom]] yet.',
        'The introduction to the book is long.',
        '[[Tom]] might have introduced us.',
      ],
    },
    {
      id: 'en-will-introduce',
      kind: 'will-introduce',
      patterns: [
        `S ${theyWill} ${introduce} ME (to|with) REST`,
        `S ${theyWill} (put|get) ME (${touch} with|in front of|in with) REST`,
        `S ${theyWill} ${linkUp} ME up with REST`,
        `S ${theyWill} (bring|get) ME together with REST`,
        `S ${theyWill} (make|do|set up|arrange|organise|organize|send|broker) ${anIntro} ANY (to|with|between) REST`,
        `S ${theyWill} (introduce|connect) (us|the two of us)`,
        `S ${theyWill} (open the door|open doors|open a door) (at|to|for us at|for me at) REST`,
        `S ${theyWill} (take|bring) (me|us) (along)? ANY to meet REST`,
        `S ${theyWill} (give|drop|send|write|text|message|email|tell|talk to|speak to|write to|ring|call) Y (a heads up|a heads-up|a line about me|about me|about us|that i|my name)`,
        `S ${theyWill} (pass|forward) my (name|number|details|cv) (on)? to REST`,
        `S ${theyWill} (write|speak|talk|drop a line|send a note|put in a word) to (him|her|them) first`,
        `S (is|'s|are) (introducing|connecting|putting|bringing|taking|getting) ME (along)? (ANY to meet|together with|to|with|${touch} with) REST`,
        `S ${theyWill} (put in|drop) ANY word for ME (with|at|to) REST`,
        `S ADV (promises|promised|offered|offers|suggested) ${anIntro} (to|with) REST`,
        `S ADV (wants|would like|'d like) ME to meet REST`,
        `S (${theyWill}|can|could|is|'s) ADV (get|arrange|set up|organise|organize|fix|setting up|arranging|organising) (me|us)? (up)? (a|an) (meeting|call|chat|coffee|interview|lunch|appointment) (for me|for us)? with REST`,
        `S ${theyWill} (email|write to|text|message|call|ring|talk to|speak to|ask|mention me to) (her|his|a|the|Y) ANY (cc|copy|copying|loop|about me|for me|on my behalf|and introduce) REST?`,
        `^ S to ADV ${linkUp} ME up with REST`,
        `^ S to ADV (introduce|intro|connect|put) ME (to|with|${touch} with) REST`,
        `^ S to ADV (make|do|set up|arrange|send) ${anIntro} ANY (to|with) REST`,
      ],
      fits: [
        '[[Sarah]] will introduce me to her boss.',
        "She said she'd put me in touch with Tom Reyes.",
        '[[Tom]] offered to connect me with [[Ann]].',
        '[[Tom]] to set up an intro for me with [[Ann]].',
      ],
      not: [
        '[[Sarah]] will not introduce me to anybody.',
        'I will introduce [[Sarah]] to [[Ann]].',
        '[[Sarah]] introduced me to [[Ann]].',
        '[[Sarah]] would introduce me to [[Ann]] if we were ready.',
      ],
    },
    {
      id: 'en-named',
      kind: 'named',
      patterns: [
        `S ADV (suggested|suggests|recommended|recommends|proposed|proposes|said|says|thought|thinks|insisted|insists|reckons|reckoned|advised|advises|feels|mentioned|believes|told me|told us|is sure|'s sure) (that)? (i|we) ADV (should|could do worse than|could|must|ought to|have to|need to|might want to|might|had better|'d better|can)? (also|definitely|really|first|just)? ${talk} ANY Y`,
        `S ADV (told|advised|urged|encouraged|asked|pushed|nudged|reminded|invited) ME to (also|definitely|really|go and)? ${talk} ANY Y`,
        `S ADV (suggested|suggests|recommended|recommends|proposed|advised|advises|mentioned) ${talking} ANY Y`,
        `S ADV (says|said|advice|tip|suggestion|recommends|suggests) (:|to|go|just|, |why not|i should)? (just|go|go and)? ${talk} (to|with|and)? SO Y`,
        `(advice|tip|suggestion|recommendation|hint) (from X)? (:|–|-)? ${talk} (to|with)? SO Y`,
        `S ADV (suggested|recommended|recommends|suggests|put forward|named|mentioned|proposed|offered up|brought up) Y (as|for|to|who|, who|when|instead|on|if)`,
        `^ S ADV (recommended|recommends|suggested|suggests) Y`,
        `(i|we) (should|must|ought to|need to|could) ADV ${talk} SO Y , (says|said|according to|thinks|reckons|suggested) X`,
        'S ADV (pointed|referred|steered|directed|sent|nudged|pointed out|passed) ME (on)? (to|towards|toward|in the direction of|in direction of|at) Y',
        `S ADV (gave|passed|sent|texted|slipped|handed|shared|left|forwarded) ME (the|a|an)? ${contactDetails} (of|for) ANY Y`,
        `S ADV (gave|passed|sent|texted|slipped|handed|shared|left|forwarded) (me|us|on)? YS ${contactDetails}`,
        `Y (is|would be|might be|'d be|was) (the|a)? (right|best|good|one|person|man|woman|obvious|natural)? (person|one|man|woman|contact|choice|guy)? (to|for) ANY , (says|said|according to|thinks|reckons) X`,
        `S ADV (says|said|thinks|thought|reckons|mentioned|reckoned|feels) (that)? Y (is|would be|might be|'d be|was|could|knows|may|will|might) (the|a|worth|just|help|be|able|more|know)`,
        `(worth|good) (knowing|talking to|speaking to|meeting|a chat with|contacting) Y , HE (said|says|thinks|reckons)`,
        `(according to|per) X ,? (i|we) (should|could|must|ought to|need to) ANY Y`,
        `I ADV (should|must|need to|ought to|could) ${talk} ANY Y , (so)? X (says|said|thinks|reckons|suggested)`,
        "X 's (tip|recommendation|suggestion|advice|pick|contact) (:|is|was|–)? ANY Y",
        'S ADV (dropped|gave (me|us)|mentioned|threw in) the name (of)? Y',
        'S ADV (recommended|suggested|recommends|suggests) (his|her|a|the) SO ,? Y',
        `(according to|per) X ,? Y (is|knows|would|might|can)`,
      ],
      fits: [
        'She suggested I talk to Tom Reyes.',
        '[[Ann]] said I should meet [[Sam Osei]].',
        '[[Ann]] gave me the number of [[Sam]].',
        '[[Ann]] recommended talking to [[Sam]] first.',
      ],
      not: [
        '[[Ann]] told me about talking to [[Sam]] yesterday.',
        'She suggested I talk less.',
        'I should talk to [[Sam]].',
        '[[Ann]] never suggested I call [[Sam]].',
      ],
    },
    {
      id: 'en-i-introduced',
      kind: 'i-introduced',
      patterns: [
        `I ADV ${introduced} X ADV (to|with|and) Y`,
        `I ADV (put|got|brought) X ADV (${touch}|together) with REST`,
        `I ADV ${linkedUp} X up with Y`,
        `I ADV (put|brought|got|linked|hooked|introduced|connected|sat|set|matched|paired|seated|threw) X and Y (${touch}|together|up|to each other|to one another|next to each other|in the same|in one|in an email|in a|over|by)`,
        `I ADV (introduced|connected|intro 'd|linked|matched|paired) X and Y`,
        `I ADV (made|did|sent|arranged) ${anIntro} (between|for|of|from|to) X (and|to|with) Y`,
        `I ADV (did|sent|made) (an|the) (email|e-mail|mail)? (intro|introduction) (:)? X (and|→|/|x|-|–|to|with) Y`,
        `^ (intro|introduction|introduced|connected|email intro) (sent|made|done)? :? X (and|→|/|x|to|with) Y`,
        `I ADV (gave|sent|passed|texted|forwarded) X (the ${contactDetails} of Y|YS ${contactDetails})`,
        `I ADV (gave|sent|passed|texted|forwarded) X and Y (each other|one another)`,
        `I ADV (gave|passed) YS ${contactDetails} (on)? to X`,
        `I ADV (passed|pointed|sent|referred|directed|handed) X (on)? (to|towards|over to) ANY Y`,
        `I ADV (wrote|emailed|mailed|messaged|texted) (to)? (both)? X and Y ANY (one|same|know each other|each other|together)`,
        `I ADV (told|emailed|messaged) X about (it|Y) ANY (brought|put|introduced|connected) (the two of them|the two|them both|them)`,
        `X and Y ADV (spoke|talked|met|are talking|been connected|are connected|know each other|know one another|have met) ANY (after my|thanks to me|through me|via me|my mail|my email|my intro)`,
        `I ADV (emailed|wrote to|messaged|texted|mailed) (both)? X and Y ANY (connect|introduce|know|touch|together|same|each|introducing|connecting)`,
        `I ADV (made|sent|did) ${anIntro} X (→|and|/|-|–|x) Y`,
        'I ADV (sent|wrote|did) (an|the|a) (intro|introduction|introductory|connecting|joint|group) (email|mail|e-mail|message|note)? ANY X and Y',
        'I ADV (brought|took|invited) X ANY to meet Y',
        'I ADV (made sure|arranged for|arranged that|got) X and Y ANY (met|meet|talking|talk|together)',
        `I ADV (gave|passed|sent|forwarded) THEIR ${contactDetails} (on)? to Y`,
        'I ADV (sat|seated|put) X (next to|beside|on to|onto) Y',
        `I ADV (looped|cc 'd|copied|added) X (in|into|to)? ANY with Y`,
        `I ADV (introduced|presented) (the two of them|them to each other|the two)`,
      ],
      fits: [
        'I introduced [[Ann]] to [[Ben]].',
        'Put [[Ann]] in touch with [[Ben]] today.',
        'I connected Ann Lee with Bob Roy.',
        "Gave [[Ann]] [[Ben]]'s number.",
      ],
      not: [
        'I never introduced [[Ann]] to [[Ben]].',
        '[[Tom]] introduced [[Ann]] to [[Ben]].',
        'I should introduce [[Ann]] to [[Ben]].',
        'I would have introduced [[Ann]] to [[Ben]].',
      ],
    },
    {
      id: 'en-i-will-introduce',
      kind: 'i-will-introduce',
      patterns: [
        `${iWill} ${introduce} X (to|with|and) REST`,
        `${iWill} (put|get|bring) X ADV (${touch}|together) with REST`,
        `${iWill} ${linkUp} X up with REST`,
        `${iWill} (loop|cc|copy|bring) X in with REST`,
        `${iWill} (put|get|bring|link|hook|connect|introduce|intro|set) X and Y`,
        `${iWill} (make|do|send|set up|arrange|organise|broker) ${anIntro} (between|for|of|to|with) X (and|to|with)? REST?`,
        `X ANY ${iWill} (do|make|send|set up|arrange) ${anIntro}`,
        `I am (introducing|connecting|putting|linking|bringing|hooking) X (up)? (to|with|together with|${touch} with|and) REST`,
        `I ADV (told|promised|said to) X ANY (i|we) (will|would|'d) ${introduce} Y`,
        `${iWill} (give|send|pass) X (YS ${contactDetails}|the ${contactDetails} of Y)`,
        `I ADV (told|promised) X (that)? (he|she|they) and Y should meet`,
        `^ (introduce|intro|connect) X (to|with|and) Y`,
        `I ADV (promised|offered|owe) X ${anIntro} (to|with) REST`,
        "X ADV (wants|would like|'d like|is keen|hopes) to meet Y ANY (i will|i said|i can|i should|arrange|will introduce)",
        '^ (intro|introduction) X → Y ANY (to do|todo|pending|still|open|soon)',
        `${iWill} (write to|email|message|text) X and Y ANY (bring|introduce|connect|put|together|touch)`,
        `^ get X ${touch} with Y`,
      ],
      fits: [
        "I'll introduce [[Ann]] to [[Ben]].",
        "Told [[Ann]] I'd introduce her to [[Ben]].",
        'Must connect [[Ann]] with [[Ben]].',
        'Will hook [[Ann]] up with [[Ben]].',
      ],
      not: [
        "I won't introduce [[Ann]] to [[Ben]].",
        'I introduced [[Ann]] to [[Ben]].',
        '[[Ann]] will introduce [[Ben]] to Tom.',
        'Maybe I should introduce [[Ann]] to [[Ben]].',
      ],
    },
    {
      id: 'en-favour-received',
      kind: 'favour-received',
      patterns: [
        `S ADV ${nice} (the|a|all) ANY (on|of|in|for|at|from) MY REST`,
        `S ADV ${nice} (MY|mine|all of my|through my|over my|the whole of my|half of my) REST?`,
        `S ADV (read|reviewed|proofread|checked|edited|went through|looked over|commented on) (all|the whole|every|it|this|each)`,
        `S ADV ${helped} ME (a|an|the|his|her|some|with|to|two|three|out|move|find|fix|get|write|prepare|pack|carry|set|how|through|up|home|back|for|use|borrow|stay|sit|shadow|have|keep|round|around|over|which|where|what|on|in|at|into|lunch|dinner|half|all|my|their|that|carry|clean|paint|practise|build|unpack|from|not to|about|extra|enough|notes|advice|feedback|permission|time|access|tips|money|cash|comments|ideas|crash|sleep|try|park|work|store|drive|take|join|off|lots|loads|tickets|free|off|wood|food) REST?`,
        `S ADV (helped|lets|lent|coached|tutored|mentored|vouched for|recommended|covered for|stood in for|referred|spoke up for|stood up for|put in a good word for|put in a word for|nominated|backed) ME`,
        `S ADV ${didFor} ANY for (me|us)`,
        `S ADV (did|ran|held|staged|rehearsed|practised|practiced|went over|talked through) (a|an|the|two|some)? ANY (interview|rehearsal|run-through|practice|lesson|session|trial) with (me|us)`,
        `S ADV (sat|stayed|worked|spent) ANY with (me|us) (for|over|on|until|till|through|to|at|and)`,
        `S ADV (stayed (behind|late|on)|came over|came round|stepped in|turned up|pitched in|made time|took time|took a day off|gave up) ANY (to (help|fix|do|translate|move|sort|mend|carry|set)|and (helped|did|fixed))`,
        `S ADV (lets (me|us)|always (lets|gives|helps|brings|takes|feeds|drives|checks|reads)) REST`,
        `S ADV (brings|gives|drives|lends|helps|feeds) (me|us|my) REST`,
        `S ADV (wrote|gave|did) (me|us)? (a|my|the) (reference|recommendation|testimonial|letter of recommendation|reference letter|quote|blurb) REST?`,
        `S ADV (passed|put|handed|sent|steered|threw) (the|a|some|that|this) ANY (my way|on to me|on to us|our way|to me|to us)`,
        `S ADV (paid|picked up the (bill|tab)|treated (me|us)|got the (round|bill)|footed the bill) (for (me|us|both|lunch|dinner|coffee|everything|the))?`,
        `S ADV (stayed|worked) (till|until|up|late|all) ANY (fix|finish|help|sort|get|mend)`,
        `I ADV owe X (one|a favour|a favor|big time|big|lunch|dinner|(a|several|two|an)? (drink|coffee|pint|beer|cake|breakfast|favours|favors|dinner|lunch|round|ice cream)|for REST|so much|a lot)`,
        'S ADV put (me|us) up REST?',
        `S ADV (${nice}|${didFor}|minded|babysat|drove) ANY (so (that)? (i|we) (could|can|did not have to|was able to|were able to)|while (i|we) (was|were) (away|ill|sick|abroad|out|in|at|on))`,
        'S ADV (did|does|has done) (me|us) (a|another|the) ANY (favour|favor|kindness|good turn)',
        'S ADV spent ANY (on|over|with|fixing|helping|going through|reading|explaining|sorting|teaching|showing) (my|our|me|us) REST?',
        'S ADV came to (the|my|our) rescue',
        "I am ADV in X 's debt",
        'S would not (take|accept|hear of) (a penny|money|any money|anything|payment) REST?',
        'S ADV (swapped|shared|split) ANY with (me|us)',
        'S ADV (spoke|talked|wrote|rang|had a word) (to|with)? ANY about (me|us|my REST)',
        'S ADV babysat (for us)?',
        'S ADV (stuck|stood) up for (me|us)',
      ],
      fits: [
        '[[Ann]] read my CV.',
        'He lent me his copy of the standard.',
        'I owe [[Tom]] one.',
        '[[Ben]] helped me move the sofa.',
        '[[Ben]] from the shop printed the posters for us.',
      ],
      not: [
        '[[Ann]] has not read my CV.',
        '[[Ann]] will read my CV.',
        'Could [[Ann]] read my CV?',
        '[[Ann]] helped Tom move.',
        'He read my mind.',
      ],
    },
    {
      id: 'en-favour-given',
      kind: 'favour-given',
      patterns: [
        `I ADV ${iDid} THEIR REST`,
        `I ADV ${iGave} X (a|an|the|my|some|with|to|two|three|out|move|find|fix|get|write|prepare|pack|carry|set|how|through|up|home|back|for|use|borrow|stay|sit|shadow|have|keep|round|around|over|on|feedback|into|half|all|one|extra|advice|money|free|our) REST?`,
        `I ADV (helped|covered for|stood in for|vouched for|put in a good word for|put in a word for|recommended|babysat for|sat for|coached|tutored|filled in for|stepped in for|cooked for|drove|nominated) X`,
        `I ADV (lent|loaned) (X|THEIR) REST`,
        `I ADV (fixed|did|made|wrote|translated|printed|ran|built|set up|designed|edited|proofread|proof-read|picked up|dug out|carried|bought|looked after|fetched|drew|dug|sewed|mended|organised|organized|booked|recorded|put together|typed|scanned|copied|cooked|baked|covered|took|filled in|sorted|installed|tested|debugged|repaired|babysat|shot|filmed|played|collected) ANY (for|of) (X|one of THEIR)`,
        `I ADV (took|gave|lent|returned|walked|drove) (a|an|my|the|some|two|our) ANY to X (free|for free|as a favour|as a favor)`,
        `I ADV (gave|lent|did|returned) ANY to X (by|as a favour|for free|in return)`,
        `I ADV (told|said to|let) X (that)? (he|she|they) could (have|use|borrow|stay|keep|take) REST`,
        `I ADV (read through|sat with|stayed with|sorted out|took care of|cared for) (X|THEIR) REST?`,
        'I ADV spent ANY (fixing|helping|teaching|showing|sorting|cleaning|moving|reading|editing|explaining|painting|installing|with|on) (X|THEIR) REST?',
        'I ADV did X (a|another) ANY (favour|favor|good turn)',
        'I ADV put X up (for|at|on|over|in)',
        'X ADV (borrowed|is borrowing|has) MY REST',
        'X ADV borrowed ANY from me',
        'I ADV swapped ANY with X',
        'I ADV shared MY ANY with X',
        'I ADV spoke to ANY on (THEIR|X) behalf',
        `I ADV gave X (notes|comments|tips|my) REST`,
        `I ADV (returned the favour|returned the favor|repaid the favour) (to|for) X`,
        `I ADV ${iGave} ANY (THEIR|X) ANY (as a favour|as a favor|for free|free of charge|in return)`,
        `I ADV (fixed|sorted|mended|did|repaired|built|wrote|ran|updated|redid|printed|set up) ANY (of|for) (THEIR|X)`,
        'X ADV owes ME ADV (one|a favour|a favor|big time|lunch|dinner|a|some|money|for|the|NUM|two|three|ten|twenty|£|€|five)',
        `THEIR (cat|dog|plants|kids|parcels|post) (fed|walked|watered|minded|collected)`,
      ],
      fits: [
        'I proofread her thesis.',
        'Helped [[Ben]] move on Saturday.',
        'Lent [[Ann]] my drill.',
        '[[Tom]] owes me one.',
      ],
      not: [
        'I should help [[Ben]] move.',
        'I did not read her thesis.',
        '[[Tom]] helped [[Ben]] move.',
        'Helped myself to cake.',
      ],
    },
    {
      id: 'en-promise',
      kind: 'promise',
      patterns: [
        `${iSurelyWill} (${doing}|have ANY for (X|them)) REST`,
        `${mustDo} ${handing} (ANY (to|with|back to))? X REST?`,
        `${remember} ${handing} (ANY (to|with|back to))? X REST?`,
        `I ADV (promised|offered) (X)? (a|an|the|my|some|her|him|two|that|to) REST`,
        `I ADV promised X REST`,
        'I ADV (promised|agreed|undertook|volunteered|signed up) to REST',
        'I ADV said yes to (helping|doing|giving|writing|reading|hosting|driving|looking|covering|joining|making) REST',
        'X is (expecting|waiting for|waiting on) MY REST',
        'I ADV (promised|assured) X (that)? (the|it|his|her|this) ANY (will|would) REST',
        '^ (action|todo|to do|task) (on|for) me (:|–|-) REST',
        `(${mustDo}|${remember}|${iSurelyWill}) (reply to|get back to|respond to|write back to|call back|ring back|answer|call|ring|phone|email|text) X REST?`,
        `I ADV (told|promised|assured) X (that)? (he|she|they) (will|would|'d|can|could) (have|get|hear|see|receive) REST`,
        `I ADV owe X (an|a|the|my|some|two|that)? (answer|reply|email|e-mail|call|phone call|letter|response|draft|report|visit|text|message|chapter|review|invoice|link|list|photos|photo|slides|numbers|metrics|figures|feedback|update|recipe|decision|deck|call back|text back|version|copy|notes|minutes|document) REST?`,
        `^ (me|i|myself) (:|→|–|-|to) REST`,
        `(i|we) (take|bring|send|write|email|mail|ring|call|get|give|drop|print|look after|cook|bake|drive|pick up|cover|make) ANY (X|THEIR) ANY (by|before|until|till|on|tomorrow|next|tonight|this|after|at|in) REST`,
        `I ADV (gave|have given) (X)? my word REST?`,
        `${iSurelyWill} be (X|THEIR|there) REST?`,
        `(my word on it|promised (him|her) that|i gave my word)`,
      ],
      fits: [
        "I'll send [[Ann]] my notes by Friday.",
        "Told her I'd look for the article.",
        'I promised [[Tom]] to read his draft.',
        'Need to send [[Ben]] the slides.',
      ],
      not: [
        "I won't send [[Ann]] anything.",
        "[[Ann]] said she'll send me the notes.",
        'I sent [[Ann]] my notes.',
        'He promised his boss to send it.',
        "I'll think about it.",
      ],
    },
    {
      id: 'en-waiting',
      kind: 'waiting',
      patterns: [
        `S ${theySurelyWill} ${bringing} (back to)? (ME|my) REST?`,
        `S ${theySurelyWill} ${bringing} ANY (to|for|with) (ME|my) REST?`,
        `S ${theySurelyWill} ${asking} REST?`,
        `S ${theySurelyWill} (send|share|forward|email|mail|bring|lend|print|write|ring|call|phone|text|return|circulate|deliver|post|upload|have|get|make|be in touch|be back|draft|find|put together|book|sort|order|confirm) REST`,
        `^ S (is|'s|are)? to ADV (${bringing}|draft|check|confirm|circulate|write up|chase|find out|ask|book|organise|arrange|look into|look up) REST?`,
        `S (is|'s|are) (sending|bringing|lending|forwarding|emailing|mailing|getting|printing|checking|asking|looking into|writing|making|posting|sorting|going to send) (ME|over|round|the|his|her|a|an|it|with|into|for) REST?`,
        `^ S (sending|bringing|emailing|forwarding|checking|getting|drafting|posting) (me|us|over|round|the|his|her|a|back|on) REST`,
        "(still)? (waiting for|waiting on|waiting to hear (back)? from|awaiting|chasing|need to chase|haven't heard from|hoping to hear from|expecting) (a|an|the)? (reply|answer|call|word|news|response|email|feedback|decision)? (from|by)? X REST?",
        `(still)? (waiting for|waiting on|awaiting|expecting) (X 's|ANY from X) REST?`,
        '(no (word|news|answer|reply|response)|nothing|heard nothing|not heard|silence|radio silence) (yet|back|so far)? from X REST?',
        "(ball is|ball 's|it 's|is) in X 's court",
        '^ HE : ANY by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next|the|end|mid|NUM|january|february|march|april|may|june|july|august|september|october|november|december) REST?',
        `S ADV ${said} (that)? (i|we) will (have|get|hear|receive) REST`,
        'S ADV (took|has) the action (to|of) REST',
        'S ADV (promised|owes) ME (an|a|the|his|her|some|two|four|that|answer|three) REST',
        'X ADV owes ME ADV (an|a|the|that|his|her)? (answer|reply|email|call|letter|response|draft|list|numbers|figures|feedback|invoice|report|contract|decision|document|photos|link) REST?',
        `S ADV (promised|agreed|undertook|vowed) to (have|bring|send|get|finish|deliver|check|ask|call|ring|let|look|find|write|email|print|return|come|reply|draft|think|pass|give|put|take|share|forward|provide|sort) REST`,
        `S ADV ${said} (that)? (he|she) (will|would|'d) make (room|time|space) for REST`,
      ],
      fits: [
        'She will send me the job spec.',
        '[[Tom]] to email me the slides.',
        'Still waiting for [[Ann]] to reply.',
        "He said he'd check with the archive.",
      ],
      not: [
        "I'll send her the spec.",
        'She sent me the job spec.',
        '[[Tom]] will not call me.',
        'Waiting for the bus.',
        'He promised his boss a report.',
      ],
    },
    {
      id: 'en-thanks-due',
      kind: 'thanks-due',
      patterns: [
        `(${mustDo}|${iWill}) ADV thank (X|THEIR) REST?`,
        `(${mustDo}|${iWill}) ADV (say|send|write|drop|give|bring|get|buy|bake|take|offer|express|find|leave|post|pass on) ANY X ANY ${thanksWord} REST?`,
        `(${mustDo}|${iWill}) ADV (say|send|write|drop|give|offer|express) ${small}? ${small}? ${small}? ${thanksWord} SO (to|for) X REST?`,
        `(${mustDo}|${iWill}) ADV (tell|let) X ANY (grateful|thankful|appreciate|appreciated|much it helped) REST?`,
        `^ (thank|please thank|remember to thank|say thanks to|say thank you to|thanks owed to|thanks due to|thank you to|thank-you to) X REST?`,
        '(need|must|should|still|have|want|remember|forgot) to thank X',
        '(have|has)? (not|never) (yet|even|properly|really|actually)? (thanked|said thanks to|said thank you to) X (yet|for|properly|at)?',
        `(send|write|get|buy|bring|drop|post|bake) X ANY ${thanksWord} REST?`,
        `^ (send|write|post) (a|the)? (thank-you|thank you|thanks) (card|note|email|letter|flowers|mail|message) (to X)?`,
        `(thank-you|thank you|thanks) (card|note|email|letter|present|gift|flowers|wine)? (for|to) X (due|outstanding|still|pending|to do|overdue|owed|before|by|tomorrow|not)`,
        `^ (a|another|big|proper)? (thank-you|thank you|thankyou) (card|note|email|letter|present|gift|flowers)? (for|to) X`,
        `X ADV deserves ANY ${thanksWord}`,
        `${thanksWord} (to|for) X is (overdue|due|outstanding)`,
        `^ (bottle|bunch|box|book|voucher|present|gift|something) SO for X ANY ${thanksWord}`,
        `(buy|get|bring|send|bake) X ANY for (all|THEIR|the) (THEIR)? (help|kindness|lift|support|trouble|time|hospitality)`,
        `(${mustDo}|${iWill}|^) (tell|let) X (know)? how (much|grateful|thankful|helpful) REST`,
        `X is owed ANY ${thanksWord} REST?`,
        `I ADV owe X ANY (${thanksWord}) REST?`,
        `^ (flowers|wine|chocolates|a card|card|cake|biscuits|something nice) for X ANY ${thanksWord}`,
      ],
      fits: [
        'Need to thank her.',
        'Must thank [[Ben]] for the tour.',
        "Haven't thanked [[Ann]] yet.",
        'Ought to send [[Ben]] a thank-you card.',
      ],
      not: [
        'Thanked [[Ben]].',
        'No need to thank [[Ben]].',
        '[[Ann]] should thank [[Ben]].',
        'Thanks to the rain we stayed in.',
      ],
    },
    {
      id: 'en-thanked',
      kind: 'thanked',
      patterns: [
        'I ADV thanked X',
        `X ADV got (his|her|a|my|the) ANY ${thanksWord}`,
        'I ADV (expressed|conveyed|passed on|emailed|sent|gave) (my|our) (thanks|gratitude|appreciation) to X',
        'I ADV ANY X ANY to say (cheers|thanks|thank you|ta)',
        `I ADV (sent|wrote|gave|brought|took|bought|left|posted|dropped|baked|made|emailed|mailed|texted|messaged|handed|got|told|rang|called|passed) ANY X ANY (${thanksWord}|thank) REST?`,
        `I ADV (sent|wrote|gave|posted|said|left|dropped|emailed|mailed|delivered|brought) ANY (thank-you|thank you|thanks|thankyou) SO (to X)?`,
        'I ADV (wrote|emailed|called|rang|messaged|texted|phoned|dropped by|dropped in|went round|went over|stopped by|popped in|mailed) (X)? to (thank|say thanks to|say thank you to) X?',
        'I ADV said (a)? (big|proper)? (thanks|thank you|thank-you|thankyou) (to X)?',
        '(thanks|thank-you|thank you) (card|note|letter|email|mail|message|flowers|text) (to X|for X|X)? (→|:|-|is|was|has been)? (sent|posted|out|done|written|delivered|gone|in the post|off)',
        '(thanks) X (card|note|letter) (→|:)? (sent|posted|out|done)',
        `X ADV got ANY from me ANY ${thanksWord} REST?`,
        'I ADV (took|invited|treated) X (out|to) ANY (as thanks|to say thanks|to say thank you|as a thank you|as a thank-you|by way of thanks)',
      ],
      fits: [
        'Thanked [[Ben]] by email.',
        'I sent [[Ann]] a thank-you card.',
        'Wrote to thank her.',
        'Brought [[Ann]] flowers to say thanks.',
      ],
      not: ['Never thanked [[Ben]].', 'Must thank [[Ben]].', '[[Ann]] thanked me.', '[[Ann]] thanked [[Ben]].'],
    },
    {
      id: 'en-need',
      kind: 'need',
      patterns: [
        `S ADV (is|are|am|been|remains|'s) ADV (, ANY ,)? ${seeking} REST`,
        `HE ADV ${seeking} REST`,
        `^ (looking for|searching for|short of|in need of|struggling with|stuck on|hunting for|in search of|on the lookout for) REST`,
        `S is ADV , ANY , ${seeking} REST`,
        `S ADV (says|said|mentioned|told me) (that)? (he|she) ADV (is|has been|'s been|been)? ADV (${seeking}|needs) REST`,
        `S ADV (needs|need|requires|lacks|misses|seeks|wants) ${wanted} REST?`,
        `S ADV needs REST`,
        `S ADV lacks REST`,
        `S ADV could ADV (use|do with) REST`,
        'S ADV (struggles|has (a bit of)? (trouble|problems|difficulty|no one|nobody|no time)|battles) (with|finding|getting|to find|for|who) REST',
        `S ADV (wants|would love|would like|'d love|'d like|wanted|hopes) (to (learn|meet|get into|break into|get started|hire|find|rent|recruit|buy|borrow|sell|move to|get hold of)|somebody|someone|help|advice|people|volunteers) REST`,
        `S ADV (does not have|has not (yet)? (got|found)|has not found|can not find|could not find|still has no|has no|has nobody|has no one) (a|an|any|anyone|anybody|somebody|someone|help|time|the)? REST`,
        `S ADV (asked|asks|is asking|was asking|wondered|wonders) (me|us|around|everyone)? (for|if i know|if i knew|whether i know|whether i knew|if we know|if anyone) (a|an|any|anyone|anybody|somebody|someone|help|advice) REST`,
        'S does not know (how|where|who|whom|anyone|anybody) REST',
        "S (hopes|is hoping|'s hoping|hoping) to (find|hire|meet|rent|buy|get into|recruit|get|learn|start) REST",
        'THEIR search for REST',
        'S wishes (he|she) had (a|an|somebody|someone|more) REST',
        'S ADV keeps (asking|looking|searching) (for|around for) REST',
        'S ADV (lost|has lost) (his|her) ANY (wants|needs) (a|an|another) REST',
        `^ S (stuck|short|desperate|looking|searching|hunting|struggling|after|in need|on the lookout) (with|on|for|of|a|an|someone) REST`,
        `THEIR (team|company|studio|startup|department|lab|group|office|publisher|agency|charity|club) ADV (needs|is ADV ${seeking}) REST`,
        `^ (looking for|needs|wants|short of|struggling with|in need of|searching for) ${wanted} REST`,
      ],
      fits: [
        'She is looking for somebody who knows WARC.',
        '[[Tom]] needs a metadata librarian.',
        'He could use a second pair of eyes.',
        "[[Tom]] hasn't found a flat yet.",
      ],
      not: [
        'She needs no help.',
        'She is not looking for anybody.',
        'I am looking for a job.',
        'He needs to leave at five.',
        'Is she looking for a flat?',
      ],
    },
    {
      id: 'en-offer',
      kind: 'offer',
      patterns: [
        `S ADV (offered|offers|volunteered|volunteers|is offering|'s offering) to REST`,
        `S ADV (offered|offers) (me|us) (a|an|the|his|her|some|help|two|to) REST`,
        `S ADV (offered|offers) (his|her|some|help|advice|feedback|a|an) REST`,
        `S ADV (can|could|will|would|'d) ADV (help|assist|advise|lend a hand|give a hand) (me|us|out|with|on|people|anyone)? REST`,
        `S ADV (can|could) ADV (get|lend|give|show|teach|introduce|bring|offer|provide|supply|help|put) (me|us) REST`,
        `S ADV can ADV (do|fix|repair|translate|read|edit|lend|teach|mend|print|design|build|sew|supply|provide|host|drive|cook|offer|get hold of|get|explain|review|proofread|record|weld|tune|spare|put up) REST`,
        `S ADV (is|are|'s|would be|'d be|'s always|is always)? ADV (happy|willing|glad|prepared|keen|up|ready|open|available|game|free|delighted) (to|for) (read|review|look|help|pass|show|teach|lend|check|proofread|talk|give|host|share|explain|answer|advise|sit|refer|ask|come|take|mentor|act|speak|cover|be|put|do|join|edit|write|drive|feed|test|lecture|run|chat|meet) REST?`,
        "S ADV (is|are|'s|would be|'d be)? ADV (happy|willing|glad|ready|prepared|pleased|delighted) to REST",
        "S ADV (is|would be|'d be|'s) ADV (up for|game for|open to|available for) REST",
        '(good|useful|right|great) (contact|person|source|address) for REST',
        'S ADV speaks (fluent|perfect|good|native|excellent) REST',
        'S ADV said (to|i can|we can|that i can|i could|i should) ADV (call|ring|ask|email|come|write|text) ANY (any time|anytime|whenever|always)',
        "S ADV (has|'s got|knows) (good|great|many|some|useful)? (contacts|connections|friends|access|people) (at|in|with|to|from) REST",
        'S ADV offers (free|to|help|advice|a|an|his|her|courses|lessons|tours) REST',
        "X 's door is (always)? open",
        'S would ANY , (he|she) (said|says)',
        `S ADV (knows|knew) (a lot|lots|all|everything|everybody|everyone|people|somebody|someone|loads|half|plenty|the (whole|right|best)|about|his way|her way|his stuff|her stuff|how to|a (good|decent|great|reliable|cheap)|most|many|tons|every|(his|her) way) REST?`,
        `S ADV (is|'s) ADV (good|great|brilliant|excellent|handy|an expert|the expert|the person to|clever|a wizard|skilled|fluent|experienced|a whizz) (with|at|on|in|for|to ask about) REST`,
        `^ (good|great|brilliant|handy|fluent) (with|at|in) REST`,
        `S ADV (has|'s got|have) (a|an|two|some|plenty|lots|contacts|good|spare|time|room|space|access|experience) ANY (to (spare|lend|share|give away)|(i|we|anyone) (can|could) (borrow|use|have)|going spare|for anyone|if (i|we|anyone) (need|want)|contacts)`,
        `S ADV ${said} (that)? (i|we) (can|could|may) ADV (borrow|use|have|stay|call|ring|ask|come|take|keep|sleep|crash|work|bring) REST`,
        `S ADV ${said} (that)? (he|she|THEIR ANY) (can|could|will|would|'d) ADV (run|help|have a look|take a look|take|host|do|read|put in|lend|act|vouch|give a talk|be a reference|teach|mend|fix|cover|speak) REST`,
        `S (would let|will let|'d let) (me|us) (use|borrow|have|stay) REST`,
        `S takes ANY , (she|he) said so`,
        `(i|we) can ADV (always)? (ask|call|ring|come to|go to|turn to|borrow|use|stay with|stay at) X (any time|anytime|whenever|if|for|about|'s) REST?`,
        `S ADV (runs|does) (free|open) REST`,
      ],
      fits: [
        'She offered to review my application.',
        '[[Tom]] can help with XSLT.',
        '[[Ann]] knows everybody at the archive.',
        '[[Ann]] is happy to read drafts.',
      ],
      not: [
        "She can't help with XSLT.",
        'I offered to help [[Tom]].',
        '[[Tom]] could not help me.',
        'Can [[Tom]] help me with XSLT?',
      ],
    },
    {
      id: 'en-contact',
      kind: 'contact',
      patterns: [
        'I ADV (briefly|quickly)? (met|saw|called|rang|phoned|skyped|visited|emailed|texted|facetimed|zoomed|messaged|joined|hosted|met up with|caught up with|ran into|bumped into|spoke to|spoke with|talked to|talked with|chatted to|chatted with|chatted|hung out with|dropped in on|called on|dined with|lunched with|had (X)? (round|over)|met|walked with|went to ANY with|sat with|discussed ANY with|heard from|popped in on|had a (word|chat|talk) with|played ANY with) X',
        'I ADV (had|grabbed|got|did|went for|met for|shared)? (a|an|some|another|our|the|my)? ADV (quick|long|nice|short|good|first|second|lovely|late|early|brief|longish|proper|video|phone|zoom|skype|teams|working|business)? (lunch|coffee|dinner|breakfast|brunch|drinks|tea|beers|drink|beer|pint|pints|call|zoom|walk|chat|conversation|talk|meeting|catch-up|catchup|catch up|video call|phone call|supper|curry|cake|picnic|swim|run|hike|ride|cinema|gig|pub|visit|dinner|session|wine|stroll) (with|from|to|at) X',
        'X and (i|me) ADV (met|spoke|talked|had|went|chatted|walked|caught up|skyped|sat|saw|discussed|ate|did)',
        '(i|me) and X ADV (met|spoke|talked|had|went|chatted|walked|caught up|skyped|sat|saw|ate)',
        'X (rang|called|phoned|came over|came round|came by|visited|dropped in|dropped by|popped in|stopped by|stayed the night|was here|took me (out)?) ADV',
        '(on the phone|at lunch|at dinner|spent ANY) with X',
      ],
      fits: ['Lunch with [[Ann]].', 'Ran into [[Tom]] at the market.', 'I called [[Ben]] about the grant.'],
      not: ['Must call [[Ben]].', "Didn't see [[Ann]].", '[[Tom]] met [[Ann]].', 'Lunch with [[Ann]] tomorrow.'],
    },
    {
      id: 'en-contact-dated',
      kind: 'contact',
      dated: true,
      patterns: [
        'I SO SO (with|at) X',
        'I ADV (met|saw|spoke|talked|called|rang|phoned|visited|chatted|bumped into|ran into|caught up|dropped in on) REST',
        '(coffee|lunch|dinner|breakfast|drinks|tea|pub|pint|pints|call|video call|walk|chat|zoom|meeting|catch-up) REST?',
      ],
      fits: ['2026-05-03: pub with [[Ann]]', '2026-05-03 met at the fair', '3 May 2026: phoned about the room'],
      not: ['2026-05-03 nobody was in', '2026-05-03 tried [[Ann]], voicemail', '2026-05-03 lunch was cancelled'],
    },
    {
      id: 'en-ask-next-time',
      kind: 'ask-next-time',
      patterns: [
        '(next time|when we (next)? (meet|talk|speak|chat|see each other)|when i (next)? (see|meet|call|ring) (X|THEIR)|when (he|she|X) (is back|comes|calls|rings)|next (week|meeting|call|session|monday|tuesday|wednesday|thursday|friday|sunday|saturday)|at our next (meeting|call)|qs next week|questions? for next time|for next time) ANY (ask|check|find out|bring up|raise|mention|remember to ask|enquire|grill|quiz|see if|see how|press|question|talk about|discuss) (X)? REST',
        '(ask|check|bring up|raise|mention|grill|quiz|find out|press|enquire|remind) REST (next time|when (we|i) (next|meet|talk|speak|see)|when i (see|next see|meet|call|ring) (X)?|when (he|she) (is|comes|calls)|at our next)',
        `(${mustDo}|${remember}|${iWill}) ADV ask (X)? ANY (about|how|whether|if|what|who|where|when|why|which|for) REST`,
        `(${mustDo}|${remember}) ask X REST`,
        'ask X next time REST?',
        '^ (ask|quiz|grill|sound out) X (about|how|whether|if|what|who|where|when|why|which|for|on|after) REST',
        '^ ask (after|about|how|whether|what|where|when|why) REST',
        '(question for|questions for|qs for|q for|ask) X : REST',
        '^ (to ask|ask|questions|qs|things to ask) : REST',
        '(follow up|catch up|check in) on REST next time',
        '(want to|must|should|keen to) hear from X (how|about|what) REST',
        '(curious|wonder|would like to know|must find out|want to know|find out) (how|what|whether|if|where|who) X REST',
        'next time (with X)? : REST',
        '(follow up|catch up|check in) with X (about|on) REST',
        'I ADV forgot to ask (X)? (about|how|whether|if|what|who|where|when|why|which|for)? REST',
      ],
      fits: [
        'Next time ask about the rota.',
        'Must ask [[Ann]] about Bergen.',
        'Remember to ask her how the move went.',
        'Raise the keys with [[Ann]] next time.',
      ],
      not: ['I asked [[Ann]] about Bergen.', '[[Ann]] asked about the rota.', 'No need to ask [[Ann]] about it.'],
    },
  ],
};
