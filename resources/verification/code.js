// What a code states, read as mentordesk/documents/signing writes it; and what is to be said of it.
"use strict";

const BLOCK = 7;
const DIGITS = [0, 3, 5, 8, 10, 13, 15, 17];
const ABOUT_CERTIFICATES = "mentordesk certificate 1\0";
const ABOUT_WITHDRAWALS = "mentordesk withdrawals 1\0";
const DAY = 86400000;
const LONGEST_TEXT = 2000;

class Unreadable extends Error {}
class CutShort extends Unreadable {}

function digitsIn(text) {
  const shown = text.slice(text.lastIndexOf("#") + 1).replace(/\s+/g, "");
  if (!/^[0-9]{1,20000}$/.test(shown)) throw new Unreadable();
  return shown;
}

function bytesOfDigits(digits) {
  const bytes = [];
  for (let at = 0; at < digits.length; at += DIGITS[BLOCK]) {
    const block = digits.slice(at, at + DIGITS[BLOCK]);
    const count = DIGITS.indexOf(block.length);
    if (count < 0) throw new CutShort();
    const value = BigInt(block);
    if (value >> BigInt(8 * count)) throw count < BLOCK ? new CutShort() : new Unreadable();
    for (let place = count - 1; place >= 0; place--)
      bytes.push(Number((value >> BigInt(8 * place)) & 255n));
  }
  return Uint8Array.from(bytes);
}

function base32(bytes) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return Array.from({ length: 8 }, (_, at) => letters[Number((value >> BigInt(35 - 5 * at)) & 31n)]).join("");
}

function bytesOfText(text) {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

class Pen {
  constructor(bytes) {
    this.bytes = bytes;
    this.place = 0;
  }
  take(count) {
    if (this.place + count > this.bytes.length) throw new CutShort();
    this.place += count;
    return this.bytes.slice(this.place - count, this.place);
  }
  number() {
    let value = 0;
    for (let scale = 1; scale < 2 ** 42; scale *= 128) {
      const [byte] = this.take(1);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new Unreadable();
  }
  signed() {
    const value = this.number();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }
  text() {
    const length = this.number();
    if (length > LONGEST_TEXT) throw new Unreadable();
    const raw = this.take(length);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
    } catch {
      throw new Unreadable();
    }
  }
}

function readCode(text) {
  const digits = digitsIn(text);
  try {
    return readBytes(bytesOfDigits(digits));
  } catch (error) {
    if (error instanceof CutShort) throw error;
    // A last block that was cut says anything; the whole ones before it tell that it was.
    readBytes(bytesOfDigits(digits.slice(0, digits.length - (digits.length % DIGITS[BLOCK]))));
    throw error;
  }
}

function readBytes(bytes) {
  const pen = new Pen(bytes);
  const [marks] = pen.take(1);
  if (marks >> 4 !== 1) throw new Unreadable();
  const key = base32(pen.take(5));
  const issued = Date.UTC(2020, 0, 1) + pen.signed() * DAY;
  const starts = issued - pen.signed() * DAY;
  const ends = issued - pen.signed() * DAY;
  const hours = marks & 4 ? pen.number() / 100 : null;
  const counted = marks & 2 ? [new Date(issued).getUTCFullYear() - pen.signed(), pen.number()] : null;
  let [number, name, scheme, intake] = [pen.text(), pen.text(), pen.text(), pen.text()];
  if (counted) number = `${number}-${counted[0]}-${String(counted[1]).padStart(4, "0")}`;
  const role = marks & 8 ? pen.text() : marks & 1 ? "mentor" : "mentee";
  const message = bytes.slice(0, pen.place);
  const signature = bytes.slice(pen.place);
  if (signature.length < 64) throw new CutShort();
  if (signature.length > 64) throw new Unreadable();
  return { stated: { number, name, role, scheme, intake, starts, ends, issued, hours }, key, message, signature };
}

async function proved(keys, keyName, about, message, signature) {
  const key = keys.find((one) => one.name === keyName);
  if (!key) return null;
  return isSigned(bytesOfText(key.public), joined(new TextEncoder().encode(about), message), signature);
}

// The list of withdrawn certificates, or null where it is none or was not signed by the association.
async function readWithdrawals(text, keys) {
  try {
    const file = JSON.parse(text);
    const message = new TextEncoder().encode(file.list);
    const good = await proved(keys, file.key, ABOUT_WITHDRAWALS, message, bytesOfText(file.signature));
    const list = good && JSON.parse(file.list);
    return list && Array.isArray(list.entries) ? list : null;
  } catch {
    return null;
  }
}

async function judged(text, keys, lookUp) {
  let code;
  try {
    code = readCode(text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { verdict: error instanceof CutShort ? "cut" : "unreadable" };
  }
  const good = await proved(keys, code.key, ABOUT_CERTIFICATES, code.message, code.signature);
  if (good === null) return { verdict: "unknown", key: code.key };
  if (!good) return { verdict: "altered" };
  const list = await lookUp();
  const found = list && list.entries.find((one) => one.number === code.stated.number);
  const verdict = found ? (found.state === "replaced" ? "replaced" : "withdrawn") : "genuine";
  return { verdict, stated: code.stated, key: code.key, on: found && found.on, list };
}
