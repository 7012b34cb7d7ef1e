import { describe, expect, it } from 'vitest'
import { Bank } from '../../src-shared/model.ts'
import { exportBank } from '../../src-main/services/export-bank.ts'
import { importBank } from '../../src-main/services/import-bank.ts'
import { harbourBank, withQuestion, world } from '../helpers/db.ts'

describe('a bank that is brought in', () => {
  it('comes out again equal, all of it', () => {
    const { context } = world()
    const { bank, ...report } = importBank(context, harbourBank())
    expect(report).toEqual({ isNew: true, added: 4, updated: 0, unchanged: 0, removed: 0, left: [] })
    const exported = exportBank(context, bank.id)
    expect(exported).toEqual(harbourBank())
    expect(Bank.parse(exported)).toEqual(harbourBank())
  })
})
