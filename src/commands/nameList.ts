import { type CatalogueList, kindName, kindOfList } from '../domain/catalogueKind.ts';

/** The list of a document as people say it: "learning outcomes". */
export function nameList(list: CatalogueList): string {
  return `${kindName(kindOfList[list])}s`;
}
