package org.entente.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.EntenteException;
import org.entente.document.Edtf;
import org.entente.reference.Membership.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled table of memberships, against what is public, and tables that say what cannot be. */
class MembershipsTests {

  private static final String TEXT = text();
  private static final List<Membership> ALL =
      Reference.standard().memberships("memberships.tsv", TEXT);

  @Test
  void sixtyOrganisationsAndMoreAreThereWithTheirMembers() {
    assertThat(ALL.stream().map(it -> it.organisation().id()).distinct())
        .hasSizeGreaterThanOrEqualTo(60);
    assertThat(ALL).hasSizeGreaterThan(4_000);
  }

  @Test
  void everyLineNamesItsTwoByTheirIds() {
    assertThat(ALL)
        .allSatisfy(it -> assertThat(it.organisation().name()).isEqualTo(it.organisation().id()))
        .allSatisfy(it -> assertThat(it.member().name()).isEqualTo(it.member().id()));
  }

  /** So that no day shows somebody twice in one role. */
  @Test
  void noTermsOfOneRoleOverlap() {
    Map<String, List<Membership>> ofPairs =
        ALL.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.organisation().id() + "|" + it.member().id() + "|" + it.role()));
    assertThat(ofPairs)
        .allSatisfy(
            (pair, terms) ->
                assertThat(terms)
                    .as(pair)
                    .noneMatch(one -> terms.stream().anyMatch(o -> o != one && one.overlaps(o))));
  }

  @Test
  void whoIsSuspendedStaysAMember() {
    assertThat(ALL)
        .filteredOn(it -> it.role() == Role.SUSPENDED)
        .allSatisfy(
            it ->
                assertThat(ALL)
                    .anyMatch(
                        other ->
                            other.role() == Role.MEMBER
                                && other.organisation().equals(it.organisation())
                                && other.member().equals(it.member())
                                && holds(other, it.from().flatMap(Edtf::latest).orElseThrow())));
  }

  @ParameterizedTest(name = "{0} had {2} members on {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UN                          | 2025-12-01 | 193
          UNSC                        | 2010-06-01 | 15
          UNSC                        | 2017-06-01 | 15
          UNSC                        | 2025-12-31 | 15
          UNSC                        | 2026-01-01 | 15
          non-aligned-movement        | 2025-12-01 | 121
          OIC                         | 2025-12-01 | 57
          LAS                         | 2025-12-01 | 22
          EU                          | 2025-12-01 | 27
          EU                          | 2019-12-01 | 28
          NATO                        | 2025-12-01 | 32
          AU                          | 2025-12-01 | 55
          ASEAN                       | 2025-10-01 | 10
          ASEAN                       | 2025-12-01 | 11
          CIS                         | 2025-12-01 | 9
          CSTO                        | 2025-12-01 | 6
          EAEU                        | 2025-12-01 | 5
          SCO                         | 2025-12-01 | 10
          BRICS                       | 2023-12-01 | 5
          BRICS                       | 2024-01-01 | 9
          BRICS                       | 2025-12-01 | 10
          G7                          | 2025-12-01 | 7
          G20                         | 2025-12-01 | 21
          G77                         | 2025-12-01 | 134
          OPEC                        | 2018-12-31 | 15
          OPEC                        | 2019-01-01 | 14
          OPEC                        | 2025-12-01 | 12
          opec-plus                   | 2025-12-01 | 22
          OSCE                        | 2025-12-01 | 57
          council-of-europe           | 2022-03-01 | 47
          council-of-europe           | 2025-12-01 | 46
          GCC                         | 2025-12-01 | 6
          commonwealth                | 2025-12-01 | 56
          OIF                         | 2025-12-01 | 50
          CPLP                        | 2025-12-01 | 9
          APEC                        | 2025-12-01 | 21
          MERCOSUR                    | 2025-12-01 | 6
          CARICOM                     | 2025-12-01 | 15
          CELAC                       | 2025-12-01 | 33
          OAS                         | 2025-12-01 | 34
          ALBA                        | 2025-12-01 | 10
          ECOWAS                      | 2025-01-01 | 15
          ECOWAS                      | 2025-12-01 | 12
          SADC                        | 2025-12-01 | 16
          EAC                         | 2025-12-01 | 8
          ECCAS                       | 2025-01-01 | 11
          ECCAS                       | 2025-12-01 | 10
          IGAD                        | 2025-12-01 | 8
          AMU                         | 2025-12-01 | 5
          SAARC                       | 2025-12-01 | 8
          BIMSTEC                     | 2025-12-01 | 7
          PIF                         | 2025-12-01 | 18
          OTS                         | 2025-12-01 | 5
          ECO                         | 2025-12-01 | 10
          CICA                        | 2025-12-01 | 28
          quad                        | 2025-12-01 | 4
          AUKUS                       | 2025-12-01 | 3
          five-eyes                   | 2025-12-01 | 5
          arctic-council              | 2025-12-01 | 8
          nordic-council              | 2025-12-01 | 5
          V4                          | 2025-12-01 | 4
          3SI                         | 2025-12-01 | 13
          BSEC                        | 2025-12-01 | 13
          WTO                         | 2025-12-01 | 166
          IMF                         | 2025-12-01 | 191
          IAEA                        | 2025-12-01 | 181
          ICC                         | 2025-12-01 | 125
          group-of-friends-un-charter | 2025-12-01 | 18
          """)
  void membersAreAsManyAsIsPublic(String organisation, String day, long members) {
    assertThat(of(organisation, Role.MEMBER).filter(it -> holds(it, LocalDate.parse(day))))
        .extracting(it -> it.member().id())
        .doesNotHaveDuplicates()
        .hasSize((int) members);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the seven                      | G7     | MEMBER    | 2025-12-01 | CAN DEU FRA GBR ITA JPN USA
          five permanent and ten elected | UNSC   | MEMBER    | 2025-06-01 | CHN DNK DZA FRA GBR GRC GUY KOR PAK PAN RUS SLE SOM SVN USA
          a year of the council          | UNSC   | MEMBER    | 2014-06-01 | ARG AUS CHL CHN FRA GBR JOR KOR LTU LUX NGA RUS RWA TCD USA
          ten of two enlargements        | BRICS  | MEMBER    | 2025-12-01 | ARE BRA CHN EGY ETH IDN IND IRN RUS ZAF
          invited, never confirmed       | BRICS  | CANDIDATE | 2025-12-01 | SAU
          with Belarus                   | SCO    | MEMBER    | 2025-12-01 | BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB
          with East Timor                | ASEAN  | MEMBER    | 2025-12-01 | BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM
          without Angola, Ecuador, Qatar | OPEC   | MEMBER    | 2025-12-01 | ARE COG DZA GAB GNQ IRN IRQ KWT LBY NGA SAU VEN
          without the Sahel three        | ECOWAS | MEMBER    | 2025-12-01 | BEN CIV CPV GHA GIN GMB GNB LBR NGA SEN SLE TGO
          after coups                    | AU     | SUSPENDED | 2025-12-01 | BFA GIN GNB MDG MLI NER SDN
          who wants to join              | EU     | CANDIDATE | 2025-12-01 | ALB BIH GEO MDA MKD MNE SRB TUR UKR
          who watches                    | EAEU   | OBSERVER  | 2025-12-01 | CUB IRN MDA UZB
          """)
  void theseBelonged(String why, String organisation, Role role, String day, String members) {
    assertThat(of(organisation, role).filter(it -> holds(it, LocalDate.parse(day))))
        .as(why)
        .extracting(it -> it.member().id())
        .containsExactlyInAnyOrder(members.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XYZ~HUN~member~1999            | line 2: expected an organisation of organisations.tsv for organisation, found 'XYZ'
          NATO~HUNGARIA~member           | line 2: expected a country's code or an organisation's id for member, found 'HUNGARIA'
          NATO~HUN~boss                  | line 2: expected one of member, suspended, candidate, partner, observer, guest for role, found 'boss'
          NATO~HUN~member~March 1999     | line 2: expected a date such as 2024-07-16 for from, found 'March 1999'
          NATO~HUN~member~2004~1999      | line 2: it begins 2004 and ends 1999 before that
          NATO~HUN                       | line 2: expected a value for role
          """)
  void refusesALineThatCannotBe(String line, String sentence) {
    String text = "organisation\tmember\trole\tfrom\tto\n" + line.replace('~', '\t');

    assertThatThrownBy(() -> Reference.standard().memberships("mine.tsv", text))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("mine.tsv " + sentence);
  }

  @Test
  void organisationsMayBeNamedAsPeopleDo() {
    String text = "member\trole\torganisation\nNAM\tmember\tNAM\nAU\tobserver\tArab League\n";

    assertThat(Reference.standard().memberships("mine.tsv", text))
        .extracting(it -> it.member().id() + " " + it.organisation().id() + " " + it.line())
        .containsExactly("NAM non-aligned-movement 2", "AU LAS 3");
  }

  private static Stream<Membership> of(String organisation, Role role) {
    return ALL.stream()
        .filter(it -> it.organisation().id().equals(organisation) && it.role() == role);
  }

  private static boolean holds(Membership it, LocalDate day) {
    return !it.from().flatMap(Edtf::earliest).orElse(LocalDate.MIN).isAfter(day)
        && !it.to().flatMap(Edtf::latest).orElse(LocalDate.MAX).isBefore(day);
  }

  private static String text() {
    try (InputStream in = Reference.bundledMemberships()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
