/** What words count time in. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** `1 person`, `12 people`; with `s` where nothing else is said. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}
