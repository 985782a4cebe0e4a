// The same page in other engines. Handlebars renders our own template with helpers written for it; mustache and eta cannot, so the page
// is written again in their languages. Both twins are of a talk with one person, and leave out the table of those who come to a larger one.
import { Eta } from 'eta';
import Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { DateTime } from 'luxon';
import Mustache from 'mustache';

const days = new Map();

/** Days in words, each made once, as our own `date` does: what luxon needs for them is not the engine's. */
function day(iso, form) {
  if (!iso) return '';
  const key = `${iso} ${form}`;
  let words = days.get(key);
  if (words === undefined) days.set(key, (words = DateTime.fromISO(iso, { locale: 'en' }).toFormat(form)));
  return words;
}

const { isEmpty } = Handlebars.Utils;

/** The helpers of the page as one would write them for Handlebars, which puts its options last. */
export const helpers = {
  or(...values) {
    const last = values.length - 2;
    for (let at = 0; at < last; at++) if (!isEmpty(values[at])) return values[at];
    return values[last];
  },
  not: (value) => isEmpty(value),
  and(...values) {
    const last = values.length - 2;
    for (let at = 0; at < last; at++) if (isEmpty(values[at])) return values[at];
    return values[last];
  },
  gt: (a, b) => a > b,
  count: (list) => list.length,
  first: (list) => list[0],
  take: (list, most) => list.slice(0, most),
  join: (list, between) => list.join(between),
  listed: (list, { fn }) => list.map((one) => fn(one)).join(' and '),
  group(list, field) {
    const groups = new Map();
    for (const one of list) {
      const id = String(one[field]);
      const group = groups.get(id) ?? { key: one[field], items: [] };
      group.items.push(one);
      groups.set(id, group);
    }
    return [...groups.values()];
  },
  date: day,
  cursor: () => '',
};

/** Links are objects to us; for Handlebars they are text. */
export function withTextLinks(value) {
  if (Array.isArray(value)) return value.map(withTextLinks);
  if (typeof value !== 'object' || value === null) return value;
  if (value.type === 'link') return new Handlebars.SafeString(`[[${value.target}]]`);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTextLinks(inner)]));
}

export function handlebars(source) {
  const engine = Handlebars.create();
  engine.registerHelper(helpers);
  return () => {
    const template = engine.compile(source);
    return (data) => template(data);
  };
}

export function precompiled(source) {
  const code = Handlebars.precompile(source);
  const engine = runtime.create();
  engine.registerHelper(helpers);
  return () => engine.template(new Function(`return ${code}`)());
}

