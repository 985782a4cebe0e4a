/** Whether I may say who sent me, as an answer behind a name says. */
import { describe, expect, it } from 'vitest';
import { answersMayNotSay } from '../../src/notes/may-not-say';

describe('who sent me is not to be said where the answer is', () => {
  it.each([
    'Bo Lund, but do not say who sent me',
    'Bo Lund, but don’t say she sent me',
    'Bo Lund, but I won’t say who sent me',
    'Bo Lund, I cant say who sent me',
    'Bo Lund, doesnt want to be named',
    'Ida Roth (she would rather not be named)',
    ', but I may not say she sent me',
    'Bo Lund; I must not tell him that Leila sent me',
    'Bo Lund – don’t mention me',
    'Bo Lund – don’t mention her',
    'Bo Lund, do not mention Leila',
    'Bo Lund, without mentioning her name',
    'Bo Lund, keep my name out of it',
    'Bo Lund (keep her out of it)',
    'Bo Lund, leave Leila out of this',
    'Bo Lund, does not want to be named',
    'Bo Lund, wants to remain anonymous',
    'Bo Lund (in confidence)',
    'Bo Lund, confidential',
    'Bo Lund, off the record',
    'Bo Lund: no',
    'Bo Lund, better not',
    'Bo Lund, no names please',
    'Bo Lund; he can’t know who sent me',
    'Bo Lund: she asked me not to use her name',
    'Bo Lund, I’d rather you didn’t say it was me',
    ', aber ohne seinen Namen',
    'Rita Sommer (nicht sagen, dass er mich schickt)',
    'Rita Sommer, vertraulich',
    'Rita Sommer, bitte nicht erwähnen',
    'Rita Sommer: nein',
    'Rita Sommer, lieber nicht',
    'Rita Sommer, ich darf nicht sagen, wer mich schickt',
    'Rita Sommer, ohne sie zu nennen',
    'Rita Sommer; er möchte nicht genannt werden',
    'Rita Sommer, meinen Namen bitte raushalten',
    'Rita Sommer, sag ihr nicht, dass ich dich schicke',
    'Rita Sommer (unter uns)',
    'Rita Sommer, sich nicht auf ihn berufen',
    'Rita Sommer, sans dire son nom',
    'Rita Sommer, sin mencionar su nombre',
  ])('%s', (text) => {
    expect(answersMayNotSay(text)).toBe(true);
  });
});

describe('who sent me may be said where the answer is', () => {
  it.each([
    'Bo Lund',
    'Bo Lund, yes, I may say so',
    'Bo Lund: yes',
    'Bo Lund, do not hesitate to say I sent you',
    'Bo Lund, I may say she sent me',
    'Bo Lund, no longer at the museum',
    'Bo Lund (no email, phone only)',
    'Bo Lund, do not forget to say that Leila sent me',
    'Bo Lund, does not know about the grant',
    'Bo Lund, not keen on email',
    'Bo Lund, has no name for it yet',
    'Bo Lund, wants to know who else is in town',
    'Rita Sommer, ja, gern',
    'Rita Sommer, ich darf sagen, wer mich schickt',
    'Rita Sommer, nicht mehr im Museum',
    'Rita Sommer, kennt sich nicht mit Leder aus',
    'Rita Sommer, ihren Namen darf ich nennen',
  ])('%s', (text) => {
    expect(answersMayNotSay(text)).toBe(false);
  });
});
