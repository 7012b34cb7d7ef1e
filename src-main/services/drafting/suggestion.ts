import { LEAST_CONFIDENCE } from '../../core/questions/knowledge.ts'

/** Too unsure to be asked about until a person says that it is so. */
export const isSuggestion = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence < LEAST_CONFIDENCE
