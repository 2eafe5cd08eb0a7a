import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../src/domain/calendarDate.ts';
import type { Policy, PolicyRule } from '../../../src/domain/policy.ts';
import { judge } from '../../../src/rules/policy/judge.ts';
import { readPolicies } from '../../../src/services/readPolicies.ts';
import { alqCases } from './alqCases.ts';
import { denmarkAndSingaporeCases } from './denmarkAndSingaporeCases.ts';
import { elsewhereCases } from './elsewhereCases.ts';
import { indiaCases } from './indiaCases.ts';
import { nzCases } from './nzCases.ts';
import { nzQualificationCases } from './nzQualificationCases.ts';
import { philippinesCases } from './philippinesCases.ts';
import type { Judged, RuleCase } from './ruleCase.ts';
import { spainCases } from './spainCases.ts';

const policies = await readPolicies(new URL('../../../seed/policies/', import.meta.url));
const cases = [
  ...nzCases,
  ...nzQualificationCases,
  ...indiaCases,
  ...philippinesCases,
  ...denmarkAndSingaporeCases,
  ...spainCases,
  ...elsewhereCases,
];

interface Row {
  readonly key: string;
  readonly policy: Policy;
  readonly rule: PolicyRule;
}

const rows: readonly Row[] = policies.flatMap((policy) =>
  policy.rules.map((rule, place) => {
    const before = policy.rules.slice(0, place).filter(({ id }) => id === rule.id).length;
    return { key: `${policy.id} ${rule.id} ${before}`, policy, rule };
  }),
);

function rowOf({ row }: RuleCase): Row {
  const found = rows.find(({ key }) => key === row);
  if (!found) throw new Error(`no row ${row}`);
  return found;
}

/** What this one row finds. */
function findingsOf({ policy, rule }: Row, { index, subject }: Judged, on: string) {
  return judge(index, { ...policy, rules: [rule] }, subject, on);
}

test('every row of every policy has a case that keeps it and one that breaks it', () => {
  const covered = new Set([...cases, ...alqCases].map(({ row }) => row));
  const checked = rows.map(({ key }) => key);
  expect(checked.filter((key) => !covered.has(key))).toEqual([]);
  expect([...covered].filter((key) => !checked.includes(key))).toEqual([]);
});

const titled = cases.map((each) => [`${each.row}: ${each.title}`, each] as const);

test.each(titled)('%s: just inside, nothing', (_title, each) => {
  const row = rowOf(each);
  const found = findingsOf(row, each.inside, each.on)
    .filter(({ severity }) => severity === each.severity)
    // Some elements can never be shown, so a note about those is always there.
    .filter(({ actual }) => !isAlwaysUnknown(row, actual));
  expect(found).toEqual([]);
});

test.each(titled)('%s: just outside, a finding', (_title, each) => {
  const row = rowOf(each);
  const { severity, finding } = each;
  expect(findingsOf(row, each.outside, each.on)).toContainEqual(
    expect.objectContaining({ ruleId: row.rule.id, severity, ...finding }),
  );
});

test.each(alqCases.map((each) => [`${each.row}: ${each.title}`, each] as const))(
  '%s: just inside it can be issued, just outside not',
  (_title, { inside, outside }) => {
    expect([inside(), outside()]).toEqual([true, false]);
  },
);

test('docs/policies.md says of every row what it says, when it holds and how it is known', () => {
  const page = readFileSync(new URL('../../../docs/policies.md', import.meta.url), 'utf8');
  const lines = rows.map(({ rule }) => {
    const { effectiveFrom: from, effectiveTo: to } = rule;
    const days = [from && `from ${from}`, to && `before ${to}`].filter(Boolean).join(' ');
    const cells = [`\`${rule.id}\``, rule.text, `\`${rule.check}\``, days || 'always'];
    return `| ${[...cells, rule.certainty, rule.standing].join(' | ')} |`;
  });
  expect(page.split('\n').filter((line) => line.startsWith('| `') && line.includes('.'))).toEqual(
    expect.arrayContaining(lines),
  );
});

describe('a rule holds from its first day on, and not on its last', () => {
  const days = cases.flatMap((each) => {
    const { key, rule } = rowOf(each);
    const [from, to] = [rule.effectiveFrom, rule.effectiveTo];
    return [
      ...(from === null
        ? []
        : ([
            [key, plusDays(from, -1), false, each],
            [key, from, true, each],
          ] as const)),
      ...(to === null
        ? []
        : ([
            [key, plusDays(to, -1), true, each],
            [key, to, false, each],
          ] as const)),
    ];
  });

  test.each(days)('%s on %s: %s', (_key, on, holds, each) => {
    expect(findingsOf(rowOf(each), each.outside, on).length > 0).toBe(holds);
  });
});

function isAlwaysUnknown({ rule }: Row, actual: unknown): boolean {
  if (rule.check !== 'stated' || !Array.isArray(actual)) return false;
  const never = rule.value.elements.filter(({ shownBy }) => shownBy === null);
  return never.length > 0 && actual.every((name) => never.some((element) => element.name === name));
}
