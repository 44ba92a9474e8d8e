import { testEveryPage } from './everyPage.js'

testEveryPage('nl')
