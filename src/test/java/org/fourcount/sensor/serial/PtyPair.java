package org.fourcount.sensor.serial;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.Closeable;

/**
 * A pseudo-terminal: what is written to the master can be read at a port that has a name, and the
 * other way round. Binary-clean; Linux only.
 */
public final class PtyPair implements Closeable {
  // JNA finds these by name.
  @SuppressWarnings("checkstyle")
  private interface C extends Library {
    C LIBRARY = Native.load("c", C.class);

    int posix_openpt(int flags) throws LastErrorException;

    int grantpt(int fd) throws LastErrorException;

    int unlockpt(int fd) throws LastErrorException;

    int ptsname_r(int fd, byte[] name, long length);

    int open(String path, int flags) throws LastErrorException;

    int close(int fd) throws LastErrorException;

    long read(int fd, byte[] bytes, long count) throws LastErrorException;

    long write(int fd, Pointer bytes, long count) throws LastErrorException;

    int tcgetattr(int fd, Pointer termios) throws LastErrorException;

    int tcsetattr(int fd, int when, Pointer termios) throws LastErrorException;

    void cfmakeraw(Pointer termios);
  }

  private static final int O_RDWR = 2;
  private static final int O_NOCTTY = 0x100;
  private static final int O_NONBLOCK = 0x800;
  private static final int EAGAIN = 11;
  private static final int EIO = 5;
  private static final int TERMIOS_BYTES = 256;

  private final int master;
  private final int slave;
  private final String name;
  private boolean isClosed;

  /** Makes a pair in raw mode. */
  public PtyPair() {
    master = C.LIBRARY.posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    C.LIBRARY.grantpt(master);
    C.LIBRARY.unlockpt(master);
    byte[] bytes = new byte[128];
    C.LIBRARY.ptsname_r(master, bytes, bytes.length);
    name = Native.toString(bytes);
    // Held open, so that the master does not report an end while no program has the port.
    slave = C.LIBRARY.open(name, O_RDWR | O_NOCTTY);
    try (Memory termios = new Memory(TERMIOS_BYTES)) {
      C.LIBRARY.tcgetattr(slave, termios);
      C.LIBRARY.cfmakeraw(termios);
      C.LIBRARY.tcsetattr(slave, 0, termios);
    }
  }

  /** The port's name, such as /dev/pts/3. */
  public String name() {
    return name;
  }

  /** Reads what was written to the port; 0 if nothing was. */
  public synchronized int read(byte[] buffer) {
    if (isClosed) {
      return 0;
    }
    try {
      return (int) C.LIBRARY.read(master, buffer, buffer.length);
    } catch (LastErrorException e) {
      if (e.getErrorCode() == EAGAIN || e.getErrorCode() == EIO) {
        return 0;
      }
      throw e;
    }
  }

  /** Writes so that it can be read at the port; tells how much had room. */
  public synchronized int write(byte[] bytes, int offset, int length) {
    if (isClosed || length == 0) {
      return length;
    }
    try (Memory memory = new Memory(length)) {
      memory.write(0, bytes, offset, length);
      return (int) C.LIBRARY.write(master, memory, length);
    } catch (LastErrorException e) {
      if (e.getErrorCode() == EAGAIN || e.getErrorCode() == EIO) {
        return 0;
      }
      throw e;
    }
  }

  /** Unplugs: the port is gone for whoever has it open. */
  @Override
  public synchronized void close() {
    if (!isClosed) {
      isClosed = true;
      C.LIBRARY.close(slave);
      C.LIBRARY.close(master);
    }
  }
}
