import { type App, Keymap, Modal, type PaneType, type TFile } from 'obsidian';
import { say } from '../../i18n/words';
import type { Source } from '../../model/source';
import { explain, type Explanation } from '../../network/explain';
import type { ReadRules } from '../../notes/read-rules';
import type { Desk } from '../../vault/desk';
import { noteSourceOf } from '../../vault/vault-conventions';

/** Why a note is read as it is; null while Obsidian has not indexed it. */
export async function explainFile(
  app: App,
  file: TFile,
  rules: ReadRules,
  desk: Pick<Desk, 'network' | 'today'>,
): Promise<Explanation | null> {
  const cache = app.metadataCache.getFileCache(file);
  return (
    cache &&
    explain(noteSourceOf(file, cache, await app.vault.cachedRead(file)), rules, {
      network: desk.network,
      today: desk.today(),
    })
  );
}

/** Why a note is, or is not, a person or a meeting, and where each fact about it was read. */
export class ExplainModal extends Modal {
  constructor(
    app: App,
    private readonly explanation: Explanation,
    private readonly openPlace: (source: Source, pane: PaneType | boolean) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { path, isPerson, isMeeting, because, facts } = this.explanation;
    this.setTitle(path);
    this.modalEl.addClass('reference-desk-explain');
    this.contentEl.empty();
    this.contentEl.createEl('p', { text: verdict(isPerson, isMeeting) });
    const reasons = this.contentEl.createEl('ul');
    for (const reason of because) reasons.createEl('li', { text: reason });
    if (facts.length === 0) return;
    const list = this.contentEl.createEl('dl');
    for (const { fact, value, from, how, sentence } of facts) {
      list.createEl('dt', { text: say.people.factName(fact) });
      const cell = list.createEl('dd', { text: value });
      cell.appendText(' ');
      if (how === 'rule') cell.createSpan({ cls: 'reference-desk-fact-when', text: say.people.knownByRule(sentence) });
      cell.appendText(' ');
      const place = placeOf(from, path);
      if (place === '') continue;
      const link = cell.createEl('a', { cls: 'reference-desk-from', text: place, attr: { href: '#' } });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.close();
        this.openPlace(from, Keymap.isModEvent(event));
      });
    }
  }
}

function verdict(isPerson: boolean, isMeeting: boolean): string {
  if (isPerson && isMeeting) return say.people.readAsBoth;
  if (isPerson) return say.people.readAsPerson;
  if (isMeeting) return say.people.readAsMeeting;
  return say.people.readAsNeither;
}

/** Where a fact was read; the note explained need not be named again. */
function placeOf({ path, line }: Source, explained: string): string {
  const parts = [...(path === explained ? [] : [path]), ...(line === null ? [] : [say.people.line(line)])];
  return parts.join(', ');
}
