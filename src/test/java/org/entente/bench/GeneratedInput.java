package org.entente.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.document.Document;
import tools.jackson.databind.ObjectMapper;

/** One large file, made while it is read: the documents of a corpus again and again, numbered. */
final class GeneratedInput extends InputStream {

  /** What the file is. */
  enum Shape {
    JSON_LINES,
    CSV,
    /** An archive of JSON Lines files. */
    ZIP
  }

  private static final int FILE = 1 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Document> corpus;
  private final Shape shape;
  private final long bytes;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(packed);
  private byte[] buffer = new byte[0];
  private int at;
  private long made;
  private int documents;
  private boolean ended;

  /**
   * @param bytes how much there is, before it is packed
   */
  GeneratedInput(List<Document> corpus, Shape shape, long bytes) {
    this.corpus = List.copyOf(corpus);
    this.shape = shape;
    this.bytes = bytes;
  }

  int documents() {
    return documents;
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, buffer.length - at);
    System.arraycopy(buffer, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == buffer.length && !ended) {
      at = 0;
      ended = made >= bytes;
      buffer = shape == Shape.ZIP ? archive() : more();
    }
    return at < buffer.length;
  }

  private byte[] archive() throws IOException {
    if (ended) {
      zip.finish();
    } else {
      zip.putNextEntry(new ZipEntry(documents + ".jsonl"));
      for (int size = 0; size < FILE; ) {
        byte[] line = more();
        zip.write(line);
        size += line.length;
      }
      zip.closeEntry();
    }
    byte[] part = packed.toByteArray();
    packed.reset();
    return part;
  }

  private byte[] more() {
    if (ended) {
      return new byte[0];
    }
    String head = shape == Shape.CSV && made == 0 ? "title,text\n" : "";
    byte[] record = (head + record()).getBytes(StandardCharsets.UTF_8);
    made += record.length;
    return record;
  }

  private String record() {
    int number = documents++;
    String text = corpus.get(number % corpus.size()).text() + "\nNo. " + number + ".";
    return shape == Shape.CSV
        ? "No. " + number + ",\"" + text.replace("\"", "\"\"") + "\"\n"
        : "{\"title\":\"No. " + number + "\",\"text\":" + JSON.writeValueAsString(text) + "}\n";
  }
}
