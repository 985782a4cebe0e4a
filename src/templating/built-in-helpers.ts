import { standardBudgets } from './budget';
import { Fault } from './problem';
import { type Data, type Helper, type HelperOptions } from './frame';
import { isEmpty } from './values';
import { say } from '../i18n/words';

/** What `{{#value}}` does with a value that is no helper: a list is looped over, true and false choose, anything else is entered. */
export function blockHelperMissing(this: unknown, value: unknown, options: HelperOptions): unknown {
  if (value === true) return options.fn(this);
  if (value === false || value === null || value === undefined) return options.inverse(this);
  if (!Array.isArray(value)) return options.fn(value, { data: options.data });
  return value.length > 0 ? each.call(this, value, options) : options.inverse(this);
}

function choose(this: unknown, ...all: unknown[]): unknown {
  const [value, options] = oneParameter.call(this, 'if', all);
  const yes = options.hash['includeZero'] ? !isEmpty(value) : Boolean(value) && !isEmpty(value);
  return yes ? options.fn(this) : options.inverse(this);
}

function chooseNot(this: unknown, ...all: unknown[]): unknown {
  const [value, options] = oneParameter.call(this, 'unless', all);
  return choose.call(this, value, { ...options, fn: options.inverse, inverse: options.fn });
}

function enter(this: unknown, ...all: unknown[]): unknown {
  const [value, options] = oneParameter.call(this, 'with', all);
  return isEmpty(value) ? options.inverse(this) : options.fn(value, { data: options.data, blockParams: [value] });
}

function each(this: unknown, ...all: unknown[]): unknown {
  const [list, options] = oneParameter.call(this, 'each', all);
  const { fn, inverse } = options;
  return (
    loop(list, options.data, (value, key, data) => fn(value, { data, blockParams: [value, key] })) ?? inverse(this)
  );
}

/** `@key`, `@index`, `@first` and `@last`, one object for all rounds. */
interface LoopData {
  [name: string]: unknown;
  readonly _parent: Data;
  key: unknown;
  index: number;
  first: boolean;
  last: boolean;
}

function loopData(data: Data): LoopData {
  const { root } = data;
  const own: LoopData = { root, _parent: data, key: undefined, index: 0, first: true, last: false };
  for (const name in data) if (!(name in own)) own[name] = data[name];
  return own;
}

/**
 * What the rounds over a list, an iterable or an object print, each told by data within `around` where it stands; null where there is no
 * round. An iterable of more than `most` parts is refused, since it may have no end.
 */
export function loop(
  list: unknown,
  around: Data,
  print: (value: unknown, key: unknown, data: Data) => string,
  most: number = standardBudgets.runs,
): string | null {
  if (typeof list !== 'object' || list === null || (Array.isArray(list) && list.length === 0)) return null;
  const data = loopData(around);
  let result: string | null = null;
  const run = (key: unknown, value: unknown, index: number, last: boolean): void => {
    data.key = key;
    data.index = index;
    data.first = index === 0;
    data.last = last;
    result = (result ?? '') + print(value, key, data);
  };
  if (Array.isArray(list)) {
    const { length } = list;
    for (let index = 0; index < length; index++)
      if (index in list) run(index, list[index], index, index === length - 1);
  } else if (isIterable(list)) {
    let index = 0;
    const iterator = list[Symbol.iterator]();
    // One part ahead, as Handlebars reads, to know which is the last.
    for (let part = iterator.next(); part.done !== true; index++) {
      if (index === most) throw new Fault(say.templating.tooManyRuns(most), say.templating.loopOverFewerThings);
      const { value } = part;
      part = iterator.next();
      run(index, value, index, part.done === true);
    }
  } else {
    const entries = Object.entries(list);
    for (const [index, [key, value]] of entries.entries()) run(key, value, index, index === entries.length - 1);
  }
  return result;
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}

function lookUp(this: unknown, ...all: unknown[]): unknown {
  const options = all[all.length - 1] as HelperOptions;
  const [parent, name] = all as [unknown, string | number];
  return parent ? options.lookupProperty(parent, name) : parent;
}

function oneParameter(this: unknown, name: string, all: readonly unknown[]): [unknown, HelperOptions] {
  if (all.length !== 2)
    throw new Fault(say.templating.takesOneValue({ name, count: all.length - 1 }), say.templating.writeValue(name));
  const [value, options] = all as [unknown, HelperOptions];
  // As in Handlebars, a function among the data is asked for its value.
  return [typeof value === 'function' ? (value as Helper).call(this) : value, options];
}

/** The helpers that the language itself has. `log` prints nothing, here or anywhere. */
export const builtInHelpers: Readonly<Record<string, Helper>> = {
  if: choose,
  unless: chooseNot,
  with: enter,
  each,
  lookup: lookUp,
  log: () => undefined,
};
