import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'
import js from '@eslint/js'
import { arrows } from './scripts/lint/arrows.js'

/** The core gets the time and its luck as arguments, so that the same input gives the same output on any day. */
const noClockNoLuck = [
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'the clock'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'the clock'],
  ['CallExpression[callee.name="Date"]', 'the clock'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'randomness'],
  ['MemberExpression[object.name="performance"]', 'the clock']
].map(([selector, what]) => ({ selector, message: `The core is pure: pass ${what} in as an argument.` }))

const noOutside = [
  'process',
  'fetch',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'console',
  'globalThis',
  'Buffer',
  'require'
].map((name) => ({ name, message: 'The core is pure: it knows nothing of the world around it.' }))

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'questions/'
    ]
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { plugins: { house: { rules: { arrows } } }, rules: { 'house/arrows': 'error' } },

  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `Record<string, T>` and `a || b` on strings read well and are checked by the compiler where it matters.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } }
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The compiler is set to refuse `a.b` on an index signature (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error'
    }
  },

  {
    files: ['src-renderer/**/*.svelte', 'src-renderer/**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser }
    },
    rules: {
      // The text of an article is not ours: it is shown as text, never as markup.
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      // svelte-check finds undefined names, and knows the types and runes.
      'no-undef': 'off',
      // The compiler rewrites `let { a } = $props()`; the plugin's own rule knows which may be const.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state'] }]
    }
  },
  {
    files: ['src-renderer/**/*.ts'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'The text of an article is not ours: it is shown as text, never as markup.'
        }
      ]
    }
  },

  {
    files: ['src-main/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noClockNoLuck],
      'no-restricted-globals': ['error', ...noOutside]
    }
  },

  {
    files: ['src-main/**/*.ts'],
    ignores: ['src-main/security.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['shell'],
              message: 'The app is offline: nothing is handed to the system to open.'
            }
          ]
        }
      ]
    }
  },

  {
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off'
    }
  },

  { files: ['**/*.js', '**/*.mjs', '**/*.cjs', 'scripts/**'], languageOptions: { globals: globals.node } }
)
