package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.reading.posts.PostReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostsTests {

  private static final String DUMP =
      """
      Forwarded from Ruritania MFA 🇷🇺
      🎙 Foreign Minister Anna Berg's remarks after the talks
      📍Streslau, May 3, 2021
      💬 We have agreed on a road map with our partners from the north.
      The talks lasted for three hours and touched upon trade, transport and the common border.
      #Ruritania
      📍Streslau, May 3, 2021
      💬 We have agreed on a road map with our partners from the north.
      The talks lasted for three hours and touched upon trade, transport and the common border.
      #Ruritania
      🇷🇺🇭🇺 On May 7, Foreign Minister Anna Berg met with the ambassador of Hungary.
      They spoke about the grain harvest.
      #RuritaniaHungary
      🇷🇺🇭🇺 On May 7, Foreign Minister Anna Berg met with the ambassador of Hungary.
      They spoke about the grain harvest.
      #RuritaniaHungary
      #RuritaniaFirst
      2️⃣0️⃣ years ago, on June 1, 2001, the treaty on the border was signed.
      It still holds.
      #Treaty
      Forwarded from Ruritania MFA 🇷🇺
      🎂 The Ministry congratulates its veterans.
      """;

  @Test
  void splitsADumpIntoItsPostsWithADateForEach() {
    List<Document> posts = read(DUMP);

    assertThat(posts)
        .extracting(Document::uri)
        .containsExactly("d.txt#0", "d.txt#1", "d.txt#2", "d.txt#3");
    assertThat(posts)
        .extracting(post -> post.metadata().published().map(Edtf::text).orElse(""))
        .containsExactly("2021-05-03", "2021-05-07", "2021-06-01", "2021");
    assertThat(posts)
        .extracting(post -> post.metadata().channel().orElse(""))
        .containsOnly("Ruritania MFA");
    assertThat(posts.getFirst().metadata().place()).contains("Streslau");
    assertThat(posts.getFirst().metadata().title())
        .contains("Foreign Minister Anna Berg's remarks after the talks");
  }

  @Test
  void postsAreStretchesOfTheirFile() {
    assertThat(read(DUMP))
        .allSatisfy(
            post ->
                assertThat(DUMP.substring(post.base(), post.base() + post.text().length()))
                    .isEqualTo(post.text()));
  }

  @Test
  void splitsAtARuleBetweenTwoDatedTexts() {
    String text =
        """
        Minister Berg meets the press (Streslau, May 3, 2021)
        The minister answered questions.
        ***
        Minister Berg leaves for Hentzau (Streslau, May 4, 2021)
        The minister left.
        """;

    assertThat(read(text))
        .extracting(post -> post.metadata().published().map(Edtf::text).orElse(""))
        .containsExactly("2021-05-03", "2021-05-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🇷🇺 Press release on the talks (Streslau, May 3, 2021)\n💬 Berg: I am glad.\n***\nOn May 3, Anna Berg held talks.\n",
        "Headline of an article\n\nMay 3, 2021\n\nThe first paragraph.\n\n---\n\nThe second paragraph.\n",
        "Headline\n\nText of the article.\n\n#Ruritania\n\nRelated news came from Hentzau.\n",
        "Headline\n\nThe same long lead that the site shows twice, once as a teaser and once as text, word by word.\n\nHeadline\n\nThe same long lead that the site shows twice, once as a teaser and once as text, word by word.\n\nThen the text goes on.\n",
      })
  void leavesOtherTextsWhole(String text) {
    assertThat(read(text)).hasSize(1).first().extracting(Document::text).isEqualTo(text);
  }

  @Test
  void aPostWithoutAnyDatedNeighbourKeepsItsDayWithoutYear() {
    String text =
        """
        🇷🇺🇭🇺 On May 7, Anna Berg met with the ambassador of Hungary.
        #One
        🇷🇺🇨🇭 On May 8, Anna Berg met with the ambassador of Switzerland.
        #Two
        """;

    assertThat(read(text))
        .extracting(post -> post.metadata().published().map(Edtf::text).orElse(""))
        .containsExactly("XXXX-05-07", "XXXX-05-08");
  }

  @Test
  void theOnlyChannelOfAFileIsTheChannelOfAllItsPosts() {
    String text =
        """
        Forwarded from Ruritanian MFA
        Minister Berg meets the press (Streslau, May 3, 2021)
        #One
        Minister Berg leaves for Hentzau (Streslau, May 4, 2021)
        #Two
        """;

    assertThat(read(text))
        .extracting(post -> post.metadata().channel())
        .containsOnly(Optional.of("Ruritanian MFA"));
  }

  private static List<Document> read(String text) {
    return PostReader.read(new Document("d.txt", "d.txt", 0, text, 0, Metadata.NONE));
  }
}
