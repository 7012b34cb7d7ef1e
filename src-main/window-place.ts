import fs from 'node:fs'
import { z } from 'zod'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const Place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  maximized: z.boolean()
})
/** Where the window was left, in pixels of the desktop. */
export type Place = z.infer<typeof Place>

export const USUAL = { width: 1180, height: 780 }
export const LEAST = { width: 480, height: 480 }

/** Enough of the title bar to take hold of. */
const GRIP = { width: 120, height: 40 }

/**
 * Where to open the window: where it was left, as far as that is still on a screen; else in the middle (no x, y),
 * and never larger than the screen.
 * @param screens work areas of the screens there are now, the first being the usual one
 */
export function placeWindow(
  left: Place | null,
  screens: readonly Area[]
): { x?: number; y?: number; width: number; height: number; maximized: boolean } {
  const screen = (left && screens.find((area) => holdsGrip(area, left))) ?? null
  const room = screen ?? screens[0]
  const wanted = left ?? USUAL
  const size = {
    width: Math.min(wanted.width, room?.width ?? wanted.width),
    height: Math.min(wanted.height, room?.height ?? wanted.height)
  }
  const maximized = left?.maximized ?? false
  return left && screen ? { x: left.x, y: left.y, ...size, maximized } : { ...size, maximized }
}

/** Whether the title bar could be reached on this screen, once the window is no wider than it. */
function holdsGrip(screen: Area, window: Area): boolean {
  const end = window.x + Math.min(window.width, screen.width)
  const across = Math.min(screen.x + screen.width, end) - Math.max(screen.x, window.x)
  const isBelowTop = window.y >= screen.y && window.y + GRIP.height <= screen.y + screen.height
  return across >= GRIP.width && isBelowTop
}

/** Null where nothing, or nothing usable, was kept. */
export function readPlace(file: string): Place | null {
  try {
    return Place.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** A window's place is not worth an error: a disk that refuses is passed over. */
export function keepPlace(file: string, place: Place): void {
  try {
    // Renamed into place, so that a power cut leaves the old one or the new one.
    fs.writeFileSync(`${file}.new`, JSON.stringify(place))
    fs.renameSync(`${file}.new`, file)
  } catch {
    // The next start opens in the middle.
  }
}
