import {
  builtinPost,
  isPostCode,
  type PostCode,
} from '#shared/features/org/builtin/postLibrary.ts';
import type { PostVersion, Sheet } from './dutiesModel.ts';
import { detailOf } from './dutyDetails.ts';

/** The built-in duties, KPI weights and skills of a post; the keys are the same in every workspace. */
export function librarySheet(code: PostCode): Sheet {
  const { duties, kpis, skills } = builtinPost(code);
  const keyOf = (index: number) => `${code}-${index + 1}`;
  const measured = new Map(
    duties.flatMap((title, index) =>
      detailOf(title).kpis.map((kpi) => [kpi, keyOf(index)] as const),
    ),
  );
  return {
    duties: duties.map((title, index) => {
      const { kpis: _kpis, ...detail } = detailOf(title);
      return { ...detail, key: keyOf(index), title };
    }),
    kpis: kpis.map(({ code: kpi, weight }) => ({
      key: `${code}-${kpi}`,
      code: kpi,
      name: '',
      weight,
      dutyKey: measured.get(kpi) ?? null,
    })),
    skills: skills.map(({ name, level }) => ({ name, level })),
  };
}

/** What a post of the library has as its first version before anything is written down. */
export function libraryVersion(code: string | null): PostVersion | null {
  if (code === null || !isPostCode(code)) return null;
  return { id: null, number: 1, isDraft: false, publishedOn: null, sheet: librarySheet(code) };
}
