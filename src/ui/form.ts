import { type App, type ButtonComponent, Modal, Notice, Setting } from 'obsidian';
import { readTypedDay, type Lean, type TypedDay } from '../editing/typed-day';
import { ago, cadenceWords, dayWords } from '../i18n/days';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import { readCadence } from '../notes/read-cadence';
import { unusedId } from './dom';

/** One thing that a form asks for. */
export interface Field {
  readonly name: string;
  /** What stands there to begin with. */
  readonly value: string;
  /** What may be chosen, by value; text where nothing is said. */
  readonly options?: Readonly<Record<string, string>>;
  /** What the words mean, shown while they are typed; what is not `fine` cannot be sent. */
  readonly understand?: (words: string) => { readonly fine: boolean; readonly words: string };
  /** Shown in the place of what `understand` says where the form is sent with nothing in this field. */
  readonly missing?: string;
  /** Whether typing replaces what stands there to begin with. */
  readonly replaces?: boolean;
}

/** Answers by the names of the fields. */
export type Answers = Readonly<Record<string, string>>;

/** Does what was asked for; says why it could not be done, in words for the form, or null where it was. '' leaves the form open without words. */
export type Attempt = (answers: Answers) => Promise<string | null>;

/** Milliseconds: long enough to read a remedy and act on it. */
const longNotice = 15_000;

/**
 * All questions in one form; null where it is closed without an answer. No questions, no form. What `attempt` refuses is said in the form,
 * which then stays open with all that was typed.
 */
export async function askForm(
  app: App,
  title: string,
  fields: readonly Field[],
  button: string,
  attempt: Attempt = () => Promise.resolve(null),
): Promise<Answers | null> {
  if (fields.length > 0) {
    return new Promise((resolve, reject) =>
      new Form(app, { title, fields, button, attempt }, { resolve, reject }).open(),
    );
  }
  const why = await attempt({});
  if (why) new Notice(why, longNotice);
  return why === null ? {} : null;
}

class Form extends Modal {
  private readonly answers = new Map<string, string>();
  private inputs: readonly HTMLElement[] = [];
  private refusedEl: HTMLElement | null = null;
  private button: ButtonComponent | null = null;
  private isTrying = false;
  private wasClosed = false;

  constructor(
    app: App,
    private readonly asked: {
      readonly title: string;
      readonly fields: readonly Field[];
      readonly button: string;
      readonly attempt: Attempt;
    },
    private readonly done: { resolve(answers: Answers | null): void; reject(error: unknown): void },
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, fields, button: words } = this.asked;
    this.setTitle(title);
    const form = this.contentEl.createEl('form', { cls: 'reference-desk-form' });
    this.inputs = fields.map((field) =>
      drawField(form, field, (words) => {
        this.answers.set(field.name, words);
        this.refusedEl?.empty();
      }),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    this.refusedEl = form.createEl('p', { cls: 'reference-desk-form-refused', attr: { role: 'alert' } });
    new Setting(form).addButton((button) => {
      this.button = button.setButtonText(words).setCta();
      button.buttonEl.type = 'submit';
    });
    const first = this.inputs.find((input) => input.instanceOf(HTMLInputElement)) ?? this.inputs[0];
    first?.focus();
    // What stands there to begin with is a proposal: typing replaces it.
    if (first?.instanceOf(HTMLInputElement)) first.select();
  }

  private async send(): Promise<void> {
    if (this.isTrying) return;
    const wrong = this.asked.fields.findIndex(
      ({ name, understand }) => understand?.(this.answers.get(name) ?? '').fine === false,
    );
    if (wrong >= 0) {
      const input = this.inputs[wrong];
      const { missing, name } = this.asked.fields[wrong] ?? {};
      if (input) markRefused(input, this.answers.get(name ?? '')?.trim() === '' ? missing : undefined);
      input?.focus();
      return;
    }
    const answers = Object.fromEntries(this.answers);
    this.setTrying(true);
    try {
      const why = await this.asked.attempt(answers);
      if (why === null) this.end(answers);
      else if (!this.wasClosed) this.refuse(why);
      else {
        if (why !== '') new Notice(why, longNotice);
        this.end(null);
      }
    } catch (error) {
      this.done.reject(error);
      this.close();
    } finally {
      this.setTrying(false);
    }
  }

  private refuse(why: string): void {
    this.refusedEl?.setText(why);
    this.inputs.find((input) => input.instanceOf(HTMLInputElement))?.focus();
  }

  private setTrying(isTrying: boolean): void {
    this.isTrying = isTrying;
    this.button?.setDisabled(isTrying);
  }

  private end(answers: Answers | null): void {
    this.done.resolve(answers);
    this.close();
  }

  override onClose(): void {
    this.wasClosed = true;
    this.contentEl.empty();
    // What is being tried may still be done.
    if (!this.isTrying) this.done.resolve(null);
  }
}

/** Draws a field and returns what the user types in; `onTell` is called with its words, at once and whenever they change. */
export function drawField(
  form: HTMLElement,
  { name, value, options, understand, replaces }: Field,
  onTell: (words: string) => void,
): HTMLElement {
  const setting = new Setting(form).setName(name);
  let input: HTMLElement = setting.settingEl;
  const tell = (words: string): void => {
    onTell(words);
    const understood = understand?.(words);
    if (!understood) return;
    setting.setDesc(understood.words);
    const isWrong = !understood.fine && words.trim() !== '';
    setting.settingEl.toggleClass('mod-warning', isWrong);
    input.setAttr('aria-invalid', isWrong ? 'true' : null);
  };
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
      if (replaces === true) selectUntilTyped(field.inputEl, value);
    });
  }
  input.setAttr('aria-label', name);
  if (understand) {
    setting.descEl.id = unusedId();
    setting.descEl.setAttr('aria-live', 'polite');
    input.setAttr('aria-describedby', setting.descEl.id);
  }
  tell(value);
  return input;
}

/** Marks a field that cannot be sent as it is, even where nothing stands in it, and says why. */
export function markRefused(input: HTMLElement, why?: string): void {
  const item = input.closest('.setting-item');
  item?.addClass('mod-warning');
  if (why !== undefined) item?.querySelector('.setting-item-description')?.setText(why);
  input.setAttr('aria-invalid', 'true');
}

/** A field is selected by the key that leads to it; by a click, too, as long as only the proposal stands in it. */
function selectUntilTyped(input: HTMLInputElement, value: string): void {
  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => {
    if (value !== '' && input.value === value && input.selectionStart === input.selectionEnd) input.select();
  });
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
    replaces: true,
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
    replaces: true,
    understand: (words) => {
      if (empty !== undefined && words.trim() === '') return { fine: true, words: empty };
      const reading = readCadence(words.trim());
      return reading.kind === 'cadence'
        ? { fine: true, words: say.people.turnUpHere(cadenceWords(reading.cadence)) }
        : { fine: false, words: say.people.writeCadence };
    },
  };
}
