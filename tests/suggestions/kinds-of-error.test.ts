import { describe, expect, it } from 'vitest';
import type { SuggestionKind } from '../../src/suggestions/rules';
import { suggestionsFor } from './measure';

type Kind = 'meeting' | 'meeting of several' | 'daily' | 'person' | 'plain';

/** What is suggested for a line in a note: a meeting with Ann, or with Ann, Tom and Petra, a diary, Ann's own note, or any other. */
function kindsOf(line: string, kind: Kind, language: 'en' | 'de'): readonly SuggestionKind[] {
  const rest =
    language === 'en'
      ? 'The weather was fine and the train to the coast was on time for once.'
      : 'Das Wetter war schön und der Zug an die Küste war heute auch pünktlich, wie er es nicht oft ist.';
  const isTalk = kind === 'meeting' || kind === 'meeting of several';
  const { suggestions } = suggestionsFor({
    ...{ file: '999.md', language, kind: isTalk ? 'meeting' : kind, labels: [], text: `- ${line}\n\n${rest}` },
    path: kind === 'person' ? 'Ann Kessler.md' : kind === 'daily' ? '2026-11-20.md' : '2026-11-20 Notes.md',
    people: ['Ann Kessler', 'Bob Marsh', 'Tom Reyes', 'Sarah Chen', 'Jonas Weber', 'Petra Lang'],
    attendees: isTalk ? ['Ann Kessler', ...(kind === 'meeting' ? [] : ['Tom Reyes', 'Petra Lang'])] : [],
    about: kind === 'person' ? 'Ann Kessler' : null,
    day: isTalk || kind === 'daily' ? '2026-11-20' : null,
  });
  return suggestions.map((suggestion) => suggestion.kind);
}

/** Lines that look like one of a kind and are none, and some that are one. */
function tell(
  what: string,
  ofKind: SuggestionKind,
  [kind, language]: readonly [Kind, 'en' | 'de'],
  { not, fits }: { not: readonly string[]; fits: readonly string[] },
): void {
  describe(what, () => {
    it.each(not)('not “%s”', (line) => {
      expect(kindsOf(line, kind, language)).not.toContain(ofKind);
    });
    it.each(fits)('but “%s”', (line) => {
      expect(kindsOf(line, kind, language)).toContain(ofKind);
    });
  });
}

tell('thanks of somebody else are none of mine', 'thanks-due', ['daily', 'de'], {
  not: ['Tom Reyes hat Sarah Chen eine Dankeskarte geschrieben.', 'Tom Reyes schreibt Sarah Chen eine Dankeskarte.'],
  fits: ['Sarah Chen noch eine Dankeskarte schreiben.'],
});

tell('thanks that somebody else has written', 'thanked', ['daily', 'de'], {
  not: ['Der Chef hat Sarah Chen eine Dankeskarte geschrieben.'],
  fits: ['Ich habe Sarah Chen eine Dankeskarte geschrieben.', 'Sarah Chen eine Dankesmail geschickt.'],
});

tell('as whom somebody introduces me is nobody', 'will-introduce', ['daily', 'de'], {
  not: ['Sarah Chen stellt mich immer als ihren Chef vor.'],
  fits: ['Sarah Chen stellt mich bald Petra Lang vor.'],
});

tell('what I do when I see somebody is not always to ask', 'ask-next-time', ['daily', 'en'], {
  not: ['Next time I see Tom Reyes I am going to scream.'],
  fits: ['Next time I see Tom Reyes, ask about the van.', 'Next time I see Tom Reyes I will ask about the van.'],
});

tell('what nobody gives is no need and no offer', 'need', ['daily', 'de'], {
  not: ['Tom Reyes könnte einen Freund gebrauchen.'],
  fits: ['Tom Reyes könnte einen Anhänger gebrauchen.'],
});

