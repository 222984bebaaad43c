package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.claims.relation.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTests {

  private static final String CASE =
      """
      # Group 7. Comment.

      == a-case
      published: 2024-05-02
      title: The headline
      ---
      Ana Silva met Bo Berg.

      Nobody else.
      ---
      MET_WITH | Person Ana Silva | Person Bo Berg | 2024-05-02 | IN_PERSON | HELD
      ? MEMBER_OF | Country NOR | Organisation NATO | | | HELD
      !SUPPORTS
      """;

  @TempDir private Path folder;

  @Test
  void readsHeadTextAndRows() throws IOException {
    ReadingCase read = read(CASE).getFirst();

    assertThat(read.title()).isEqualTo("07 Two words: a-case");
    assertThat(read.text()).isEqualTo("Ana Silva met Bo Berg.\n\nNobody else.\n");
    assertThat(read.metadata().title()).contains("The headline");
    assertThat(read.rows()).extracting(CaseRow::isRequired).containsExactly(true, false);
    assertThat(read.barred()).containsExactly(Relation.SUPPORTS);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          published: 2024-05-02 ; author: somebody       ; Line 4; 'author: somebody' says nothing of the text
          published: 2024-05-02 ; published: 2 May       ; Line 4; '2 May' is no date
          published: 2024-05-02 ; title: Another         ; Line 5; 'title' is said twice
          == a-case             ; == a case              ; Line 3; 'a case' is no name of a case
          Nobody else.          ; ---                    ; Line 3; 3 lines of '---', not 2
          2024-05-02 | IN       ; IN                     ; Line 11; it has 5 cells, not 6
          | IN_PERSON |         ; | BY_BOAT |            ; Line 11; 'BY_BOAT' is no mode
          | 2024-05-02 |        ; | 2024-13-02 |         ; Line 11; '2024-13-02' is no date
          MET_WITH              ; MET                    ; Line 11; 'MET' is no relation
          Person Bo             ; Human Bo               ; Line 11; 'Human' is no type
          Country NOR           ; Country Norway         ; Line 12; 'Norway' is no code of a country
          NATO | |              ; NATO | | CALL          ; Line 12; only MET_WITH has a mode
          # Group 7.            ; Group 7.               ; Line 1; it stands before the first case
          !SUPPORTS             ; !LIKES                 ; Line 13; 'LIKES' is no relation
          !SUPPORTS             ; !MET_WITH              ; Line 11; the case bars what this line asks for
          """)
  void refusesWhatIsNotAsDescribed(String part, String other, String line, String reason)
      throws IOException {
    assertThat(CASE).contains(part);

    assertThatThrownBy(() -> read(CASE.replace(part, other)))
        .isInstanceOf(UnusableGold.class)
        .hasMessageContainingAll(line + " of", "07-two-words.txt", reason);
  }

  @Test
  void refusesANameThatIsTaken() {
    assertThatThrownBy(() -> read(CASE + CASE.substring(CASE.indexOf("=="))))
        .isInstanceOf(UnusableGold.class)
        .hasMessageContaining("the case at 07-two-words.txt, line 3 has this name");
  }

  private List<ReadingCase> read(String text) throws IOException {
    Files.writeString(folder.resolve("07-two-words.txt"), text);
    return new CaseReader(folder).read();
  }
}
