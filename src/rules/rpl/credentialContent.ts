import { type CalendarDate, isCalendarDate } from '../../domain/calendarDate.ts';

/** What a credential says that can be evidence, whatever its format. */
export interface CredentialContent {
  /** Ids, addresses, codes and titles: what may name something of the catalogue. */
  readonly references: readonly string[];
  /** What it says in words of what was learned. */
  readonly texts: readonly string[];
  /** The latest day on which it was awarded, issued or achieved. */
  readonly awardedOn: CalendarDate | null;
  /** The day from which its issuer no longer stands by it. */
  readonly expiresOn: CalendarDate | null;
  readonly level: number | null;
  readonly isSigned: boolean;
}

/**
 * Open Badges 3.0, Comprehensive Learner Record 2.0, CTDL and plain JSON name their members differently and nest them
 * differently: members are told by their own names, without prefix, wherever they stand.
 */
const REFERENCES = new Set(
  (
    'id url uri ctid source skill skillid skills outcome outcomeid outcomes microcredentialid code humancode ' +
    'codednotation targetcode targeturl targetnode targetname targetnodename name title achievement competency'
  ).split(' '),
);
const TEXTS = new Set(
  (
    'text name title description narrative criteria statement fullstatement competencytext ' +
    'competencylabel learningoutcome learningoutcomes targetname targetnodename targetdescription ' +
    'targetnodedescription skill skills tag tags'
  ).split(' '),
);
const AWARDED = new Set(
  'awardeddate validfrom issuancedate issuedon issuedate achievedon dateearned activityenddate lastpractisedon'.split(
    ' ',
  ),
);
const EXPIRES = new Set('validuntil expirationdate expires expireson'.split(' '));
/** Who issued it, to whom, and how it is signed says nothing of what was learned. */
const SKIPPED = new Set(
  (
    '@context context proof issuer creator verification credentialstatus credentialschema image refreshservice ' +
    'termsofuse recipient identifier type @type publickey address email'
  ).split(' '),
);
const DEPTH_MOST = 24;
const MEMBERS_MOST = 5_000;
const TEXT_LONGEST = 4_000;

export function credentialContent(credential: unknown): CredentialContent {
  const references = new Set<string>();
  const texts = new Set<string>();
  const awarded: string[] = [];
  const expires: string[] = [];
  const levels: number[] = [];
  let [members, isSigned] = [0, false];

  function visit(value: unknown, key: string, depth: number): void {
    members += 1;
    if (depth > DEPTH_MOST || members > MEMBERS_MOST) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, key, depth + 1);
    } else if (typeof value === 'object' && value !== null) {
      for (const [member, inner] of Object.entries(value)) {
        const name = localName(member);
        if (name === 'proof') isSigned = true;
        // Words in several languages are an object by language: they belong to the member that holds them.
        const isLanguage = /^[a-z]{2}([-_][a-z]+)?$/iu.test(member) && typeof inner === 'string';
        if (!SKIPPED.has(name)) visit(inner, isLanguage && name !== 'id' ? key : name, depth + 1);
      }
    } else if (typeof value === 'string') {
      note(value.trim(), key);
    } else if (typeof value === 'number' && key.endsWith('level')) {
      levels.push(value);
    }
  }

  function note(text: string, key: string): void {
    if (text === '' || text.length > TEXT_LONGEST) return;
    const day = text.slice(0, 10);
    if (AWARDED.has(key) && isCalendarDate(day)) awarded.push(day);
    if (EXPIRES.has(key) && isCalendarDate(day)) expires.push(day);
    if (REFERENCES.has(key)) references.add(text);
    if (TEXTS.has(key) && !isAddress(text)) texts.add(text);
    if (key.endsWith('level') && /^\d{1,2}$/.test(text)) levels.push(Number(text));
  }

  visit(credential, 'text', 0);
  const last = (days: readonly string[]) => days.toSorted().at(-1) ?? null;
  return {
    references: [...references],
    texts: [...texts],
    awardedOn: last(awarded),
    expiresOn: expires.toSorted()[0] ?? null,
    level: levels.length === 0 ? null : Math.max(...levels),
    isSigned,
  };
}

/** "ceterms:targetNodeName" gives "targetnodename". */
function localName(member: string): string {
  return member.slice(member.lastIndexOf(':') + 1).toLowerCase();
}

function isAddress(text: string): boolean {
  return /^(https?|urn|did|data|mailto):/iu.test(text) || !/\p{L}{2}/u.test(text);
}
