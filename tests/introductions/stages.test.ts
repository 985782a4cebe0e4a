/** An introduction in stages: what the items below its line say, and how far it has come. */
import { describe, expect, it } from 'vitest';
import { progressOf, progressWords } from '../../src/introductions/stages';
import { dayFromIso, isoOf } from '../../src/model/day';
import type { Introduction } from '../../src/model/introduction';
import type { Network } from '../../src/network/network';
import { readNote } from '../../src/notes/read-note';
import { readStep } from '../../src/notes/read-steps';
import { extendVocabulary } from '../../src/notes/vocabulary';
import { aMeeting, aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const people = [aPerson('Ann Bee'), aPerson('Cal Dee')];
const { vocabulary } = extendVocabulary([]);

const introOf = (network: Network): Introduction | undefined =>
  [...network.introductions(), ...network.declined()].find(({ by }) => by === network.meKey);

function stageOf(text: string): string {
  const network = networkOf([...people, aNote(`${text}\n`, 'Ideas.md')]);
  const introduction = introOf(network);
  if (!introduction) return 'none';
  const { stage, since } = progressOf(introduction, today);
  return since === null ? stage : `${stage} ${isoOf(since)}`;
}

const line = '- [ ] #intro [[Ann Bee]] [[Cal Dee]] both restore globes';
const below = (...items: readonly string[]): string => [line, ...items.map((item) => `    ${item}`)].join('\n');

describe('an item below an introduction', () => {
  it.each<[string, string]>([
    ['asked [[Ann Bee]] 2026-11-10: yes', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] on 2026-11-10, she said yes', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: no problem, gladly', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: of course not a problem', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: not a problem', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: of course not', 'asked Ann Bee 2026-11-10 no'],
    ['[[Ann Bee]] gefragt 2026-11-10: geht leider nicht', 'asked Ann Bee 2026-11-10 no'],
    ['[[Ann Bee]] gefragt 2026-11-10: geht gerade nicht', 'asked Ann Bee 2026-11-10 later'],
    ['[[Ann Bee]] gefragt 2026-11-10: geht nicht ans Telefon', 'asked Ann Bee 2026-11-10 -'],
    ['[[Ann Bee]] gefragt 2026-11-10: möchte das nicht', 'asked Ann Bee 2026-11-10 no'],
    ['[[Ann Bee]] gefragt 2026-11-10: warum nicht?', 'asked Ann Bee 2026-11-10 yes'],
    ['[[Ann Bee]] gefragt 2026-11-10: das klingt gut', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: why not', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: why not ask Cal first?', 'asked Ann Bee 2026-11-10 -'],
    ['asked [[Ann Bee]] 2026-11-10: I’d rather you didn’t', 'asked Ann Bee 2026-11-10 no'],
    ["asked [[Ann Bee]] 2026-11-10: she'd prefer not to", 'asked Ann Bee 2026-11-10 no'],
    ['asked [[Ann Bee]] 2026-11-10: please don’t', 'asked Ann Bee 2026-11-10 no'],
    ['asked [[Ann Bee]] 2026-11-10: can’t right now', 'asked Ann Bee 2026-11-10 later'],
    ['asked [[Ann Bee]] 2026-11-10: cant right now', 'asked Ann Bee 2026-11-10 later'],
    ['asked [[Ann Bee]] 2026-11-10: dont want to', 'asked Ann Bee 2026-11-10 no'],
    ['asked [[Ann Bee]] 2026-11-10: won’t', 'asked Ann Bee 2026-11-10 no'],
    ['asked [[Ann Bee]] 2026-11-10: can’t wait', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: that sounds good to me', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: fine, but not before spring', 'asked Ann Bee 2026-11-10 later'],
    ['asked [[Ann Bee]] 2026-11-10: yes if it waits until spring', 'asked Ann Bee 2026-11-10 later'],
    ['asked [[Ann Bee]] 2026-11-10: yes, when she is back from Leeds', 'asked Ann Bee 2026-11-10 later'],
    ['[[Ann Bee]] gefragt 2026-11-10: ja, wenn es bis zum Frühjahr Zeit hat', 'asked Ann Bee 2026-11-10 later'],
    ['asked [[Ann Bee]] 2026-11-10: yes, if Cal pays', 'asked Ann Bee 2026-11-10 -'],
    ['[[Ann Bee]] gefragt 2026-11-10: ja, falls er das bezahlt', 'asked Ann Bee 2026-11-10 -'],
    ['asked [[Ann Bee]] 2026-11-10: yes if Cal is happy with it too', 'asked Ann Bee 2026-11-10 yes'],
    ['[[Ann Bee]] gefragt 2026-11-10: ja, wenn Cal auch will', 'asked Ann Bee 2026-11-10 yes'],
    ['[[Ann Bee]] hab ich gefragt', 'asked Ann Bee - -'],
    ['[[Ann Bee]] hab ich gefragt: ja', 'asked Ann Bee - yes'],
    ['[[Ann Bee]] habe ich am 10.11.2026 gefragt, sie will nicht', 'asked Ann Bee 2026-11-10 no'],
    ['Gefragt hab ich [[Ann Bee]] am 2026-11-10', 'asked Ann Bee 2026-11-10 -'],
    ['Habe am 2026-11-10 [[Ann Bee]] gefragt', 'asked Ann Bee 2026-11-10 -'],
    ['Gestern Ann gefragt: ja', 'asked Ann - yes'],
    ['Beide hab ich 2026-11-10 gefragt', 'asked both 2026-11-10 -'],
    ['[[Ann Bee]] hat am 2026-11-10 zugesagt', 'asked Ann Bee 2026-11-10 yes'],
    ['An [[Ann Bee]] geschrieben 2026-11-10', 'wrote Ann Bee 2026-11-10 -'],
    ['Mail an [[Ann Bee]] geschickt 2026-11-10', 'wrote Ann Bee 2026-11-10 -'],
    ['sent them both an email 2026-11-10', 'wrote both 2026-11-10 -'],
    ['Vorstellungsmail an beide geschickt 2026-11-10', 'introduced both 2026-11-10 -'],
    ['asked [[Ann Bee]] 2026-11-10: yes, no rush', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: yes, but no phone calls', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: yes, but not interested in money', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: yes, no problem', 'asked Ann Bee 2026-11-10 yes'],
    ['[[Ann Bee]] gefragt 2026-11-10: nein, kein Problem', 'asked Ann Bee 2026-11-10 yes'],
    ['[[Ann Bee]] gefragt 2026-11-10: kein Problem', 'asked Ann Bee 2026-11-10 yes'],
    ['[[Ann Bee]] gefragt 2026-11-10: passt', 'asked Ann Bee 2026-11-10 yes'],
    ['[[Ann Bee]] gefragt 2026-11-10: passt leider nicht', 'asked Ann Bee 2026-11-10 -'],
    ['[[Ann Bee]] gefragt 2026-11-10: hat nichts dagegen', 'asked Ann Bee 2026-11-10 yes'],
    ['asked [[Ann Bee]] 2026-11-10: “Yes!”', 'asked Ann Bee 2026-11-10 yes'],
    ['[[Ann Bee]] gefragt 2026-11-10: nein, noch nichts gehört', 'asked Ann Bee 2026-11-10 -'],
    ['asked Ann Bee 2026-11-10: No, she is too busy', 'asked Ann Bee 2026-11-10 no'],
    ['asked Ann (2026-11-10) → later', 'asked Ann 2026-11-10 later'],
    ['asked [[Ann Bee]] about the globes: not now', 'asked Ann Bee - later'],
    ['asked [[Ann Bee]] 2026-11-10: no answer yet', 'asked Ann Bee 2026-11-10 -'],
    ['asked [[Ann Bee]] 2026-11-10: nothing yet', 'asked Ann Bee 2026-11-10 -'],
    ['asked [[Ann Bee]] and [[Cal Dee]] 2026-11-10', 'asked Ann Bee+Cal Dee 2026-11-10 -'],
    ['asked both 2026-11-10', 'asked both 2026-11-10 -'],
    ['[[Ann Bee]] said yes', 'asked Ann Bee - yes'],
    ['Ann said no', 'asked Ann - no'],
    ['[[Ann Bee]]: yes', 'asked Ann Bee - yes'],
    ['[[Cal Dee]] declined', 'asked Cal Dee - no'],
    ['2026-11-10 asked [[Ann Bee]]', 'asked Ann Bee 2026-11-10 -'],
    ['asked [[Ann Bee]] [[2026-11-10]]', 'asked Ann Bee 2026-11-10 -'],
    ['asked [[Ann Bee]] ✅ 2026-11-10', 'asked Ann Bee 2026-11-10 -'],
    ['asked [[Ann Bee]] on 10 Nov 2026: yes, after 2027-02-01', 'asked Ann Bee 2026-11-10 yes'],
    ['introduced 2026-11-14', 'introduced - 2026-11-14 -'],
    ['introduced them by email 2026-11-14', 'introduced - 2026-11-14 -'],
    ['they met 2026-11-20', 'met - 2026-11-20 -'],
    ['[[Ann Bee]] and [[Cal Dee]] met 2026-11-20', 'met Ann Bee+Cal Dee 2026-11-20 -'],
    ['they told me how it went 2026-11-22', 'told - 2026-11-22 -'],
    ['told [[Ann Bee]] how it went', 'told Ann Bee - -'],
    ['wrote to [[Cal Dee]] 2026-11-20', 'wrote Cal Dee 2026-11-20 -'],
    ['[[Cal Dee]] answered 2026-11-21', 'answered Cal Dee 2026-11-21 -'],
    ['[[Ann Bee]] gefragt 2026-11-10: ja', 'asked Ann Bee 2026-11-10 yes'],
    ['[[Ann Bee]] gefragt am 10.11.2026: nein danke', 'asked Ann Bee 2026-11-10 no'],
    ['beide gefragt 2026-11-10', 'asked both 2026-11-10 -'],
    ['ich habe [[Ann Bee]] gefragt 2026-11-10: ja', 'asked Ann Bee 2026-11-10 yes'],
    ['Habe [[Ann Bee]] am 10.11.2026 gefragt: nein danke', 'asked Ann Bee 2026-11-10 no'],
    ['hab Ann gefragt 2026-11-10', 'asked Ann 2026-11-10 -'],
    ['ich habe beide gefragt 2026-11-10', 'asked both 2026-11-10 -'],
    ['habe bei [[Cal Dee]] nachgefragt 2026-11-20', 'asked Cal Dee 2026-11-20 -'],
    ['gefragt: später', 'asked - - later'],
    ['vorgestellt 2026-11-14', 'introduced - 2026-11-14 -'],
    ['sie haben sich getroffen 2026-11-20', 'met - 2026-11-20 -'],
    ['haben mir erzählt, wie es war 2026-11-22', 'told - 2026-11-22 -'],
    ['ask [[Ann Bee]] 2026-11-10', 'asked Ann Bee 2026-11-10 -'],
    ['ask Ann by mail, she is shy 2026-11-10: yes', 'asked Ann 2026-11-10 yes'],
    ['ask [[Ann Bee]]: no rush', 'asked Ann Bee - -'],
    ['[[Ann Bee]] fragen', 'asked Ann Bee - -'],
    ['introduce them 2026-11-14', 'introduced - 2026-11-14 -'],
    ['einander vorstellen', 'introduced - - -'],
    ['hear how it went 2026-11-22', 'told - 2026-11-22 -'],
    ['declined [[Cal Dee]] 2026-11-12', 'asked Cal Dee 2026-11-12 no'],
    ['declined by Cal, no time', 'asked Cal - no'],
    ['declined 2026-11-12', 'asked - 2026-11-12 no'],
    ['abgelehnt von [[Cal Dee]] 12.11.2026', 'asked Cal Dee 2026-11-12 no'],
    ['abgelehnt', 'asked - - no'],
    ['Absage von Cal', 'asked Cal - no'],
    ['no from [[Cal Dee]]', 'asked Cal Dee - no'],
    ['yes from both 2026-11-12', 'asked both 2026-11-12 yes'],
    ['noch mal gefragt [[Cal Dee]] 2026-11-20', 'asked Cal Dee 2026-11-20 -'],
    ['Cal erneut gefragt 2026-11-20: ja', 'asked Cal 2026-11-20 yes'],
    ['nochmals gefragt 20.11.2026', 'asked - 2026-11-20 -'],
    ['bei Cal nachgehakt', 'asked Cal - -'],
    ['bei [[Cal Dee]] nachgefragt 2026-11-20: ja', 'asked Cal Dee 2026-11-20 yes'],
    ['nachgehakt bei Cal 2026-11-20', 'asked Cal 2026-11-20 -'],
    ['reminded [[Cal Dee]] 2026-11-20', 'asked Cal Dee 2026-11-20 -'],
    ['asked [[Cal Dee]] again 2026-11-20: no', 'asked Cal Dee 2026-11-20 no'],
    ['asked Ann and Cal 2026-11-20: yes', 'asked Ann+Cal 2026-11-20 yes'],
    ['asked [[Cal Dee]]: yes, then later', 'asked Cal Dee - later'],
    ['asked [[Cal Dee]]: yes but later', 'asked Cal Dee - later'],
    ['asked [[Cal Dee]]: yes, later', 'asked Cal Dee - later'],
    ['asked [[Cal Dee]]: yes, in spring', 'asked Cal Dee - later'],
    ['[[Cal Dee]] gefragt: ja, im Frühjahr', 'asked Cal Dee - later'],
    ['asked [[Cal Dee]]: first yes, then later', 'asked Cal Dee - later'],
    ['asked [[Cal Dee]]: yes, later that day she wrote', 'asked Cal Dee - yes'],
    ['asked [[Cal Dee]]: yes, when can they meet?', 'asked Cal Dee - yes'],
    ['demandé à [[Ann Bee]] le 2026-11-10 : oui', 'asked Ann Bee 2026-11-10 yes'],
    ['demandé à Ann, plus tard', 'asked Ann - later'],
    ['[[Ann Bee]] a dit non', 'asked Ann Bee - no'],
    ['j’ai demandé aux deux 2026-11-10', 'asked both 2026-11-10 -'],
    ['présentés 2026-11-14', 'introduced - 2026-11-14 -'],
    ['preguntado a [[Ann Bee]] el 2026-11-10: sí, claro', 'asked Ann Bee 2026-11-10 yes'],
    ['Ann dijo que no', 'asked Ann - no'],
    ['Ann: later, after 2027-02-01', 'asked Ann - later'],
    ['asked Ann 2026-11-10: later, after 2027-02-01', 'asked Ann 2026-11-10 later'],
    ['demandé à Ann : si elle veut', 'asked Ann - -'],
    ['preguntado a Ann: claro que no', 'asked Ann - no'],
    ['asked [[Ann Bee]] 2026-11-10: no ha contestado', 'asked Ann Bee 2026-11-10 -'],
    ['asked [[Ann Bee]] 2026-11-10: pas encore', 'asked Ann Bee 2026-11-10 -'],
    ['se conocieron 2026-11-20', 'met - 2026-11-20 -'],
    ['ils se sont rencontrés 2026-11-20', 'met - 2026-11-20 -'],
  ])('%s', (text, expected) => {
    const step = readStep(text, 'x', vocabulary);
    const who =
      step?.who === 'both'
        ? 'both'
        : step?.who.map((one) => (one.kind === 'link' ? one.target : one.kind === 'name' ? one.name : '?')).join('+');
    const day = step?.day == null ? '-' : isoOf(step.day);
    const shown = [step?.kind, who === '' ? '-' : who, day, step?.answer ?? '-'];
    expect(shown.join(' ')).toBe(expected.replace(/^(introduced|met|told) - (-|\d)/, '$1 - $2'));
  });

  it.each([
    'Cal asked what it is about',
    'Cal asked me for the address',
    'Cal hat mich gefragt',
    'reminded me of a play',
    'Absage: der Termin am Freitag',
    'declined the fee',
  ])('that is about something else is no step: %s', (text) => {
    expect(readStep(text, 'x', vocabulary)).toBeNull();
  });

  it.each<[string, string]>([
    ['asked [[Ann Bee]] and [[Cal Dee]] 2026-11-10: yes and no', 'Ann Bee yes, Cal Dee no'],
    ['asked [[Ann Bee]] and [[Cal Dee]]: yes, later', 'Ann Bee yes, Cal Dee later'],
    ['asked Ann and Cal: no and yes', 'Ann Bee no, Cal Dee yes'],
    ['[[Ann Bee]] und [[Cal Dee]] gefragt: ja und nein', 'Ann Bee yes, Cal Dee no'],
    ['[[Ann Bee]] yes, [[Cal Dee]] no', 'Ann Bee yes, Cal Dee no'],
    ['Ann ja, Cal nein', 'Ann Bee yes, Cal Dee no'],
    ['asked both: Ann yes, Cal later', 'Ann Bee yes, Cal Dee later'],
    ['asked [[Ann Bee]] (yes) and [[Cal Dee]] (no)', 'Ann Bee yes, Cal Dee no'],
    ['asked [[Ann Bee]]: yes; asked [[Cal Dee]]: later', 'Ann Bee yes, Cal Dee later'],
    ['beide gefragt: beide ja', 'Ann Bee yes, Cal Dee yes'],
    ['asked [[Ann Bee]] and [[Cal Dee]]: yes', 'Ann Bee yes, Cal Dee yes'],
    ['Ann yes, Cal still thinks', 'Ann Bee yes'],
    // Which of the two is which, nobody can tell.
    ['asked both: yes and no', 'Ann Bee ?, Cal Dee ?'],
  ])('tells what each of several answered: %s', (text, expected) => {
    const network = networkOf([...people, aNote(`${below(`- ${text}`)}\n`, 'Ideas.md')]);
    const steps = introOf(network)?.steps ?? [];
    const name = (key: string | null): string => (key === null ? '?' : (network.person(key)?.name ?? key));
    expect(steps.map(({ person, answer }) => `${name(person)} ${answer ?? '?'}`).join(', ')).toBe(expected);
  });

  it('closes the introduction with a no that names nobody, until somebody is asked after that', () => {
    expect(stageOf(below('- asked both 2026-11-10', '- declined 2026-11-12'))).toBe('declined 2026-11-12');
    expect(stageOf(below('- abgelehnt'))).toBe('declined');
    expect(stageOf(below('- declined', '- asked [[Ann Bee]] 2026-11-14: yes'))).toBe('asked 2026-11-14');
    // Of somebody else it says nothing of these two.
    expect(stageOf(below('- declined by [[Tom Osei]]'))).toBe('promised');
  });

  it.each<[string, string, boolean]>([
    ['asked [[Ann Bee]] on 10 November: she said yes', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] on 10 November, she said yes', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] on 10 November and she would love to', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] November 10th – yes', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] (10 Nov): happy to', 'asked 2026-11-10', true],
    ['10 November: asked [[Ann Bee]], she agreed', 'asked 2026-11-10', true],
    ['on the phone asked', 'promised', false],
    ['[[Ann Bee]] was asked on 10 November and said yes', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] on Tuesday: she said yes', 'asked', true],
    ['asked [[Ann Bee]] by mail: she says yes', 'asked', true],
    ['asked [[Ann Bee]] 2026-11-10: she said yes', 'asked 2026-11-10', true],
    ['[[Ann Bee]] am 10. November gefragt: sie hat ja gesagt', 'asked 2026-11-10', true],
    ['[[Ann Bee]] am 10.11. gefragt: sie sagt ja', 'asked 2026-11-10', true],
    ['[[Ann Bee]] am 10. November gefragt, sie hat zugesagt', 'asked 2026-11-10', true],
    ['[[Ann Bee]] am Dienstag gefragt: ja', 'asked', true],
    ['am 10. November [[Ann Bee]] gefragt: ist einverstanden', 'asked 2026-11-10', true],
    ['10.11.: [[Ann Bee]] gefragt, ja gern', 'asked 2026-11-10', true],
    ['[[Ann Bee]] wurde am 10. Nov. gefragt und hat zugestimmt', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] on 10 November: she said no', 'declined 2026-11-10', false],
    ['[[Ann Bee]] am 10. November gefragt: sie möchte nicht', 'declined 2026-11-10', false],
    ['asked [[Ann Bee]] on 10 November: she said she is not sure', 'asked 2026-11-10', false],
    ['asked [[Ann Bee]] on 10 November', 'asked 2026-11-10', false],
    ['[[Ann Bee]] gefragt am 10. November: sie hat zugesagt', 'asked 2026-11-10', true],
    ['Ann am 10. November gefragt, sie sagte ja', 'asked 2026-11-10', true],
    ['am 10. November Ann gefragt: hat Ja gesagt', 'asked 2026-11-10', true],
    ['[[Ann Bee]] am 10. November gefragt: sie hat noch nicht geantwortet', 'asked 2026-11-10', false],
    ['asked [[Ann Bee]] on 10 November: she has agreed', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] on 10 November. She said yes', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] on 10 November; yes!', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] on Nov 10 -> yes', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] on 10 November, keen', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] at the party on 10 November, she was keen', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] on the phone on 10 November, she is delighted', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] at the party on 10 November – keen', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] by mail on 10 November (keen)', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] at the party on 10 November. She is keen.', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] over lunch on 10 November, she would love to meet him', 'asked 2026-11-10', true],
    ['asked [[Ann Bee]] at the party on 10 November, no', 'declined 2026-11-10', false],
    ['asked [[Ann Bee]] when we met on 10 November; she refused', 'declined 2026-11-10', false],
    ['asked [[Ann Bee]] at the party on 10 November, not keen', 'declined 2026-11-10', false],
    ['[[Ann Bee]] am 10. November beim Essen gefragt, sie freut sich', 'asked 2026-11-10', true],
    ['[[Ann Bee]] am 10. November gefragt, sie mag nicht', 'declined 2026-11-10', false],
  ])('has its day and its answer as people write them, for a line with a day: %s', (words, stage, agrees) => {
    for (const box of ['- ', '- [x] ', '- [/] ']) {
      expect([
        box,
        stageOf(`${line} (when:: 2026-11-05)\n    ${box}${words}`).replace(/^promised .*/, 'promised'),
      ]).toEqual([box, stage]);
      const network = networkOf([...people, aNote(`${line} (when:: 2026-11-05)\n    ${box}${words}\n`, 'Ideas.md')]);
      const introduction = introOf(network);
      const agreed = introduction ? progressOf(introduction, today).agreed : [];
      expect([box, ...agreed]).toEqual([box, ...(agrees ? ['People/Ann Bee.md'] : [])]);
    }
  });

  it('has the year of another step, or none', () => {
    const yes = '- [x] asked [[Ann Bee]] on 2 January: she said yes';
    expect(stageOf(below(yes, '- [/] asked [[Cal Dee]] 2026-11-12'))).toBe('waiting 2026-11-12');
    expect(
      stageOf(below('- [x] asked [[Ann Bee]] on 10 November: yes', '- [x] asked [[Cal Dee]] 2026-11-02: yes')),
    ).toBe('agreed 2026-11-10');
    expect(stageOf(below('- [x] asked [[Ann Bee]] on 10 November: yes'))).toBe('asked');
  });

  it.each([
    'metadata for the globe',
    'send [[Ann Bee]] the list',
    'ask [[Cal Dee]] about the globes',
    'ask',
    'yesterday was fine',
    'none',
    '',
  ])('says nothing of that kind: %s', (text) => {
    expect(readStep(text, 'x', vocabulary)).toBeNull();
  });

  it.each<[string, string | null, boolean]>([
    ['asked [[Ann Bee]]', ' ', false],
    ['asked [[Ann Bee]]', '/', true],
    ['[[Ann Bee]] hab ich gefragt', ' ', true],
    ['ich habe [[Ann Bee]] schon gefragt', ' ', true],
    ['I asked [[Ann Bee]]', ' ', true],
    ['have asked [[Ann Bee]]', ' ', true],
    ['[[Ann Bee]] hab ich noch nicht gefragt', ' ', false],
    ['asked [[Ann Bee]] yesterday', ' ', true],
    ['asked [[Ann Bee]] 2026-11-10', ' ', true],
    ['asked [[Ann Bee]]: yes', ' ', true],
    ['asked [[Ann Bee]]: yes', '-', false],
    ['asked [[Ann Bee]]', null, true],
    ['introduced 2026-11-14', ' ', false],
    ['introduced 2026-11-14', '/', false],
    ['introduced', 'x', true],
    ['ask [[Ann Bee]]', ' ', false],
    ['ask [[Ann Bee]]', null, false],
    ['ask [[Ann Bee]] 2026-12-10', ' ', false],
    ['ask [[Ann Bee]]', '/', true],
    ['ask [[Ann Bee]]', 'x', true],
    ['introduce them', '/', false],
  ])('%s in a box with “%s” counts: %s', (text, mark, counts) => {
    expect(readStep(text, mark, vocabulary) !== null).toBe(counts);
  });
});

