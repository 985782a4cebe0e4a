/** The whole lines in which two texts differ; both empty where they do not. */
export function changedLines(before: string, after: string): { readonly before: string; readonly after: string } {
  const old = before.split('\n');
  const now = after.split('\n');
  const differs = old.findIndex((line, index) => line !== now[index]);
  const head = differs < 0 ? old.length : differs;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const part = (lines: readonly string[]): string => lines.slice(head, lines.length - tail).join('\n');
  return { before: part(old), after: part(now) };
}
