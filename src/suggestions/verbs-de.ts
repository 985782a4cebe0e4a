import { lazily } from '../model/lazily';

/** Verbs of one sense in all the forms that sentences need, each as a part of a pattern. */
export interface VerbClass {
  /** `vorgestellt` */
  readonly participle: string;
  /** `vorstellen` */
  readonly infinitive: string;
  /** `vorzustellen` */
  readonly zu: string;
  /** `vorstelle` and `vorstellt`, as at the end of a clause. */
  readonly lastI: string;
  readonly lastHe: string;
  /** `stelle … vor`, `stellt … vor`, `stellte … vor`, with what stands between. */
  readonly i: (between: string) => string;
  readonly he: (between: string) => string;
  readonly past: (between: string) => string;
}

/** He does, he did, done: of verbs that do not follow the rule. */
const strong: Readonly<Record<string, readonly [he: string, past: string, participle: string]>> = {
  backen: ['backt', 'backte', 'gebacken'],
  binden: ['bindet', 'band', 'gebunden'],
  bieten: ['bietet', 'bot', 'geboten'],
  bringen: ['bringt', 'brachte', 'gebracht'],
  empfehlen: ['empfiehlt', 'empfahl', 'empfohlen'],
  fahren: ['fährt', 'fuhr', 'gefahren'],
  finden: ['findet', 'fand', 'gefunden'],
  geben: ['gibt', 'gab', 'gegeben'],
  gehen: ['geht', 'ging', 'gegangen'],
  gießen: ['gießt', 'goss', 'gegossen'],
  greifen: ['greift', 'griff', 'gegriffen'],
  halten: ['hält', 'hielt', 'gehalten'],
  helfen: ['hilft', 'half', 'geholfen'],
  laden: ['lädt', 'lud', 'geladen'],
  lassen: ['lässt', 'ließ', 'gelassen'],
  leihen: ['leiht', 'lieh', 'geliehen'],
  lesen: ['liest', 'las', 'gelesen'],
  nehmen: ['nimmt', 'nahm', 'genommen'],
  nennen: ['nennt', 'nannte', 'genannt'],
  raten: ['rät', 'riet', 'geraten'],
  rufen: ['ruft', 'rief', 'gerufen'],
  schließen: ['schließt', 'schloss', 'geschlossen'],
  schreiben: ['schreibt', 'schrieb', 'geschrieben'],
  sehen: ['sieht', 'sah', 'gesehen'],
  senden: ['sendet', 'sandte', 'gesendet'],
  sprechen: ['spricht', 'sprach', 'gesprochen'],
  springen: ['springt', 'sprang', 'gesprungen'],
  stehen: ['steht', 'stand', 'gestanden'],
  tragen: ['trägt', 'trug', 'getragen'],
  tun: ['tut', 'tat', 'getan'],
  treten: ['tritt', 'trat', 'getreten'],
  weisen: ['weist', 'wies', 'gewiesen'],
  werfen: ['wirft', 'warf', 'geworfen'],
};
const withoutGe = /^(?:be|emp|ent|er|ge|ver|zer|über|unter)|ieren$/;
/** Prefixes that a strong verb may have without parting from it: `überlassen`. */
const prefix = /^(?:be|ent|er|ver|über|unter)(?=\p{L}{5})/u;

interface Verb {
  readonly particle: string;
  readonly isOneWord: boolean;
  readonly infinitive: string;
  readonly i: string;
  readonly he: string;
  readonly past: string;
  readonly participle: string;
}

/** Particles that are prepositions before a phrase: `fragt nach dem Weg`. */
const prepositions: ReadonlySet<string> = new Set('ab an auf aus bei durch mit nach um vor zu'.split(' '));

/** `vor+stellen` parts in a main clause and is one word elsewhere; `in kontakt bringen` is never one word. */
function verbOf(written: string): Verb {
  const [, before = '', sign = '', infinitive = ''] = /^(?:(.+)([+ ]))?(\p{L}+)$/u.exec(written) ?? [];
  const stem = infinitive.replace(/e?n$/, '');
  const start = strong[infinitive] ? '' : (prefix.exec(infinitive)?.[0] ?? '');
  const forms = strong[infinitive.slice(start.length)];
  const e = /[td]$|[^lrnmh][nm]$/.test(stem) ? 'e' : '';
  const he = /[sßxz]$/.test(stem) ? `${stem}t` : `${stem}${e}t`;
  const bare = (participle: string): string => (start === '' ? participle : participle.replace(/^ge/, ''));
  return {
    particle: before,
    isOneWord: sign === '+',
    infinitive,
    i: /el$/.test(stem) ? `${stem.replace(/el$/, 'le')}|${stem}e` : `${stem}e|${stem}`,
    he: forms ? start + forms[0] : he,
    past: forms ? start + forms[1] : `${stem}${e}te`,
    participle: forms ? start + bare(forms[2]) : withoutGe.test(infinitive) ? he : `ge${he}`,
  };
}

const choice = (words: readonly string[]): string => `(${[...new Set(words)].join('|')})`;

/** Its forms are made when the first note is read. */
export function verbClass(...written: readonly string[]): VerbClass {
  const forms = lazily(() => formsOf(written.map(verbOf)));
  return {
    get participle() {
      return forms().participle;
    },
    get infinitive() {
      return forms().infinitive;
    },
    get zu() {
      return forms().zu;
    },
    get lastI() {
      return forms().lastI;
    },
    get lastHe() {
      return forms().lastHe;
    },
    i: (between) => forms().i(between),
    he: (between) => forms().he(between),
    past: (between) => forms().past(between),
  };
}

function formsOf(verbs: readonly Verb[]): VerbClass {
  const last = (form: (verb: Verb) => string): string =>
    choice(
      verbs.flatMap((verb) =>
        form(verb)
          .split('|')
          .map((word) => (verb.isOneWord ? verb.particle + word : `${verb.particle} ${word}`.trim())),
      ),
    );
  // The verbs of one form and of one particle share a choice.
  const first =
    (form: (verb: Verb) => string) =>
    (between: string): string => {
      const particles = new Map<string, string[]>();
      for (const verb of verbs) {
        const known = particles.get(form(verb));
        if (known) known.push(verb.particle);
        else particles.set(form(verb), [verb.particle]);
      }
      const parts = [...particles].flatMap(([verb, of]) => {
        const apart = of.filter((particle) => particle !== '');
        const mayBePrepositions = apart.filter((particle) => prepositions.has(particle));
        const others = apart.filter((particle) => !prepositions.has(particle));
        return [
          ...(others.length > 0 ? [`(${verb}) ${between} ${choice(others)}`] : []),
          ...(mayBePrepositions.length > 0 ? [`(${verb}) ${between} ${choice(mayBePrepositions)} ALONE`] : []),
          ...(apart.length < of.length ? [`(${verb}) ${between}`] : []),
        ];
      });
      return choice(parts);
    };
  return {
    participle: last(({ participle }) => participle),
    infinitive: last(({ infinitive }) => infinitive),
    zu: choice(
      verbs.map(({ particle, isOneWord, infinitive }) =>
        isOneWord ? `${particle}zu${infinitive}` : `${particle} zu ${infinitive}`.trim(),
      ),
    ),
    lastI: last(({ i }) => i),
    lastHe: last(({ he }) => he),
    i: first(({ i }) => i),
    he: first(({ he }) => he),
    past: first(({ past }) => past),
  };
}
