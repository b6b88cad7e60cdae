import { describe, expect, it } from 'vitest';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { toFailureData } from './systemFailures.ts';

const withCode = (code: string): Error => Object.assign(new Error('/home/陈思远/x'), { code });

describe('what the system refuses', () => {
  it.each([
    ['SQLITE_FULL', 'workspace.diskFull'],
    ['ENOSPC', 'workspace.diskFull'],
    ['SQLITE_READONLY_DIRECTORY', 'workspace.readOnly'],
    ['EROFS', 'workspace.readOnly'],
    ['EACCES', 'workspace.cannotOpen'],
    ['SQLITE_BUSY_RECOVERY', 'workspace.inUse'],
    ['SQLITE_IOERR_WRITE', 'workspace.diskTrouble'],
    ['SQLITE_CORRUPT_VTAB', 'workspace.damaged'],
  ])('%s becomes a sentence that is complete without parameters', (code, key) => {
    const failure = toFailureData(withCode(code));
    expect(failure.key).toBe(key);
    const sentence = describeFailure(createTranslate('zh-CN'), failure);
    expect(sentence).not.toMatch(/\{\{|约\s+MB|陈思远/);
    expect(sentence).not.toBe(describeFailure(createTranslate('zh-CN'), { code: 'internal' }));
  });

  it('nobody foresaw says nothing of itself', () => {
    expect(toFailureData(new TypeError('陈思远'))).toEqual({
      code: 'internal',
      key: 'common.internal',
    });
  });

  it('that has its sentence already keeps it', () => {
    const data = { code: 'rule', key: 'history.changedSince' } as const;
    expect(toFailureData(new Failure(data))).toBe(data);
  });
});
