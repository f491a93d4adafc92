package org.fourcount.sensor.firmware;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A hub that runs the firmware of src/firmware, as the Maven profile of that name builds it. */
final class Firmware implements Closeable {
  private static final Path BUILT = Path.of("target/firmware").toAbsolutePath();

  private final Process process;
  private final String port;
  private final List<String> said = new CopyOnWriteArrayList<>();

  private Firmware(List<String> command) throws IOException {
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.startsWith("/dev/")) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException(command + " names no port.");
    }
    port = line;
    Thread reader = new Thread(() -> lines.lines().forEach(said::add), "firmware-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** The core on this computer, with sanitizers and two simulated sensors. */
  static Firmware onHost(String... options) throws IOException {
    return start(List.of(BUILT.resolve("host-hub").toString()), options);
  }

  /** The image of the ATmega328P, as machine code, with a modelled MPU-6050. */
  static Firmware onAvr(String... options) throws IOException {
    return start(
        List.of(BUILT.resolve("avr-hub").toString(), BUILT.resolve("fourcount-avr.elf").toString()),
        options);
  }

  private static Firmware start(List<String> program, String... options) throws IOException {
    if (!Files.isExecutable(Path.of(program.get(0)))) {
      throw new IOException(program.get(0) + " is not built: run mvn -Pfirmware verify.");
    }
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of(options));
    return new Firmware(command);
  }

  String port() {
    return port;
  }

  /** What it printed, such as "node 1 blinks". */
  List<String> said() {
    return said;
  }

  /** Sends the process a signal, such as STOP, CONT or USR1. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
