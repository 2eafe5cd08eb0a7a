import { CONNECTION } from './walkPages.ts';

export interface ShownItem {
  readonly credits: number;
  readonly fee: number | null;
  readonly item: { readonly id: string; readonly __typename: string };
  readonly offerings: readonly { readonly id: string }[];
  readonly newSkills: readonly { readonly id: string }[];
  readonly skillsGained: number;
  readonly overlapPercent: number | null;
}

export interface ShownFacet {
  readonly name: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
}

export const SUPERMARKET = `query ($filter: ShelfFilter, $holdings: HoldingsInput,
    $orderBy: [ShelfOrder!], $first: Int, $after: String) {
  list: supermarket(filter: $filter, holdings: $holdings, orderBy: $orderBy, first: $first,
      after: $after) {
    ${CONNECTION}
    facets { name values { value label count } }
    nodes {
      credits fee offerings { id } newSkills { id } skillsGained overlapPercent
      item { __typename ... on Node { id } }
    }
  }
}`;
