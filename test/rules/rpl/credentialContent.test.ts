import { expect, test } from 'vitest';
import { credentialContent } from '../../../src/rules/rpl/credentialContent.ts';

test('an Open Badge says what was achieved, when, and that it is signed; not who issued it to whom', () => {
  const content = credentialContent({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: 'urn:uuid:1',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: 'did:example:1', name: 'Weld School' },
    validFrom: '2024-05-01T00:00:00Z',
    validUntil: '2029-05-01T00:00:00Z',
    credentialSubject: {
      id: 'did:example:learner',
      achievement: {
        id: 'nz:outcome:weld-positional',
        name: 'Positional welding',
        criteria: { narrative: 'Welds plate in all positions.' },
        alignment: [{ targetName: 'weld by gas metal arc', targetUrl: 'skill:weld-gmaw' }],
      },
    },
    proof: [{ type: 'DataIntegrityProof', proofValue: 'z3' }],
  });
  expect(content).toMatchObject({
    awardedOn: '2024-05-01',
    expiresOn: '2029-05-01',
    isSigned: true,
    texts: ['Positional welding', 'Welds plate in all positions.', 'weld by gas metal arc'],
  });
  expect(content.references).toEqual(
    expect.arrayContaining(['nz:outcome:weld-positional', 'skill:weld-gmaw', 'Positional welding']),
  );
  expect(content.references).not.toContain('Weld School');
});

test('CTDL: members by their names without prefix, words by language', () => {
  const content = credentialContent({
    '@type': 'ceterms:Certificate',
    'ceterms:ctid': 'ce-1',
    'ceterms:name': { 'en-US': 'Barista certificate' },
    'ceterms:audienceLevel': 3,
    'ceterms:assesses': [{ 'ceterms:targetNodeName': { en: 'make espresso coffee' } }],
  });
  expect(content.texts).toEqual(['Barista certificate', 'make espresso coffee']);
  expect(content.references).toContain('ce-1');
  expect(content.level).toBe(3);
});

test('plain JSON with skills, by name or id', () => {
  const content = credentialContent({
    skills: ['bake bread', { id: 'skill:weld' }],
    achievedOn: '2020-02-30',
  });
  expect(content.references).toEqual(['bake bread', 'skill:weld']);
  expect(content.awardedOn).toBeNull();
});

test('what is nested or repeated without end is read to a bound', () => {
  let nested: unknown = { name: 'deep' };
  for (let depth = 0; depth < 10_000; depth += 1) nested = { subject: nested };
  expect(credentialContent(nested).texts).toEqual([]);
  const many = Array.from({ length: 100_000 }, (_, place) => ({ name: `skill ${String(place)}` }));
  expect(credentialContent(many).texts.length).toBeLessThan(5_000);
});
