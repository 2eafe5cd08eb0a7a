import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/importers/policy/parsePolicy.ts';

const NAME = 'nz-micro-credential.json';
const text = readFileSync(new URL(`../../seed/policies/${NAME}`, import.meta.url), 'utf8');

type Json = Record<string, unknown>;
type Document = Json & { rules: (Json & { value: Json })[] };

type Fault = [title: string, plant: (document: Document) => void, place: string, value: string];

/** The message about a document with this fault. */
function messageOf(plant: (document: Document) => void): string {
  const document = JSON.parse(text) as Document;
  plant(document);
  try {
    parsePolicy(NAME, JSON.stringify(document));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'read without a word';
}

const rule = (document: Document, place: number) => {
  const found = document.rules[place];
  if (!found) throw new Error('no such rule');
  return found;
};

describe('a policy document that is wrong is refused with document, place, rule and value', () => {
  test.each<Fault>([
    [
      'an unknown check',
      (d: Document) => void (rule(d, 1)['check'] = 'credits'),
      `${NAME}#/rules/1/check (invalid_union)`,
      '"credits"',
    ],
    [
      'a value of another check',
      (d: Document) => void (rule(d, 1)['value'] = { percent: 50 }),
      `${NAME}#/rules/1/value (unrecognized_keys)`,
      '{"percent":50}',
    ],
    [
      'bounds the wrong way round',
      (d: Document) => void (rule(d, 1).value['minCredits'] = 41),
      `${NAME}#/rules/1/value (custom)`,
      '{"minCredits":41,"maxCredits":40}',
    ],
    [
      'three decimals',
      (d: Document) => void (rule(d, 2).value['minCredits'] = 0.001),
      `${NAME}#/rules/2/value/minCredits (custom)`,
      '0.001',
    ],
    [
      'no such day',
      (d: Document) => void (rule(d, 1)['effectiveFrom'] = '2018-02-30'),
      `${NAME}#/rules/1/effectiveFrom (custom)`,
      '"2018-02-30"',
    ],
    [
      'an end before its beginning',
      (d: Document) => void (rule(d, 1)['effectiveTo'] = '2018-08-22'),
      `${NAME}#/rules/1/effectiveTo (dates.order)`,
      '"2018-08-22"',
    ],
    [
      'a subject that the policy does not apply to',
      (d: Document) => void (rule(d, 1)['appliesTo'] = ['RPL']),
      `${NAME}#/rules/1/appliesTo (appliesTo.policy)`,
      '["RPL"]',
    ],
    [
      'an unknown certainty',
      (d: Document) => void (rule(d, 0)['certainty'] = 'SURE'),
      `${NAME}#/rules/0/certainty (invalid_value)`,
      '"SURE"',
    ],
    [
      'no source',
      (d: Document) => {
        delete rule(d, 0)['source'];
      },
      `${NAME}#/rules/0/source (invalid_type)`,
      'absent',
    ],
    ['no rules', (d: Document) => void (d.rules = []), `${NAME}#/rules (too_small)`, '[]'],
    ['another name', (d: Document) => void (d['id'] = 'nz'), `${NAME}#/id (id.name)`, '"nz"'],
    [
      'a member nobody knows',
      (d: Document) => void (d['note'] = 'x'),
      `${NAME}# (unrecognized_keys)`,
      'note',
    ],
  ])('%s', (_title, plant, place, value) => {
    const message = messageOf(plant);
    expect(message).toContain(place);
    expect(message).toContain(value);
  });

  test('all of its faults at once', () => {
    const message = messageOf((document) => {
      rule(document, 0)['text'] = '';
      rule(document, 3)['standing'] = 'RULE';
    });
    expect(message).toContain('#/rules/0/text');
    expect(message).toContain('#/rules/3/standing');
  });

  test('no JSON', () => {
    expect(() => parsePolicy(NAME, '{')).toThrow(`policy document ${NAME} is no JSON`);
  });
});
