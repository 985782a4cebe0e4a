import { dayWords } from '../../core/day-words';
import type { Day } from '../../core/model/day';
import { ago } from '../../core/queries/ago';
import { spokenDay } from '../../core/writing/spoken-day';
import type { Field } from './form';
import * as say from '../../words/en/pickers';

/** A field for a day as one says it, which tells the day that was understood. */
export function dayField(name: string, value: string, today: Day, lean: 'past' | 'future', optional = false): Field {
  return {
    name,
    value,
    understand: (words) => {
      if (optional && words.trim() === '') return { fine: true, words: say.noDay };
      const day = spokenDay(words, today, lean);
      if (day !== null && lean === 'past' && day > today)
        return { fine: false, words: say.isStillAhead(dayWords(day)) };
      if (day !== null) return { fine: true, words: `${dayWords(day)}, ${ago(day, today)}` };
      const example = lean === 'past' ? say.daysPast : say.daysAhead;
      return { fine: false, words: say.writeDay(example) };
    },
  };
}
