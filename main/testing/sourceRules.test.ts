import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface Source {
  readonly path: string;
  readonly text: string;
}

function readSources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) => !path.includes(`${sep}node_modules${sep}`) && !path.endsWith('sourceRules.test.ts'),
    )
    .map((path) => ({
      path: path
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

function filesWith(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('the sources', () => {
  const product = ['main', 'renderer', 'shared']
    .flatMap(readSources)
    .filter(({ path }) => !path.includes('.test.'));
  const journeys = readSources('e2e');

  it('never turn text into markup or code, nor load code into SQLite', () => {
    const banned =
      /dangerouslySetInnerHTML|\binnerHTML\b|\beval\(|new Function\(|unsafeMode|loadExtension|insertAdjacentHTML|document\.write/;
    expect(filesWith(product, banned)).toEqual([]);
  });

  it('make windows in one file, speak to Electron IPC in two', () => {
    expect(filesWith(product, /new BrowserWindow\(/)).toEqual(['main/app/window.ts']);
    expect(filesWith(product, /\bipcMain\b/)).toEqual(['main/app/ports.ts']);
    expect(filesWith(product, /\bipcRenderer\b/)).toEqual(['main/preload.ts']);
    expect(filesWith(product, /shell\.openExternal/)).toEqual([]);
  });

  it('reach no network', () => {
    const network = /\bfetch\(|XMLHttpRequest|new WebSocket|autoUpdater|crashReporter|node:https?'/;
    expect(filesWith(product, network)).toEqual([]);
  });

  it('tell time through the clock only', () => {
    const clocks = /Date\.now\(\)|new Date\(\)|Temporal\.Now\.(?!timeZoneId)/;
    const allowed = ['main/core/clock.ts', 'main/core/ids.ts', 'renderer/lib/today.ts'];
    const found = filesWith(product, clocks).filter((path) => !path.startsWith('main/app/'));
    expect(found.filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it('leave Esc in a field to the input method while it is choosing', () => {
    const bare = /\w\.key (?:===|!==) 'Escape'(?! && !isComposing)/;
    const allowed = [
      // Guarded where the key comes in.
      'renderer/components/DataTable/useSelectionKeys.ts',
      'renderer/components/Diagram/usePointer.ts',
      'renderer/components/MentionField/useMentions.ts',
      'renderer/features/org/useChartEditing.ts',
      'renderer/lib/keyboard.ts',
    ];
    expect(filesWith(product, bare).filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it('name weeks in one place', () => {
    const takenApart =
      /week\w*\.slice\((?:5|6|-2|-3)\)|第\{\{(?:week|number|ofMonth)\}\}周|week \{\{/i;
    const allowed = [
      'shared/features/workspace/weekLabel.ts',
      'shared/i18n/en-US/common.ts',
      'shared/i18n/zh-CN/common.ts',
    ];
    expect(filesWith(product, takenApart).filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it('never wait for a length of time in journeys, nor switch the sandbox off', () => {
    expect(filesWith(journeys, /waitForTimeout|(?<!test\.)setTimeout\(|\.only\(/)).toEqual([]);
    // The one file that names the switch refuses it.
    expect(filesWith([...journeys, ...product], /no-sandbox/)).toEqual([
      'main/app/releaseSwitches.ts',
    ]);
  });
});
