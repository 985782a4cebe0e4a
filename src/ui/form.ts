import { type App, Modal, Setting } from 'obsidian';
import { readTypedDay, type Lean, type TypedDay } from '../editing/typed-day';
import { ago, cadenceWords, dayWords } from '../i18n/days';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import { readCadence } from '../notes/read-cadence';

/** One thing that a form asks for. */
export interface Field {
  readonly name: string;
  /** What stands there to begin with. */
  readonly value: string;
  /** What may be chosen, by value; text where nothing is said. */
  readonly options?: Readonly<Record<string, string>>;
  /** What the words mean, shown while they are typed; what is not `fine` cannot be sent. */
  readonly understand?: (words: string) => { readonly fine: boolean; readonly words: string };
}

/** Answers by the names of the fields. */
export type Answers = Readonly<Record<string, string>>;

/** All questions in one form; null where it is closed without an answer. No questions, no form. */
export function askForm(app: App, title: string, fields: readonly Field[], button: string): Promise<Answers | null> {
  if (fields.length === 0) return Promise.resolve({});
  return new Promise((resolve) => new Form(app, { title, fields, button }, resolve).open());
}

class Form extends Modal {
  private readonly answers = new Map<string, string>();
  private answered = false;

  constructor(
    app: App,
    private readonly asked: { readonly title: string; readonly fields: readonly Field[]; readonly button: string },
    private readonly done: (answers: Answers | null) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, fields, button: words } = this.asked;
    this.setTitle(title);
    const form = this.contentEl.createEl('form', { cls: 'reference-desk-form' });
    const inputs = fields.map((field) => drawField(form, field, (words) => this.answers.set(field.name, words)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const wrong = fields.findIndex(
        ({ name, understand }) => understand?.(this.answers.get(name) ?? '').fine === false,
      );
      if (wrong >= 0) {
        inputs[wrong]?.closest('.setting-item')?.addClass('mod-warning');
        inputs[wrong]?.focus();
        return;
      }
      this.answered = true;
      this.close();
    });
    new Setting(form).addButton((button) => {
      button.setButtonText(words).setCta();
      button.buttonEl.type = 'submit';
    });
    (inputs.find((input) => input.instanceOf(HTMLInputElement)) ?? inputs[0])?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.done(this.answered ? Object.fromEntries(this.answers) : null);
  }
}

/** Draws a field and returns what the user types in; `onTell` is called with its words, at once and whenever they change. */
export function drawField(
  form: HTMLElement,
  { name, value, options, understand }: Field,
  onTell: (words: string) => void,
): HTMLElement {
  const setting = new Setting(form).setName(name);
  const tell = (words: string): void => {
    onTell(words);
    const understood = understand?.(words);
    if (!understood) return;
    setting.setDesc(understood.words);
    setting.settingEl.toggleClass('mod-warning', !understood.fine && words.trim() !== '');
  };
  let input: HTMLElement = setting.settingEl;
  if (options) {
    setting.addDropdown((field) => {
      field
        .addOptions({ ...options })
        .setValue(value)
        .onChange(tell);
      input = field.selectEl;
    });
  } else {
    setting.addText((field) => {
      field.setValue(value).onChange(tell);
      input = field.inputEl;
    });
  }
  input.setAttr('aria-label', name);
  tell(value);
  return input;
}

/** The day that somebody typed, in the language of the app first. */
export function typedDay(words: string, today: Day, lean: Lean): TypedDay {
  return readTypedDay(words, today, lean, say.editing.typedLanguage());
}

/** The day of a field whose words were accepted; null where it was left empty. */
export function dayAnswered(words: string | undefined, today: Day, lean: Lean): Day | null {
  const typed = typedDay(words ?? '', today, lean);
  return typed?.kind === 'day' ? typed.day : null;
}

/** Why a day that may be either of two was not taken. */
export function eitherDay({ text, either, or }: Extract<TypedDay, { kind: 'ambiguous' }>): string {
  return say.notes.mayBeEither({ text, either: dayWords(either), or: dayWords(or) });
}

/** A field for a day, which shows the day that was understood. */
export function dayField(name: string, value: string, today: Day, lean: Lean, optional = false): Field {
  return {
    name,
    value,
    understand: (words) => {
      if (optional && words.trim() === '') return { fine: true, words: say.ui.noDay };
      const typed = typedDay(words, today, lean);
      if (typed?.kind === 'ambiguous') return { fine: false, words: eitherDay(typed) };
      const day = typed?.day ?? null;
      if (day !== null && lean === 'past' && day > today)
        return { fine: false, words: say.ui.isStillAhead(dayWords(day)) };
      if (day !== null) return { fine: true, words: `${dayWords(day)}, ${ago(day, today)}` };
      return { fine: false, words: say.ui.writeDay(lean) };
    },
  };
}

/** A field for a day that takes only those after today. */
export function aheadOf(field: Field, today: Day): Field {
  return {
    ...field,
    understand: (words) => {
      const understood = field.understand?.(words) ?? { fine: true, words: '' };
      const isPast = understood.fine && (dayAnswered(words, today, 'future') ?? today + 1) <= today;
      return isPast ? { fine: false, words: say.people.isNotAhead(understood.words) } : understood;
    },
  };
}

/** A field for how often to be in touch, which shows what was understood; `empty`: what it says where it may be left empty, and is. */
export function cadenceField(name: string, value: string, empty?: string): Field {
  return {
    name,
    value,
    understand: (words) => {
      if (empty !== undefined && words.trim() === '') return { fine: true, words: empty };
      const reading = readCadence(words.trim());
      return reading.kind === 'cadence'
        ? { fine: true, words: say.people.turnUpHere(cadenceWords(reading.cadence)) }
        : { fine: false, words: say.people.writeCadence };
    },
  };
}
