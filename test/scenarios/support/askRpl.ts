import { expect } from 'vitest';
import type { Answer } from '../../graphql/support/ask.ts';

export const QUERY = `query ($input: RplInput!) {
  rplMatches(input: $input) {
    basis { asOf rules { id } }
    understood {
      index abstained warnings
      skills { score rank status counted span { start end text } skill { id } }
    }
    matches {
      outcome { id } score band decisionStatus explanation
      matchedSkills { relation score evidence skill { id } via { id } }
      missingSkills { id }
      evidenceTests { test result reason }
      findings { ruleId severity }
    }
    gapTraining {
      outcome { id } missingSkills { id } newCredits proof { status }
      take { item { ... on LearningOutcome { id } ... on MicroCredential { id } } offering { id } }
    }
  }
}`;

export interface Id {
  readonly id: string;
}
export interface Answered {
  readonly rplMatches: {
    readonly basis: { readonly asOf: string; readonly rules: readonly Id[] };
    readonly understood: readonly {
      readonly abstained: boolean;
      readonly warnings: readonly string[];
      readonly skills: readonly {
        readonly status: string;
        readonly counted: boolean;
        readonly span: {
          readonly start: number;
          readonly end: number;
          readonly text: string;
        } | null;
        readonly skill: Id;
      }[];
    }[];
    readonly matches: readonly {
      readonly outcome: Id;
      readonly score: number;
      readonly band: string;
      readonly explanation: readonly string[];
      readonly matchedSkills: readonly { readonly relation: string; readonly skill: Id }[];
      readonly missingSkills: readonly Id[];
      readonly evidenceTests: readonly { readonly test: string; readonly result: string }[];
      readonly findings: readonly { readonly ruleId: string; readonly severity: string }[];
    }[];
    readonly gapTraining: readonly {
      readonly outcome: Id;
      readonly missingSkills: readonly Id[];
      readonly newCredits: number;
      readonly proof: { readonly status: string };
      readonly take: readonly { readonly item: Id; readonly offering: Id | null }[];
    }[];
  };
}

/** Anything that a question can be sent to. */
interface Asked {
  readonly send: <T>(query: string, variables: object) => Promise<Answer<T>>;
}

/** Asks for matches, and expects nothing to be wrong with the question. */
export async function match({ send }: Asked, evidence: readonly object[], more: object = {}) {
  const { data, errors } = await send<Answered>(QUERY, { input: { evidence, ...more } });
  expect(errors).toEqual([]);
  return data.rplMatches;
}

export const said = (text: string) => ({ statement: { text } });

export const DEMENTIA = 'skill:support-people-with-dementia';
