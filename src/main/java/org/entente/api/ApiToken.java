package org.entente.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The secret that whatever writes must bring. Never printed by {@link #toString()}. */
public final class ApiToken {

  private static final String FILE = "token";

  private final byte[] secret;

  private ApiToken(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** The token that the settings give, else that of the data folder, made where there is none. */
  public static ApiToken of(ServiceSettings settings) {
    return new ApiToken(settings.token().orElseGet(() -> stored(settings.dataFolder())));
  }

  /** Whether somebody has chosen a token: by the environment, or by an earlier file. */
  static boolean chosen(ServiceSettings settings) {
    return settings.token().isPresent() || Files.exists(settings.dataFolder().resolve(FILE));
  }

  boolean matches(String candidate) {
    return MessageDigest.isEqual(secret, candidate.getBytes(StandardCharsets.UTF_8));
  }

  private static String stored(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      if (!Files.exists(file)) {
        create(file);
      }
      String text = Files.readString(file).strip();
      if (text.isEmpty()) {
        throw new ServiceRefused("The token file " + file + " is empty: remove it for a new one.");
      }
      return text;
    } catch (IOException e) {
      throw new ServiceRefused(
          "The token file " + file + " can neither be read nor made: check the folder's rights.");
    }
  }

  private static void create(Path file) throws IOException {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n";
    Path fresh = Files.createTempFile(file.getParent(), FILE, ".new");
    restrict(fresh);
    Files.writeString(fresh, text, StandardOpenOption.TRUNCATE_EXISTING);
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void restrict(Path file) throws IOException {
    Set<String> views = file.getFileSystem().supportedFileAttributeViews();
    if (views.contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
