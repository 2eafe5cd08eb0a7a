import { kindName } from '../../domain/catalogueKind.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Hundredths, formatHundredths } from '../../domain/hundredths.ts';
import {
  type Chain,
  type Declarations,
  type DeclaredCredential,
  type DeclaredReference,
  chainNames,
} from './declarations.ts';
import { type Needs, findCycles } from './findCycles.ts';
import { toFinding } from './toFinding.ts';

/** What the graph already holds of the ids that the documents declare or mention. */
export interface KnownEntries {
  readonly entries: ReadonlyMap<string, KnownEntry>;
  /** Of learning outcomes that are mentioned and not declared. */
  readonly credits: ReadonlyMap<string, Hundredths>;
  readonly chains: Readonly<Record<Chain, Needs>>;
}

export interface KnownEntry {
  readonly kind: string;
  /** A learner's own record, which no document may replace. */
  readonly isReal?: boolean;
  /** Whose, of an achievement. */
  readonly learnerId?: string | null;
}

/** What is wrong with the documents taken together, and with the graph that they would make. */
export function judgeDeclarations(declared: Declarations, known: KnownEntries): Finding[] {
  return [
    ...judgeIds(declared, known),
    ...declared.references.flatMap((reference) => judgeReference(reference, declared, known)),
    ...chainNames.flatMap((chain) => judgeChain(chain, declared, known)),
    ...declared.credentials.flatMap((credential) => judgeCredits(credential, declared, known)),
  ];
}

function* judgeIds(declared: Declarations, known: KnownEntries): Iterable<Finding> {
  for (const [id, entry] of declared.entries) {
    const former = known.entries.get(id);
    if (!former) continue;
    const finding = { pointer: entry.pointer, severity: 'FATAL', value: id } as const;
    if (former.kind !== entry.kind) {
      const message = `"${id}" is a ${kindName(former.kind)} in the graph, and a ${kindName(entry.kind)} here.`;
      yield { ...finding, rule: 'id.kind', message };
    } else if (former.isReal) {
      const message = `"${id}" is the record of a real learner: documents hold demonstrations only.`;
      yield { ...finding, rule: 'learner.demonstration', message };
    } else if (entry.learnerId !== undefined && former.learnerId !== entry.learnerId) {
      const message = `"${id}" is an achievement of "${former.learnerId}" in the graph, and of "${entry.learnerId}" here.`;
      yield { ...finding, rule: 'id.kind', message };
    }
  }
}

function judgeReference(
  { from, to, kinds, path, place }: DeclaredReference,
  declared: Declarations,
  known: KnownEntries,
): readonly Finding[] {
  const kind = declared.entries.get(to)?.kind ?? known.entries.get(to)?.kind;
  const expected = kinds.map(kindName).join(' or ');
  const find = (rule: string, message: string) => [
    toFinding({ rule, path, value: to, message }, place),
  ];
  if (kind === undefined) {
    return find(
      'reference.resolves',
      `names "${to}", which is neither in the documents nor in the graph`,
    );
  }
  if (!kinds.some((allowed) => allowed === kind)) {
    return find(
      'reference.kind',
      `names "${to}", which is a ${kindName(kind)}; expected: ${expected}`,
    );
  }
  if (to === from && !MAY_NAME_ITSELF.has(String(path[0]))) {
    return find('reference.self', 'names the record itself');
  }
  return [];
}

/** Where naming oneself is a cycle, and reported as one, or is one alternative of several. */
const MAY_NAME_ITSELF = new Set<string>([...chainNames, 'entry']);

const CHAIN_WORDS: Readonly<Record<Chain, string>> = {
  prerequisites: 'needs',
  broader: 'lies below',
  partOf: 'is part of',
  supersedes: 'supersedes',
};

function judgeChain(chain: Chain, declared: Declarations, known: KnownEntries): Finding[] {
  const declaredHere = declared.chains[chain];
  const needs = new Map([...known.chains[chain], ...declaredHere]);
  const isOfNeeds = chain === 'prerequisites';
  const wholes = isOfNeeds
    ? new Map([...known.chains.partOf, ...declared.chains.partOf])
    : new Map<string, readonly (readonly string[])[]>();
  const isCompletedBy = (whole: string, part: string) =>
    wholes.get(part)?.flat().includes(whole) === true;
  return findCycles(withParts(needs, wholes)).flatMap((cycle) => {
    const start = Math.max(
      cycle.findIndex((id) => declaredHere.has(id)),
      0,
    );
    const around = [...cycle.slice(start), ...cycle.slice(0, start + 1)];
    const steps = around.slice(1).map((to, index) => ({ from: around[index] ?? '', to }));
    // Parts of one another: that is found as a cycle of parts.
    if (isOfNeeds && steps.every(({ from, to }) => isCompletedBy(from, to))) return [];
    const words = steps.map(({ from, to }) => {
      const verb = isCompletedBy(from, to) ? 'is complete with' : CHAIN_WORDS[chain];
      return `"${from}" ${verb} "${to}"`;
    });
    const broken = isOfNeeds ? ' that no choice of alternatives breaks' : '';
    const entry = declared.entries.get(around[0] ?? '');
    return {
      pointer: entry ? `${entry.pointer.replace(/\/id$/, '')}/${chain}` : '',
      rule: `cycle.${chain}`,
      severity: 'FATAL' as const,
      value: around,
      message: `There is a cycle${broken}: ${words.join(', ')}.`,
    };
  });
}

/** A whole is achieved with the last of its parts, so that none of them can wait for it. */
function withParts(needs: Needs, wholes: Needs): Needs {
  const all = new Map(needs);
  for (const [part, groups] of wholes) {
    for (const whole of groups.flat()) all.set(whole, [...(all.get(whole) ?? []), [part]]);
  }
  return all;
}

function judgeCredits(
  credential: DeclaredCredential,
  declared: Declarations,
  known: KnownEntries,
): readonly Finding[] {
  let [required, all] = [0, 0];
  for (const carried of credential.outcomes) {
    const credits = declared.credits.get(carried.outcome) ?? known.credits.get(carried.outcome);
    // Found missing already: nothing can be said of the sum.
    if (credits === undefined) return [];
    all += credits;
    if (carried.required) required += credits;
  }
  if (credential.credits >= required && credential.credits <= all) return [];
  const range =
    required === all
      ? formatHundredths(all)
      : `${formatHundredths(required)} to ${formatHundredths(all)}`;
  const finding = toFinding(
    {
      rule: 'credits.outcomes',
      path: ['credits'],
      value: credential.credits / 100,
      message: `is ${formatHundredths(credential.credits)}; its required outcomes, and those with the optional ones, carry ${range}`,
    },
    credential.place,
  );
  return [{ ...finding, severity: 'WARNING' }];
}