describe('an item below an introduction that is not understood', () => {
  const problemsOf = (...items: readonly string[]): string[] =>
    readNote(aNote(`${below(...items)}\n`, 'Ideas.md'), rulesOf()).problems.map(
      ({ line: at, what }) => `${String(at)}: ${what}`,
    );

  it('is told once, with its line', () => {
    expect(problemsOf('- [x] domandato a [[Ann Bee]] 2026-11-10: certo')).toEqual([
      '2: “domandato a [[Ann Bee]] 2026-11-10: certo” is not understood as a step of the introduction.',
    ]);
    expect(problemsOf('- [/] zapytałam [[Ann Bee]]')).toHaveLength(1);
    expect(problemsOf('- Ann: hmm')).toHaveLength(1);
  });

  it('is told where only the answer is not', () => {
    expect(problemsOf('- [x] asked [[Ann Bee]] 2026-11-10: certo')).toEqual([
      '2: “certo” is not understood as an answer, so nobody is reminded of this introduction.',
    ]);
  });

  it.each([
    ['[[Ann Bee]]: she will have to talk to her boss', 'she will have to talk to her boss'],
    ['[[Ann Bee]]: let me sleep on it', 'let me sleep on it'],
    ['[[Ann Bee]]: muss erst mit ihrer Chefin reden', 'muss erst mit ihrer Chefin reden'],
    ['Ann: will es sich noch überlegen', 'will es sich noch überlegen'],
  ])('is told as an answer behind a name where they have still to decide: %s', (item, words) => {
    expect(problemsOf(`- ${item}`)).toEqual([
      `2: “${words}” is not understood as an answer, so nobody is reminded of this introduction.`,
    ]);
    expect(stageOf(below(`- ${item}`))).toBe('asked');
  });

  it('is told as an answer behind the name of whoever was asked, and as no step where nobody was', () => {
    const item = '- [[Ann Bee]]: she is on the road until May';
    expect(problemsOf('- [x] asked [[Ann Bee]] 2026-11-10', item)).toEqual([
      '3: “she is on the road until May” is not understood as an answer, so nobody is reminded of this introduction.',
    ]);
    expect(problemsOf(item)).toEqual([
      '2: “[[Ann Bee]]: she is on the road until May” is not understood as a step of the introduction.',
    ]);
    expect(stageOf(below(item))).toBe('promised');
  });

  it('is told where what somebody said is no answer', () => {
    expect(problemsOf('- [x] asked [[Ann Bee]] 2026-11-10', '- Ann said hmm')).toEqual([
      '3: “hmm” is not understood as an answer, so nobody is reminded of this introduction.',
    ]);
    expect(problemsOf('- Ann sagte, sie überlegt noch')).toHaveLength(1);
  });

  it.each([
    ['asked [[Ann Bee]] 2026-11-10: she has to talk to her boss first', 'she has to talk to her boss first'],
    [
      'asked [[Ann Bee]] 2026-11-10: she wants to talk to [[Cal Dee]] on the phone',
      'she wants to talk to [[Cal Dee]] on the phone',
    ],
    [
      '[[Ann Bee]] gefragt 2026-11-10: sie muss erst mit ihrer Chefin reden, bevor sie etwas sagen kann',
      'sie muss erst mit ihrer Chefin reden, bevor sie etwas sagen …',
    ],
  ])('is told where many words are the answer, and nobody is waited for: %s', (item, words) => {
    expect(problemsOf(`- ${item}`)).toEqual([
      `2: “${words}” is not understood as an answer, so nobody is reminded of this introduction.`,
    ]);
    const introduction = introOf(networkOf([...people, aNote(`${below(`- ${item}`)}\n`, 'Ideas.md')]));
    expect(introduction && progressOf(introduction, today).waitingFor).toEqual([]);
  });

  it.each([
    'asked [[Ann Bee]] 2026-11-10, wants to think about it',
    'asked [[Ann Bee]] at the party, she has to ask her boss',
    'asked [[Ann Bee]] 2026-11-10 – undecided',
    '[[Ann Bee]] gefragt 2026-11-10, sie überlegt noch',
  ])('is told where it stands behind no colon, and nobody is waited for: %s', (item) => {
    expect(problemsOf(`- ${item}`)).toEqual([
      `2: “${item}” is not understood as an answer, so nobody is reminded of this introduction.`,
    ]);
    const introduction = introOf(networkOf([...people, aNote(`${below(`- ${item}`)}\n`, 'Ideas.md')]));
    expect(introduction && progressOf(introduction, today).waitingFor).toEqual([]);
  });

  it.each([
    '- [x] asked [[Ann Bee]] 2026-11-10: by mail',
    '- [x] asked [[Ann Bee]] 2026-11-10, by mail',
    '- [x] asked [[Ann Bee]] 2026-11-10, sent a reminder 2026-11-20',
    '- [x] asked [[Ann Bee]] 2026-11-10, will ask [[Cal Dee]] next week',
    '- [x] asked [[Ann Bee]] 2026-11-10, later that day it rained',
    '- [x] asked [[Ann Bee]] 2026-11-10, of course by mail',
    '- [x] asked [[Ann Bee]] 2026-11-10, she has not answered',
    '- [x] asked [[Ann Bee]] 2026-11-10, no reply',
    '- [x] [[Ann Bee]] gefragt 2026-11-10, noch keine Antwort',
    '- [x] asked [[Ann Bee]] about it 2026-11-10, over coffee',
    '- Ann said nothing yet',
    '- Ann said that the shop in Leeds had far better globes than ours, and cheaper',
    '- both restore globes',
    '- [ ] ask [[Ann Bee]]',
    '- [[Ann Bee]] loves maps',
    '- Ann is in Leeds until 2027-02-01',
    '- [x] asked [[Ann Bee]] 2026-11-10: nothing yet',
    '- [x] asked [[Ann Bee]] 2026-11-10: no answer yet',
    '- [/] asked [[Ann Bee]]:',
    '- [x] asked [[Ann Bee]]: yes, certo',
    '- [x] thanked [[Ann Bee]] ✅ 2026-11-12',
    '- [x] 2026-11-13 coffee with [[Ann Bee]]',
    '- [-] domandato a [[Ann Bee]]',
    '- [ ] #need [[Ann Bee]]: globes',
    '- [ ] send [[Ann Bee]] the list',
    '- [x] asked [[Ann Bee]]: whether she would show him the globes in the cellar',
    '- [x] asked [[Ann Bee]] 2026-11-10: hmm\n    - Cal said no',
    '- [x] asked [[Ann Bee]] 2026-11-10: hmm\n    - introduced 2026-11-12',
    '- [x] asked [[Ann Bee]] by mail: she reads it on Fridays, so it may take a while until she answers',
  ])('is none: %s', (item) => {
    expect(problemsOf(item)).toEqual([]);
  });
});

