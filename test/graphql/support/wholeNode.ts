import { afterAll, beforeAll, expect } from 'vitest';
import { catalogue } from './catalogue.ts';
import { type CatalogueApi, startCatalogueApi } from './catalogueApi.ts';

/** What the catalogue for tests says of itself. */
export const source = {
  title: 'A catalogue for tests',
  licence: 'CC0-1.0',
  source: 'made up',
  illustrative: true,
  version: '3',
};

export const ids = (...some: readonly string[]) => some.map((id) => ({ id }));

/** The nodes of the catalogue for tests as the API gives them, for the tests of one file. */
export function useWholeNodes() {
  let api: CatalogueApi;
  beforeAll(async () => {
    api = await startCatalogueApi(catalogue);
  });
  afterAll(() => api.close());
  const askNode = (id: string) => api.ask<{ node: unknown }>(WHOLE_NODE, { id });
  return {
    ask: (query: string) => api.ask(query),
    askNode,
    wholeNode: async (id: string): Promise<unknown> => {
      const { data, errors } = await askNode(id);
      expect(errors).toEqual([]);
      return data.node;
    },
  };
}

/** Every member of a node of any kind; other nodes by id. */
const WHOLE_NODE = `
  query WholeNode($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on SubjectField { name scheme broaderField: broader { id } narrower { id } source { ...source } }
      ... on Organisation {
        name roles category jurisdiction accredited accreditedFrom accreditedTo region url
        accreditedFor { ...takeable } successorOf { id } source { ...source }
      }
      ... on Framework { name kind jurisdiction sector audiences source { ...source } }
      ... on Skill {
        name altNames description skillKind: kind uri framework { id }
        broader { id } narrower { id } related { id } source { ...source }
      }
      ... on LearningOutcome { ...outcome }
      ... on MicroCredential { ...microCredential }
      ... on Qualification {
        title type qualificationLevel: level credits jurisdiction owner { id } framework { id }
        subject { id } capstone { id } entry { anyOf { __typename id } }
        groups { id name all minCredits minCount maxCredits outcomes { id } }
        leadsTo { __typename id } source { ...source }
      }
      ... on Occupation {
        title altTitles description code sector framework { id } demand
        occupationSkills: skills { skill { id } importance proficiency } source { ...source }
      }
      ... on Offering {
        item { ...takeable } provider { id } fee currency mode region language starts weeks
        audience source { ...source }
      }
    }
  }
  fragment source on CatalogueDocument { title licence source illustrative version }
  fragment takeable on Takeable {
    __typename
    ... on LearningOutcome { id }
    ... on MicroCredential { id }
  }
  fragment outcome on LearningOutcome {
    code title titles { language title } description version credits level learningHours
    jurisdiction field { id } topField { id } framework { id } competency theory practice
    assessments qualityAssured setter { id }
    outcomeSkills: skills { skill { id } role proficiency taggedBy { id } }
    prerequisites { anyOf { id } } partOf { id } parts { id } supersedes { id }
    supersededBy { id } excludes { id } status validFrom validTo currencyMonths
    offerings { id } microCredentials { id } source { ...source }
  }
  fragment microCredential on MicroCredential {
    title titles { language title } purpose version credits level jurisdiction owner { id }
    recognition outcomes { outcome { id } required } framework { id } subject { id } stackable
    national endorsedBy { id } onRampTo { id } listedOn reviewOn expiresOn currencyMonths
    microCredentialStatus: status offerings { id } skills { id }
    uptake { year enrolments completions } source { ...source }
  }
`;
