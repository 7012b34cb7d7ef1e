// A bare machine has no unzip, and of the one archive read here 25,000 entries of 25,900 are not wanted. The archive's
// checksum was verified as a whole, so entries are not checked again. No zip64: the archive is smaller than that.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { SetupError } from './say.mjs'

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const STORED = 0

/** @param {number} file @param {number} position @param {number} length */
function read(file, position, length) {
  const buffer = Buffer.alloc(length)
  const got = fs.readSync(file, buffer, 0, length, position)
  if (got !== length) throw new SetupError('the archive ends too early')
  return buffer
}

/** @param {number} file */
function directory(file) {
  const size = fs.fstatSync(file).size
  const start = Math.max(0, size - END_LENGTH - 0xffff)
  const end = read(file, start, size - start)
  let at = end.length - END_LENGTH
  while (at >= 0 && end.readUInt32LE(at) !== END) at -= 1
  if (at < 0) throw new SetupError('not a zip archive')
  return {
    count: end.readUInt16LE(at + 10),
    bytes: read(file, end.readUInt32LE(at + 16), end.readUInt32LE(at + 12))
  }
}

/** @param {number} file */
function* entries(file) {
  const { count, bytes } = directory(file)
  for (let index = 0, at = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new SetupError('the archive has a damaged directory')
    const nameLength = bytes.readUInt16LE(at + 28)
    yield {
      name: bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      mode: (bytes.readUInt32LE(at + 38) >>> 16) & 0o777,
      local: bytes.readUInt32LE(at + 42)
    }
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

/**
 * Unpacks the files for which `rename` gives a path inside `target`.
 * @param {string} archive
 * @param {string} target
 * @param {(name: string) => string | null} rename
 */
export function unzip(archive, target, rename) {
  const file = fs.openSync(archive, 'r')
  try {
    for (const entry of entries(file)) {
      const to = entry.name.endsWith('/') ? null : rename(entry.name)
      if (to === null) continue
      const local = read(file, entry.local, LOCAL_LENGTH)
      const data = entry.local + LOCAL_LENGTH + local.readUInt16LE(26) + local.readUInt16LE(28)
      const packed = read(file, data, entry.packed)
      const out = path.join(target, to)
      fs.mkdirSync(path.dirname(out), { recursive: true })
      fs.writeFileSync(out, entry.method === STORED ? packed : zlib.inflateRawSync(packed), {
        mode: entry.mode
      })
    }
  } finally {
    fs.closeSync(file)
  }
}
