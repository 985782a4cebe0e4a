/** What each rule of English finds and what it must not find, by the id of the rule. */
export const englishExamples = {
  'en-introduced-me': {
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
  'en-intro-via': {
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
  'en-will-introduce': {
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
  'en-named': {
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
  'en-i-introduced': {
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
  'en-i-will-introduce': {
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
  'en-favour-received': {
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
  'en-favour-given': {
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
  'en-promise': {
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
  'en-waiting': {
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
  'en-thanks-due': {
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
  'en-thanked': {
    fits: [
      'Thanked [[Ben]] by email.',
      'I sent [[Ann]] a thank-you card.',
      'Wrote to thank her.',
      'Brought [[Ann]] flowers to say thanks.',
    ],
    not: ['Never thanked [[Ben]].', 'Must thank [[Ben]].', '[[Ann]] thanked me.', '[[Ann]] thanked [[Ben]].'],
  },
  'en-need': {
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
  'en-offer': {
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
  'en-contact': {
    fits: ['Lunch with [[Ann]].', 'Ran into [[Tom]] at the market.', 'I called [[Ben]] about the grant.'],
    not: ['Must call [[Ben]].', "Didn't see [[Ann]].", '[[Tom]] met [[Ann]].', 'Lunch with [[Ann]] tomorrow.'],
  },
  'en-contact-dated': {
    fits: ['2026-05-03: pub with [[Ann]]', '2026-05-03 met at the fair', '3 May 2026: phoned about the room'],
    not: ['2026-05-03 nobody was in', '2026-05-03 tried [[Ann]], voicemail', '2026-05-03 lunch was cancelled'],
  },
  'en-ask-next-time': {
    fits: [
      'Next time ask about the rota.',
      'Must ask [[Ann]] about Bergen.',
      'Remember to ask her how the move went.',
      'Raise the keys with [[Ann]] next time.',
    ],
    not: ['I asked [[Ann]] about Bergen.', '[[Ann]] asked about the rota.', 'No need to ask [[Ann]] about it.'],
  },
};
