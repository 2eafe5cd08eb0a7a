import { createHash } from 'node:crypto';
import { MODEL_ROLES, type ModelRole } from '../../embedding/modelFiles.ts';

/** What each model reads of one thing; nothing where its opinion is not asked for. */
export type ModelTexts = Readonly<Record<ModelRole, readonly string[]>>;

/** Tells whether vectors were made of these texts, in this order. */
export function textsHash(texts: ModelTexts): string {
  const ordered = MODEL_ROLES.map((role) => texts[role]);
  return createHash('sha256').update(JSON.stringify(ordered)).digest('base64url');
}
