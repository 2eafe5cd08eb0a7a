import { Command } from 'commander';
import { alqCommand } from './alq/alqCommand.ts';
import { pathwayCommand } from './pathways/pathwayCommand.ts';
import { benchBands } from './analysts/bands.ts';
import { benchDuplicates } from './analysts/duplicates.ts';
import { benchImpact } from './analysts/impact.ts';
import { benchCoverage } from './analysts/skillCoverage.ts';
import { bundleCommand } from './bundle/bundleCommand.ts';
import { benchReads } from './reads/benchReads.ts';
import { rplCommand } from './rpl/rplCommand.ts';
import { benchSearch } from './search/benchSearch.ts';

const program = new Command('npm run bench --').description(
  'Measures the service on this machine.',
);

program.addCommand(alqCommand);
program.addCommand(bundleCommand);
program.addCommand(pathwayCommand);
program.addCommand(rplCommand);
program
  .command('reads')
  .description('reads through the API on a large graph')
  .action(async () => {
    await benchReads();
    process.exit(0);
  });

program
  .command('analysts')
  .description(
    'skill coverage of ESCO, duplicates among 10,000, bands of the labelled pairs, impact',
  )
  .action(async () => {
    await benchCoverage();
    await benchDuplicates();
    await benchBands();
    await benchImpact();
  });

program
  .command('bands')
  .description('precision and recall of the bands of duplicates on the labelled pairs, seconds')
  .action(benchBands);

program
  .command('search')
  .description('import of ESCO 1.1.1, search, facetted pages and deep pages on it')
  .action(async () => {
    await benchSearch();
    process.exit(0);
  });

await program.parseAsync();
