// Ed25519 (RFC 8032) for browsers whose WebCrypto has none, or that have no WebCrypto because the
// page was not opened over https. Only public values pass through here, so time may tell anything.
"use strict";

const PRIME = (1n << 255n) - 19n;
const ORDER = (1n << 252n) + 27742317777372353535851937790883648493n;

function modulo(value, of = PRIME) {
  const rest = value % of;
  return rest >= 0n ? rest : rest + of;
}

function power(base, exponent) {
  let result = 1n;
  for (let square = modulo(base); exponent > 0n; exponent >>= 1n, square = (square * square) % PRIME)
    if (exponent & 1n) result = (result * square) % PRIME;
  return result;
}

function inverse(value) {
  return power(value, PRIME - 2n);
}

const CURVE = modulo(-121665n * inverse(121666n));
const ROOT_OF_MINUS_ONE = power(2n, (PRIME - 1n) / 4n);

function numberOf(bytes) {
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at--) value = (value << 8n) | BigInt(bytes[at]);
  return value;
}

// Points are (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z (RFC 8032, 5.1.4).
function added([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = modulo((y1 - x1) * (y2 - x2));
  const b = modulo((y1 + x1) * (y2 + x2));
  const c = modulo(2n * t1 * t2 * CURVE);
  const d = modulo(2n * z1 * z2);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [modulo(e * f), modulo(g * h), modulo(f * g), modulo(e * h)];
}

function times(factor, point) {
  let result = [0n, 1n, 1n, 0n];
  for (let doubled = point; factor > 0n; factor >>= 1n, doubled = added(doubled, doubled))
    if (factor & 1n) result = added(result, doubled);
  return result;
}

function pointOf(bytes) {
  const whole = numberOf(bytes);
  const odd = whole >> 255n;
  const y = whole & ((1n << 255n) - 1n);
  if (y >= PRIME) return null;
  const [above, below] = [modulo(y * y - 1n), modulo(CURVE * y * y + 1n)];
  let x = modulo(above * below ** 3n * power(above * below ** 7n, (PRIME - 5n) / 8n));
  if (modulo(below * x * x) === modulo(-above)) x = modulo(x * ROOT_OF_MINUS_ONE);
  if (modulo(below * x * x) !== above || (x === 0n && odd)) return null;
  if ((x & 1n) !== odd) x = PRIME - x;
  return [x, y, 1n, modulo(x * y)];
}

function bytesOf([x, y, z]) {
  const under = inverse(z);
  let value = modulo(y * under) | ((modulo(x * under) & 1n) << 255n);
  return Uint8Array.from({ length: 32 }, () => {
    const low = Number(value & 255n);
    value >>= 8n;
    return low;
  });
}

// SHA-512 (FIPS 180-4); its constants are roots of the first primes, so they are worked out.
const WORD = (1n << 64n) - 1n;

function rootOf(value, degree) {
  let low = 0n;
  let high = 1n << 100n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= value) low = middle;
    else high = middle;
  }
  return low;
}

const PRIMES = [];
for (let n = 2; PRIMES.length < 80; n++) if (PRIMES.every((p) => n % Number(p))) PRIMES.push(BigInt(n));
const ROUNDS = PRIMES.map((p) => rootOf(p << 192n, 3n) & WORD);
const START = PRIMES.slice(0, 8).map((p) => rootOf(p << 128n, 2n) & WORD);

function turned(value, by) {
  return ((value >> by) | (value << (64n - by))) & WORD;
}

function sha512(bytes) {
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / 128) * 128);
  padded.set(bytes);
  padded[bytes.length] = 128;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = [...START];
  const view = new DataView(padded.buffer);
  for (let block = 0; block < padded.length; block += 128) {
    const words = Array.from({ length: 16 }, (_, at) => view.getBigUint64(block + 8 * at));
    for (let at = 16; at < 80; at++) {
      const [far, near] = [words[at - 15], words[at - 2]];
      const one = turned(far, 1n) ^ turned(far, 8n) ^ (far >> 7n);
      const two = turned(near, 19n) ^ turned(near, 61n) ^ (near >> 6n);
      words.push((words[at - 16] + one + words[at - 7] + two) & WORD);
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let at = 0; at < 80; at++) {
      const high = turned(e, 14n) ^ turned(e, 18n) ^ turned(e, 41n);
      const one = h + high + ((e & f) ^ (~e & WORD & g)) + ROUNDS[at] + words[at];
      const low = turned(a, 28n) ^ turned(a, 34n) ^ turned(a, 39n);
      const two = low + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & WORD, c, b, a, (one + two) & WORD];
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = (state[at] + word) & WORD));
  }
  const digest = new Uint8Array(64);
  state.forEach((word, at) => new DataView(digest.buffer).setBigUint64(8 * at, word));
  return digest;
}

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isSignedByOwnMeans(publicKey, message, signature) {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const [first, second] = [signature.slice(0, 32), numberOf(signature.slice(32))];
  const key = pointOf(publicKey);
  if (key === null || pointOf(first) === null || second >= ORDER) return false;
  const base = pointOf(Uint8Array.from([0x58, ...Array(31).fill(0x66)]));
  const factor = modulo(numberOf(sha512(joined(first, publicKey, message))), ORDER);
  const negative = [modulo(-key[0]), key[1], 1n, modulo(-key[3])];
  const found = bytesOf(added(times(second, base), times(factor, negative)));
  return found.every((byte, at) => byte === first[at]);
}

async function isSigned(publicKey, message, signature) {
  try {
    const kind = { name: "Ed25519" };
    const key = await crypto.subtle.importKey("raw", publicKey, kind, false, ["verify"]);
    return await crypto.subtle.verify(kind, key, signature, message);
  } catch {
    return isSignedByOwnMeans(publicKey, message, signature);
  }
}
