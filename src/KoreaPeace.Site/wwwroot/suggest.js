// Offers names, titles and words while somebody types in a search field. Without it, the field works as it is, and /suggest shows the same.
for (const field of document.querySelectorAll("input[type=search][name=q]")) {
  const list = document.createElement("datalist");
  list.id = field.id + "-offered";
  field.after(list);
  field.setAttribute("list", list.id);

  let waiting, asked = "";
  const offer = async () => {
    const typed = field.value.trim();
    if (typed === asked || typed === "") return;
    asked = typed;
    const answer = await fetch("/api/suggest?q=" + encodeURIComponent(typed));
    if (!answer.ok || field.value.trim() !== typed) return; // what came late answers another question
    const { suggestions } = await answer.json();
    list.replaceChildren(...suggestions.map(({ text, name, kind }) => new Option(kind === "word" ? "" : name ? `${name}, ${kind}` : kind, text)));
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, 150); // milliseconds: between two letters of a quick typist
  });
}
