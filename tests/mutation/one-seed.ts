import fc from 'fast-check';

// A mutation that is killed by luck tonight and survives tomorrow is noise; and nobody reads a counterexample, so none is made smaller.
fc.configureGlobal({ seed: 1, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 10), endOnFailure: true });
