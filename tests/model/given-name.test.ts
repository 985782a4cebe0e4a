import { describe, expect, test } from 'vitest';
import { givenNameOf } from '../../src/model/given-name';

describe('the given name, to greet somebody by', () => {
  test.each([
    ['Ida Noor', 'Ida'],
    ['Ida', 'Ida'],
    ['Ida B. Noor', 'Ida'],
    ['Dr. Ida Noor', 'Ida'],
    ['Prof. Dr. Ida von Noor', 'Ida'],
    ['Herr Jörg Müller', 'Jörg'],
    ['Mme Claire Petit', 'Claire'],
    ['Sra. Ana de la Cruz', 'Ana'],
    ['Noor, Ida', 'Ida'],
    ['van Gogh, Vincent', 'Vincent'],
    ['Ida Noor, PhD', 'Ida'],
    ['Martin Luther King Jr.', 'Martin'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['Ida (Acme) Noor', 'Ida'],
    ['Sarah Chen (Acme)', 'Sarah'],
    ['DUPONT Claire', 'Claire'],
  ])('%s: %s', (name, given) => {
    expect(givenNameOf(name)).toBe(given);
  });

  test.each([
    ...[
      'J. Noor',
      'J. K. Rowling',
      'J.R.R. Tolkien',
      'Dr. Noor',
      'Frau Schmidt',
      'van Gogh',
      'Ida & Bo Noor',
      'Ida und Bo',
    ],
    ...['山田 太郎', '김민준', 'ida@example.org', 'Team 42', 'De la Cruz'],
  ])('%s stays whole, because nothing says which it is', (name) => {
    expect(givenNameOf(name)).toBe(name);
  });
});
