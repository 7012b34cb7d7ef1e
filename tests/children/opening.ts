import { openDatabase } from '../../src-main/db/open.ts'
import { AppError } from '../../src-shared/result.ts'

/** Opens the data file named by its argument and prints what became of it as JSON: `{code, message}`. */
try {
  openDatabase(process.argv[2] ?? '').close()
  console.log(JSON.stringify({ code: 'opened', message: '' }))
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.log(JSON.stringify({ code: error.code, message: error.message }))
}
