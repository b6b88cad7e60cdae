import { useState } from 'react';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import type { Audience } from '#shared/features/digests/digestsModel.ts';

/**
 * Which version the page composes: the audience is remembered; the unit lasts as long as the page,
 * for another workspace has other units.
 */
export function useDigestChoice() {
  const [audience, setAudience] = useRemembered<Audience>('digest.audience', 'boss');
  const [unitId, setUnitId] = useState<string | null>(null);
  return { audience, setAudience, unitId, setUnitId };
}
