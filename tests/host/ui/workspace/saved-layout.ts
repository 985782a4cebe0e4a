import type * as Api from 'obsidian';
import type { WorkspaceLeaf } from './leaf';
import type { Split } from './split';
import type { Workspace } from './workspace';

/** A tab that was open: what is to be in it, and how it is labelled until that is made. */
export interface SavedLeaf {
  readonly state: Api.ViewState;
  readonly title: string;
  readonly icon: string;
}

interface SavedSplit {
  readonly collapsed: boolean;
  readonly groups: readonly { readonly leaves: readonly SavedLeaf[]; readonly current: number }[];
}

/** Which tabs are open in the first window; pop-outs are not kept. */
export interface SavedLayout {
  readonly splits: readonly SavedSplit[];
  /** Where the active tab is: split, group, tab. */
  readonly active: readonly [number, number, number] | null;
}

const splitsOf = ({ leftSplit, rootSplit, rightSplit }: Workspace): Split[] => [leftSplit, rootSplit, rightSplit];

export function saveLayout(workspace: Workspace): SavedLayout {
  let active: SavedLayout['active'] = null;
  const splits = splitsOf(workspace).map(({ collapsed, groups }, split) => ({
    collapsed,
    groups: groups.map(({ leaves, current }, group) => {
      const tab = leaves.findIndex((leaf) => leaf === workspace.activeLeaf);
      if (tab >= 0) active = [split, group, tab];
      return { current: leaves.findIndex((leaf) => leaf === current), leaves: leaves.map(saveLeaf) };
    }),
  }));
  return { splits, active };
}

function saveLeaf(leaf: WorkspaceLeaf): SavedLeaf {
  return { state: leaf.getViewState(), title: leaf.getDisplayText(), icon: leaf.getIcon() };
}

/** Opens the tabs again: those in sight at once, the others when they come into sight. */
export async function restoreLayout(workspace: Workspace, { splits, active }: SavedLayout): Promise<void> {
  const all = splitsOf(workspace);
  for (const [at, split] of all.entries()) {
    const saved = splits[at];
    if (!saved) continue;
    split.toggle(saved.collapsed);
    for (const [index, { leaves, current }] of saved.groups.entries()) {
      const group = split.groups[index] ?? split.addGroup();
      for (const leaf of leaves) await group.add().defer(leaf);
      const shown = group.leaves[current];
      if (shown) group.show(shown);
      // Those in sight are there before the layout is ready.
      if (!saved.collapsed) await shown?.loadIfDeferred();
    }
  }
  const leaf = active && all[active[0]]?.groups[active[1]]?.leaves[active[2]];
  if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
}
