import { isSafeText, textOf } from './lookup';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** As Handlebars escapes: for the text of HTML and for attributes. */
export function escapeHtml(value: unknown): string {
  if (isSafeText(value)) return value.toHTML();
  return textOf(value).replace(/[&<>"'`=]/g, (sign) => entities[sign] ?? sign);
}
