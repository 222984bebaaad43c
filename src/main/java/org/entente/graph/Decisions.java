package org.entente.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.EntenteException;
import org.entente.identity.Verdict;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What analysts decide: which actors are the same, which claims are right. The graph follows at
 * once; claims keep what their sentences say.
 */
public final class Decisions {

  private final Driver driver;
  private final ActorCatalogue catalogue;

  public Decisions(Driver driver, ActorCatalogue catalogue) {
    this.driver = driver;
    this.catalogue = catalogue;
  }

  /**
   * Decides that two actors are the same, or different.
   *
   * @param one an actor's id, of now or of before; a form: {@code ahmed-ali/EGY}
   * @throws EntenteException when there is no such actor
   * @throws org.entente.identity.VerdictConflict when earlier verdicts say the opposite
   */
  public Verdict decide(Verdict.Kind kind, String one, String other, String author) {
    return write(
        rows -> {
          NameStore store = new NameStore(rows);
          MeantForms.Pair ends = new MeantForms(rows).find(kind, one, other);
          Verdict verdict =
              new Verdict(
                  kind, ends.left(), ends.right(), one + ", " + other, author, Instant.now());
          store.verdicts().check(verdict);
          rows.read(
              "identity/write-verdict",
              Map.of("id", verdict.id(), "properties", StoredVerdict.properties(verdict)));
          follow(rows, verdict);
          return verdict;
        });
  }

  /** The verdicts that hold, the latest first. */
  public List<Verdict> verdicts() {
    return read(rows -> rows.read("identity/verdicts", Map.of()).map(StoredVerdict::of).toList());
  }

  /** What was decided of claims, the latest first. */
  public List<Review> reviews() {
    return read(rows -> rows.read("identity/reviews", Map.of()).map(Review::of).toList());
  }

  /**
   * Takes back a verdict by its id, or what was decided of a claim by the claim's.
   *
   * @return what was taken back
   * @throws EntenteException when nothing of this id was decided
   */
  public String undo(String id, String author) {
    Optional<Verdict> verdict =
        verdicts().stream().filter(known -> known.id().equals(id)).findFirst();
    if (verdict.isPresent()) {
      undo(verdict.get(), author);
      return verdict.get().toString();
    }
    return undoReview(id, author);
  }

  /**
   * Takes back the latest decision.
   *
   * @return what was taken back
   * @throws EntenteException when nothing was decided
   */
  public String undoLatest(String author) {
    Optional<Verdict> verdict = verdicts().stream().findFirst();
    Optional<Review> review = reviews().stream().findFirst();
    boolean reviewed =
        review.isPresent() && verdict.filter(v -> v.at().isAfter(review.get().at())).isEmpty();
    String latest =
        reviewed
            ? review.get().says()
            : verdict.map(Verdict::id).orElseThrow(() -> UnknownDecision.none());
    return undo(latest, author);
  }

  private void undo(Verdict verdict, String author) {
    write(
        rows -> {
          rows.read("identity/undo-verdict", circumstances(verdict.id(), author))
              .findFirst()
              .orElseThrow(() -> new UnknownDecision(verdict.id()));
          follow(rows, verdict);
          return verdict;
        });
  }

  /**
   * Accepts or rejects a claim, and with it all that say the same with the same sentence.
   *
   * @throws EntenteException when there is no such claim
   */
  public Review review(String claim, Review.Decision decision, String author) {
    return write(
        rows -> {
          List<Map<String, Object>> claims = claims(rows, claim);
          Map<String, Object> any = claims.getFirst();
          Review review = Review.of(any, decision, author, Instant.now());
          rows.read(
              "identity/review", Map.of("id", review.says(), "properties", review.properties()));
          follow(rows, claims, review.says(), Optional.of(decision));
          return review;
        });
  }

  /**
   * Takes back what was decided of a claim.
   *
   * @param claim its id, or that of the review
   * @return the claim in words
   * @throws EntenteException when nothing was decided of such a claim
   */
  public String undoReview(String claim, String author) {
    return write(
        rows -> {
          List<Map<String, Object>> claims = saying(rows, claim);
          String says =
              claims.stream().map(c -> String.valueOf(c.get("says"))).findFirst().orElse(claim);
          Review review =
              rows.read("identity/undo-review", circumstances(says, author))
                  .map(Review::of)
                  .findFirst()
                  .orElseThrow(() -> new UnknownDecision(claim));
          follow(rows, claims, says, Optional.empty());
          return review.statement();
        });
  }

  private static Map<String, Object> circumstances(String id, String author) {
    return Map.of("id", id, "author", author, "at", ZonedDateTime.now(ZoneOffset.UTC));
  }

  private static List<Map<String, Object>> saying(Rows rows, String id) {
    return rows.read("identity/claims-saying", Map.of("claim", id))
        .map(
            row -> {
              Map<String, Object> claim = new TreeMap<>(row.get("claim").asMap());
              claim.put("sentence", row.get("sentence").asString());
              return claim;
            })
        .toList();
  }

  private static List<Map<String, Object>> claims(Rows rows, String id) {
    List<Map<String, Object>> claims = saying(rows, id);
    if (claims.isEmpty()) {
      throw new UnknownDecision(
          "There is no claim '" + id + "'; give the id that the graph has for it.", id);
    }
    return claims;
  }

  private void follow(Rows rows, Verdict verdict) {
    Change change = new Change();
    TreeSet<String> keys = new TreeSet<>(verdict.left());
    keys.addAll(verdict.right());
    new IdentityStep(rows, catalogue.identities()).again(keys, change);
    PendingWork.remember(rows.tx(), change.touched());
  }

  private static void follow(
      Rows rows,
      List<Map<String, Object>> claims,
      String says,
      Optional<Review.Decision> decision) {
    Map<String, Object> row = new TreeMap<>(Map.of("says", says));
    decision.ifPresent(word -> row.put("decision", word.name()));
    rows.read("identity/set-review", Map.of("row", row));
    Change change = new Change();
    claims.stream().map(ClaimKeys::of).forEach(change::touch);
    PendingWork.remember(rows.tx(), change.touched());
  }

  private <T> T write(Function<Rows, T> work) {
    T result;
    try (Session session = driver.session()) {
      result =
          session.executeWrite(
              tx -> {
                GraphWriter.takeTurn(tx);
                return work.apply(new Rows(tx));
              });
    }
    new Projector(driver, catalogue).projectPending();
    return result;
  }

  private <T> T read(Function<Rows, T> work) {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> work.apply(new Rows(tx)));
    }
  }
}
