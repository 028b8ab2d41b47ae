// Loaded before every Node test: property tests try the same values on each run of `npm test`; `SEED=…` tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_122) });
