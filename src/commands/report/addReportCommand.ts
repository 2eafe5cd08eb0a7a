import { type Command, InvalidArgumentError, Option } from 'commander';
import { isCalendarDate } from '../../domain/calendarDate.ts';
import { type ReportName, reportNames, runReport } from './reportCommand.ts';
import type { ReportOptions } from './reportOptions.ts';

const DESCRIPTION = [
  'register: what is on the register, by category of the owner. completeness: what is left unsaid, by whom.',
  'coverage: the matrix of skills against their supply. gaps: skills that nobody supplies. cover: the fewest suppliers.',
  'addition: what one new micro-credential would add most. national: what several owners might deliver as one.',
  'duplicates: pairs that may be one thing. due: reviews and expiries before a day.',
  'impact: what rests on a record. versions: what each version changed. difference: between any two.',
  'agreement: who tags an outcome with which skill.',
  'docs/analysts.md says what the numbers mean. Text that a spreadsheet would take for a formula gets an apostrophe.',
].join(' ');

/** Tables of micro-credentials that may be picked; in those of coverage they are the supply. */
const PICKED = 'register, coverage, gaps, cover, addition, duplicates, national';

/** The tables of analysts, for spreadsheets and programs. */
export function addReportCommand(program: Command): void {
  program
    .command('report')
    .summary('print a table for analysts, as CSV or JSON')
    .description(DESCRIPTION)
    .argument('<table>', reportNames.join(', '), reportName)
    .option('--csv', 'comma-separated values (RFC 4180), which is the default')
    .option('--json', 'a list of objects instead')
    .option('--as-of <date>', 'the day; today in Pacific/Auckland without it', day)
    .option('--before <date>', 'due: what falls due before this day', day)
    .option('--jurisdiction <code...>', `${PICKED}, completeness, due: only of these`)
    .option('--recognition <recognition...>', `${PICKED}: only these, such as APPROVED`)
    .option('--sector <name>', 'coverage, gaps, cover, addition: skills of a sector')
    .option('--occupation <id...>', 'coverage, gaps, cover, addition: skills of occupations')
    .option('--framework <id>', 'coverage, gaps, cover, addition: skills of a framework')
    .option('--under-skill <id>', 'coverage, gaps, cover, addition: a skill and all below it')
    .option('--field <id>', 'coverage, gaps, cover, addition: skills of a subject field')
    .option('--id <id>', 'impact, versions, agreement: of which record')
    .option('--from <id>', 'difference: from which record')
    .option('--to <id>', 'difference: to which record, of the same kind')
    .option('--max-credits <credits>', 'addition: the most that it may have', credits)
    .addOption(
      new Option(
        '--by <dimension>',
        'coverage, gaps, cover, addition: what the columns are',
      ).choices(['MICRO_CREDENTIAL', 'QUALIFICATION', 'PROVIDER', 'LEVEL', 'FIELD', 'REGION']),
    )
    .addOption(
      new Option('--of <kind>', 'duplicates: of what').choices([
        'MICRO_CREDENTIALS',
        'LEARNING_OUTCOMES',
        'SKILLS',
      ]),
    )
    .action(async (table: ReportName, options: ReportOptions) => {
      process.exitCode = await runReport(table, options);
    });
}

function reportName(text: string): ReportName {
  const name = reportNames.find((each) => each === text);
  if (name !== undefined) return name;
  throw new InvalidArgumentError(`There are ${reportNames.join(', ')}.`);
}

function credits(text: string): number {
  const most = Number(text);
  if (text.trim() !== '' && Number.isFinite(most)) return most;
  throw new InvalidArgumentError('Credits are a number.');
}

function day(text: string): string {
  if (isCalendarDate(text)) return text;
  throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
}
