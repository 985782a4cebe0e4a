import { Platform, renderMatches, setIcon } from 'obsidian';
import type { ActionKey } from '../../people/ui/person-action';
import type { FollowUpMatch } from './search';
import { kindWords, moreReasons } from '../kind-words';
import { say } from '../../i18n/words';

/** One person: the name, the first reason, and how many more there are; where there are no keys, a button for what can be done. */
export function renderPaletteRow(match: FollowUpMatch, el: HTMLElement, act: () => void): void {
  const { person } = match.followUp;
  const first = match.reasons[0];
  el.addClass('mod-complex');
  const content = el.createDiv({ cls: 'suggestion-content' });
  const title = content.createDiv({ cls: 'suggestion-title' });
  renderMatches(title.createSpan(), person.name, match.inName);
  if (person.organisation !== null) {
    renderMatches(
      title.createSpan({ cls: 'reference-desk-row-organisation' }),
      person.organisation,
      match.inOrganisation,
    );
  }
  if (!first) return;
  const note = content.createDiv({ cls: 'suggestion-note' });
  renderMatches(note.createSpan(), sentenceOf(first.why), match.inReason);
  const more = moreReasons(match.reasons);
  if (more) note.createSpan({ cls: 'reference-desk-more', text: more });
  const aux = el.createDiv({ cls: 'suggestion-aux' });
  if (Platform.isMobile) {
    const label = say.followUps.whatToDoAbout(person.name);
    const button = aux.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
    setIcon(button, 'ellipsis-vertical');
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      act();
    });
    return;
  }
  aux.createSpan({ cls: 'reference-desk-kind', text: kindWords()[first.kind].label });
  setIcon(aux.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), kindWords()[first.kind].icon);
}

/** `ctrl shift L`, or `cmd shift L` on a Mac. */
export function keyWords({ modifiers, key }: ActionKey): string {
  const names = modifiers.map((one) =>
    one === 'Mod' ? (Platform.isMacOS ? say.followUps.cmd : say.followUps.ctrl) : say.followUps.shift,
  );
  return [...names, key.toUpperCase()].join(' ');
}

/** With a capital letter; as many letters as before, so that highlights stay in place. */
function sentenceOf(why: string): string {
  const first = why.charAt(0).toUpperCase();
  return first.length === 1 ? first + why.slice(1) : why;
}