describe('what somebody answered', () => {
  const answers: Readonly<Record<'yes' | 'no' | 'later', readonly string[]>> = {
    yes: [
      ...['of course', 'she’d love to', 'I would love to', 'definitely', 'absolutely', 'no problem'],
      ...['sehr gern', 'auf jeden Fall', 'natürlich', 'doch gern', 'na klar', 'würde sich freuen', 'geht klar'],
    ],
    no: [
      ...[
        'rather not',
        'rather not after all',
        'I’d rather not',
        'thanks but no',
        'sorry, no',
        'not really',
        'of course not',
      ],
      ...[
        'doch lieber nicht',
        'lieber nicht',
        'eher nicht',
        'leider nein',
        'leider nicht',
        'kommt nicht in Frage',
        'nee',
      ],
    ],
    later: [
      ...[
        'maybe another time',
        'another time',
        'not right now',
        'not at the moment',
        'not this year',
        'too busy right now',
      ],
      ...['no time', 'perhaps in spring', 'next year', 'in a few weeks', 'not until June', 'after the holidays'],
      ...['yes, but not before spring', 'happy to, but later', 'after 2027-02-01', 'when the book is out'],
      ...[
        'im Moment nicht',
        'ein andermal',
        'vielleicht ein andermal',
        'passt gerade nicht',
        'nächstes Jahr vielleicht',
      ],
      ...['leider keine Zeit', 'erst im März', 'gern, aber erst im neuen Jahr', 'momentan nicht', 'in zwei Wochen'],
    ],
  };

  it.each(Object.entries(answers).flatMap(([answer, all]) => all.map((words) => [words, answer])))(
    '%s: %s',
    (words, answer) => {
      const texts = [
        `asked [[Ann Bee]] 2026-11-10: ${words}`,
        `[[Ann Bee]] gefragt: ${words}`,
        `Ann said ${words}`,
        `Ann: ${words}`,
      ];
      expect(texts.map((text) => readStep(text, null, vocabulary)?.answer)).toEqual(texts.map(() => answer));
    },
  );

  it.each(['gern nicht', 'maybe', 'unsure', 'nicht sicher', 'überlegt noch', 'nicht erreicht', 'not reached'])(
    'is none that is understood: %s',
    (words) => {
      expect(readStep(`asked [[Ann Bee]] 2026-11-10: ${words}`, null, vocabulary)?.answer).toBeNull();
    },
  );

  it.each(['asked [[Ann Bee]] in March', 'asked [[Ann Bee]] after the talk', 'asked Ann when we met'])(
    'is not when they were asked: %s',
    (text) => {
      expect(readStep(text, 'x', vocabulary)?.answer).toBeNull();
    },
  );

  it('stays where words follow that are none', () => {
    const stageOf = (...items: readonly string[]): string => {
      const network = networkOf([aPerson('Ann Bee'), aPerson('Cal Dee'), aNote(`${below(...items)}\n`, 'Ideas.md')]);
      const [one] = [...network.introductions(), ...network.declined()];
      return one ? progressWords(network, one, dayFromIso('2026-11-23') ?? 0) : '';
    };
    expect(stageOf('- Ann said yes', '- Ann said see you there')).toBe('Ann Bee agrees; Cal Dee not asked yet');
    expect(stageOf('- Ann said no', '- Ann said sorry about that')).toBe('declined');
    expect(stageOf('- Ann said later', '- Ann said see you there')).toBe('Ann Bee said later; Cal Dee not asked yet');
    expect(stageOf('- Ann said see you there')).toBe(
      'Ann Bee answered, not in words that can be read; Cal Dee not asked yet',
    );
  });
});

