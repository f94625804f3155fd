// Copies citations, cards and quotations, as text or as HTML that word processors take with its italics. Without it, all can be selected on the page.
for (const section of document.querySelectorAll(".cite")) {
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const copy = async (name, kind, shown, types) => {
    const text = shown.textContent;
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types.map(type => [type, new Blob([text], { type })])))]);
      status.textContent = `${name}: copied as ${kind}.`;
    } catch { // no permission, or a page that is not encrypted
      shown.closest("details")?.setAttribute("open", "");
      getSelection().selectAllChildren(shown);
      status.textContent = `${name}: selected. Copy it with Ctrl+C, on a Mac with ⌘C.`;
    }
  };
  const button = (name, kind, shown, types) => {
    const made = document.createElement("button");
    made.type = "button";
    made.append(`Copy as ${kind}`);
    made.setAttribute("aria-label", `Copy as ${kind}: ${name}`);
    made.addEventListener("click", () => copy(name, kind, shown, types));
    return made;
  };
  const offer = (shown, ...made) => {
    const buttons = document.createElement("span");
    buttons.className = "copies";
    buttons.append(...made);
    shown.after(buttons);
  };

  // Each style stands twice, in the same order: as it is read, and as HTML.
  const sources = section.querySelectorAll(".source code:not([data-name])");
  section.querySelectorAll(":scope > .styles .citation:not([data-name])").forEach((citation, n) => {
    const style = citation.closest("dd").previousElementSibling.textContent;
    offer(citation, button(style, "text", citation, ["text/plain"]), button(style, "HTML", sources[n], ["text/html", "text/plain"]));
  });
  for (const shown of section.querySelectorAll("[data-name]")) {
    const types = shown.matches("code") ? ["text/html", "text/plain"] : ["text/plain"];
    offer(shown, button(shown.dataset.name, shown.matches("code") ? "HTML" : "text", shown, types));
  }
  section.append(status);
}
