/** The native catalogue document, as far as the ALQ answers read it. Optional members may be absent. */
export interface Catalogue {
  meta: { title: string; licence: string; illustrative?: boolean };
  subjectFields?: SubjectField[];
  organisations?: Organisation[];
  frameworks?: Framework[];
  learningOutcomes?: LearningOutcome[];
  microCredentials?: MicroCredential[];
  qualifications?: Qualification[];
  offerings?: Offering[];
}

export interface SubjectField {
  id: string;
  name: string;
  broader?: string;
  scheme: string;
}

export interface Organisation {
  id: string;
  name: string;
  roles: ('PROVIDER' | 'STANDARD_SETTER')[];
  jurisdiction: string;
  accredited: boolean;
  accreditedFrom?: string;
  accreditedTo?: string;
  accreditedFor?: string[];
}

export interface Framework {
  id: string;
  name: string;
  kind: 'SKILLS_FRAMEWORK' | 'STANDARDS_DIRECTORY';
  jurisdiction: string;
}

export interface LearningOutcome {
  id: string;
  title: string;
  jurisdiction?: string;
  credits: number;
  level?: number;
  learningHours?: number;
  field?: string;
  framework?: string;
  qualityAssured: boolean;
  setter?: string;
  prerequisites?: string[][];
  partOf?: string;
  supersedes?: string[];
  excludes?: string[];
  status?: 'CURRENT' | 'EXPIRING' | 'EXPIRED';
  validFrom?: string;
  validTo?: string;
  currencyMonths?: number;
}

export type Recognition =
  | 'APPROVED'
  | 'EQUIVALENCE_STATEMENT'
  | 'UNIVERSITY'
  | 'INDUSTRY'
  | 'INTERNATIONAL_TICKET'
  | 'PROPOSED';

export interface MicroCredential {
  id: string;
  title: string;
  credits: number;
  level?: number;
  jurisdiction: string;
  owner: string;
  recognition: Recognition;
  outcomes: { outcome: string; required: boolean }[];
  stackable: boolean;
  listedOn?: string;
  expiresOn?: string;
  status?: 'CURRENT' | 'EXPIRING' | 'DISCONTINUED';
}

export interface Qualification {
  id: string;
  title: string;
  type: string;
  credits: number;
  jurisdiction: string;
  owner: string;
  groups: {
    id: string;
    name: string;
    rule: { all?: true; minCredits?: number };
    outcomes: string[];
  }[];
}

export interface Offering {
  id: string;
  item: string;
  provider: string;
  fee?: number;
  currency?: string;
  mode: 'ON_CAMPUS' | 'ONLINE' | 'BLENDED' | 'WORKPLACE';
  region?: string;
  language?: string;
  starts?: string[];
  weeks?: number;
  audience?: 'STUDENT_OR_FRESH_GRADUATE' | 'ADULT_OR_MID_CAREER';
}