describe('the stage of an introduction', () => {
  it.each<[string, string]>([
    [line, 'promised'],
    [below('- [/] asked [[Ann Bee]] 2026-11-10'), 'asked 2026-11-10'],
    [below('- [x] asked [[Ann Bee]] 2026-11-10: yes'), 'asked 2026-11-10'],
    [below('- [x] asked [[Ann Bee]] 2026-11-10: yes', '- [/] asked [[Cal Dee]] 2026-11-12'), 'waiting 2026-11-12'],
    [below('- [x] asked Ann 2026-11-10: yes', '- [x] asked Cal 2026-11-12: yes'), 'agreed 2026-11-12'],
    [below('- asked both 2026-11-12', '- Ann said yes', '- [[Cal Dee]]: yes'), 'agreed 2026-11-12'],
    [below('- [x] introduced 2026-11-14'), 'made 2026-11-14'],
    [below('- [x] introduced 2026-11-14', '- [x] they met 2026-11-20'), 'met 2026-11-20'],
    [below('- [x] they met 2026-11-20', '- [x] they told me how it went 2026-11-22'), 'told 2026-11-22'],
    [below('- [x] asked [[Ann Bee]] 2026-11-10: no'), 'declined 2026-11-10'],
    [below('- [x] asked [[Ann Bee]] 2026-11-10: no', '- [x] introduced 2026-11-14'), 'made 2026-11-14'],
    [below('- [x] asked [[Ann Bee]] 2026-11-10: later'), 'asked 2026-11-10'],
    // Asked again, and answered otherwise.
    [below('- [x] asked [[Ann Bee]] 2026-11-10: no', '- [x] asked [[Ann Bee]] 2026-11-20: yes'), 'asked 2026-11-20'],
    // Ticked as done with, though somebody said no.
    [below('- [x] asked [[Ann Bee]] 2026-11-10: no').replace('- [ ]', '- [x]'), 'declined 2026-11-10'],
    [line.replace('- [ ]', '- [x]'), 'made'],
    [below('- [/] asked [[Ann Bee]] 2026-11-10').replace('#intro', 'intro::'), 'asked 2026-11-10'],
    [line.replace('- [ ]', '- [-]'), 'declined'],
    [line.replace('- [ ]', '-'), 'made'],
    [below('- [/] asked [[Ann Bee]] 2026-11-10').replace('- [ ]', '-'), 'asked 2026-11-10'],
    [below('- [x] introduced 2026-11-30'), 'made 2026-11-30'],
    [below('- something else', '- [ ] send [[Ann Bee]] the list'), 'promised'],
    [below('- globes', '    - [x] asked [[Ann Bee]] 2026-11-10: yes'), 'asked 2026-11-10'],
    [`> ${below('- asked both 2026-11-12').replaceAll('\n', '\n> ')}`, 'none'],
  ])('%s', (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });

  it('is told in plain words', () => {
    const words = (text: string): string => {
      const network = networkOf([...people, aNote(`${text}\n`, 'Ideas.md')]);
      const introduction = introOf(network);
      return introduction ? progressWords(network, introduction, today) : '';
    };
    expect(words(below('- [x] asked [[Ann Bee]] 2026-11-10: yes', '- [/] asked [[Cal Dee]] 2026-11-17'))).toBe(
      'Ann Bee agrees; waiting for Cal Dee, asked 6 days ago',
    );
    expect(words(below('- [/] asked [[Ann Bee]] 2026-11-17'))).toBe(
      'waiting for Ann Bee, asked 6 days ago; Cal Dee not asked yet',
    );
    expect(words(below('- [x] introduced 2026-11-14', '- [x] they met 2026-11-20'))).toBe('they met 3 days ago');
  });

  it('is that of one introduction, however many notes tell of it', () => {
    const network = networkOf([
      ...people,
      aMeeting('2026-11-01', ['Ann Bee'], {}, '- [ ] #intro [[Ann Bee]] [[Cal Dee]]\n'),
      aNote(`${below('- [x] asked [[Cal Dee]] 2026-11-12: no, he never liked her')}\n`, 'Ideas.md'),
    ]);
    expect(network.introductions()).toEqual([]);
    expect(network.declined()).toHaveLength(1);
  });

  it('is open again where it is promised on a day after a no', () => {
    const network = networkOf([
      ...people,
      aNote(`${below('- [x] asked [[Cal Dee]] 2026-01-12: no')}\n`, 'Ideas.md'),
      aMeeting('2026-11-01', ['Ann Bee'], {}, '- [ ] #intro [[Ann Bee]] [[Cal Dee]]\n'),
    ]);
    expect(network.introductions().map(({ state }) => state)).toEqual(['promised']);
  });
});

