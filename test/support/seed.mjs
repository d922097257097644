// Random texts of the unit tests are the same in each run, so that what fails comes of a change; `npm run fuzz` draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261127 });
