import { readdir, readFile } from 'node:fs/promises';
import { compareText } from '../domain/compareText.ts';
import type { Policy } from '../domain/policy.ts';
import { parsePolicy } from '../importers/policy/parsePolicy.ts';
import { unjudged } from '../rules/policy/unjudged.ts';

/** Every policy that ships, by id. Policies are part of the service: an empty graph has them too. */
export async function readPolicies(folder: URL): Promise<readonly Policy[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const policies = await Promise.all(
    names.map(async (name) => parsePolicy(name, await readFile(new URL(name, folder), 'utf8'))),
  );
  for (const policy of policies) {
    const [fault] = unjudged(policy);
    if (fault !== undefined) throw new Error(`policy document ${policy.id}.json${fault}`);
  }
  return policies.sort((left, right) => compareText(left.id, right.id));
}