describe('a day in words below an introduction', () => {
  const dayOf = (text: string): string | null => {
    const { introductions } = readNote(aNote(`${text}\n`, '2026-11-20.md'), rulesOf());
    const day = introductions[0]?.steps?.steps.at(-1)?.day ?? null;
    return day === null ? null : isoOf(day);
  };

  it.each([
    ['asked [[Ann Bee]] yesterday', '2026-11-19'],
    ['asked [[Ann Bee]] yesterday: yes', '2026-11-19'],
    ['yesterday: asked [[Ann Bee]]', '2026-11-19'],
    ['[[Ann Bee]] gestern gefragt', '2026-11-19'],
    ['vorgestern [[Ann Bee]] gefragt: ja', '2026-11-18'],
    ['asked [[Ann Bee]] today', '2026-11-20'],
    ['asked [[Ann Bee]]: only got back yesterday', null],
    ['asked [[Ann Bee]]', null],
  ])('counts from the day of the note: %s', (item, day) => {
    expect(dayOf(below(`- ${item}`))).toBe(day);
  });

  it('is none where the step above is later, nor in a note without a day', () => {
    expect(dayOf(below('- asked [[Cal Dee]] 2026-11-24', '- asked [[Ann Bee]] yesterday'))).toBeNull();
    expect(stageOf(below('- asked [[Ann Bee]] yesterday'))).toBe('asked');
  });
});

