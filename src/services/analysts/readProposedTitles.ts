import type { Proposal } from '../../domain/proposal.ts';
import type { RunLimits } from '../../graph/graph.ts';
import { readableTitle } from '../../rules/text/readableTitle.ts';
import type { AskedOfProposal } from '../planning/planningTask.ts';
import type { SkillReading } from '../reading/skillReading.ts';

/** What the titles of the catalogue mean, and what is proposed in words; without a sentence model neither. */
export async function readProposedTitles(
  reading: SkillReading,
  { title, outcomeTexts }: Proposal,
  limits: RunLimits,
): Promise<Pick<AskedOfProposal, 'titles' | 'vectors'>> {
  const titles = await reading.titles(limits);
  if (titles.model === null) return { titles: null, vectors: [] };
  const texts = [title, ...outcomeTexts].map((text) => readableTitle(text, []));
  const encoded = await reading.encode(texts.filter((text) => text !== null));
  let place = 0;
  const vectors = texts.map((text) => (text === null ? null : (encoded[place++] ?? null)));
  return { titles, vectors };
}
