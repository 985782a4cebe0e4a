import { isoOf, type Day } from '../../core/model/day';
import { ago } from '../../core/queries/ago';
import { spokenDay } from '../../core/writing/spoken-day';
import type { Field } from './form';

/** A field for a day as one says it, which tells the day that was understood. */
export function dayField(name: string, value: string, today: Day, lean: 'past' | 'future', optional = false): Field {
  return {
    name,
    value,
    understand: (words) => {
      if (optional && words.trim() === '') return { fine: true, words: 'No day' };
      const day = spokenDay(words, today, lean);
      if (day !== null && lean === 'past' && day > today)
        return { fine: false, words: `${isoOf(day)} is still ahead. Name a day that has been.` };
      if (day !== null) return { fine: true, words: `${isoOf(day)}, ${ago(day, today)}` };
      const example = lean === 'past' ? 'yesterday, last Tue, 2 weeks ago' : 'Friday, in 3 weeks, 2 Jan';
      return { fine: false, words: `Write a day: ${example} or 2026-10-02.` };
    },
  };
}
