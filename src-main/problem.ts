import { BrowserWindow } from 'electron'
import { PROBLEM_URL, serveText } from './protocol.ts'
import { webPreferences } from './security.ts'

/** What to tell when the window of the app cannot be had. */
export interface Problem {
  readonly title: string
  /** For a person: what happened, what was not lost, what to do. */
  readonly message: string
}

const AGAIN = `${PROBLEM_URL}again`

let shown: Problem = { title: '', message: '' }

/** Answers for `app://problem/`: a page without scripts, since it must work when nothing else does. */
export function serveProblem(url: string): Response {
  return new URL(url).pathname === '/style.css' ? serveText(style, '.css') : serveText(page(shown), '.html')
}

/**
 * A plain window that says what is wrong. It has no bridge and no script; its one link asks to try again.
 * Unlike a message box it blocks nothing and can be read aloud, copied and left open.
 */
export function openProblem(problem: Problem, onAgain: () => void): BrowserWindow {
  shown = problem
  const window = new BrowserWindow({
    width: 640,
    height: 420,
    title: problem.title,
    webPreferences
  })
  // The guard has refused the navigation already; here it is read as a wish.
  window.webContents.on('will-frame-navigate', (event) => {
    if (event.url !== AGAIN) return
    // In this order: the program ends when its last window does.
    onAgain()
    window.destroy()
  })
  // It shows what main knows; if even this fails to load, the log has it.
  window.loadURL(PROBLEM_URL).catch(() => undefined)
  return window
}

const page = ({ title, message }: Problem): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main role="alert">
<h1>${escape(title)}</h1>
<p>${escape(message)}</p>
<p><a href="${AGAIN}">Try again</a></p>
</main>
</body>
</html>
`

const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#faf8f3, #191817); color: light-dark(#1f1d1a, #ece7dd);
  font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 3rem 2rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; white-space: pre-line; user-select: text; }
a { color: light-dark(#1f4f8f, #8db8f2); }
a:focus-visible { outline: 2px solid; outline-offset: 3px; }
`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
