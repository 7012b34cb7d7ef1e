import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFile, dataFolder, standardFolder } from '../../src-main/db/place.ts'

const cwd = path.resolve('/home/ada/work')
const standard = path.resolve('/home/ada/.config/Factwright')

describe('the data folder', () => {
  it('is where --data says, counted from the current folder', () => {
    expect(dataFolder({ flag: 'here', env: { FACTWRIGHT_DATA: '/there' }, cwd, standard })).toBe(
      path.join(cwd, 'here')
    )
  })
  it('else where FACTWRIGHT_DATA says', () => {
    expect(dataFolder({ env: { FACTWRIGHT_DATA: '../there' }, cwd, standard })).toBe(
      path.resolve(cwd, '../there')
    )
  })
  it('else the standard place; an empty value says nothing', () => {
    expect(dataFolder({ env: {}, cwd, standard })).toBe(standard)
    expect(dataFolder({ flag: '', env: { FACTWRIGHT_DATA: ' ' }, cwd, standard })).toBe(standard)
  })
  it('holds one file', () => {
    expect(path.basename(dataFile(standard))).toBe('factwright.sqlite')
  })
})

describe('the standard place', () => {
  it('is what each system expects', () => {
    expect(standardFolder('linux', {}, '/home/ada')).toBe(path.join('/home/ada', '.config', 'Factwright'))
    expect(standardFolder('linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/ada')).toBe(
      path.join('/cfg', 'Factwright')
    )
    expect(standardFolder('darwin', {}, '/Users/ada')).toBe(
      path.join('/Users/ada', 'Library', 'Application Support', 'Factwright')
    )
    expect(standardFolder('win32', { APPDATA: 'C:\\Roaming' }, 'C:\\Users\\ada')).toBe(
      path.join('C:\\Roaming', 'Factwright')
    )
  })
})
