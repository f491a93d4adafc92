package org.fourcount;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.fourcount.config.ExerciseFiles;
import org.fourcount.config.Languages;
import org.fourcount.config.UnusableFile;
import org.fourcount.gallery.Gallery;
import org.fourcount.gallery.Showing;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws every screen into files, without a display and without a person. */
@Command(
    name = "screenshots",
    description =
        "Draws every screen in every look and language at both sizes: NAME-WIDTH-LOOK-LANGUAGE.png.",
    mixinStandardHelpOptions = true)
final class ScreenshotsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "Folder to write to; made where it is not there.")
  private Path folder = Path.of("");

  @Option(
      names = "--look",
      description = "Only this look: dark, light or high-contrast (default: all).")
  private @Nullable String look;

  @Option(names = "--language", description = "Only this language: en, de or es (default: all).")
  private @Nullable String language;

  @Option(names = "--width", description = "Only this width: 1280 or 1920 (default: both).")
  private int width;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Only these screens, such as lifting,staff-home (default: all).")
  private List<String> only = List.of();

  private final Set<String> drawn = new HashSet<>();
  private int written;

  @Override
  public Integer call() throws IOException, UnusableFile {
    List<Look> looks = look == null ? List.of(Look.values()) : List.of(Look.parse(look));
    List<Locale> languages =
        language == null ? Words.LANGUAGES : List.of(Languages.parse(language));
    Files.createDirectories(folder);
    Catalogue catalogue = ExerciseFiles.shipped();
    for (Look each : looks) {
      for (Locale spoken : languages) {
        for (Dimension size : Gallery.SIZES) {
          if (width == 0 || width == size.width) {
            draw(new Showing(each, new Words(spoken), size), catalogue);
          }
        }
      }
    }
    for (String name : only) {
      if (!drawn.contains(name)) {
        throw new ParameterException(
            spec.commandLine(), "There is no screen \"" + name + "\"; leave it out to see all.");
      }
    }
    spec.commandLine().getOut().println("Wrote " + written + " pictures to " + folder + ".");
    return 0;
  }

  private void draw(Showing showing, Catalogue catalogue) throws IOException {
    try {
      SwingUtilities.invokeAndWait(
          () -> Gallery.walk(showing, catalogue, (name, screen) -> write(showing, name, screen)));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The drawing was interrupted.", e);
    }
  }

  private void write(Showing showing, String name, JComponent screen) {
    if (!only.isEmpty() && !only.contains(name)) {
      return;
    }
    drawn.add(name);
    Path file =
        folder.resolve(
            String.join(
                    "-",
                    name,
                    String.valueOf(showing.size().width),
                    showing.look().key(),
                    showing.words().locale().getLanguage())
                + ".png");
    BufferedImage image =
        new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    screen.paint(g);
    g.dispose();
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written++;
  }
}
