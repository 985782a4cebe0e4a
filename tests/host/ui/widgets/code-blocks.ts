import type * as Api from 'obsidian';
import type { App } from '../app';

export type CodeBlockProcessor = Parameters<Api.Plugin['registerMarkdownCodeBlockProcessor']>[1];

/** Hands the code blocks of rendered Markdown to the plugins that registered their languages. */
export function processCodeBlocks(app: App, el: HTMLElement, sourcePath: string, component: Api.Component): void {
  for (const code of el.findAll('pre > code')) {
    const language = /language-(\S+)/.exec(code.className)?.[1] ?? '';
    const processor = app.codeBlocks.get(language);
    if (!processor) continue;
    const block = createDiv({ cls: `block-language-${language}` });
    code.parentElement?.replaceWith(block);
    const context = {
      docId: sourcePath,
      sourcePath,
      frontmatter: null,
      addChild: (child: Api.MarkdownRenderChild) => component.addChild(child),
      getSectionInfo: () => null,
    };
    void processor(code.textContent ?? '', block, context);
  }
}
