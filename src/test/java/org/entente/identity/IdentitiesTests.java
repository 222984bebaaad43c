package org.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.entente.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms as {@link Forms} reads them; expected are their actors in the same order. */
class IdentitiesTests {

  private static final Identities KNOWN = Identities.of(NameTables.shipped(), Reference.standard());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given names in several spellings       | Sergei Ivlev/RUS; Sergey Ivlev/RUS; Sergej Iwlew/RUS              | one
          Ukrainian endings                      | Petro Zelenchuk/UKR; Petro Zelentchouk/UKR                        | one
          endings in y                           | Pavlo Bilinsky/UKR; Pavlo Bilinskyy/UKR; Pavlo Bilinskyi/UKR; Pavlo Bilynskiy/UKR | one
          Yevgeny and Evgeny                     | Yevgeny Orlov/RUS; Evgeny Orlov/RUS; Evgenii Orlov/RUS            | one
          Arabic articles                        | Nasser al-Harbi/KWT; Nasser Al Harbi/KWT; Nasir El-Harbi/KWT; Nasser Harbi/KWT | one
          the Prophet's name                     | Mohamed Kone/MLI; Mohammed Koné/MLI; Muhammad Kone/MLI            | one
          Joseph in Arabic                       | Ahmad Yousef/JOR; Ahmed Yusuf/JOR; Ahmed Youssef/JOR              | one
          German letters                         | Jürgen Schröderlein/DEU; Juergen Schroederlein/DEU; Jurgen Schroderlein/DEU | one
          Turkish letters                        | Çağrı Işık/TUR; Cagri Isik/TUR                                    | one
          Slavic letters                         | Željko Đurić/SRB; Zeljko Djuric/SRB                               | two
          Polish letters                         | Michał Łoś/POL; Michal Los/POL                                    | one
          Korean hyphens                         | Park Ki-young/KOR; Park Ki Young/KOR; PARK Kiyoung/KOR            | one
          Chinese order                          | Wang Xiaolin/CHN; Xiaolin Wang/CHN                                | one
          Hungarian order                        | Kalapos Péter/HUN; Peter Kalapos/HUN                              | one
          capitals mark the family name          | KANEDA Yoshi/JPN; Yoshi Kaneda/JPN                                | one
          titles                                 | H.E. Dr. Jana Nova/CZE; Jana Nova/CZE; Ambassador Jana Nova/CZE   | one
          usual short names                      | Joe Bidenfield/USA; Joseph Bidenfield/USA                         | one
          initials with a party                  | Joseph Bidenfield/USA; J. Bidenfield/USA; J. R. Bidenfield/USA    | one
          middle names                           | John Fitz Kenner/USA; John Kenner/USA; John F. Kenner/USA         | one
          a name without party                   | Ivo Kralj/HRV; Ivo Kralj                                          | one
          a bare family name with office         | Ivo Kralj/HRV/foreign minister/2020; Kralj/HRV/foreign minister/2020 | one
          namesakes of two countries             | Ahmed Ali/EGY; Ahmed Ali/SDN                                      | two
          namesakes of two times                 | George Brown/GBR//1960; George Brown/GBR//2010                    | two
          a long life                            | George Brown/GBR//1960; George Brown/GBR//1990; George Brown/GBR//2020 | one
          other given names                      | Ahmed Ali/EGY; Mohamed Ali/EGY                                    | two
          pinyin is no matter of taste           | Li Xue/CHN; Li Xu/CHN                                             | two
          Wang Yi and Wang Yu                    | Wang Yi/CHN; Wang Yu/CHN                                          | two
          a bare family name alone               | Ivo Kralj/HRV/foreign minister/2020; Kralj/HRV                    | two
          a bare family name in another office   | Ivo Kralj/HRV/foreign minister/2020; Kralj/HRV/defence minister/2020 | two
          a bare family name of another country  | Ivo Kralj/HRV/foreign minister/2020; Kralj/SVN/foreign minister/2020 | two
          a middle name and another office       | Ahmed Ali/EGY/foreign minister; Ahmed Hassan Ali/EGY/defence minister | two
          an initial and another office          | John Kenner/USA/ambassador; J. Kenner/USA/president               | two
          an initial for two                     | John Kenner/USA; Jack Kenner/USA; J. Kenner/USA                   | three
          no party, two countries                | Ahmed Ali/EGY; Ahmed Ali/SDN; Ahmed Ali                           | three
          American spelling                      | +/Lake Defense Organization; +/Lake Defence Organisation; +/The Lake Defence Organisation | one
          an acronym                             | +LCA/Lake Compact Authority; +LCA                                 | one
          an acronym of two                      | +LCA/Lake Compact Authority; +LCA/Latin Customs Agency; +LCA      | three
          other words                            | +/Lake Defence Organisation; +/Lake Defence Union                 | two
          """)
  void whoIsWho(String rule, String forms, String actors) {
    Map<String, Integer> numbers = Map.of("one", 1, "two", 2, "three", 3);

    assertThat(new HashSet<>(actors(Identities.PLAIN, forms)))
        .as(rule)
        .hasSize(numbers.getOrDefault(actors, 0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the plainest full name                 | Sergei Ivlev/RUS; Sergey Viktorovich Ivlev/RUS; S. Ivlev/RUS | sergei-ivlev sergei-ivlev sergei-ivlev
          a bare family name has its party       | Kralj/HRV                                         | kralj-hrv
          namesakes have their parties           | Ahmed Ali/EGY; Ahmed Ali/SDN                      | ahmed-ali-egy ahmed-ali-sdn
          and their decades                      | George Brown/GBR//1960; George Brown/GBR//2010    | george-brown-gbr-1960s george-brown-gbr-2010s
          a bearer without party keeps the id    | Ahmed Ali/EGY; Ahmed Ali/SDN; Ahmed Ali           | ahmed-ali-egy ahmed-ali-sdn ahmed-ali
          whom reference data know               | Sergej Lawrow/RUS/foreign minister/2020; Wolodymyr Selenskyj/UKR; Volodymyr Zelens'kyi/UKR//2020 | sergey-lavrov wolodymyr-selenskyj volodymyr-zelensky
          known in another time                  | Sergey Lavrov/RUS//1900                           | sergey-lavrov
          a namesake of somebody known           | Sergei Lawrow/KAZ//2020                           | sergei-lawrow
          a namesake by another spelling         | Wang Yi/SGP//2020                                 | wang-yi
          an organisation that is known          | +/Shanghai Co-operation Organization              | SCO
          an organisation of a text              | +LCA/Lake Compact Authority; +/Lake Compact Authority | LCA LCA
          """)
  void idsFollowFromTheNames(String rule, String forms, String ids) {
    assertThat(actors(KNOWN, forms)).as(rule).containsExactly(ids.split(" "));
  }

  @Property(tries = 300)
  void orderDoesNotMatter(
      @ForAll @Size(min = 1, max = 12) List<@From("texts") String> texts, @ForAll long order) {
    List<NameForm> forms = forms(texts);
    List<NameForm> shuffled = new ArrayList<>(forms);
    Collections.shuffle(shuffled, new Random(order));

    assertThat(actors(shuffled, List.of())).isEqualTo(actors(forms, List.of()));
  }

  /** What is decided of a form depends on no form that shares no key with it, however far. */
  @Property(tries = 300)
  void onlyFormsThatShareAKeyAreLookedAt(
      @ForAll @Size(min = 2, max = 12) List<@From("texts") String> texts) {
    List<NameForm> forms = forms(texts);
    Map<String, String> all = actors(forms, List.of());

    for (NameForm form : forms) {
      actors(around(form, forms), List.of())
          .forEach((key, actor) -> assertThat(all).containsEntry(key, actor));
    }
  }

  @Property(tries = 200)
  void verdictsHoldAndTakenBackLeaveNothing(
      @ForAll @Size(min = 2, max = 10) List<@From("texts") String> texts,
      @ForAll @Size(max = 5) List<@From("decisions") int[]> decisions) {
    List<NameForm> forms = forms(texts);
    List<Verdict> verdicts = new ArrayList<>();
    for (int[] decision : decisions) {
      add(verdicts, decision, forms);
    }

    Map<String, String> actors = actors(forms, verdicts);

    for (Verdict verdict : verdicts) {
      assertThat(actors.get(verdict.left().first()).equals(actors.get(verdict.right().first())))
          .as(verdict + " of " + actors)
          .isEqualTo(verdict.kind() == Verdict.Kind.SAME);
    }
    Collections.reverse(verdicts);
    assertThat(actors(forms, verdicts)).isEqualTo(actors);
  }

  private static void add(List<Verdict> verdicts, int[] decision, List<NameForm> forms) {
    NameForm left = forms.get(decision[1] % forms.size());
    NameForm right = forms.get(decision[2] % forms.size());
    if (left.type() != right.type() || left.key().equals(right.key())) {
      return;
    }
    Verdict verdict = verdict(Verdict.Kind.values()[decision[0]], left.key(), right.key());
    try {
      new Verdicts(verdicts).check(verdict);
      verdicts.add(verdict);
    } catch (VerdictConflict refused) {
      assertThat(refused.chain()).isNotEmpty();
    }
  }

  static Verdict verdict(Verdict.Kind kind, String left, String right) {
    return new Verdict(
        kind,
        new TreeSet<>(List.of(left)),
        new TreeSet<>(List.of(right)),
        left + ", " + right,
        "ana",
        Instant.EPOCH);
  }

  private static List<NameForm> around(NameForm form, List<NameForm> all) {
    Set<NameForm> found = new HashSet<>(Set.of(form));
    boolean more = true;
    while (more) {
      Set<NameForm> sharing =
          all.stream()
              .filter(one -> found.stream().anyMatch(other -> share(one, other)))
              .collect(Collectors.toSet());
      more = found.addAll(sharing);
    }
    return List.copyOf(found);
  }

  private static boolean share(NameForm one, NameForm other) {
    NameKeys mine = KNOWN.keys(one);
    NameKeys theirs = KNOWN.keys(other);
    return mine.block().equals(theirs.block())
        || mine.slug().equals(theirs.slug())
        || mine.acronym().isPresent() && mine.acronym().equals(theirs.acronym());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> persons =
        Combinators.combine(
                Arbitraries.of(
                    "Sergey Lavrov",
                    "Sergei Lawrow",
                    "S. Lavrov",
                    "Lavrov",
                    "Sergey V. Lavrov",
                    "Ahmed Ali",
                    "Ahmad Aly",
                    "Ahmed Hassan Ali",
                    "A. Ali",
                    "Ali",
                    "Li Ali",
                    "LAVROV Sergey",
                    "Ali Ahmed",
                    "Wang Yi",
                    "Yi Wang"),
                Arbitraries.of("", "RUS", "EGY", "SDN"),
                Arbitraries.of("", "foreign minister", "ambassador"),
                Arbitraries.of("", "1950", "1970", "2000", "2020"))
            .as((name, party, office, decade) -> String.join("/", name, party, office, decade));
    return Arbitraries.frequencyOf(
        Tuple.of(5, persons),
        Tuple.of(
            1,
            Arbitraries.of(
                "+LCA",
                "+LCA/Lake Compact Authority",
                "+/Lake Compact Authority",
                "+LCA/Latin Customs Agency",
                "+/The Lake Compact Authority")));
  }

  @Provide
  Arbitrary<int[]> decisions() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 9))
        .as((kind, left, right) -> new int[] {kind, left, right});
  }

  private static List<NameForm> forms(Collection<String> texts) {
    return texts.stream().distinct().map(Forms::form).toList();
  }

  private static Map<String, String> actors(List<NameForm> forms, List<Verdict> verdicts) {
    return KNOWN.actors(forms, new Verdicts(verdicts));
  }

  private static List<String> actors(Identities identities, String texts) {
    List<NameForm> forms = Forms.forms(texts);
    Map<String, String> actors = identities.actors(forms, new Verdicts(List.of()));
    return forms.stream().map(form -> actors.getOrDefault(form.key(), "nobody")).toList();
  }
}