describe('items below an introduction', () => {
  const items = [
    '- [/] asked [[Cal Dee]] 2026-11-12',
    '- [ ] send [[Ann Bee]] the list',
    '- [x] thanked [[Ann Bee]] ✅ 2026-11-12',
    '- [x] 2026-11-13 coffee with [[Ann Bee]]',
  ];

  it.each([
    ['a note of anything', (text: string) => aNote(text, 'Ideas.md')],
    ['a meeting', (text: string) => aMeeting('2026-11-01', ['Ann Bee'], {}, text)],
    ['a daily note', (text: string) => aNote(text, '2026-11-02.md')],
    ['their own note', (text: string) => aPerson('Eve Eff', {}, `## Log\n\n${text}`)],
  ])('are no promises, thanks or contacts of mine: %s', (_, noteWith) => {
    const facts = (text: string): unknown => {
      const network = networkOf([...people, noteWith(text)]);
      return network
        .people()
        .map(({ key }) => [
          network.promisesOf(key).map(({ what }) => what),
          network.awaitedFrom(key).map(({ what }) => what),
          network.thanksOf(key).map(({ day }) => day),
          network.contactsOf(key).map(({ day }) => day),
          network.exchangesOf(key).map(({ day }) => day),
        ]);
    };
    expect(facts(`${below(...items)}\n`)).toEqual(facts(`${line}\n`));
  });

  it('with a tag of their own are lines of their own', () => {
    const network = networkOf([
      ...people,
      aNote(`${below('- [ ] #favour/received [[Ann Bee]] lent me a globe', '- #need [[Cal Dee]] a lathe')}\n`, 'I.md'),
    ]);
    expect(network.favours()).toHaveLength(1);
    expect(network.findPeople('Cal Dee')[0]?.needs).toHaveLength(1);
  });

  it('of an introduction that was called off bring in nobody, and nothing is wrong with it', () => {
    const network = networkOf([aNote('- [-] #intro [[Ann Bee]] [[Nobody Known]]\n- [-] #intro [[Ann Bee]]\n', 'I.md')]);
    expect(network.people()).toEqual([]);
    expect(network.problems()).toEqual([]);
  });
});

describe('an introduction that I asked for', () => {
  const stateWith = (...items: readonly string[]): string => {
    const asked = ['- [ ] #intro/received [[Ann Bee]] [[Cal Dee]]', ...items.map((item) => `    - ${item}`)].join('\n');
    const network = networkOf([...people, aNote(`${asked}\n`, 'Ideas.md')]);
    const key = network.findPeople('Ann Bee')[0]?.key ?? '';
    return network.introductionsOf(key)[0]?.state ?? 'none';
  };

  it.each<[string[], string]>([
    [['asked [[Ann Bee]] 2026-11-10'], 'asked'],
    [['asked [[Ann Bee]] 2026-11-10: yes'], 'promised'],
    [['asked [[Ann Bee]] 2026-11-10: yes', 'wrote to [[Cal Dee]] 2026-11-12'], 'promised'],
    [['asked [[Ann Bee]] 2026-11-10: yes', 'wrote to [[Cal Dee]] 2026-11-12', 'answered 2026-11-14'], 'made'],
    [['asked [[Ann Bee]] 2026-11-10: yes', 'wrote to [[Cal Dee]] 2026-11-12', '[[Ann Bee]] answered'], 'promised'],
    [['asked [[Ann Bee]] 2026-11-10: yes', 'wrote to [[Cal Dee]] 2026-11-12', 'answered: no'], 'promised'],
    [['asked [[Ann Bee]] 2026-11-10', 'met [[Ann Bee]] 2026-11-12'], 'asked'],
    [['asked [[Ann Bee]] 2026-11-10', 'met [[Cal Dee]] 2026-11-12'], 'made'],
    [['asked [[Ann Bee]] 2026-11-10', 'met 2026-11-12'], 'made'],
    [['[[Ann Bee]] gefragt 2026-11-10: ja', '[[Cal Dee]] getroffen 2026-11-12'], 'made'],
    [['asked [[Ann Bee]] 2026-11-10', 'told [[Ann Bee]] 2026-11-20'], 'made'],
    [['asked [[Ann Bee]] 2026-11-10: no'], 'none'],
  ])('%j: %s', (items, state) => {
    expect(stateWith(...items)).toBe(state);
  });
});

