// The fields of exercises judge what is typed into them: right within rounding, or wrong with a
// reason where the error is a known one. Nothing is kept and nothing is sent; without this script the
// key is one link away.
(() => {
  for (const list of document.querySelectorAll(".exercises[data-comma]")) {
    const { right, wrong, unread, read, comma } = list.dataset
    // As the page's language writes it, and as every calculator does.
    const numbers = text => {
      const plain = text.replace(/\s/g, "").replace(/\u2212/g, "-").replace(/%$/, "")
      if (!/^[+-]?\d+([.,]\d+)?$/.test(plain)) return NaN
      return Number(plain.replace(",", "."))
    }
    const said = number => String(number).replace(".", comma).replace("-", "\u2212")
    for (const row of list.querySelectorAll("[data-key]")) {
      const key = JSON.parse(row.dataset.key)
      const field = row.querySelector("input")
      const verdict = row.querySelector("output")
      const isNear = (one, other) => Math.abs(one - other) <= key.tolerance + 1e-9
      field.addEventListener("change", () => {
        const typed = numbers(field.value)
        if (!field.value.trim()) return (verdict.textContent = "")
        if (Number.isNaN(typed)) return (verdict.textContent = unread)
        const known = key.wrong.find(([value]) => isNear(typed, value))
        const judged = isNear(typed, key.right) ? right : [wrong, known?.[1]].filter(Boolean).join(" ")
        verdict.textContent = `${read.replace("{}", said(typed))} ${judged}`
      })
      field.addEventListener("keydown", event => event.key === "Enter" && field.dispatchEvent(new Event("change")))
    }
  }
})()
