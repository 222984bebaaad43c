package org.entente.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.EntenteException;
import org.entente.loading.LoadQueue;
import org.entente.loading.QueuedLoad;
import org.entente.loading.Uploads;
import org.entente.query.LedgerReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Takes documents in, tells how far their loads are, and lists what was loaded. */
@RestController
@RequestMapping("/api/v1/loads")
class LoadEndpoint {

  private static final int MOST_LISTED = 1_000;

  private final LoadQueue queue;
  private final Uploads uploads;
  private final InboxPath inbox;
  private final LedgerReader ledger;

  LoadEndpoint(LoadQueue queue, Uploads uploads, ServiceSettings settings, LedgerReader ledger) {
    this.queue = queue;
    this.uploads = uploads;
    this.inbox = new InboxPath(settings.dataFolder());
    this.ledger = ledger;
  }

  /** Files that are sent along. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<QueuedLoad.Status> upload(@RequestParam("file") List<MultipartFile> files) {
    Path upload = uploads.open();
    try {
      for (MultipartFile file : files) {
        receive(upload, file);
      }
    } catch (RuntimeException e) {
      uploads.remove(upload);
      throw e;
    }
    Path complete = uploads.complete(upload);
    return accepted(queue.submit(List.of(complete), () -> uploads.remove(complete)));
  }

  private void receive(Path upload, MultipartFile file) {
    try (InputStream content = file.getInputStream()) {
      uploads.receive(upload, String.valueOf(file.getOriginalFilename()), content);
    } catch (IOException e) {
      throw new EntenteException("A file could not be received; send it again.", e);
    }
  }

  /** A file or folder in the folder {@code inbox} of the data folder. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<QueuedLoad.Status> fromInbox(@RequestBody Wanted wanted) {
    return accepted(queue.submit(List.of(inbox.resolve(wanted.path())), () -> {}));
  }

  private static ResponseEntity<QueuedLoad.Status> accepted(QueuedLoad load) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/loads/" + load.id()))
        .body(load.status());
  }

  /** The loads of this service that have not ended, and the ledger's latest. */
  @GetMapping
  Map<String, Object> loads(@RequestParam(defaultValue = "20") int limit) {
    return Map.of(
        "queue",
        queue.loads().stream()
            .map(QueuedLoad::status)
            .filter(status -> !status.state().ended())
            .toList(),
        "loads",
        ledger.loads(Math.clamp(limit, 1, MOST_LISTED)));
  }

  /** How far a load is; of one that an earlier process ran, what the ledger has. */
  @GetMapping("/{id}")
  Object load(@PathVariable String id) {
    return queue.load(id).<Object>map(QueuedLoad::status).orElseGet(() -> remembered(id));
  }

  private Remembered remembered(String id) {
    return new Remembered(
        ledger.load(id).orElseThrow(() -> new NotFound("load", id)),
        ledger.leftOut(id, MOST_LISTED));
  }

  /** Events {@code progress}, and {@code end} as the last. */
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(@PathVariable String id) {
    return LoadEvents.of(queue.load(id).orElseThrow(() -> new NotFound("load", id)));
  }

  /** Ends it after its current chunk. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  QueuedLoad.Status stop(@PathVariable String id) {
    QueuedLoad load = queue.load(id).orElseThrow(() -> new NotFound("load", id));
    queue.stop(id);
    return load.status();
  }

  /**
   * @param path below the inbox, '' for all of it
   */
  record Wanted(String path) {}

  /** A load of the ledger with what it left out. */
  record Remembered(LedgerReader.Load load, List<LedgerReader.LeftOut> skipped) {}
}
