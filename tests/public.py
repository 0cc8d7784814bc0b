"""The public address that a site is built for in tests."""

# A public address below a path, as GitHub's Pages action hands it over: without the last slash.
PUBLIC = "https://riset.example.org/lekop"
