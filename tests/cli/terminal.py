"""Programs on a terminal, as a user sees them."""
import fcntl
import os
import pty
import struct
import subprocess
import termios


def on_terminal(arguments, columns=0, **variables):
    """what a program writes to a terminal of so many columns"""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    with subprocess.Popen(arguments, stdout=theirs, env={**environment, "TERM": "xterm", **variables}) as tool:
        os.close(theirs)
        out = b""
        try:
            while piece := os.read(ours, 4096):
                out += piece
        except OSError:
            pass
    os.close(ours)
    return out.decode().replace("\r\n", "\n")
