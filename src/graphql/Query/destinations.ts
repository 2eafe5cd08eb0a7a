import { destinationsQuestion } from '../../services/destinations/destinationsQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const destinations: QueryResolver<'destinations'> = (
  _root,
  { input },
  { services, deadline, today },
) =>
  deadline.within(
    services.pathways.destinations(destinationsQuestion(input, today()), deadline.limits()),
  );
