import type { SkillTag, TagAgreement, TaggedSkill } from '../../domain/analysts/tagAgreement.ts';
import { compareText } from '../../domain/compareText.ts';
import { groupBy } from './groupBy.ts';

/** Shares are in hundredths everywhere; taggers are whole. */
const WHOLE = 100;

/** Per skill who tags the outcome with it: what most agree on first, then by skill id. */
export function tagAgreement(outcomeId: string, tags: readonly SkillTag[]): TagAgreement {
  const taggerIds = distinct(tags);
  const skills = [...groupBy(tags, addressOf).values()]
    .map((same) => taggedSkill(same, taggerIds.length))
    .sort(
      (left, right) =>
        right.taggerIds.length - left.taggerIds.length || compareText(left.skillId, right.skillId),
    );
  return { outcomeId, taggerIds, skills };
}

/** What it is known by; no id is taken for another's address. */
function addressOf({ skillId, uri }: SkillTag): string {
  return uri === null ? `id ${skillId}` : `uri ${uri}`;
}

/** Skills with an equal address are one; the least id among those tagged stands for it. */
function taggedSkill(same: readonly SkillTag[], taggers: number): TaggedSkill {
  const taggerIds = distinct(same);
  const ids = same.map(({ skillId }) => skillId);
  return {
    skillId: ids.reduce((least, id) => (compareText(id, least) < 0 ? id : least)),
    taggerIds,
    agreement: {
      numerator: WHOLE * taggerIds.length,
      denominator: WHOLE * taggers,
      required: null,
      met: null,
    },
  };
}

function distinct(tags: readonly SkillTag[]): readonly string[] {
  return [...new Set(tags.flatMap(({ taggedById }) => taggedById ?? []))].sort(compareText);
}
