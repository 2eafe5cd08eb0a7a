import type { Uptake } from '../../domain/node/microCredentialNode.ts';
import { jsonText } from './columns.ts';

/** Enrolments and completions by year, earliest first. */
export const uptake = jsonText('JSON text of uptake by year', (parsed): readonly Uptake[] =>
  ((parsed ?? []) as readonly (Partial<Uptake> & Pick<Uptake, 'year'>)[])
    .map(({ year, enrolments = null, completions = null }) => ({ year, enrolments, completions }))
    .sort((left, right) => left.year - right.year),
);
