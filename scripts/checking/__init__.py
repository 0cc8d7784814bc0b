"""What a maintainer with internet asks of other hosts, never a build or a test.

listed   the addresses that the study names, and what names each
tried    one address tried as a polite reader would, with each step on the way
told     what came of it, in lines
"""
