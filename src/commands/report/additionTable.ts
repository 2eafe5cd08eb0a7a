import { fromHundredths } from '../../domain/hundredths.ts';
import { additionTerms } from '../../services/analysts/additionTerms.ts';
import { answerAddition } from '../../services/analysts/findBestAddition.ts';
import { openHighs } from '../../solver/highs.ts';
import { CommandFailure } from '../commandFailure.ts';
import { nameOf, questionOf } from './coverageTables.ts';
import type { Table } from './csv.ts';
import type { ReportOptions } from './reportOptions.ts';
import { answerOf, type ReportSource } from './reportSource.ts';

const clock = () => performance.now();

/** What one new micro-credential would add most, skill by skill, as bestAddition answers. */
export async function additionTable(source: ReportSource, options: ReportOptions): Promise<Table> {
  const { maxCredits } = options;
  if (maxCredits === undefined) throw new CommandFailure('How many credits? Give --max-credits.');
  const coverage = await questionOf(source, options);
  const index = await source.readIndex();
  const terms = additionTerms({ maxCredits });
  const tools = { clock, solver: await openHighs() };
  const { skills, proof } = answerOf(answerAddition(index, { coverage, terms }, tools));
  return {
    columns: ['skill', 'name', 'demand', 'outcomes', 'titles', 'credits', 'proof'],
    rows: skills.map(({ skillId, demand, outcomeIds }) => {
      const outcomes = outcomeIds.flatMap((id) => index.outcomes.get(id) ?? []);
      return [
        skillId,
        nameOf(index, skillId),
        fromHundredths(demand),
        outcomeIds.join(' '),
        outcomes.map(({ title }) => title).join('; '),
        fromHundredths(outcomes.reduce((sum, { credits }) => sum + credits, 0)),
        proof.status,
      ];
    }),
  };
}
