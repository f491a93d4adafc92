package org.fourcount.config;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.HowTo;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The catalogue of exercises: a folder with a TOML file and a picture (SVG) each, named by the
 * exercise's id. One catalogue comes with the program.
 */
public final class ExerciseFiles {
  private static final String END = ".toml";

  private ExerciseFiles() {}

  /**
   * The catalogue that comes with the program.
   *
   * @throws UnusableFile if the program is not whole
   */
  public static Catalogue shipped() throws UnusableFile {
    URL folder = ExerciseFiles.class.getResource("exercises");
    if (folder == null) {
      throw new UnusableFile("The program's own exercises are missing: install it anew.");
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri), false);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.provider().getPath(uri), false);
      }
    } catch (IOException | URISyntaxException e) {
      throw new UnusableFile(
          "The program's own exercises cannot be read (" + e.getMessage() + "): install it anew.");
    }
  }

  /** Reads and checks all files of a folder. */
  public static Catalogue read(Path folder) throws UnusableFile {
    return read(folder, true);
  }

  /**
   * The same. The program's own pictures were checked when it was built: to do so at every start
   * takes longer than all the rest.
   */
  private static Catalogue read(Path folder, boolean checksPictures) throws UnusableFile {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(f -> f.toString().endsWith(END)).sorted().forEach(files::add);
    } catch (IOException e) {
      throw new UnusableFile(folder, "this folder of exercises cannot be read; name another.", e);
    }
    if (files.isEmpty()) {
      throw new UnusableFile(folder, "holds no exercise (NAME.toml); name another folder.", null);
    }
    Map<String, Exercise> exercises = new TreeMap<>();
    Map<String, HowTo> howTos = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - END.length());
      ExerciseToml toml = new ExerciseToml(TomlTable.read(file));
      exercises.put(id, toml.exercise(id));
      howTos.put(id, toml.howTo(picture(file.resolveSibling(id + ".svg"), checksPictures)));
    }
    return new Catalogue(exercises, howTos);
  }

  private static String picture(Path file, boolean isToBeChecked) throws UnusableFile {
    try {
      String svg = Files.readString(file);
      if (isToBeChecked) {
        check(file, svg);
      }
      return svg;
    } catch (IOException e) {
      throw new UnusableFile(
          file, "the exercise's picture cannot be read; every exercise has one beside it.", e);
    }
  }

  private static void check(Path file, String svg) throws UnusableFile, IOException {
    try {
      Document read =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)));
      if (!"svg".equals(read.getDocumentElement().getLocalName())) {
        throw new UnusableFile(file, "this is no picture: its first element is not svg.", null);
      }
    } catch (SAXException | ParserConfigurationException e) {
      throw new UnusableFile(file, "this picture is no SVG (" + e.getMessage() + ").", e);
    }
  }
}
