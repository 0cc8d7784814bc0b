// A button beside a text copies it; where the browser may not, it selects the text instead.
(() => {
  for (const button of document.querySelectorAll("[data-copy][hidden]")) {
    const text = document.getElementById(button.dataset.copy)
    const name = button.textContent
    button.hidden = false
    button.setAttribute("aria-live", "polite")
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent)
        button.textContent = button.dataset.copied
        setTimeout(() => { button.textContent = name }, 2000)
      } catch {
        getSelection().selectAllChildren(text)
      }
    })
  }
})()
