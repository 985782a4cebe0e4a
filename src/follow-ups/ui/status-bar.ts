import { Platform, setIcon, type Plugin } from 'obsidian';
import type { Desk } from '../../vault/desk';
import { groupOf } from '../kind-words';
import { say } from '../../i18n/words';

/** How many people today's list holds, where the user wants to see that. Obsidian has no status bar on phones. */
export function countInStatusBar(plugin: Plugin, desk: Desk, open: () => void): void {
  if (Platform.isMobile) return;
  let item: HTMLElement | null = null;
  const show = (): void => {
    if (!desk.settings.statusBarCount) {
      item?.remove();
      item = null;
      return;
    }
    item ??= makeItem(plugin, open);
    const today = desk.today();
    const count = desk.indexing
      ? 0
      : desk.followUps().filter(({ reasons }) => groupOf(reasons, today) === 'Today').length;
    const label = desk.indexing ? say.followUps.readingYourNotes : say.followUps.inTouchToday(count);
    item.querySelector('.reference-desk-count')?.setText(desk.indexing ? '…' : String(count));
    item.setAttrs({ 'aria-label': label, 'data-tooltip-position': 'top' });
  };
  plugin.register(desk.onChange(show));
  show();
}

function makeItem(plugin: Plugin, open: () => void): HTMLElement {
  const item = plugin.addStatusBarItem();
  item.addClass('mod-clickable');
  item.setAttrs({ role: 'button', tabindex: '0' });
  setIcon(item.createSpan({ cls: 'status-bar-item-icon', attr: { 'aria-hidden': 'true' } }), 'coffee');
  item.createSpan({ cls: 'status-bar-item-segment reference-desk-count' });
  item.addEventListener('click', open);
  item.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open();
  });
  return item;
}
