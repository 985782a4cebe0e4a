/** Link and display text of what stands between `[[` and `]]`; null where there is no link in it. A table's `\|` counts as `|`. */
export function splitWikilink(content: string): { link: string; displayText: string } | null {
  const bar = content.indexOf('|');
  const raw = bar < 0 ? content : content.slice(0, bar);
  const link = (bar >= 0 && raw.endsWith('\\') ? raw.slice(0, -1) : raw).trim();
  if (link === '') return null;
  const written = bar < 0 ? '' : content.slice(bar + 1).trim();
  return { link, displayText: written === '' ? displayOf(link) : written };
}

/** What Obsidian shows for a link without display text: `Note#Heading` as `Note > Heading`. */
function displayOf(link: string): string {
  return link
    .split('#')
    .filter((part) => part !== '')
    .join(' > ');
}
