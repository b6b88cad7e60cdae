export const digests = {
  archiveIsWhole:
    '存档版保留这一周的全部内容，不能挑选，什么都没有改动。请在团队版或老板版里修改。',
  unitGone: '这个部门在这一周还没有或者已经撤销，什么都没有改动。请换一个部门或换一周。',
};
