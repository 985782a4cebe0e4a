/** What a letter tells its reader of my promises: only what the line says was promised to them, as one says it to them. */
import { expect, it } from 'vitest';
import { promiseInLetter, promiseOnPage } from '../../src/follow-ups/promise-in-letter';

const reader = { names: ['Yusuf Demir', 'Yusuf'], isFormal: false, isOnlyOne: true };

it.each([
  // As promised, and as an action towards them.
  ['I promised to help with his application', 'help with your application'],
  ['I promised Yusuf Demir to help with his application', 'help with your application'],
  ['I promised Yusuf Demir my notes', 'my notes'],
  ["I said I'd send him my portfolio by Friday.", 'send you my portfolio'],
  ["I'll send him my portfolio", 'send you my portfolio'],
  ['promised to send Yusuf the list', 'send you the list'],
  ['I promised to ask Tom', 'ask Tom'],
  ['send him my portfolio by Friday', 'send you my portfolio'],
  ['send the article to Yusuf', 'send the article to you'],
  ['show Yusuf my press', 'show you my press'],
  ['Show Yusuf my press', 'show you my press'],
  ['introduce Yusuf to Leila Haddad', 'introduce you to Leila Haddad'],
  ['lend her the book', 'lend you the book'],
  ['to send them the list', 'send you the list'],
  ['promised to help her with her application', 'help you with your application'],
  ['Ich schicke ihm mein Portfolio.', 'dir mein Portfolio schicken'],
  ['Ich schicke ihr bis Montag den Entwurf', 'dir den Entwurf schicken'],
  ['Ich leite ihm die Einladung weiter', 'dir die Einladung weiterleiten'],
  ['versprochen, ihr bei ihrem Antrag zu helfen', 'dir bei deinem Antrag zu helfen'],
  ['Ich habe ihm versprochen, seinen Antrag zu lesen', 'deinen Antrag zu lesen'],
  ['Ich habe Yusuf versprochen, ihm die Liste zu schicken', 'dir die Liste zu schicken'],
  ['ihm die Liste schicken', 'dir die Liste schicken'],
  ['Yusuf meine Presse zeigen', 'dir meine Presse zeigen'],
])('“%s” is said to them as “%s”', (what, said) => {
  expect(promiseInLetter(what, true, reader)).toBe(said);
});

it.each([
  ['Ich schicke ihm mein Portfolio.', 'Ihnen mein Portfolio schicken'],
  ['versprochen, ihr bei ihrem Antrag zu helfen', 'Ihnen bei Ihrem Antrag zu helfen'],
  ['Ich habe Yusuf versprochen, für ihn seinen Antrag zu lesen', 'für Sie Ihren Antrag zu lesen'],
])('“%s” is said formally as “%s”', (what, said) => {
  expect(promiseInLetter(what, true, { ...reader, isFormal: true })).toBe(said);
});

it.each([
  'find out what Bo Lund thinks of Yusuf',
  'think about whether I want to work with him',
  'ask him about his sister',
  'check his references',
  'look up Yusuf Demir',
  'see if he got the job',
  'read his book',
  "I'll think about whether I want to work with him",
  "I'll ask Bo about him",
  "I'll tell Bo about him",
  "I'll have to be careful with him",
  "I'll not lend him money again",
  'I promised not to tell Otto about his offer',
  'I promised to find out what Bo thinks of Yusuf',
  'I promised Bo to send Yusuf the list',
  'I told Bo I would send him the list',
  'I told Ann I would keep an eye on him',
  'send Bo his portfolio',
  'send Bo the report about him',
  'write to Bo about Yusuf',
  'send her slides',
  'give him a chance?',
  'send the list',
  'do not lend him money',
  'decide what to give him',
  'I promised to help my brother with his application',
  'I promised to help his sister with her application',
  'versprochen, seiner Schwester bei ihrem Antrag zu helfen',
  'versprochen, meinem Bruder bei seinem Antrag zu helfen',
  'write him off',
  'give him another chance',
  'write down what he said',
  'write about him',
  'Show Yusuf Bo and his press',
  'herausfinden, was Bo von Yusuf hält',
  'überlegen, ob ich mit ihm arbeiten will',
  'ihn nach seiner Schwester fragen',
  'Ich überlege mir, ob ich ihm helfe',
  'Ich denke über ihn nach',
  'Ich schicke Bo seine Mappe',
  'Ich gebe ihm keine Chance',
  'Ich leihe ihr Bücher',
  'ihr Bücher leihen',
  'Bo von ihm schreiben',
  'versprochen, Bo nichts von ihm zu sagen',
])('“%s” is in no letter', (what) => {
  expect(promiseInLetter(what, false, reader)).toBeNull();
});

it('is in no letter where a pronoun may mean somebody else at the table', () => {
  const shared = { ...reader, isOnlyOne: false };
  expect(promiseInLetter('send him the list', false, shared)).toBeNull();
  expect(promiseInLetter('send Yusuf the list', false, shared)).toBe('send you the list');
});

it.each([
  ['promised to send Kim the list', false, 'send Kim the list'],
  ['Promised Kim the list', false, 'the list'],
  ['promised land slides', false, 'promised land slides'],
  ['versprochen, ihr bei ihrem Antrag zu helfen', false, 'ihr bei ihrem Antrag zu helfen'],
  ['Ich schicke ihr bis Montag den Entwurf', true, 'ihr den Entwurf schicken'],
  ['Ich schicke ihr bis Montag den Entwurf', false, 'ihr bis Montag den Entwurf schicken'],
  ['send the list by 1 December', true, 'send the list'],
  ['send the list by Ann', true, 'send the list by Ann'],
  ['think about whether I want to work with him', false, 'think about whether I want to work with him'],
])('“%s” stands on my page without what the page says besides', (what, hasDue, said) => {
  expect(promiseOnPage(what, hasDue)).toBe(said);
});
