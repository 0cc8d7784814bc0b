"""The datasets: a page for each, its rows and workbook, and all of them as a package.

For others:
pages       the page of each dataset, and the overview that leads to them
cells       cells as a reader meets them: codes as words, keys as links, numbers written
rows        rows as a table in which each has an address
sources     where a dataset comes from, in words
licence     under which licence each dataset stands, and each page
workbooks   the workbook of each dataset, in each language
package     the data package with sizes and checksums, and SHA256SUMS
archive     the data package as one zip, with the code that computes with it

Its own:
semicolons  a dataset for spreadsheets set to the decimal comma
read_in     the lines that read it in pandas and in R
dictionary  each column with type, unit, meaning and constraints in words
"""
