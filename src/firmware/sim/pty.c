#define _GNU_SOURCE
#include "pty.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

static const char *made;

static void leave(int signal) {
    if (made) {
        unlink(made);
    }
    _exit(128 + signal);
}

static void fail(const char *what) {
    perror(what);
    exit(1);
}

int pty_open(const char *link) {
    int pty = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    if (pty < 0 || grantpt(pty) != 0 || unlockpt(pty) != 0) {
        fail("no pseudo-terminal");
    }
    /* Held open, so that reading does not fail while no program has the port. */
    int port = open(ptsname(pty), O_RDWR | O_NOCTTY);
    struct termios raw;
    if (port < 0 || tcgetattr(port, &raw) != 0) {
        fail(ptsname(pty));
    }
    cfmakeraw(&raw);
    tcsetattr(port, TCSANOW, &raw);
    if (link) {
        unlink(link);
        if (symlink(ptsname(pty), link) != 0) {
            fail(link);
        }
        made = link;
        signal(SIGTERM, leave);
        signal(SIGINT, leave);
    }
    printf("%s\n", ptsname(pty));
    fflush(stdout);
    return pty;
}

size_t pty_read(int pty, uint8_t *bytes, size_t n) {
    ssize_t got = read(pty, bytes, n);
    if (got < 0 && errno != EAGAIN && errno != EIO) {
        fail("the pseudo-terminal");
    }
    return got < 0 ? 0 : (size_t) got;
}

size_t pty_write(int pty, const uint8_t *bytes, size_t n) {
    ssize_t put = n == 0 ? 0 : write(pty, bytes, n);
    if (put < 0 && errno != EAGAIN && errno != EIO) {
        fail("the pseudo-terminal");
    }
    return put < 0 ? 0 : (size_t) put;
}
