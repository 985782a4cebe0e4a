import { lazily } from '../model/lazily';

const sayDu = lazily(
  () =>
    /(?:^|[^\p{L}])(?:per\s+du|beim\s+du|(?:wir|ich|uns)\s+(?:\p{L}+\s+)?duz(?:e|en|ten)(?:\s+uns)?|duzen\s+uns|(?:das\s+)?du\s+angeboten)(?!\p{L})/iu,
);
const saySie = lazily(
  () => /(?:^|[^\p{L}])(?:per\s+sie|beim\s+sie|(?:wir|ich)\s+siez(?:e|en|ten)(?:\s+uns)?|siezen\s+uns)(?!\p{L})/iu,
);
const denied = lazily(() => /(?:^|[^\p{L}])(?:nicht|nie|noch\s+nicht|kein\p{L}*)(?!\p{L})/iu);

/** Whether a note says in words that two say `Sie` (true) or `du` (false) to each other; null where it says neither. */
export function formOfAddressIn(text: string): boolean | null {
  const [isDu, isSie] = [sayDu().test(text), saySie().test(text)];
  return isDu === isSie || denied().test(text) ? null : isSie;
}

const familiar = lazily(() => /(?:^|[^\p{L}])(?:du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/iu);
/** Not at the beginning, where `Ihnen` and `Ihr` may be a third person. */
const polite = lazily(() => /[^.:!?\s]\s+(?:Ihnen|Ihre[mnrs]?)(?!\p{L})/u);

/** The same of words that are meant for them, as `versprochen, dir den Link zu schicken` is. */
export function formOfAddressTo(text: string): boolean | null {
  const [isDu, isSie] = [saysDu(text), polite().test(text)];
  return isDu === isSie ? null : isSie;
}

/** Whether words hold one for somebody to whom `du` is said. */
export function saysDu(text: string): boolean {
  return familiar().test(text);
}
