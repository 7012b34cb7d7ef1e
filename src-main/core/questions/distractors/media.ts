import type { Rng } from '../../study/rng.ts'
import { media } from '../data/lists.ts'
import { bare } from '../words/text.ts'

/** Other media of the same sort as this one; empty when its sort is unknown. */
export function nearMedia(medium: string, random: Rng): string[] {
  const sort = media.find((group) => group.some((each) => bare(each) === bare(medium)))
  return sort ? random.shuffle(sort.filter((each) => bare(each) !== bare(medium))) : []
}
