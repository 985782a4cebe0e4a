import type { RuleLanguage } from './rules';

/** Verbs of things that one promises to do for somebody, without a form of their own for he and she. */
const doing =
  '(send|share|forward|email|mail|message|text|write|call|ring|phone|lend|bring|give|get|find|look|check|ask|read|review|proofread|introduce|connect|pass|put|post|show|help|let|book|organise|organize|arrange|draft|print|translate|talk|speak|follow|come|pay|drop|tell|update|reply|answer|invite|recommend|feed)';
const talk =
  '(talk to|speak to|speak with|talk with|meet|meet with|contact|get in touch with|get hold of|write to|email|call|ring|reach out to|look up|see|try|chat to|chat with|go and see|have a word with)';

/** English. */
export const english: RuleLanguage = {
  code: 'en',
  nounsHaveCapitals: false,
  pronouns: {
    i: "i|we|i've|we've|i have|we have",
    me: 'me|us',
    my: 'my|our',
    subject: 'he|she|they',
    object: 'him|her|them',
    their: 'his|her|their',
  },
  denials: [
    ...'not never no nobody without cannot neither nor unless if whether wish wished hope hopes hoped maybe perhaps might hardly barely'.split(
      ' ',
    ),
    ...'would-have could-have should-have almost nearly instead pretend dreamt dreamed forgot refused declined'.split(
      ' ',
    ),
  ],
  settled: ['done', 'did', 'sent', 'cancelled', 'canceled', 'already', 'anyway', 'nevermind'],
  rules: [
    {
      id: 'en-introduced-me',
      kind: 'introduced',
      patterns: [
        'S (has|have|had|very|kindly|just|also|then)? (introduced|intro’d|connected) ME (to|with) Y',
        'S (has|have|had|kindly|just|also|then)? put ME in (touch|contact) with Y',
        'X (has|have|had)? made (the|an)? (intro|introduction) to Y',
        '(i was|we were|was|got|been) (introduced|connected) to Y (by|through|via) X',
        'Y , (who|whom) X (introduced|connected) ME (to|with)',
      ],
      fits: [
        'Sarah Chen introduced me to Marcus Webb.',
        '[[Tom]] put me in touch with [[Ann]] last week',
        'I was introduced to [[Ann]] by [[Tom]].',
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
        '(intro|introduction|introduced|introductions|intros|referral|referred|connected) (via|by|through|from|by way of|thanks to|courtesy of) X',
        '(met|got to know|know|found) Y (via|through|thanks to) X',
        '(met|know|known|got to know|found) (him|her|them|each other)? (via|through|thanks to) X',
        'X (has|have)? (introduced|connected) us',
        'X (has|have)? (made|did) the (intro|introduction)',
      ],
      fits: ['Coffee with [[Marcus]] (intro via [[Sarah]]).', 'Met [[Ann]] through [[Tom]].', '[[Tom]] introduced us.'],
      not: ['Met [[Ann]] through the station.', 'No intro via [[Tom]] yet.', 'The introduction to the book is long.'],
    },
    {
      id: 'en-will-introduce',
      kind: 'will-introduce',
      patterns: [
        "S (will|'ll|is going to|are going to|wants to|can|could|offered to|promised to|is happy to|is willing to|agreed to) SO? (introduce|connect|intro) ME (to|with) REST",
        "S (will|'ll|is going to|wants to|can|offered to|promised to|is happy to|agreed to) put ME in (touch|contact) with REST",
        'S (said|says) (he|she|they) (would|will|could|can) (introduce|connect|put) ME (to|with|in touch with) REST',
        "S (said|says) (he'd|she'd|they'd|he'll|she'll|they'll) (introduce|connect|put) ME (to|with|in touch with) REST",
        "(he'll|she'll|they'll) (introduce|connect|put) ME (to|with|in touch with) REST",
        'S (will|wants to|offered to|promised to|is going to) make (an|the) (intro|introduction) to REST',
      ],
      fits: [
        '[[Sarah]] will introduce me to her boss.',
        "She said she'd put me in touch with Tom Reyes.",
        '[[Tom]] offered to connect me with [[Ann]].',
      ],
      not: [
        '[[Sarah]] will not introduce me to anybody.',
        'I will introduce [[Sarah]] to [[Ann]].',
        '[[Sarah]] introduced me to [[Ann]].',
      ],
    },
    {
      id: 'en-named',
      kind: 'named',
      patterns: [
        `S (also|then|just)? (suggested|recommended|proposed|said|says|thinks|insisted|reckons|advised) (that)? (i|we) (should|could|must|ought to)? (also|definitely|really)? ${talk} Y`,
        `S (told|advised|urged|encouraged) ME to (also|definitely|really)? ${talk} Y`,
        `(suggested|recommended) (talking to|speaking to|speaking with|meeting|contacting|writing to|calling|getting in touch with) Y`,
        `S (suggested|recommended) Y (as somebody to|as someone to|, who|for the|for this)`,
        `(i|we) (should|must|ought to|need to) ${talk} Y , (says|said|according to) X`,
        'S (pointed|referred|sent|directed) ME (to|towards) Y',
        `S (gave|passed|sent) ME (the)? (name|number|email|address|details|contact) of Y`,
        `S (gave|passed|sent) ME Y 's (name|number|email|address|details|contact)`,
      ],
      fits: [
        'She suggested I talk to Tom Reyes.',
        '[[Ann]] said I should meet [[Sam Osei]].',
        '[[Ann]] gave me the number of [[Sam]].',
      ],
      not: [
        '[[Ann]] told me about talking to [[Sam]] yesterday.',
        'She suggested I talk less.',
        'I should talk to [[Sam]].',
      ],
    },
    {
      id: 'en-i-introduced',
      kind: 'i-introduced',
      patterns: [
        'I (have|had|just|also)? (introduced|connected|intro’d) X (to|with|and) Y',
        'I (have|had|just|also)? put X (in touch with|in contact with) Y',
        'I (have|had|just|also)? put X and Y in (touch|contact)',
        'I (have|had|just)? made (an|the) (intro|introduction) between X and Y',
      ],
      fits: [
        'I introduced [[Ann]] to [[Ben]].',
        'Put [[Ann]] in touch with [[Ben]] today.',
        'I connected Ann Lee with Bob Roy.',
      ],
      not: [
        'I never introduced [[Ann]] to [[Ben]].',
        '[[Tom]] introduced [[Ann]] to [[Ben]].',
        'I should introduce [[Ann]] to [[Ben]].',
      ],
    },
    {
      id: 'en-i-will-introduce',
      kind: 'i-will-introduce',
      patterns: [
        "(i'll|we'll|i will|we will|i'm going to|going to|i should|i must|i want to|i promised to|promised to|i offered to|offered to|i said i would|i said i'd|said i'd|said i would|need to|remember to|must|should) (introduce|connect|put) X (to|with|and|in touch with|in contact with) REST",
        "I (told|promised) X (that)? (i'd|i would|i'll|i will|to) (introduce|connect|put) (him|her|them) (to|with|in touch with|in contact with) REST",
        "I (told|promised) X (that)? (i'd|i would|i'll|i will) introduce Y",
      ],
      fits: [
        "I'll introduce [[Ann]] to [[Ben]].",
        "Told [[Ann]] I'd introduce her to [[Ben]].",
        'Must connect [[Ann]] with [[Ben]].',
      ],
      not: [
        "I won't introduce [[Ann]] to [[Ben]].",
        'I introduced [[Ann]] to [[Ben]].',
        '[[Ann]] will introduce [[Ben]] to Tom.',
      ],
    },
    {
      id: 'en-favour-received',
      kind: 'favour-received',
      patterns: [
        'S (has|have|had|kindly|very kindly|just|also|already|even)? (read|reviewed|proofread|proof-read|checked|edited|corrected|commented on|marked up) MY SO? (cv|résumé|resume|application|letter|letters|draft|drafts|chapter|chapters|thesis|dissertation|paper|essay|article|statement|proposal|abstract|bid|report|text|texts|manuscript|portfolio|email|slides|talk|notes|work|code|poem|story|novel|pages|plan|form|zine|review|post|translation) REST?',
        'S (has|have|had|kindly|just|also|already|even)? (looked over|went through|gone through|looked at|looked through|worked through|walked me through) MY REST',
        'S (has|have|had|kindly|just|also|even)? (lent|loaned) ME REST',
        'S (has|have|had|kindly|just|also|even)? helped ME (with|to|move|find|fix|get|write|prepare|pack|carry|set) REST',
        'S (has|have|had|kindly|just|also)? (wrote|written) ME a (reference|recommendation|letter) REST?',
        'S (has|have|had|kindly|just|also)? (wrote|written|gave|given) (my|me a) (reference|references|recommendation)',
        'S (has|have|had|kindly|just|also)? (vouched for|put in a good word for|put in a word for|covered for|stood in for|recommended|referred) ME',
        'S (has|have|had|kindly|just|also|already)? (passed|forwarded|sent) MY (cv|résumé|resume|application|name|portfolio) (on|to|round|around) REST?',
        'S (has|have|had|kindly|just|also|even)? (gave|given) ME a (lift|ride|tour|mock interview|reference|discount|hand|loan) REST?',
        'S (has|have|had|kindly|just|also|even)? (let|allowed) ME (use|borrow|stay|sit|shadow|have|keep) REST',
        'S (drove|picked) ME (up|home|to|back|from) REST?',
        'I owe X (one|a favour|a favor|big time|big|lunch|dinner|a drink|a coffee|a pint|for REST)',
        '(i|we) owe X a REST',
      ],
      fits: [
        '[[Ann]] read my CV.',
        'He lent me his copy of the standard.',
        'I owe [[Tom]] one.',
        '[[Ben]] helped me move the sofa.',
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
        'I (have|had|just|also|finally)? (read|reviewed|proofread|proof-read|checked|edited|corrected|commented on|looked over|went through) THEIR REST',
        'I (have|had|just|also)? (lent|loaned) X REST',
        'I (have|had|just|also|even)? helped X (with|to|move|find|fix|get|write|prepare|pack|carry|set|out) REST?',
        'I (have|had|just|also)? (covered for|stood in for|vouched for|put in a good word for) X',
        'I (drove|picked) X (up|home|to|back|from) REST?',
        'X owes ME (one|a favour|a favor|big time|lunch|dinner|a drink|a coffee|a pint)',
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
        `(i'll|we'll|i will|we will|i'm going to|i am going to|i shall) SO? ${doing} REST`,
        `I (promised|offered|agreed|said i would|said i'd|said that i would|said we'd|said we would|undertook) (X)? (to|that i'd|that i would|i'd|i would)? SO? ${doing} REST`,
        `I told X (that)? (i'd|i would|i'll|i will|we'd|we would) SO? ${doing} REST`,
        `I (need to|must|have to|should|gotta|remember to|don't forget to|mustn't forget to|still have to|still need to) (send|share with|forward|email|lend|bring|give|show|write|reply to|get back to|answer|call back|ring back) X REST?`,
        `I owe X (an|a) (answer|reply|email|call|letter|response|draft)`,
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
        "S (will|is going to|'s going to|promised to|offered to|agreed to|wants to) (send|share with|forward|email|mail|lend|bring|give|get|find|show|call|ring|text|let|write|tell|pass|get back to|reply to|come back to|drop) ME REST?",
        "S (said|says|promised|thought) (that)? (he|she|they)? (would|will|'d|'ll) SO? (send|share|forward|email|lend|bring|give|find|show|call|ring|let|write|tell|ask|check|look|get back to|come back to|reply|pass) (ME)? REST?",
        "S (said|says|promised|thought) (that)? (he'd|she'd|they'd|he'll|she'll|they'll) SO? (send|share|forward|email|lend|bring|give|find|show|call|ring|let|write|tell|ask|check|look|get back to|come back to|reply|pass) (ME)? REST?",
        "(he'll|she'll|they'll) (send|share|forward|email|lend|bring|give|find|show|call|ring|let|write|tell|ask|check|get back to|come back to|pass|look) REST",
        'X to (send|forward|email|give|bring|lend|get back to|call|let|show|tell|write to) ME REST?',
        '(still)? (waiting for|waiting on|waiting to hear from|chasing) X REST?',
        'S promised ME REST',
        'X owes ME (an|a) (answer|reply|email|call|letter|response|draft)',
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
        "I (need to|must|have to|should|ought to|remember to|don't forget to|mustn't forget to|forgot to|want to|still need to|still have to|still must) thank X REST?",
        '(need|must|should|still) to thank X',
        "(haven't|have not|not|never) (yet|even|properly)? thanked X",
        '(send|write) X a (thank-you|thank you|thankyou) (card|note|email|letter)?',
        '(send|write) (a)? (thank-you|thank you) (card|note|email|letter) to X',
      ],
      fits: ['Need to thank her.', 'Must thank [[Ben]] for the tour.', "Haven't thanked [[Ann]] yet."],
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
        'I (have|had|already|just|also|finally)? thanked X',
        'I (have|had|already|just|finally)? (sent|wrote|written|emailed) X a (thank-you|thank you|thankyou) (card|note|email|letter|message)?',
        'I (have|had|already|just|finally)? (sent|wrote|written) (a)? (thank-you|thank you|thanks) (card|note|email|letter|message)? to X',
        'I (wrote|emailed|called|rang|messaged|texted) to thank X',
      ],
      fits: ['Thanked [[Ben]] by email.', 'I sent [[Ann]] a thank-you card.', 'Wrote to thank her.'],
      not: ['Never thanked [[Ben]].', 'Must thank [[Ben]].', '[[Ann]] thanked me.', '[[Ann]] thanked [[Ben]].'],
    },
    {
      id: 'en-need',
      kind: 'need',
      patterns: [
        "S (is|are|'s|'re|was|were) (still|also|now|currently|really|always|desperately)? (looking for|searching for|short of|in need of|struggling with|stuck on|stuck with|hunting for|on the lookout for|trying to find|after somebody|after someone) REST",
        'S (really|also|still|badly|urgently|desperately)? needs (a|an|some|somebody|someone|help|more|better|advice|people|volunteers|new) REST?',
        'S could (really)? (use|do with) REST',
        'S (struggles|is struggling|has trouble|has problems) with REST',
        'S (wants|would love|would like) (somebody|someone|help|advice|people|volunteers) REST',
      ],
      fits: [
        'She is looking for somebody who knows WARC.',
        '[[Tom]] needs a metadata librarian.',
        'He could use a second pair of eyes.',
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
        'S (offered|volunteered) to (read|review|look|help|pass|send|put|introduce|show|teach|lend|check|proofread|come|talk|give|write|host|share|explain|edit|forward|be|go) REST',
        'S (can|could|would|will|is happy to|is willing to|is glad to|would be happy to) help (me|us)? (with)? REST',
        "S (is|are|'s) (happy|willing|glad|always happy) to (read|review|look|help|pass|show|teach|lend|check|proofread|talk|give|host|share|explain|answer|advise) REST",
        'S (knows|knew) (a lot about|all about|everything about|everybody at|everyone at|people at|somebody at|someone at|somebody who|someone who|lots of people in) REST',
      ],
      fits: [
        'She offered to review my application.',
        '[[Tom]] can help with XSLT.',
        '[[Ann]] knows everybody at the archive.',
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
        'I (have|had|just|also|finally|briefly|quickly)? (met|saw|called|rang|phoned|skyped|visited|met up with|caught up with|ran into|bumped into|spoke to|spoke with|talked to|talked with|chatted to|chatted with|hung out with) X',
        'I (had|grabbed|got|did)? (a|some|a quick|a long|a nice)? (lunch|coffee|dinner|breakfast|brunch|drinks|tea|beers|a drink|a beer|a pint|a call|call|phone call|video call|zoom|a walk|walk|a chat|chat) with X',
      ],
      fits: ['Lunch with [[Ann]].', 'Ran into [[Tom]] at the market.', 'I called [[Ben]] about the grant.'],
      not: ['Must call [[Ben]].', "Didn't see [[Ann]].", '[[Tom]] met [[Ann]].', 'Lunch with [[Ann]] tomorrow.'],
    },
    {
      id: 'en-ask-next-time',
      kind: 'ask-next-time',
      patterns: [
        '(next time|when we meet|next week|on monday) (,|:)? ask X (about|whether|if|how|what|who|for) REST',
        '(next time|when we meet|when i see him|when i see her|when i see them) (,|:)? ask (about|whether|if|how|what|who|for) REST',
        "I (must|should|need to|remember to|don't forget to|want to|forgot to) ask X (about|whether|if|how|what|who|where|when|for) REST",
        'ask X next time REST?',
        '(to ask|question for|questions for) X : REST',
      ],
      fits: [
        'Next time ask about the rota.',
        'Must ask [[Ann]] about Bergen.',
        'Remember to ask her how the move went.',
      ],
      not: ['I asked [[Ann]] about Bergen.', '[[Ann]] asked about the rota.', 'No need to ask [[Ann]] about it.'],
    },
  ],
};
