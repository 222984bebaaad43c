package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.claims.relation.Mode;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.vocabulary.UnusableRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a user's folder adds. Cells are separated by {@code ;} here, by a tab in the files, lines by
 * {@code //}.
 */
class RuleAdditionsTests {

  private static final RuleExtractor SHIPPED = RuleExtractor.standard();

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file           | what it adds                                                     | a text | what it says now
          classes.txt        | back = lauded                                                    | Kenya lauded Ghana. | SUPPORTS KEN GHA HELD
          organisations.tsv  | id;name;kind;aliases // lake-club;Lake Club;forum;the Lakers     | Malawi joined the Lakers. | MEMBER_OF MWI lake-club HELD
          organisations.tsv  | id;aliases // AU;the Addis Club                                  | Malawi joined the Addis Club. | MEMBER_OF MWI AU HELD
          countries.tsv      | id;aliases // TUR;Anatolia                                       | Kenya condemned Anatolia. | OPPOSES KEN TUR HELD
          persons.tsv        | id;name;party;offices // ada-doe;Ada Doe;MLT;president           | Ada Doe met the President of Togo. | MET_WITH MLT TGO HELD
          publishers.tsv     | id;name;kind;speaks_for // wire;The Wire;agency;MLT              | We support Ghana. | SUPPORTS MLT GHA HELD
          series.tsv         | series;name;kind;patterns // LAKE;Lake Talks;summit;Lake Talks   | Kenya took part in the Lake Talks. | ATTENDED KEN LAKE HELD
          met-with.tsv       | id;relation;mode;confidence;pattern // tea;MET_WITH;IN_PERSON;0.8;{A} >> broke bread ~ with {B} | Kenya broke bread with Ghana. | MET_WITH KEN GHA HELD
          titles.tsv         | form;class;level;plural // lake warden;head;2;lake wardens       | Lake Warden of Malawi John Banda spoke. | REPRESENTS john-banda MWI HELD
          modality.tsv       | side;status;pattern // before;PLANNED;\\bis wont to\\b.*$        | Kenya is wont to meet Ghana. | MET_WITH KEN GHA PLANNED
          modes.tsv          | mode;kind;pattern // VIDEO;video call;\\bon screen\\b            | Kenya met with Ghana on screen. | MET_WITH KEN GHA HELD VIDEO
          stance-modality.tsv | side;status;pattern // before;HELD;\\bmight well\\b.*$          | Kenya might well condemn Ghana. | OPPOSES KEN GHA HELD
          stance-words.txt   | possession = weather                                             | Kenya backs Ghana's weather. | SUPPORTS KEN GHA HELD
          object-verbs.txt   | bearhugged                                                       | Kenya bearhugged Ghana in Rome and met Togo. | MET_WITH KEN TGO HELD
          reporting-verbs.txt | quipped                                                         | Togo, the German Chancellor quipped, backs Ghana. | SUPPORTS TGO GHA HELD
          own-side.txt       | chancery                                                         | Kenya, whose chancery backs Ghana, met Togo. | SUPPORTS KEN GHA HELD
          membership-after.txt | gladly                                                         | Kenya joined OPEC gladly. | MEMBER_OF KEN OPEC HELD
          state-heads.txt    | chancellery                                                      | The Kenyan chancellery backs Ghana. | SUPPORTS KEN GHA HELD
          event-heads.txt    | palaver                                                          | Kenya attended the palaver of the Lake Group. | ATTENDED KEN palaver-of-the-lake-group HELD
          anaphors.tsv       | form;reach // the twosome;last_pair                              | Kenya thanked Ghana. The twosome met. | MET_WITH KEN GHA HELD
          """)
  void changesWhatATextSays(String file, String lines, String text, String claim) {
    write(file, lines);

    assertThat(claims(SHIPPED, text)).noneMatch(line -> line.startsWith(claim));
    assertThat(claims(RuleExtractor.with(folder), text)).anyMatch(line -> line.startsWith(claim));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          classes.txt     | meets = huddled                             | line 1: expected a class that a rule names, one of admit,
          classes.txt     | meet huddled                                | line 1: expected 'name = words', found 'meet huddled'.
          classes.txt     | meet =                                      | line 1: expected words behind 'meet ='.
          classes.txt     | meet = sat_down                             | line 1: expected single words with blanks between them;
          classes.txt     | meet = parleyed, confabbed                  | line 1: expected single words with blanks between them;
          stance-words.txt | posession = weather                        | line 1: expected one of the classes agent,
          met-with.tsv    | x;MET_WITH                                  | line 1: expected a header with columns of id, relation, mode,
          met-with.tsv    | id;relation // x;MET_WITH                   | line 2: expected a value for confidence.
          met-with.tsv    | id;relation // x;MET                        | line 2: expected one of MET_WITH, MEMBER_OF,
          met-with.tsv    | id;relation;confidence;pattern // x;MET_WITH;8;met {B}                 | line 2: expected a number from 0 to 1 for confidence, found '8'.
          met-with.tsv    | id;relation;confidence;pattern // x;MET_WITH;1;{A} >> <mete> {B}       | line 2: expected a class of classes.txt, one of
          met-with.tsv    | id;relation;confidence;pattern // x;MET_WITH;1;{A} >> met {Z}          | line 2: expected one of the slots {A},
          met-with.tsv    | id;relation;confidence;pattern // x;MET_WITH;1;{A} >> met {B           | line 2: expected words, <class> or {A}, found '{B'
          met-with.tsv    | id;relation;confidence;pattern // x;MET_WITH;1;{A} met >> {B}          | line 2: expected ^ first and >> second
          met-with.tsv    | id;relation;confidence;pattern // x;MET_WITH;1;{A} >> met {O}          | line 2: expected {B}, {C} or {A+} in a pattern of MET_WITH
          met-with.tsv    | id;relation;confidence;pattern // x;REPRESENTS;1;{A} for {B}           | line 2: offices make the claims of REPRESENTS; add a title
          met-with.tsv    | id;relation;roles;confidence;pattern // x;MET_WITH;HOST;1;{A} met {B}  | line 2: expected reverse or two of VISITOR, HOST,
          modality.tsv    | side;status;pattern // behind;HELD;x        | line 2: expected one of opening, before, through, inside, after, predicate, frame for side, found 'behind'.
          modality.tsv    | side;status;pattern // after;MAYBE;x        | line 2: expected one of HELD, PLANNED, DENIED, NONE for status, found 'MAYBE'.
          modality.tsv    | side;status;pattern // after;HELD;(x        | line 2: expected a regular expression for pattern, found '(x'.
          modes.tsv       | mode;kind;pattern // ZOOM;call;x            | line 2: expected one of IN_PERSON, VIDEO, CALL, WRITTEN for mode, found 'ZOOM'.
          titles.tsv      | form;class;level // warden;boss;2           | line 2: expected one of head, modifier, domain, honorific, tail, thing for class, found 'boss'.
          titles.tsv      | form;class;level // warden;head;high        | line 2: expected 0 to 6, former or elect for level, found 'high'.
          anaphors.tsv    | form;reach // the trio;all                  | line 2: expected one of speaker,
          relative-dates.tsv | form;base;from;to // a week ago;now;-7;-7 | line 2: expected published or previous for base, found 'now'.
          relative-dates.tsv | form;base;from;to // a week ago;published;x;-7 | line 2: expected a number of days for from, found 'x'.
          surname-first.txt | Japan                                     | line 1: expected a country's code such as CHN, found 'Japan'.
          organisations.tsv | id;name;kind // MWI;Malawi Club;forum     | line 2: expected an id that no country has, found 'MWI'.
          persons.tsv     | id;name;party;offices // x;X Y;ZZZ;president | line 2: expected the id or name of a country or organisation for party, found 'ZZZ'.
          """)
  void aWrongLineIsNamed(String file, String lines, String message) {
    write(file, lines);

    assertThatThrownBy(() -> RuleExtractor.with(folder))
        .isInstanceOf(UnusableRules.class)
        .hasMessageStartingWith(folder.resolve(file) + " " + message)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aFileThatAddsToNothingIsRefusedWithTheNamesThatDo() {
    write("titels.tsv", "x");

    assertThatThrownBy(() -> RuleExtractor.with(folder))
        .isInstanceOf(UnusableRules.class)
        .hasMessageContaining(
            "titels.tsv adds to nothing; take it away or rename it to one of anaphors.tsv,")
        .hasMessageEndingWith("titles.tsv.");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    Files.write(folder.resolve("bodies.txt"), new byte[] {'c', 'o', 'm', 'i', 't', (byte) 0xe9});

    assertThatThrownBy(() -> RuleExtractor.with(folder))
        .hasMessage(folder.resolve("bodies.txt") + " is no UTF-8 text; save it as UTF-8.");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> RuleExtractor.with(folder.resolve("none")))
        .hasMessageContaining("There is no folder");
  }

  @Test
  void theVersionTellsWhichFolderWasAdded() {
    String shipped = SHIPPED.version();
    write(".notes", "hidden files are passed over");
    assertThat(RuleExtractor.with(folder).version()).isEqualTo(shipped);

    write("classes.txt", "back = lauded");
    String added = RuleExtractor.with(folder).version();
    assertThat(added).matches(shipped + "\\+[0-9a-f]{8}");
    assertThat(RuleExtractor.with(folder).version()).isEqualTo(added);

    write("classes.txt", "back = hailed");
    assertThat(RuleExtractor.with(folder).version()).isNotEqualTo(added);
  }

  private void write(String file, String lines) {
    try {
      Files.writeString(
          folder.resolve(file), lines.replaceAll(" *// *", "\n").replace(';', '\t') + "\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> claims(RuleExtractor extractor, String text) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(new Edtf("2023-05-16")),
            Optional.of("The Wire"),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    Document document = new Document("case.txt", "case.txt", 0, text, 0, metadata);
    return extractor.extract(document).claims().stream().map(RuleAdditionsTests::line).toList();
  }

  private static String line(Claim claim) {
    return String.join(
        " ",
        claim.relation().name(),
        claim.subject().id(),
        claim.object().id(),
        claim.status().name(),
        claim.details().mode().map(Mode::name).orElse(""));
  }
}
