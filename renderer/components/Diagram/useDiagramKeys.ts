import type { FocusEvent, KeyboardEvent } from 'react';
import { isComposing, useWindowKeys } from '#renderer/lib/keyboard.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
import { type Direction, neighbourOf } from '#shared/diagram/navigateScene.ts';
import type { Scene, SceneBox } from '#shared/diagram/scene.ts';
import type { Viewing } from './useDiagramView.ts';

interface KeyOptions {
  readonly scene: Scene;
  readonly byId: ReadonlyMap<string, SceneBox>;
  readonly viewing: Viewing;
  readonly activeId: string | null;
  readonly toggleFold: (id: string) => void;
  readonly onActiveChange: (id: string, by: 'keys') => void;
  readonly onOpen: (id: string) => void;
  readonly onToggleSelect?: (id: string) => void;
  readonly onMove?: (id: string) => void;
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly onSearch?: () => void;
}

const ZOOM_STEP = 1.25;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  j: 'down',
  k: 'up',
};

/** Keys that work wherever the page has the keyboard. */
function usePageKeys({ viewing, onSearch }: KeyOptions): void {
  useWindowKeys((event) => {
    if (!isPageKey(event)) return;
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      f: viewing.fit,
      '+': () => viewing.zoom(ZOOM_STEP),
      '=': () => viewing.zoom(ZOOM_STEP),
      '-': () => viewing.zoom(1 / ZOOM_STEP),
      _: () => viewing.zoom(1 / ZOOM_STEP),
      '/': onSearch,
    };
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** Arrows walk the tree, Enter opens, Space folds, X chooses, M moves; F, + and − change the view, `/` searches. */
export function useDiagramKeys(options: KeyOptions) {
  const { scene, byId, viewing, activeId, toggleFold, onActiveChange, onOpen } = options;
  usePageKeys(options);
  const active = byId.get(activeId ?? '');
  const goTo = (box: SceneBox | null | undefined) => {
    if (!box) return;
    viewing.show(box);
    onActiveChange(box.id, 'keys');
  };
  const targetOf = (key: string): SceneBox | null | undefined => {
    if (key === 'Home' || !active) return scene.boxes[0];
    if (key === 'End') return scene.boxes.at(-1);
    const direction = arrows[key];
    return direction ? neighbourOf(scene, active, direction) : null;
  };
  const act = (key: string): boolean => {
    if (key in arrows || key === 'Home' || key === 'End') goTo(targetOf(key));
    else if (key === 'Enter' && active) onOpen(active.id);
    else if (key === ' ' && active) toggleFold(active.id);
    else if (key === 'x' && active && options.onToggleSelect) options.onToggleSelect(active.id);
    else if (key === 'm' && active && options.onMove) options.onMove(active.id);
    else return false;
    return true;
  };
  return {
    /** The mouse says itself which box is meant. */
    onFocus: (event: FocusEvent) => {
      if (!active && event.currentTarget.matches(':focus-visible')) goTo(scene.boxes[0]);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event.nativeEvent)) return;
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (options.onKey?.(event) || (!hasModifier && act(event.key))) event.preventDefault();
    },
  };
}
