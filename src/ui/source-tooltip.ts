import { setTooltip } from 'obsidian';
import type { Source } from '../model/source';
import { unusedId } from './dom';
import { say } from '../i18n/words';

export function placeWords({ path, line }: Source): string {
  return line === null ? path : say.ui.placeAndLine({ path: path, line: line });
}

/** Shows where a fact was read as the tooltip of its button, which keeps its own words as its name. */
export function setSourceTooltip(button: HTMLElement, words: HTMLElement, source: Source): void {
  setTooltip(button, placeWords(source));
  // Obsidian keeps tooltips in the label, which would be read out in place of the words.
  words.id = unusedId();
  button.setAttr('aria-labelledby', words.id);
}
