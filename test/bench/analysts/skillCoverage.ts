import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { escoImporter } from '../../../src/importers/esco/escoImporter.ts';
import { readArchive } from '../../../src/importers/readArchive.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { openHighs } from '../../../src/solver/highs.ts';
import { answerCoverage } from '../../../src/services/analysts/coverSkills.ts';
import { answerAddition } from '../../../src/services/analysts/findBestAddition.ts';
import { readSeed } from '../../seed/readSeed.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';

const ARCHIVES = fileURLToPath(new URL('../../../../shared/data/esco-v1.1.1', import.meta.url));
const MAX_CREDITS = 40;

/** ESCO's occupations as demand, the seed as supply: each sector, then all 3,007 occupations at once. */
export async function benchCoverage(): Promise<void> {
  if (!existsSync(ARCHIVES)) {
    process.stdout.write('skillCoverage: ESCO is not beside the project; not measured\n');
    return;
  }
  const tools = { clock: () => performance.now(), solver: await openHighs() };
  const index = indexCatalogue(planningCatalogueOf(withSeed(readEsco())));
  const occupations = [...index.occupations.values()];
  const sectors = [...new Set(occupations.flatMap(({ sector }) => sector ?? []))];
  const ask = (demand: Parameters<typeof answerCoverage>[1]['demand']) => {
    const startedAt = performance.now();
    const reply = answerCoverage(
      index,
      {
        demand,
        supplyIds: null,
        asOf: '2026-11-22',
        by: 'MICRO_CREDENTIAL',
        wants: { cover: true, gaps: true },
      },
      tools,
    );
    if ('problem' in reply) throw new Error(reply.problem.message);
    return { ...reply.answer, milliseconds: performance.now() - startedAt };
  };
  const startedAt = performance.now();
  const times = sectors.map((sector) => ask({ sector }).milliseconds);
  const seconds = (performance.now() - startedAt) / 1000;
  process.stdout.write(
    `skillCoverage: ${occupations.length} occupations in ${sectors.length} sectors, one after the other ${seconds.toFixed(2)} s, the slowest ${Math.max(...times).toFixed(0)} ms\n`,
  );
  const everyone = { occupationIds: occupations.map(({ id }) => id) };
  const all = ask(everyone);
  process.stdout.write(
    `skillCoverage: all at once ${all.milliseconds.toFixed(0)} ms: ${all.coveredCount} of ${all.skillCount} skills, smallest cover ${all.smallestCoverIds.length} (${all.smallestCoverProof?.status ?? 'none'})\n`,
  );
  const added = answerAddition(
    index,
    {
      coverage: { ...all.question, demand: everyone },
      terms: { maxCredits: 100 * MAX_CREDITS, minLevel: null, maxLevel: null },
    },
    tools,
  );
  if ('problem' in added) throw new Error(added.problem.message);
  const { skills, proof, outcomeIds } = added.answer;
  process.stdout.write(
    `bestAddition: of ${proof.candidates} outcomes ${outcomeIds.length} within ${MAX_CREDITS} credits add ${skills.length} skills (${proof.status}), ${proof.milliseconds.toFixed(0)} ms\n`,
  );
}

function readEsco(): Catalogue {
  const files = readdirSync(ARCHIVES)
    .filter((name) => name.endsWith('.zip'))
    .flatMap((name) => readArchive(name, readFileSync(`${ARCHIVES}/${name}`), '.csv').files);
  return escoImporter.read(files).catalogue;
}

function withSeed(esco: Catalogue): Catalogue {
  const seed = readSeed();
  return {
    ...esco,
    subjectFields: seed.subjectFields,
    organisations: seed.organisations,
    frameworks: [...seed.frameworks, ...(esco.frameworks ?? [])],
    skills: [...seed.skills, ...(esco.skills ?? [])],
    learningOutcomes: seed.learningOutcomes,
    microCredentials: seed.microCredentials,
    qualifications: seed.qualifications,
    occupations: [...seed.occupations, ...(esco.occupations ?? [])],
    offerings: seed.offerings,
  };
}