tell('what somebody will never do again is not waited for', 'waiting', ['daily', 'de'], {
  not: ['Tom Reyes hat mir versprochen, nie wieder zu rauchen.'],
  fits: ['Tom Reyes hat mir versprochen, die Fotos zu schicken.'],
});

tell('mail that came is no promise', 'promise', ['daily', 'de'], {
  not: [
    'Mail von Tom Reyes: Er kommt später.',
    'Mail aus Tom Reyes’ Büro: Er ist im Urlaub.',
    'Tom Reyes öfter anrufen.',
  ],
  fits: ['Mail an Tom Reyes schreiben.'],
});

tell('a wish to be in touch is no promise', 'promise', ['daily', 'en'], {
  not: ['Promise to self: call Tom Reyes more often.', 'Call Tom Reyes every week.'],
  fits: ['Call Tom Reyes about the flat.'],
});

tell('what is owed in words, or lent in jest, is no favour', 'favour-received', ['daily', 'de'], {
  not: [
    'Ich schulde Tom Reyes eine Entschuldigung.',
    'Ich schulde Tom Reyes noch eine Antwort.',
    'Tom Reyes hat mir sein Ohr geliehen.',
  ],
  fits: ['Tom Reyes hat mir sein Rad geliehen.', 'Ich schulde Tom Reyes einen Gefallen.'],
});

tell('what was done, as the sentence goes on to say, is not waited for', 'waiting', ['daily', 'en'], {
  not: [
    'Tom Reyes has promised to look at my CV, which he did.',
    'Tom Reyes promised to send me the plan, which he has since.',
  ],
  fits: ['Tom Reyes has promised to look at my CV, which he knows well.'],
});

tell('half a town is nobody to be introduced to', 'will-introduce', ['daily', 'de'], {
  not: ['Tom Reyes könnte mich mit halb Leith bekannt machen, sagt er.'],
  fits: ['Tom Reyes will mich mit Petra Lang bekannt machen.'],
});

tell('what somebody is asked to do is nobody named to me', 'named', ['meeting', 'de'], {
  not: ['Ann: bitte Tom Reyes wegen der Rahmen anrufen', 'Ann: bitte mit Tom Reyes sprechen'],
  fits: ['Ann meint, ich soll mal Tom Reyes fragen.'],
});

