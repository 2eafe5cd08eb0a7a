import type { Finding } from '../../domain/finding.ts';
import type { SourceFile } from '../importer.ts';
import { fileFinding } from './finding.ts';

/** What a file of the classification is for, by the name that ESCO gives it. */
type EscoFileName = keyof typeof COLUMNS;

export interface EscoFile extends SourceFile {
  readonly columns: EscoColumns;
}

interface EscoColumns {
  /** Without them the file cannot be read. */
  readonly needed: readonly string[];
  /** Read where they are there. */
  readonly optional?: readonly string[];
  /** They repeat what other columns or files state. */
  readonly repeated?: readonly string[];
}

/** The columns in use of the files in use. What any other column states is reported as left out. */
const COLUMNS = {
  skillGroups: {
    needed: ['conceptUri', 'preferredLabel', 'altLabels', 'description'],
    optional: ['status'],
    repeated: ['conceptType'],
  },
  skillsHierarchy: {
    needed: [0, 1, 2, 3].flatMap((level) => [
      `Level ${level} URI`,
      `Level ${level} preferred term`,
    ]),
    optional: ['Level 0 code', 'Description'],
    repeated: ['Level 1 code', 'Level 2 code', 'Level 3 code', 'Scope note'],
  },
  skills: {
    needed: ['conceptUri', 'skillType', 'preferredLabel', 'altLabels', 'description'],
    optional: ['status'],
    repeated: ['conceptType'],
  },
  broaderRelationsSkillPillar: {
    needed: ['conceptUri', 'broaderUri'],
    repeated: ['conceptType', 'broaderType', 'conceptLabel', 'broaderLabel'],
  },
  skillSkillRelations: {
    needed: ['originalSkillUri', 'relatedSkillUri'],
    repeated: ['originalSkillType', 'relatedSkillType', 'originalSkillLabel', 'relatedSkillLabel'],
  },
  ISCOGroups: {
    needed: ['code', 'preferredLabel'],
    repeated: ['conceptType', 'conceptUri', 'inScheme', 'status'],
  },
  occupations: {
    needed: ['conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels', 'description', 'code'],
    optional: ['status'],
    repeated: ['conceptType'],
  },
  broaderRelationsOccPillar: {
    needed: ['conceptUri', 'broaderUri'],
    repeated: ['conceptType', 'broaderType', 'conceptLabel', 'broaderLabel'],
  },
  occupationSkillRelations: {
    needed: ['occupationUri', 'relationType', 'skillUri'],
    repeated: ['skillType', 'occupationLabel', 'skillLabel'],
  },
} as const satisfies Record<string, EscoColumns>;

export type EscoFiles = Readonly<Record<EscoFileName, EscoFile>>;

/** "skills_en.csv" of a folder or an archive; what does not depend on a language has no "_en". */
const FILE_NAME = /(?:^|\/)(([A-Za-z]+)(?:_([a-z]{2,3}))?\.csv)$/;

/** Finds each file that the import needs, once. What is missing or there twice is fatal; the rest is reported. */
export function findEscoFiles(files: readonly SourceFile[], findings: Finding[]): EscoFiles | null {
  const found = new Map<string, EscoFile>();
  for (const file of files) {
    const [, baseName, use] = FILE_NAME.exec(file.name) ?? [];
    if (baseName === undefined || use === undefined || !isEscoFileName(use)) {
      const message = `${file.name} is not read: native catalogues have no place for what it states.`;
      findings.push(fileFinding(file.name, 'WARNING', 'file.unread', file.name, message));
      continue;
    }
    const former = found.get(use);
    if (former) {
      const message = `${file.name} is there beside another ${use} file: one version in one language is imported at a time.`;
      findings.push(fileFinding(file.name, 'FATAL', 'file.repeated', former.name, message));
    }
    found.set(use, { name: baseName, text: file.text, columns: COLUMNS[use] });
  }
  const missing = Object.keys(COLUMNS).filter((use) => !found.has(use));
  for (const use of missing) {
    const message = `There is no ${use}.csv (or ${use}_en.csv): the archive of the classification in one language and, where that is one of its own, the archive of relations belong together.`;
    findings.push(fileFinding('', 'FATAL', 'file.missing', `${use}.csv`, message));
  }
  return missing.length > 0 ? null : (Object.fromEntries(found) as unknown as EscoFiles);
}

/** "1.1.1", where a folder or an archive is named after it. */
export function findVersion(files: readonly SourceFile[]): string | undefined {
  return files.map(({ name }) => /v(\d+(?:\.\d+)+)/.exec(name)?.[1]).find(Boolean);
}

function isEscoFileName(use: string): use is EscoFileName {
  return Object.hasOwn(COLUMNS, use);
}
