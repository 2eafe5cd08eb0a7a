import type { CalendarDate } from '../calendarDate.ts';
import type { Hundredths } from '../hundredths.ts';
import type { Audience, DeliveryMode } from '../plan.ts';
import type { NodeReference, TakeableKind } from './nodeKind.ts';

export interface OfferingNode {
  readonly kind: 'OFFERING';
  readonly id: string;
  readonly item: NodeReference<TakeableKind>;
  readonly providerId: string;
  readonly fee: Hundredths | null;
  /** NZD where the catalogue states none; null without a fee. */
  readonly currency: string | null;
  readonly mode: DeliveryMode;
  readonly region: string | null;
  readonly language: string | null;
  readonly starts: readonly CalendarDate[];
  readonly weeks: Hundredths | null;
  readonly audience: Audience | null;
  readonly statedIn: string | null;
}