tell('what others are to do for others is nothing that I wait for', 'waiting', ['meeting', 'en'], {
  not: [
    'Tom to ring the printer.',
    'Ann → Tom: budget figures by Friday',
    'Tom to send the minutes to everybody.',
    "She'll send her CV to Sarah tomorrow.",
    "She'll bring it up with HR.",
    "She's putting the house on the market.",
  ],
  fits: [
    'Ann will send me the minutes.',
    'Ann to send round the slides.',
    "She'll ask around about a lodger for me.",
    "She's emailing me the form tonight.",
    'Ann → me: venue quote by Thursday',
  ],
});
tell('the same in German', 'waiting', ['meeting', 'de'], {
  not: [
    'Jonas kümmert sich um den Saal.',
    'Petra fragt beim Amt nach.',
    'Jonas → Petra: Budget bis Freitag',
    'Sie schickt ihre Tochter nach England.',
    'Sie bringt mich noch ins Grab.',
  ],
  fits: [
    'Petra schickt mir die Folien.',
    'Sie meldet sich bis Freitag.',
    'Jonas schickt die Liste rum.',
    'Action item Petra: Budget an mich bis Freitag',
  ],
});
tell('a favour that came to nothing is none', 'favour-received', ['daily', 'en'], {
  not: [
    'Bob read my paper and hated it.',
    'Bob did the crossword for me and got it wrong.',
    'Bob picked up my pen and kept it.',
    'Bob fixed my bike and billed me for it.',
  ],
  fits: [
    'Bob read my paper and loved it.',
    'Bob looked over my contract and spotted a clause.',
    'Bob fixed my bike and would not take a penny.',
    "Bob steamed my old hat back into shape, wouldn't let me pay",
  ],
});
tell('what is done to my things in passing is no favour', 'favour-received', ['daily', 'en'], {
  not: [
    'Bob passed my house on his run.',
    'Bob read out my email to the whole office.',
    'Bob watched my boat go down.',
    'Bob wrote my warning letter, he is HR after all.',
    'Bob helped out at the food bank.',
    'Bob taught me French when I was at school.',
  ],
  fits: [
    'Bob picked up my prescription.',
    'Bob sent my portfolio to his editor.',
    'Bob watched my stall so I could eat.',
  ],
});
tell('the same in German', 'favour-received', ['daily', 'de'], {
  not: [
    'Jonas hat meinen Text gelesen und zerrissen.',
    'Jonas hat mir eine Rechnung gestellt.',
    'Jonas hat mich zum Lachen gebracht.',
    'Jonas hat mich früher oft mitgenommen.',
    'Jonas hat uns seine Urlaubsbilder gezeigt.',
  ],
  fits: [
    'Jonas hat meinen Text gelesen.',
    'Jonas hat mich zum Bahnhof gebracht.',
    'Herr Weber von der Parzelle nebenan hat mir seinen Häcksler geliehen.',
  ],
});
tell('an introduction is no errand', 'promise', ['daily', 'en'], {
  not: [
    'I undertook to effect an introduction between Bob and my old boss.',
    'I told Bob the intro to Sarah is coming.',
  ],
  fits: [
    'I promised Bob a lift on Friday.',
    "Told Bob I'd get the ladder back to him by Sunday.",
    'I owe Bob an answer.',
  ],
});
tell('sayings, feelings and things are no needs', 'need', ['meeting', 'en'], {
  not: [
    "She can't find her keys.",
    'She is struggling with grief.',
    'Pizza 6/10, needs more garlic.',
    'Needs a rewrite.',
    "She's down a stone.",
    "She's hiring a car in Spain.",
    'She could not find the restaurant.',
    'He wants to meet her first.',
  ],
  fits: [
    "She can't find a plumber who will come out.",
    'She is struggling with the new software.',
    'She needs somebody to mind the shop in August.',
    "She's hiring two editors.",
    'She wants to meet people in publishing.',
  ],
});
tell('the same in German', 'need', ['meeting', 'de'], {
  not: [
    'Sie hätte gern einen Hund.',
    'Sie wünscht sich mehr Zeit.',
    'Braucht noch Salz.',
    'Sie kämpft mit den Tränen.',
    'Sie hat noch keine Kinder.',
    'Sie weiß nicht, wo ihr der Kopf steht.',
    'Dafür braucht man jemanden mit Erfahrung.',
    'Sie kommt mit der neuen Chefin nicht klar.',
  ],
  fits: [
    'Sie hätte gern einen Kontakt zum Stadtarchiv.',
    'Sie wünscht sich jemanden zum Üben.',
    'Sie kämpft mit der Umsatzsteuer.',
    'Sie hat noch keine Nachfolgerin.',
    'Sie weiß nicht, wen sie da fragen soll.',
  ],
});
tell('what is offered to others, or is said of somebody, is no offer', 'offer', ['meeting', 'en'], {
  not: [
    'She offered her sister the spare room.',
    'She offered to swap seats with Tom.',
    'She is happy to talk about herself.',
    "She can help it, she just won't.",
    'She has a spare ticket but wants sixty quid for it.',
  ],
  fits: [
    'She offered me the spare room.',
    'She offered to swap shifts with me.',
    "She'd be happy to talk to my students.",
    'She says just ring if I get stuck.',
  ],
});
tell('the same in German', 'offer', ['meeting', 'de'], {
  not: [
    'Sie kennt alle Tricks.',
    'Sie ist gut im Tennis.',
    'Sie kann perfekt lügen.',
    'Sie vermietet ihre Wohnung an Touristen.',
    'Ihr Bruder Falk ist Tischler und könnte mir das Bett bauen, sagt sie.',
  ],
  fits: [
    'Sie kennt viele Leute beim Radio.',
    'Sie hat angeboten, dass sie meinen Vortrag durchgeht.',
    'Sie hilft mir gern.',
  ],
});
tell('what others ask others is not mine to ask', 'ask-next-time', ['daily', 'en'], {
  not: [
    "Told Bob I'd ask my cousin, who can at least hold a note.",
    'Advised Bob to ask the pharmacist next time.',
    'Must ask for a raise.',
    'Tom will ask Ann whether she minds.',
  ],
  fits: [
    "Ask Bob about his brother's boat.",
    'Next time I see Bob ask how the exam went.',
    'Must ask Petra if she has it.',
  ],
});
tell('the same in German', 'ask-next-time', ['daily', 'de'], {
  not: ['Petra will Jonas fragen, ob er singt.', 'Antje will Petra fragen, ob sie die Fortbildung hält.'],
  fits: [
    'Jonas fragen, ob er singt.',
    'Nächstes Mal Petra nach dem Chor fragen.',
    'Ich will Jonas fragen, ob er singt.',
  ],
});
tell('somebody told of is nobody recommended', 'named', ['daily', 'en'], {
  not: [
    "Ann says Tom has promised his sister to come home for new year's.",
    'Tom said he would call Petra about the boat.',
    'Bob put me off Tom.',
    'Whoever needs a lift should ask Tom.',
  ],
  fits: [
    "Ann says Tom's the man for gutters.",
    'Ann says to ask Tom about the boat.',
    'Ann thinks I should talk to Tom.',
  ],
});
tell('whoever was not reached, or was on a screen, was no contact', 'contact', ['plain', 'en'], {
  not: [
    '2026-11-02 Phoned Bob, engaged.',
    '2026-11-03 Emailed Bob but it bounced.',
    '2026-11-06 Saw Bob on the local news.',
    '2026-11-08 Waved at Bob from the bus.',
  ],
  fits: ['2026-11-02 Phoned Bob, long chat.', '2026-11-03 Emailed Bob.', '2026-11-06 Saw Bob at the market.'],
});
tell('a wish to imagine somebody is no introduction', 'will-introduce', ['daily', 'de'], {
  not: ['Ich kann mir Petra gut als Chefin vorstellen.', 'Sie will uns mal zusammenbringen.'],
  fits: ['Petra will mich ihrem Chef vorstellen.', 'Jonas will mich mit Petra bekannt machen.'],
});
tell('what somebody knows or has is no offer by itself', 'offer', ['person', 'en'], {
  not: [
    'Ann knows her stuff.',
    'Has the spare key.',
    'She knows her way around.',
    'She knows her way around the office.',
    'She has a point.',
    'Knows half the story.',
    'Has an open mind.',
  ],
  fits: [
    'She knows her way round visas, ask her anything',
    'She has a spare room for us.',
    'She has a spare key if we get locked out.',
    'She knows everybody at the archive.',
  ],
});
tell('the same in German', 'offer', ['person', 'de'], {
  not: [
    'Kennt sich aus.',
    'Sie kennt sich hier gut aus.',
    'Sie versteht was von ihrem Fach.',
    'Hat den Zweitschlüssel.',
    'Sie kennt die halbe Geschichte.',
  ],
  fits: [
    'Sie kennt sich mit Verträgen aus.',
    'Sie kennt sich da gut aus und hilft gern.',
    'Sie versteht viel von Holz.',
  ],
});

