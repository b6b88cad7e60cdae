export const backup = {
  notVerified: '这份备份没有通过核对，没有使用它，现有数据没有变化。请换一份备份。',
  missing: '找不到这份备份，现有数据没有变化。请换一份。',
};
