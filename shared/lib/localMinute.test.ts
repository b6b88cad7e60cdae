import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { toLocalMinute } from './localMinute.ts';

it('is what the clock on the wall shows', () => {
  const moment = fc.date({
    min: new Date('1000-01-02T00:00:00Z'),
    max: new Date('9999-12-30T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, (date) => {
      const shown = Temporal.Instant.fromEpochMilliseconds(date.getTime())
        .toZonedDateTimeISO(Temporal.Now.timeZoneId())
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
      expect(toLocalMinute(date)).toBe(shown);
    }),
  );
});
