// core/report/block-options.ts
export const noOption = (at: number, key: string, keys: string): string =>
  `Line ${at}: “${key}” is no option. Write ${keys}.`;
export const optionTwice = (at: number, key: string): string => `Line ${at}: “${key}” is there twice.`;
export const noView = (get: string | undefined, views: readonly ['introductions', 'follow-ups']): string =>
  `There is no view “${get}”. Write ${views.join(' or ')}.`;
export const writeDepth = 'Write “depth: 1” to “depth: 9”.';