tell('an introduction in writing that is handed on or asked for is none', 'introduced', ['person', 'en'], {
  not: [
    'I promised to send Tom the intro from Sarah.',
    'I forwarded her the introduction by Sarah to read.',
    'I need an intro from Sarah.',
    'Still waiting for the intro from Sarah.',
  ],
  fits: ['Thanked her for the intro from Sarah.', 'Intro from Sarah over coffee.'],
});
tell('the same in German', 'introduced', ['person', 'de'], {
  not: [
    'Ich habe versprochen, Jonas das Intro von Petra zu schicken.',
    'Ich schicke Jonas das Intro von Petra.',
    'Durch Petra hab ich viel Neues kennengelernt.',
  ],
  fits: [
    'Intro von Petra beim Kaffee.',
    'Durch Petra hab ich Wiebke kennengelernt.',
    'Durch Petra hab ich die Leiterin vom Stadtarchiv kennengelernt.',
  ],
});

tell('a contact that came to nothing, is still to come, or is no contact', 'contact', ['daily', 'en'], {
  not: [
    'Lunch with Ann moved to Thursday.',
    'Lunch with Ann off.',
    'Coffee with Ann fell through.',
    'My lunch with Ann is on Friday.',
    'Called Ann. Voicemail.',
    'Called Ann names.',
    'Bob called Ann an idiot.',
    'Called Ann’s bluff.',
    'Rang Ann, got her husband instead.',
    'Ann rang while I was out.',
    'Ann called in sick.',
    'Emailed Ann, auto-reply says she left.',
    'Call with Ann dropped after a second.',
    'Saw Ann across the street.',
    'Lunch with Ann was a disaster last year.',
  ],
  fits: [
    'Lunch with Ann, the soup was off.',
    'Called Ann. She has moved to Leeds.',
    'Called Ann a few times, got her in the end.',
    'Ann rang while I was cooking, we talked for an hour.',
    'Coffee with Ann. Friday is her day off.',
  ],
});
tell('the same in German', 'contact', ['daily', 'de'], {
  not: [
    'Treffen mit Petra entfällt.',
    'Kaffee mit Petra geplatzt.',
    'Kaffee mit Petra auf Montag verlegt.',
    'Kaffee mit Petra am Freitag.',
    'Petra angerufen. Geht nicht ran.',
  ],
  fits: ['Kaffee mit Petra, am Freitag fährt sie weg.', 'Petra angerufen. Ihr geht es gut.'],
});

