// The same page in other engines. Handlebars renders our own template with helpers written for it; mustache and eta cannot, so the page
// is written again in their languages, and mustache, which knows no helpers, is given the days and lists as it is to print them.
import { Eta } from 'eta';
import Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { DateTime } from 'luxon';
import Mustache from 'mustache';

const day = (iso, form) => (iso ? DateTime.fromISO(iso).setLocale('en').toFormat(form) : '');
const linkText = ({ target }) => `[[${target}]]`;

/** `questions` of the bank, those asked before last. */
export function helpersFor(questions) {
  return {
    or: (...values) => values.slice(0, -1).some((value) => !Handlebars.Utils.isEmpty(value)),
    gt: (a, b) => a > b,
    eq: (a, b) => a === b,
    count: (list) => list.length,
    take: (list, most) => list.slice(0, most),
    first: (list) => list[0],
    join: (list, between) => list.join(between),
    truncate: (text, most) => (text.length > most ? `${text.slice(0, most)}…` : text),
    date: day,
    cursor: () => '',
    questions(stage, options) {
      const { asked } = options.data.root;
      const found = questions.filter((question) => question.stage === stage);
      const rows = found.map(({ text }) => ({ text, asked: asked.includes(text) }));
      const sorted = [...rows.filter((row) => !row.asked), ...rows.filter((row) => row.asked)].slice(0, options.hash.n);
      return sorted.map((row) => options.fn(row)).join('');
    },
  };
}

/** Links are objects to us; for Handlebars they are text. */
export function withTextLinks(value) {
  if (Array.isArray(value)) return value.map(withTextLinks);
  if (typeof value !== 'object' || value === null) return value;
  if (value.type === 'link') return new Handlebars.SafeString(linkText(value));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTextLinks(inner)]));
}

export function handlebars(source, helpers) {
  const engine = Handlebars.create();
  engine.registerHelper(helpers);
  const compile = () => {
    const template = engine.compile(source);
    return (data) => template(data);
  };
  return compile;
}

export function precompiled(source, helpers) {
  const code = Handlebars.precompile(source);
  const engine = runtime.create();
  engine.registerHelper(helpers);
  return () => engine.template(new Function(`return ${code}`)());
}

const mustachePage = `## Prep: {{#people}}{{name}}{{/people}}
{{#people}}

> - **Who:** {{role}}, {{organisation}}, {{location}}
> - **How we met:** introduced by {{#introducedBy}}{{link}} ({{month}}){{/introducedBy}}, {{howMet}}; path: {{#introductionPath}}{{name}} → {{/introductionPath}}{{name}}
{{#lastContact}}
> - **Last in touch:** {{ago}}, {{link}}
{{/lastContact}}
{{#lastSummary}}
> - **What we talked about:** {{.}}
{{/lastSummary}}
{{#favours.toReturn}}
> - **I owe them:** {{what}} ({{link}})
{{/favours.toReturn}}
{{#favours.outstanding}}
> - **I did for them:** {{what}} ({{link}})
{{/favours.outstanding}}
{{#promises}}
> - **I promised:** {{what}}{{#dueText}}, due {{dueText}}{{/dueText}} ({{link}})
{{/promises}}
{{#introducedMeTo}}
> - **They introduced me to** {{link}} ({{^met}}not met yet{{/met}}{{#met}}met since{{/met}})
{{/introducedMeTo}}
> - **They need:** {{needsText}}
> - **They offer:** {{offersText}}
> - **We both know:** {{#sharedContacts}}{{link}}{{/sharedContacts}}
{{/people}}

### How we could help each other

{{#matches}}
> - {{whose}} needs: {{need}}. {{offeredBy.link}} offers: {{evidence}}
{{/matches}}

### What I would like to learn

- 

### Questions

{{#asking}}
- {{text}}{{#asked}} (asked before){{/asked}}
{{/asking}}

`;

export function mustache(closing) {
  const source = mustachePage + closing;
  return () => {
    Mustache.clearCache();
    Mustache.parse(source);
    return (data) => Mustache.render(source, data);
  };
}

/** Days, lists and questions as mustache is to print them: it is given them ready, which flatters it. */
export function forMustache(context, questions) {
  const data = withTextLinks(context);
  const { questions: ask } = helpersFor(questions);
  const rows = [];
  for (const [stage, n] of [['Engagement', 2], ['Searching', 2], ['Closure', 1]]) {
    ask(stage, { data: { root: data }, hash: { n }, fn: (row) => (rows.push(row), '') });
  }
  const people = data.people.map((person) => ({
    ...person,
    introducedBy: person.introducedBy.map((by) => ({ ...by, month: day(by.day, 'LLLL yyyy') })),
    promises: person.promises.map((promise) => ({ ...promise, dueText: day(promise.due, 'd LLLL') })),
    ...{ needsText: person.needs.join('; '), offersText: person.offers.join('; ') },
    lastSummary: person.meetings[0].summary,
  }));
  return { ...data, people, asking: rows };
}

const etaPage = `## Prep: <% it.people.forEach((p) => { %><%= p.name %><% }) %>

<% it.people.forEach((p) => { %>

> - **Who:** <%= p.role %>, <%= p.organisation %>, <%= p.location %>

> - **How we met:** introduced by <% p.introducedBy.forEach((by) => { %><%~ by.link %> (<%= it.h.date(by.day, 'LLLL yyyy') %>)<% }) %>, <%= p.howMet %>; path: <% p.introductionPath.forEach((step) => { %><%= step.name %> → <% }) %><%= p.name %>

<% if (p.lastContact) { %>> - **Last in touch:** <%= p.lastContact.ago %>, <%~ p.lastContact.link %>
<% } %>
<% if (p.meetings[0]) { %>> - **What we talked about:** <%= it.h.truncate(p.meetings[0].summary, 160) %>
<% } %>
<% p.favours.toReturn.forEach((f) => { %>> - **I owe them:** <%= f.what %> (<%~ f.link %>)
<% }) %>
<% p.favours.outstanding.forEach((f) => { %>> - **I did for them:** <%= f.what %> (<%~ f.link %>)
<% }) %>
<% p.promises.forEach((f) => { %>> - **I promised:** <%= f.what %>, due <%= it.h.date(f.due, 'd LLLL') %> (<%~ f.link %>)
<% }) %>
<% p.introducedMeTo.forEach((other) => { %>> - **They introduced me to** <%~ other.link %> (<%= other.met ? 'met since' : 'not met yet' %>)
<% }) %>
> - **They need:** <%= p.needs.join('; ') %>

> - **They offer:** <%= p.offers.join('; ') %>

> - **We both know:** <% p.sharedContacts.slice(0, 5).forEach((other) => { %><%~ other.link %><% }) %>

<% }) %>

### How we could help each other

<% it.matches.forEach((m) => { %>> - <%= m.whose %> needs: <%= m.need %>. <%~ m.offeredBy.link %> offers: <%= m.evidence %>
<% }) %>

### What I would like to learn

- 

### Questions

<% [['Engagement', 2], ['Searching', 2], ['Closure', 1]].forEach(([stage, n]) => { %><%~ it.h.questions(stage, { data: { root: it }, hash: { n }, fn: (row) => '- ' + it.h.escape(row.text) + (row.asked ? ' (asked before)' : '') + '\\n' }) %><% }) %>

`;

export function eta(closing) {
  const engine = new Eta();
  return () => {
    const template = engine.compile(etaPage + closing);
    return (data) => engine.render(template, data);
  };
}
