import { describe, expect, it } from 'vitest';
import type { PlanningOffering } from '../../src/domain/planningCatalogue.ts';
import { scheduleItems } from '../../src/rules/schedule.ts';

const AS_OF = '2026-03-01';

function offering(more: Partial<PlanningOffering>): PlanningOffering {
  return {
    id: 'offer',
    itemId: 'item',
    providerId: 'org',
    feeNzd: null,
    mode: 'ONLINE',
    region: null,
    language: null,
    starts: [],
    weeks: null,
    audience: null,
    ...more,
  };
}

describe('scheduleItems', () => {
  it('starts on the first start that is left, and lasts the weeks stated', () => {
    const item = {
      offering: offering({ starts: ['2026-05-04', '2026-02-02'], weeks: 250 }),
      hours: 5000,
      after: [],
    };
    expect(scheduleItems([item], AS_OF, null)).toEqual([
      { startsOn: '2026-05-04', endsOn: '2026-05-22', load: 2000 },
    ]);
  });

  it('takes the weeks from the hours where none are stated', () => {
    const item = { offering: offering({}), hours: 10_100, after: [] };
    expect(scheduleItems([item], AS_OF, 1000)[0]).toMatchObject({ endsOn: '2026-05-17' });
    expect(scheduleItems([item], AS_OF, null)).toEqual([null]);
  });

  it('waits for what it needs, and has no place where that has none', () => {
    const first = { offering: offering({ weeks: 200 }), hours: 1000, after: [] };
    const second = { offering: offering({ weeks: 100 }), hours: 1000, after: [0] };
    expect(scheduleItems([first, second], AS_OF, null)[1]).toMatchObject({
      startsOn: '2026-03-15',
    });
    const over = {
      offering: offering({ weeks: 200, starts: ['2026-01-01'] }),
      hours: 1000,
      after: [],
    };
    expect(scheduleItems([over, second], AS_OF, null)).toEqual([null, null]);
  });

  it('keeps the load of a week, and refuses an item whose load alone is too much', () => {
    const item = { offering: offering({ weeks: 200 }), hours: 1200, after: [] };
    const slots = scheduleItems([item, item], AS_OF, 1000);
    expect(slots.map((slot) => slot?.startsOn)).toEqual(['2026-03-01', '2026-03-15']);
    expect(scheduleItems([item], AS_OF, 500)).toEqual([null]);
  });
});