tell('harm, and what nobody asked for', 'favour-received', ['daily', 'en'], {
  not: [
    'Bob crashed my car.',
    'Bob chewed my shoe.',
    'Bob edited my wiki page without asking.',
    'Bob taught me a lesson.',
  ],
  fits: ['Bob fixed my car.', 'Bob taught me how to solder.', 'Bob edited my application, without being asked.'],
});
tell('the same in German', 'favour-received', ['daily', 'de'], {
  not: [
    'Petra hat sich mein Rad ausgeliehen.',
    'Jonas hat meine Mail ignoriert.',
    'Jonas hat mir einen Strafzettel gegeben.',
    'Jonas gab mir die Schuld.',
    'Jonas gab mir die Hand.',
  ],
  fits: ['Petra hat mir ihr Rad ausgeliehen.', 'Jonas gab mir sein Zelt für das Wochenende.'],
});

tell('words of an introduction for something else', 'introduced', ['daily', 'en'], {
  not: [
    'Lunch with Sarah. Thanks to Bob I missed my train.',
    'Sarah says hi (via Bob)',
    'Bob introduced us all to his new puppy, Tom.',
    'Tea with Sarah. Bob thinks he introduced us.',
    'Bob introduced me to sushi.',
    'Bob introduced me to risograph printing.',
  ],
  fits: [
    'Coffee with Sarah (via Bob)',
    'Thanks to Bob I met Sarah.',
    'Bob introduced us to his editor, Sarah.',
    'Bob introduced me to her boss.',
    'Bob introduced me to colleagues at the mill.',
  ],
});
tell('the same in German', 'introduced', ['daily', 'de'], {
  not: ['Jonas hat mir den Film „Petra“ vorgestellt.'],
  fits: ['Jonas hat mir Petra vorgestellt.'],
});
tell('an introduction that came to nothing', 'will-introduce', ['daily', 'en'], {
  not: ['Bob said he’d get me a call with Sarah. That was before the reorg, forget it.'],
  fits: ['Bob said he’d get me a call with Sarah. She is away till Monday.'],
});
tell('the same in German', 'will-introduce', ['daily', 'de'], {
  not: ['Jonas wollte mich Petra vorstellen, daraus wurde nichts.', 'Kann mir Petra gut als Chefin vorstellen.'],
  fits: ['Jonas will mich Petra vorstellen, wenn er zurück ist.'],
});
tell('what somebody is to ask for', 'named', ['daily', 'en'], {
  not: ['Ann promised to ask Bob about the wall.'],
  fits: ['Ann said I should ask Bob about the wall.'],
});
tell('what I had to ask', 'ask-next-time', ['daily', 'en'], {
  not: ['Nobody told me about the new manager, had to ask who she was.'],
  fits: ['Must ask Ann who the new manager is.'],
});
tell('thanks for somebody else', 'thanked', ['daily', 'en'], {
  not: ['Thanked Ann’s mum.'],
  fits: ['Thanked Ann for the lift.'],
});
tell('what has come back', 'favour-given', ['daily', 'de'], {
  not: ['Habe Petra ein Buch geliehen, schon zurück.'],
  fits: ['Habe Petra ein Buch geliehen.'],
});
tell('an answer that is owed', 'favour-given', ['person', 'de'], {
  not: ['Schuldet mir noch eine Antwort wegen der Firmung.'],
  fits: ['Schuldet mir noch ein Bier.'],
});
tell('an answer that is owed', 'waiting', ['person', 'de'], {
  not: ['Schuldet mir noch ein Bier.'],
  fits: ['Schuldet mir noch eine Antwort wegen der Firmung.'],
});

