import { expect, it } from 'vitest';
import { deedOf } from '../../src/follow-ups/deed';

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
