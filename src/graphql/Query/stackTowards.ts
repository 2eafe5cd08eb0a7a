import { stackQuestion } from '../../services/stack/stackQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const stackTowards: QueryResolver<'stackTowards'> = (
  _root,
  { input },
  { services, deadline, today },
) => deadline.within(services.pathways.stack(stackQuestion(input, today()), deadline.limits()));
