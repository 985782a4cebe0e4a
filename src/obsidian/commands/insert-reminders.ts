import { Notice } from 'obsidian';
import { reminderLine } from '../../core/writing/captured-line';
import { addToSection } from '../../core/writing/section-line';
import { inlineMarkdown } from '../../templating/escape-markdown';
import type { ActionTools } from '../actions/person-action';
import { linkTo } from '../note-link';
import { groupOf } from '../follow-ups/follow-up-groups';
import * as repeated from '../../words/en/repeated';
import * as say from '../../words/en/commands';

/** A day holds no more. */
const mostReminders = 10;
/** Where nothing is pressing: whom else one might write to. */
const withoutUrgency = 3;

/** Puts today's follow-ups into the open note as tasks; ticked in a daily note they count as contact. */
export async function insertReminders({ app, desk, changes }: ActionTools): Promise<void> {
  const file = app.workspace.getActiveFile();
  if (file?.extension !== 'md') {
    new Notice(say.openTodaysDailyNoteFirst);
    return;
  }
  await desk.whenReady();
  const all = desk.followUps();
  const pressing = all.filter(({ reasons }) => groupOf(reasons, desk.today()) === 'Today').slice(0, mostReminders);
  const lines = (pressing.length > 0 ? pressing : all.slice(0, withoutUrgency)).map(({ person, reasons }) =>
    reminderLine(linkTo(app, person, file.path), inlineMarkdown(reasons[0]?.why ?? '')),
  );
  if (lines.length === 0) new Notice(repeated.nobodyWaits);
  else await changes.make(say.followUpsInserted, [{ file, change: addToSection(repeated.followUps, ...lines) }]);
}