const mustachePage = `## Prep{{#meeting}} for {{dayText}}{{#time}}, {{time}}{{/time}}{{#place}}, {{place}}{{/place}}{{/meeting}}: {{#people}}{{name}}{{comma}}{{/people}}

### Why this talk
- What I want to know: 
- What I need it for, and by when:
- How much is enough, and what I know already:
{{#person.isFirstTalk}}
- Who I am to them, and how I found them:
{{/person.isFirstTalk}}
{{#me.seeksWork}}
- I am not asking for a job.
{{/me.seeksWork}}
{{#person}}
{{#hasWho}}

### Who and how
{{#placeText}}
> - {{placeText}}{{#callName}}. Call them {{callName}}{{/callName}}
{{/placeText}}
{{^placeText}}
{{#callName}}
> - Call them {{callName}}
{{/callName}}
{{/placeText}}
{{#hasHow}}
> - {{#isIntroduced}}Introduced by {{#introducedBy}}{{link}}{{#dayText}} ({{dayText}}){{/dayText}}{{and}}{{/introducedBy}}{{#howMet}}, {{howMet}}{{/howMet}}{{#hasPath}}. Path: {{#introductionPath}}{{name}} → {{/introductionPath}}{{name}}{{/hasPath}}{{/isIntroduced}}{{^isIntroduced}}{{#howMet}}Met: {{howMet}}{{#met}}, {{metMonth}}{{/met}}{{/howMet}}{{^howMet}}{{#met}}Met on {{metDay}}{{/met}}{{/howMet}}{{/isIntroduced}}{{#isNamed}}. Named by {{#namedBy}}{{link}}{{and}}{{/namedBy}}{{/isNamed}}{{#hasShared}}. We both know {{#sharedContacts}}{{link}}{{and}}{{/sharedContacts}}{{/hasShared}}
{{/hasHow}}
{{/hasWho}}
{{#hasLast}}

### Last time{{#lastTime}}: {{#ago}}{{ago}}, {{/ago}}{{link}}{{#laterContact}}; in touch {{ago}}: {{link}}{{/laterContact}}{{/lastTime}}
{{#lastTime}}
{{#points}}
> - {{.}}
{{/points}}
{{#openText}}
> - Left open: {{openText}}
{{/openText}}
{{/lastTime}}
{{#toAskText}}
> - Ask this time: {{toAskText}}
{{/toAskText}}
{{/hasLast}}
{{#hasBetween}}

### Between us
{{#hasPromises}}
> - I promised: {{#promises}}{{what}}{{#dueText}}, by {{dueText}}{{/dueText}} ({{link}}){{semicolon}}{{/promises}}
{{/hasPromises}}
{{#hasIntroductions}}
> - I promised to introduce them to {{#promisedIntroductions}}{{link}}{{and}}{{/promisedIntroductions}}
{{/hasIntroductions}}
{{#isAwaited}}
> - They promised: {{#awaited}}{{what}}{{#dueText}}, by {{dueText}}{{/dueText}} ({{link}}){{semicolon}}{{/awaited}}
{{/isAwaited}}
{{#hasFavours}}
> - {{#favours.toReturn}}They did for me: {{what}} ({{link}}). {{/favours.toReturn}}{{#favours.outstanding}}I did for them: {{what}} ({{link}}){{/favours.outstanding}}
{{/hasFavours}}
{{#hasNamed}}
> - They named: {{#named}}{{link}}{{#met}} (met since){{/met}}{{and}}{{/named}}{{#hasNews}}. News for them: I have met {{#news}}{{link}}{{and}}{{/news}}{{/hasNews}}
{{/hasNamed}}
{{/hasBetween}}
{{#hasBring}}

### What I could bring
{{#bring}}
> - They need: {{need}}{{#contacts}}. Contact: {{link}} ({{evidence}}){{/contacts}}{{#hasNotes}}. My notes: {{#notes}}{{link}}{{and}}{{/notes}}{{/hasNotes}}{{#skillsText}}. I can: {{skillsText}}{{/skillsText}}
{{/bring}}
{{^bring}}
> - I can: {{offersText}}
{{/bring}}
{{/hasBring}}
{{#hasAsk}}

### What I could ask
> - I am looking for: {{#couldHelpMe}}{{need}}{{#offer}} (they offer: {{offer}}){{/offer}}{{semicolon}}{{/couldHelpMe}}
{{/hasAsk}}
{{/person}}

### Questions
{{#questionsToAsk}}
- {{text}}{{#probe}} *{{probe}}*{{/probe}}
  - 
{{/questionsToAsk}}

`;

