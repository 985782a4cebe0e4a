import { Notice } from 'obsidian';
import { reminderLine } from '../../editing/captured-line';
import { addToSection } from '../../editing/section-line';
import { inlineMarkdown } from '../../templating/escape-markdown';
import type { ActionTools } from '../../people/ui/person-actions';
import { linkTo } from '../../vault/note-link';
import { groupOf } from '../kind-words';
import { say } from '../../i18n/words';

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
