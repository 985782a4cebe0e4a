import fc from 'fast-check';

/** The seed of every property and of the order of the tests: the same in each `npm test`, another in each `npm run test:random`. */
export const seed = Number(process.env['PROPERTY_SEED'] ?? 1);

fc.configureGlobal({ seed });
