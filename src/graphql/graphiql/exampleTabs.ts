import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('examples/', import.meta.url);

/** A ready query of the page: one file, its variables (JSON) in the file beside it. */
export interface ExampleTab {
  readonly query: string;
  readonly variables?: string;
}

/** The example queries, in the order of their file names. */
export function exampleTabs(): readonly ExampleTab[] {
  const names = readdirSync(folder).toSorted();
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  return names
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => {
      const variables = name.replace('.graphql', '.json');
      return {
        query: read(name),
        ...(names.includes(variables) ? { variables: read(variables) } : {}),
      };
    });
}
