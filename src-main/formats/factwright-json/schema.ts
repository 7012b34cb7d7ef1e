import { z } from 'zod'
import { Bank } from '../../../src-shared/model.ts'
import { writeJson } from './write.ts'

/** The JSON Schema (draft 2020-12) of a bank file, as published in docs/bank.schema.json. */
export const bankSchema = (): string =>
  writeJson({
    title: 'Factwright bank',
    description:
      'Questions with the sources and facts they rest on. Offsets are UTF-16 code units into the text of a source, ' +
      'end exclusive. Ids are unique within the file.',
    ...z.toJSONSchema(Bank, { io: 'input' })
  })
