// Words found by their roots, in the search's worker: dipasarkan by pemasaran, markets by marketing.
// A plugin of lunr; Material loads the one that the index names (publishing/search.py).
const byRoots = stemmer => function () {
  // What is left of a short word says nothing: p of pe, or nothing at all.
  const stem = word => {
    const root = stemmer(word)
    return root.length < 3 ? word : root
  }

  // A word that its root does not begin is indexed under both: Material looks for beginnings.
  const withRoot = token => {
    const root = stem(String(token))
    return String(token).startsWith(root) ? token : [token, token.clone(() => root)]
  }
  lunr.Pipeline.registerFunction(withRoot, "withRoot")
  this.pipeline.reset()
  this.searchPipeline.reset()
  this.pipeline.add(withRoot)

  let rooted = true
  const { parse } = lunr.QueryParser.prototype
  lunr.QueryParser.prototype.parse = function () {
    const query = parse.call(this)
    if (rooted) query.clauses.forEach(clause => (clause.term = beginningOfRoot(clause.term)))
    return query
  }
  const beginningOfRoot = term => (term.endsWith("*") ? `${stem(term.slice(0, -1))}*` : term)

  // As long as a word is being typed it may have a root of no word: then it counts as it stands.
  const { search } = lunr.Index.prototype
  lunr.Index.prototype.search = function (text) {
    const found = search.call(this, text)
    if (found.length) return found.map(once)
    rooted = false
    const typed = search.call(this, text)
    rooted = true
    return typed.map(once)
  }

  // A place that a word and its root both fill is marked once.
  const once = result => {
    const seen = new Set()
    for (const fields of Object.values(result.matchData.metadata)) {
      for (const [field, found] of Object.entries(fields)) {
        found.position = found.position.filter(place => {
          const name = `${field} ${place}`
          return !seen.has(name) && seen.add(name)
        })
      }
    }
    return result
  }
}
