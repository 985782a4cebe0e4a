import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day';
import { suggestionsFor } from './measure';

type Kind = 'meeting' | 'daily' | 'person';

/** What is suggested for some lines: the kind, who (`?` where asked), whom, the words, and the day it is due. */
function saidIn(text: string, kind: Kind, language: 'en' | 'de'): readonly string[] {
  const rest =
    language === 'en'
      ? 'The weather was fine and the train to the coast was on time for once.'
      : 'Das Wetter war schön und der Zug an die Küste war heute auch pünktlich, wie er es nicht oft ist.';
  const lines = text.split('\n').map((line) => `- ${line}`);
  const { suggestions } = suggestionsFor({
    ...{ file: '999.md', language, kind, labels: [], text: `${lines.join('\n')}\n\n${rest}` },
    path: kind === 'person' ? 'Ann Kessler.md' : kind === 'daily' ? '2026-11-20.md' : '2026-11-20 Notes.md',
    people: ['Ann Kessler', 'Bob Marsh', 'Tom Reyes', 'Sarah Chen', 'Jonas Weber', 'Petra Lang'],
    attendees: kind === 'meeting' ? ['Ann Kessler'] : [],
    about: kind === 'person' ? 'Ann Kessler' : null,
    day: kind === 'person' ? null : '2026-11-20',
  });
  return suggestions
    .filter((one) => one.kind !== 'new-person' && one.kind !== 'contact')
    .map(({ kind: said, who, whom, what, due }) =>
      [
        `${said} ${who.ask ? '?' : ''}${who.name}`,
        ...(whom ? [`→ ${whom.ask ? '?' : ''}${whom.name}`] : []),
        ...(what === null ? [] : [`“${what}”`]),
        ...(due === null ? [] : [isoOf(due)]),
      ].join(' '),
    );
}

/** Each text with all that is suggested for it. */
function says(
  what: string,
  kind: Kind,
  language: 'en' | 'de',
  told: readonly (readonly [string, ...string[]])[],
): void {
  describe(what, () => {
    it.each(told.map(([text, ...all]) => ({ text, all })))('$text', ({ text, all }) => {
      expect(saidIn(text, kind, language)).toEqual(all);
    });
  });
}

says('whoever stands before the verb introduces me', 'daily', 'de', [
  ['Petra Lang hat mich Herrn Yıldız von der Beratung vorgestellt.', 'introduced Petra Lang → ?Yıldız'],
  ['Petra Lang will mich Herrn Thoma von der Caritas vorstellen.', 'will-introduce Petra Lang → ?Thoma'],
  ['Gestern hat mich Jonas der Chefin vorgestellt.', 'introduced Jonas Weber → ?Chefin'],
  ['Bald will mich Jonas der Chefin vorstellen.', 'will-introduce Jonas Weber → ?der Chefin'],
]);

says('a place or an event is nobody I am introduced to', 'daily', 'en', [
  ['Ran into Bob (Corn Exchange) at Plasa Focus, Sarah had introduced us.', 'introduced Sarah Chen → Bob Marsh'],
  ['Lunch with Bob at Plasa Focus. Sarah introduced us.', 'introduced Sarah Chen → Bob Marsh'],
  ['Sarah will put me in touch with the manager at the Corn Exchange, a Mr Lyle.', 'will-introduce Sarah Chen → ?Lyle'],
  [
    'Sarah will put me in touch with the manager at the Corn Exchange.',
    'will-introduce Sarah Chen → ?the manager at the Corn Exchange',
  ],
]);

says('a title tells a pronoun', 'daily', 'en', [
  [
    'Call with Sarah. She knows the manager, a Mr Lyle.\nshe needs an engineer who reads scores',
    'need Sarah Chen “an engineer who reads scores”',
  ],
  ['Tea with Sarah. Uncle Jim came. She needs a lift to town.', 'need Sarah Chen “a lift to town”'],
  ['Tea with Sarah. Aunt Jo came. She needs a lift to town.', 'need ?she “a lift to town”'],
]);
says('the same in German', 'daily', 'de', [
  [
    'Mit Petra gezoomt. Sie kennt Herrn Quandt. Ich schicke ihr unser Konzept.',
    'promise Petra Lang “schicke ihr unser Konzept”',
  ],
  ['Kaffee mit Petra. Herr Thoma kam auch. Er braucht einen Beamer.', 'need ?er “einen Beamer”'],
]);

says('what I was asked and agree to do is my promise', 'daily', 'de', [
  [
    'Petra bat mich, ihr bis zum 30. die Statistik zu liefern. Mach ich.',
    'promise Petra Lang “ihr bis zum 30. die Statistik zu liefern” 2026-11-30',
  ],
  ['Petra bat mich, ihr die Statistik zu schicken.', 'need Petra Lang “die Statistik zu schicken”'],
  ['Petra bat mich, ihr die Statistik zu schicken. Erledigt.'],
]);

says('dreams and jokes did not happen', 'daily', 'en', [
  ['Dreamed I met Sarah and she asked me for a pivot table.'],
  ['Dreamt about Bob. He lent me his boat.'],
  ['Bob asked me for a loan. April fool'],
  ['Dreamt badly. Bob lent me his van.', 'favour-received Bob Marsh “lent me his van”'],
  ['Bob has my dream job. He lent me his van.', 'favour-received Bob Marsh “lent me his van”'],
  ['April is here. Bob lent me his van.', 'favour-received Bob Marsh “lent me his van”'],
]);
says('the same in German', 'daily', 'de', [
  ['Geträumt, dass Petra kommt. Sie hat mir ihr Rad geliehen.'],
  ['Petra hat mir ihr Rad geliehen. Aprilscherz!'],
  ['Traumhaftes Wetter. Petra hat mir ihr Rad geliehen.', 'favour-received Petra Lang “hat mir ihr Rad geliehen”'],
]);

