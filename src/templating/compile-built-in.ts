import { loop, loopData } from './built-in-helpers';
import type { Evaluate } from './compile-expression';
import { nullContext, type Data, type Frame, type Helper } from './frame';
import { isEmpty } from './lookup';

/** A block, compiled: run at once, or bound to a frame for a helper to run. */
export interface CompiledBlock {
  /** How many names it gives: `{{#each list as |item index|}}` has 2. */
  readonly names: number;
  /** `values` are for the names, where it gives any. */
  run(outer: Frame, context: unknown, data: Data, values: readonly unknown[] | null): string;
}

/**
 * `if`, `unless`, `with` and `each` of one value, without the ado of a call: most of what templates do. What they mean is said in
 * `built-in-helpers`; null where the call is none of these.
 */
export function compileBuiltIn(
  name: string,
  evaluate: Evaluate,
  program: CompiledBlock | null,
  inverse: CompiledBlock | null,
): Evaluate | null {
  const valueIn = (frame: Frame): unknown => {
    const value = evaluate(frame);
    return typeof value === 'function' ? (value as Helper).call(frame.context) : value;
  };
  const here = (block: CompiledBlock | null, frame: Frame): string =>
    block ? block.run(frame, frame.context ?? nullContext, frame.data, null) : '';
  switch (name) {
    case 'if':
      return (frame) => here(isChosen(valueIn(frame)) ? program : inverse, frame);
    case 'unless':
      return (frame) => here(isChosen(valueIn(frame)) ? inverse : program, frame);
    case 'with':
      return (frame) => {
        const value = valueIn(frame);
        if (isEmpty(value)) return here(inverse, frame);
        return program ? program.run(frame, value, frame.data, [value]) : '';
      };
    case 'each':
      return (frame) => {
        const data = loopData(frame.data);
        const rounds = loop(valueIn(frame), data, (value, key) =>
          program ? program.run(frame, value, data, [value, key]) : '',
        );
        return rounds ?? here(inverse, frame);
      };
    default:
      return null;
  }
}

function isChosen(value: unknown): boolean {
  return Boolean(value) && !isEmpty(value);
}
