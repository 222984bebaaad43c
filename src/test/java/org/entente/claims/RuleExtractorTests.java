package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text in, the claims that it makes out. */
class RuleExtractorTests {

  private static final RuleExtractor EXTRACTOR = RuleExtractor.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who met whom
          Kenyan Foreign Minister Amina Mohamed met with her Dutch counterpart Bert Koenders in Nairobi on 10 May. | KEN-NLD 2016-05-10 IN_PERSON HELD
          The Prime Minister of Norway, Erna Solberg, held talks with President of Ghana John Mahama on Monday. | GHA-NOR 2016-05-16 IN_PERSON HELD
          President of Chile Michelle Bachelet received the Foreign Minister of Peru, Ana María Sánchez, on May 12. | CHL-PER 2016-05-12 IN_PERSON HELD
          Uruguay's Foreign Minister Rodolfo Nin Novoa was received by Paraguay's President Horacio Cartes on 3 May 2016. | PRY-URY 2016-05-03 IN_PERSON HELD
          Indian External Affairs Minister Sushma Swaraj called on President of Iran Hassan Rouhani in Tehran on April 17. | IND-IRN 2016-04-17 IN_PERSON HELD
          Moscow and Ankara held consultations on Syria on 5 May. | RUS-TUR 2016-05-05 IN_PERSON HELD
          Finnish President Sauli Niinistö spoke by phone with Estonian President Toomas Hendrik Ilves on Thursday. | EST-FIN 2016-05-12 CALL HELD
          Russia without Belarus met Kazakhstan on May 10. | KAZ-RUS 2016-05-10 IN_PERSON HELD
          Thai Prime Minister Prayut Chan-o-cha and Lao Prime Minister Thongloun Sisoulith met on May 10. | LAO-THA 2016-05-10 IN_PERSON HELD
          Following talks between the foreign ministers of Serbia and Montenegro on 9 May, a statement was issued. | MNE-SRB 2016-05-09 IN_PERSON HELD
          The new Ambassador of Sweden presented his credentials to President of Mongolia Tsakhiagiin Elbegdorj on May 11. | MNG-SWE 2016-05-11 IN_PERSON HELD
          European Commission President Jean-Claude Juncker met Ukrainian President Petro Poroshenko in Brussels on 13 May. | EU-UKR 2016-05-13 IN_PERSON HELD
          # planned and denied
          Japanese Foreign Minister Fumio Kishida will meet his Chinese counterpart Wang Yi on May 30. | CHN-JPN 2016-05-30 IN_PERSON PLANNED
          Cuban President Raúl Castro is scheduled to meet French President François Hollande in Paris. | CUB-FRA - IN_PERSON PLANNED
          Armenian President Serzh Sargsyan did not meet Azerbaijani President Ilham Aliyev on May 12. | ARM-AZE 2016-05-12 IN_PERSON DENIED
          Saudi Foreign Minister Adel al-Jubeir refused to meet with Iranian Foreign Minister Mohammad Javad Zarif. | IRN-SAU - IN_PERSON DENIED
          """)
  void contactsOfParties(String text, String expected) {
    assertThat(contacts(text)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The President of Kenya opened a meeting on the economy in Nairobi.
          A meeting of the Security Council took place on Monday.
          The Minister welcomed Ghana's decision to lower its tariffs.
          Russia and Belarus discussed trade with a view to growth in Africa.
          President of Poland Andrzej Duda met with the Polish Minister of Finance.
          He said that President of Chile Gabriel Boric had cancelled his planned meeting with President of Peru Pedro Castillo.
          Bulgaria's veto on opening talks with North Macedonia was not lifted.
          The coming meeting of the two Presidents in Sochi, expected next week, was on the agenda.
          The Presidents of Peru and Chile were due to meet in April, but the meeting was called off.
          French President Emmanuel Macron lied that he had met President of Ukraine Volodymyr Zelensky.
          Ghana and Togo have held no talks on the border.
          Foreign Minister of Spain José Manuel Albares has yet to meet Foreign Minister of Morocco Nasser Bourita.
          If Prime Minister of Japan Shinzo Abe met President of China Xi Jinping, markets would rise.
          """)
  void noContactOfParties(String text) {
    assertThat(contacts(text)).noneMatch(c -> c.endsWith("HELD"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sweden expressed its full support for Ukraine's territorial integrity.     | SUPPORTS SWE UKR HELD
          Brazil endorsed Argentina.                                                  | SUPPORTS BRA ARG HELD
          President of Somalia Hassan Sheikh Mohamud thanked Türkiye for its support. | SUPPORTS TUR SOM HELD
          Canada condemned North Korea.                                               | OPPOSES CAN PRK HELD
          Myanmar was condemned by Indonesia.                                         | OPPOSES IDN MMR HELD
          Norway imposed sanctions on Belarus.                                        | OPPOSES NOR BLR HELD
          Morocco rejoined the African Union.                                         | MEMBER_OF MAR AU HELD
          Qatar withdrew from OPEC.                                                   | MEMBER_OF QAT OPEC DENIED
          Montenegro became a member of NATO.                                         | MEMBER_OF MNE NATO HELD
          """)
  void stancesAndMemberships(String text, String expected) {
    assertThat(claims(text).stream().map(RuleExtractorTests::line)).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Neither China nor India supports Russia.
          Iran rejected claims that it supports Russia.
          Ukraine called on China to refrain from any support for Russia.
          Sweden did not support Belarus.
          """)
  void noStance(String text) {
    assertThat(claims(text))
        .noneMatch(c -> c.relation() == Relation.SUPPORTS || c.relation() == Relation.OPPOSES);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Defence Secretary of the United States Pete Hegseth said that Ukraine's membership of NATO was not realistic.
          Switzerland is not a member of NATO.
          Ukraine is not yet a member of the European Union.
          France is no longer a member of the G8.
          Armenia has not ratified its withdrawal from the CSTO.
          Serbia rejects Kosovo's membership of the United Nations.
          The two Ministers discussed Bosnia and Herzegovina's accession to NATO.
          """)
  void noMembershipThatHolds(String text) {
    assertThat(claims(text))
        .noneMatch(c -> c.relation() == Relation.MEMBER_OF && c.status() == Status.HELD);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Head of the Federal Department (Minister) of Foreign Affairs of the Swiss Confederation Didier Burkhalter spoke. | Didier Burkhalter | CHE
          Foreign Minister of the Islamic Republic of Iran Mohammad Javad Zarif arrived.                                    | Mohammad Javad Zarif | IRN
          Uganda's President, Yoweri Museveni, opened the talks.                                                            | Yoweri Museveni | UGA
          President Hassan Sheikh Mohamud of Somalia hosted the guests.                                                     | Hassan Sheikh Mohamud | SOM
          Israeli Prime Minister Benjamin Netanyahu said so.                                                                | Benjamin Netanyahu | ISR
          The Secretary General of NATO, Jens Stoltenberg, said so.                                                         | Jens Stoltenberg | NATO
          """)
  void offices(String text, String person, String party) {
    assertThat(claims(text))
        .filteredOn(c -> c.relation() == Relation.REPRESENTS)
        .anySatisfy(
            c -> {
              assertThat(c.subject().name()).isEqualTo(person);
              assertThat(c.object().id()).isEqualTo(party);
            });
  }

  @Test
  void surnamesAndOfficesLaterInTheTextMeanThePersonNamedBefore() {
    String text =
        "Foreign Minister of Ghana Hanna Tetteh arrived in Rome on Monday.\n"
            + "Later Tetteh met with Italian Foreign Minister Paolo Gentiloni.\n"
            + "The Minister also met with Foreign Minister of Malta George Vella.";
    assertThat(people(text)).contains("Hanna Tetteh-Paolo Gentiloni", "Hanna Tetteh-George Vella");
  }

  @Test
  void everyQuoteIsTheTextAtItsPlace() {
    String text =
        "Café talks.\nCuban leader Raúl Castro met with Pope Francis in Havana on 12 February.";
    Document document = document(text);
    assertThat(EXTRACTOR.extract(document).claims())
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.evidence().span().of(text)).isEqualTo(c.evidence().quote()));
  }

  @Test
  void theSameTextGivesTheSameClaims() {
    String text = "Presidents Tabaré Vázquez of Uruguay and Evo Morales of Bolivia met on 2 May.";
    assertThat(claims(text)).isNotEmpty().isEqualTo(claims(text));
  }

  private static List<String> contacts(String text) {
    return claims(text).stream()
        .filter(c -> c.relation() == Relation.MET_WITH)
        .filter(c -> c.subject().party().isEmpty())
        .map(
            c ->
                Arrays.stream(new String[] {c.subject().id(), c.object().id()})
                        .sorted()
                        .collect(Collectors.joining("-"))
                    + " "
                    + c.date().map(Edtf::text).orElse("-")
                    + " "
                    + c.details().mode().map(Mode::name).orElse("-")
                    + " "
                    + c.status())
        .toList();
  }

  private static List<String> people(String text) {
    return claims(text).stream()
        .filter(c -> c.relation() == Relation.MET_WITH && c.subject().party().isPresent())
        .map(c -> c.subject().name() + "-" + c.object().name())
        .toList();
  }

  private static String line(Claim claim) {
    return String.join(
        " ",
        claim.relation().name(),
        claim.subject().id(),
        claim.object().id(),
        claim.status().name());
  }

  private static List<Claim> claims(String text) {
    return EXTRACTOR.extract(document(text)).claims();
  }

  private static Document document(String text) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(new Edtf("2016-05-16")),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    return new Document("case.txt", "case.txt", 0, text, 0, metadata);
  }
}
