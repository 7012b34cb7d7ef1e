// The limit for start-up: a window with one line of text, and nothing else.
import { BrowserWindow, app } from 'electron'

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
  return window.loadFile('index.html')
})
app.on('window-all-closed', () => app.quit())