says('in front of a company I am introduced to nobody', 'daily', 'en', [
  ['Sarah said she could get me in front of Optum.', 'offer Sarah Chen “could get me in front of Optum”'],
  ['Sarah said she could get me in front of her boss.', 'will-introduce Sarah Chen → ?her boss'],
  ['Sarah said she could get me in front of Tom.', 'will-introduce Sarah Chen → Tom Reyes'],
]);

says('a time is no thing that is needed', 'daily', 'en', [
  ["Bob said Ann's team is hiring in Q1."],
  ['Ann is hiring two people in Q1.', 'need Ann Kessler “two people in Q1”'],
  ["Sarah's after a sound no. 2 for panto.", 'need Sarah Chen “a sound no. 2 for panto”'],
]);

says('a date ends a sentence', 'daily', 'en', [
  ['Promised Bob the minutes by 11/30. She was glad.', 'promise Bob Marsh “the minutes by 11/30” 2026-11-30'],
  ['Promised Bob the minutes by 12/3.', 'promise Bob Marsh “the minutes by 12/3”'],
  ["I'm to send Bob the plan Thurs", 'promise Bob Marsh “send Bob the plan Thurs”'],
]);

says('whoever a note is about is meant after their trade', 'person', 'en', [
  ['Recruiter at Kforce. She lent me a book.', 'favour-received Ann Kessler “lent me a book”'],
  ['My boss rang. She lent me a book.', 'favour-received ?she “lent me a book”'],
  ['Proofread my cover letter.', 'favour-received Ann Kessler “Proofread my cover letter”'],
]);
says('the same in German', 'person', 'de', [
  [
    'Frau Kessler hat mich Tom vorgestellt. Sie hat mir die Akte rausgesucht.',
    'introduced Ann Kessler → Tom Reyes',
    'favour-received Ann Kessler “hat mir die Akte rausgesucht”',
  ],
  ['Muss mich noch mit Kuchen bedanken!', 'thanks-due Ann Kessler'],
  ['Ich höre mich für sie um.', 'promise Ann Kessler “höre mich für sie um”'],
]);

says('what has come is not waited for', 'daily', 'en', [
  ['Sarah promised to send me the plan.\nthe plan came'],
  ['Sarah promised to send me the plan. Got the plan this morning.'],
  ['Sarah promised to send me the plan.\nThe plan is not here yet', 'waiting Sarah Chen “send me the plan”'],
  ['Sarah promised to send me the plan.\nGot the plane to Leeds', 'waiting Sarah Chen “send me the plan”'],
  ['Sarah promised to send me the plan.\nThe other plan came', 'waiting Sarah Chen “send me the plan”'],
]);
says('the same in German', 'daily', 'de', [
  ['Petra hat versprochen, mir die Vorlage zu schicken\nVorlage ist da'],
  [
    'Petra hat versprochen, mir die Vorlage zu schicken\nVorlage ist noch nicht da',
    'waiting Petra Lang “mir die Vorlage zu schicken”',
  ],
]);

says('whoever I had on the telephone will be in touch', 'daily', 'de', [
  [
    'Telefonat mit der Krankenkasse, Frau Nowak, zäh. Meldet sich bis Freitag',
    'waiting ?Frau Nowak “Meldet sich bis Freitag” 2026-11-27',
  ],
  ['Telefonat mit der Bank, Petra zahlt. Meldet sich morgen.'],
  ['Frau Nowak meldet sich krank.'],
]);

says('which two are to be thanked is asked', 'daily', 'en', [
  ['Need to send both a thank you email.', 'thanks-due ?both'],
  ['Need to send both boxes to Bob.', 'promise Bob Marsh “send both boxes to Bob”'],
]);

says('to be shown all of something is a favour', 'daily', 'en', [
  ['Sarah showed me the whole flying rig', 'favour-received Sarah Chen “showed me the whole flying rig”'],
  ['Sarah showed me the whole film'],
  ['Sarah showed me her photos'],
]);

says('a card of business is no favour', 'daily', 'de', [
  ['Petra hat mir ihre Karte gegeben.'],
  ['Petra hat mir ihre Fahrkarte gegeben.', 'favour-received Petra Lang “hat mir ihre Fahrkarte gegeben”'],
]);

says('whoever is called so', 'daily', 'en', [
  ['Bob introduced me to a bloke called Matty.', 'introduced Bob Marsh → ?Matty'],
  ['Bob put me on to a bloke called Rafe.', 'introduced Bob Marsh → ?Rafe'],
  ['Bob put me on to a book called Emma.'],
]);

says('whoever I met did me the favour', 'daily', 'en', [
  ['Met Sarah, lent me a ladder', 'favour-received Sarah Chen “lent me a ladder”'],
  ["Met Sarah's sister, lent me a ladder"],
  ['Talked about Sarah, lent me a ladder'],
]);

says('what I need to do for somebody', 'daily', 'en', [
  ['Need to call Bob about the flat.', 'promise Bob Marsh “call Bob about the flat”'],
  ["I don't need to call Bob."],
  ['Bob needs to call Ann.'],
  ["Need to call Bob's bluff."],
  ['Need to call Bob an ambulance.'],
  ['Need to call Bob more often.'],
]);

says('they who interview me', 'meeting', 'en', [
  ["They'll get back to me by Friday.", "waiting Ann Kessler “They'll get back to me by Friday” 2026-11-27"],
  ["They won't get back to me."],
]);
