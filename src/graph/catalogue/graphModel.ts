import type {
  LearnerAchievement,
  RequirementGroup,
  RequirementRule,
} from '../../domain/catalogue.ts';
import type { CatalogueList, CatalogueRecords } from '../../domain/catalogueKind.ts';
import {
  type PartStorage,
  datedUses,
  detailedLinks,
  hundredths,
  inProperties,
  jsonText,
  link,
  links,
  linksWithFlag,
  parts,
  property,
} from './memberStorages.ts';
import type { RecordStorage } from './storage.ts';

const prerequisiteGroup: PartStorage<readonly string[], { id: string; anyOf: readonly string[] }> =
  {
    label: 'PrerequisiteGroup',
    storage: { anyOf: links('ACCEPTS') },
    flatten: (anyOf, owner, position) => ({ id: `${owner.id}/prerequisites/${position}`, anyOf }),
    restore: ({ anyOf }) => anyOf,
  };

const entryGroup: PartStorage<
  { readonly anyOf: readonly string[] },
  { id: string; anyOf: readonly string[] }
> = {
  label: 'EntryGroup',
  storage: { anyOf: links('ACCEPTS') },
  flatten: ({ anyOf }, owner, position) => ({ id: `${owner.id}/entry/${position}`, anyOf }),
  restore: ({ anyOf }) => ({ anyOf }),
};

/** A requirement group's own id is unique within its qualification only; the node's says whose it is. */
type FlatGroup = RequirementGroup & { readonly groupId: string };

const requirementGroup: PartStorage<RequirementGroup, FlatGroup> = {
  label: 'QualificationGroup',
  storage: {
    groupId: property('groupId'),
    name: property('name'),
    rule: inProperties<RequirementRule>({
      all: property('all'),
      minCredits: hundredths('minCreditsHundredths'),
      minCount: property('minCount'),
      maxCredits: hundredths('maxCreditsHundredths'),
    }),
    outcomes: links('LISTS'),
  },
  flatten: (group, owner, position) => ({
    ...group,
    id: `${owner.id}/groups/${position}`,
    groupId: group.id,
  }),
  restore: ({ groupId, name, rule, outcomes }) => ({ id: groupId, name, rule, outcomes }),
};

const achievement: PartStorage<LearnerAchievement, LearnerAchievement> = {
  label: 'Achievement',
  storage: {
    outcome: link('OF'),
    achievedOn: property('achievedOn'),
    awardedBy: link('AWARDED_BY'),
    via: link('THROUGH'),
    kind: property('kind'),
    grade: property('grade'),
    evidence: property('evidence'),
    status: property('status'),
    usedFor: datedUses(),
    creditExpiresOn: property('creditExpiresOn'),
  },
  flatten: (entry) => entry,
  restore: (entry) => entry,
};

/** How each kind of record is kept in the graph; docs/graph-model.md draws it. */
export const graphModel: {
  readonly [List in CatalogueList]: RecordStorage<CatalogueRecords[List]>;
} = {
  subjectFields: {
    name: property('name'),
    broader: link('FALLS_UNDER'),
    scheme: property('scheme'),
  },
  organisations: {
    name: property('name'),
    roles: property('roles'),
    category: property('category'),
    jurisdiction: property('jurisdiction'),
    accredited: property('accredited'),
    accreditedFrom: property('accreditedFrom'),
    accreditedTo: property('accreditedTo'),
    accreditedFor: linksWithFlag('ACCREDITED_FOR', 'accreditedForStated'),
    successorOf: links('SUCCEEDS'),
    region: property('region'),
    url: property('url'),
  },
  frameworks: {
    name: property('name'),
    kind: property('frameworkKind'),
    jurisdiction: property('jurisdiction'),
    sector: property('sector'),
    audiences: property('audiences'),
  },
  skills: {
    name: property('name'),
    altNames: property('altNames'),
    description: property('description'),
    kind: property('skillKind'),
    broader: links('FALLS_UNDER'),
    related: links('RELATES_TO'),
    framework: link('BELONGS_TO'),
    uri: property('uri'),
  },
  learningOutcomes: {
    code: property('code'),
    title: property('title'),
    titles: jsonText('titles'),
    description: property('description'),
    version: property('version'),
    jurisdiction: property('jurisdiction'),
    credits: hundredths('creditsHundredths'),
    level: property('level'),
    learningHours: hundredths('learningHoursHundredths'),
    field: link('CLASSIFIED_UNDER'),
    framework: link('BELONGS_TO'),
    competency: property('competency'),
    theory: property('theory'),
    practice: property('practice'),
    assessments: property('assessments'),
    qualityAssured: property('qualityAssured'),
    setter: link('SET_BY'),
    skills: detailedLinks('DEVELOPS', 'skill'),
    prerequisites: parts('REQUIRES', prerequisiteGroup),
    partOf: link('IS_PART_OF'),
    supersedes: links('SUPERSEDES'),
    excludes: links('EXCLUDES'),
    status: property('status'),
    validFrom: property('validFrom'),
    validTo: property('validTo'),
    currencyMonths: property('currencyMonths'),
  },
  microCredentials: {
    title: property('title'),
    purpose: property('purpose'),
    credits: hundredths('creditsHundredths'),
    level: property('level'),
    jurisdiction: property('jurisdiction'),
    owner: link('OWNED_BY'),
    recognition: property('recognition'),
    outcomes: detailedLinks('CARRIES', 'outcome'),
    framework: link('BELONGS_TO'),
    subject: link('CLASSIFIED_UNDER'),
    stackable: property('stackable'),
    national: property('national'),
    endorsedBy: links('ENDORSED_BY'),
    onRampTo: links('LEADS_INTO'),
    listedOn: property('listedOn'),
    reviewOn: property('reviewOn'),
    expiresOn: property('expiresOn'),
    currencyMonths: property('currencyMonths'),
    status: property('status'),
    titles: jsonText('titles'),
    version: property('version'),
    uptake: jsonText('uptake'),
  },
  qualifications: {
    title: property('title'),
    type: property('type'),
    level: property('level'),
    credits: hundredths('creditsHundredths'),
    jurisdiction: property('jurisdiction'),
    owner: link('OWNED_BY'),
    framework: link('BELONGS_TO'),
    subject: link('CLASSIFIED_UNDER'),
    capstone: link('CONCLUDES_WITH'),
    entry: parts('ASKS_FOR', entryGroup),
    groups: parts('CONTAINS', requirementGroup),
    leadsTo: links('LEADS_TO'),
  },
  occupations: {
    title: property('title'),
    altTitles: property('altTitles'),
    description: property('description'),
    code: property('code'),
    sector: property('sector'),
    framework: link('BELONGS_TO'),
    demand: hundredths('demandHundredths'),
    skills: detailedLinks('NEEDS', 'skill'),
  },
  offerings: {
    item: link('OFFERS'),
    provider: link('PROVIDED_BY'),
    fee: hundredths('feeHundredths'),
    currency: property('currency'),
    mode: property('mode'),
    region: property('region'),
    language: property('language'),
    starts: property('starts'),
    weeks: hundredths('weeksHundredths'),
    audience: property('audience'),
  },
  equivalences: {
    from: link('EQUATES'),
    to: link('WITH'),
    kind: property('equivalenceKind'),
    statedBy: link('STATED_BY'),
    effectiveFrom: property('effectiveFrom'),
    effectiveTo: property('effectiveTo'),
  },
  learners: {
    displayName: property('displayName'),
    achievements: parts('ACHIEVED', achievement),
  },
};
