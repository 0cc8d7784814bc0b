// The fields of exercises judge what is typed into them: right within rounding, or wrong with a
// reason where the error is a known one; a guess is told how far off it was. Nothing is kept and
// nothing is sent; without this script the key is one link away, and an answer one tap.
(() => {
  for (const one of document.querySelectorAll(".checks")) one.hidden = false
  // With thousands apart as the page's language writes them; else with a point or a comma, as any
  // calculator shows decimals.
  const reader = comma => {
    const group = comma === "," ? "." : ","
    const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${comma}\\d+)?$`)
    return text => {
      const plain = text.replace(/\s/g, "").replace(/\u2212/g, "-").replace(/%$/, "")
      if (grouped.test(plain)) return Number(plain.replaceAll(group, "").replace(comma, "."))
      return /^[+-]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : NaN
    }
  }
  const said = number => number.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 6 })
  for (const list of document.querySelectorAll(".exercises[data-comma]")) {
    const { right, wrong, unread, read, unit, comma } = list.dataset
    const numberIn = reader(comma)
    for (const row of list.querySelectorAll("[data-key]")) {
      const key = JSON.parse(row.dataset.key)
      const field = row.querySelector("input")
      const verdict = row.querySelector("output")
      const isNear = (one, other) => Math.abs(one - other) <= key.tolerance + 1e-9
      // Right, but for the unit that is asked for.
      const isScaled = typed => [1e3, 1e6, 1e9, 1e12].some(scale => isNear(typed / scale, key.right) || isNear(typed * scale, key.right))
      const judged = typed => {
        if (isNear(typed, key.right)) return `\u2713 ${right}`
        const known = key.wrong.find(([value]) => isNear(typed, value) || isNear(typed / 1e3, value))?.[1]
        return `\u2717 ${[wrong, known ?? (isScaled(typed) && unit.replace("{}", row.dataset.in))].filter(Boolean).join(" ")}`
      }
      field.addEventListener("change", () => {
        const typed = numberIn(field.value)
        if (!field.value.trim()) return (verdict.textContent = "")
        verdict.textContent = Number.isNaN(typed) ? unread : `${judged(typed)} ${read.replace("{}", said(typed))}`
      })
      field.addEventListener("keydown", event => event.key === "Enter" && field.dispatchEvent(new Event("change")))
    }
  }
  for (const guess of document.querySelectorAll(".predict")) {
    const { right, digits, comma, unit, unread, same, higher, lower } = guess.dataset
    const numberIn = reader(comma)
    const field = guess.querySelector("input")
    const gap = guess.querySelector("output")
    const told = typed => {
      if (Number.isNaN(typed)) return unread
      const off = Number((typed - right).toFixed(digits))
      return off ? (off > 0 ? higher : lower).replace("{}", `${said(Math.abs(off))} ${unit}`) : same
    }
    field.addEventListener("input", () => (gap.textContent = field.value.trim() && told(numberIn(field.value))))
  }
})()
