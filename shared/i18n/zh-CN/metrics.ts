export const metrics = {
  scopeGone: '这个目标值对应的部门、人员或店铺已经不在了，没有保存。请重新选择。',
  shopNameTaken: '已经有一个店铺叫“{{shop}}”，没有保存。请换一个名字。',
  shopHasGoals: '“{{shop}}”还有目标挂着，所以没有删除。请先在“目标”里删掉或改到别处。',
  sharesOver:
    '{{name}} 的数据已有 {{elsewhere}}% 算在别的店铺，这里最多还能填 {{free}}%，没有保存。',
};
