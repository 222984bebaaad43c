package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.document.Sentence.Kind.BODY;
import static org.entente.document.Sentence.Kind.BOILERPLATE;
import static org.entente.document.Sentence.Kind.HEADLINE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.document.Metadata;
import org.entente.document.ReadDocument;
import org.entente.document.Sentence;
import org.entente.document.Token;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceReaderTests {

  private final SentenceReader reader = new SentenceReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H.E. Dr. Anna Berg met Gen. Smith and Lt. Col. Brown on Jan. 5 in Streslau.",
        "U.S. President Berg went to St. Petersburg to see Mr. Black.",
        "He quoted article No. 5 of the treaty.",
        "The Hon. Anna Berg spoke.",
        "MOSCOW, October 27. /TASS/. Berg will come.",
        "They left the U.S.",
      })
  void isOneSentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They met. They spoke. | They met. / They spoke.
          They left the U.S. The talks went on. | They left the U.S. / The talks went on.
          “We agree.” Then she left. | “We agree.” / Then she left.
          It did not work. <...> The quartet failed. | It did not work. / <...> The quartet failed.
          "They refuse." . | "They refuse." .
          """)
  void cutsSentences(String text, String expected) {
    assertThat(String.join(" / ", sentences(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          🇷🇺🇭🇺 Talks with Viktor Orban’ visit.; 🇷🇺|🇭🇺|Talks|with|Viktor|Orban|’|visit|.
          Azerbaijan's President met Russia’s.; Azerbaijan|'s|President|met|Russia|’s|.
          The non-permanent (#OIC) #RussiaKuwait al-Yahya.; The|non-permanent|(|#OIC|)|#RussiaKuwait|al-Yahya|.
          ☝️ It was so.; It|was|so|.
          1) developing ties;developing|ties
          • The system; The|system
          """)
  void cutsTokens(String text, String expected) {
    assertThat(read(text).sentences().getFirst().tokens().stream().map(Token::text))
        .containsExactly(expected.split("\\|"));
  }

  @Test
  void tellsHeadlineTextAndBoilerplateApart() {
    String text =
        """
        All news

        Berg to visit Hentzau

        By Ann Other

        Berg will come on Monday. She said so.

        Foreign interference

        She rejected it.

        Read in full

        Views: 113
        #Ruritania
        """;

    assertThat(read(text).sentences())
        .extracting(Sentence::kind)
        .containsExactly(
            BOILERPLATE,
            HEADLINE,
            BOILERPLATE,
            BODY,
            BODY,
            BODY,
            BODY,
            BOILERPLATE,
            BOILERPLATE,
            BOILERPLATE);
  }

  @Test
  void joinsHardWrappedLines() {
    String text =
        """
        Berg to visit Hentzau

        The minister of foreign affairs will travel to Hentzau on Monday and
        speak with the president about trade, transport and the border that
        both states share. She will be back on Tuesday, and then go on to
        Streslau.

        • The first item of the list that stands below the text of the article
        • The second item
        """;

    assertThat(sentences(text))
        .containsExactly(
            "Berg to visit Hentzau",
            "The minister of foreign affairs will travel to Hentzau on Monday and\nspeak with the president about trade, transport and the border that\nboth states share.",
            "She will be back on Tuesday, and then go on to\nStreslau.",
            "The first item of the list that stands below the text of the article",
            "The second item");
  }

  @Test
  void readsARepeatedParagraphOnce() {
    String paragraph = "The ministers spoke about the border.";

    assertThat(sentences(paragraph + "\n\nShe left.\n\n" + paragraph + "  \n"))
        .containsExactly(paragraph, "She left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n\t\n",
        "...",
        "🇷🇺",
        "🇷🇺🇭 odd flags 🇷",
        "a\u0000b \uD83C lone surrogate",
        "He said: 'it's “odd’ ... no?!' -- U.S.. Then\u00A0left\u200B. https://x.y/z?a=b#c",
        "Soft\u00ADhyphen, zero\u200Dwidth, ﬁ ligature, 1½ 2−3 $5bn (c) can't gonna O'Neill’s 5'6\"",
        "日本語の文。次の文。 Русский текст. نص عربي.",
      })
  void everySpanCutsItsWords(String text) {
    assertSpans(read(text));
  }

  @Test
  void longTextsWithoutLineEndsTakeBoundedTime() {
    String sentence = "Anna Berg met the president of Hentzau in the U.S. on May 3. ";
    ReadDocument document = read(sentence.repeat(20_000));

    assertThat(document.sentences()).hasSizeGreaterThan(19_000);
    assertSpans(read("A".repeat(300_000) + "b".repeat(300_000)));
  }

  @Test
  void seedsKeepTheirSpans() {
    Path seeds = Path.of("../shared/seeds");
    Assumptions.assumeTrue(Files.isDirectory(seeds));

    try (Stream<Reading> readings = new DocumentReader(ReadingOptions.DEFAULT).read(seeds)) {
      readings
          .map(Reading.Read.class::cast)
          .forEach(reading -> assertSpans(reader.read(reading.document())));
    }
  }

  private static void assertSpans(ReadDocument document) {
    String text = document.document().text();
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
      assertThat(sentence.span().of(text)).isNotBlank();
      int last = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.text()).isNotEmpty();
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        last = token.span().end();
      }
      assertThat(last).isEqualTo(end);
    }
  }

  private List<String> sentences(String text) {
    return read(text).sentences().stream().map(sentence -> sentence.span().of(text)).toList();
  }

  private ReadDocument read(String text) {
    return reader.read(new Document("a.txt", "a.txt", 0, text, 0, Metadata.NONE));
  }
}
