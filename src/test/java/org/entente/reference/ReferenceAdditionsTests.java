package org.entente.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.EntenteException;
import org.entente.document.Edtf;
import org.entente.vocabulary.Additions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's own tables. Cells are separated by a comma here, by a tab in the files. */
class ReferenceAdditionsTests {

  @TempDir Path folder;

  @Test
  void aFolderWithoutTablesAddsNothing() {
    assertThat(reference().countries()).isEqualTo(Reference.standard().countries());
  }

  @Test
  void aKnownIdGrowsItsListsAndOverridesItsOtherCells() {
    write("countries.tsv", "# ours", "aliases,id,official", "Elbonia|RF,RUS,Federation of Russia");
    Country bundled = Reference.standard().country("RUS").orElseThrow();
    Country extended = reference().country("RUS").orElseThrow();
    assertThat(extended.aliases()).containsAll(bundled.aliases()).contains("Elbonia");
    assertThat(extended.aliases()).doesNotHaveDuplicates();
    assertThat(extended.official()).isEqualTo("Federation of Russia");
    assertThat(extended.demonyms()).isEqualTo(bundled.demonyms());
    assertThat(extended.name()).isEqualTo("Russia");
  }

  @Test
  void aNewIdIsANewRow() {
    write("countries.tsv", "id,name,demonyms", "ELB,Elbonia,Elbonian|Elbonians");
    write("organisations.tsv", "id,name,kind", "lake-club,Lake Club,forum");
    Reference reference = reference();
    assertThat(reference.country("ELB").orElseThrow().demonyms()).contains("Elbonians");
    assertThat(reference.country("ELB").orElseThrow().flag()).isEmpty();
    assertThat(reference.organisation("lake-club").orElseThrow().name()).isEqualTo("Lake Club");
  }

  @Test
  void tablesSpeakOfOrganisationsByAcronymOrName() {
    write("series.tsv", "series,name,kind,organisation,patterns", "T1,T,summit,NAM,{n} T Summit");
    write("persons.tsv", "id,name,party,offices", "p1,P,NAM,minister", "p2,P,Arab League,envoy");
    Reference reference = reference();
    assertThat(reference.series())
        .anySatisfy(it -> assertThat(it.organisation()).contains("non-aligned-movement"));
    assertThat(reference.persons()).extracting(OfficeTerm::party).contains("NAM", "LAS");
  }

  @Test
  void editionsHaveTheirDays() {
    write(
        "summits.tsv",
        "series,number,name,start,end,city,country",
        "T1,1,First T,2019-10-25,2019-10-26,Baku,AZE",
        "T1,2,Second T,2024-01,,Kampala,UGA");
    assertThat(reference().editions())
        .extracting(Edition::date)
        .contains(new Edtf("2019-10-25/2019-10-26"), new Edtf("2024-01"));
  }

  @Test
  void aPublisherIsOfTheCountryForWhichItSpeaksUnlessItsRowSaysOtherwise() {
    write(
        "publishers.tsv",
        "id,name,speaks_for,country",
        "lake,The Lake,RUS,",
        "hill,The Hill Wire,,KEN");
    Reference extended = reference();
    assertThat(extended.publisher("lake").flatMap(Publisher::country)).contains("RUS");
    assertThat(extended.publisher("hill").flatMap(Publisher::country)).contains("KEN");
  }

  @ParameterizedTest
  @CsvSource({
    "ELBONIAN PRESS",
    "elbpress",
    "elb.example",
    "www.elb.example",
    "en.news.elb.example"
  })
  void publishersAreFoundByNameAliasAndDomain(String text) {
    write(
        "publishers.tsv",
        "id,name,kind,speaks_for,aliases,domains",
        "elbonian-press,Elbonian Press,agency,,ElbPress,elb.example");
    assertThat(reference().publisher(text)).isPresent();
    assertThat(reference().publisher("other.example")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          id,name,from;   RUS,Russia,1991,x; line 2: expected 3 cells (id, name, from), separated by tabs, found 4.
          id,name,from;   RUS Russia 1991;   line 2: expected 3 cells (id, name, from), separated by tabs, found 1.
          id,name,from;   ,Russia,1991;      line 2: expected a value for id.
          id,name,from;   RUS,Russia,then;   line 2: expected a whole number for from, found 'then'.
          id,name;        ELB,;              line 2: expected a value for name.
          name,official;  Russia,Federation; line 1: expected a header with columns of id, iso2
          id,nom;         RUS,Russie;        line 1: expected a header with columns of id, iso2
          """)
  void aMalformedRowIsNamed(String header, String row, String message) {
    write("countries.tsv", header, row);
    assertThatThrownBy(this::reference)
        .isInstanceOf(EntenteException.class)
        .hasMessageStartingWith(folder.resolve("countries.tsv") + " " + message);
  }

  @Test
  void aRowGivenTwiceIsNamed() {
    write("countries.tsv", "id,aliases", "RUS,A", "RUS,B");
    assertThatThrownBy(this::reference)
        .hasMessageContaining("line 3: expected one row for RUS, found another at")
        .hasMessageContaining("line 2.");
  }

  @Test
  void aPointOffTheGlobeIsNamed() {
    write("places.tsv", "id,name,country,latitude,longitude", "x,X,RUS,91.5,0");
    assertThatThrownBy(this::reference)
        .hasMessageContaining("places.tsv line 2: No point on Earth: latitude 91.5");
  }

  private Reference reference() {
    return Reference.with(Additions.in(folder, Reference.files()));
  }

  private void write(String file, String... lines) {
    try {
      Files.writeString(folder.resolve(file), String.join("\n", lines).replace(',', '\t'));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
