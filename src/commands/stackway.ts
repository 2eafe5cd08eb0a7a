import { Command, Option } from 'commander';
import { ConfigError } from '../config.ts';
import { ProblemError } from '../domain/problem.ts';
import { StartFailure } from '../graph/engine/startFailure.ts';
import { importers } from '../importers/importers.ts';
import { CommandFailure } from './commandFailure.ts';
import { type ExportArguments, runExport } from './exportCommand.ts';
import { type ImportArguments, runImport } from './importCommand.ts';
import { NATIVE } from './readSources.ts';
import { addReportCommand } from './report/addReportCommand.ts';
import { say } from './say.ts';
import { runSchema } from './schemaCommand.ts';

const GRAPH = paragraphs(
  '',
  'The graph is that of the service: the Neo4j of NEO4J_URI where it is set, else the one in DATA_DIR,',
  'which a running service shares and which is started for the occasion otherwise.',
);

const IMPORT = paragraphs(
  'Every document is judged first, record by record and all of them together with the graph. One fatal',
  'finding refuses the whole import; otherwise what differs from the graph is written, all of it at once.',
  'What a document names it replaces whole; the rest of the graph stays as it is.',
  '',
  'A folder stands for every *.json in it and below, read by name as one import. Left out are hidden',
  'files, *.schema.json and whatever lies in a folder named "policies".',
  '',
  'Exit status: 0 written (of a dry run: would be accepted), 2 refused, 1 anything else.',
  'docs/import.md says what is checked, and how findings name their place.',
);

const EXPORT =
  'One document on standard output, with or without --json: what was imported, records by id.';

/** Lines become paragraphs, which commander breaks to the width of the terminal. */
function paragraphs(...lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '\n\n' : `${line} `)).join('');
}

function createProgram(): Command {
  const program = new Command('stackway')
    .usage('<command> [options]')
    .description('Brings catalogues into the graph of the service, and out of it.')
    .addHelpText('after', GRAPH);
  const formats = importers.map(({ format, describes }) => `${format}: ${describes}`);
  program
    .command('import')
    .summary('bring documents into the graph: all of them or nothing')
    .description(IMPORT)
    .argument('<file|folder>', 'a document, or a folder of documents')
    .option('--dry-run', 'judge and compare, say what would change, write nothing')
    .option('--json', 'print {"written", "counts", "findings"}, and a dry run\'s "difference"')
    .addOption(
      new Option('--format <format>', `what the documents are; ${formats.join('; ')}`)
        .choices([NATIVE, ...importers.map(({ format }) => format)])
        .default(NATIVE),
    )
    .addHelpText('after', GRAPH)
    .action(async (place: string, options: ImportArguments) => {
      process.exitCode = await runImport(place, options);
    });
  program
    .command('export')
    .summary('give back the catalogue as one document')
    .description(EXPORT)
    .option('--out <file>', 'write it to a file, which is there only once it is whole')
    .option('--json', 'with --out, print {"written", "counts"}')
    .addHelpText('after', GRAPH)
    .action(async (options: ExportArguments) => {
      process.exitCode = await runExport(options);
    });
  addReportCommand(program);
  program
    .command('schema')
    .summary('print the JSON Schema of the native document')
    .description(
      'The JSON Schema of the native document, as published in docs/catalogue.schema.json.',
    )
    .action(() => {
      process.exitCode = runSchema();
    });
  return program;
}

/** What a person can put right is said in one line; anything else is a defect, and says what it is. */
function explainFailure(error: unknown): string {
  const expected = [CommandFailure, ConfigError, StartFailure, ProblemError];
  if (expected.some((kind) => error instanceof kind)) return (error as Error).message;
  return `Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}`;
}

try {
  await createProgram().parseAsync();
} catch (error) {
  // Whoever reads standard output has had enough.
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) {
    say(explainFailure(error));
  }
  process.exitCode = 1;
}
