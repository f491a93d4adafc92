package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void aTextCannotOpenAnElement() {
    assertThat(new Markup().leaf("p", "<script>&").toString())
        .isEqualTo("<p>&lt;script&gt;&amp;</p>\n");
  }

  @Test
  void aValueCannotLeaveItsAttribute() {
    assertThat(new Markup().empty("a", "title", "\" onclick='x'").toString())
        .isEqualTo("<a title=\"&quot; onclick=&#39;x&#39;\"/>");
  }

  @Test
  void closeClosesWhatWasOpenedLast() {
    assertThat(new Markup().open("ul").open("li").close().close().toString())
        .isEqualTo("<ul><li></li>\n</ul>\n");
  }
}
