package org.entente.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.entente.EntenteException;

/** Says in a sentence why something was left out. */
final class Reasons {

  private Reasons() {}

  static String of(String uri, Exception failure) {
    return switch (failure) {
      case EntenteException told -> told.getMessage() instanceof String reason ? reason : uri;
      case NoSuchFileException e -> uri + " does not exist; check the path.";
      case AccessDeniedException e ->
          uri + " may not be read; give this user the right to read it.";
      case FileSystemLoopException e ->
          uri + " is a link to a folder that holds it; remove the link.";
      case CharacterCodingException e ->
          uri + " is broken from some place on: its encoding changes; save it as UTF-8.";
      case ZipException e -> uri + " is a broken archive" + detail(e) + "; pack it anew.";
      case EOFException e -> uri + " ends too early; fetch it again.";
      case IOException e -> uri + " could not be read" + detail(e) + "; try again.";
      default -> uri + " could not be read" + detail(failure) + "; report it with the file.";
    };
  }

  private static String detail(Exception failure) {
    return Optional.ofNullable(failure.getMessage()).map(text -> " (" + text + ")").orElse("");
  }
}
