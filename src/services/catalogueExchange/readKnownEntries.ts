import { findKnown } from '../../graph/catalogue/findKnown.ts';
import { readChainNeeds, readPrerequisiteNeeds } from '../../graph/catalogue/readNeeds.ts';
import type { RunStatement } from '../../graph/graph.ts';
import type { Chain, Declarations } from '../../importers/native/declarations.ts';
import type { Needs } from '../../importers/native/findCycles.ts';
import type { KnownEntries } from '../../importers/native/judgeDeclarations.ts';

/** Reads of the graph what the documents must fit: the ids that they declare or mention, and the chains they extend. */
export async function readKnownEntries(
  run: RunStatement,
  declared: Declarations,
): Promise<KnownEntries> {
  const wanted = new Set(declared.entries.keys());
  for (const { to } of declared.references) wanted.add(to);
  const entries = await findKnown(run, [...wanted]);
  const credits = new Map<string, number>();
  for (const [id, { kind, creditsHundredths }] of entries) {
    if (kind === 'LearningOutcome' && creditsHundredths !== null)
      credits.set(id, creditsHundredths);
  }
  // Needs and parts make cycles together.
  const together: readonly Chain[] = ['prerequisites', 'partOf'];
  const needs = (chain: Chain, read: () => Promise<Needs>) =>
    (together.includes(chain) ? together : [chain]).some((each) => extendsChain(declared, each))
      ? read()
      : Promise.resolve<Needs>(new Map());
  return {
    entries,
    credits,
    chains: {
      prerequisites: await needs('prerequisites', () => readPrerequisiteNeeds(run)),
      broader: await needs('broader', () => readChainNeeds(run, 'FALLS_UNDER')),
      partOf: await needs('partOf', () => readChainNeeds(run, 'IS_PART_OF')),
      supersedes: await needs('supersedes', () => readChainNeeds(run, 'SUPERSEDES')),
    },
  };
}

/** Documents that state no such link cannot close a cycle: what the graph holds was judged when it came. */
function extendsChain(declared: Declarations, chain: Chain): boolean {
  return [...declared.chains[chain].values()].some((groups) => groups.length > 0);
}
