import { benchDuplicates } from './analysts/duplicates.ts';
import { benchCoverage } from './analysts/skillCoverage.ts';

// node --import tsx test/bench/analysts.ts

benchCoverage();
benchDuplicates();
