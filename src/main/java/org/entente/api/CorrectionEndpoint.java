package org.entente.api;

import org.entente.graph.NoSuchDocument;
import org.entente.graph.WriteResult;
import org.entente.loading.Intake;
import org.entente.loading.Upkeep;
import org.neo4j.driver.Driver;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes documents back. */
@RestController
@RequestMapping("/api/v1/documents")
class CorrectionEndpoint {

  private final Driver driver;
  private final Intake intake;

  CorrectionEndpoint(Driver driver, Intake intake) {
    this.driver = driver;
    this.intake = intake;
  }

  @DeleteMapping("/{id}")
  Retracted byId(@PathVariable String id) {
    return retract(id);
  }

  /** What was found at a URI, which may hold slashes. */
  @DeleteMapping
  Retracted byUri(@RequestParam String uri) {
    return retract(uri);
  }

  private Retracted retract(String document) {
    try {
      WriteResult result =
          new Upkeep(driver, intake.catalogue(), intake.extractor()).retract(document);
      return new Retracted(document, result.removed());
    } catch (NoSuchDocument e) {
      throw new NotFound("document", document);
    }
  }

  /**
   * @param claims how many went with it
   */
  record Retracted(String document, int claims) {}
}