const tasksOfOthers = [
  'Ann: send him the case study',
  'Ann: email her the minutes',
  'Ann - call her about the venue',
  'Ann → send him the case study',
  'Ann: send Tom the case study',
  'Ann, Tom: write to him',
  'Ann & Tom: send Bob the slides',
  'Action Ann: send him the slides',
  'Dele: send him the case study',
  'Ann: I will send Tom the slides.',
];
tell('what a name begins in minutes is theirs to do', 'promise', ['meeting of several', 'en'], {
  not: tasksOfOthers,
  fits: [
    'Me: send Ann the case study',
    'Ann: I owe her a reply',
    'To do: send Ann the case study',
    'send Tom the slides',
  ],
});
tell('what a name begins in minutes of a talk of two is theirs to do', 'promise', ['meeting', 'en'], {
  not: tasksOfOthers,
  fits: ['Me: send her the case study', 'send her the case study'],
});
tell('what a name begins is not done for somebody else by me', 'promise', ['daily', 'en'], {
  not: ['Ann: send Tom the case study', 'Ann: call Tom back'],
  fits: ['Ann: send her the case study'],
});
tell('the same in German', 'promise', ['meeting of several', 'de'], {
  not: [
    'Petra: Jonas die Liste schicken',
    'Petra – Jonas die Folien mailen',
    'Petra → ihm die Folien schicken',
    'Ann: ihr das Protokoll mailen',
    'AP Petra: Jonas das Angebot schicken',
  ],
  fits: ['Ich: Jonas die Liste schicken', 'Petra: ich schicke ihr die Liste', 'Jonas die Liste schicken'],
});
tell('what others are to get is nothing that I wait for', 'waiting', ['meeting of several', 'de'], {
  not: ['Tom: ihm die Unterlagen schicken', 'Petra: schickt ihm die Folien', 'Petra: ihr die Liste mailen'],
  fits: ['Petra: mir die Folien schicken', 'Petra: die Folien schicken', 'Tom: Angebot einholen'],
});
for (const kind of ['thanks-due', 'thanked', 'favour-given', 'i-will-introduce', 'i-introduced'] as const)
  tell('what a name begins in minutes is theirs', kind, ['meeting of several', 'en'], {
    not: [
      'Ann: thank Tom',
      'Ann: need to thank him for the slides',
      'Ann: thanked Tom for the help',
      'Ann: lent Tom the van',
      'Ann: introduce Tom to Bob',
      'Ann: introduced Tom to Bob',
    ],
    fits: [],
  });
