import { describe, expect, it } from 'vitest'
import { look } from './look.ts'

const entities = (text: string): string[] => look(text).found.entities.map((e) => `${e.type}: ${e.name}`)

describe('entities', () => {
  it('are one each, however they are named', () => {
    const { found } = look(
      'The Norwegian Foreign Ministry met the press. The Ministry of Foreign Affairs of Norway was early. The US and the United States are one. Dr. Anna Bell spoke; Bell left.'
    )
    expect(found.entities.filter((e) => e.type === 'organisation')).toHaveLength(1)
    expect(found.entities.filter((e) => e.name === 'United States')).toHaveLength(1)
    expect(found.entities.filter((e) => e.type === 'person').map((e) => [e.name, e.aliases])).toEqual([
      ['Anna Bell', ['Bell']]
    ])
  })

  it('tell places, bodies and people apart by the words around them', () => {
    expect(
      entities('The operator Transhexa moved from Quillay to the village of Ramche. Marit Solheim, 45, left.')
    ).toEqual(expect.arrayContaining(['organisation: Transhexa', 'place: Ramche', 'person: Marit Solheim']))
  })

  it('keep accents, particles and long names whole', () => {
    expect(
      entities(
        'Paweł de Wit of the University of Łódź met Ursula von der Leyen at the Museum of Science and Industry.'
      )
    ).toEqual(expect.arrayContaining(['person: Paweł de Wit', 'person: Ursula von der Leyen']))
  })

  it('are not the capital a sentence starts with', () => {
    expect(entities('Storms killed twelve sheep. Prosecutors were late. Prices rose.')).toEqual([])
  })
})

describe('roles', () => {
  it.each([
    ['White House press secretary Jen Moss spoke.', [['Jen Moss', 'White House press secretary']]],
    ['US Secretary of State Anton Blick left.', [['Anton Blick', 'US Secretary of State']]],
    ['Anna Bell, 45, the chief executive of Norvik, left.', [['Anna Bell', 'chief executive of Norvik']]],
    ['The harbour master, Anna Bell, left.', [['Anna Bell', 'harbour master']]],
    ['Anna Bell became mayor of Leeds.', [['Anna Bell', 'mayor of Leeds']]],
    ['Chairman of the board Carl Voss left.', [['Carl Voss', 'Chairman of the board']]],
    ['Mr Carl Voss left.', []]
  ])('%s', (text, roles) => {
    expect(look(text).roles).toEqual(roles)
  })
})

describe('quantities', () => {
  it.each([
    [
      'The firm paid £4.2m for three boats.',
      [
        [4_200_000, 'GBP'],
        [3, 'boats']
      ]
    ],
    ['It lasted two hours and twenty minutes.', [[2.33333, 'hours']]],
    [
      'Half a million dollars and 15 per cent of the flow went.',
      [
        [500_000, 'USD'],
        [15, 'percent']
      ]
    ],
    [
      'Twenty-four villages lost 40 square kilometres of land.',
      [
        [24, 'villages'],
        [40, 'square kilometres']
      ]
    ],
    [
      'A crowd of 41,000 saw the 48-hour race.',
      [
        [41_000, 'people'],
        [48, 'hours']
      ]
    ],
    ['She came on 5 May 2019 with No. 7 and won 3-2.', []]
  ])('%s', (text, amounts) => {
    expect(look(text).amounts).toEqual(amounts)
  })
})
