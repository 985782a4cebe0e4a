import type * as Api from 'obsidian';
import { throwLater } from '../../data/events';

type Handler = Parameters<Api.Plugin['registerMarkdownCodeBlockProcessor']>[1];

/** Who draws the code blocks of which language in rendered Markdown. `onChange` is told when somebody comes or goes. */
export class CodeBlocks {
  private readonly processors = new Map<string, Api.MarkdownPostProcessor>();

  constructor(private readonly onChange: () => void) {}

  register(language: string, handler: Handler, sortOrder = 0): Api.MarkdownPostProcessor {
    if (this.processors.has(language)) {
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    }
    const processor = Object.assign(processorOf(language, handler), { sortOrder });
    this.processors.set(language, processor);
    this.onChange();
    return processor;
  }

  unregister(language: string): void {
    if (this.processors.delete(language)) this.onChange();
  }

  /** Hands over the blocks in `el`, those of lower order first. */
  async process(el: HTMLElement, context: Api.MarkdownPostProcessorContext): Promise<void> {
    const all = [...this.processors.values()].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
    for (const processor of all) await processor(el, context);
  }
}

/** Puts a `div` of its own in the place of each code block of a language, for the handler to fill. */
function processorOf(language: string, handler: Handler): Api.MarkdownPostProcessor {
  return async (el, context) => {
    const codes = el.findAll('pre > code').filter((code) => code.hasClass(`language-${language}`));
    await Promise.all(
      codes.map(async (code) => {
        const block = createDiv({ cls: `block-language-${language}` });
        code.parentElement?.replaceWith(block);
        try {
          await handler(code.textContent ?? '', block, context);
        } catch (error) {
          throwLater(error);
        }
      }),
    );
  };
}
