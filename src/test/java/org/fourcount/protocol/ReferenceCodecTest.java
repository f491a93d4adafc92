package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The codec written apart from this one, in Python, hears the same and says the same. */
class ReferenceCodecTest {
  private static final Path FOLDER = Path.of("..", "shared", "protocol").toAbsolutePath();
  private static final HexFormat HEX = HexFormat.of();

  /** One line of hexadecimal bytes in; what the reference hears on that line, in words, out. */
  private static final String HEAR =
      """
      import sys
      sys.path.insert(0, sys.argv[1])
      import reference as r
      for line in sys.stdin:
          heard = []
          for body in r.Splitter().feed(bytes.fromhex(line)):
              try:
                  kind, flags, node, seq, payload = r.parse(body)
                  heard.append(f"{kind} {node} {seq} {flags} {payload.hex()}")
              except ValueError as e:
                  heard.append(str(e))
          print(";".join(heard))
      """;

  /** type, node, seq, payload in; the reference's frame out. */
  private static final String SAY =
      """
      import sys
      sys.path.insert(0, sys.argv[1])
      import reference as r
      for line in sys.stdin:
          kind, node, seq, payload = line.split()
          print(r.frame(int(kind), int(node), int(seq), bytes.fromhex(payload)).hex())
      """;

  private final Random random = new Random(2718);
  private final RandomMessages messages = new RandomMessages(random);

  @BeforeEach
  void referenceIsThere() throws InterruptedException {
    assumeTrue(
        Files.exists(FOLDER.resolve("reference.py")),
        "../shared/protocol/reference.py is not there");
    assumeTrue(hasPython(), "there is no python3");
  }

  @Test
  void bothEncodeTheSameFrames() throws IOException, InterruptedException {
    List<String> asked = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Message message = messages.next();
      int node = random.nextInt(256);
      int seq = random.nextInt(0x10000);
      byte[] payload = new byte[message.length()];
      message.write(payload, 0);
      asked.add(message.type().code() + " " + node + " " + seq + " " + HEX.formatHex(payload));
      ours.add(HEX.formatHex(new FrameEncoder(Direction.TO_HOST, seq).encode(message, node)));
    }
    assertThat(python(SAY, asked)).isEqualTo(ours);
  }

  @Test
  void bothHearTheSameOnANoisyLine() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      byte[] bytes = noisyLine(i);
      lines.add(HEX.formatHex(bytes));
      ours.add(hear(bytes));
    }
    List<String> theirs = python(HEAR, lines).stream().map(ReferenceCodecTest::sound).toList();
    assertThat(theirs).isEqualTo(ours);
  }

  private byte[] noisyLine(int seq) {
    Line line = new Line().noise(random, random.nextInt(20));
    for (int i = 0; i < 2; i++) {
      line.frame(messages.next(), seq + i);
    }
    byte[] bytes = line.noise(random, random.nextInt(300)).frame(messages.next(), seq).bytes();
    for (int i = random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String hear(byte[] bytes) {
    List<String> heard = new ArrayList<>();
    FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
    decoder.decode(
        bytes,
        0,
        bytes.length,
        f -> {
          String payload = HEX.formatHex(f.bytes(0, f.length()));
          heard.add(
              f.type().code() + " " + f.node() + " " + f.seq() + " " + f.flags() + " " + payload);
        });
    RejectCounts rejects = decoder.rejects();
    // The reference calls what is no COBS an empty, hence short, frame, and counts no overflow.
    long shorts = rejects.of(Reject.COBS) + rejects.of(Reject.SHORT);
    return heard + " short " + shorts + " crc " + rejects.of(Reject.CRC);
  }

  private static String sound(String heard) {
    List<String> all = heard.isEmpty() ? List.of() : List.of(heard.split(";"));
    List<String> frames = all.stream().filter(h -> h.contains(" ")).toList();
    long shorts = all.stream().filter("short"::equals).count();
    long crcs = all.stream().filter("crc"::equals).count();
    assertThat(frames.size() + shorts + crcs).isEqualTo(all.size());
    return frames + " short " + shorts + " crc " + crcs;
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  /** What the program prints for this input. */
  private static List<String> python(String program, List<String> input)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("reference", ".txt");
    Path out = Files.createTempFile("reference", ".txt");
    try {
      Files.write(in, input);
      Process process =
          new ProcessBuilder("python3", "-B", "-c", program, FOLDER.toString())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertThat(process.waitFor()).isZero();
      return Files.readAllLines(out, StandardCharsets.US_ASCII);
    } finally {
      Files.delete(in);
      Files.delete(out);
    }
  }
}
