// What readers type, by what the pages say: the build puts a language's own here (typed.toml).
self.typed = {}
