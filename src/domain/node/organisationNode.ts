import type { CalendarDate } from '../calendarDate.ts';
import type { Edges } from './edges.ts';
import type { NodeReference, TakeableKind } from './nodeKind.ts';

export interface OrganisationNode {
  readonly kind: 'ORGANISATION';
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly category: string | null;
  readonly jurisdiction: string;
  readonly accredited: boolean;
  readonly accreditedFrom: CalendarDate | null;
  readonly accreditedTo: CalendarDate | null;
  readonly region: string | null;
  readonly url: string | null;
  readonly statedIn: string | null;
  /** Whether the catalogue names what it is accredited for; where it does not, that is all it offers. */
  readonly accreditedForStated: boolean;
  readonly accreditedFor: Edges<NodeReference<TakeableKind>>;
  readonly successorOf: Edges;
}
