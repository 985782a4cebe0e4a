import { describe, expect, it } from 'vitest';
import { builtInTemplatesIn, readQuestionBank } from '../../src/library';
import { askedBefore } from '../../src/templating/question-bank';

/** Words with which an open question begins, after `and` or a clause that ends in a comma. */
const openers: Readonly<Record<string, RegExp>> = {
  en: /^(?:and |[^,?]{3,40}, )?(?:what|who|whose|which|where|when|why|how)\b/i,
  de: /^(?:und |[^,?]{3,40}, )?(?:(?:vor |zu |in |an |mit |von )?(?:was|wer|wen|wem|wessen|welche[rnsm]?|wo|woran|woher|wohin|wozu|womit|wofür|worüber|wann|warum|wie))(?!\p{L})/iu,
};

/** What takes for granted that something is bad, hard or regretted, or what the answer is. */
const presuming =
  /\b(?:stuck|problems?|still|again|wish|hard|hardest|difficult|frustrat\w*|surpris\w*|fail\w*|mistakes?|wrong|struggl\w*|regret\w*|of course|surely|right\?|isn.t|don.t you|wouldn.t)\b|\b(?:Probleme?|immer noch|schwer\w*|schwierig\w*|scheiter\w*|Fehler|falsch|leider|bereu\w*|doch|sicher|oder\?|nicht wahr)(?!\p{L})/iu;

describe.each(['en', 'de'])('the question bank in %s', (language) => {
  const bank = readQuestionBank(builtInTemplatesIn(language)['Question bank.md'] ?? '');
  const open = bank.filter(({ stage }) => stage !== 'Closure');

  it('has no question outside Closure that could be answered by yes or no', () => {
    const closed = open.filter(({ text }) => {
      // Some say first what they ask about: `What I take away is … What have I got wrong?`
      const last = text.split(/… |\. |: (?=\p{Lu})/u).at(-1) ?? '';
      return !(openers[language] ?? /^$/).test(last);
    });
    expect(closed.map(({ text }) => text)).toEqual([]);
  });

  it('has no question before Evaluation that takes something for granted', () => {
    const said = open.filter(({ stage }) => stage !== 'Evaluation').filter(({ text }) => presuming.test(text));
    expect(said.map(({ text }) => text)).toEqual([]);
  });

  it('has what to ask next for the questions of the talk itself', () => {
    const talk = bank.filter(({ stage }) =>
      ['Approachability', 'Engagement', 'Searching', 'Evaluation'].includes(stage),
    );
    expect(talk.filter(({ probe }) => probe === undefined).map(({ text }) => text)).toEqual([]);
  });

  it('says what its answers are good for, each of the five at least once', () => {
    const tags = new Set(bank.flatMap((question) => question.tags ?? []));
    expect([...tags].sort()).toEqual(['advice', 'assignments', 'insights', 'resources', 'trends']);
  });

  it('ends each stage with no question of another', () => {
    const stages = [...new Set(bank.map(({ stage }) => stage))];
    expect(stages).toEqual(['Inclusion', 'Approachability', 'Engagement', 'Searching', 'Evaluation', 'Closure']);
    for (const one of bank)
      for (const other of bank)
        if (other !== one)
          expect([one.text, other.text, askedBefore([other.text])(one.text)]).toEqual([one.text, other.text, false]);
  });
});

describe('a question asked before', () => {
  const rows: readonly (readonly [asked: string, question: string, same: boolean])[] = [
    ['What are you working on?', 'What are you working on?', true],
    ['what are you working on at the moment?', 'What are you working on?', true],
    ['What are you working on right now', 'What are you working on?', true],
    ['Woran arbeitest du gerade?', 'Woran arbeitest du?', true],
    ['what she is working on', 'What are you working on?', true],
    ['what challenges she faces', 'What challenges are you or your organisation facing right now?', true],
    ['woran sie gerade arbeitet', 'Woran arbeitest du gerade?', true],
    ['wie sie zu ihrer Arbeit gekommen ist', 'Wie bist du zu deiner Arbeit gekommen?', true],
    ['what they said about the press', 'What are you working on?', false],
    ['how the interviews went', 'How do you decide what to do first?', false],
    ['How can I help you?', 'What would help you most at the moment?', false],
    ['What is changing in your field?', 'What is changing in your team?', false],
    ['Who are you working with?', 'What are you working on?', false],
    ['Where are you working?', 'What are you working on?', false],
  ];

  it.each(rows)('%s / %s: %s', (asked, question, same) => {
    expect(askedBefore([asked])(question)).toBe(same);
  });
});
