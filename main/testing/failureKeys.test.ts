import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslate, type TextKey } from '#shared/i18n/translate.ts';

const root = join(import.meta.dirname, '..', '..');

/** Keys of sentences are plain strings in failures, so the compiler cannot see a missing one. */
const keyPatterns = [
  /\bkey:\s*'([a-z]\w*\.[\w.]+)'/g,
  /\b(?:ruleFailure|notFound|fail)\(\s*'([a-z]\w*\.[\w.]+)'/g,
  /^\s*(?:[A-Z_]+|'[A-Z_]+'):\s*'([a-z]\w*\.[\w.]+)'/gm,
];

function readProduct(): string[] {
  return ['main', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
}

function findKeys(sources: readonly string[]): string[] {
  const found = sources.flatMap((text) =>
    keyPatterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  );
  return [...new Set(found)].sort();
}

describe('the sentence of every failure', () => {
  const keys = findKeys(readProduct());

  it.each(['zh-CN', 'en-US'] as const)('exists in %s', (language) => {
    const translate = createTranslate(language);
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter((key) => translate(key as TextKey) === key)).toEqual([]);
  });
});
