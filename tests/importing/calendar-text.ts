/** A calendar file of these events, each as lines that are ended. */
export function calendar(...events: readonly string[]): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
}

/** Somebody who keeps the vault, and two who have a note with an address. */
export const meAdaAndGrace = {
  'Me.md': '---\ntags: [me]\nemail: me@x.example\n---\n',
  'People/Ada Lovelace.md': '---\ntags: [person]\nemail: ada@x.example\n---\n',
  'People/Grace Hopper.md': '---\ntags: [person]\nemail: grace@x.example\n---\n',
};
