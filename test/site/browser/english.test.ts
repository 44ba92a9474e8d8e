import { testEveryPage } from './everyPage.js'

testEveryPage('en')
