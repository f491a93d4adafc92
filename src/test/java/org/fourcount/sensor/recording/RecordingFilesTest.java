package org.fourcount.sensor.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fourcount.config.UnusableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordingFilesTest {
  private static final String ROW = "1,0,0,0,1,0,0,0\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static Stream<Arguments> brokenRows() {
    return Stream.of(
        Arguments.of("1,10,0,0\n", "there are 4 values; there must be 8."),
        Arguments.of("0,10,0,0,1,0,0,0\n", "node is \"0\"; it must be a whole number"),
        Arguments.of("1,-5,0,0,1,0,0,0\n", "t_us is \"-5\""),
        Arguments.of("1,1.5,0,0,1,0,0,0\n", "t_us is \"1.5\""),
        Arguments.of("1,10,x,0,1,0,0,0\n", "ax_g is \"x\"; it must be a number."),
        Arguments.of("1,10,NaN,0,1,0,0,0\n", "ax_g is \"NaN\""),
        Arguments.of("1,0,0,0,1,0,0,0\n", "time does not go on for node 1"),
        Arguments.of("1,10,0,0,1,,,\n", "node 1 has rates in some lines and none in others"),
        Arguments.of("1,10,0,0,1,,0,\n", "some of the three rates are empty"));
  }

  @ParameterizedTest
  @MethodSource("brokenRows")
  void aBrokenLineIsNamedWithFileAndNumber(String row, String sentence) throws IOException {
    Path csv = file("set.csv", SampleCsv.HEADER + "\n" + ROW + row);

    assertThatThrownBy(() -> SampleCsv.read(csv))
        .isInstanceOf(BrokenRecording.class)
        .hasMessageContaining("set.csv, line 3: ")
        .hasMessageContaining(sentence);
  }

  @Test
  void anotherFirstLineIsNamed() throws IOException {
    Path csv = file("set.csv", "t,x,y,z\n" + ROW);

    assertThatThrownBy(() -> SampleCsv.read(csv)).hasMessageContaining("line 1: the first line");
  }

  @Test
  void aFileWithoutSamplesIsNamed() throws IOException {
    Path csv = file("set.csv", SampleCsv.HEADER + "\n");

    assertThatThrownBy(() -> SampleCsv.read(csv)).hasMessageContaining("it holds no samples");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> SampleCsv.read(folder.resolve("none.csv")))
        .hasMessageContaining("none.csv: there is no such file");
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    Path csv = folder.resolve("set.csv");
    Files.write(csv, new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1, 2});

    assertThatThrownBy(() -> SampleCsv.read(csv)).isInstanceOf(BrokenRecording.class);
  }

  @Test
  void aNodeWithoutAGyroHasEmptyRates() throws Exception {
    RecordedSamples samples =
        SampleCsv.read(file("set.csv", SampleCsv.HEADER + "\n1,0,0,0,1,,,\n2,0,0,0,1,1,2,3\n"));

    assertThat(samples.hasGyro(0)).isFalse();
    assertThat(samples.hasGyro(1)).isTrue();
  }

  static Stream<Arguments> brokenTomls() {
    return Stream.of(
        Arguments.of("title = \"a\nb\n", "set.toml:1: this is not valid TOML"),
        Arguments.of("title = \"a\"\nexercise = = 3\n", "set.toml:2: this is not valid TOML"),
        Arguments.of("exercise = \"a\"\n", "title is missing; write title = "),
        Arguments.of(
            "title = 3\nexercise = \"a\"\n", "set.toml:1: title must be text in quotes, not 3."),
        Arguments.of("title = \"a\"\nexercise = \"b\"\n", "recording is missing"),
        Arguments.of(
            "title=\"a\"\nexercise=\"b\"\nrecording=\"c.csv\"\n[[node]]\nid=0\nrole=\"moving\"\n",
            "set.toml:5: node 1.id must be a number from 1 to 254, not 0"),
        Arguments.of(
            "title=\"a\"\nexercise=\"b\"\nrecording=\"c.csv\"\n[node]\nid=1\n",
            "set.toml:4: node must be a list of tables, each written [[node]]."),
        Arguments.of(
            "title=\"a\"\nexercise=\"b\"\nrecording=\"c.csv\"\n[prescription]\ntempo=\"4-0-4-0\"\n",
            "set.toml:5: prescription.tempo must be \"baseline\" or a table"),
        Arguments.of(
            """
            title = "a"
            exercise = "b"
            recording = "c.csv"
            [prescription.tempo]
            concentric = 0
            shortened_hold = 0
            eccentric = 4
            lengthened_hold = 0
            """,
            "The concentric phase lasts 0.0 s"));
  }

  @ParameterizedTest
  @MethodSource("brokenTomls")
  void aBrokenDescriptionIsNamed(String text, String sentence) throws IOException {
    Path toml = file("set.toml", text);

    assertThatThrownBy(() -> Recording.read(toml))
        .isInstanceOf(UnusableFile.class)
        .hasMessageContaining("set.toml")
        .hasMessageContaining(sentence);
  }

  /** A sound description; each test makes one thing of it wrong. */
  private static final String SOUND =
      """
      title = "t"
      exercise = "e"
      recording = "c.csv"
      duration_s = 60
      rate_hz = 25
      [baseline]
      recording = "b.csv"
      rep_start_s = 1
      rep_end_s = 9
      [[node]]
      id = 1
      role = "moving"
      [[node]]
      id = 2
      role = "trunk"
      [[set]]
      start_s = 0
      end_s = 30
      reps = 1
      faults = ["rushed"]
      [[set]]
      start_s = 30
      end_s = 61
      reps = 1
      [[rep]]
      start_s = 2
      end_s = 10
      [[rep]]
      concentric_start_s = 40
      concentric_end_s = 44
      eccentric_start_s = 44
      eccentric_end_s = 48
      faults = []
      """;

  @Test
  void aSoundDescriptionIsRead() throws Exception {
    assertThat(Recording.read(file("set.toml", SOUND)).reps()).hasSize(2);
  }

  @Test
  void aNoteThatNobodyKnowsIsNoMistake() throws Exception {
    assertThat(Recording.read(file("set.toml", SOUND + "remark = \"x\"\n")).sets()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          duration_s = 60 | duration_s = 0 | :4: duration_s must be above 0.
          rate_hz = 25 | rate_hz = 0 | :5: rate_hz must be above 0.
          rate_hz = 25 | rate_hz = -5 | :5: rate_hz must be a number from 0 to 100000, not -5.
          rate_hz = 25 | rate_hzz = 25 | :5: rate_hzz is not known; did you mean rate_hz?
          rep_end_s = 9 | rep_end_s = 1 | :9: baseline.rep_end_s must be later than rep_start_s.
          id = 2 | id = 1 | :14: node 2.id is that of an earlier node; give each node its own.
          role = "trunk" | role = "moving" | :15: node 2.role is that of node 1 already; only one node can have it.
          role = "trunk" | role = "trnk" | :15: node 2.role holds "trnk", which is no role. Did you mean "trunk"? Known are moving,
          ["rushed"] | ["rushd"] | :20: set 1.faults holds "rushd", which is no fault. Did you mean "rushed"? Known are rushed,
          ["rushed"] | ["tired"] | :20: set 1.faults holds "tired", which is no fault. Known are rushed,
          ["rushed"] | "rushed" | :20: set 1.faults must be a list of texts in quotes, such as ["rushed"].
          faults = ["rushed"] | fault = ["rushed"] | :20: set 1.fault is not known; did you mean faults?
          end_s = 30 | end_s = 0 | :18: set 1.end_s must be later than start_s, which is 0.0.
          end_s = 30 | end_s = 31 | :22: set 2.start_s must not lie within another set; this one overlaps set 1.
          duration_s = 60 | duration_s = 30 | :22: set 2.start_s must lie within the recording, which lasts 30.0 s.
          end_s = 61 | end_s = 40 | :29: rep 2.concentric_start_s must lie within a set; its middle, 44.0 s, lies in none.
          end_s = 10 | end_s = 2 | :27: rep 1.end_s must be later than its start.
          concentric_end_s = 44 | concentric_end_s = 45 | :29: rep 2.concentric_start_s must come before concentric_end_s,
          reps = 1 | reps = 2 | :19: set 1.reps is 2, but 1 of the [[rep]] lie within it; list all of its repetitions, or none.
          """)
  void whatCannotBeTrueIsRefusedWithItsPlace(String right, String wrong, String sentence)
      throws IOException {
    int at = SOUND.indexOf(right);
    Path toml =
        file("set.toml", SOUND.substring(0, at) + wrong + SOUND.substring(at + right.length()));

    assertThatThrownBy(() -> Recording.read(toml))
        .isInstanceOf(UnusableFile.class)
        .hasMessageContaining("set.toml" + sentence);
  }
}
