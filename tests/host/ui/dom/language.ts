/** What Obsidian adds to the language itself: `declare global` of obsidian.d.ts, before the DOM part. */

type Scope = typeof globalThis;

function define(target: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

const arrayMembers = {
  first<T>(this: T[]): T | undefined {
    return this[0];
  },
  last<T>(this: T[]): T | undefined {
    return this[this.length - 1];
  },
  contains<T>(this: T[], target: T): boolean {
    return this.includes(target);
  },
  remove<T>(this: T[], target: T): void {
    for (let index = this.length - 1; index >= 0; index--) if (this[index] === target) this.splice(index, 1);
  },
  shuffle<T>(this: T[]): T[] {
    for (let index = this.length - 1; index > 0; index--) {
      const other = Math.floor(Math.random() * (index + 1));
      [this[index], this[other]] = [this[other] as T, this[index] as T];
    }
    return this;
  },
  unique<T>(this: T[]): T[] {
    return [...new Set(this)];
  },
};

const stringMembers = {
  contains(this: string, target: string): boolean {
    return this.includes(target);
  },
  format(this: string, ...values: string[]): string {
    return this.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
  },
};

export function installLanguage(scope: Scope): void {
  define(scope.Object, {
    isEmpty: (object: object) => Object.keys(object).length === 0,
    each: (
      object: Record<string, unknown>,
      callback: (value: unknown, key: string) => boolean | void,
      self?: unknown,
    ) => Object.entries(object).every(([key, value]) => callback.call(self, value, key) !== false),
  });
  define(scope.Array, { combine: <T>(arrays: T[][]) => arrays.flat() });
  define(scope.Array.prototype, arrayMembers);
  define(scope.Math, {
    clamp: (value: number, least: number, most: number) => Math.min(Math.max(value, least), most),
    square: (value: number) => value * value,
  });
  define(scope.String, { isString: (value: unknown) => typeof value === 'string' });
  define(scope.String.prototype, stringMembers);
  define(scope.Number, { isNumber: (value: unknown) => typeof value === 'number' });
  define(scope, {
    isBoolean: (value: unknown) => typeof value === 'boolean',
    sleep: (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds)),
    nextFrame: () => new Promise((done) => scope.requestAnimationFrame(done)),
  });
}
