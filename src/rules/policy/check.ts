import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Policy, Severity } from '../../domain/policy.ts';
import type { RuleValues } from '../../domain/ruleValues.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import type { JudgedAward, JudgedCredential, JudgedEvidence, JudgedStack } from './subject.ts';

/** Where and when a rule is looked after. */
export interface Circumstances {
  readonly index: CatalogueIndex;
  readonly policy: Policy;
  readonly on: CalendarDate;
}

/** One way in which something does not keep a rule. */
export interface Fault {
  readonly actual: unknown;
  readonly limit: unknown;
  readonly message: string;
  /** Those of the subject itself where none are given. */
  readonly ids?: readonly string[];
  /** Where it is less grave than the rule says: a NOTE for what the record cannot show. */
  readonly atMost?: Severity;
}

type Look<Value, Subject> = (
  value: Value,
  subject: Subject,
  circumstances: Circumstances,
) => readonly Fault[];

/** One kind of check: how it looks at each kind of thing that it can judge. No number of any policy stands in it. */
export interface CheckKind<Value> {
  readonly credential?: Look<Value, JudgedCredential>;
  readonly award?: Look<Value, JudgedAward>;
  readonly stack?: Look<Value, JudgedStack>;
  readonly evidence?: Look<Value, JudgedEvidence>;
}

export type CheckOf<Name extends keyof RuleValues> = CheckKind<RuleValues[Name]>;
