import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../package.json'
import { IsoDay, questionKinds, type QuestionKind } from '../src-shared/model.ts'
import { AppError } from '../src-shared/result.ts'
import * as commands from './cli/commands.ts'
import { check, type CheckOptions } from './cli/check.ts'
import { tell } from './cli/files.ts'

/** Exit codes. 0: done. 1: it could not be done, standard error says why. 2: the command line was wrong. */
const FAILED = 1
const USAGE = 2

const program = new Command('factwright')
  .description('Facts and questions from an article, without a window. FILE may be - for standard input.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(factwright --help lists the commands)')

const done = (code: number): void => {
  process.exitCode = code
}

const date = new Option(
  '--date <YYYY-MM-DD>',
  "the article's date, when its date line is wrong or missing"
).argParser(readDay)
const title = new Option('--title <text>', "the article's title, when its headline is wrong or missing")
const json = new Option('--json', 'one JSON value instead of text for reading')

program
  .command('extract <file>')
  .description('the sentences, names and facts of an article')
  .addOption(date)
  .addOption(title)
  .addOption(json)
  .action(async (file: string, options: commands.ArticleOptions) =>
    done(await commands.extract(file, options))
  )

program
  .command('generate <file>')
  .description('a bank of questions on an article')
  .addOption(date)
  .addOption(title)
  .option('--seed <text>', 'another seed gives other wrong options and another order')
  .option('--count <number>', 'at most this many questions', readCount)
  .option('--kinds <list>', `of ${questionKinds.join(', ')}, with commas between`, readKinds)
  .addOption(json)
  .action(async (file: string, options: commands.BankOptions) => done(await commands.generate(file, options)))

program
  .command('check <source...>')
  .description(
    'whether claims are supported, refuted or not stated by sources, with the sentence that decides'
  )
  .option('--claim <text>', 'a claim; may be given again', (text: string, all?: string[]) => [
    ...(all ?? []),
    text
  ])
  .option('--claims <file>', 'claims to check, a sentence each')
  .addOption(date)
  .addOption(json)
  .action(async (sources: string[], options: CheckOptions) => done(await check(sources, options)))

program
  .command('validate <bank>')
  .description('what is wrong with a bank file, line by line')
  .addOption(json)
  .action(async (file: string, options: { json?: boolean }) => done(await commands.validate(file, options)))

program
  .command('doctor')
  .description('checks the data file')
  .option('--data <folder>', 'where the data file lies')
  .option('--repair', 'makes anew what can be made from the rest')
  .addOption(json)
  .action(async (options: Parameters<typeof commands.doctor>[0]) => done(await commands.doctor(options)))

program
  .command('schema')
  .description('the JSON Schema of bank files')
  .action(async () => done(await commands.schema()))

function readDay(value: string): string {
  if (!IsoDay.safeParse(value).success) throw new InvalidArgumentError('A day like 2022-01-21 is expected.')
  return value
}

function readCount(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('A number from 1 to 99999 is expected.')
  return Number(value)
}

function readKinds(value: string): QuestionKind[] {
  return value.split(',').map((name) => {
    const kind = questionKinds.find((one) => one === name.trim())
    if (kind === undefined) throw new InvalidArgumentError(`The kinds are ${questionKinds.join(', ')}.`)
    return kind
  })
}

// A reader that has seen enough closes the pipe; `print` notices, and without this the process would end in a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    // Help and version are "errors" of exit code 0; all others have said what is wrong.
    done(error.exitCode === 0 ? 0 : USAGE)
  } else if (error instanceof AppError) {
    tell(`factwright: ${error.message}`)
    done(FAILED)
  } else {
    tell(
      `factwright made a mistake: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    )
    done(FAILED)
  }
})
