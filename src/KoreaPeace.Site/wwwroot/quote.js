// Offers the address of words that are selected in a passage, and the words with their citation. Without it, the page of every passage offers both.
const mostCharacters = 2000; // of a quotation in an address
const status = document.createElement("p");
status.className = "vh";
status.setAttribute("role", "status");

const bar = document.createElement("div");
bar.className = "selection noprint";
bar.hidden = true;
bar.setAttribute("role", "group");
bar.setAttribute("aria-label", "The selected words");
const styles = document.createElement("select");
styles.setAttribute("aria-label", "Citation style");
styles.append(...[...document.querySelectorAll("#cite ~ .styles > dt")].map(style => new Option(style.textContent)));
try { styles.value = sessionStorage.getItem("style") ?? "APA"; } catch { /* a browser that keeps nothing */ }
const said = document.createElement("span");
const field = document.createElement("textarea");
field.readOnly = true;
field.setAttribute("aria-label", "To copy by hand");
let selected = null;
let isNew = false; // nobody has been to the bar since it appeared

const button = (label, what, text) => {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", async () => {
    const copied = text(selected);
    try {
      // A promise, because some browsers allow no copying once an answer has been waited for.
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": copied.then(words => new Blob([words], { type: "text/plain" })) })]);
      say(`${what} copied.`);
    } catch {
      copied.then(words => {
        field.value = words;
        bar.append(field);
        field.select();
        say("Selected. Copy it with Ctrl+C, on a Mac with ⌘C.");
      }, () => say("The archive does not answer; try again."));
    }
  });
  return made;
};
const say = words => { status.textContent = said.textContent = words; };

/** The parts of text that are selected in a passage, without names, numbers and links of the page; a word is taken whole. */
const wordsIn = (passage, range) => {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let [words, block] = ["", null];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node) || node.parentElement.closest(".who, .num, .alone, .finds, .vh, .selection")) continue;
    let [from, to] = [node === range.startContainer ? range.startOffset : 0, node === range.endContainer ? range.endOffset : node.length];
    const letter = /[\p{L}\p{N}]/u;
    while (from > 0 && letter.test(node.data[from]) && letter.test(node.data[from - 1])) from--;
    while (to > from && to < node.length && letter.test(node.data[to]) && letter.test(node.data[to - 1])) to++;
    const around = node.parentElement.closest("p, li, blockquote, h4, h5, h6");
    words += (block && around !== block ? " " : "") + node.data.slice(from, to);
    block = around;
  }
  return words.replace(/\s+/g, " ").replace(/^[\s,.;:!?…)\]–—-]+/u, "").trim(); // the end of a sentence before is no beginning
};

/** What is selected, with its address; null when it is nothing that can be quoted. */
const read = () => {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const passages = [...document.querySelectorAll(".turn[id], .prose[id]")].filter(passage => range.intersectsNode(passage) && wordsIn(passage, range) !== "");
  const [first, last] = [passages[0], passages.at(-1)];
  if (!first || first !== last && !last.matches(".turn")) return null;
  const page = first.querySelector(":scope > .alone")?.href ?? location.origin + location.pathname;
  if (first === last) {
    const words = wordsIn(first, range);
    return { words, passage: first, address: `${page}?quote=${encodeURIComponent(words)}#quote`, isLong: words.length > mostCharacters };
  }
  const words = passages.map(turn => `${turn.querySelector(".who").textContent.trim()} ${wordsIn(turn, range)}`).join("\n");
  return { words, passage: last, address: `${location.origin}${location.pathname}?turns=${first.id.slice(1)}-${last.id.slice(1)}#${first.id}`, isSeveral: true };
};

const withCitation = async ({ words, address, isSeveral }) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!isSeveral) return page.querySelector(`[data-name="Words, ${styles.value}"]`).textContent;
  const style = [...page.querySelectorAll("#cite ~ .styles > dt")].find(name => name.textContent === styles.value);
  return `${words}\n${style.nextElementSibling.querySelector(".citation").textContent}\n${address}`;
};

const show = () => {
  if (bar.contains(document.activeElement)) return; // who is at work on it has let the selection go
  selected = read();
  const appears = bar.hidden && selected !== null;
  bar.hidden = selected === null;
  if (bar.hidden) isNew = false;
  field.remove();
  if (bar.hidden) return say("");
  selected.passage.append(bar); // from it, the Tab key goes on behind the words
  isNew ||= appears;
  bar.querySelectorAll("button").forEach(one => { one.disabled = selected.isLong === true; });
  if (selected.isLong) say("Select fewer words to quote them.");
  else if (appears) status.textContent = "Copy a link to the selected words, or the words with their citation: Tab leads there."; // whoever sees it sees it
  else say("");
};

bar.append(
  button("Copy link to these words", "Link", async ({ address }) => address),
  button("Copy with citation", "Words and citation", withCitation),
  styles, said);
bar.addEventListener("mousedown", event => { if (event.target.matches("button")) event.preventDefault(); }); // or the selection would be gone
styles.addEventListener("change", () => { try { sessionStorage.setItem("style", styles.value); } catch { /* as above */ } });
document.body.append(status);

let waiting;
document.addEventListener("selectionchange", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 250); // milliseconds: until the selection has come to rest
});
document.addEventListener("keydown", event => {
  if (bar.hidden) return;
  if (event.key === "Tab" && !event.shiftKey && isNew) {
    isNew = false;
    event.preventDefault();
    return bar.querySelector("button:not(:disabled), select").focus();
  }
  if (event.key !== "Escape") return;
  if (bar.contains(document.activeElement)) selected.passage.querySelector(":scope > .num, :scope > .alone")?.focus();
  getSelection().removeAllRanges();
  bar.hidden = true;
});
