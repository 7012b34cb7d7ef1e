import type { Bank, Entity, Fact, Question, Source } from '../../src-shared/model.ts'

/** A source and its facts, for reading. */
export function showSource({ title, date, sentences, entities, facts }: Source): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return [
    `${title}${date === null ? '' : ` (${date})`}`,
    `${sentences.length} sentences, ${entities.length} names, ${facts.length} facts`,
    '',
    'Names',
    ...entities.map(showEntity),
    '',
    'Facts',
    ...facts.map((fact) => `  ${fact.id.padEnd(4)} ${showFact(fact, names)}`),
    ''
  ].join('\n')
}

const showEntity = ({ type, name, aliases }: Entity): string =>
  `  ${type.padEnd(12)} ${name}${aliases.length === 0 ? '' : ` (also: ${aliases.join(', ')})`}`

function showFact(fact: Fact, names: ReadonlyMap<string, string>): string {
  const name = (id: string): string => names.get(id) ?? id
  switch (fact.kind) {
    case 'event': {
      const place = fact.where.length === 0 ? '' : ` in ${fact.where.map((where) => where.name).join(', ')}`
      return `event      ${fact.when?.iso ?? 'no date'}${place}: ${fact.what}`
    }
    case 'statement':
      return `statement  ${fact.speaker.name} ${fact.verb}${fact.affirmed ? '' : ' (denied)'}: ${fact.content}`
    case 'role':
      return `role       ${name(fact.person)}: ${fact.role}`
    case 'quantity':
      return `quantity   ${fact.value} ${fact.unit} of ${fact.of}`
  }
}

/** A bank's questions with their keys, for reading. */
export function showBank({ title, questions }: Bank): string {
  const shown = questions.map((question, index) => `\n${index + 1}. ${showQuestion(question)}`)
  return [title, `${questions.length} questions`, ...shown, ''].join('\n')
}

function showQuestion(question: Question): string {
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response': {
      const options = question.options.map(
        ({ id, text, correct }) => `   ${correct ? '*' : ' '} ${id}) ${text}`
      )
      return [question.stem, ...options].join('\n')
    }
    case 'ordering':
      return [
        question.stem,
        ...question.items.map(({ text, when }, at) => `   * ${at + 1}. ${text} (${when})`)
      ].join('\n')
    case 'date':
      return `${question.stem}\n   * ${question.key}`
    case 'short-answer':
      return `${question.stem}\n   * ${question.accepted.join(' / ')}`
    case 'true-false':
      return `${question.stem}\n   * ${question.key}`
    case 'who-said-it': {
      const names = new Map(question.choices.map(({ id, text }) => [id, text]))
      return [
        question.stem,
        ...question.prompts.map(({ text, key }) => `   ${text} * ${names.get(key) ?? key}`)
      ].join('\n')
    }
  }
}
