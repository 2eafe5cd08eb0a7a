import type { Catalogue, MicroCredential } from '../../domain/catalogue.ts';
import { fromHundredths } from '../../domain/hundredths.ts';
import type { PlanningMicroCredential, PlanningOutcome } from '../../domain/planningCatalogue.ts';
import { sumCredits } from '../alq/answerParts.ts';
import { fingerprint } from '../bundle/fingerprint.ts';
import { highestLevel } from './levels.ts';
import type { UnbundleContext } from './poseUnbundle.ts';

/**
 * A new part as a micro-credential in the catalogue's own format, to be reviewed, adjusted and proposed by whoever owns
 * the qualification. What there is already needs no draft: its document names nothing new.
 */
export function draftMicroCredential(
  { qualification }: UnbundleContext,
  title: string,
  outcomes: readonly PlanningOutcome[],
  existing: PlanningMicroCredential | null,
): Catalogue {
  const meta = {
    title: `Part of ${qualification.title}: ${title}`,
    licence: 'Draft, to be reviewed before use',
    source: 'Stackway unbundle',
    illustrative: true,
  };
  if (existing) return { meta };
  const level = highestLevel(outcomes);
  const ids = outcomes.map(({ id }) => id);
  const credential: MicroCredential = {
    id: `draft:micro-credential:${fingerprint(ids)}`,
    title,
    purpose: `A part of "${qualification.title}" that can be taken by itself and stacks towards it.`,
    credits: fromHundredths(sumCredits(outcomes)),
    ...(level === null ? {} : { level }),
    jurisdiction: qualification.jurisdiction,
    owner: qualification.ownerId,
    recognition: 'PROPOSED',
    outcomes: ids.map((outcome) => ({ outcome, required: true })),
    ...(qualification.frameworkId === null ? {} : { framework: qualification.frameworkId }),
    ...(qualification.subjectId === null ? {} : { subject: qualification.subjectId }),
    stackable: true,
  };
  return { meta, microCredentials: [credential] };
}
