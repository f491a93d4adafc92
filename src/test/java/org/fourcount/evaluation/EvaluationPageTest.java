package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationPageTest {
  @TempDir Path folder;

  private String page(RecordingResult... results) throws IOException {
    Path file = folder.resolve("page.html");
    EvaluationPage.write(new Evaluation(List.of(results), List.of("x.toml: it is broken.")), file);
    return Files.readString(file);
  }

  private static MadeUp named(String name) {
    return new MadeUp().file(name + ".toml").set("a <b> & \"c\"", 0, 90, 2).trace(90);
  }

  @Test
  void everyRecordingHasAPicture() throws IOException {
    String page =
        page(named("one").result(), named("two").result(), named("three").refused("no-repetition"));
    assertThat(page)
        .contains("Trace of one", "Trace of two", "id=\"recording-3\"", "Refused: no-repetition");
  }

  @Test
  void aMistakeLeadsToItsPicture() throws IOException {
    String page = page(named("one").result(), named("two").measured(2).result());
    assertThat(page)
        .contains(
            "<a href=\"#recording-2\">two: a &lt;b&gt; &amp; &quot;c&quot;, 1 counted, 2 done");
  }

  @Test
  void labelsAreEscaped() throws IOException {
    assertThat(page(named("one").result())).doesNotContain("a <b>").contains("a &lt;b&gt; &amp; ");
  }

  @Test
  void whatWasSaidAndRaisedIsDrawn() throws IOException {
    MadeUp madeUp = named("one").measured(2, Fault.SHORT_RANGE);
    madeUp.raised(Fault.RUSHED_CONCENTRIC, 2, 3);
    assertThat(page(madeUp.result()))
        .containsPattern("class=\"label bad\">short-range<")
        .containsPattern("<polygon points=\"[^\"]+\" class=\"live\"/>");
  }

  @Test
  void aMissedRepetitionIsDrawn() throws IOException {
    assertThat(page(named("one").done(2).result())).contains(">missed<");
  }

  @Test
  void aLongRecordingWrapsIntoRowsOfAMinute() throws IOException {
    String page = page(named("one").result());
    assertThat(page.split("class=\"trace\"", -1)).hasSize(3);
  }

  @Test
  void whatCouldNotBeUsedIsSaid() throws IOException {
    assertThat(page(named("one").result())).contains("<li>x.toml: it is broken.</li>");
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    assertThat(page(named("one").result())).doesNotContain("src=", "<script", "<link", "url(");
  }

  @Test
  void everyElementIsClosed() throws Exception {
    page(named("one").measured(2).result());
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("page.html").toFile())
                .getDocumentElement()
                .getTagName())
        .isEqualTo("html");
  }
}
