import type { Company } from '../company';
import type { Person } from '../../model/person';
import { pickPerson } from '../../people/ui/person-picker';
import { addPersonNote } from '../../people/ui/add-person';
import type { TemplateTools } from './template-tools';
import { unknownPerson } from '../../model/unknown-person';
import { say } from '../../i18n/words';

/**
 * As many people as a template needs: those of the note, and others whom the user picks or adds; null where the picker is closed.
 * A template that needs nobody gets somebody of whom nothing is known.
 */
export async function gatherCompany(
  tools: TemplateTools,
  known: Company | null,
  needed: number,
  purpose: string,
): Promise<Company | null> {
  if (needed === 0) return known ?? { people: [unknownPerson('')], meeting: null };
  let company = known;
  while (!company || company.people.length < needed) {
    const [first] = company?.people ?? [];
    const person = await pickOrAdd(tools, first ? say.interviews.toIntroduceToThem(first.name) : purpose);
    if (!person) return null;
    company = company
      ? { people: [...company.people, person], meeting: company.meeting }
      : { people: [person], meeting: null };
  }
  return company;
}

async function pickOrAdd(tools: TemplateTools, purpose: string): Promise<Person | null> {
  const picked = await pickPerson(tools.app, tools.desk, purpose);
  if (!picked) return null;
  return 'person' in picked ? picked.person : addPersonNote(tools, picked.newName);
}
