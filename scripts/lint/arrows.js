import { isBuiltin } from 'node:module'
import path from 'node:path'

/**
 * The arrows of the house: which part may import which. A part that is not listed (tests, scripts, benchmarks)
 * may import anything but the entry points.
 *
 * `parts`: other parts; its own is always allowed. `packages` and `builtins`: names, or '*' for all.
 * `typesOnly`: parts that may be imported with `import type` alone.
 */
const house = [
  { part: 'channels', where: /^src-shared\/(channels|result)\.ts$/, packages: [], builtins: [] },
  { part: 'shared', where: /^src-shared\//, parts: ['channels'], packages: ['zod'], builtins: [] },
  {
    part: 'core',
    where: /^src-main\/core\//,
    parts: ['shared', 'channels'],
    packages: ['zod', 'wink-nlp', 'wink-eng-lite-web-model', 'chrono-node', 'ts-fsrs'],
    builtins: []
  },
  {
    part: 'db',
    where: /^src-main\/db\//,
    parts: ['shared', 'channels'],
    packages: ['zod', 'better-sqlite3'],
    builtins: '*'
  },
  {
    part: 'formats',
    where: /^src-main\/formats\//,
    parts: ['core', 'shared', 'channels'],
    packages: '*',
    notPackages: ['electron', 'better-sqlite3', 'commander'],
    builtins: ['crypto', 'zlib', 'buffer']
  },
  {
    part: 'services',
    where: /^src-main\/services\//,
    parts: ['core', 'db', 'formats', 'shared', 'channels', 'content'],
    packages: ['zod'],
    builtins: '*'
  },
  {
    part: 'workers',
    where: /^src-main\/workers\//,
    parts: ['services', 'shared', 'channels'],
    packages: ['zod'],
    builtins: '*'
  },
  {
    part: 'ipc',
    where: /^src-main\/ipc\//,
    parts: ['services', 'workers', 'shared', 'channels'],
    packages: ['zod', 'electron'],
    builtins: '*'
  },
  {
    part: 'preload',
    where: /^src-main\/preload\.ts$/,
    parts: ['channels'],
    packages: ['electron'],
    builtins: []
  },
  {
    part: 'cli',
    where: /^src-main\/cli\.ts$/,
    parts: ['commands', 'services', 'shared', 'channels'],
    packages: ['commander'],
    builtins: '*'
  },
  {
    part: 'commands',
    where: /^src-main\/cli\//,
    parts: ['services', 'workers', 'shared', 'channels'],
    packages: ['commander'],
    builtins: '*'
  },
  {
    part: 'main',
    where: /^src-main\/main\.ts$/,
    parts: ['shell', 'ipc', 'services', 'shared', 'channels', 'content'],
    packages: ['electron'],
    builtins: '*'
  },
  {
    part: 'shell',
    where: /^src-main\/[^/]+\.ts$/,
    parts: ['services', 'ipc', 'shared', 'channels', 'content'],
    packages: ['electron', 'zod'],
    builtins: '*'
  },
  {
    part: 'renderer',
    where: /^src-renderer\//,
    parts: ['channels'],
    typesOnly: ['shared'],
    packages: '*',
    // zod probes `new Function`, which the page's CSP forbids and reports.
    notPackages: [
      'zod',
      'electron',
      'better-sqlite3',
      'commander',
      'wink-nlp',
      'wink-eng-lite-web-model',
      'chrono-node'
    ],
    builtins: []
  },
  { part: 'content', where: /^questions\//, packages: [], builtins: [] }
]

/** Programs, not modules: importing one would start it. */
const entryPoints = new Set(['main', 'preload', 'cli'])

/** @param {string} file relative to the root, with forward slashes */
const partOf = (file) => house.find(({ where }) => where.test(file))

const listed = (list, name) => list === '*' || (list ?? []).includes(name)
const packageName = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Why `file` may not import `specifier`; null when it may. Both as in the source, `file` relative to the root. */
export function forbidden(file, specifier, typeOnly = false) {
  const from = partOf(file)
  // A suffix such as `?raw` tells the bundler how to load a file, not which.
  const target = specifier.replace(/\?.*$/, '')
  if (target.startsWith('.') || target.startsWith('/')) {
    const at = path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
    const to = partOf(at)
    if (to === undefined || to === from) return null
    if (entryPoints.has(to.part)) return `${at} is an entry point: nothing imports it`
    if (from === undefined || listed(from.parts, to.part)) return null
    if (listed(from.typesOnly, to.part))
      return typeOnly ? null : `${from.part} may import types of ${to.part}, not its code (${at})`
    return `${from.part} may not import ${to.part} (${at})`
  }
  if (from === undefined) return null
  if (isBuiltin(target)) {
    const name = target.replace(/^node:/, '')
    return listed(from.builtins, name) ? null : `${from.part} may not import the Node module ${name}`
  }
  const name = packageName(target)
  if (listed(from.packages, name) && !listed(from.notPackages, name)) return null
  return `${from.part} may not import the package ${name}`
}

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: 'problem',
    docs: { description: 'keep the arrows between the parts of the house' },
    schema: [],
    messages: {
      forbidden: 'Arrow broken: {{why}}.',
      unreadable: 'Arrow unreadable: name the module in a plain string.'
    }
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const check = (node, source, typeOnly = false) => {
      if (source?.type === 'TSLiteralType') source = source.literal
      if (source?.type === 'TemplateLiteral' && source.expressions.length === 0) {
        source = { type: 'Literal', value: source.quasis[0].value.cooked }
      }
      if (source?.type !== 'Literal' || typeof source.value !== 'string') {
        if (partOf(file) !== undefined) context.report({ node, messageId: 'unreadable' })
        return
      }
      const why = forbidden(file, source.value, typeOnly)
      if (why !== null) context.report({ node, messageId: 'forbidden', data: { why } })
    }
    return {
      ImportDeclaration: (node) => {
        check(node, node.source, node.importKind === 'type')
      },
      ExportNamedDeclaration: (node) => {
        if (node.source) check(node, node.source, node.exportKind === 'type')
      },
      ExportAllDeclaration: (node) => {
        check(node, node.source, node.exportKind === 'type')
      },
      ImportExpression: (node) => {
        check(node, node.source)
      },
      TSImportType: (node) => {
        check(node, node.source ?? node.argument, true)
      },
      TSImportEqualsDeclaration: (node) => {
        if (node.moduleReference.type === 'TSExternalModuleReference')
          check(node, node.moduleReference.expression)
      },
      "CallExpression[callee.name='require']": (node) => {
        check(node, node.arguments[0])
      }
    }
  }
}
