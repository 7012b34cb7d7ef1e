/** True where typing means writing, so that single keys are no commands there. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=range]), textarea, select')

/** True where Enter already means something: it presses what has the focus. */
export const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, summary, input, select') !== null

/** A key alone, pressed once: not held down, not part of a shortcut. Shift is left to the caller. */
export const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing

const isApple = /^Mac|^iP/.test(navigator.platform)
/** The name of the key that starts shortcuts here. */
export const shortcutKey = isApple ? '⌘' : 'Ctrl'

/**
 * For lists: the up and down arrows, Home and End move the focus among the elements that match `selector`.
 * To be used as an attachment: `<tbody {@attach arrows('button.row')}>`.
 */
export const arrows =
  (selector: string) =>
  (list: HTMLElement): (() => void) => {
    const move = (event: KeyboardEvent): void => {
      const stops = [...list.querySelectorAll<HTMLElement>(selector)]
      const at = stops.findIndex((stop) => stop.contains(document.activeElement))
      const to = target(event.key, at, stops.length)
      if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      stops[to]?.focus()
    }
    list.addEventListener('keydown', move)
    return () => list.removeEventListener('keydown', move)
  }

function target(key: string, at: number, length: number): number | null {
  if (at === -1 || length === 0) return null
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  return null
}
