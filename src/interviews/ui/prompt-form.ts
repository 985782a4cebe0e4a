import type { App } from 'obsidian';
import type { Prompt } from '../../templating/prompts';
import type { Answers } from './template-files';
import { askForm } from '../../ui/form';
import { say } from '../../i18n/words';

/** Puts all questions of a template in one form; null where it is closed without an answer. */
export function askPrompts(app: App, title: string, prompts: readonly Prompt[]): Promise<Answers | null> {
  const fields = prompts.map(({ text, suggestion }) => ({ name: text, value: suggestion }));
  return askForm(app, title, fields, say.interviews.insert);
}
