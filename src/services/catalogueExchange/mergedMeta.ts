import type { CatalogueMeta } from '../../domain/catalogue.ts';

const BETWEEN = '; ';

/** What stands for a catalogue that no document has been imported into. */
const NO_DOCUMENT: CatalogueMeta = { title: 'Empty catalogue', licence: 'None stated' };

/**
 * The terms of several documents as those of one: of one document its own, word for word; of several, what they state
 * in turn, each wording once, under a title that counts them. Something illustrative makes the whole illustrative.
 */
export function mergedMeta(metas: readonly CatalogueMeta[]): CatalogueMeta {
  const [first, ...others] = metas;
  if (!first) return NO_DOCUMENT;
  if (others.length === 0) return first;
  const source = join(metas.map((meta) => meta.source));
  const version = join(metas.map((meta) => meta.version));
  return {
    title: `${first.title} and ${others.length} other ${others.length === 1 ? 'document' : 'documents'}`,
    licence: join(metas.map((meta) => meta.licence)) ?? first.licence,
    ...(source === undefined ? {} : { source }),
    ...(metas.some((meta) => meta.illustrative) ? { illustrative: true } : {}),
    ...(version === undefined ? {} : { version }),
  };
}

function join(wordings: readonly (string | undefined)[]): string | undefined {
  const parts = wordings.flatMap((wording) => wording?.split(BETWEEN) ?? []);
  return parts.length === 0 ? undefined : [...new Set(parts)].join(BETWEEN);
}
