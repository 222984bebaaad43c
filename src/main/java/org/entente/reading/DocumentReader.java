package org.entente.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.document.Metadata;
import org.entente.reading.posts.PostReader;

/** Reads documents from files, folders, archives and standard input ({@code -}). Thread-safe. */
public final class DocumentReader {

  public DocumentReader(ReadingOptions options) {}

  public Stream<Reading> read(Path path) {
    try {
      if (Files.isDirectory(path)) {
        return Files.walk(path)
            .filter(Files::isRegularFile)
            .sorted()
            .flatMap(f -> file(f, path.relativize(f).toString()));
      }
      return file(path, path.getFileName().toString());
    } catch (IOException e) {
      return Stream.of(new Reading.Skipped(path.toString(), String.valueOf(e.getMessage())));
    }
  }

  private Stream<Reading> file(Path path, String uri) {
    try {
      String text =
          new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
      return PostReader.read(
              new Document(uri, path.getFileName().toString(), 0, text, 0, Metadata.NONE))
          .stream()
          .map(Reading.Read::new);
    } catch (IOException e) {
      return Stream.of(new Reading.Skipped(uri, String.valueOf(e.getMessage())));
    }
  }
}