tell('whom others are to ask', 'ask-next-time', ['meeting of several', 'en'], {
  not: ['Ann: ask Tom about the van', 'Ann: ask her brother about the van', 'Ann: call him back, ask about the flat'],
  fits: ['Ann: ask about the flat', 'Ask Ann about the flat'],
});
tell('whom others are to call is nobody recommended to me', 'named', ['meeting of several', 'en'], {
  not: ['Ann: call Tom', 'Ann: talk to Bob about the venue'],
  fits: ['Ann says to talk to Bob about the venue'],
});
tell('the same in German', 'named', ['meeting of several', 'de'], {
  not: ['Petra: Jonas anrufen', 'Petra: bei Jonas melden'],
  fits: ['Petra meinte, ich solle Jonas anrufen'],
});

const begun = [
  'Wrote a thank-you card to Ann but haven’t posted it.',
  'Wrote a thank-you card to Ann. Haven’t posted it yet.',
  'Wrote Ann a thank-you note, still in my bag.',
  'Bought flowers for Ann to say thanks, still have to give them to her.',
  'Thank-you card for Ann written, not posted.',
];
tell('thanks that have not reached anybody are not said', 'thanked', ['daily', 'en'], {
  not: [...begun, 'Started a thank-you letter to Ann.', 'Tried to thank Ann but she had gone.'],
  fits: ['Wrote a thank-you card to Ann and posted it.', 'Sent Ann a thank-you card, haven’t heard back yet.'],
});
tell('they are due', 'thanks-due', ['daily', 'en'], {
  not: ['Wrote a card to Ann but haven’t posted it.', 'Card to Ann still to write.', 'Letter to Ann not yet sent.'],
  fits: [...begun, 'Card to Ann for the lift not yet written.', 'Thank-you card to Ann still to write.'],
});
const germanBegun = [
  'Petra eine Dankeskarte geschrieben, aber noch nicht eingeworfen.',
  'Dankeskarte an Petra geschrieben. Liegt noch hier.',
  'Habe Petra eine Dankeskarte geschrieben, muss sie noch abschicken.',
];
tell('the same in German', 'thanked', ['daily', 'de'], {
  not: [...germanBegun, 'Dankeskarte für Petra angefangen.'],
  fits: ['Petra eine Dankeskarte geschrieben und eingeworfen.', 'Habe Petra für die Hilfe gedankt.'],
});
tell('the same in German', 'thanks-due', ['daily', 'de'], {
  not: ['Petra eine Karte geschrieben, aber noch nicht eingeworfen.'],
  fits: germanBegun,
});
tell('what was written and not sent was no contact', 'contact', ['daily', 'en'], {
  not: ['Emailed Ann, still in drafts.', 'Emailed Ann but haven’t sent it.'],
  fits: ['Called Ann, haven’t sent her the photos yet.', 'Emailed Ann. Haven’t sent her the photos yet.'],
});
tell('the same of an introduction in writing', 'i-introduced', ['daily', 'de'], {
  not: ['Mail an Jonas und Petra geschrieben, um sie bekannt zu machen, noch nicht abgeschickt.'],
  fits: ['Mail an Jonas und Petra geschrieben, um sie bekannt zu machen.'],
});
tell('a favour that is half done', 'favour-received', ['daily', 'de'], {
  not: ['Jonas hat meinen Text halb gelesen.', 'Jonas hat meinen Text angefangen zu lesen.'],
  fits: ['Jonas hat meinen Text gelesen.'],
});

