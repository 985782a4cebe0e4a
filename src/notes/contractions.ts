/** `can’t`, `cannot`, `won’t`, `don’t` and `dont` as `can not`, `will not` and `do not`. */
export function notSpelledOut(text: string): string {
  return text
    .replace(/\bcan(?:not|['’]?t)(?!\p{L})/giu, 'can not')
    .replace(/\bwon['’]?t(?!\p{L})/giu, 'will not')
    .replace(/\b(do|does|did|is|are|was|were|would|could|should|has|have|had)nt(?!\p{L})/giu, '$1 not')
    .replace(/n['’]t(?!\p{L})/giu, ' not');
}