describe('an answer that is taken back', () => {
  const asked = (answer: string): string => `- asked [[Ann Bee]] 2026-11-03: ${answer}`;
  const cal = '- asked [[Cal Dee]] 2026-11-03: yes';
  const problemsOf = (text: string): readonly number[] =>
    readNote(aNote(`${text}\n`, 'Ideas.md'), rulesOf()).problems.flatMap(({ line: at }) => at ?? []);

  it.each([
    'yes at first, now no',
    'yes, then no',
    'yes, but changed her mind',
    'yes, but changed her mind on 10 Nov',
    'yes. Had second thoughts on 10 Nov',
    'ja, dann doch nicht',
    'erst ja, dann nein',
    'ja, hat es sich dann anders überlegt',
    'no, wait - yes after all',
    'yes and no',
  ])('is no answer: %s', (answer) => {
    const text = below(asked(answer), cal);
    expect(stageOf(text)).toBe('waiting 2026-11-03');
    expect(problemsOf(text)).toEqual([2]);
    expect(unclearIn(text)).toEqual({ agreed: 1, waitingFor: 0, unclear: 1 });
  });

  it.each([
    '[[Ann Bee]] changed her mind 2026-11-12',
    '[[Ann Bee]] hat es sich anders überlegt',
    'Ann has changed her mind',
    '[[Ann Bee]] said she has changed her mind',
  ])('in an item of its own: %s', (item) => {
    const text = below(asked('yes'), cal, `- ${item}`);
    expect(stageOf(text)).toMatch(/^waiting/);
    expect(problemsOf(text)).toEqual([4]);
    expect(unclearIn(text)).toEqual({ agreed: 1, waitingFor: 0, unclear: 1 });
    expect(stageOf(`${text}\n    - asked [[Ann Bee]] again 2026-11-15: yes`)).toBe('agreed 2026-11-15');
  });

  it.each(['I forgot to ask', 'left a message, no reply', 'keine Antwort'])('is still waited for: %s', (answer) => {
    const text = below(asked(answer), cal);
    expect(problemsOf(text)).toEqual([]);
    expect(unclearIn(text)).toEqual({ agreed: 1, waitingFor: 1, unclear: 0 });
  });

  function unclearIn(text: string): Record<'agreed' | 'waitingFor' | 'unclear', number> {
    const introduction = introOf(networkOf([...people, aNote(`${text}\n`, 'Ideas.md')]));
    if (!introduction) throw new Error('no introduction');
    const { agreed, waitingFor, unclear } = progressOf(introduction, today);
    return { agreed: agreed.length, waitingFor: waitingFor.length, unclear: unclear.length };
  }
});

describe('an answer behind a label of its own', () => {
  const told = (...items: readonly string[]): string => {
    const network = networkOf([...people, aNote(`${below(...items)}\n`, 'Ideas.md')]);
    const introduction = introOf(network);
    if (!introduction) return 'none';
    const steps = introduction.steps.map(({ kind, person, answer, isUnclear }) => {
      const who = person === null ? 'nobody' : (network.person(person)?.name ?? person);
      return [kind, who, isUnclear ? 'unclear' : (answer ?? '-')].join(' ');
    });
    return `${steps.join('; ')} | ${progressOf(introduction, today).stage}`;
  };
  const asked = '- asked [[Ann Bee]] 2026-11-10';

  it.each<[string, string]>([
    ['- Antwort: nein', 'no | declined'],
    ['    - Antwort: nein', 'no | declined'],
    ['- Antwort: Nein, leider nicht.', 'no | declined'],
    ['- Antwort: ja', 'yes | asked'],
    ['- Antwort: später', 'later | asked'],
    ['- Antwort am 12. November: ja, gern', 'yes | asked'],
    ['- Antwort: vielleicht', 'unclear | asked'],
    ['- [x] Antwort: nein', 'no | declined'],
    ['- **Antwort:** nein', 'no | declined'],
    ['- Rückmeldung: passt', 'yes | asked'],
    ['- Antwort von Ann: ja', 'yes | asked'],
    ['- Antwort von [[Ann Bee]] 2026-11-12: nein', 'no | declined'],
    ['- [[Ann Bee]] antwortet: ja', 'yes | asked'],
    ['- answer: no', 'no | declined'],
    ['- Answer: yes', 'yes | asked'],
    ['- reply: later', 'later | asked'],
    ['- reply from [[Ann Bee]]: yes', 'yes | asked'],
    ['- [[Ann Bee]]’s answer: no', 'no | declined'],
    ['- answer: maybe', 'unclear | asked'],
  ])('is that of whom I asked last: %s', (item, expected) => {
    const [answer = '', stage = ''] = expected.split(' | ');
    expect(told(asked, item)).toBe(`asked Ann Bee -; asked Ann Bee ${answer} | ${stage}`);
  });

  it.each([
    '- Antwort:',
    '- Antwort: steht noch aus',
    '- Antwort: noch keine',
    '- answer: none yet',
    '- answer: pending',
  ])('is none: %s', (item) => {
    expect(told(asked, item)).toBe('asked Ann Bee - | asked');
  });

  it('is nobody’s where two were asked at once, or nobody was, which is told', () => {
    const both = '- asked [[Ann Bee]] and [[Cal Dee]] 2026-11-10';
    expect(told(both, '- Antwort: ja')).toBe('asked Ann Bee -; asked Cal Dee - | waiting');
    expect(told('- Antwort: ja')).toBe(' | promised');
    const network = networkOf([...people, aNote(`${below(both, '- Antwort: ja')}\n`, 'Ideas.md')]);
    expect(network.problems().map(({ what, line: at }) => [what.includes('“ja”'), at])).toContainEqual([true, 3]);
  });

  it('may stand behind a day before the name', () => {
    expect(stageOf(below('- gefragt: 2026-11-10 [[Ann Bee]]'))).toBe('asked 2026-11-10');
    expect(told('- gefragt: 2026-11-10 [[Ann Bee]]', '- Antwort: nein danke')).toBe(
      'asked Ann Bee -; asked Ann Bee no | declined',
    );
  });
});

