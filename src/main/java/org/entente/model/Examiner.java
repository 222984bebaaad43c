package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claims.Claim;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;
import org.entente.document.Span;

/**
 * Holds a proposed claim against its sentence: it must quote it to the letter, from one end to the
 * other, and speak of nobody, no day and no place that the sentence does not name (or, for the day,
 * the document is not of).
 */
final class Examiner {

  private final ClaimMaker maker;

  Examiner(ClaimMaker maker) {
    this.maker = maker;
  }

  Verdict examine(Question question, Proposal proposal) {
    Optional<Candidate> subject = question.candidates().find(proposal.subject());
    Optional<Candidate> object = question.candidates().find(proposal.object());
    if (subject.isEmpty() || object.isEmpty()) {
      return new Verdict.Rejected(Rejection.STRANGER);
    }
    Ends ends = new Ends(subject.get(), object.get());
    List<Claim> claims = maker.claims(question, proposal, ends);
    return Stream.<Supplier<Optional<Rejection>>>of(
            () -> self(ends),
            () -> when(claims.isEmpty(), Rejection.ENDS),
            () -> quote(question, proposal, ends),
            () -> stance(proposal),
            () -> date(question, proposal),
            () -> future(question, proposal),
            () -> place(question, proposal))
        .flatMap(check -> check.get().stream())
        .findFirst()
        .<Verdict>map(Verdict.Rejected::new)
        .orElse(new Verdict.Accepted(claims));
  }

  private static Optional<Rejection> self(Ends ends) {
    return when(ends.subject().equals(ends.object()), Rejection.SELF);
  }

  private static Optional<Rejection> quote(Question question, Proposal proposal, Ends ends) {
    List<Span> places = places(question, proposal.quote());
    return when(places.isEmpty(), Rejection.QUOTE)
        .or(
            () ->
                when(
                    places.stream().noneMatch(place -> namesBoth(place, ends)),
                    Rejection.BARE_QUOTE));
  }

  /** Where the sentence says exactly this. */
  private static List<Span> places(Question question, String quote) {
    String sentence = question.sentenceText();
    return IntStream.rangeClosed(0, sentence.length() - quote.length())
        .filter(start -> sentence.startsWith(quote, start))
        .mapToObj(start -> new Span(start, start + quote.length()))
        .map(span -> span.shift(question.sentence().start()))
        .toList();
  }

  private static boolean namesBoth(Span place, Ends ends) {
    return ends.both()
        .allMatch(end -> end.words().stream().anyMatch(words -> place.overlaps(words.span())));
  }

  private static Optional<Rejection> stance(Proposal proposal) {
    boolean stance =
        proposal.relation() == Relation.SUPPORTS || proposal.relation() == Relation.OPPOSES;
    return when(stance && proposal.status() != Status.HELD, Rejection.STANCE);
  }

  private static Optional<Rejection> date(Question question, Proposal proposal) {
    return when(
        !proposal.date().isEmpty() && question.date(proposal.date()).isEmpty(), Rejection.DATE);
  }

  private static Optional<Rejection> future(Question question, Proposal proposal) {
    Optional<LocalDate> day = question.date(proposal.date()).flatMap(Edtf::earliest);
    Optional<LocalDate> written = question.document().published().flatMap(Edtf::latest);
    boolean ahead = day.isPresent() && written.filter(day.get()::isAfter).isPresent();
    return when(ahead && proposal.status() == Status.HELD, Rejection.FUTURE);
  }

  private static Optional<Rejection> place(Question question, Proposal proposal) {
    return when(
        !proposal.place().isEmpty() && question.candidates().place(proposal.place()).isEmpty(),
        Rejection.PLACE);
  }

  private static Optional<Rejection> when(boolean so, Rejection reason) {
    return so ? Optional.of(reason) : Optional.empty();
  }
}
