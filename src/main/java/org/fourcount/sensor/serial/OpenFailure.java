package org.fourcount.sensor.serial;

import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;

/**
 * What is known when a port would not open.
 *
 * @param port its name
 * @param errno the system's error number; Linux's
 * @param exists whether there is such a file
 * @param isAllowed whether this user may read and write it
 */
record OpenFailure(String port, int errno, boolean exists, boolean isAllowed) {
  private static final int EPERM = 1;
  private static final int ENOENT = 2;
  private static final int ENXIO = 6;
  private static final int EAGAIN = 11;
  private static final int EACCES = 13;
  private static final int EBUSY = 16;
  private static final int ENODEV = 19;

  /** What to say about it. */
  LinkProblem problem() {
    if (!exists) {
      return LinkProblem.of(Trouble.PORT_MISSING, port);
    }
    if (!isAllowed) {
      return LinkProblem.of(Trouble.NO_PERMISSION, port);
    }
    return switch (errno) {
      case EACCES, EPERM -> LinkProblem.of(Trouble.NO_PERMISSION, port);
      // The lock is taken (EAGAIN), the driver gives it to one only (EBUSY), or jSerialComm itself
      // has it open (it reports ENOENT then, though the file is there).
      case EAGAIN, EBUSY, ENOENT -> LinkProblem.of(Trouble.PORT_IN_USE, port);
      case ENXIO, ENODEV -> LinkProblem.of(Trouble.PORT_MISSING, port);
      default -> new LinkProblem(Trouble.CANNOT_OPEN, port, "error " + errno);
    };
  }
}
