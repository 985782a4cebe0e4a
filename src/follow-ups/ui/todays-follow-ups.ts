import { reminderLine } from '../../editing/captured-line';
import { addToSection } from '../../editing/section-line';
import { groupOf } from '../follow-up';
import { say } from '../../i18n/words';
import type { ActionTools } from '../../people/ui/person-actions';
import { inlineMarkdown } from '../../templating/escape-markdown';
import type { Desk } from '../../vault/desk';
import { linkTo } from '../../vault/note-link';
import { Platform, setIcon, type Plugin, Notice } from 'obsidian';

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

/** A day holds no more. */
const mostReminders = 10;
/** Where nothing is pressing: whom else one might write to. */
const withoutUrgency = 3;

/** Puts today's follow-ups into the open note as tasks; ticked in a daily note they count as contact. */
export async function insertReminders({ app, desk, changes }: ActionTools): Promise<void> {
  const file = app.workspace.getActiveFile();
  if (file?.extension !== 'md') {
    new Notice(say.followUps.openTodaysDailyNoteFirst);
    return;
  }
  await desk.whenReady();
  const all = desk.followUps();
  const pressing = all.filter(({ reasons }) => groupOf(reasons, desk.today()) === 'Today').slice(0, mostReminders);
  const lines = (pressing.length > 0 ? pressing : all.slice(0, withoutUrgency)).map(({ person, reasons }) =>
    reminderLine(linkTo(app, person, file.path), inlineMarkdown(reasons[0]?.why ?? '')),
  );
  if (lines.length === 0) new Notice(say.shared.nobodyWaits);
  else
    await changes.make(say.followUps.followUpsInserted, [
      { file, change: addToSection(say.shared.followUps, ...lines) },
    ]);
}
