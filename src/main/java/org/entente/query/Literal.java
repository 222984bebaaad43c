package org.entente.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parameter's value as {@code :param} lines write it; its type decides how texts are read. */
public sealed interface Literal {

  Pattern DATE = Pattern.compile("date\\(\\s*(?:'(?<day>[^']*)')?\\s*\\)");

  /** What the driver sends. */
  Object value();

  /** The name of the type, for people. */
  String type();

  /** As Cypher writes it. */
  String cypher();

  /** A value of the same type, or empty if the text is none. */
  Optional<Literal> read(String text);

  record Text(String value) implements Literal {
    @Override
    public String type() {
      return "text";
    }

    @Override
    public String cypher() {
      return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public Optional<Literal> read(String text) {
      return Optional.of(new Text(text));
    }
  }

  record Whole(Long value) implements Literal {
    @Override
    public String type() {
      return "whole number";
    }

    @Override
    public String cypher() {
      return value.toString();
    }

    @Override
    public Optional<Literal> read(String text) {
      try {
        return Optional.of(new Whole(Long.valueOf(text.strip())));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
  }

  record Day(LocalDate value) implements Literal {
    @Override
    public String type() {
      return "date (YYYY-MM-DD)";
    }

    @Override
    public String cypher() {
      return "date('" + value + "')";
    }

    @Override
    public Optional<Literal> read(String text) {
      try {
        return Optional.of(new Day(LocalDate.parse(text.strip())));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }

  record Truth(Boolean value) implements Literal {
    @Override
    public String type() {
      return "true or false";
    }

    @Override
    public String cypher() {
      return value.toString();
    }

    @Override
    public Optional<Literal> read(String text) {
      return switch (text.strip()) {
        case "true" -> Optional.of(new Truth(true));
        case "false" -> Optional.of(new Truth(false));
        default -> Optional.empty();
      };
    }
  }

  /** Reads what stands behind the arrow: a quoted text, a number, {@code date(...)}, a truth. */
  static Optional<Literal> parse(String cypher) {
    String written = cypher.strip();
    Matcher date = DATE.matcher(written);
    if (date.matches()) {
      return Optional.ofNullable(date.group("day"))
          .map(day -> new Day(LocalDate.EPOCH).read(day))
          .orElseGet(() -> Optional.of(new Day(LocalDate.now())));
    }
    if (written.length() >= 2 && written.startsWith("'") && written.endsWith("'")) {
      return Optional.of(new Text(written.substring(1, written.length() - 1).replace("\\'", "'")));
    }
    return new Truth(false).read(written).or(() -> new Whole(0L).read(written));
  }
}
