import { pairsOf, type LabelledPair } from '/work/wt/ha/tests/exchange/labelled/pairs';
import { readSynonyms, wordsOf } from '/work/wt/ha/src/exchange/words';
import { fitOf } from '/work/wt/ha/src/exchange/fit';
const syn = readSynonyms(['OCR, text recognition, Texterkennung','UX, user experience','AI, artificial intelligence, KI, künstliche Intelligenz']);
function said({need, of}: LabelledPair) {
  const n = wordsOf(need, syn);
  const out: any[] = [];
  const go = (kind: any, t?: string) => { if (t) { const f = fitOf(n, wordsOf(t, syn), kind); if (f) out.push([kind, t, f.score.toFixed(2), f.inNeed.map(w=>need.slice(w.start,w.end))]); } };
  go('offer', of.offer); go('role', of.role); go('organisation', of.organisation); go('place', of.location);
  for (const t of (of.tags ?? '').split(',')) go('tag', t.replace(/[-/]/g,' ').trim());
  return out;
}
for (const half of ['dev','test'] as const) {
  let tp=0,fp=0,fn=0;
  for (const p of pairsOf(half)) {
    const s = said(p); const yes = s.length>0;
    if (yes && p.fits) tp++; else if (yes) fp++; else if (p.fits) fn++;
    if (half==='dev' && yes!==p.fits) console.log(p.fits?'MISS ':'FALSE', p.need, '|', JSON.stringify(p.of), JSON.stringify(s));
  }
  console.log(half, {tp,fp,fn}, 'P', (tp/(tp+fp)).toFixed(3), 'R', (tp/(tp+fn)).toFixed(3));
}
const [a,b]=['a grant for digitising glass plates','wrote three successful grant applications'];
console.log(JSON.stringify(wordsOf(a)), JSON.stringify(wordsOf(b)));
