import { type App, Notice, Platform, type Plugin } from 'obsidian';
import { reminderLine } from '../../editing/captured-line';
import { addToSection } from '../../editing/section-line';
import { say } from '../../i18n/words';
import { inlineMarkdown } from '../../templating/escape-markdown';
import { statusBarItem } from '../../ui/dom';
import type { Changes } from '../../vault/changes';
import type { Desk } from '../../vault/desk';
import type { DeskIndex } from '../../vault/desk-index';
import { type FollowUp, groupOf } from '../follow-up';

function todaysFollowUps(desk: Desk): readonly FollowUp[] {
  const today = desk.today();
  return desk.followUps().filter(({ reasons }) => groupOf(reasons, today) === 'Today');
}

/** How many people are on today's list, if the user wants to see that. Obsidian has no status bar on phones. */
export function countInStatusBar(plugin: Plugin, desk: Desk, onClick: () => void): void {
  if (Platform.isMobile) return;
  let item: HTMLElement | null = null;
  const show = (): void => {
    if (!desk.settings.statusBarCount) {
      item?.remove();
      item = null;
      return;
    }
    item ??= statusBarItem(plugin, 'coffee', onClick);
    const count = desk.indexing ? 0 : todaysFollowUps(desk).length;
    const label = desk.indexing ? say.followUps.readingYourNotes(desk.percentRead) : say.followUps.inTouchToday(count);
    item.querySelector('.reference-desk-count')?.setText(desk.indexing ? '…' : String(count));
    item.setAttrs({ 'aria-label': label, 'data-tooltip-position': 'top' });
  };
  plugin.register(desk.onChange(show));
  show();
}

/** A note for a day holds no more. */
const mostReminders = 10;
/** Where nothing is due today, the first few of all. */
const mostWithoutUrgency = 3;

/** What inserting reminders needs. */
export interface ReminderDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly changes: Changes;
}

/** Puts today's follow-ups into the open note as tasks; ticked in a daily note they count as contact. */
export async function insertReminders({ app, desk, changes }: ReminderDeps): Promise<void> {
  const file = app.workspace.getActiveFile();
  if (file?.extension !== 'md') {
    new Notice(say.followUps.openTodaysDailyNoteFirst);
    return;
  }
  await desk.whenReady();
  const due = todaysFollowUps(desk).slice(0, mostReminders);
  const listed = due.length > 0 ? due : desk.followUps().slice(0, mostWithoutUrgency);
  const lines = listed.map(({ person, reasons }) =>
    reminderLine(desk.linkTo(person, file.path), inlineMarkdown(reasons[0]?.why ?? '')),
  );
  if (lines.length === 0) {
    new Notice(say.shared.nobodyWaits);
    return;
  }
  const change = addToSection(say.shared.followUps, ...lines);
  await changes.make(say.followUps.followUpsInserted, [{ file, change }]);
}
