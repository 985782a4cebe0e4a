import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { isStruck } from './plain-text';

const now =
  '(?:now|already|since|long\\s+ago|at\\s+last|any\\s?more|anymore|inzwischen|schon|bereits|mittlerweile|jetzt|längst|endlich|zum\\s+Glück|luckily|happily|it\\s+is|it\\s+has\\s+been|has\\s+been|is|was|ist|wurde|all|has|have|had|we|she|he|they|I|sie|er|wir|hat|haben|habe|ich|sich)';
/** A clause that says no more than that it is settled. */
const settled = lazily(() =>
  unicodePattern(
    `^(?:${now}\\s+)*(?:${[
      'found|solved|sorted(?:\\s+out)?|settled|resolved|fixed|done|fulfilled|met',
      '(?:found|got|have|has)\\s+(?:one|it|some|someone|somebody|them)(?:\\s+(?:in|on|at|by|through|via|from|now|already|since|last|this)(?:\\s+\\S+){0,3})?',
      '(?:is\\s+|are\\s+)?(?:no\\s+longer|not)\\s+(?:needed|wanted|required|necessary)(?:\\s+(?:any\\s?more|now))?',
      'gefunden|gelöst|erledigt|geklärt|geschafft|besorgt',
      '(?:eine?n?|eins|etwas|jemanden?|welche)\\s+(?:gefunden|bekommen)',
      'nicht\\s+mehr\\s+(?:nötig|gebraucht|gesucht|aktuell)|wird\\s+nicht\\s+mehr\\s+(?:gebraucht|gesucht)',
    ].join(
      '|',
    )})(?:\\s+(?:now|thanks?|thank\\s+you|danke|thanks\\s+to\\s+.*|dank\\s+.*|through\\s+.*|via\\s+.*|by\\s+.*|durch\\s+.*|on\\s+\\S*\\d.*|am\\s+\\S*\\d.*|\\d[\\d.-]*))?$`,
    'iu',
  ),
);
/** A whole need that says that there is none any more. */
const denied = lazily(() =>
  unicodePattern(
    `^(?:(?:she|he|they|we|I|sie|er|wir|ich|has|is|are|now|jetzt)\\s+)*(?:${[
      "(?:does|do)(?:\\s+not|n['’]t)\\s+need\\s+(?!much|many|a\\s+lot|anything\\s+but|to\\s)[^,;.:]*",
      '(?:no\\s+longer|not)\\s+(?:needs?|needing|wants?|looking\\s+for|seeks?|seeking)\\s[^,;.:]*',
      '(?:stopped|given\\s+up|gave\\s+up)\\s+(?:looking|searching)\\s[^,;.:]*',
      'no\\s[^,;.:]*\\s(?:needed|wanted|required)(?:\\s+(?:now|any\\s?more))?',
      '(?:braucht|brauche|brauchen|sucht|suche|suchen)\\s+(?:(?!,)[^;.:])*?(?:nicht|keine?[nrms]?)\\s(?:[^,;.:]*\\s)?mehr(?:\\s[^,;.:]*)?',
    ].join('|')})$`,
    'iu',
  ),
);
const signs = /[✅✔☑]\uFE0F?/u;

/** Whether all of a need or an offer is struck through, but for its tags and whose it is: `#need [[Ann]] ~~a lift~~`. */
export function isStruckStatement(text: string): boolean {
  return text.includes('~~') && isStruck(text.replace(/#[\p{L}\p{N}/_-]+|\[\[[^\]]*\]\]/gu, ''));
}

/** Whether a need says itself that it is none any more: `a flat (found!)`, `does not need a van any more`. */
export function saysSettled(text: string): boolean {
  if (signs.test(text)) return true;
  const clauses = text
    .split(/[,;.:!?()–—]+|\s-\s/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  if (clauses.some((clause) => settled().test(clause))) return true;
  return clauses.length > 0 && clauses.every((clause) => denied().test(clause));
}
