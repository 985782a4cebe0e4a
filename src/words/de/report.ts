// core/report/block-options.ts
export const noOption = (at: number, key: string, keys: string): string =>
  `Zeile ${at}: „${key}“ ist keine Option. Schreib ${keys}.`;
export const optionTwice = (at: number, key: string): string => `Zeile ${at}: „${key}“ steht zweimal da.`;
export const noView = (get: string | undefined, views: readonly ['introductions', 'follow-ups']): string =>
  `Die Ansicht „${get}“ gibt es nicht. Schreib ${views.join(' oder ')}.`;
export const writeDepth = 'Schreib „depth: 1“ bis „depth: 9“.';
