import { mount } from 'svelte'
import { defaultsFromAddress } from './state/address.ts'
import { applySettings } from './state/preferences.svelte.ts'
import App from './App.svelte'
import './theme/fonts.css'
import './theme/tokens.css'
import './theme/base.css'

// Main puts theme and text size into the address, so that the first frame is drawn right.
applySettings(defaultsFromAddress(location.search))

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no #app')
mount(App, { target })