export function mustache(closing) {
  const source = mustachePage + closing.replace(/\{\{#if [^\n]*\n/, '{{#person.isFirstTalk}}\n').replace('{{/if}}', '{{/person.isFirstTalk}}');
  return () => {
    Mustache.clearCache();
    Mustache.parse(source);
    return (data) => Mustache.render(source, data);
  };
}

/** Mustache has no helpers and no conditions: it is given days, lists and whether a part has anything to say, ready, which flatters it. */
export function forMustache(context) {
  const data = withTextLinks(context);
  const { person, me, meeting } = data;
  const divided = (list, name = 'comma', between = ', ') =>
    list.map((one, at) => ({ ...one, [name]: at < list.length - 1 ? between : '' }));
  const dated = (list, field, name, form) => list.map((one) => ({ ...one, [name]: day(one[field], form) }));
  const some = (...values) => values.some((value) => !isEmpty(value));
  const few = (list, most) => list.slice(0, most).join('; ');
  const { role, organisation, location, callName, introducedBy, howMet, met, sharedContacts } = person;
  const { namedBy, lastTime, lastContact, toAsk, promises, promisedIntroductions, awaited, favours, news } = person;
  const { bring, couldHelpMe, named, introductionPath } = person;
  return {
    ...data,
    people: divided(data.people),
    meeting: meeting && { ...meeting, dayText: day(meeting.day, 'cccc d LLLL') },
    person: {
      ...person,
      hasWho: some(role, organisation, location, callName, introducedBy, namedBy, howMet, met, sharedContacts),
      isNamed: namedBy.length > 0,
      hasHow: some(introducedBy, namedBy, howMet, met, sharedContacts),
      namedBy: divided(namedBy, 'and', ' and '),
      laterContact: lastContact && (!lastTime || lastContact.day > lastTime.day) ? lastContact : null,
      placeText: [role, organisation, location].filter(Boolean).join(', '),
      isIntroduced: some(introducedBy),
      introducedBy: divided(dated(introducedBy, 'day', 'dayText', 'LLLL yyyy'), 'and', ' and '),
      hasPath: introductionPath.length > 1,
      ...{ metMonth: day(met, 'LLLL yyyy'), metDay: day(met, 'd LLLL yyyy') },
      ...{ hasShared: some(sharedContacts), sharedContacts: divided(sharedContacts.slice(0, 3), 'and', ' and ') },
      hasLast: some(lastTime, lastContact),
      lastTime: lastTime && { ...lastTime, openText: few(lastTime.open, 3) },
      toAskText: few(toAsk, 3),
      hasBetween: some(
        ...[promises, promisedIntroductions, awaited],
        ...[favours.toReturn, favours.outstanding, named, news],
      ),
      hasPromises: some(promises),
      promises: divided(dated(promises.slice(0, 4), 'due', 'dueText', 'd LLLL'), 'semicolon', '; '),
      hasIntroductions: some(promisedIntroductions),
      promisedIntroductions: divided(promisedIntroductions, 'and', ' and '),
      isAwaited: some(awaited),
      awaited: divided(dated(awaited.slice(0, 3), 'due', 'dueText', 'd LLLL'), 'semicolon', '; '),
      hasFavours: some(favours.toReturn, favours.outstanding),
      favours: { toReturn: favours.toReturn.slice(0, 2), outstanding: favours.outstanding.slice(0, 1) },
      ...{ hasNews: some(news), news: divided(news.slice(0, 3), 'and', ' and ') },
      hasBring: some(bring, me.offers),
      bring: bring.slice(0, 3).map((one) => ({
        ...one,
        ...{ hasNotes: some(one.notes), notes: divided(one.notes, 'and', ' and '), skillsText: one.skills.join('; ') },
      })),
      offersText: few(me.offers, 3),
      hasAsk: some(couldHelpMe),
      couldHelpMe: divided(couldHelpMe.slice(0, 3), 'semicolon', '; '),
      ...{ hasNamed: some(named, news), named: divided(named.slice(0, 4), 'and', ' and ') },
    },
  };
}

const etaPage = `<%
const { person: p, me, meeting, people, date } = it;
const links = (list) => list.map((one) => one.link).join(' and ');
const promised = (list) => list.map((one) => one.what + (one.due ? ', by ' + date(one.due, 'd LLLL') : '') + ' (' + one.link + ')').join('; ');
%>
## Prep<% if (meeting?.day) { %> for <%= date(meeting.day, 'cccc d LLLL') %><% if (meeting.time) { %>, <%= meeting.time %><% } %><% if (meeting.place) { %>, <%= meeting.place %><% } %><% } %>: <%= people.map((one) => one.name).join(', ') %>


### Why this talk
- What I want to know: 
- What I need it for, and by when:
- How much is enough, and what I know already:
<% if (p && p.isFirstTalk) { %>
- Who I am to them, and how I found them:
<% } %>
<% if (me.seeksWork) { %>
- I am not asking for a job.
<% } %>
<% if (p) { %>
<% if (p.role || p.organisation || p.location || p.callName || p.introducedBy.length || p.namedBy.length || p.howMet || p.met || p.sharedContacts.length) { %>

### Who and how
<% const where = [p.role, p.organisation, p.location].filter(Boolean).join(', '); %>
<% if (where || p.callName) { %>
> - <%= where %><% if (p.callName) { %><% if (where) { %>. <% } %>Call them <%= p.callName %><% } %>

<% } %>
<% if (p.introducedBy.length || p.namedBy.length || p.howMet || p.met || p.sharedContacts.length) { %>
> - <% if (p.introducedBy.length) { %>Introduced by <% p.introducedBy.forEach((by, at) => { %><%~ by.link %><% if (by.day) { %> (<%= date(by.day, 'LLLL yyyy') %>)<% } %><% if (at < p.introducedBy.length - 1) { %> and <% } %><% }) %><% if (p.howMet) { %>, <%= p.howMet %><% } %><% if (p.introductionPath.length > 1) { %>. Path: <% for (const step of p.introductionPath) { %><%= step.name %> → <% } %><%= p.name %><% } %><% } else if (p.howMet) { %>Met: <%= p.howMet %><% if (p.met) { %>, <%= date(p.met, 'LLLL yyyy') %><% } %><% } else if (p.met) { %>Met on <%= date(p.met, 'd LLLL yyyy') %><% } %><% if (p.namedBy.length) { %>. Named by <%~ links(p.namedBy) %><% } %><% if (p.sharedContacts.length) { %>. We both know <%~ links(p.sharedContacts.slice(0, 3)) %><% } %>

<% } %>
<% } %>
<% if (p.lastTime || p.lastContact) { %>

### Last time<% if (p.lastTime) { %>: <% if (p.lastTime.ago) { %><%= p.lastTime.ago %>, <% } %><%~ p.lastTime.link %><% } %>

<% if (p.lastContact && (!p.lastTime || p.lastContact.day > p.lastTime.day)) { %>
> - In touch <%= p.lastContact.ago %>: <%~ p.lastContact.link %>

<% } %>

<% if (p.lastTime) { %>
<% for (const point of p.lastTime.points) { %>
> - <%= point %>

<% } %>
<% if (p.lastTime.open.length) { %>
> - Left open: <%= p.lastTime.open.slice(0, 3).join('; ') %>

<% } %>
<% } %>
<% if (p.toAsk.length) { %>
> - Ask this time: <%= p.toAsk.slice(0, 3).join('; ') %>

<% } %>
<% } %>
<% if (p.promises.length || p.promisedIntroductions.length || p.awaited.length || p.favours.toReturn.length || p.favours.outstanding.length || p.named.length || p.news.length) { %>

### Between us
<% if (p.promises.length) { %>
> - I promised: <%~ promised(p.promises.slice(0, 4)) %>

<% } %>
<% if (p.promisedIntroductions.length) { %>
> - I promised to introduce them to <%~ links(p.promisedIntroductions) %>

<% } %>
<% if (p.awaited.length) { %>
> - They promised: <%~ promised(p.awaited.slice(0, 3)) %>

<% } %>
<% if (p.favours.toReturn.length || p.favours.outstanding.length) { %>
> - <% for (const one of p.favours.toReturn.slice(0, 3)) { %>They did for me: <%= one.what %> (<%~ one.link %>). <% } %><% for (const one of p.favours.outstanding.slice(0, 2)) { %>I did for them: <%= one.what %> (<%~ one.link %>)<% } %>

<% } %>
<% if (p.named.length || p.news.length) { %>
> - They named: <%~ p.named.slice(0, 4).map((one) => one.link + (one.met ? ' (met since)' : '')).join(' and ') %><% if (p.news.length) { %>. News for them: I have met <%~ links(p.news.slice(0, 3)) %><% } %>

<% } %>
<% } %>
<% if (p.bring.length || me.offers.length) { %>

### What I could bring
<% for (const one of p.bring.slice(0, 3)) { %>
> - They need: <%= one.need %><% for (const by of one.contacts) { %>. Contact: <%~ by.link %> (<%= by.evidence %>)<% } %><% if (one.notes.length) { %>. My notes: <%~ links(one.notes) %><% } %><% if (one.skills.length) { %>. I can: <%= one.skills.join('; ') %><% } %>

<% } %>
<% if (!p.bring.length) { %>
> - I can: <%= me.offers.slice(0, 3).join('; ') %>

<% } %>
<% } %>
<% if (p.couldHelpMe.length) { %>

### What I could ask
> - I am looking for: <%~ p.couldHelpMe.slice(0, 3).map((one) => one.need + (one.offer ? ' (they offer: ' + one.offer + ')' : '')).join('; ') %>

<% } %>
<% } %>

### Questions
<% for (const one of it.questionsToAsk) { %>
- <%= one.text %><% if (one.probe) { %> *<%= one.probe %>*<% } %>

  - 
<% } %>

`;

export function eta(closing) {
  const engine = new Eta();
  return () => {
    const template = engine.compile(
      etaPage + closing.replace(/\{\{#if [^\n]*\n/, '<% if (p && p.isFirstTalk) { %>\n').replace('{{/if}}', '<% } %>'),
    );
    return (data) => engine.render(template, data);
  };
}
