/* The device's end of a pseudo-terminal: a serial port that has a name and no wire. */
#ifndef FC_PTY_H
#define FC_PTY_H

#include <stddef.h>
#include <stdint.h>

/* Opens one in raw mode, prints its name on a line of its own, and lets a symbolic link of this name, if any, point to it. Ends the program if it cannot. */
int pty_open(const char *link);

/* Reads what was written to the port; 0 if nothing was. */
size_t pty_read(int pty, uint8_t *bytes, size_t n);

/* Writes what has room. Returns how much it was. */
size_t pty_write(int pty, const uint8_t *bytes, size_t n);

#endif
