import { expect, it } from 'vitest';
import { deedFor, deedOf, isPromised } from '../../src/follow-ups/deed';

it.each([
  ['to send me the list', 'send me the list'],
  ['send the list', 'send the list'],
  ['I promised Ann my notes by Friday.', 'my notes by Friday'],
  ['I promised Ann Marlow my notes', 'my notes'],
  ['I promised her to ask Tom', 'ask Tom'],
  ["I promised that I'd ask Tom", 'ask Tom'],
  ['I said I would send the rota.', 'send the rota'],
  ["I told Ann I'd send the rota", 'send the rota'],
  ["I'll send the rota.", 'send the rota'],
  ['Ich habe ihr versprochen, die Liste zu schicken.', 'die Liste zu schicken'],
  ['promised land slides.', 'promised land slides.'],
  ['I promised', 'I promised'],
  ['Talk to Tom.', 'Talk to Tom.'],
])('“%s” is to “%s”', (what, deed) => {
  expect(deedOf(what)).toBe(deed);
});

it.each([
  ['send Ann Marlow sample descriptions', 'send sample descriptions'],
  ['Send Ann Marlow the list by Friday', 'Send the list by Friday'],
  ['I promised to lend Ann Marlow my drill.', 'lend my drill'],
  ['Ann Marlow die Liste schicken', 'die Liste schicken'],
  ['Ann Marlow 2 Bücher mitbringen', '2 Bücher mitbringen'],
  ['send Ann Marlow to Tom', 'send Ann Marlow to Tom'],
  ['send Ann Marlow and Tom the list', 'send Ann Marlow and Tom the list'],
  ['send Ann Marlow, Tom and Kim the list', 'send Ann Marlow, Tom and Kim the list'],
  ['send Ann Marlow’s list to Tom', 'send Ann Marlow’s list to Tom'],
  ['bring Ann Marlow home', 'bring Ann Marlow home'],
  ['send Ann Marlow', 'send Ann Marlow'],
  ['ask Ann Marlow about Tom', 'ask Ann Marlow about Tom'],
  ['tell Tom to send Ann Marlow the list', 'tell Tom to send Ann Marlow the list'],
  ['send Jo-Ann Marlow the list', 'send Jo-Ann Marlow the list'],
  ['Ann Marlow und Tom die Liste schicken', 'Ann Marlow und Tom die Liste schicken'],
  ['Ann Marlow zu Tom schicken', 'Ann Marlow zu Tom schicken'],
  ['Ann Marlow schicken', 'Ann Marlow schicken'],
])('below the name of Ann Marlow, “%s” is to “%s”', (what, deed) => {
  expect(deedFor(what, 'Ann Marlow')).toBe(deed);
});

it.each([
  'send the list',
  'to send Ann the list',
  'Ann Marlow die Liste schicken',
  'bring her the book',
  'I promised Ann to read her draft',
  'for Ann Marlow: call her',
  'introduce Ann to Tom',
])('%s is promised', (what) => {
  expect(isPromised(what, 'Ann Marlow')).toBe(true);
});

it.each([
  'ask Ann about the flat',
  'read Ann’s book',
  'Don’t tell Ann about the party',
  "don't send Ann the list",
  'Ann nicht einladen',
  'Ann Marlow nach der Wohnung fragen',
  'buy a present for Ann',
  'find out where Ann lives',
])('%s is no more than to do', (what) => {
  expect(isPromised(what, 'Ann Marlow')).toBe(false);
});
