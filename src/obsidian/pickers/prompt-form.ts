import { Modal, Setting, type App } from 'obsidian';
import type { Prompt } from '../../templating/prompts';
import type { Answers } from '../template-files';

/** Puts all questions in one form; null where it is closed without an answer. No questions, no form. */
export function askPrompts(
  app: App,
  title: string,
  prompts: readonly Prompt[],
  button = 'Insert',
): Promise<Answers | null> {
  if (prompts.length === 0) return Promise.resolve({});
  return new Promise((resolve) => new PromptForm(app, { title, prompts, button }, resolve).open());
}

class PromptForm extends Modal {
  private readonly answers = new Map<string, string>();
  private answered = false;

  constructor(
    app: App,
    private readonly asked: { readonly title: string; readonly prompts: readonly Prompt[]; readonly button: string },
    private readonly done: (answers: Answers | null) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, prompts, button: words } = this.asked;
    this.setTitle(title);
    const form = this.contentEl.createEl('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.answered = true;
      this.close();
    });
    for (const { text, suggestion } of prompts) {
      this.answers.set(text, suggestion);
      new Setting(form).setName(text).addText((field) => {
        field.setValue(suggestion).onChange((value) => this.answers.set(text, value));
        field.inputEl.setAttr('aria-label', text);
      });
    }
    new Setting(form).addButton((button) => {
      button.setButtonText(words).setCta();
      button.buttonEl.type = 'submit';
    });
    form.querySelector('input')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.done(this.answered ? Object.fromEntries(this.answers) : null);
  }
}