describe('what somebody answered in an item of its own', () => {
  it.each([
    ['Ann replied 2026-11-12: yes', 'yes'],
    ['[[Ann Bee]] answered yes 2026-11-12', 'yes'],
    ['Ann wrote back, she is keen', 'yes'],
    ['[[Ann Bee]] hat am 12.11.2026 geantwortet: gern', 'yes'],
    ['Ann hat zurückgeschrieben, sie freut sich', 'yes'],
    ['Ann replied: rather not', 'no'],
    ['Ann answered 2026-11-12: maybe later', 'later'],
    // Whoever was asked last.
    ['she said yes', 'yes'],
    ['yes!', 'yes'],
    ['she is happy to', 'yes'],
    ['sie ist einverstanden', 'yes'],
    ['she does not want to', 'no'],
    ['lieber nicht', 'no'],
    ['not now', 'later'],
  ])('is theirs who were asked: %s', (item, answer) => {
    const text = below('- asked [[Ann Bee]] 2026-11-10', `- ${item}`);
    const introduction = introOf(networkOf([...people, aNote(`${text}\n`, 'Ideas.md')]));
    expect([...(introduction?.steps ?? [])].filter(({ kind }) => kind === 'asked').at(-1)).toMatchObject({
      ...{ person: 'People/Ann Bee.md', answer },
    });
  });

  it.each([
    'no idea where she lives',
    'sure to rain',
    'she loves maps',
    'yes-men at the fair',
    'no reply yet',
    'Ann replied',
  ])('is none: %s', (item) => {
    expect(stageOf(below('- asked [[Ann Bee]] 2026-11-10', `- ${item}`))).toBe('asked 2026-11-10');
  });

  it('is nobody’s where both were asked, or somebody has answered', () => {
    expect(stageOf(below('- asked both 2026-11-10', '- she said yes'))).toBe('waiting 2026-11-10');
    expect(stageOf(below('- asked [[Ann Bee]] 2026-11-10: yes', '- no'))).toBe('asked 2026-11-10');
  });

  it('is told in a letter to one of them, which is how they were asked', () => {
    expect(stageOf(below('- [x] emailed [[Ann Bee]] 2026-11-10: yes'))).toBe('asked 2026-11-10');
    expect(stageOf(below('- wrote to [[Ann Bee]] 2026-11-10', '- wrote to [[Cal Dee]] 2026-11-11'))).toBe(
      'waiting 2026-11-11',
    );
    expect(stageOf(below('- wrote to [[Ann Bee]] 2026-11-10: no, too busy'))).toBe('declined 2026-11-10');
  });
});

describe('both asked at once', () => {
  it.each([
    ['asked both at the party 2026-11-10, both keen', 'agreed 2026-11-10'],
    ['asked both 2026-11-10 (both happy to)', 'agreed 2026-11-10'],
    ['beide gefragt am 10.11.2026 beim Fest, beide einverstanden', 'agreed 2026-11-10'],
    ['asked both at the party 2026-11-10', 'waiting 2026-11-10'],
  ])('%s', (item, stage) => {
    expect(stageOf(below(`- ${item}`))).toBe(stage);
  });
});

describe('an introduction that is made to me', () => {
  const received = (item: string): string => {
    const text = `- [ ] #intro/received [[Ann Bee]] [[Cal Dee]]\n    - ${item}\n`;
    const all = networkOf([...people, aNote(text, 'Ideas.md')]).introductions();
    return [...all].map(({ state, day }) => `${state} ${day === null ? '-' : isoOf(day)}`).join();
  };

  it.each([
    'Ann hat uns per Mail verbunden, 10.11.2026',
    '[[Ann Bee]] hat uns bekannt gemacht, 10.11.2026',
    '[[Ann Bee]] hat uns am 10.11.2026 einander vorgestellt',
    'Ann hat uns 10.11.2026 per Mail vorgestellt',
    'am 10.11.2026 hat Ann uns bekannt gemacht',
    '[[Ann Bee]] connected us by email 2026-11-10',
    'Ann put us in touch 2026-11-10',
    'Ann put me in touch with [[Cal Dee]] 2026-11-10',
    'Ann made the intro 2026-11-10',
    'Ann introduced us by email 2026-11-10',
    'Ann nous a présentés 2026-11-10',
    'Ann nos presentó 2026-11-10',
  ])('is made: %s', (item) => {
    expect(received(item)).toBe('made 2026-11-10');
  });

  it.each([
    'Ann hat uns noch nicht bekannt gemacht',
    'Ann hat uns nie vorgestellt',
    'Ann will put us in touch',
    'Ann has not connected us yet',
    'Ann wanted to put us in touch 2026-11-10',
  ])('is not: %s', (item) => {
    expect(received(item)).toBe('promised -');
  });

  it('is made by me in the same words', () => {
    expect(stageOf(below('- ich habe sie am 10.11.2026 per Mail bekannt gemacht'))).toBe('made 2026-11-10');
    expect(stageOf(below('- habe beide am 10.11.2026 miteinander verbunden'))).toBe('made 2026-11-10');
    expect(stageOf(below('- put them in touch by mail 2026-11-10'))).toBe('made 2026-11-10');
  });
});

describe('why two are to meet', () => {
  const whyOf = (text: string) => {
    const network = networkOf([...people, aPerson('Me Myself', { me: true }), aNote(`${text}\n`, 'Ideas.md')]);
    const [one] = network.introductions();
    return [one?.why?.text ?? null, one?.day == null ? null : isoOf(one.day)];
  };

  it.each([
    ['both restore globes 2026-11-10', 'both restore globes'],
    ['both restore globes (10.11.2026)', 'both restore globes'],
    ['both restore globes, 10 Nov', 'both restore globes'],
    [
      'beide restaurieren Globen, am 10. November versprochen',
      'beide restaurieren Globen, am 10. November versprochen',
    ],
    ['beide restaurieren Globen, versprochen am 10.11.', 'beide restaurieren Globen'],
    ['both restore globes [[2026-11-10]]', 'both restore globes'],
    ['both show maps from May to 10 November 2026', 'both show maps from May to 10 November 2026'],
    ['because both restore globes', 'both restore globes'],
    ['Grund: beide restaurieren Globen', 'beide restaurieren Globen'],
    ['2026-11-10', null],
  ])('is said without the day with which the line ends, and without a label: %s', (words, expected) => {
    expect(whyOf(`- [ ] #intro [[Ann Bee]] [[Cal Dee]] ${words}`)[0]).toBe(expected);
    expect(whyOf(`- [ ] #intro/received [[Ann Bee]] [[Cal Dee]] ${words}`)[0]).toBe(expected);
  });

  it.each([
    'asked for: maps of Lisbon',
    'asked for maps of Lisbon',
    'about: maps of Lisbon',
    'gefragt wegen maps of Lisbon',
  ])('is kept of what I ask for: %s', (words) => {
    expect(whyOf(`- [ ] #intro/received [[Ann Bee]] [[Cal Dee]] ${words}`)[0]).toBe('maps of Lisbon');
  });

  it('leaves the day of one that was made', () => {
    expect(whyOf('- #intro [[Ann Bee]] [[Cal Dee]] both restore globes 2026-11-10')[1]).toBe('2026-11-10');
    expect(whyOf('- #intro [[Ann Bee]] [[Cal Dee]] 10.11.2026')[1]).toBe('2026-11-10');
  });
});

describe('a letter to both', () => {
  const agreed = ['- asked [[Ann Bee]] 2026-11-10: yes', '- asked [[Cal Dee]] 2026-11-11: yes'];

  it.each([
    'wrote to both 2026-11-12',
    'Mail an beide geschickt 2026-11-12',
    'emailed [[Ann Bee]] and [[Cal Dee]] 2026-11-12',
    'beiden geschrieben 2026-11-12',
  ])('introduces them after both said yes: %s', (item) => {
    expect(stageOf(below(...agreed, `- ${item}`))).toBe('made 2026-11-12');
    expect(stageOf(below(agreed[0] ?? '', `- ${item}`))).toBe('asked 2026-11-10');
    expect(stageOf(below(`- ${item}`))).toBe('promised');
  });

  it('to one of them introduces nobody', () => {
    expect(stageOf(below(...agreed, '- wrote to [[Ann Bee]] 2026-11-12'))).toBe('agreed 2026-11-11');
  });
});
