// Copies citations, as text or as HTML that word processors take with its italics. Without it, both can be selected on the page.
for (const styles of document.querySelectorAll(".cite > .styles")) {
  const sources = styles.parentElement.querySelectorAll(".source code");
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  styles.after(status);

  styles.querySelectorAll(".citation").forEach((citation, n) => {
    const style = citation.closest("dd").previousElementSibling.textContent;
    const copy = async (kind, shown, types) => {
      const text = shown.textContent;
      try {
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types.map(type => [type, new Blob([text], { type })])))]);
        status.textContent = `${style}: copied as ${kind}.`;
      } catch { // no permission, or a page that is not encrypted
        shown.closest("details")?.setAttribute("open", "");
        getSelection().selectAllChildren(shown);
        status.textContent = `${style}: selected. Copy it with Ctrl+C, on a Mac with ⌘C.`;
      }
    };
    const button = (kind, ...how) => {
      const made = document.createElement("button");
      made.type = "button";
      made.append(`Copy as ${kind}`);
      made.setAttribute("aria-label", `Copy as ${kind}: ${style}`);
      made.addEventListener("click", () => copy(kind, ...how));
      return made;
    };
    const buttons = document.createElement("span");
    buttons.className = "copies";
    buttons.append(button("text", citation, ["text/plain"]), button("HTML", sources[n], ["text/html", "text/plain"]));
    citation.after(buttons);
  });
}
