import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { foldHeading } from './fold';

/**
 * In a meeting's note that lists nobody, links tell who was there. Words around a link may say that it is about somebody instead: `talked
 * about [[Ida]]`, `ask [[Ida]]`, `[[Ida]]’s book`, `[[Ida]] should come`; others say for certain that they were there: `with [[Ida]]`.
 */
export type LinkCue = 'there' | 'topic' | null;

const or = (words: string): string => words.replace(/\s*,\s*/g, '|').replace(/ /g, '\\s+');

const topicBefore = lazily(() =>
  unicodePattern(
    `(?:^|[^\\p{L}])(?:${or(
      'about, regarding, re, concerning, from, per, see, see also, via, like, than, ask, tell, email, e-mail, mail, call, phone, ring, text, message, ping, contact, invite, write, write to, writing to, send, remind, bring, thank, reach out to, follow up with, check with, mention, mentioned, mentions, mentioning, recommend, recommends, recommended, suggest, suggests, suggested, know, knows, knew, introduce, introduce me to, introduce us to, introduces, proposed, quoted, quotes, works for, work for, worked for, works with, worked with, replaces, replaced, hire, hired, hiring, quote by, book by, books by, article by, paper by, talk by, idea by, work by, cc, instead of, story of, news of, news from, sends to, send to, sent to, forward to, forwarded to, hand over to, give to, gave to, married to, sister of, brother of, friend of, colleague of, boss of, son of, daughter of, wife of, husband of',
    )}|${or(
      'über, von, vom, bezüglich, wegen, laut, siehe, siehe auch, wie, als, kennt, kennen, kannte, empfiehlt, empfahl, empfehlen, erwähnt, erwähnte, erwähnten, nennt, nannte, frage, an, nach, statt, arbeitet für, arbeitet mit, schlägt, schlug, grüße an',
    )}|${or(
      'sur, à propos de, au sujet de, concernant, selon, voir, comme, demander à, écrire à, appeler, contacter, inviter, connaît, recommande, recommandé, mentionné, de la part de',
    )}|${or(
      'sobre, acerca de, según, ver, véase, como, preguntar a, escribir a, llamar a, contactar a, contactar con, invitar a, conoce a, recomienda, recomendó a, mencionó a, de parte de',
    )})(?:\\s+(?:the|our|my|her|his|their|dem|der|die|den|dr\\.?|prof\\.?|mr\\.?|mrs\\.?|ms\\.?|frau|herrn?))?\\s*[("“„«]?$`,
    'iu',
  ),
);

const topicAfter = lazily(() =>
  unicodePattern(
    `^(?:['’]s(?![\\p{L}])|\\s+(?:(?:${or(
      'should, could, might, may, would, must, needs to, ought to, was mentioned, were mentioned, was discussed, was suggested, was recommended, is a, is an, is the, was the, used to, works at, works for, worked at, has left, left the, moved to, lives in, is on leave, has moved, sollte, könnte, müsste, würde, soll, kennt, arbeitet bei, arbeitet für, ist bei, ist der, ist die, wurde erwähnt, wurde empfohlen, wurde vorgeschlagen, anrufen, fragen, schreiben, anschreiben, einladen, kontaktieren, informieren, devrait, pourrait, à contacter, à appeler, travaille chez, a été mentionnée?, debería, podría, trabaja en, fue mencionad[oa]',
    )})(?![\\p{L}])|to\\s+(?!\\[)))`,
    'iu',
  ),
);

/** What a line begins with that tells what is to be done, or where to look. */
const topicLine = lazily(() =>
  unicodePattern(
    `^[\\s>*_#+-]*(?:\\d+[.)]\\s+)?[*_]*(?:${or(
      'action, actions, action items?, ai, todo, to do, to-do, next steps?, follow[- ]?ups?, ask, email, e-mail, call, contact, related, see, see also, references?, links?, source, sources, idea, ideas, context, background, aufgabe, aufgaben, maßnahmen?, nächste schritte, offen, siehe, siehe auch, verweise?, quellen?, hintergrund, à faire, voir, voir aussi, contexte, por hacer, pendientes?, ver, véase, contexto',
    )})[*_]*\\s*:`,
    'iu',
  ),
);

const thereBefore = lazily(() =>
  unicodePattern(
    `(?:^|[^\\p{L}])(?:with|w/|met|joined by|together with|mit|traf|trafen|getroffen|zusammen mit|avec|rencontré|con)\\s*$`,
    'iu',
  ),
);
const thereAfter = lazily(() =>
  unicodePattern(
    `^\\s+(?:(?:also|then|later|auch|dann|später|aussi|también)\\s+)?(?:joined|came|was there|was present|attended|dialled in|dialed in|kam dazu|kam auch|kam|war da|war dabei|war auch da|war auch dabei|stieß dazu|est venue?|était là|vino|estuvo|asistió)(?![\\p{L}])`,
    'iu',
  ),
);

const topicHeadings = lazily(
  () =>
    new Set(
      `action items, actions, action, next steps, next step, follow up, follow ups, follow-up, follow-ups, to do, todo, todos, tasks, related, related notes,
  related people, see also, references, reference, links, further reading, reading list, resources, sources, backlinks, mentioned, mentions,
  people mentioned, people to contact, people to meet, to contact, background, context, ideas, next meeting, agenda for next time, aufgaben, maßnahmen,
  nächste schritte, offene punkte, verwandt, siehe auch, verweise, quellen, links und verweise, erwähnt, erwähnte personen, hintergrund, kontext, ideen,
  nächstes treffen, à faire, prochaines étapes, voir aussi, liens, références, sources, personnes mentionnées, contexte, idées, por hacer,
  próximos pasos, véase también, enlaces, referencias, fuentes, personas mencionadas, contexto, pendientes`
        .split(',')
        .map(foldHeading),
    ),
);

/** Whether what stands under a heading is to be done or looked up. */
export function headsTopics(heading: string): boolean {
  return heading.length <= 60 && topicHeadings().has(foldHeading(heading));
}

const wiki = /!?\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/;
/** Links and what parts them, at the end of a text. */
const linksAtEnd =
  /(?:(?:!?\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\))(?:\s*,\s*(?:(?:and|und|et|y)\s+)?|\s+(?:and|&|\+|und|sowie|et|y|or|oder|ou|o)\s+))+$/;
const longestLine = 2_000;

/** What the words around a link say of whoever it names; `column` is where it begins. */
export function cueOf(line: string, column: number): LinkCue {
  if (line.length > longestLine || column < 0) return null;
  const link = wiki.exec(line.slice(column))?.[0] ?? '';
  const after = line.slice(column + link.length);
  if (topicLine().test(line)) return 'topic';
  const before = (
    line
      .slice(0, column)
      .split(/[.;!?]\s/)
      .at(-1) ?? ''
  ).replace(linksAtEnd, '');
  if (topicBefore().test(before.replace(/[*_]+/g, ''))) return 'topic';
  if (topicAfter().test(after.replace(/^[*_]+/, ''))) return 'topic';
  if (thereBefore().test(before) || thereAfter().test(after)) return 'there';
  const others = line
    .replace(/^[\s>*+-]*(?:\d+[.)]\s+)?(?:\[.\]\s+)?/, '')
    .split(wiki)
    .join('');
  return /\p{L}/u.test(others.replace(/(?:^|[\s,])(?:and|und|et|y)(?=[\s,])/g, '')) ? null : 'there';
}
