import type { Finding } from '../../src/domain/finding.ts';
import { escoImporter } from '../../src/importers/esco/escoImporter.ts';
import type { ImportedCatalogue, SourceFile } from '../../src/importers/importer.ts';

const BASE = 'http://data.europa.eu/esco';
export const skillUri = (key: string) => `${BASE}/skill/${key}`;
export const occupationUri = (key: string) => `${BASE}/occupation/${key}`;
const iscoUri = (code: string) => `${BASE}/isco/C${code}`;

type Row = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, readonly Row[]>>;

/** Rows to be added to those of the small classification. */
export type MoreRows = Readonly<Record<string, readonly Row[]>>;

export const skillRow = (key: string, more: Row = {}): Row => ({
  conceptType: 'KnowledgeSkillCompetence',
  conceptUri: skillUri(key),
  skillType: 'skill/competence',
  preferredLabel: `label of ${key}`,
  altLabels: '',
  status: 'released',
  description: `what ${key} is`,
  ...more,
});

export const occupationRow = (key: string, more: Row = {}): Row => ({
  conceptUri: occupationUri(key),
  iscoGroup: '7522',
  preferredLabel: `label of ${key}`,
  altLabels: '',
  status: 'released',
  description: '',
  code: '7522.1',
  ...more,
});

export const below = (from: string, to: string): Row => ({
  conceptUri: skillUri(from),
  broaderUri: skillUri(to),
});

export const related = (from: string, to: string, relationType = 'optional'): Row => ({
  originalSkillUri: skillUri(from),
  relationType,
  relatedSkillUri: skillUri(to),
});

export const needs = (occupation: string, skill: string, relationType = 'essential'): Row => ({
  occupationUri: occupationUri(occupation),
  relationType,
  skillType: 'skill/competence',
  skillUri: skillUri(skill),
});

const groupRow = (key: string): Row => ({
  conceptUri: skillUri(key),
  preferredLabel: `group ${key}`,
  altLabels: '',
  status: 'released',
  description: '',
});

export const hierarchyRow = (branch: string, root: string, group = ''): Row => ({
  'Level 0 URI': skillUri(root),
  'Level 0 preferred term': `group ${root}`,
  'Level 1 URI': group && skillUri(group),
  'Level 1 preferred term': group && `group ${group}`,
  'Level 2 URI': '',
  'Level 2 preferred term': '',
  'Level 3 URI': '',
  'Level 3 preferred term': '',
  Description: group && `what ${group} gathers`,
  'Level 0 code': branch,
});

/** Two branches, two skills, one occupation: joinery, of which nothing is left out. */
const joinery: Files = {
  'skillGroups_en.csv': [groupRow('making'), groupRow('knowing')],
  'skillsHierarchy_en.csv': [hierarchyRow('S', 'making'), hierarchyRow('K', 'knowing')],
  'skills_en.csv': [
    skillRow('cut-joints', { altLabels: 'make joints\ncut wood joints' }),
    skillRow('timber', { skillType: 'knowledge' }),
  ],
  'broaderRelationsSkillPillar.csv': [below('cut-joints', 'making'), below('timber', 'knowing')],
  'skillSkillRelations.csv': [],
  'ISCOGroups_en.csv': [{ code: '7', preferredLabel: 'Craft and related trades workers' }],
  'occupations_en.csv': [occupationRow('joiner', { altLabels: 'bench joiner' })],
  'broaderRelationsOccPillar.csv': [
    { conceptUri: occupationUri('joiner'), broaderUri: iscoUri('7522') },
  ],
  'occupationSkillRelations.csv': [
    needs('joiner', 'timber', 'optional'),
    needs('joiner', 'cut-joints'),
  ],
};

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  'skillSkillRelations.csv': ['originalSkillUri', 'relatedSkillUri'],
};

/** The small classification as files, with more rows below its own. */
export function escoFiles(more: MoreRows = {}): SourceFile[] {
  return Object.entries(joinery).map(([name, rows]) => ({
    name,
    text: toCsv([...rows, ...(more[name] ?? [])], HEADERS[name]),
  }));
}

export function importEsco(more: MoreRows = {}): ImportedCatalogue {
  return escoImporter.read(escoFiles(more));
}

export function skillOf({ catalogue }: ImportedCatalogue, key: string) {
  return catalogue.skills?.find(({ id }) => id === `esco:skill:${key}`);
}

/** What is found, without the words for people. */
export function told(findings: readonly Finding[]) {
  return findings.map(({ pointer, rule, severity, value }) => ({ pointer, rule, severity, value }));
}

function toCsv(rows: readonly Row[], header: readonly string[] = []): string {
  const columns = [...new Set([...header, ...rows.flatMap((row) => Object.keys(row))])];
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return [columns, ...cells].map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
