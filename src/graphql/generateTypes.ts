import { readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { format } from 'prettier';

const schemaFile = new URL('../../schema.graphql', import.meta.url);
const domain = '../domain';

/** Types of the same name whose fields are made from them. */
const fromDomain: Readonly<Record<string, readonly string[]>> = {
  'analysts/completeness.ts': ['CompletenessRow'],
  'analysts/coverage.ts': [
    'AddedSkill',
    'BestAddition',
    'NearOutcome',
    'SkillCoverage',
    'SkillCoverageRow',
    'SkillGap',
  ],
  'analysts/duplicates.ts': ['DuplicatePair', 'NationalCandidate'],
  'analysts/impact.ts': ['Impact'],
  'analysts/lifeCycle.ts': ['DueItem'],
  'analysts/proposalReport.ts': ['ProposalReport'],
  'analysts/register.ts': ['RegisterRow', 'SubjectCount'],
  'analysts/tagAgreement.ts': ['TagAgreement', 'TaggedSkill'],
  'analysts/versions.ts': ['OutcomeChange', 'VersionDifference', 'VersionHistory'],
  'alq.ts': [
    'AlqAssessment',
    'AlqCompletion',
    'AlqLapse',
    'AlqSelection',
    'CompletionPlan',
    'LevelCredits',
    'MajorOutlook',
    'NotCounted',
  ],
  'destination.ts': ['Destination'],
  'bundle.ts': ['Bundle', 'BundleResult', 'FieldCredits', 'FrameworkCredits'],
  'holding.ts': ['HeldOutcome'],
  'node/catalogueDocument.ts': ['CatalogueDocument'],
  'node/learningOutcomeNode.ts': ['OutcomeSkill'],
  'node/occupationNode.ts': ['OccupationSkill'],
  'node/qualificationNode.ts': ['QualificationGroup'],
  'pathway.ts': ['Pathway', 'PathwayResult', 'PathwayStage'],
  'plan.ts': ['ObjectiveValue', 'PlannedItem', 'Proof', 'Share'],
  'rpl.ts': [
    'EvidenceReading',
    'GapPlan',
    'RplMatch',
    'RplProgress',
    'RplResult',
    'SkillMatch',
    'SkillReading',
  ],
  'policyReport.ts': ['SubjectReport'],
  'stack.ts': ['GroupProgress', 'StackResult'],
  'unbundle.ts': ['UnbundledPart', 'UnbundleResult'],
};

const nodeTypes = [
  'Framework',
  'LearningOutcome',
  'MicroCredential',
  'Occupation',
  'Offering',
  'Organisation',
  'Qualification',
  'Skill',
  'SubjectField',
];

const listedKinds = [
  'Framework',
  'LearningOutcome',
  'MicroCredential',
  'Occupation',
  'Organisation',
  'Qualification',
  'Skill',
];

/** What each GraphQL type is before its resolvers turn it into fields. */
function mappers(): Readonly<Record<string, string>> {
  const pairs = [
    ...Object.entries(fromDomain).flatMap(([file, types]) =>
      types.map((type) => [type, `${domain}/${file}#${type} as ${type}Source`]),
    ),
    ...nodeTypes.map((type) => {
      const file = `${type.charAt(0).toLowerCase()}${type.slice(1)}Node.ts`;
      return [type, `${domain}/node/${file}#${type}Node`];
    }),
    ...listedKinds.flatMap((kind) => [
      [`${kind}Connection`, '../services/catalogue/catalogueList.ts#ListPage'],
      [`${kind}Edge`, '../services/catalogue/catalogueList.ts#ListEntry'],
    ]),
    ['EntryGroup', './sources.ts#EntryGroupSource'],
    ['SearchHit', '../services/search/searchCatalogue.ts#SearchHit as SearchHitSource'],
    ['ShelfConnection', '../services/shelf/supermarket.ts#ShelfPage'],
    ['ShelfItem', '../services/shelf/supermarket.ts#ShelfItem as ShelfItemSource'],
    ['MicroCredentialOutcome', `${domain}/node/microCredentialNode.ts#CarriedOutcome`],
    ['PrerequisiteGroup', './sources.ts#PrerequisiteGroupSource'],
  ];
  return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
}

/** The resolvers' types, from schema.graphql: the only source of the API's types. */
export async function generateTypes(): Promise<string> {
  const generated = await codegen({
    documents: [],
    config: {
      contextType: './context.ts#Context',
      mappers: mappers(),
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      strictScalars: true,
      skipTypename: true,
      scalars: {
        ID: { input: 'string', output: 'string' },
        Date: '../domain/calendarDate.ts#CalendarDate',
        JSON: { input: 'unknown', output: 'unknown' },
      },
    },
    filename: 'generated.ts',
    schema: parse(await readFile(schemaFile, 'utf8')),
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  return format(`// Generated from schema.graphql by npm run generate.\n${generated}`, {
    parser: 'typescript',
    printWidth: 100,
    singleQuote: true,
    trailingComma: 'all',
  });
}
