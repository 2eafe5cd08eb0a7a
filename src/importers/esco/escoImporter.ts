import type { Catalogue, CatalogueMeta, Framework } from '../../domain/catalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { ImportedCatalogue, Importer, SourceFile } from '../importer.ts';
import { type EscoFiles, findEscoFiles, findVersion } from './escoFiles.ts';
import { breakCycles, linkConcepts, readRelations } from './readRelations.ts';
import { readGroups } from './readGroups.ts';
import { readOccupationSkills } from './readOccupationSkills.ts';
import { checkCodes, readOccupations } from './readOccupations.ts';
import { readSkills } from './readSkills.ts';
import { GROUPS, TAXONOMY, toOccupation, toSkill } from './toNative.ts';

/** ESCO, the European classification of skills and occupations, as its CSV downloads state it. */
export const escoImporter: Importer = {
  format: 'esco',
  describes: 'the CSV download of ESCO in one language: archives, or a folder of them',
  ending: '.csv',
  read: readClassification,
};

const FRAMEWORKS: readonly Framework[] = [
  {
    id: TAXONOMY,
    name: 'ESCO: European Skills, Competences, Qualifications and Occupations',
    kind: 'TAXONOMY',
    jurisdiction: 'INT',
  },
  { id: GROUPS, name: 'ESCO skills hierarchy', kind: 'TAXONOMY', jurisdiction: 'INT' },
];

const BROADER = { from: 'conceptUri', to: 'broaderUri' };
const RELATED = { from: 'originalSkillUri', to: 'relatedSkillUri' };

function readClassification(sources: readonly SourceFile[]): ImportedCatalogue {
  const findings: Finding[] = [];
  const files = findEscoFiles(sources, findings);
  const meta = metaOf(findVersion(sources));
  if (!files) return { catalogue: { meta }, findings };
  return { catalogue: { meta, ...readPillars(files, findings) }, isWhole: true, findings };
}

function readPillars(files: EscoFiles, findings: Finding[]): Omit<Catalogue, 'meta'> {
  const groups = readGroups(files, findings);
  const broaderRows = readRelations(files.broaderRelationsSkillPillar, BROADER, findings);
  const skills = readSkills(files.skills, groups, broaderRows, findings);
  const concepts = new Map([...groups, ...skills]);
  const broader = linkConcepts(broaderRows, BROADER, concepts, findings);
  breakCycles(broader, BROADER.to, findings);
  const relatedRows = readRelations(files.skillSkillRelations, RELATED, findings);
  const related = linkConcepts(relatedRows, RELATED, concepts, findings);
  const occupations = readOccupations(files, findings);
  checkCodes(files, occupations, findings);
  const needs = readOccupationSkills(
    files.occupationSkillRelations,
    occupations,
    concepts,
    findings,
  );
  return {
    frameworks: FRAMEWORKS,
    skills: [...concepts.values()].map((concept) => {
      const links = { broader: broader.get(concept.id), related: related.get(concept.id) };
      return toSkill(concept, links, groups.has(concept.id) ? GROUPS : TAXONOMY);
    }),
    occupations: [...occupations.values()].map((each) => toOccupation(each, needs.get(each.id))),
  };
}

/** The title stays the same from version to version: it tells what the graph has from ESCO. */
function metaOf(version: string | undefined): CatalogueMeta {
  return {
    title: 'ESCO classification',
    licence:
      'Commission Decision 2011/833/EU on the reuse of Commission documents: reuse with attribution',
    source:
      'This service uses the ESCO classification of the European Commission (https://esco.ec.europa.eu), adapted to its own model',
    ...(version === undefined ? {} : { version }),
  };
}
