import { isoOf } from '../../model/day';
import { askPrompts } from './template-picker';
import { gatherCompany, makeAndOpenNote, reportingFailures, type TemplateTools } from './insert-template';
import { say } from '../../i18n/words';

const template = 'Meeting';

/** Asks with whom, and opens a note of the meeting template for today. */
export async function newMeeting(tools: TemplateTools): Promise<void> {
  const { app, desk, templates } = tools;
  await desk.whenReady();
  await reportingFailures(async () => {
    const { prompts } = await templates.needsOf(template);
    const company = await gatherCompany(tools, null, 1, say.interviews.toNoteMeeting);
    const answers = company && (await askPrompts(app, template, prompts));
    if (!company || !answers) return;
    const filled = await templates.fill(template, company, answers);
    const folder = desk.settings.newMeetingFolder.trim() || filled.folder;
    const [first] = company.people;
    await makeAndOpenNote(tools, { ...filled, folder }, '', `${isoOf(desk.today())} ${first.name}`);
  });
}
