/** @param {number[]} values @param {number} share 0 to 1 @returns {number} nearest-rank percentile */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** @param {number[]} values */
export const median = (values) => percentile(values, 0.5)

/** @param {number} value milliseconds */
export const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`

/** Prints rows of cells as columns that line up. @param {string[][]} rows */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length))
  )
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
    )
    console.log('  ' + cells.join('   '))
  }
}
