import { words } from '../../text/plain.ts'

/** Head words of capitalised document names: "the Minsk Agreement", "the Clean Air Act". */
export const DOCUMENT_HEADS = words(`
  Treaty Agreement Agreements Act Report Charter Protocol Protocols Convention Declaration Accord Accords Constitution Code Bill
  Directive Resolution Statute Memorandum Pact Manifesto Plan Regulation Amendment Law Strategy Petition Review Framework Paper
  Budget Gospel Codex`)
