package org.fourcount.sensor.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;

/**
 * A serial port; the only class that knows jSerialComm, and what bites in it. Blocking reads on the
 * caller's thread and no listeners (an exception in one kills its thread in silence). A fresh port
 * object for each attempt. Only the thread that reads closes.
 */
public final class SerialByteSource implements ByteSource {
  /** The library counts in tenths of a second. */
  private static final int WAIT_MS = 100;

  /** A hub that has not taken so many bytes takes none: writing more would block for ever. */
  private static final int MOST_UNSENT = 1024;

  private final SerialPort port;
  private final String name;
  private boolean isLost;

  private SerialByteSource(SerialPort port, String name) {
    this.port = port;
    this.name = name;
  }

  /**
   * Opens a port: a device, a symbolic link to one, or a pseudo-terminal.
   *
   * @param path such as /dev/ttyACM0
   * @param baud bits per second, 8N1
   * @throws SourceLost with the reason why it cannot be opened
   */
  public static SerialByteSource open(String path, int baud) throws SourceLost {
    Library.ready();
    SerialPort port;
    try {
      port = SerialPort.getCommPort(path);
    } catch (SerialPortInvalidPortException e) {
      throw new SourceLost(LinkProblem.of(Trouble.PORT_MISSING, path), e);
    }
    port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
    port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, WAIT_MS, 0);
    if (!port.openPort()) {
      Path file = Path.of(path);
      boolean isFile = path.startsWith("/");
      throw new SourceLost(
          new OpenFailure(
                  path,
                  port.getLastErrorCode(),
                  !isFile || Files.exists(file),
                  !isFile || (Files.isReadable(file) && Files.isWritable(file)))
              .problem());
    }
    // What a board sent before it was asked belongs to no conversation.
    port.flushIOBuffers();
    return new SerialByteSource(port, path);
  }

  /** Ports behind USB that the system has now, by the names that {@link #open} takes. */
  static List<String> usbPorts() throws SourceLost {
    Library.ready();
    List<String> paths = new ArrayList<>();
    for (SerialPort port : SerialPort.getCommPorts()) {
      if (port.getVendorID() > 0) {
        paths.add(port.getSystemPortPath());
      }
    }
    return paths;
  }

  @Override
  public int read(byte[] buffer) throws SourceLost {
    int count = isLost ? -1 : port.readBytes(buffer, buffer.length);
    if (count < 0) {
      throw lost();
    }
    return count;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws SourceLost {
    if (port.bytesAwaitingWrite() > MOST_UNSENT) {
      throw new SourceLost(new LinkProblem(Trouble.DEAF, name, "it takes no bytes"));
    }
    if (isLost || port.writeBytes(bytes, length, offset) < length) {
      throw lost();
    }
  }

  /** After an unplug -1 comes again and again, and isOpen() stays true: once is enough. */
  private SourceLost lost() {
    isLost = true;
    return new SourceLost(LinkProblem.of(Trouble.PORT_GONE, name));
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() {
    port.closePort();
  }

  /** Sees to it that the native part is in its place before jSerialComm looks for it. */
  private static final class Library {
    private static final String FAILURE = prepare();

    private static String prepare() {
      try {
        new NativeLibrary(
                System.getProperty("os.name", ""),
                NativeLibrary.usualFolder(System.getenv(), System.getProperty("user.home", ".")))
            .prepare();
        return "";
      } catch (IOException e) {
        return e.toString();
      }
    }

    static void ready() throws SourceLost {
      if (!FAILURE.isEmpty()) {
        throw new SourceLost(new LinkProblem(Trouble.NO_SERIAL_LIBRARY, "", FAILURE));
      }
    }
  }
}