tell('what I am supposed to do is mine to do, whoever says so', 'promise', ['daily', 'de'], {
  not: ['Petra soll sich melden.', 'Ich soll laut Jonas mit Petra reden.'],
  fits: [
    'Ich soll mich bei Petra melden.',
    'Soll mich bei Petra melden.',
    'Ich soll Petra anrufen.',
    'Soll Petra anrufen.',
    'Ich soll Petra die Liste schicken.',
  ],
});
tell('the same in English', 'promise', ['daily', 'en'], {
  not: [
    'Ann is supposed to get in touch.',
    'I was supposed to call Ann yesterday.',
    'I’m supposed to be at Ann’s by six.',
  ],
  fits: [
    'I’m supposed to get in touch with Ann.',
    'Supposed to get in touch with Ann.',
    'I’m supposed to call Ann.',
    'Supposed to call Ann.',
    'I’m meant to send Ann the list.',
  ],
});
tell('whom I am supposed to call is nobody recommended by whom the talk is with', 'named', ['meeting', 'de'], {
  not: ['Ich soll mich bei Petra melden.', 'Soll Petra anrufen.', 'Ich soll mit Petra sprechen.'],
  fits: [
    'Ich soll mich an Petra wenden.',
    'Solle mich bei Petra melden.',
    'Sie meint, ich soll mich bei Petra melden.',
  ],
});
tell('the same in English', 'named', ['meeting', 'en'], {
  not: ['I’m supposed to call Tom.', 'Supposed to get in touch with Tom.'],
  fits: ['She says I should call Tom.'],
});
tell('whom I was supposed to call I have not called', 'contact', ['daily', 'en'], {
  not: ['I was supposed to call Ann yesterday.', 'Was about to ring Ann when the bus came.', 'Was meant to meet Ann.'],
  fits: ['Called Ann about the move.', 'Met Ann, she was supposed to bring the keys.'],
});

tell('what still has not come is waited for', 'waiting', ['daily', 'en'], {
  not: [
    'Bob hasn’t sent Tom the photos.',
    'Bob has sent me the photos.',
    'Bob still hasn’t told his boss.',
    'If Bob still hasn’t sent me the photos by Friday, I give up.',
    'Bob gave the lightbox back.',
  ],
  fits: [
    'Bob still hasn’t sent me the photos.',
    'He still hasn’t sent me the photos.',
    'Bob hasn’t given me back the tent.',
    'Still no photos from Bob.',
  ],
});
tell('the same in German', 'waiting', ['daily', 'de'], {
  not: ['Jonas hat Petra die Fotos noch nicht geschickt.', 'Jonas hat mir die Fotos geschickt.'],
  fits: [
    'Jonas hat mir die Fotos immer noch nicht geschickt.',
    'Er hat mir die Fotos noch nicht gegeben.',
    'Von Jonas immer noch keine Fotos.',
  ],
});

tell('what is somebody’s was there, and they were not', 'contact', ['daily', 'en'], {
  not: [
    'Dropped Ann’s dish back.',
    'Drove Ann’s car to the garage.',
    'Cycled Ann’s route.',
    'Looked up Ann’s address.',
    'Looked up Ann on the web.',
  ],
  fits: [
    'Went to Ann’s.',
    'Went round Ann’s.',
    'Popped round to Ann’s.',
    'Dropped in on Ann.',
    'Dropped by Ann’s house.',
  ],
});
tell('a favour that is evened', 'favour-given', ['daily', 'en'], {
  not: ['Ann helped me move, I helped her move, quits.', 'I helped Ann move in 2024, quits.'],
  fits: ['I helped Ann move in 2024.'],
});
tell('what somebody leaves behind', 'waiting', ['person', 'en'], {
  not: ['Promised me her watch when she’s gone.', 'Promised me the watch in her will.'],
  fits: ['Promised me her watch.', 'Promised me the photos when she’s back.'],
});
tell('whom a line does not name is not whom the line above only speaks of', 'promise', ['plain', 'en'], {
  not: ['tell Tom parking’s round the back\n- I said I’d collect Bron'],
  fits: ['Lunch with Tom\n- I said I’d collect him'],
});
