import type { Question } from '../frame';
import { countOf, type HelperDefinition, listOf } from '../helper-definition';
import { askedBefore, stageOf } from '../question-bank';
import { isEmpty, lookup, safeText, textOf } from '../values';

/** Stands for the cursor until the template is done. Data never holds it: escaping removes control characters. */
export const cursorMark = '\u0000cursor\u0000';

/** Helpers for interviews: questions from the bank, what the user is asked, and where the cursor goes. */
export const interviewHelpers: readonly HelperDefinition[] = [
  {
    name: 'questions',
    summary:
      'Questions of a stage from the bank, those not yet asked first; n= limits how many, fresh=true leaves out those asked, tag= takes those with a tag. Stage names of 2004 work, too. Each question has text, probe, tags and asked.',
    examples: [
      { template: '{{#questions "Closure" n=1}}{{text}}{{/questions}}', output: 'Who else should I talk to?' },
      {
        template: '{{#questions "Closure" fresh=true}}{{text}}{{/questions}}',
        data: { asked: ['Who else should I talk to?'] },
        output: 'What would help you?',
      },
    ],
    run: ([stage], { hash, settings, data }) => {
      const asked = listOf(lookup(data['root'], 'asked'));
      const wanted = stageKey(stageOf(textOf(stage)));
      const stages = byStage(settings.questions);
      const tag = textOf(hash['tag'] ?? '').replace(/^#/, '');
      const bank = wanted === '' ? [...stages.values()].flat() : (stages.get(wanted) ?? []);
      const isAsked = askedBefore(asked.map(textOf));
      const tagged = tag === '' ? bank : bank.filter(({ tags }) => tags?.includes(tag) === true);
      const rows = tagged.map((question) => ({ ...question, asked: isAsked(question.text) }));
      const fresh = rows.filter((one) => !one.asked);
      const listed = isEmpty(hash['fresh']) ? [...fresh, ...rows.filter((one) => one.asked)] : fresh;
      return listed.slice(0, countOf(hash['n'], listed.length)).map(({ stage: own, text, probe, tags, asked: was }) => {
        return { stage: own, text, probe: probe ?? null, tags: tags ?? [], asked: was };
      });
    },
  },
  {
    name: 'prompt',
    summary: 'What was answered to a question, from `answers` of the data; default= where there is no answer.',
    examples: [
      { template: '{{prompt "Where?" default="the usual café"}}', output: 'the usual café' },
      { template: '{{prompt "Where?"}}', data: { answers: { 'Where?': 'The Pantry' } }, output: 'The Pantry' },
    ],
    run: ([question], { hash, data }) => {
      const answer = lookup(lookup(data['root'], 'answers'), textOf(question));
      return isEmpty(answer) ? (hash['default'] ?? '') : answer;
    },
  },
  {
    name: 'cursor',
    summary: 'Where the cursor goes; prints nothing.',
    examples: [{ template: 'Dear {{name}}, {{cursor}}', data: { name: 'Ada' }, output: 'Dear Ada, ' }],
    run: () => safeText(cursorMark),
  },
];

const banks = new WeakMap<readonly Question[], ReadonlyMap<string, readonly Question[]>>();

/** The questions of a bank by stage. */
function byStage(bank: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const known = banks.get(bank);
  if (known) return known;
  const made = new Map<string, Question[]>();
  for (const question of bank) {
    const stage = stageKey(question.stage);
    const before = made.get(stage);
    if (before) before.push(question);
    else made.set(stage, [question]);
  }
  banks.set(bank, made);
  return made;
}

/** Stages as they are compared: case and all but letters and digits do not count. */
function stageKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
