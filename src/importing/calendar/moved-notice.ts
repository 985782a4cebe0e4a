import { lazily } from '../../model/lazily';
import { unicodePattern } from '../../model/unicode-pattern';

/** `Postponed: Review`, `[Verschoben] Review`, `Review (moved to Friday)`, `Review – verschoben`. */
const notices = lazily(() => {
  const said =
    '(?:(?:was|wurde|ist|a été|fue)\\s+)?(?:postponed|rescheduled|moved|verschoben|verlegt|vertagt|reportée?|ajournée?|déplacée?|aplazad[oa]|pospuest[oa]|reprogramad[oa]|trasladad[oa])';
  return [
    `^\\s*(?:${said}\\s*[:!–—-]+|[([]${said}[)\\]][:\\s]*)\\s*`,
    `\\s*[([]${said}(?!\\p{L})[^()[\\]]{0,60}[)\\]]\\s*$`,
    `\\s+[–—-]\\s*${said}(?!\\p{L}).{0,60}$`,
  ].map((pattern) => unicodePattern(pattern, 'iu'));
});

/** A title without the words that a meeting was moved: where it stands at its new time, it is not called off. */
export function withoutMovedNotice(title: string): string {
  for (const notice of notices()) {
    const bare = title.replace(notice, '').trim();
    if (bare !== title.trim()) return bare;
  }
  return title;
}
