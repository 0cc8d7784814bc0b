"""Lessons: what a class does with the study, and what a lecturer takes away of it.

For others:
checked     every lesson of a study as it can be taught, or what is wrong with one
pages       the key of each lesson, a page of its own
parts       what stands at the places of a lesson's page
files       what is taken away of a lesson
guessed     a guess, and the exhibit that says how far off it was
sheets      the task sheet and its key as PDF
course      the table of all lessons, and the plan of a course
presentation  its slides as a presentation (PPTX): titles, texts, tables, bars, notes

Its own:
keyed       answers with their keys: right within rounding, wrong with a reason
spoken      what exercises and answers say in a language
quiz_data   the table that they are about, at their head
moodle      the questions for Moodle, as XML
gift        the questions in GIFT
message     a lesson in a short message
shown_rows  the table on a task sheet
asked       what an exercise asks: its question, rules, parts and reason
sheet_exercises  the exercises of a sheet, and those of its key
quiz_essays  what a quiz asks in words, for no points

slide           what one slide says, shows and keeps in its notes
slides          all of them in order, none with an answer before the class has worked
slide_exercises  the exercises among them, and what answers them
slide_exhibits  the data, figures and tables among them
slide_tables    tables as slides show them, as many rows on each as can be read
slide_room      how much room a slide has, and in which letters its words fill it
deck            the slides as a page that a browser projects and prints
slide_files     the presentation of a lesson, as it was kept or made now
native_charts   which figures are bars that a lecturer can edit
chart_shapes    such bars on a slide
chart_workbook  the numbers behind them
presentation_look  a presentation without slides: size, colours, layouts
presentation_text  words on a slide of it
presentation_tables  a table on a slide of it
dated_zip       a zip whose members bear a day
message_picture  the square picture that goes with the message
"""
