package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.claims.Claim;
import org.entente.claims.Participant;
import org.entente.claims.Status;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.explanation.ExplainedDocument;
import org.entente.explanation.ExplainedMiss;
import org.entente.explanation.ExplainedName;
import org.entente.explanation.ExplainedRule;
import org.entente.explanation.ExplainedSentence;

/** Prints explanations for people. */
record ExplanationPrinter(PrintWriter out, Ink ink) {

  private static final String NAME = "  ";
  private static final String RULE = "  ";
  private static final String UNDER = "      ";

  /** A document's head and some of its sentences; nothing where these are none. */
  void print(ExplainedDocument document, List<ExplainedSentence> sentences) {
    if (!sentences.isEmpty()) {
      head(document);
      sentences.forEach(this::sentence);
      out.println();
    }
  }

  private void head(ExplainedDocument document) {
    Metadata metadata = document.document().metadata();
    String published = document.published().map(Edtf::text).orElse("no date");
    String publisher = metadata.channel().or(metadata::source).orElse("no publisher");
    String party = document.publisher().map(p -> ", who speaks for " + p.name()).orElse("");
    out.println(
        ink.bold(document.document().uri())
            + ink.faint(": " + published + ", " + publisher + party));
  }

  private void sentence(ExplainedSentence sentence) {
    String kind = sentence.sentence().kind().name().toLowerCase(Locale.ROOT);
    out.println();
    out.println(ink.bold(sentence.number() + " " + sentence.text()) + ink.faint(" [" + kind + "]"));
    sentence.names().forEach(this::name);
    sentence.rules().forEach(this::rule);
    sentence.nearest().forEach(this::miss);
    sentence.offices().forEach(claim -> claim("  rule office: ", claim));
  }

  private void name(ExplainedName name) {
    String meant =
        name.meant().isEmpty()
            ? ink.bad("not taken")
            : name.meant().stream().map(this::meant).collect(Collectors.joining(" + "));
    out.println(NAME + name.text() + " = " + meant + ink.faint(": " + name.why()));
  }

  private String meant(ExplainedName.Meant meant) {
    String party = meant.party().map(id -> " [" + id + "]").orElse("");
    String office = meant.office().map(words -> ", " + words).orElse("");
    return meant.type() + " " + ink.bold(meant.id()) + party + office;
  }

  private void rule(ExplainedRule rule) {
    String slots =
        rule.slots().entrySet().stream()
            .map(slot -> "{" + slot.getKey() + "} " + slot.getValue())
            .collect(Collectors.joining(", "));
    out.println(RULE + "rule " + ink.bold(rule.id()) + ink.faint("  " + rule.pattern()));
    out.println(UNDER + "'" + rule.fact() + "': " + slots);
    String status = rule.status().map(this::status).orElseGet(() -> ink.bad("no fact"));
    out.println(UNDER + status + ink.faint(": " + rule.statusWhy()));
    rule.silence().ifPresent(why -> out.println(UNDER + ink.bad("no claim") + ": " + why));
    rule.claims().forEach(this::claim);
  }

  private void claim(ExplainedRule.ExplainedClaim explained) {
    String instead =
        explained.instead().map(rule -> ink.open("; said already by rule " + rule)).orElse("");
    out.println(UNDER + "claim " + words(explained.claim()) + ", " + when(explained) + instead);
  }

  private static String when(ExplainedRule.ExplainedClaim explained) {
    return explained
        .claim()
        .date()
        .map(date -> date + " by " + explained.dateWhy())
        .orElse(explained.dateWhy());
  }

  private void claim(String head, Claim claim) {
    out.println(head + words(claim) + claim.details().office().map(o -> ", " + o).orElse(""));
  }

  private static String words(Claim claim) {
    String mode = claim.details().mode().map(m -> " " + m).orElse("");
    return actor(claim.subject()) + " " + claim.relation() + mode + " " + actor(claim.object());
  }

  private static String actor(Participant actor) {
    return actor.id() + actor.party().map(party -> " [" + party + "]").orElse("");
  }

  private String status(Status status) {
    return switch (status) {
      case HELD -> ink.good(status.name());
      case PLANNED -> ink.open(status.name());
      case DENIED -> ink.bad(status.name());
    };
  }

  private void miss(ExplainedMiss miss) {
    out.println(RULE + "not " + ink.bold(miss.id()) + ink.faint("  " + miss.pattern()));
    out.println(
        UNDER
            + "holds for "
            + miss.held()
            + "; wants "
            + ink.open(miss.wanted())
            + ", but "
            + miss.why());
  }
}
