import { describe, expect, it } from 'vitest';
import { builtinKpi } from '#shared/features/metrics/kpiDictionary.ts';
import { matchPost } from './matchPost.ts';
import { builtinPost, isPostCode, postLibrary } from './postLibrary.ts';

describe('the post library', () => {
  it('holds the 35 posts of a shop team', () => {
    expect(postLibrary).toHaveLength(35);
    expect(new Set(postLibrary.map(({ zh }) => zh)).size).toBe(35);
  });

  it.each(postLibrary)('weighs the KPIs of $zh to 100', ({ kpis }) => {
    expect(kpis.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('gives every post a few duties and skills and only known KPIs', () => {
    for (const { duties, skills, kpis, zh } of postLibrary) {
      expect(duties.length, zh).toBeGreaterThanOrEqual(4);
      expect(skills.length, zh).toBeGreaterThanOrEqual(2);
      for (const { code } of kpis) expect(builtinKpi(code), `${zh} ${code}`).toBeDefined();
      for (const { level } of skills) expect([1, 2, 3, 4, 5]).toContain(level);
    }
  });

  it('keeps the figures of 推广专员', () => {
    const promo = builtinPost('promo');
    expect(promo.duties).toHaveLength(5);
    expect(promo.kpis).toEqual([
      { code: 'roi', weight: 40 },
      { code: 'ad_ratio', weight: 25 },
      { code: 'uv', weight: 20 },
      { code: 'spend_rate', weight: 15 },
    ]);
    expect(promo.skills).toContainEqual({ name: '付费投放', level: 4 });
    expect(promo.memberClass).toBe('channel');
  });

  it('picks the report template by post', () => {
    const templates = Object.groupBy(postLibrary, ({ template }) => template);
    const codes = (name: keyof typeof templates) => templates[name]?.map(({ code }) => code);
    expect(codes('ops')).toHaveLength(12);
    expect(codes('cs')).toEqual(['cs_lead', 'cs', 'cs_pre', 'cs_after']);
    expect(codes('live')).toHaveLength(8);
    expect(codes('general')).toContain('designer');
    expect(codes('general')).toContain('wh_lead');
  });

  it('knows its codes', () => {
    expect(isPostCode('ops_lead')).toBe(true);
    expect(isPostCode('toString')).toBe(false);
  });
});

describe('matching a post by name', () => {
  it.each([
    ['设计师', 'designer'],
    ['平面', 'designer'],
    ['摄影师', 'photo'],
    ['运营经理', 'ops_lead'],
    ['投手', 'promo'],
    ['直通车', 'promo'],
    ['推广', 'promo'],
    ['直播投放', 'media'],
    ['店主', 'store_manager'],
    ['店长', 'store_manager'],
    ['客服专员', 'cs'],
    ['仓库', 'wh'],
    ['打包', 'wh'],
    ['总监', 'ops_director'],
    ['策划', 'plan_lead'],
    ['场控', 'ctrl'],
    ['中控', 'ctrl'],
    ['剪辑', 'editor'],
    ['后期', 'editor'],
    ['Store Manager', 'store_manager'],
    ['CS Agent', 'cs'],
    [' 运营 总监 ', 'ops_director'],
    ['ＨＲ', 'hr'],
    ['ops_lead', 'ops_lead'],
  ])('reads %s as %s', (name, code) => {
    expect(matchPost(name)).toBe(code);
  });

  it('finds every post by its own names', () => {
    for (const { code, zh, en, aliases } of postLibrary) {
      for (const name of [zh, en, ...aliases]) expect(matchPost(name), name).toBe(code);
    }
  });

  it('does not guess from part of a name', () => {
    expect(matchPost('资深运营')).toBeNull();
    expect(matchPost('')).toBeNull();
  });
});
