import { textOf } from './lookup';

/** Order of two values: numbers by size, anything else as text by code unit, the same in every language. Missing ones come last. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [missingA, missingB] = [a === null || a === undefined, b === null || b === undefined];
  if (missingA || missingB) return Number(missingA) - Number(missingB);
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
