import { dayWords } from '../i18n/day-words';
import type { Day } from '../model/day';
import { ago } from '../i18n/days';
import { spokenDay } from '../editing/typed-day';
import type { Field } from './form';
import { say } from '../i18n/words';

/** A field for a day as one says it, which tells the day that was understood. */
export function dayField(name: string, value: string, today: Day, lean: 'past' | 'future', optional = false): Field {
  return {
    name,
    value,
    understand: (words) => {
      if (optional && words.trim() === '') return { fine: true, words: say.ui.noDay };
      const day = spokenDay(words, today, lean);
      if (day !== null && lean === 'past' && day > today)
        return { fine: false, words: say.ui.isStillAhead(dayWords(day)) };
      if (day !== null) return { fine: true, words: `${dayWords(day)}, ${ago(day, today)}` };
      const example = lean === 'past' ? say.ui.daysPast : say.ui.daysAhead;
      return { fine: false, words: say.ui.writeDay(example) };
    },
  };
}
