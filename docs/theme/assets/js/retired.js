// On a page that was retired: leads on, to where the part went that the address names.
(() => {
  const part = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const way = part ? part.querySelector("a") : document.getElementById("on")
  location.replace((way || document.getElementById("on")).href)
})()
