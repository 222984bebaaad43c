// The landing page: what is loaded, and the questions with their answers. Talks to its own service only.
const at = (id) => document.getElementById(id);

function make(tag, text = "", attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

async function get(path) {
  const answer = await fetch(path, { headers: { Accept: "application/json, application/problem+json" } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail || body.title);
  return body;
}

const kinds = {
  Document: "documents", Passage: "sentences", Claim: "claims", Country: "countries", Organisation: "organisations",
  Person: "persons", Event: "events", MET_WITH: "pairs that met", MEMBER_OF: "memberships", SUPPORTS: "support",
  OPPOSES: "opposition", REPRESENTS: "offices", ATTENDED: "attendances",
};

let connectUrl = "";

async function showCounts() {
  try {
    const summary = await get("api/v1/summary");
    connectUrl = summary.connectUrl;
    const entries = Object.entries(summary.counts).filter(([kind]) => kind in kinds);
    at("counts").replaceChildren(...entries.map(([kind, count]) => {
      const entry = make("div");
      entry.append(make("dt", kinds[kind]), make("dd", count.toLocaleString("en")));
      return entry;
    }));
    at("empty").hidden = summary.counts.Document > 0;
    at("connection").textContent = ` (${summary.connectUrl})`;
  } catch (problem) {
    at("counts").replaceChildren(make("p", `What is loaded cannot be counted: ${problem.message}`, { class: "alarm" }));
  }
}

function place(evidence) {
  const where = [evidence.title, evidence.uri].filter(Boolean).join(", ");
  return `${where} [${evidence.start}–${evidence.end}]`;
}

function quote(evidence) {
  const block = make("blockquote", evidence.sentence);
  const footer = make("footer");
  footer.append(evidence.date ? `${evidence.date} · ` : "", make("a", place(evidence), { href: `api/v1/documents/${encodeURIComponent(evidence.document)}` }),
    " · ", make("a", "claim", { href: `api/v1/claims/${encodeURIComponent(evidence.claim)}` }));
  block.append(footer);
  return block;
}

function cell(value) {
  if (typeof value === "number") return make("td", value.toLocaleString("en"), { class: "number" });
  if (!Array.isArray(value)) return make("td", value === undefined ? "" : String(value));
  if (!value.some((item) => typeof item === "object")) return make("td", value.join(", "));
  const evidence = make("td", "", { class: "long" });
  const more = make("details");
  more.append(make("summary", `${value.length - 1} more`), ...value.slice(1).map(quote));
  evidence.append(quote(value[0]), ...(value.length > 1 ? [more] : []));
  return evidence;
}

// A row that is itself one claim has its evidence in several columns: shown as one.
const parts = ["claim", "sentence", "document", "title", "uri", "start", "end"];

function showTable(answer) {
  const single = answer.columns.some((column) => column.name === "sentence");
  const columns = answer.columns.filter((column) => !single || !parts.includes(column.name));
  const head = make("tr");
  head.append(...columns.map((column) => make("th", column.name, { title: column.meaning, scope: "col" })));
  if (single) head.append(make("th", "evidence", { scope: "col" }));
  const rows = answer.rows.map((row) => {
    const line = make("tr");
    line.append(...columns.map((column) => cell(row[column.name])));
    if (single) line.append(cell([{ ...row, date: undefined }]));
    return line;
  });
  at("answer").replaceChildren(head, ...rows);
  at("browse").href = `browser/index.html?${connectUrl && `connectURL=${encodeURIComponent(connectUrl)}&`}cmd=edit&arg=${encodeURIComponent(answer.cypher)}`;
  const size = answer.rows.length === 1 ? "1 row" : `${answer.rows.length} rows`;
  at("state").textContent = answer.rows.length === 0 ? "No rows: nothing in the graph answers this." : answer.complete ? size : `${size}, and more`;
}

let asked = 0;

async function answer(question, given) {
  const turn = ++asked;
  at("state").className = "";
  at("state").textContent = "Asking …";
  try {
    const found = await get(`api/v1/questions/${question.name}?${given}`);
    if (turn === asked) showTable(found);
  } catch (problem) {
    if (turn !== asked) return;
    at("answer").replaceChildren();
    at("state").className = "alarm";
    at("state").textContent = problem.message;
  }
}

function field(parameter, given) {
  const label = make("label", parameter.name, { title: parameter.meaning });
  const input = make("input", "", { name: parameter.name, type: parameter.type.startsWith("date") ? "date" : "text" });
  input.value = given.get(parameter.name) ?? parameter.standard;
  label.append(input);
  return label;
}

function showQuestion(question, given) {
  at("question").hidden = false;
  at("title").textContent = question.title;
  at("meaning").textContent = question.meaning;
  at("cypher").textContent = question.script;
  at("form").replaceChildren(...question.parameters.map((parameter) => field(parameter, given)), make("button", "Ask"));
  for (const link of at("questions").children) {
    if (link.hash === `#${question.name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  answer(question, new URLSearchParams(new FormData(at("form"))));
}

async function showQuestions() {
  const { questions } = await get("api/v1/questions");
  const first = (question) => (question.name === "who-met-whom" ? 0 : 1);
  questions.sort((a, b) => first(a) - first(b) || a.title.localeCompare(b.title, "en"));
  at("questions").append(...questions.map((question) => make("a", question.title, { href: `#${question.name}`, title: question.meaning })));
  const current = () => {
    const [name, given] = location.hash.slice(1).split("?");
    return [questions.find((question) => question.name === name) ?? questions[0], new URLSearchParams(given)];
  };
  addEventListener("hashchange", () => showQuestion(...current()));
  at("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const [question] = current();
    const given = new URLSearchParams(new FormData(at("form")));
    history.replaceState(null, "", `#${question.name}?${given}`);
    answer(question, given);
  });
  showQuestion(...current());
}

showCounts();
showQuestions().catch((problem) => at("questions").replaceChildren(make("p", `The questions cannot be listed: ${problem.message}`, { class: "alarm" })));
