import type * as Api from 'obsidian';
import { holds } from './setting-definitions';

type Item = Api.SettingDefinitionItem;

/** Names of the settings, in pages below too, whose name, description or alias holds every word. */
export function findSettings(items: readonly Item[], query: string): string[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return items.flatMap((item) => {
    if (!holds(item.visible, true)) return [];
    const below = 'type' in item ? findSettings((item.items ?? []) as Item[], query) : [];
    if (!('name' in item) || ('searchable' in item && !holds(item.searchable, true))) return below;
    const aliases = 'aliases' in item ? (item.aliases ?? []) : [];
    const desc = typeof item.desc === 'string' ? item.desc : (item.desc?.textContent ?? '');
    const text = [item.name, desc, ...aliases].join(' ').toLowerCase();
    return words.every((word) => text.includes(word)) ? [item.name, ...below] : below;
  });
}
