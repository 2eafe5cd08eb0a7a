import { Command } from 'commander';
import { alqCommand } from './alq/alqCommand.ts';
import { pathwayCommand } from './pathways/pathwayCommand.ts';
import { benchReads } from './reads/benchReads.ts';
import { rplCommand } from './rpl/rplCommand.ts';

const program = new Command('npm run bench --').description(
  'Measures the service on this machine.',
);

program.addCommand(alqCommand);
program.addCommand(pathwayCommand);
program.addCommand(rplCommand);
program
  .command('reads')
  .description('reads through the API on a large graph')
  .action(async () => {
    await benchReads();
    process.exit(0);
  });

await program.parseAsync();
