import type { Answer, IntroductionState, IntroductionStep } from '../model/introduction';
import type { PersonKey } from '../model/person';
import type { IntroductionRecord } from '../notes/note-record';

/**
 * What everybody who was asked said last, in the order in which they were asked; null while nothing is noted. Whoever is asked again after
 * a no or a later is waited for again; a yes stays one, unless it is taken back.
 */
export function answersIn(steps: readonly IntroductionStep[]): ReadonlyMap<PersonKey, Answer | null> {
  const answers = new Map<PersonKey, Answer | null>();
  for (const { kind, person, answer, isTakenBack } of withoutRemarks(steps)) {
    if (kind !== 'asked' || person === null) continue;
    answers.set(person, answer ?? (answers.get(person) === 'yes' && !isTakenBack ? 'yes' : null));
  }
  return answers;
}

/** A letter to both, after both said yes, is the one that introduces them; one to either before that is how they were asked. */
export function withLetterToBoth(
  told: readonly (readonly IntroductionStep[])[],
  people: readonly PersonKey[],
): readonly IntroductionStep[] {
  return told.flatMap((steps, at) => {
    const isToBoth = people.every((key) => steps.some(({ kind, person }) => kind === 'wrote' && person === key));
    const answers = answersIn(told.slice(0, at).flat());
    if (!isToBoth)
      return steps.map((step) =>
        step.kind === 'wrote' && step.person !== null && answers.get(step.person) !== 'yes'
          ? { ...step, kind: 'asked' as const }
          : step,
      );
    const haveAgreed = people.every((key) => answers.get(key) === 'yes');
    return haveAgreed ? steps.map((step) => ({ ...step, kind: 'introduced' as const })) : steps;
  });
}

/** Without words that are not understood of somebody who has answered before and was not asked since: then they are a remark. */
export function withoutRemarks(steps: readonly IntroductionStep[]): readonly IntroductionStep[] {
  if (!steps.some(({ isUnclear }) => isUnclear)) return steps;
  const answered = new Set<PersonKey | null>();
  return steps.filter(({ kind, person, answer, isUnclear, isTakenBack }) => {
    if (kind !== 'asked') return true;
    if (isUnclear && !isTakenBack) return !answered.has(person);
    if (answer === null) answered.delete(person);
    else answered.add(person);
    return true;
  });
}

/**
 * How far one statement says that an introduction has come: by the mark of its line and by the steps below it. A no closes it unless it
 * was made all the same; a plain bullet says that it was made only where nobody's answer is waited for.
 */
export function stateOfStatement(
  { form, state, steps: told }: IntroductionRecord,
  by: PersonKey,
  steps: readonly IntroductionStep[],
): IntroductionState {
  if (state === 'named' || state === 'declined' || steps.length === 0) return state;
  const has = (kind: IntroductionStep['kind']): boolean => steps.some((step) => step.kind === kind);
  if (has('introduced') || has('told')) return 'made';
  // Of one that was to be made to me, whoever introduces may be met as well.
  if (steps.some(({ kind, person }) => kind === 'met' && (form !== 'received' || person !== by))) return 'made';
  const answers = answersIn(steps);
  if ([...answers.values()].includes('no') || isDeclined(told)) return 'declined';
  if (state === 'made' && !(told?.isPlain === true && answers.size > 0)) return 'made';
  if (form !== 'received' || !answers.has(by)) return 'promised';
  // Whom I wrote to and who answered, I am in touch with.
  const hasAnswered = ({ kind, person, answer }: IntroductionStep): boolean =>
    kind === 'answered' && person !== by && answer !== 'no';
  if (has('wrote') && steps.some(hasAnswered)) return 'made';
  return answers.get(by) === 'yes' ? 'promised' : 'asked';
}

/** `declined`, without a name: it is closed, unless somebody was asked after that. */
function isDeclined(told: IntroductionRecord['steps']): boolean {
  const last = told?.steps.filter(({ kind }) => kind === 'asked').at(-1);
  return last !== undefined && last.who !== 'both' && last.who.length === 0 && last.answer === 'no';
}
