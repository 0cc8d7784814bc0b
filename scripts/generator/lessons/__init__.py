"""Lessons: what a class does with the study, and what a lecturer takes away of it.

For others:
checked     every lesson of a study as it can be taught, or what is wrong with one
pages       the key of each lesson, a page of its own
parts       what stands at the places of a lesson's page
files       what is taken away of a lesson
course      the table of all lessons, and the plan of a course

Its own:
guessed     a guess, and the exhibit that says how far off it was
keyed       answers with their keys: right within rounding, wrong with a reason
spoken      what exercises and answers say in a language
moodle      the questions for Moodle, as XML
gift        the questions in GIFT
message     a lesson in a short message
sheets      the task sheet and its key as PDF
shown_rows  the table on a task sheet
"""
