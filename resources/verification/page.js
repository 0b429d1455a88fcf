// The page itself. Everything a code says is shown as text, never as markup.
"use strict";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];
const LIST = "withdrawn.json";

function dayInWords(moment) {
  const day = new Date(moment);
  if (Number.isNaN(day.getTime())) return "";
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

const SAID = {
  genuine: ["good", "Genuine", "What is shown below was signed by %o, and nothing of it was changed. Compare it with the certificate."],
  withdrawn: ["bad", "Withdrawn", "%o issued this certificate and withdrew it%d. It counts no longer."],
  replaced: ["bad", "Replaced", "%o issued this certificate and replaced it by a newer one%d. This one counts no longer."],
  altered: ["bad", "Not genuine", "This code was altered: its signature does not fit. What the certificate says cannot be trusted."],
  unknown: ["unsure", "Unknown key", "This code was signed with the key %k, which this page does not know. It may belong to another association, or this page may be older than the certificate. Ask %c."],
  cut: ["unsure", "The code is cut short", "Part of the code is missing, so nothing can be said. Scan the certificate again, or copy the whole code."],
  unreadable: ["unsure", "No code", "This is not the code of a certificate. Scan the certificate again, or copy the whole code."],
  none: ["", "Check a certificate", "Scan the square code on the certificate with a phone, or paste the code here."],
};
const MARKS = { good: "✓", bad: "✕", unsure: "?", "": "" };

function plain(text) {
  return String(text).replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

function shownFacts(stated) {
  const role = stated.role.charAt(0).toUpperCase() + stated.role.slice(1);
  const rows = [["Name", stated.name], ["Certificate", stated.number], ["Took part as", role],
    ["Scheme", stated.scheme], ["Intake", stated.intake], ["From", dayInWords(stated.starts)],
    ["To", dayInWords(stated.ends)], ["Issued", dayInWords(stated.issued)]];
  if (stated.hours !== null) rows.push(["Hours", String(stated.hours)]);
  return rows.filter(([, value]) => value);
}

function begin(page, facts) {
  const at = (id) => page.getElementById(id);
  let list;

  async function lookUp() {
    if (list !== undefined) return list;
    try {
      const answer = await fetch(LIST, { cache: "no-store", credentials: "omit" });
      list = answer.ok ? await readWithdrawals(await answer.text(), facts.keys) : null;
    } catch {
      list = null;
    }
    return list;
  }

  function show(found) {
    const [kind, title, sentence] = SAID[found.verdict];
    const contact = facts.contact || facts.organisation;
    const on = found.on ? ` on ${dayInWords(found.on)}` : "";
    const words = { o: facts.organisation, d: on, k: found.key || "", c: contact };
    page.body.dataset.kind = kind;
    at("mark").textContent = MARKS[kind];
    at("title").textContent = title;
    at("sentence").textContent = plain(sentence.replace(/%([odkc])/g, (_, letter) => words[letter]));
    at("facts").replaceChildren();
    for (const [label, value] of found.stated ? shownFacts(found.stated) : []) {
      const [term, text] = [page.createElement("dt"), page.createElement("dd")];
      term.textContent = label;
      text.textContent = plain(value);
      text.dir = "auto";
      at("facts").append(term, text);
    }
    at("facts").hidden = !found.stated;
    at("looked").hidden = !found.stated;
    at("looked").textContent = found.list
      ? `Withdrawals were looked up in the list of ${dayInWords(found.list.made)}.`
      : `Withdrawals could not be looked up here: this page found no list that ${facts.organisation} signed. Ask ${contact} where it matters.`;
    page.title = `${title} – ${facts.organisation}`;
  }

  async function look(text) {
    show(text ? await judged(text, facts.keys, lookUp) : { verdict: "none" });
  }

  at("form").addEventListener("submit", (event) => {
    event.preventDefault();
    look(at("code").value.trim());
  });
  addEventListener("hashchange", () => look(location.hash));
  return look(location.hash.slice(1));
}

if (typeof document !== "undefined") begin(document, JSON.parse(document.getElementById("known").textContent));
