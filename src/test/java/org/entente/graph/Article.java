package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.claims.Claim;
import org.entente.claims.Details;
import org.entente.claims.Evidence;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.Participant;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.document.Span;

/** Writes documents with claims for tests: a sentence and what it says. */
public final class Article {

  private final String uri;
  private final Metadata metadata;
  private final StringBuilder text = new StringBuilder();
  private final List<Draft> drafts = new ArrayList<>();

  private record Draft(
      Span span, Relation relation, Participant subject, Participant object, Said said) {}

  /** What a claim says beside its ends. */
  public record Said(Status status, Optional<Edtf> date, Optional<String> place, Details details) {

    public static Said held(String date) {
      return new Said(Status.HELD, edtf(date), Optional.empty(), Details.NONE);
    }

    public static Said planned(String date) {
      return new Said(Status.PLANNED, edtf(date), Optional.empty(), Details.NONE);
    }

    public static Said denied(String date) {
      return new Said(Status.DENIED, edtf(date), Optional.empty(), Details.NONE);
    }

    public Said in(String name) {
      return new Said(status, date, Optional.of(name), details);
    }

    public Said with(UnaryOperator<Details.Builder> more) {
      return new Said(status, date, place, more.apply(Details.builder()).build());
    }
  }

  private Article(String uri, Metadata metadata) {
    this.uri = uri;
    this.metadata = metadata;
  }

  public static Article of(String uri, String published, String source) {
    Metadata metadata =
        new Metadata(
            Optional.of("Title of " + uri),
            edtf(published),
            Optional.of(source).filter(name -> !name.isEmpty()),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    return new Article(uri, metadata);
  }

  /** Begins a sentence that the following claims cite. */
  public Article sentence(String sentence) {
    text.append(text.isEmpty() ? "" : "\n").append(sentence);
    return this;
  }

  public Article claim(String subject, Relation relation, String object, Said said) {
    int start = text.lastIndexOf("\n") + 1;
    drafts.add(
        new Draft(
            new Span(start, text.length()),
            relation,
            participant(subject),
            participant(object),
            said));
    return this;
  }

  public ExtractedDocument build() {
    Document document = new Document(uri, uri, 0, text.toString(), 0, metadata);
    return new ExtractedDocument(
        document,
        drafts.stream()
            .map(
                draft ->
                    new Claim(
                        draft.relation(),
                        draft.subject(),
                        draft.object(),
                        draft.said().status(),
                        draft.said().date(),
                        draft.said().place(),
                        draft.said().details(),
                        0.9,
                        "test",
                        Evidence.of(document, draft.span())))
            .toList());
  }

  /**
   * {@code HUN} a country, {@code +NATO} an organisation, {@code Sergey Lavrov/RUS} a person and
   * whom it acts for, {@code @Summit} an event, {@code #Ceasefire} a topic.
   */
  public static Participant participant(String text) {
    String rest = text.substring(1);
    return switch (text.charAt(0)) {
      case '+' -> Participant.of(ActorType.ORGANISATION, rest, rest);
      case '@' -> Participant.of(ActorType.EVENT, slug(rest), rest);
      case '#' -> Participant.of(ActorType.TOPIC, slug(rest), rest);
      default ->
          text.length() == 3
              ? Participant.of(ActorType.COUNTRY, text, text)
              : person(text.split("/"));
    };
  }

  private static Participant person(String[] parts) {
    return new Participant(
        ActorType.PERSON,
        slug(parts[0]),
        parts[0],
        Optional.empty(),
        List.of(),
        parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
  }

  private static String slug(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  private static Optional<Edtf> edtf(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(new Edtf(date));
  }
}
