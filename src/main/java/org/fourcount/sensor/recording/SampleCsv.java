package org.fourcount.sensor.recording;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the CSV file of an interchange recording: one row per node and sample, in order of time.
 */
public final class SampleCsv {
  /** The first line of every such file. */
  static final String HEADER = "node,t_us,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps";

  private static final List<String> COLUMNS = List.of(HEADER.split(",", -1));
  private static final int FIRST_AXIS = 2;
  private static final int FIRST_GYRO = 5;

  private final Path file;
  private final RecordedSamples samples = new RecordedSamples();
  private final Map<Integer, Long> lastUs = new HashMap<>();
  private final Map<Integer, Boolean> gyros = new HashMap<>();
  private final double[] axes = new double[6];

  private SampleCsv(Path file) {
    this.file = file;
  }

  /**
   * Reads a file whole.
   *
   * @throws BrokenRecording with file and line if it cannot be used
   */
  public static RecordedSamples read(Path file) throws BrokenRecording {
    if (!Files.isRegularFile(file)) {
      throw BrokenRecording.in(file, "there is no such file.");
    }
    try (CsvReader<CsvRecord> csv = csv(file)) {
      return new SampleCsv(file).read(csv);
    } catch (MalformedInputException e) {
      throw BrokenRecording.in(file, "it is no text in UTF-8.", e);
    } catch (IOException | UncheckedIOException e) {
      throw BrokenRecording.in(file, "it cannot be read (" + e.getMessage() + ").", e);
    } catch (CsvParseException e) {
      throw BrokenRecording.in(file, "it is no CSV (" + e.getMessage() + ").", e);
    }
  }

  private static CsvReader<CsvRecord> csv(Path file) throws IOException {
    // A line of another length is told in our own words, with its number in the file.
    return CsvReader.builder()
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(file);
  }

  private RecordedSamples read(CsvReader<CsvRecord> csv) throws BrokenRecording {
    boolean header = true;
    for (CsvRecord row : csv) {
      if (header && !row.getFields().equals(COLUMNS)) {
        throw wrong(row, "the first line must be " + HEADER + ".");
      } else if (!header) {
        sample(row);
      }
      header = false;
    }
    if (samples.count() == 0) {
      throw BrokenRecording.in(file, "it holds no samples.");
    }
    return samples;
  }

  private void sample(CsvRecord row) throws BrokenRecording {
    if (row.getFieldCount() != COLUMNS.size()) {
      throw wrong(row, "there are " + row.getFieldCount() + " values; there must be 8.");
    }
    int node = (int) whole(row, 0, 1, 254);
    long timeUs = whole(row, 1, 0, 1L << 53);
    boolean gyro = !row.getField(FIRST_GYRO).isEmpty();
    for (int i = 0; i < axes.length; i++) {
      boolean absent = !gyro && FIRST_AXIS + i >= FIRST_GYRO;
      axes[i] = absent ? absent(row, FIRST_AXIS + i) : number(row, FIRST_AXIS + i);
    }
    Long last = lastUs.put(node, timeUs);
    if (last != null && timeUs <= last) {
      throw wrong(row, "time does not go on for node " + node + " (" + last + ", " + timeUs + ").");
    }
    Boolean before = gyros.put(node, gyro);
    if (before != null && before != gyro) {
      throw wrong(row, "node " + node + " has rates in some lines and none in others.");
    }
    samples.add(node, timeUs, axes);
  }

  private double absent(CsvRecord row, int column) throws BrokenRecording {
    if (!row.getField(column).isEmpty()) {
      throw wrong(row, "some of the three rates are empty; write all of them or none.");
    }
    return Double.NaN;
  }

  private long whole(CsvRecord row, int column, long least, long most) throws BrokenRecording {
    try {
      long value = Long.parseLong(row.getField(column));
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw wrong(row, column, "a whole number from " + least + " to " + most, e);
    }
    throw wrong(row, column, "a whole number from " + least + " to " + most, null);
  }

  private double number(CsvRecord row, int column) throws BrokenRecording {
    try {
      double value = Decimal.parse(row.getField(column));
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw wrong(row, column, "a number", e);
    }
    throw wrong(row, column, "a number", null);
  }

  private BrokenRecording wrong(CsvRecord row, String what) {
    return BrokenRecording.at(file, row.getStartingLineNumber(), what);
  }

  private BrokenRecording wrong(CsvRecord row, int column, String owed, @Nullable Throwable cause) {
    String what =
        COLUMNS.get(column) + " is \"" + row.getField(column) + "\"; it must be " + owed + ".";
    return BrokenRecording.at(file, row.getStartingLineNumber(), what, cause);
  }
}
