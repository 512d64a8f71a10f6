import { mount } from 'svelte'
import './fonts.css'
import './theme.css'
import './base.css'
import './marks.css'
import App from './App.svelte'
import { startLanguage } from './state/language.svelte.ts'
import { startRoute } from './state/route.svelte.ts'

startLanguage()
startRoute()
const target = document.getElementById('page')
if (target !== null) mount(App, { target })
