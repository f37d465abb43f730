"""What the operator has to mend."""


class Trouble(Exception):
    """Something outside the program is wrong; the text says what, and the remedy.

    The command line prints it without a traceback and ends with status 2.
    """
