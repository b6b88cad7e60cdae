import type { NewWorkspace } from '#shared/features/workspace/workspaceModel.ts';

export interface StartCall {
  readonly name: string;
  readonly input: unknown;
}

/** The commands that fill a new file, in order, through the same door as everything else. */
export function startCalls({ name, start }: NewWorkspace): StartCall[] {
  const setUp: StartCall = { name: 'workspace.setUp', input: { name } };
  switch (start.kind) {
    case 'empty':
      return [setUp];
    case 'demo':
      return [setUp, { name: 'demo.fill', input: { size: start.size } }];
    case 'structure':
      return [setUp, { name: 'org.applyStructure', input: { code: start.code } }];
  }
}
