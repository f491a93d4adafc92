package org.fourcount.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The evaluation as one page that needs nothing else: what went wrong first, with links; then the
 * tables; then a picture of each recording.
 */
public final class EvaluationPage {
  private static final List<String> COLUMNS =
      List.of(
          "recording",
          "set",
          "expected",
          "counted",
          "missed",
          "false",
          "told by",
          "right",
          "verdicts");

  private final Evaluation evaluation;
  private final Markup page = new Markup();

  private EvaluationPage(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Writes the file anew. */
  public static void write(Evaluation evaluation, Path file) throws IOException {
    String html = "<!DOCTYPE html>\n" + new EvaluationPage(evaluation).html();
    Files.writeString(file, html, StandardCharsets.UTF_8);
  }

  private String html() throws IOException {
    page.open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8");
    page.leaf("title", "FourCount: how right it was");
    page.leaf("style", PageStyle.read()).close();
    page.open("body").leaf("h1", "How right FourCount was");
    Totals totals = Totals.of(evaluation.results());
    page.leaf("p", totals.inWords()).leaf("p", totals.toldHow());
    page.leaf("p", totals.setsInPercent());
    mistakes();
    evaluation.figures().sections().forEach(this::section);
    sets();
    pictures();
    return page.close().close().toString();
  }

  private void mistakes() {
    List<Mistake> mistakes = Mistake.all(evaluation.results());
    page.leaf("h2", "What went wrong").open("ul");
    evaluation.unusable().forEach(u -> page.leaf("li", u));
    for (Mistake m : mistakes) {
      page.open("li").leaf("a", m.sentence(), "href", "#" + id(m.recording())).close();
    }
    if (mistakes.isEmpty() && evaluation.unusable().isEmpty()) {
      page.leaf("li", "Nothing.");
    }
    page.close();
  }

  private void section(Section section) {
    page.leaf("h2", section.title());
    if (!section.rows().isEmpty()) {
      table(section);
    }
    section.notes().forEach(n -> page.leaf("p", n));
  }

  private void sets() {
    for (Folder folder : Folder.of(evaluation.results())) {
      List<List<String>> rows =
          folder.results().stream().flatMap(r -> r.sets().stream().map(s -> row(r, s))).toList();
      page.leaf("h2", "Sets in " + folder.path());
      table(new Section("", COLUMNS, rows, List.of()));
      Totals totals = Totals.of(folder.results());
      page.leaf("p", totals.inWords()).leaf("p", totals.toldHow());
    }
  }

  private static List<String> row(RecordingResult result, SetScore score) {
    return List.of(
        result.name(),
        score.label(),
        String.valueOf(score.expected()),
        String.valueOf(score.counted()),
        String.valueOf(score.missed()),
        String.valueOf(score.falselyCounted()),
        score.toldBy(),
        String.valueOf(score.right()),
        result.judged() ? score.verdictsInWords() : "refused: " + result.refusalInWords());
  }

  private void table(Section section) {
    page.open("table").open("tr");
    for (int i = 0; i < section.columns().size(); i++) {
      page.leaf("th", section.columns().get(i), "class", kind(section, i));
    }
    page.close();
    for (List<String> row : section.rows()) {
      page.open("tr");
      for (int i = 0; i < row.size(); i++) {
        page.leaf("td", row.get(i), "class", kind(section, i));
      }
      page.close();
    }
    page.close();
  }

  private static String kind(Section section, int column) {
    return section.isFigures(column) ? "figure" : "words";
  }

  private void pictures() {
    page.leaf("h2", "Recordings");
    PageLegend.draw(page);
    for (int i = 0; i < evaluation.results().size(); i++) {
      RecordingResult result = evaluation.results().get(i);
      page.leaf("h3", result.name(), "id", id(i)).leaf("p", result.recording().title());
      if (result.judged()) {
        page.open("div", "class", "picture");
        RecordingPicture.draw(result, page);
        page.close();
      } else {
        page.leaf("p", "Refused: " + result.refusalInWords());
      }
    }
  }

  private static String id(int recording) {
    return "recording-" + (recording + 1);
  }
}
