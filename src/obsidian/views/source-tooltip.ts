import { setTooltip } from 'obsidian';
import type { Source } from '../../core/model/source';
import { unusedId } from './unused-id';

/** Shows where a fact was read as the tooltip of its button, which keeps its own words as its name. */
export function setSourceTooltip(button: HTMLElement, words: HTMLElement, { path, line }: Source): void {
  setTooltip(button, line === null ? path : `${path}, line ${line}`);
  // Obsidian keeps tooltips in the label, which would be read out in place of the words.
  words.id = unusedId();
  button.setAttr('aria-labelledby', words.id);
}
