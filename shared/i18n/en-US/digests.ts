export const digests = {
  archiveIsWhole:
    'The archive keeps everything of the week, so nothing can be chosen in it and nothing was changed. Use the team or the boss version.',
  unitGone:
    'This unit does not exist in that week; nothing was changed. Choose another unit or another week.',
};
