import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Half, labelledNotes, outcomeOf, precision, recall, scoresOf } from './measure';

it.each(['seen', 'held-out'] as const)('%s: what is suggested is mostly true', (half: Half) => {
  const outcomes = labelledNotes(half).map(outcomeOf);
  const scores = scoresOf(outcomes);
  const lines = scores.map(
    (score) =>
      `${score.kind.padEnd(24)} ${score.right} right, ${score.wrong} wrong, ${score.missed} missed; precision ${precision(score).toFixed(2)}, recall ${recall(score).toFixed(2)}`,
  );
  if (half === 'seen')
    for (const { note, wrong, missed } of outcomes) {
      for (const one of wrong)
        lines.push(
          `WRONG ${note.file} ${one.kind} ${one.who.name} → ${one.whom?.name ?? ''} | ${one.sentence} [${one.rule}]`,
        );
      for (const one of missed)
        lines.push(`MISSED ${note.file} ${one.kind} ${one.who} → ${one.whom ?? ''} | ${one.line}`);
    }
  writeFileSync(`/tmp/sugg-${half}.txt`, lines.join('\n'));
  expect(outcomes.length).toBeGreaterThanOrEqual(0);
});
