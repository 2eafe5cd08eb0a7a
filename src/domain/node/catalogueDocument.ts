/** The catalogue document that states a node. */
export interface CatalogueDocument {
  readonly title: string;
  readonly licence: string;
  readonly source: string | null;
  readonly illustrative: boolean;
  readonly version: string | null;
}
