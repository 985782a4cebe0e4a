import { menuOf } from '../../people/ui/action-menu';
import type { Desk } from '../../vault/desk';
import type { FollowUpDeeds } from './follow-up-palette';
import type { RowActions } from './follow-up-row';

/** What the rows of follow-ups do, wherever they stand. */
export function rowActions(desk: Desk, deeds: FollowUpDeeds): RowActions {
  return {
    open: (match, index, pane) => {
      const source = match.reasons[index]?.source;
      void (source ? desk.open(source, pane) : desk.openPerson(match.followUp.person, pane));
    },
    prepare: (match) => deeds.prepare(match.followUp.person.key),
    showActions: (match, at) => {
      menuOf(deeds.actionsFor(match.followUp)).showAtPosition(at, activeDocument);
    },
  };
}
