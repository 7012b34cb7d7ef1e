/** Drawn on a 16 by 16 grid with a round pen. */
export const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  question: 'M5.5 5.8a2.5 2.5 0 1 1 3.8 2.1C8.4 8.5 8 9 8 9.8M8 12.7v.1',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  forward: 'M6.5 3.5 11 8l-4.5 4.5',
  search: 'M7 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM10 10l3.5 3.5',
  warning: 'M8 2.5 14 13H2L8 2.5ZM8 6.8v2.8M8 11.3v.1',
  half: 'M3 8.8c1.6-2 3.4-2 5-.6s3.4 1.4 5-.6',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9'
}
export type IconName = keyof typeof paths
