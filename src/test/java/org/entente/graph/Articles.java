package org.entente.graph;

import static org.entente.claims.relation.Relation.ATTENDED;
import static org.entente.claims.relation.Relation.HOSTED;
import static org.entente.claims.relation.Relation.MEMBER_OF;
import static org.entente.claims.relation.Relation.MET_WITH;
import static org.entente.claims.relation.Relation.OPPOSES;
import static org.entente.claims.relation.Relation.REPRESENTS;
import static org.entente.claims.relation.Relation.SUPPORTS;
import static org.entente.graph.Article.Said.denied;
import static org.entente.graph.Article.Said.held;
import static org.entente.graph.Article.Said.planned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;

/** Documents for tests: a few that look like real ones, and many at random. */
public final class Articles {

  private static final List<String> COUNTRIES = List.of("HUN", "RUS", "USA", "CHN", "IRN", "IND");
  private static final List<String> DATES =
      List.of("2024-07-16", "2024-07-17", "2024-07", "2024", "", "2024-07-16/2024-07-18");
  private static final List<String> PLACES = List.of("New York", "Budapest", "Nowhere");

  private Articles() {}

  public static List<ExtractedDocument> few() {
    return List.of(meeting(), report(), organisation(), plans(), stances());
  }

  public static ExtractedDocument meeting() {
    return Article.of("a.txt", "2024-07-17", "Russian MFA")
        .sentence("🇷🇺🇭🇺 On July 16, Sergey Lavrov met with Peter Szijjarto in New York.")
        .claim(
            "Sergey Lavrov/RUS",
            MET_WITH,
            "Peter Szijjarto/HUN",
            held("2024-07-16")
                .in("New York")
                .with(d -> d.mode(Optional.of(Mode.IN_PERSON)).level(Optional.of(2))))
        .claim(
            "RUS",
            MET_WITH,
            "HUN",
            held("2024-07-16").in("New York").with(d -> d.mode(Optional.of(Mode.IN_PERSON))))
        .claim(
            "Sergey Lavrov/RUS",
            REPRESENTS,
            "RUS",
            held("").with(d -> d.office(Optional.of("Foreign Minister"))))
        .build();
  }

  public static ExtractedDocument report() {
    return Article.of("b.txt", "2024-07-20", "TASS")
        .sentence("The foreign ministers of Russia and Hungary held talks in July.")
        .claim("HUN", MET_WITH, "RUS", held("2024-07"))
        .sentence("Hungary hosted the Budapest Forum, which Peter Szijjarto attended.")
        .claim("HUN", HOSTED, "@Budapest Forum", held("2024-07-10").in("Budapest"))
        .claim(
            "Peter Szijjarto/HUN",
            ATTENDED,
            "@Budapest Forum",
            held("2024-07-10").with(d -> d.role(Optional.of("chair"))))
        .build();
  }

  public static ExtractedDocument organisation() {
    return Article.of("c.txt", "2024-01-02", "TASS")
        .sentence("Hungary joined NATO in 1999; Russia sits on the Security Council.")
        .claim(
            "HUN",
            MEMBER_OF,
            "+NATO",
            held("").with(d -> d.from(Optional.of(new Edtf("1999-03-12")))))
        .claim("RUS", MEMBER_OF, "+UNSC", held(""))
        .claim("HUN", MEMBER_OF, "+BRICS", held("").with(d -> d.role(Optional.of("observer"))))
        .build();
  }

  public static ExtractedDocument plans() {
    return Article.of("d.txt", "2024-07-01", "")
        .sentence("Viktor Orban will meet Joe Biden; he denied a call with Xi Jinping.")
        .claim("Viktor Orban/HUN", MET_WITH, "Joe Biden/USA", planned("2024-08-01"))
        .claim("HUN", MET_WITH, "USA", planned("2024-08-01"))
        .claim("Viktor Orban/HUN", MET_WITH, "Xi Jinping/CHN", denied("2024-06-30"))
        .claim("SRB", MEMBER_OF, "+EU", planned(""))
        .build();
  }

  public static ExtractedDocument stances() {
    return Article.of("e.txt", "2024-03", "TASS")
        .sentence("Hungary backs the ceasefire and Serbia, and opposes sanctions on Russia.")
        .claim("HUN", SUPPORTS, "#Ceasefire", held("2024-03-01"))
        .claim("HUN", SUPPORTS, "SRB", held("2024-03-01"))
        .claim("HUN", OPPOSES, "#Sanctions on Russia", held("2024-03-01"))
        .build();
  }

  /** Documents with claims at random, the same for the same seed. */
  public static List<ExtractedDocument> random(long seed, int documents, int claims) {
    Random random = new Random(seed);
    List<ExtractedDocument> all = new ArrayList<>();
    for (int number = 0; number < documents; number++) {
      Article article =
          Article.of(
              "r" + number + ".txt", pick(random, DATES), random.nextBoolean() ? "TASS" : "");
      for (int claim = 0; claim < claims; claim++) {
        if (claim % 2 == 0) {
          article.sentence("Sentence " + claim + " of document " + number + " of " + seed + ".");
        }
        add(article, random);
      }
      all.add(article.build());
    }
    return all;
  }

  private static void add(Article article, Random random) {
    Relation relation = pick(random, List.of(Relation.values()));
    String subject =
        relation == REPRESENTS
            ? person(random)
            : random.nextInt(3) == 0 ? person(random) : pick(random, COUNTRIES);
    if (relation == HOSTED) {
      subject = pick(random, COUNTRIES);
    }
    article.claim(subject, relation, object(relation, random), said(random));
  }

  private static String object(Relation relation, Random random) {
    return switch (relation) {
      case MET_WITH -> random.nextInt(3) == 0 ? person(random) : pick(random, COUNTRIES);
      case MEMBER_OF -> pick(random, List.of("+NATO", "+UNSC", "+EU"));
      case SUPPORTS, OPPOSES ->
          pick(random, List.of("#Ceasefire", "@Budapest Forum", "HUN", "+UN"));
      case REPRESENTS -> pick(random, COUNTRIES);
      case ATTENDED, HOSTED -> pick(random, List.of("@Budapest Forum", "@Summit of the Future"));
    };
  }

  private static String person(Random random) {
    String party = random.nextInt(4) == 0 ? "" : "/" + pick(random, COUNTRIES);
    return pick(random, List.of("Ann Able", "Bob Baker", "Cid Charles")) + party;
  }

  private static Article.Said said(Random random) {
    String date = pick(random, DATES);
    Article.Said said =
        switch (random.nextInt(5)) {
          case 0 -> planned(date);
          case 1 -> denied(date);
          default -> held(date);
        };
    Article.Said placed = random.nextBoolean() ? said.in(pick(random, PLACES)) : said;
    return placed.with(
        d ->
            d.mode(
                    random.nextBoolean()
                        ? Optional.of(pick(random, List.of(Mode.values())))
                        : Optional.empty())
                .office(random.nextBoolean() ? Optional.of("Minister") : Optional.empty())
                .role(random.nextInt(3) == 0 ? Optional.of("observer") : Optional.empty())
                .from(
                    random.nextInt(3) == 0
                        ? Optional.of(new Edtf("20" + (10 + random.nextInt(3))))
                        : Optional.empty())
                .about(
                    random.nextInt(4) == 0
                        ? Optional.of(Article.participant("@Summit of the Future"))
                        : Optional.empty())
                .saidBy(
                    random.nextInt(4) == 0
                        ? Optional.of(Article.participant("Dan Dorn/USA"))
                        : Optional.empty()));
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
